// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

#include <algorithm>
#include <set>

using namespace cli_test;
using Catch::Matchers::Contains;
using Json = nlohmann::ordered_json;

namespace {

Words keysOf(const Json& object)
{
  Words keys;
  for (const auto& [key, value] : object.items())
    keys.push_back(key);
  return keys;
}

}

TEST_CASE("new")
{
  const Desk desk;
  SECTION("makes a file with the gemeenten of a region, their bodies and the templates")
  {
    const auto made = desk.done({"new", caseFile, "--region", "JZ31"});
    CHECK(made.out == "Jeugdregio Zuid-Holland Zuid: 10 gemeenten, elk met college en raad.\n4 routesjablonen.\n");
    CHECK(desk.names() == Words{caseFile});
  }
  SECTION("makes an empty file with the templates only")
  {
    CHECK(desk.done({"new", caseFile}).out == "4 routesjablonen.\n");
    CHECK(desk.done({"status", caseFile, "--json"}).json() == Json::array());
  }
  SECTION("refuses a region that does not exist and leaves nothing behind")
  {
    const auto refused = desk.run({"new", caseFile, "--region", "JZ99"});
    CHECK(refused.exit == 2);
    CHECK_THAT(refused.err, Contains("JZ99"));
    CHECK(desk.names().empty());
  }
  SECTION("does not touch a file that is there")
  {
    desk.write(caseFile, "belangrijk");
    const auto refused = desk.run({"new", caseFile});
    CHECK(refused.exit == 3);
    CHECK(isProse(refused.err));
    CHECK(desk.read(caseFile) == "belangrijk");
    CHECK(desk.names() == Words{caseFile});
  }
  SECTION("needs a folder that is there")
  {
    const auto refused = desk.run({"new", "nergens/" + caseFile});
    CHECK(refused.exit == 3);
    CHECK(isProse(refused.err));
  }
}

TEST_CASE("do")
{
  const Desk desk;
  desk.layOutCase();
  SECTION("prints what each command made")
  {
    const auto done = desk.execute(R"([{"command": "AddProposal", "track": "INK", "title": "Regiovisie", "as": "visie"},
                                       {"command": "AddMeeting", "body": "AB", "date": "2027-06-24"},
                                       {"command": "ChangeTrack", "track": "INK", "name": "Inkoop 2028"}])");
    CHECK(done.out == "voorstel V-2027-02 ($visie)\nvergadering AB-2027-01\n3 opdrachten uitgevoerd.\n");
  }
  SECTION("reads the list from a file, and documents beside it")
  {
    std::filesystem::create_directory(desk / "lijst");
    desk.write("lijst/brief.pdf", onePagePdf());
    desk.write("lijst/lijst.json",
               R"({"command": "AddDocument", "title": "Brief", "file": "brief.pdf", "item": "SG-2027-01#1", "on": "2027-03-01"})");
    CHECK(desk.done({"do", caseFile, "lijst/lijst.json"}).out == "document 1\n1 opdracht uitgevoerd.\n");
  }
  SECTION("warns without refusing")
  {
    desk.execute(R"({"command": "ChangeMeeting", "meeting": "SG-2027-02", "handIn": "2027-04-13", "dispatch": "2027-04-20"})");
    const auto done = desk.run({"do", caseFile}, R"({"command": "AddAgendaItem", "meeting": "SG-2027-02", "title": "Nagekomen"})");
    CHECK(done.exit == 0);
    CHECK(done.err ==
          "Let op: De verzenddatum van vergadering SG-2027-02 is al voorbij; wat er nu bij komt, krijgen de leden als nazending.\n");
  }
  SECTION("warns once about the same thing")
  {
    desk.execute(R"({"command": "ChangeMeeting", "meeting": "SG-2027-02", "handIn": "2027-04-13", "dispatch": "2027-04-20"})");
    const auto item = std::string{R"({"command": "AddAgendaItem", "meeting": "SG-2027-02", "title": "Nagekomen"})"};
    const auto done = desk.run({"do", caseFile}, "[" + item + "," + item + "]");
    CHECK_THAT(done.err, Catch::StartsWith("Let op, 2 keer: De verzenddatum"));
    CHECK(std::ranges::count(done.err, '\n') == 1);
  }
  SECTION("does all or nothing, and says where it stopped")
  {
    const auto before = desk.sha256(caseFile);
    const auto refused =
        desk.run({"do", caseFile}, R"([{"command": "AddPerson", "name": "Jan"}, {"command": "AddPerson", "name": " "}])");
    CHECK(refused.exit == 2);
    CHECK(refused.out == "");
    CHECK(refused.err == "Opdracht 2 (AddPerson):\n“naam” mag niet leeg zijn. Er is niets gewijzigd. Vul iets in.\n");
    CHECK(desk.sha256(caseFile) == before);
  }
  SECTION("says when the list is not there")
  {
    const auto refused = desk.run({"do", caseFile, "weg.json"});
    CHECK(refused.exit == 3);
    CHECK_THAT(refused.err, Contains("“weg.json” is niet gevonden"));
  }
}

