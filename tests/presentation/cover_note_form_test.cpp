// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "presentation/meetings/backlog_model.h"
#include "presentation/meetings/cover_note_form.h"
#include "presentation/meetings/item_notes.h"
#include "presentation/meetings/meeting_picture.h"
#include "presentation/meetings/pack_words.h"
#include "support/meeting_case.h"
#include "ui_support/qt_string_maker.h"

#include <QAbstractItemModelTester>
#include <catch2/catch.hpp>

#include <algorithm>

using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): dates

namespace {

presentation::CoverNoteForm formOf(support::MeetingCase& given, const std::string& label)
{
  const auto item = given.item(label);
  return given.file()
      .read([&](const app::Facts& facts) { return presentation::coverNoteForm(facts, app::agendaOf(facts, given.meeting(), given.file().today()), item, false); })
      .value();
}

presentation::CoverNoteField fieldOf(const presentation::CoverNoteForm& form, std::string_view name)
{
  const auto found = std::find_if(form.fields.begin(), form.fields.end(), [&](const auto& field) { return field.name == name; });
  REQUIRE(found != form.fields.end());
  return *found;
}

presentation::MeetingPicture pictureOf(support::MeetingCase& given)
{
  return given.file().read([&](const app::Facts& facts) { return presentation::meetingPicture(facts, given.meeting(), given.file().today(), false); }).value();
}

}

TEST_CASE("the form of a cover note")
{
  support::MeetingCase given;

  SECTION("shows what was written and what is missing")
  {
    const auto form = formOf(given, "3");
    CHECK(form.tabTitle == QStringLiteral("Oplegnotitie 3"));
    CHECK(fieldOf(form, "subject").text == QStringLiteral("Inkoopkader, versie 1.0"));
    CHECK(fieldOf(form, "reasonAndCore").missing);
    CHECK(fieldOf(form, "reasonAndCore").label == QStringLiteral("Aanleiding en kern, nog leeg"));
    CHECK_FALSE(fieldOf(form, "askedDecision").missing);
  }
  SECTION("fills what nobody wrote from the record")
  {
    const auto form = formOf(given, "3");
    CHECK(fieldOf(form, "consulted").fill.contains(QStringLiteral("Aanbieders")));
    CHECK_FALSE(fieldOf(form, "consulted").missing);
    CHECK(fieldOf(form, "consulted").label == QStringLiteral("Afstemming (uit de raadplegingen)"));
    CHECK(fieldOf(form, "askedDecision").fill == QStringLiteral("Het kader vast te stellen."));
    CHECK(fieldOf(formOf(given, "1"), "subject").fill == QStringLiteral("Opening"));
  }
  SECTION("writes one field and leaves the others")
  {
    REQUIRE(given.file().execute(presentation::writeField(given.item("3"), "finance", QStringLiteral("Binnen de begroting."))));
    const auto form = formOf(given, "3");
    CHECK(fieldOf(form, "finance").text == QStringLiteral("Binnen de begroting."));
    CHECK(fieldOf(form, "subject").text == QStringLiteral("Inkoopkader, versie 1.0"));
  }
}

