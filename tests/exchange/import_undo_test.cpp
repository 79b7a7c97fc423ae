// SPDX-License-Identifier: EUPL-1.2
#include "exchange/import_source.h"
#include "import_case.h"

using namespace exchange;
using exchange_test::ImportCase;
using app::ImportKind;

namespace {

app::ImportPreview previewed(ImportCase& given, ImportKind kind, const std::string& text) { return previewImport(given.file(), {kind, text}, given.choices()).value(); }

}

TEST_CASE("nothing changes before she agrees, and one undo takes it all back")
{
  ImportCase given;
  given.run(R"([{"command": "AddMeeting", "body": "SG", "date": "2027-06-17", "startTime": "10:00"},
                {"command": "AddMeeting", "body": "SG", "date": "2027-07-08"}])");
  const auto before = given.dump();
  const auto entries = given.historyLength();
  const auto preview = previewed(given, ImportKind::meetings,
                                 "Nummer;Gremium;Datum;Begin;Status\nSG-2027-01;SG;24-06-2027;11:00;\nSG-2027-02;SG;08-07-2027;;vervallen\n;AB;08-07-2027;14:00;\n;AB;09-09-2027;;\n");
  CHECK(given.dump() == before);
  CHECK(given.historyLength() == entries);
  REQUIRE(app::advisedRows(preview) == std::vector<std::size_t>{0, 1, 2, 3});
  REQUIRE(executeImport(given.file(), preview, app::advisedRows(preview)));
  const auto after = given.dump();
  CHECK(given.historyLength() == entries + 1);
  const auto meetings = given.file().read([](const app::Facts& facts) { return facts.all<domain::Meeting>(); }).value();
  REQUIRE(meetings.size() == 4);
  CHECK(domain::toIso(meetings[0].date) == "2027-06-24");
  CHECK(meetings[0].startTime == "11:00");
  CHECK(meetings[1].cancelledOn.has_value());
  CHECK(meetings[2].number == "AB-2027-01");
  CHECK(meetings[3].number == "AB-2027-02");
  const auto moves = given.file().read([](const app::Facts& facts) { return facts.all<domain::DateChange>(); }).value();
  REQUIRE(moves.size() == 1);
  CHECK(moves[0].reason == "volgens schema.csv");
  REQUIRE(given.file().undo());
  CHECK(given.dump() == before);
  REQUIRE(given.file().redo());
  CHECK(given.dump() == after);
}

TEST_CASE("only the rows that were picked are taken")
{
  ImportCase given;
  const auto preview = previewed(given, ImportKind::meetings, "Gremium;Datum\nSG;17-06-2027\nSG;08-07-2027\nSG;09-09-2027\n");
  REQUIRE(executeImport(given.file(), preview, {1}));
  const auto meetings = given.file().read([](const app::Facts& facts) { return facts.all<domain::Meeting>(); }).value();
  REQUIRE(meetings.size() == 1);
  CHECK(meetings[0].number == "SG-2027-01");
  CHECK(domain::toIso(meetings[0].date) == "2027-07-08");
  SECTION("and picking none changes nothing")
  {
    const auto entries = given.historyLength();
    const auto nothing = executeImport(given.file(), preview, {});
    REQUIRE(nothing);
    CHECK(nothing->entry == 0);
    CHECK(given.historyLength() == entries);
  }
}

TEST_CASE("a preview that has grown old is refused as a whole")
{
  ImportCase given;
  const auto preview = previewed(given, ImportKind::meetings, "Gremium;Datum;Nummer\nSG;17-06-2027;SG-1\nSG;08-07-2027;SG-2\n");
  given.run(R"({"command": "AddMeeting", "body": "AB", "date": "2027-06-17", "number": "SG-2"})");
  const auto before = given.dump();
  const auto refused = executeImport(given.file(), preview, app::advisedRows(preview));
  REQUIRE_FALSE(refused);
  CHECK(refused.error() == domain::Error{domain::ErrorCode::alreadyExists, "SG-2"});
  CHECK(given.dump() == before);
}

TEST_CASE("a registry moved one meeting of its series: what was planned on it goes along")
{
  ImportCase given;
  const auto calendar = [](const std::string& change) {
    return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:reeks\r\nDTSTART;TZID=Europe/Amsterdam:20270608T193000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nSUMMARY:Raad "
           "Dordrecht\r\nEND:VEVENT\r\n" +
           change + "END:VCALENDAR\r\n";
  };
  const auto first = previewed(given, ImportKind::meetings, calendar(""));
  REQUIRE(executeImport(given.file(), first, app::advisedRows(first)));
  const auto second = previewed(given, ImportKind::meetings,
                                calendar("BEGIN:VEVENT\r\nUID:reeks\r\nRECURRENCE-ID;TZID=Europe/Amsterdam:20270615T193000\r\n"
                                         "DTSTART;TZID=Europe/Amsterdam:20270617T200000\r\nSUMMARY:Raad Dordrecht\r\nEND:VEVENT\r\n"));
  REQUIRE(second.rows.size() == 3);
  CHECK(second.rows[0].state == app::ImportRowState::same);
  CHECK(second.rows[1].state == app::ImportRowState::changed);
  CHECK(second.rows[1].differences == std::vector<app::ImportDifference>{{"date", "2027-06-15", "2027-06-17"}, {"startTime", "19:30", "20:00"}});
  REQUIRE(executeImport(given.file(), second, app::advisedRows(second)));
  const auto meetings = given.file().read([](const app::Facts& facts) { return facts.all<domain::Meeting>(); }).value();
  REQUIRE(meetings.size() == 3);
  CHECK(meetings[1].number == "R-DOR-2027-02");
  CHECK(domain::toIso(meetings[1].date) == "2027-06-17");
}

TEST_CASE("people, bodies and proposals are one step too")
{
  ImportCase given;
  given.run(R"({"command": "AddTrack", "code": "INK", "name": "Inkoop"})");
  const auto before = given.dump();
  for (const auto& [kind, text] : {std::pair{ImportKind::bodies, "code;naam;soort\nPFO;Overleg;PFO\nRC;Commissie;commissie\n"},
                                   std::pair{ImportKind::people, "naam;gremium;rol\nA. Nieuw;SG;lid\nA. Nieuw;AB;voorzitter\nB. Ook;;\n"},
                                   std::pair{ImportKind::proposals, "titel;traject\nKader;INK\nVisie;INK\n"}}) {
    const auto entries = given.historyLength();
    const auto preview = previewed(given, kind, text);
    REQUIRE(executeImport(given.file(), preview, app::advisedRows(preview)));
    CHECK(given.historyLength() == entries + 1);
    CHECK(given.dump() != before);
    if (kind == ImportKind::people) {
      CHECK(given.file().read([](const app::Facts& facts) { return facts.all<domain::Person>().size(); }) == 2U);
      CHECK(given.file().read([](const app::Facts& facts) { return facts.all<domain::Membership>().size(); }) == 2U);
    }
    REQUIRE(given.file().undo());
    CHECK(given.dump() == before);
  }
}