TEST_CASE("status")
{
  const Desk desk;
  desk.layOutCase();
  SECTION("as JSON has exactly the documented form")
  {
    const auto list = desk.done({"status", caseFile, "--json"}).json();
    REQUIRE(list.size() == 1);
    CHECK(keysOf(list[0]) == Words{"proposal", "asOf", "rounds"});
    CHECK(list[0]["proposal"] == Json{{"number", "V-2027-01"}, {"title", "Inkoopkader"}});
    CHECK(list[0]["asOf"] == "2027-04-22");
    const auto& round = list[0]["rounds"].at(0);
    CHECK(keysOf(round) == Words{"number", "purpose", "targetDate", "completedOn", "drift", "stages"});
    CHECK(round["number"] == 1);
    CHECK(round["targetDate"] == "2027-07-01");
    CHECK(round["completedOn"].is_null());
    CHECK(round["drift"] == false);
    REQUIRE(round["stages"].size() == 4);
    const auto& stage = round["stages"][0];
    CHECK(keysOf(stage) == Words{"name", "role", "completedOn", "drift", "branches"});
    CHECK(stage["role"] == "prepares");
    CHECK(stage["completedOn"] == "2027-02-04");
    CHECK(stage["branches"][0] == Json{{"municipality", nullptr},
                                       {"body", "WG"},
                                       {"state", "decided"},
                                       {"outcome", "forwarded"},
                                       {"decidedOn", "2027-02-04"},
                                       {"version", "1.0"},
                                       {"confirmedOn", nullptr},
                                       {"meeting", "WG-2027-01"},
                                       {"meetingDate", "2027-02-04"},
                                       {"passedOverReason", nullptr}});
    const auto& councils = round["stages"][3]["branches"];
    REQUIRE(councils.size() == 3);
    CHECK(keysOf(councils[0]) == keysOf(stage["branches"][0]));
    CHECK(councils[0]["municipality"] == "GM0505");
    CHECK(councils[0]["state"] == "waiting");
    CHECK(councils[0]["outcome"].is_null());
  }
  SECTION("shows another day")
  {
    const auto round = desk.done({"status", caseFile, "--as-of", "2027-02-01", "--json"}).json()[0]["rounds"][0];
    CHECK(round["stages"][0]["completedOn"].is_null());
    CHECK(desk.done({"status", caseFile, "--as-of", "2027-01-14", "--json"}).json()[0]["rounds"].empty());
  }
  SECTION("tells a passed-over body with its reason")
  {
    desk.execute(R"([{"command": "PassOver", "stage": "V-2027-01/1/4", "body": "R-ZWI", "reason": "staat buiten dit kader"}])");
    const auto councils = desk.done({"status", caseFile, "--json"}).json()[0]["rounds"][0]["stages"][3]["branches"];
    CHECK(councils[2]["state"] == "passedOver");
    CHECK(councils[2]["passedOverReason"] == "staat buiten dit kader");
  }
  SECTION("of one proposal is an array of one")
  {
    desk.execute(R"({"command": "AddProposal", "track": "INK", "title": "Regiovisie"})");
    CHECK(desk.done({"status", caseFile, "--json"}).json().size() == 2);
    CHECK(desk.done({"status", caseFile, "--json", "--proposal", "V-2027-02"}).json().at(0)["proposal"]["number"] == "V-2027-02");
    const auto refused = desk.run({"status", caseFile, "--proposal", "V-1999-01"});
    CHECK(refused.exit == 2);
    CHECK(refused.err ==
          "Er is geen voorstel “V-1999-01” in dit bestand. Er is niets gewijzigd. Controleer de naam, de code of het nummer.\n");
  }
  SECTION("as text is a table with totals")
  {
    CHECK(desk.done({"status", caseFile}).out == R"(Status op donderdag 22 april 2027

V-2027-01 Inkoopkader

Ronde 1: vaststelling · doel 01-07-2027 · loopt
  Stap 1: Werkgroep (bereidt voor) · klaar op 04-02-2027
    Werkgroep Jeugd  doorgeleid  04-02-2027  versie 1.0 · WG-2027-01
  Stap 2: Stuurgroep (adviseert)
    Stuurgroep Jeugd  uitslag ontbreekt  01-04-2027  SG-2027-01
  Stap 3: Bestuur (besluit) · nog niet begonnen
    Algemeen bestuur  nog niet aan de beurt
  Stap 4: Gemeenteraden (besluit) · nog niet begonnen
    Raad Dordrecht    nog niet aan de beurt
    Raad Sliedrecht   nog niet aan de beurt
    Raad Zwijndrecht  nog niet aan de beurt
    Totaal 3: 3 nog niet aan de beurt
)");
  }
  SECTION("as CSV quotes by RFC 4180")
  {
    desk.execute(R"({"command": "ChangeProposal", "proposal": "V-2027-01", "title": "Kader \"2028\", deel 1"})");
    const auto csv = desk.done({"status", caseFile, "--csv"}).out;
    CHECK_THAT(
        csv, Catch::StartsWith("proposal,title,asOf,round,stage,role,municipality,body,state,outcome,decidedOn,version,confirmedOn,"
                               "meeting,meetingDate,passedOverReason\r\n"));
    CHECK_THAT(
        csv,
        Contains("V-2027-01,\"Kader \"\"2028\"\", deel 1\",2027-04-22,1,Werkgroep,prepares,,WG,decided,forwarded,2027-02-04,1.0,,"
                 "WG-2027-01,2027-02-04,\r\n"));
  }
}