TEST_CASE("the picture of a meeting")
{
  support::MeetingCase given;

  SECTION("says when, where and what has to happen")
  {
    const auto picture = pictureOf(given);
    CHECK(picture.title == QStringLiteral("Stuurgroep Inkoop, SG-2027-01"));
    CHECK(picture.when == QStringLiteral("do 29-04-2027, 14.00–15.30 uur, Stadskantoor"));
    CHECK(picture.hint.text == QStringLiteral("verzenden vandaag"));
    CHECK(picture.totalLine == QStringLiteral("Totaal, van 90 minuten"));
    CHECK(picture.totalMinutes == QStringLiteral("40"));
    CHECK(picture.statusText == QStringLiteral("4 agendapunten, 1 stuk"));
  }
  SECTION("says what is planned on it and stands on no agenda")
  {
    CHECK(pictureOf(given).planned.isEmpty());
    given.run(R"([{"command": "PlanBranch", "stage": "V-2027-02/1/1", "body": "SG", "meeting": "SG-2027-01"}])");
    CHECK(pictureOf(given).planned == QStringLiteral("Hier is gepland: “V-2027-02 Regiovisie”."));
    given.setToday(2027y / 5 / 3);
    CHECK(pictureOf(given).planned == QStringLiteral("Hier was gepland: “V-2027-02 Regiovisie”. Met een agendapunt uit het voorstel legt u de uitslag vast."));
    CHECK(pictureOf(given).hint.text == QStringLiteral("bij 1 agendapunt ontbreekt de uitslag, van 1 gepland voorstel ontbreekt de uitslag"));
  }
  SECTION("lists what is missing with the way to it")
  {
    const auto picture = pictureOf(given);
    REQUIRE(picture.missing.size() == 1);
    CHECK(picture.missingTitle == QStringLiteral("Wat ontbreekt nog (1)"));
    CHECK(picture.missing.front().sentence == QStringLiteral("Oplegnotitie: veld ‘Aanleiding en kern’ is leeg"));
    CHECK(picture.missing.front().field == "reasonAndCore");
    CHECK(picture.missing.front().who == QStringLiteral("M. Visser"));
  }
  SECTION("warns when there is more to do than time")
  {
    given.run(R"([{"command": "ChangeAgendaItem", "item": "SG-2027-01#4", "minutes": 75}])");
    CHECK(pictureOf(given).totalLine == QStringLiteral("20 minuten meer dan er tijd is"));
    CHECK(pictureOf(given).totalTone == presentation::Tone::Attention);
  }
  SECTION("offers what can be done as it stands")
  {
    CHECK(pictureOf(given).actions.renumber);
    CHECK(pictureOf(given).actions.recordDispatch);
    CHECK_FALSE(pictureOf(given).actions.recordOutcomes);
    given.run(R"([{"command": "MarkDispatched", "meeting": "SG-2027-01"}])");
    CHECK_FALSE(pictureOf(given).actions.renumber);
    CHECK_FALSE(pictureOf(given).actions.recordDispatch); // a day is on record, and there is no revision to send
    given.setToday(2027y / 4 / 30);
    CHECK(pictureOf(given).actions.recordOutcomes);
    CHECK(pictureOf(given).hint.text == QStringLiteral("bij 1 agendapunt ontbreekt de uitslag"));
  }
}

TEST_CASE("the notes of an item")
{
  support::MeetingCase given;
  const auto notesOf = [&](const std::string& label) {
    const auto item = given.item(label);
    return given.file()
        .read([&](const app::Facts& facts) {
          return presentation::itemNotes(facts, app::agendaOf(facts, given.meeting(), given.file().today()), item, given.file().today(), false);
        })
        .value();
  };

  SECTION("say on which proposal the body decides, and that it still has to") 
  {
    CHECK(notesOf("3").proposal == QStringLiteral("V-2027-01 Inkoopkader, ronde 1, versie 1.0"));
    CHECK(notesOf("3").outcome == QStringLiteral("Geagendeerd voor do 29-04-2027"));
    CHECK_FALSE(notesOf("3").canRecord);
    CHECK_FALSE(notesOf("1").servesBranch);
  }
  SECTION("ask for the outcome from the day of the meeting")
  {
    given.setToday(2027y / 4 / 29);
    CHECK(notesOf("3").canRecord);
    given.run(R"([{"command": "RecordDecision", "stage": "V-2027-01/1/1", "body": "SG", "outcome": "advisedPositive", "on": "2027-04-29"}])");
    CHECK_FALSE(notesOf("3").canRecord);
    CHECK(notesOf("3").outcome == QStringLiteral("Positief advies op do 29-04-2027, versie 1.0"));
  }
}

TEST_CASE("proposals that wait for an agenda")
{
  support::MeetingCase given;
  presentation::BacklogModel model;
  const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
  model.setRows(given.file().read([&](const app::Facts& facts) { return presentation::backlogLines(facts, given.meeting(), given.file().today()); }).value());
  REQUIRE(model.rowCount() == 1);
  CHECK(model.index(0, 0).data(presentation::TitleRole).toString() == QStringLiteral("V-2027-02 Regiovisie"));
  CHECK(model.rows().front().kind == domain::ItemKind::advice);
}

TEST_CASE("the name of a pack's file")
{
  app::MeetingRow row{.meeting = {.id = domain::MeetingId{1}, .body = domain::BodyId{1}, .number = "SG-2027-04", .date = 2027y / 4 / 29},
                      .body = {.id = domain::BodyId{1}, .name = "Stuurgroep Inkoop jeugdhulp"}};
  CHECK(presentation::packFileName(row) == QStringLiteral("SG-2027-04 Stuurgroep Inkoop jeugdhulp 29-04-2027.pdf"));
  CHECK(presentation::packFileName(row, QStringLiteral("openbaar"), QStringLiteral(".zip"), true) ==
        QStringLiteral("CONCEPT SG-2027-04 Stuurgroep Inkoop jeugdhulp 29-04-2027 openbaar.zip"));
  row.body.name = "Raad A/B: \"extra\"\n";
  CHECK(presentation::packFileName(row) == QStringLiteral("SG-2027-04 Raad A B extra 29-04-2027.pdf"));
}
