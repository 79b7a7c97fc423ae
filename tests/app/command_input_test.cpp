// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "app/command_json.h"
#include "support/example_case.h"
#include "support/printing.h"

#include <nlohmann/json.hpp>

using namespace domain;
using namespace support;

namespace {

std::string nameOfPerson(CaseUnderTest& example, std::int64_t id)
{
  return app::Facts{example.file().store()}.get(PersonId{id}).name;
}

std::string jsonOf(const std::string& command, const std::string& field, const std::string& value)
{
  auto object = nlohmann::json::parse(command);
  object[field] = value;
  return object.dump();
}

}

TEST_CASE("any text comes back as it was typed")
{
  const auto text = GENERATE(as<std::string>{}, "O'Brien", "Jan \"de\" Boer", "'; DROP TABLE person; --", "%_\\",
                             "Cliëntenraad – ‘s-Hertogenbosch", "👩‍👧‍👦 jeugd 🇳🇱", "مجلس", "=1+1", "<b>&amp;</b>",
                             "$alias", "V-2027-01@1.0#3/2", "null", "{}");
  CAPTURE(text);
  ExampleCase example;
  example.run(jsonOf(R"({"command": "AddPerson"})", "name", text));
  CHECK(nameOfPerson(example, 5) == text);
  example.reopen();
  CHECK(nameOfPerson(example, 5) == text);
  const auto entry = example.file().history(1)->front();
  CHECK(nlohmann::json::parse(entry.command)["name"] == text);
  CHECK(nlohmann::json::parse(entry.after)[0]["name"] == text);
}

TEST_CASE("a name is one line without blanks around it, and running text keeps its lines")
{
  ExampleCase example;
  example.run(R"({"command": "AddPerson", "name": "  Jan\r\n\tde   Boer \n"})");
  CHECK(nameOfPerson(example, 5) == "Jan de Boer");
  example.run(R"({"command": "WriteCoverNote", "item": "SG-2027-02#2", "askedDecision": "Eerste regel\n\n  tweede regel\n \n"})");
  const auto note = app::Facts{example.file().store()}.all<CoverNote>().front();
  CHECK(note.askedDecision == "Eerste regel\n\n  tweede regel");
}

TEST_CASE("10,000 characters fit in running text and not in a name")
{
  ExampleCase example;
  std::string text;
  for (auto i = 0; i < 10'000; ++i)
    text += "é";
  CHECK(example.refusal(jsonOf(R"({"command": "AddPerson"})", "name", text)).code == ErrorCode::textTooLong);
  CHECK(example.refusal(jsonOf(R"({"command": "AddPerson"})", "name", text)).subject == "name");
  example.run(jsonOf(R"({"command": "ChangeProposal", "proposal": "V-2027-01"})", "summary", text));
  example.reopen();
  CHECK(app::Facts{example.file().store()}.get(ProposalId{1}).summary == text);
}

TEST_CASE("null for an optional field means that it is not given, or takes the value away where it can be unknown")
{
  ExampleCase example;
  const auto body = [&] { return app::Facts{example.file().store()}.get(BodyId{8}); };
  REQUIRE(body().code == "SG");
  REQUIRE(body().handInDays == 10);
  example.run(R"({"command": "ChangeBody", "body": "SG", "name": null, "quorum": null})");
  CHECK(body().name == "Stuurgroep");
  CHECK(body().handInDays == 10);
  example.run(R"({"command": "ChangeBody", "body": "SG", "handInDays": null})");
  CHECK_FALSE(body().handInDays);
  CHECK(body().dispatchDays == 7);
}

TEST_CASE("references by name, by number and by alias")
{
  ExampleCase example;
  const auto made = example.run(R"([
    {"command": "AddTrack", "code": "T 2", "name": "Tweede", "as": "track"},
    {"command": "AddProposal", "track": "$track", "title": "Iets", "as": "it", "on": "2027-04-01"},
    {"command": "AddVersion", "proposal": "$it", "number": "2.0", "as": "two"},
    {"command": "SetDecisionPoints", "version": "$two", "decisionPoints": ["Een"]},
    {"command": "AddMeeting", "body": "SG", "date": "2027-09-01", "as": "meeting"},
    {"command": "AddAgendaItem", "meeting": "$meeting", "title": "Iets"},
    {"command": "AddAgendaItem", "meeting": "$meeting", "title": "Iets", "parent": "SG-2027-04#1"},
    {"command": "AddAgendaItem", "meeting": 7, "title": "Iets", "position": 1},
    {"command": "AddConsultation", "proposal": "5", "party": "Raad"}
  ])");
  CHECK(made == std::vector<std::string>{"T 2", "V-2027-05", "V-2027-05@2.0", "", "SG-2027-04", "SG-2027-04#1", "SG-2027-04#1a",
                                         "SG-2027-04#1", "2"});
  SECTION("an alias of another kind names nothing")
  {
    CHECK(example
              .refusal(R"([{"command": "AddTrack", "code": "T3", "name": "Derde", "as": "t"},
                              {"command": "AddMeeting", "body": "$t", "date": "2027-09-01"}])")
              .code == ErrorCode::unknownReference);
  }
  SECTION("an alias of something undone names nothing")
  {
    CHECK(example
              .refusal(R"([{"command": "AddPerson", "name": "Jan", "as": "p"}, {"command": "Undo"},
                              {"command": "AddMembership", "person": "$p", "body": "AB"}])")
              .code == ErrorCode::unknownReference);
  }
  SECTION("an alias does not live on in the next list")
  {
    example.run(R"({"command": "AddPerson", "name": "Jan", "as": "p"})");
    CHECK(example.refusal(R"({"command": "AddMembership", "person": "$p", "body": "AB"})").code == ErrorCode::unknownReference);
  }
}

TEST_CASE("a list is all or nothing")
{
  ExampleCase example;
  const auto before = example.dump();
  const auto entries = example.historyLength();
  const auto refused = app::executeList(example.file(), R"([
    {"command": "AddPerson", "name": "Een"},
    {"command": "AddDocument", "title": "Kader", "file": "inkoopkader.pdf"},
    {"command": "AddPerson", "name": ""},
    {"command": "AddPerson", "name": "Vier"}
  ])",
                                        example.folder());
  REQUIRE_FALSE(refused);
  CHECK(refused.error().position == 3);
  CHECK(refused.error().command == "AddPerson");
  CHECK(refused.error().error == Error{ErrorCode::emptyText, "name"});
  CHECK(example.dump() == before);
  CHECK(example.historyLength() == entries);
  example.reopen();
  CHECK(example.dump() == before);
  CHECK(example.historyLength() == entries);

  SECTION("and one that is not refused is an entry per command")
  {
    example.run(R"([{"command": "AddPerson", "name": "Een"}, {"command": "AddPerson", "name": "Twee"}])");
    CHECK(example.historyLength() == entries + 2);
    REQUIRE(example.file().undo());
    CHECK(nameOfPerson(example, 5) == "Een");
  }
  SECTION("an undo in a refused list did not happen either")
  {
    example.run(R"({"command": "AddPerson", "name": "Een"})");
    const auto after = example.dump();
    CHECK(example.refusal(R"([{"command": "Undo"}, {"command": "AddPerson", "name": ""}])").code == ErrorCode::emptyText);
    CHECK(example.dump() == after);
    REQUIRE(example.file().undo());
    CHECK(example.dump() == before);
  }
  SECTION("an empty list does nothing")
  {
    CHECK(example.run("[]").empty());
    CHECK(example.historyLength() == entries);
  }
}