TEST_CASE("meetings")
{
  const Desk desk;
  SECTION("of an empty file are none")
  {
    desk.done({"new", caseFile});
    CHECK(desk.done({"meetings", caseFile}).out == "Er zijn nog geen vergaderingen.\n");
    CHECK(desk.done({"meetings", caseFile, "--json"}).out == "[]\n");
  }
  SECTION("as JSON have exactly the documented form")
  {
    desk.layOutCase();
    const auto list = desk.done({"meetings", caseFile, "--json"}).json();
    REQUIRE(list.size() == 3);
    CHECK(list[1] == Json{{"number", "SG-2027-01"},
                          {"body", "SG"},
                          {"municipality", nullptr},
                          {"date", "2027-04-01"},
                          {"handIn", "2027-03-18"},
                          {"dispatch", "2027-03-25"},
                          {"state", "held"},
                          {"agendaItems", 1},
                          {"revisions", Json::array()}});
    CHECK(keysOf(list[0]) == Words{"number", "body", "municipality", "date", "handIn", "dispatch", "state", "agendaItems", "revisions"});
    CHECK(list[0]["handIn"].is_null());
    desk.execute(R"({"command": "AddMeeting", "body": "R-DOR", "date": "2027-06-29"})");
    CHECK(desk.done({"meetings", caseFile, "--json"}).json()[3]["municipality"] == "GM0505");
  }
  SECTION("as text are a table")
  {
    desk.layOutCase();
    CHECK_THAT(desk.done({"meetings", caseFile}).out,
               Contains("SG-2027-02  do 20-05-2027  Stuurgroep Jeugd  06-05-2027  13-05-2027  gepland   0\n"));
  }
}

