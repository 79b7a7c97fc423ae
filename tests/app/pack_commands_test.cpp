// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "app/queries/packs.h"
#include "support/example_case.h"
#include "support/meeting_case.h"
#include "support/printing.h"

using namespace support;

namespace {

constexpr auto someHash = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";

std::string freeze(const std::string& more = {})
{
  return std::string{R"({"command": "FreezePack", "meeting": "SG-2027-01", "sha256": ")"} + someHash +
         R"(", "pages": 9, "fileName": "set.pdf", "entries": [{"label": "3", "title": "Inkoopkader", "kind": "item", "state": "open", "sha256": ")" +
         someHash + R"(", "firstPage": 3, "pages": 2}])" + more + "}";
}

std::optional<domain::Date> dispatchedOn(MeetingCase& given)
{
  return given.file().read([&](const app::Facts& facts) { return facts.get(given.meeting()).dispatchedOn; }).value();
}

std::vector<app::RevisionRow> revisions(MeetingCase& given)
{
  return given.file().read([&](const app::Facts& facts) { return app::revisionRows(facts, given.meeting()); }).value();
}

}

TEST_CASE("freezing a pack")
{
  MeetingCase given;
  given.run(freeze());

  SECTION("gives it the first letter and keeps what was in it")
  {
    const auto rows = revisions(given);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().revision.letter == "A");
    CHECK(rows.front().revision.kind == domain::PackKind::whole);
    CHECK(rows.front().revision.by == "jansen");
    REQUIRE(rows.front().entries.size() == 1);
    CHECK(rows.front().entries.front().label == "3");
    CHECK(rows.front().entries.front().firstPage == 3);
  }
  SECTION("says that the papers were sent, which cannot be said a second time")
  {
    CHECK(dispatchedOn(given) == domain::Date{2027y / 4 / 22});
    CHECK(given.refusal(R"({"command": "MarkDispatched", "meeting": "SG-2027-01"})").code == domain::ErrorCode::alreadyDispatched);
  }
  SECTION("fixes the numbers of the agenda")
  {
    given.run(R"({"command": "RemoveAgendaItem", "item": "SG-2027-01#2"})");
    given.run(R"({"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Nagekomen", "position": 1})");
    CHECK(given.agenda() == std::vector<std::string>{"5 Nagekomen", "1 Opening", "2 Besluitenlijst", "3 Inkoopkader", "4 Rondvraag"});
  }
  SECTION("again gives the next letter, with the day of the first sending left as it was")
  {
    given.setToday(2027y / 4 / 26);
    given.run(freeze(R"(, "since": "SG-2027-01@A", "letter": "B")"));
    const auto rows = revisions(given);
    REQUIRE(rows.size() == 2);
    CHECK(rows.back().revision.letter == "B");
    CHECK(rows.back().revision.kind == domain::PackKind::supplement);
    CHECK(rows.back().revision.since == rows.front().revision.id);
    CHECK(dispatchedOn(given) == domain::Date{2027y / 4 / 22});
  }
  SECTION("is undone as a whole, and the letter is free again")
  {
    REQUIRE(given.file().undo());
    CHECK(revisions(given).empty());
    CHECK_FALSE(dispatchedOn(given));
    given.run(freeze());
    CHECK(revisions(given).front().revision.letter == "A");
  }
  SECTION("refuses a letter that the file should not have had")
  {
    const auto error = given.refusal(freeze(R"(, "letter": "A")"));
    CHECK(error.code == domain::ErrorCode::alreadyExists);
    CHECK(error.subject == "A");
  }
  SECTION("does not add to a revision of another meeting")
  {
    given.run(R"({"command": "AddMeeting", "body": "SG", "date": "2027-05-27", "number": "SG-2027-09"})");
    auto other = freeze(R"(, "since": "SG-2027-01@A")");
    other.replace(other.find("SG-2027-01"), 10, "SG-2027-09");
    CHECK(given.refusal(other).code == domain::ErrorCode::unknownReference);
  }
}

TEST_CASE("papers that were sent without the program have no revision until one is fixed")
{
  MeetingCase given;
  given.run(R"({"command": "MarkDispatched", "meeting": "SG-2027-01", "on": "2027-04-20"})");
  given.run(freeze());
  CHECK(dispatchedOn(given) == domain::Date{2027y / 4 / 20});
  CHECK(revisions(given).front().revision.letter == "A");
}

TEST_CASE("to whom a revision was sent")
{
  MeetingCase given;
  given.run(freeze());
  given.run(R"({"command": "RecordDispatch", "revision": "SG-2027-01@A", "recipients": "leden"})");
  given.run(R"({"command": "RecordDispatch", "revision": "SG-2027-01@A", "recipients": "griffie", "municipality": "GM0505"})");
  const auto row = revisions(given).front();
  REQUIRE(row.dispatches.size() == 2);
  CHECK(row.dispatches.front().variant == domain::PackVariant::complete);
  CHECK(row.dispatches.back().variant == domain::PackVariant::personal);
  CHECK(row.dispatches.back().municipality.has_value());
}

TEST_CASE("an attachment that is replaced keeps its label")
{
  MeetingCase given;
  given.run(freeze());
  const auto file = given.pdf("nieuw.pdf", "Nieuw").string();
  given.run(R"([{"command": "AddDocument", "title": "Inkoopkader 1.1", "file": ")" + file +
            R"(", "as": "nieuw"}, {"command": "ReplaceAttachment", "attachment": "SG-2027-01#3a", "document": "$nieuw"}])");
  given.file().read([&](const app::Facts& facts) {
    const auto attachment = facts.where(&domain::Attachment::item, given.item("3")).at(0);
    const auto document = facts.get(attachment.document);
    CHECK(attachment.label == "3a");
    CHECK(document.title == "Inkoopkader 1.1");
    CHECK(facts.get(document.replaces.value()).title == "Inkoopkader");
    return true;
  }).value();
}

TEST_CASE("the house style of a region")
{
  MeetingCase given;
  const auto style = [&] {
    return given.file().read([](const app::Facts& facts) { return app::houseStyleOf(facts, facts.all<domain::Region>().front().id); }).value();
  };
  CHECK_FALSE(style());
  given.run(R"({"command": "SetHouseStyle", "region": "P", "accent": "#5B2A6E"})");
  CHECK(style()->accent == "#5B2A6E");
  given.run(R"({"command": "SetHouseStyle", "region": "P", "name": "Jeugd Proef"})");
  CHECK(style()->accent == "#5B2A6E");
  CHECK(style()->name == "Jeugd Proef");
  SECTION("takes no logo that is no picture")
  {
    const auto file = given.pdf("logo.pdf", "Logo").string();
    given.run(R"({"command": "AddDocument", "title": "Logo", "file": ")" + file + "\"}");
    const auto error = given.refusal(R"({"command": "SetHouseStyle", "region": "P", "logo": "logo.pdf"})");
    CHECK(error.code == domain::ErrorCode::unknownValue);
    CHECK(error.detail == "logo.pdf");
  }
}

TEST_CASE("a colour as text")
{
  CHECK(app::colourFromText("#1B5A9C") == 0x1B5A9CU);
  CHECK(app::colourFromText("#ffffff") == 0xFFFFFFU);
  for (const auto* text : {"", "1B5A9C", "#1B5A9", "#1B5A9CC", "#1B5A9G", "#-B5A9C", "rood"})
    CHECK_FALSE(app::colourFromText(text));
}
