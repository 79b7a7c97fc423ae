// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

using namespace cli_test;
using Catch::Matchers::Contains;

namespace {

/// The list is refused by a rule, the message says `message`, and the file is byte for byte the same.
void checkRefused(const Desk& desk, const std::string& commands, const std::string& message)
{
  CAPTURE(commands.substr(0, 200));
  const auto before = desk.sha256(caseFile);
  const auto names = desk.names();
  const auto refused = desk.run({"do", caseFile}, commands);
  CAPTURE(refused.err);
  CHECK(refused.exit == 2);
  CHECK(refused.out == "");
  CHECK_THAT(refused.err, Contains(message) && Contains("Er is niets gewijzigd."));
  CHECK(isProse(refused.err));
  CHECK(desk.sha256(caseFile) == before);
  CHECK(desk.names() == names);
}

using Cases = std::vector<std::pair<std::string, std::string>>;

void checkAllRefused(const Cases& cases)
{
  const Desk desk;
  desk.layOutCase();
  for (const auto& [commands, message] : cases)
    checkRefused(desk, commands, message);
}

std::string repeated(const std::string& text, std::size_t times)
{
  std::string all;
  for (std::size_t count = 0; count < times; ++count)
    all += text;
  return all;
}

std::string addPersonCalled(const std::string& name) { return nlohmann::json{{"command", "AddPerson"}, {"name", name}}.dump(); }

}