TEST_CASE("history, undo and redo")
{
  const Desk desk;
  desk.layOutCase();
  SECTION("tell in words what was done and taken back")
  {
    desk.execute(
        R"({"command": "RecordDecision", "stage": "V-2027-01/1/2", "body": "SG", "outcome": "advisedPositive", "on": "2027-04-01"})");
    CHECK(desk.done({"undo", caseFile}).out == "Ongedaan gemaakt: besluit van Stuurgroep Jeugd vastleggen\n");
    CHECK(desk.done({"redo", caseFile}).out == "Opnieuw gedaan: besluit van Stuurgroep Jeugd vastleggen\n");
    const auto text = desk.done({"history", caseFile}).out;
    CHECK_THAT(text, Contains("jansen  Besluit van Stuurgroep Jeugd vastleggen\n"));
    CHECK_THAT(text, Contains("jansen  Ongedaan gemaakt: besluit van Stuurgroep Jeugd vastleggen\n"));
    CHECK_THAT(text, Contains("jansen  Opnieuw gedaan: besluit van Stuurgroep Jeugd vastleggen\n"));
  }
  SECTION("say when there is nothing left")
  {
    const auto redo = desk.run({"redo", caseFile});
    CHECK(redo.exit == 2);
    CHECK(redo.err == "Er is niets om opnieuw te doen. Er is niets gewijzigd.\n");
    while (desk.run({"undo", caseFile}).exit == 0) {
    }
    CHECK(desk.run({"undo", caseFile}).err == "Er is niets om ongedaan te maken. Er is niets gewijzigd.\n");
    CHECK(desk.done({"status", caseFile, "--json"}).out == "[]\n");
  }
  SECTION("as JSON can be executed again, with the same status")
  {
    const auto history = desk.done({"history", caseFile, "--json"});
    CHECK(keysOf(history.json()[0]["history"]) == Words{"id", "recordedAt", "user", "on", "before", "after"});
    const auto status = desk.done({"status", caseFile, "--json"}).out;
    // An empty file has its own templates; they are taken back first.
    desk.done({"new", "leeg.besluitroute"});
    while (desk.run({"undo", "leeg.besluitroute"}).exit == 0) {
    }
    desk.done({"do", "leeg.besluitroute"}, history.out);
    CHECK(desk.done({"status", "leeg.besluitroute", "--json"}).out == status);
  }
}

