// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

#include <algorithm>

using namespace cli_test;
using Catch::Matchers::Contains;
using Json = nlohmann::ordered_json;

namespace {

const std::string schedule = "Gremium;Datum;Aanvang\nSG;30-09-2027;10:00\nRaad Dordrecht;07-09-2027;19.30 uur\nRaad Rotterdam;07-09-2027;20:00\n";

std::size_t meetingsIn(const Desk& desk) { return desk.done({"meetings", caseFile, "--json"}).json().size(); }

}

TEST_CASE("import")
{
  const Desk desk;
  desk.layOutCase();
  desk.write("schema.csv", schedule);
  const auto before = meetingsIn(desk);
  SECTION("shows with --preview what would change, and changes nothing")
  {
    const auto hash = desk.sha256(caseFile);
    const auto shown = desk.done({"import", caseFile, "--kind", "meetings", "schema.csv", "--preview"});
    CHECK_THAT(shown.out, Contains("nieuw") && Contains("30-09-2027") && Contains("begintijd 19:30"));
    CHECK_THAT(shown.out, Contains("Er is geen gremium “Raad Rotterdam”."));
    CHECK_THAT(shown.out, Contains("2 nieuw, 1 niet overgenomen."));
    CHECK(desk.sha256(caseFile) == hash);
  }
  SECTION("takes what is certain, says what it left, and is undone in one step")
  {
    const auto taken = desk.run({"import", caseFile, "--kind", "meetings", "schema.csv"});
    CHECK(taken.exit == 0);
    CHECK(taken.out == "2 rijen overgenomen.\n");
    CHECK_THAT(taken.err, Contains("Rij 3 (regel 4) is niet overgenomen. Er is geen gremium “Raad Rotterdam”."));
    CHECK(isProse(taken.err));
    CHECK(meetingsIn(desk) == before + 2);
    desk.done({"undo", caseFile});
    CHECK(meetingsIn(desk) == before);
  }
  SECTION("a second time there is nothing to do")
  {
    static_cast<void>(desk.run({"import", caseFile, "--kind", "meetings", "schema.csv"}));
    const auto again = desk.run({"import", caseFile, "--kind", "meetings", "schema.csv"});
    CHECK(again.exit == 0);
    CHECK(again.out == "0 rijen overgenomen.\n");
    CHECK(meetingsIn(desk) == before + 2);
  }
  SECTION("takes only the rows that are asked for")
  {
    CHECK(desk.run({"import", caseFile, "--kind", "meetings", "schema.csv", "--rows", "2"}).exit == 0);
    CHECK(meetingsIn(desk) == before + 1);
    const auto refused = desk.run({"import", caseFile, "--kind", "meetings", "schema.csv", "--rows", "3"});
    CHECK(refused.exit == 2);
    CHECK(isProse(refused.err));
    CHECK(desk.run({"import", caseFile, "--kind", "meetings", "schema.csv", "--rows", "twee"}).exit == 1);
  }
  SECTION("is told which body a name means")
  {
    CHECK(desk.done({"import", caseFile, "--kind", "meetings", "schema.csv", "--match", "Raad Rotterdam=R-ZWI"}).out == "3 rijen overgenomen.\n");
    CHECK(desk.run({"import", caseFile, "--kind", "meetings", "schema.csv", "--match", "Raad Rotterdam=R-RTM"}).exit == 2);
  }
  SECTION("is told the order of days, and does not guess it")
  {
    desk.write("us.csv", "Gremium;Datum\nSG;7/8/2027\n");
    const auto refused = desk.run({"import", caseFile, "--kind", "meetings", "us.csv"});
    CHECK(refused.exit == 2);
    CHECK_THAT(refused.err, Contains("of de dag of de maand voorop staat"));
    CHECK(desk.run({"import", caseFile, "--kind", "meetings", "us.csv", "--dates", "month"}).exit == 0);
    const auto meetings = desk.done({"meetings", caseFile, "--json"}).json();
    CHECK(std::ranges::any_of(meetings, [](const Json& meeting) { return meeting["date"] == "2027-07-08"; }));
  }
  SECTION("reads what is pasted on its input")
  {
    const auto taken = desk.run({"import", caseFile, "--kind", "meetings", "-", "--body", "SG"}, "30-09-2027\n14 oktober 2027\n");
    CHECK(taken.exit == 0);
    CHECK(taken.out == "2 rijen overgenomen.\n");
  }
  SECTION("answers as JSON")
  {
    const auto json = desk.done({"import", caseFile, "--kind", "meetings", "schema.csv", "--preview", "--json"}).json();
    CHECK(json["kind"] == "meetings");
    CHECK(json["source"] == "schema.csv");
    REQUIRE(json["rows"].size() == 3);
    CHECK(json["rows"][1]["line"] == 3);
    CHECK(json["rows"][1]["state"] == "added");
    CHECK(json["rows"][1]["date"] == "2027-09-07");
    CHECK(json["rows"][1]["changes"][0] == Json{{"field", "startTime"}, {"was", ""}, {"becomes", "19:30"}});
    CHECK(json["rows"][1]["picked"] == true);
    CHECK(json["rows"][2]["state"] == "notTaken");
    CHECK(json["rows"][2]["findings"][0]["code"] == "unknownBody");
    CHECK(json["rows"][2]["picked"] == false);
  }
  SECTION("refuses what is no source, with the reason")
  {
    for (const auto& [name, bytes] : {std::pair{"leeg.csv", std::string{}}, std::pair{"map.xlsx", std::string{"PK\x03\x04"}}, std::pair{"brief.pdf", std::string{"%PDF-1.7"}},
                                      std::pair{"brief.txt", std::string{"Beste collega"}}}) {
      desk.write(name, bytes);
      const auto refused = desk.run({"import", caseFile, "--kind", "meetings", name});
      CAPTURE(name, refused.err);
      CHECK(refused.exit == 2);
      CHECK(isProse(refused.err));
    }
    CHECK(desk.run({"import", caseFile, "--kind", "meetings", "nergens.csv"}).exit == 3);
    CHECK(desk.run({"import", caseFile, "--kind", "vergaderingen", "schema.csv"}).exit == 1);
  }
}

