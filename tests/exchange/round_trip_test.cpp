// SPDX-License-Identifier: EUPL-1.2
#include "exchange/import_source.h"
#include "import_case.h"
#include "app/queries/setup.h"

#include <algorithm>

using namespace exchange;
using exchange_test::ImportCase;
using app::ImportKind;
using app::ImportRowState;

namespace {

constexpr auto stamp = "2027-04-22T12:00:00Z";

/// Everything that an export must carry: unknown hours, an end after midnight, a cancelled and a moved meeting, days entered by hand,
/// signs that the formats use themselves.
class RichCase : public ImportCase {
public:
  RichCase()
  {
    run(R"([{"command": "AddBody", "code": "X;Y,\"1\"", "name": "Tafel; \"jeugd\", \\ 0-23", "kind": "developmentTable", "note": "=1+1\n\ntwee regels"},
            {"command": "AddMeeting", "body": "SG", "date": "2027-06-17", "startTime": "10:00", "endTime": "12:00", "place": "Zaal 1, 2e verdieping; links"},
            {"command": "AddMeeting", "body": "SG", "date": "2027-06-17", "startTime": "14:00"},
            {"command": "AddMeeting", "body": "AB", "date": "2027-07-08"},
            {"command": "AddMeeting", "body": "R-DOR", "date": "2027-03-30", "startTime": "19:30", "endTime": "00:30", "handIn": "2027-03-01", "dispatch": "2027-03-20"},
            {"command": "AddMeeting", "body": "R-DOR", "date": "2027-12-14", "startTime": "19:30"},
            {"command": "AddMeeting", "body": "X;Y,\"1\"", "date": "2027-05-11", "number": "T;1,\\"},
            {"command": "AddMeeting", "body": "WG-2", "date": "2027-05-12"},
            {"command": "MoveMeeting", "meeting": "AB-2027-01", "date": "2027-07-15", "reason": "zomer"},
            {"command": "CancelMeeting", "meeting": "SG-2027-02", "reason": "geen stukken"},
            {"command": "AddPerson", "name": "J. de Vries", "function": "wethouder; \"jeugd\"", "email": "j@x.nl", "phone": "+31 6 1234"},
            {"command": "AddPerson", "name": "Zonder Zetel"},
            {"command": "AddMembership", "person": "J. de Vries", "body": "SG", "role": "chair", "onBehalfOf": "GM0505", "on": "2027-01-01", "until": "2027-12-31"},
            {"command": "AddMembership", "person": "J. de Vries", "body": "AB", "organisation": "SOJ", "on": "2027-06-01"},
            {"command": "AddTrack", "code": "INK", "name": "Inkoop"},
            {"command": "AddProposal", "track": "INK", "title": "Inkoopkader; deel \"1\"", "summary": "Eén regel\n\nen nog een", "owner": "M. Bakker", "version": "1.0", "decisionPoints": ["Vast te stellen.", "Te informeren."]}])");
  }

  std::string text(ImportKind kind, ExportForm form, const ExportScope& scope = {}) { return exportText(file(), kind, form, scope, stamp).value(); }

  std::vector<ImportRowState> states(ImportKind kind, const std::string& text)
  {
    m_last = previewImport(file(), {kind, text}, choices()).value();
    std::vector<ImportRowState> states;
    for (const auto& row : m_last.rows)
      states.push_back(row.state);
    return states;
  }
  app::ImportPreview m_last;
};

bool areAll(const std::vector<ImportRowState>& states, ImportRowState state, std::size_t count)
{
  return states.size() == count && std::ranges::count(states, state) == static_cast<std::ptrdiff_t>(count);
}

/// What the other file holds after everything advised was taken from an export of the first.
std::string takenOver(ImportCase& into, ImportKind kind, const std::string& text)
{
  const auto preview = previewImport(into.file(), {kind, text}, into.choices());
  REQUIRE(preview);
  REQUIRE(executeImport(into.file(), *preview, app::advisedRows(*preview)));
  return into.dump();
}

}

TEST_CASE("what is exported can be imported again, to no differences")
{
  RichCase given;
  CHECK(areAll(given.states(ImportKind::meetings, given.text(ImportKind::meetings, ExportForm::calendar)), ImportRowState::same, 7));
  CHECK(areAll(given.states(ImportKind::meetings, given.text(ImportKind::meetings, ExportForm::table)), ImportRowState::same, 7));
  CHECK(areAll(given.states(ImportKind::bodies, given.text(ImportKind::bodies, ExportForm::table)), ImportRowState::same, 10));
  CHECK(areAll(given.states(ImportKind::people, given.text(ImportKind::people, ExportForm::table)), ImportRowState::same, 3));
  CHECK(areAll(given.states(ImportKind::proposals, given.text(ImportKind::proposals, ExportForm::table)), ImportRowState::same, 1));
  for (const auto& finding : given.m_last.findings)
    FAIL(toText(finding.code));
}

