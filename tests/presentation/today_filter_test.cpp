// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "presentation/meetings/attendance_picture.h"
#include "presentation/today/today_filter.h"
#include "presentation/today/today_lines.h"
#include "support/example_case.h"
#include "support/meeting_case.h"
#include "ui_support/qt_string_maker.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace support;
using presentation::TodayFilter;

namespace {

/// The example with what a track and a gemeente have open: actions with and without a body, and a power of attorney that Zwijndrecht has not given.
class NarrowedDay : public ExampleCase {
  template <class Query>
  auto narrowed(const TodayFilter& filter, Query query)
  {
    return file()
        .read([&](const app::Facts& facts) {
          const auto report = app::statusReport(facts, 2027y / 4 / 22);
          return presentation::TodayNarrowing{filter, report}.narrowed(query(facts, report));
        })
        .value();
  }

public:
  NarrowedDay()
  {
    run(R"([{"command": "AddTrack", "code": "ANDERS", "name": "Ander traject", "region": "JZ31"},
      {"command": "ChangeTrack", "track": "INKOOP", "neededAuthority": "powerOfAttorney"},
      {"command": "AddAction", "text": "Te laat", "body": "R-ZWI", "proposal": "V-2027-01", "due": "2027-04-20", "on": "2027-04-01"},
      {"command": "AddAction", "text": "Komt nog", "body": "R-ZWI", "proposal": "V-2027-01", "due": "2027-04-26", "on": "2027-04-01"},
      {"command": "AddAction", "text": "Van niemand", "due": "2027-04-27", "on": "2027-04-01"}])");
  }
  [[nodiscard]] std::vector<app::SignalRow> signals(const TodayFilter& filter)
  {
    return narrowed(filter, [](const app::Facts& facts, const app::StatusReport& report) { return app::signalReport(facts, report.asOf); }).signals;
  }
  [[nodiscard]] std::vector<std::string> actions(const TodayFilter& filter)
  {
    std::vector<std::string> found;
    for (const auto& day : narrowed(filter, [](const app::Facts& facts, const app::StatusReport& report) { return app::comingDays(facts, report); }).days)
      if (day.kind == app::ComingKind::action)
        found.push_back(day.subject.substr(day.subject.find(", ") + 2));
    return found;
  }
  [[nodiscard]] TodayFilter ofMunicipality(const char* code)
  {
    return {.track = {}, .municipality = file().read([&](const app::Facts& facts) { return facts.where(&domain::Municipality::code, std::string{code}).front().id; }).value()};
  }
  [[nodiscard]] TodayFilter ofTrack(const char* code)
  {
    return {.track = file().read([&](const app::Facts& facts) { return facts.where(&domain::Track::code, std::string{code}).front().id; }).value(), .municipality = {}};
  }
};

int countOf(const std::vector<app::SignalRow>& rows, planning::SignalKind kind)
{
  return static_cast<int>(std::count_if(rows.begin(), rows.end(), [&](const app::SignalRow& row) { return row.signal.kind == kind; }));
}

}

TEST_CASE("narrowed to a gemeente Vandaag keeps what is hers, and that is more than nothing")
{
  NarrowedDay day;
  const auto zwijndrecht = day.ofMunicipality("GM0642");
  const auto hers = day.signals(zwijndrecht);
  CHECK(countOf(hers, planning::SignalKind::authorityMissing) == 1);
  CHECK(countOf(hers, planning::SignalKind::dueOverdue) == 1);
  for (const auto& row : hers) {
    const auto& several = row.signal.municipalities;
    CHECK((row.municipalityName == "Zwijndrecht" || std::find(several.begin(), several.end(), *zwijndrecht.municipality) != several.end()));
  }
  CHECK(day.actions(zwijndrecht) == std::vector<std::string>{"Komt nog"});
  const auto ofDordrecht = day.signals(day.ofMunicipality("GM0505"));
  CHECK(countOf(ofDordrecht, planning::SignalKind::authorityMissing) == 0); // she gave hers
  CHECK(countOf(ofDordrecht, planning::SignalKind::dueOverdue) == 0);
  CHECK(day.actions(day.ofMunicipality("GM0505")).empty());
}