TEST_CASE("commands that are no JSON are refused")
{
  checkAllRefused({{"", "geen geldige JSON"},
                   {"[", "geen geldige JSON"},
                   {"hallo", "geen geldige JSON"},
                   {"[{\"command\": \"AddPerson\", \"name\": \"Jan\"},]", "geen geldige JSON"},
                   {"[{\"command\": \"AddPerson\", \"name\": \"\xff\"}]", "geen geldige JSON"},
                   {"\"AddPerson\"", "geen geldige JSON"},
                   {"[1]", "past niet bij"},
                   {std::string(100'000, '['), "geen geldige JSON"}});
}

TEST_CASE("commands with unknown names are refused")
{
  checkAllRefused(
      {{R"([{"command": "AddDragon", "name": "Jan"}])", "De opdracht “AddDragon” bestaat niet."},
       {R"([{"command": "AddPerson", "name": "Jan", "naam": "Piet"}])", "Het veld “naam” hoort niet bij deze opdracht."},
       {R"([{"name": "Jan"}])", "Er ontbreekt een gegeven: opdracht."},
       {R"([{"command": "AddPerson"}])", "Er ontbreekt een gegeven: naam."},
       {R"([{"command": "AddBody", "code": "X", "name": "X", "kind": "circus"}])", "“circus” kan niet bij het veld “soort”."}});
}

TEST_CASE("commands with wrong types are refused")
{
  checkAllRefused(
      {{R"([{"command": "AddPerson", "name": 7}])", "De waarde 7 past niet bij het veld “naam”."},
       {R"([{"command": "AddPerson", "name": ["Jan"]}])", "past niet bij het veld “naam”"},
       {R"([{"command": 7}])", "past niet bij het veld “opdracht”"},
       {R"([{"command": "AddBody", "code": "X", "name": "X", "kind": "other", "quorum": "veel"}])",
        "past niet bij het veld “quorum”"},
       {R"([{"command": "AddBody", "code": "X", "name": "X", "kind": "other", "quorum": 1.5}])", "past niet bij het veld “quorum”"},
       {R"([{"command": "AddBody", "code": "X", "name": "X", "kind": "other", "quorum": 99999999999}])", "te klein of te groot"},
       {R"([{"command": "SetParticipation", "track": "INK", "municipalities": "GM0505", "kind": "follows"}])", "“gemeenten”"},
       {R"([{"command": "AddMeeting", "body": {"code": "SG"}, "date": "2027-06-01"}])", "“gremium”"}});
}

TEST_CASE("commands with impossible dates are refused")
{
  checkAllRefused({{R"([{"command": "AddMeeting", "body": "SG", "date": "2027-02-30"}])",
                    "“2027-02-30” is geen bestaande datum (veld “datum”)."},
                   {R"([{"command": "AddMeeting", "body": "SG", "date": "22-04-2027"}])", "geen bestaande datum"},
                   {R"([{"command": "AddMeeting", "body": "SG", "date": ""}])", "geen bestaande datum"},
                   {R"([{"command": "AddMeeting", "body": "SG", "date": 20270422}])", "past niet bij het veld “datum”"},
                   {R"([{"command": "AddPerson", "name": "Jan", "on": "0000-00-00"}])", "geen bestaande datum"}});
}

TEST_CASE("commands that refer to nothing are refused")
{
  checkAllRefused(
      {{R"([{"command": "AddMeeting", "body": "ZZ", "date": "2027-06-01"}])", "Er is geen gremium “ZZ” in dit bestand."},
       {R"([{"command": "AddMeeting", "body": 999, "date": "2027-06-01"}])", "Er is geen gremium “999” in dit bestand."},
       {R"([{"command": "AddMeeting", "body": "$nog", "date": "2027-06-01"}])", "Er is geen gremium “$nog” in dit bestand."},
       {R"([{"command": "ChangeAgendaItem", "item": "SG-2027-01#9", "title": "X"}])", "Er is geen agendapunt “SG-2027-01#9”"},
       {R"([{"command": "RecordDecision", "stage": "V-2027-01/1/9", "body": "SG", "outcome": "adopted"}])", "Er is geen stap"},
       {R"([{"command": "RecordDecision", "stage": "V-2027-01/1/2", "body": "AB", "outcome": "adopted"}])",
        "Algemeen bestuur hoort niet bij de stap “Stuurgroep”."},
       {R"([{"command": "EndMembership", "membership": 12}])", "Er is geen lidmaatschap “12”"}});
}

TEST_CASE("names with quotes, newlines and emoji are kept")
{
  const Desk desk;
  desk.layOutCase();
  const std::string name{"Zoë \"O'Brien\"; DROP TABLE person;-- 👩‍⚖️ <b>%1</b>"};
  desk.execute(addPersonCalled(name));
  desk.execute(addPersonCalled("regel een\r\nregel twee\teinde"));
  const auto history = desk.done({"history", caseFile, "--json"}).json();
  CHECK(history[history.size() - 2]["history"]["after"][0]["name"] == name);
  CHECK(history.back()["history"]["after"][0]["name"] == "regel een regel twee einde");
  CHECK_THAT(desk.done({"history", caseFile}).out, Contains("Persoon " + name + " toevoegen\n"));
  desk.done({"check", caseFile});
}

TEST_CASE("a title of 10,000 characters is refused, a text of 10,000 characters is kept")
{
  const Desk desk;
  desk.layOutCase();
  checkRefused(desk, addPersonCalled(std::string(10'000, 'x')), "De tekst bij “naam” is te lang");
  checkRefused(desk, addPersonCalled(repeated("👩‍⚖️", 2'000)), "De tekst bij “naam” is te lang");
  const auto text = repeated("Tekst met “aanhalingstekens”, een regel\nen 🌷. ", 250);
  desk.execute(nlohmann::json{{"command", "WriteCoverNote"}, {"item", "SG-2027-01#1"}, {"arguments", text}}.dump());
  const auto stored =
      desk.done({"history", caseFile, "--json"}).json().back()["history"]["after"][0]["arguments"].get<std::string>();
  CHECK(stored.size() > 10'000);
  CHECK(text.starts_with(stored));
  CHECK(desk.run({"pack", caseFile, "--meeting", "SG-2027-01", "-o", "set.pdf"}).exit == 0);
}

TEST_CASE("labels with quotes, newlines and emoji are names like any other")
{
  const Desk desk;
  desk.layOutCase();
  desk.execute(R"({"command": "ChangeMeeting", "meeting": "SG-2027-01", "number": "SG \"1\"\n🌷#/@"})");
  CHECK(desk.done({"meetings", caseFile, "--json"}).json()[1]["number"] == "SG \"1\" 🌷#/@");
  desk.execute(R"({"command": "ChangeAgendaItem", "item": "SG \"1\" 🌷#/@#1", "title": "Kader, \"versie 2\"\n🌷"})");
  CHECK(desk.run({"pack", caseFile, "--meeting", "SG \"1\" 🌷#/@", "-o", "set.pdf"}).exit == 0);
  desk.done({"check", caseFile});
}

TEST_CASE("a message about a very long name stays readable")
{
  const Desk desk;
  desk.layOutCase();
  const auto refused =
      desk.run({"do", caseFile}, R"({"command": "AddMeeting", "date": "2027-06-01", "body": ")" + repeated("ë", 10'000) + "\"}");
  CHECK(refused.exit == 2);
  CHECK(refused.err.size() < 600);
  CHECK(isProse(refused.err));
}

TEST_CASE("a membership that ends before it starts is refused")
{
  checkAllRefused(
      {{R"([{"command": "AddMembership", "person": "Fatima el Amrani", "body": "SG", "on": "2027-04-01", "until": "2027-03-01"}])",
        "1 maart 2027 ligt vóór 1 april 2027; dat kan hier niet."}});
}

TEST_CASE("a decision after today is refused")
{
  checkAllRefused(
      {{R"([{"command": "RecordDecision", "stage": "V-2027-01/1/2", "body": "SG", "outcome": "advisedPositive", "on": "2027-04-23"}])",
        "23 april 2027 ligt na vandaag (22 april 2027)."}});
}

TEST_CASE("a decision before its meeting is refused")
{
  checkAllRefused(
      {{R"([{"command": "RecordDecision", "stage": "V-2027-01/1/2", "body": "SG", "outcome": "advisedPositive", "on": "2027-03-31"}])",
        "Een besluit kan niet vóór zijn vergadering vallen: vergadering SG-2027-01, 1 april 2027."}});
}

TEST_CASE("a decision outside participation is refused")
{
  const Desk desk;
  desk.layOutCase();
  desk.execute(R"([
    {"command": "RecordDecision", "stage": "V-2027-01/1/2", "body": "SG", "outcome": "advisedPositive", "on": "2027-04-01"},
    {"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "adopted", "on": "2027-04-08"},
    {"command": "SetParticipation", "track": "INK", "municipalities": ["GM0505"], "kind": "steppedOut", "on": "2027-04-10"}])");
  checkRefused(
      desk,
      R"([{"command": "RecordDecision", "stage": "V-2027-01/1/4", "body": "R-DOR", "outcome": "adopted", "on": "2027-04-20"}])",
      "Raad Dordrecht doet op 20 april 2027 niet mee in dit traject.");
  checkRefused(
      desk,
      R"([{"command": "RecordDecision", "stage": "V-2027-01/1/4", "body": "R-ALB", "outcome": "adopted", "on": "2027-04-20"}])",
      "Raad Alblasserdam hoort niet bij de stap “Gemeenteraden”.");
}