TEST_CASE("an export carries everything to another case file")
{
  RichCase from;
  ImportCase into;
  for (const auto kind : {ImportKind::bodies, ImportKind::people})
    takenOver(into, kind, from.text(kind, ExportForm::table));
  into.run(R"({"command": "AddTrack", "code": "INK", "name": "Inkoop"})");
  takenOver(into, ImportKind::proposals, from.text(ImportKind::proposals, ExportForm::table));
  for (const auto kind : {ImportKind::bodies, ImportKind::people, ImportKind::proposals}) {
    const auto text = exportText(into.file(), kind, ExportForm::table, {}, stamp).value();
    CHECK(text == from.text(kind, ExportForm::table));
  }
  SECTION("meetings as a calendar, by their identity")
  {
    takenOver(into, ImportKind::meetings, from.text(ImportKind::meetings, ExportForm::calendar));
    from.run(R"([{"command": "MoveMeeting", "meeting": "R-DOR-2027-02", "date": "2027-12-21", "reason": "kerst"}])");
    const auto preview = previewImport(into.file(), {ImportKind::meetings, from.text(ImportKind::meetings, ExportForm::calendar)}, into.choices()).value();
    const auto changed = std::ranges::find(preview.rows, ImportRowState::changed, &app::ImportRow::state);
    REQUIRE(changed != preview.rows.end());
    CHECK(changed->differences == std::vector<app::ImportDifference>{{"date", "2027-12-14", "2027-12-21"}});
    CHECK(std::ranges::count(preview.rows, ImportRowState::same, &app::ImportRow::state) == 5);
    CHECK(std::ranges::count(preview.rows, ImportRowState::notTaken, &app::ImportRow::state) == 1); // cancelled, and not known there
  }
  SECTION("meetings as a table")
  {
    takenOver(into, ImportKind::meetings, from.text(ImportKind::meetings, ExportForm::table));
    const auto meetings = into.file().read([](const app::Facts& facts) { return facts.all<domain::Meeting>(); }).value();
    CHECK(meetings.size() == 6);
  }
}

TEST_CASE("identities are stable: they outlive a new number, a restart and a copy, and differ from file to file")
{
  RichCase given;
  const auto uidsOf = [](const std::string& text) {
    std::vector<std::string> uids;
    for (auto at = text.find("\r\nUID:"); at != std::string::npos; at = text.find("\r\nUID:", at + 1))
      uids.push_back(text.substr(at + 6, text.find("\r\n", at + 2) - at - 6));
    return uids;
  };
  const auto before = uidsOf(given.text(ImportKind::meetings, ExportForm::calendar));
  REQUIRE(before.size() == 7);
  given.run(R"({"command": "ChangeMeeting", "meeting": "AB-2027-01", "number": "AB-zomer"})");
  given.reopen();
  CHECK(uidsOf(given.text(ImportKind::meetings, ExportForm::calendar)) == before);
  support::CaseUnderTest other;
  CHECK(calendarKey(other.file()).value() != calendarKey(given.file()).value());
}

TEST_CASE("a calendar holds the meetings of a body, of a person while she sits there, or all")
{
  RichCase given;
  const auto count = [](const std::string& text) {
    auto events = 0;
    for (auto at = text.find("BEGIN:VEVENT"); at != std::string::npos; at = text.find("BEGIN:VEVENT", at + 1))
      ++events;
    return events;
  };
  const auto person = given.file().read([](const app::Facts& facts) { return facts.all<domain::Person>().front().id; }).value();
  CHECK(count(given.text(ImportKind::meetings, ExportForm::calendar)) == 7);
  CHECK(count(given.text(ImportKind::meetings, ExportForm::calendar, {.body = given.body("SG")})) == 2);
  const auto hers = given.text(ImportKind::meetings, ExportForm::calendar, {.person = person});
  CHECK(count(hers) == 3);
  CHECK(hers.find("X-WR-CALNAME:J. de Vries") != std::string::npos);
  given.run(R"({"command": "AddMeeting", "body": "SG", "date": "2028-02-17"})"); // after her seat ended
  CHECK(count(given.text(ImportKind::meetings, ExportForm::calendar, {.person = person})) == 3);
}

TEST_CASE("a calendar says what a reader of calendars needs")
{
  RichCase given;
  const auto text = given.text(ImportKind::meetings, ExportForm::calendar);
  for (const auto* line : {"BEGIN:VTIMEZONE\r\n", "DTSTART;TZID=Europe/Amsterdam:20270330T193000\r\n", "DTEND;TZID=Europe/Amsterdam:20270331T003000\r\n",
                           "DTSTART;VALUE=DATE:20270715\r\n", "STATUS:CANCELLED\r\n", "SUMMARY:Vervallen: Stuurgroep Jeugd\r\n", "SEQUENCE:1\r\n",
                           "DTSTAMP:20270422T120000Z\r\n", "METHOD:PUBLISH\r\n"}) {
    CAPTURE(line);
    CHECK(text.find(line) != std::string::npos);
  }
  auto unfolded = text; // long lines go on behind a space
  for (auto at = unfolded.find("\r\n "); at != std::string::npos; at = unfolded.find("\r\n ", at))
    unfolded.erase(at, 3);
  CHECK(unfolded.find("aanleveren uiterlijk 01-03-2027") != std::string::npos);
  CHECK(text.find("geen stukken") == std::string::npos); // notes are hers
  for (std::size_t at = 0; at < text.size();) { // no line is longer than 75 bytes, and none is cut in the middle of a letter
    const auto end = text.find("\r\n", at);
    CHECK(end - at <= 75);
    CHECK((static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U);
    at = end + 2;
  }
}