TEST_CASE("pack")
{
  const Desk desk;
  desk.layOutCase();
  desk.write("brief.pdf", onePagePdf());
  desk.run({"do", caseFile},
           R"({"command": "AddDocument", "title": "Brief", "file": "brief.pdf", "item": "SG-2027-01#1", "on": "2027-03-01"})");
  SECTION("writes one PDF and says how many pages it has")
  {
    const auto done = desk.run({"pack", caseFile, "--meeting", "SG-2027-01", "-o", "set.pdf"});
    CHECK(done.exit == 0);
    CHECK_THAT(done.err, Contains("1a “brief.pdf”: De PDF bestaat uit afbeeldingen zonder tekst"));
    CHECK_THAT(done.out, Catch::StartsWith("Vergaderset van ") && Contains(" pagina's: set.pdf\n"));
    CHECK_THAT(desk.read("set.pdf"), Catch::StartsWith("%PDF-"));
  }
  SECTION("tells what is not in it as delivered")
  {
    desk.write("nota.docx", "PK\x03\x04 geen pdf");
    desk.run({"do", caseFile},
             R"({"command": "AddDocument", "title": "Nota", "file": "nota.docx", "item": "SG-2027-01#1", "on": "2027-03-01"})");
    const auto done = desk.run({"pack", caseFile, "--meeting", "SG-2027-01", "-o", "set.pdf"});
    CHECK(done.exit == 0);
    CHECK_THAT(done.err, Contains("1b “nota.docx”: ") && Contains("1 stuk ontbreekt of wijkt af"));
  }
  SECTION("tells other programs what is in it")
  {
    const auto done = desk.run({"pack", caseFile, "--meeting", "SG-2027-01", "-o", "set.pdf", "--json"});
    REQUIRE(done.exit == 0);
    const auto json = nlohmann::json::parse(done.out);
    CHECK(json["file"] == "set.pdf");
    CHECK(json["sha256"] == desk.sha256("set.pdf"));
    CHECK(json["tagged"] == false);
    CHECK(json["claims"].empty());
    CHECK(json["items"][1]["label"] == "1a");
    CHECK(json["items"].back()["title"] == "Waar dit voorstel staat");
    CHECK(json["items"].back()["firstPage"] == json["pages"]);
    CHECK(json["problems"][0]["label"] == "1a");
    CHECK(json["problems"][0]["document"] == "brief.pdf");
    CHECK(json["problems"][0]["problem"] == "scanned");
    CHECK_THAT(json["problems"][0]["whatHappened"].get<std::string>(), Contains("voorgelezen"));
  }
  SECTION("refuses an unknown meeting")
  {
    const auto refused = desk.run({"pack", caseFile, "--meeting", "SG-1999-01", "-o", "set.pdf"});
    CHECK(refused.exit == 2);
    CHECK_THAT(refused.err, Contains("Er is geen vergadering “SG-1999-01” in dit bestand."));
    CHECK_FALSE(std::filesystem::exists(desk / "set.pdf"));
  }
  SECTION("never over the case file, and leaves no half file")
  {
    const auto before = desk.sha256(caseFile);
    CHECK(desk.run({"pack", caseFile, "--meeting", "SG-2027-01", "-o", caseFile}).exit == 1);
    CHECK(desk.sha256(caseFile) == before);
    const auto names = desk.names();
    const auto refused = desk.run({"pack", caseFile, "--meeting", "SG-2027-01", "-o", "nergens/set.pdf"});
    CHECK(refused.exit == 3);
    CHECK(isProse(refused.err));
    CHECK(desk.names() == names);
  }
}

TEST_CASE("check")
{
  const Desk desk;
  desk.layOutCase();
  CHECK(desk.done({"check", caseFile}).out == "Het bestand is heel.\nAlle regels kloppen.\n");
}

TEST_CASE("backup")
{
  const Desk desk;
  desk.layOutCase();
  CHECK(desk.done({"backup", caseFile, "kopie.besluitroute"}).out == "Reservekopie gemaakt: kopie.besluitroute\n");
  CHECK(desk.done({"status", "kopie.besluitroute", "--json"}).out == desk.done({"status", caseFile, "--json"}).out);
  SECTION("does not replace a file unasked")
  {
    desk.write("brief.txt", "lieve");
    CHECK(desk.run({"backup", caseFile, "brief.txt"}).exit == 3);
    CHECK(desk.read("brief.txt") == "lieve");
    desk.done({"backup", caseFile, "kopie.besluitroute", "--replace"});
    CHECK(desk.run({"backup", caseFile, caseFile, "--replace"}).exit == 3);
  }
}

TEST_CASE("commands")
{
  const Desk desk;
  const auto document = desk.runBare({"commands"});
  CHECK(document.exit == 0);
  CHECK_THAT(document.out, Contains("RecordDecision") && Contains("AddMeeting"));
}

TEST_CASE("demo")
{
  const Desk desk;
  CHECK(desk.runBare({"demo", "demo.besluitroute"}).exit == 0);
  CHECK(desk.names() == Words{"demo.besluitroute"});
  CHECK(desk.runBare({"check", "demo.besluitroute"}).exit == 0);
  CHECK(desk.runBare({"demo", "demo.besluitroute"}).exit == 3);
  SECTION("another story than that of the region")
  {
    CHECK(desk.runBare({"demo", "network.besluitroute", "--story", "utrecht"}).exit == 0);
    CHECK(desk.runBare({"check", "network.besluitroute"}).exit == 0);
    CHECK_THAT(desk.runBare({"status", "network.besluitroute", "--proposal", "V-2027-01"}).out, Contains("College Lopik") && Contains("te plannen"));
  }
  SECTION("a story that does not exist")
  {
    const auto refused = desk.runBare({"demo", "network.besluitroute", "--story", "atlantis"});
    CHECK(refused.exit == 1);
    CHECK_THAT(refused.err, Contains("Er is geen voorbeeld “atlantis”. Kies zuid-holland-zuid of utrecht."));
    CHECK(desk.names() == Words{"demo.besluitroute"});
  }
}

TEST_CASE("usage")
{
  const Desk desk;
  SECTION("is explained in Dutch")
  {
    const auto help = desk.runBare({"--help"});
    CHECK(help.exit == 0);
    CHECK_THAT(help.out,
               Contains("Gebruik: besluitroute-cli [OPTIES] OPDRACHT") && Contains("3 het bestand kon niet worden gelezen"));
    for (const auto* english : {"Usage", "Options", "SUBCOMMAND", "REQUIRED", "Print"}) {
      CAPTURE(english);
      CHECK(help.out.find(english) == std::string::npos);
    }
    for (const auto* name :
         {"new", "demo", "do", "status", "meetings", "pack", "history", "undo", "redo", "check", "backup", "commands"}) {
      CAPTURE(name);
      CHECK_THAT(help.out, Contains(std::string{"  "} + name + " "));
      const auto own = desk.runBare({name, "--help"});
      CHECK(own.exit == 0);
      CHECK_THAT(own.out, Contains("Gebruik: besluitroute-cli "));
    }
    CHECK_THAT(desk.runBare({"--version"}).out, Catch::StartsWith("besluitroute-cli 0."));
  }
  SECTION("that is wrong gets exit status 1 and a sentence")
  {
    const auto [words, message] = GENERATE(table<Words, std::string>({
        {Words{}, "Geef een opdracht."},
        {{"dans"}, "De opdracht “dans” bestaat niet."},
        {{"status"}, "Er ontbreekt een waarde: FILE."},
        {{"status", "x", "--json", "--csv"}, "Deze opties gaan niet samen"},
        {{"status", "x", "--as-of", "2027-02-30"}, "“2027-02-30” is geen datum als 2027-04-22."},
        {{"status", "x", "--as-of"}, "Bij --as-of staan te weinig of te veel waarden."},
        {{"status", "x", "--today", "morgen"}, "“morgen” is geen datum als 2027-04-22."},
        {{"status", "x", "y"}, "Dit begrijp ik niet: y."},
        {{"pack", "x", "-o", "y"}, "Er ontbreekt een waarde: --meeting."},
    }));
    const auto result = desk.runBare(words);
    CAPTURE(result.err);
    CHECK(result.exit == 1);
    CHECK(result.out == "");
    CHECK_THAT(result.err, Contains(message) && Contains("--help"));
  }
}

TEST_CASE("the history names who typed the command")
{
  const Desk desk;
  desk.layOutCase();
  CHECK(desk.runBare({"do", caseFile, "--user", "Zoë\xff\n  de Vries", "--today", "2027-04-22"},
                     R"({"command": "AddPerson", "name": "Jan"})")
            .exit == 0);
  CHECK(desk.done({"history", caseFile, "--json"}).json().back()["history"]["user"] == "Zoë\uFFFD de Vries");
}

TEST_CASE("a demo file carries its own today")
{
  const Desk desk;
  desk.layOutCase();
  desk.execute(R"({"command": "DescribeCase", "today": "2027-02-01"})");
  CHECK(desk.runBare({"status", caseFile, "--json"}).json()[0]["asOf"] == "2027-02-01");
  CHECK(desk.runBare({"status", caseFile, "--json", "--today", "2027-03-01"}).json()[0]["asOf"] == "2027-03-01");
}

TEST_CASE("the log holds no personal data")
{
  const Desk desk;
  desk.layOutCase();
  desk.run({"do", caseFile}, R"([{"command": "AddPerson", "name": "Fatima el Amrani"}, {"command": "AddPerson", "name": ""}])");
  desk.run({"pack", caseFile, "--meeting", "SG-2027-01", "-o", "set.pdf"});
  desk.run({"status", "weg.besluitroute"});
  const auto log = desk.read(".state/besluitroute/besluitroute-cli.log");
  CHECK_THAT(log, Contains("do: exit 2") && Contains("refused: fileNotFound") && Contains("pack: exit 0"));
  for (const auto* personal : {"Fatima", "jansen", "Inkoopkader", "regio", "weg", "SG-2027", "set.pdf", "/"}) {
    CAPTURE(personal);
    CHECK(log.find(personal) == std::string::npos);
  }
}

TEST_CASE("search: titles, texts and the words in attachments, once those were read")
{
  const Desk desk;
  desk.layOutCase();
  desk.run({"pack", caseFile, "--meeting", "SG-2027-01", "-o", "brief.pdf"}); // a PDF with words: "pagina 1 van 2"
  desk.execute(R"([{"command": "AddDocument", "title": "Brief van de griffie", "file": "brief.pdf", "item": "SG-2027-01#1", "on": "2027-03-01"}])");

  const auto title = desk.run({"search", caseFile, "griff"});
  CHECK(title.exit == 0);
  CHECK_THAT(title.out, Contains("Brief van de griffie") && Contains("Document · SG-2027-01") && Contains("1 gevonden."));
  CHECK_THAT(title.err, Contains("read-documents"));
  CHECK(isProse(title.err));

  CHECK(desk.run({"search", caseFile, "pagina", "--json"}).json().empty());
  CHECK_THAT(desk.done({"read-documents", caseFile}).out, Contains("Eén document gelezen."));
  CHECK_THAT(desk.done({"read-documents", caseFile}).out, Contains("0 documenten gelezen."));
  const auto found = desk.done({"search", caseFile, "pagina", "--json"}).json();
  REQUIRE_FALSE(found.empty());
  std::set<int> pages;
  for (const auto& each : found) {
    CHECK(each["kind"] == "document");
    CHECK(each["title"] == "Brief van de griffie");
    CHECK(each["item"] == "SG-2027-01#1");
    CHECK(each["meeting"] == "SG-2027-01");
    CHECK(pages.insert(each["page"].get<int>()).second);
  }
  CHECK(*pages.rbegin() <= static_cast<int>(found.size()));
  CHECK_THAT(desk.done({"--language", "en", "search", caseFile, "pagina"}).out, Contains("Document, page "));

  CHECK_THAT(desk.done({"search", caseFile, "xyzzy"}).out, Contains("Niets gevonden."));
  CHECK(desk.done({"search", caseFile, "\"*🙂\"", "--json"}).json().empty());
  CHECK(desk.run({"search", caseFile}).exit == 1);
  CHECK(desk.run({"search", caseFile, "x", "--limit", "0"}).exit == 1);
}