TEST_CASE("export")
{
  const Desk desk;
  desk.layOutCase();
  SECTION("what comes out goes in again, to no differences")
  {
    for (const auto& [kind, name] : {std::pair{"meetings", "agenda.ics"}, std::pair{"meetings", "vergaderingen.csv"}, std::pair{"bodies", "gremia.csv"},
                                     std::pair{"people", "personen.csv"}, std::pair{"proposals", "voorstellen.csv"}}) {
      CAPTURE(kind, name);
      CHECK(desk.done({"export", caseFile, "--kind", kind, name}).out == std::string{"Geschreven: "} + name + "\n");
      const auto json = desk.done({"import", caseFile, "--kind", kind, name, "--preview", "--json"}).json();
      CHECK(json["findings"].empty());
      for (const auto& row : json["rows"])
        CHECK(row["state"] == "same");
    }
  }
  SECTION("writes a calendar of one body, on its output too")
  {
    CHECK_THAT(desk.done({"export", caseFile, "--kind", "meetings", "sg.ics", "--body", "SG"}).out, Contains("sg.ics"));
    CHECK_THAT(desk.read("sg.ics"), Contains("BEGIN:VCALENDAR\r\n"));
    CHECK_THAT(desk.done({"export", caseFile, "--kind", "meetings", "-", "--body", "SG"}).out, Contains("code;gremium;nummer"));
  }
  SECTION("refuses what cannot be")
  {
    CHECK(desk.run({"export", caseFile, "--kind", "bodies", "gremia.ics"}).exit == 1);
    CHECK(desk.run({"export", caseFile, "--kind", "meetings", "x.ics", "--body", "ZZZ"}).exit == 2);
    CHECK(desk.run({"export", caseFile, "--kind", "meetings", "x.ics", "--person", "Niemand"}).exit == 2);
    CHECK(desk.run({"export", caseFile, "--kind", "meetings", caseFile}).exit == 1);
    CHECK(desk.run({"export", caseFile, "--kind", "meetings", "nergens/x.ics"}).exit == 3);
  }
}