TEST_CASE("narrowed to a track Vandaag keeps the actions and authorities of the track")
{
  NarrowedDay day;
  const auto ofInkoop = day.signals(day.ofTrack("INKOOP"));
  CHECK(countOf(ofInkoop, planning::SignalKind::authorityMissing) == 1);
  CHECK(countOf(ofInkoop, planning::SignalKind::dueOverdue) == 1);
  CHECK(day.actions(day.ofTrack("INKOOP")) == std::vector<std::string>{"Komt nog"});
  CHECK(day.signals(day.ofTrack("ANDERS")).empty());
  CHECK(day.actions(day.ofTrack("ANDERS")).empty());
  CHECK(day.actions({}) == std::vector<std::string>{"Komt nog", "Van niemand", "Brief aan de raden schrijven"}); // the last one is of the example
}

TEST_CASE("articles of law are quoted to the bodies that they bind, and a tie in an executive is for the chair")
{
  app::VoteSheet sheet{.item = {.id = domain::AgendaItemId{1}, .meeting = domain::MeetingId{1}, .on = 2027y / 4 / 1}, .body = {.id = domain::BodyId{1}}};
  sheet.voters.resize(2);
  sheet.voters[0].choice = domain::VoteChoice::inFavour;
  sheet.voters[1].choice = domain::VoteChoice::against;
  const auto reason = [&](domain::BodyKind kind) {
    sheet.body.kind = kind;
    sheet.count.chairDecides = kind == domain::BodyKind::executive;
    app::tally(sheet);
    return presentation::voteReason(sheet);
  };
  CHECK(reason(domain::BodyKind::council) == QStringLiteral("De vergadering is voltallig, dus het voorstel is niet aangenomen (Gemeentewet art. 32)."));
  CHECK(reason(domain::BodyKind::coreGroup) == QStringLiteral("De vergadering is voltallig, dus het voorstel is niet aangenomen."));
  CHECK(reason(domain::BodyKind::executive) == QStringLiteral("In het college beslist dan de voorzitter (Gemeentewet art. 59)."));
  CHECK(presentation::voteWords(sheet) == QStringLiteral("1 voor, 1 tegen: de voorzitter beslist"));
  sheet.quorate = false;
  CHECK(reason(domain::BodyKind::coreGroup) == QStringLiteral("Het quorum is er niet; een stemming is dan niet geldig."));
}

TEST_CASE("a meeting of today that was held is told as held among what is to come")
{
  support::MeetingCase given;
  const auto today = domain::Date{2027y / 4 / 29};
  given.setToday(today);
  const auto rightOf = [&] {
    const auto coming = given.file().read([&](const app::Facts& facts) { return app::comingDays(facts, app::statusReport(facts, today)); }).value();
    for (const auto& line : presentation::comingLines(coming))
      if (line.link.meeting == given.meeting() && !line.head)
        return line.right;
    return QString{};
  };
  CHECK(rightOf() == QStringLiteral("14.00 uur"));
  given.run(R"({"command": "RecordDecision", "stage": "V-2027-01/1/1", "body": "SG", "outcome": "advisedPositive", "meeting": "SG-2027-01", "on": "2027-04-29"})");
  CHECK(rightOf() == QStringLiteral("gehouden"));
}

TEST_CASE("papers that are due on a day off say so among what is to come")
{
  support::MeetingCase given;
  given.run(R"([{"command": "AddMeeting", "body": "SG", "date": "2027-05-20", "number": "SG-2027-02", "handIn": "2027-05-04", "dispatch": "2027-05-06"}])"); // Hemelvaartsdag
  const auto coming = given.file().read([&](const app::Facts& facts) { return app::comingDays(facts, app::statusReport(facts, 2027y / 4 / 29)); }).value();
  QStringList said;
  for (const auto& line : presentation::comingLines(coming))
    if (line.words.text.contains(QStringLiteral("SG-2027-02")) || line.words.text == QStringLiteral("Hemelvaartsdag"))
      said << line.words.text + QStringLiteral(", ") + line.right;
  CHECK(said == QStringList{QStringLiteral("Stuurgroep Inkoop, SG-2027-02, aanleveren"), QStringLiteral("Hemelvaartsdag, vrije dag"), QStringLiteral("Stuurgroep Inkoop, SG-2027-02 (geen werkdag), verzenden")});
}
