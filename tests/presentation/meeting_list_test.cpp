// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "presentation/meetings/meeting_list_model.h"
#include "presentation/meetings/meeting_words.h"
#include "support/meeting_case.h"
#include "ui_support/qt_string_maker.h"

#include <QAbstractItemModelTester>
#include <catch2/catch.hpp>

using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): dates
using namespace domain;

namespace {

app::MeetingRow planned()
{
  return {.meeting = {.id = MeetingId{1}, .body = BodyId{1}, .number = "SG-2027-04", .date = 2027y / 4 / 29},
          .body = {.id = BodyId{1}, .name = "Stuurgroep"},
          .state = MeetingState::planned,
          .handIn = 2027y / 4 / 15,
          .dispatch = 2027y / 4 / 22,
          .agendaItems = 3};
}

std::vector<presentation::MeetingListRow> rowsOf(support::MeetingCase& given)
{
  const auto today = given.file().today();
  return presentation::meetingListRows(given.file().read([&](const app::Facts& facts) { return app::meetingRows(facts, today); }).value(), today);
}

}

TEST_CASE("what a meeting needs next")
{
  auto row = planned();
  const auto said = [&](Date today) { return presentation::nextStep(row, today).text; };

  SECTION("is handing in until that day") { CHECK(said(2027y / 4 / 12) == QStringLiteral("aanleveren do 15-04")); }
  SECTION("is sending after that") { CHECK(said(2027y / 4 / 16) == QStringLiteral("verzenden do 22-04")); }
  SECTION("is sending today on the day itself")
  {
    CHECK(said(2027y / 4 / 22) == QStringLiteral("vandaag verzenden"));
    CHECK(presentation::nextStep(row, 2027y / 4 / 22).tone == presentation::Tone::Attention);
  }
  SECTION("still is sending when the day has passed") { CHECK(said(2027y / 4 / 23) == QStringLiteral("verzenden was do 22-04")); }
  SECTION("is nothing yet long before") { CHECK(said(2027y / 1 / 5) == QStringLiteral("geagendeerd")); }
  SECTION("is the outcome when it was held without one")
  {
    row.state = MeetingState::held;
    row.withoutOutcome = 1;
    CHECK(said(2027y / 5 / 1) == QStringLiteral("uitslag ontbreekt"));
    CHECK(presentation::symbolOf(row) == presentation::StatusSymbol::OutcomeMissing);
    row.withoutOutcome = 2;
    CHECK(said(2027y / 5 / 1) == QStringLiteral("2 uitslagen ontbreken"));
    CHECK(presentation::dispatchHint(planning::WorkCalendar{}, row, 2027y / 5 / 1).text == QStringLiteral("bij 2 agendapunten ontbreekt de uitslag"));
    row.withoutOutcome = 0;
    row.plannedWithoutOutcome = 1; // planned on it, on no agenda
    CHECK(said(2027y / 5 / 1) == QStringLiteral("uitslag ontbreekt"));
    CHECK(presentation::symbolOf(row) == presentation::StatusSymbol::OutcomeMissing);
    CHECK(presentation::dispatchHint(planning::WorkCalendar{}, row, 2027y / 5 / 1).text == QStringLiteral("van 1 gepland voorstel ontbreekt de uitslag"));
  }
  SECTION("is nothing any more when it was cancelled")
  {
    row.state = MeetingState::cancelled;
    CHECK(said(2027y / 4 / 22) == QStringLiteral("vervallen"));
    CHECK(presentation::symbolOf(row) == presentation::StatusSymbol::PassedOver);
  }
}

TEST_CASE("a day to hand in or to send that is no working day says so at its meeting")
{
  auto row = planned();
  const planning::WorkCalendar calendar;
  const auto said = [&](Date today) { return presentation::dispatchHint(calendar, row, today).text; };
  CHECK(said(2027y / 4 / 12) == QStringLiteral("aanleveren tot en met do 15-04-2027"));
  row.handIn = 2027y / 5 / 8;
  CHECK(said(2027y / 4 / 12) == QStringLiteral("aanleveren tot en met za 08-05-2027 (geen werkdag)"));
  row.handIn = std::nullopt;
  row.dispatch = 2027y / 5 / 6;
  CHECK(said(2027y / 4 / 12) == QStringLiteral("verzenden op do 06-05-2027 (Hemelvaartsdag)"));
}

TEST_CASE("the list of meetings")
{
  support::MeetingCase given;
  presentation::MeetingListModel model;
  const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
  model.setRows(rowsOf(given));

  SECTION("is in order of date")
  {
    REQUIRE(model.rowCount() == 3);
    CHECK(model.index(0, 0).data(presentation::DateTextRole).toString() == QStringLiteral("do 25-03"));
    CHECK(model.index(1, 0).data(presentation::TitleRole).toString() == QStringLiteral("Stuurgroep Inkoop"));
  }
  SECTION("begins at the first meeting from today") { CHECK(model.nextFrom(2027y / 4 / 22).row() == 1); }
  SECTION("begins at the last one when all are past") { CHECK(model.nextFrom(2028y / 1 / 1).row() == 2); }
  SECTION("keeps what is chosen when a meeting comes between")
  {
    const QPersistentModelIndex chosen{model.index(1, 0)};
    given.run(R"([{"command": "AddMeeting", "body": "SG", "date": "2027-04-23"}])");
    model.setRows(rowsOf(given));
    CHECK(chosen.row() == 2);
    CHECK(chosen.data(presentation::DateTextRole).toString() == QStringLiteral("do 29-04"));
  }
  SECTION("has nothing to choose when it is empty")
  {
    model.setRows({});
    CHECK_FALSE(model.nextFrom(2027y / 4 / 22).isValid());
  }
}
