// SPDX-License-Identifier: EUPL-1.2
#include "app/command_document.h"
#include "app/case_file.h"
#include "app/command_document.h"
#include "app/command_json.h"
#include "app/command_type.h"
#include "support/example_case.h"
#include "support/printing.h"
#include "support/status_text.h"
#include "support/text_difference.h"

#include <nlohmann/json.hpp>
#include <random>

using namespace domain;
using namespace support;
using Json = nlohmann::ordered_json;

namespace {

std::vector<app::HistoryEntry> historyOf(CaseUnderTest& example)
{
  auto entries = example.file().history();
  REQUIRE(entries);
  return *entries;
}

std::string statusOn(CaseUnderTest& example, Date day)
{
  const auto report = example.file().read([&](const app::Facts& facts) { return app::statusReport(facts, day); });
  REQUIRE(report);
  return statusText(*report);
}

}

TEST_CASE("the history tells who, when, what, before and after")
{
  ExampleCase example;
  example.run(R"({"command": "ChangePerson", "person": "A. de Vries", "phone": "078", "on": "2027-04-20"})");
  const auto entry = historyOf(example).back();
  CHECK(entry.kind == app::EntryKind::executed);
  CHECK(entry.user == "jansen");
  CHECK(entry.recordedAt.substr(0, 10) == "2027-04-22");
  CHECK(entry.on == "2027-04-20");
  CHECK(entry.commandName == "ChangePerson");
  CHECK(Json::parse(entry.command) ==
        Json::parse(R"({"command": "ChangePerson", "person": "A. de Vries", "phone": "078", "on": "2027-04-20"})"));
  CHECK(Json::parse(entry.before) ==
        Json::parse(R"([{"table": "person", "id": 1, "name": "A. de Vries", "function": "wethouder", "email": "", "phone": ""}])"));
  CHECK(Json::parse(entry.after) ==
        Json::parse(
            R"([{"table": "person", "id": 1, "name": "A. de Vries", "function": "wethouder", "email": "", "phone": "078"}])"));

  SECTION("of something new there is no before")
  {
    example.run(R"({"command": "AddPerson", "name": "Jan"})");
    const auto made = historyOf(example).back();
    CHECK(made.before == "[]");
    CHECK(Json::parse(made.after)[0]["name"] == "Jan");
    CHECK(made.on == "2027-04-22"); // today, when nothing was said
    CHECK(Json::parse(made.command)["on"] == "2027-04-22");
  }
  SECTION("of something removed there is no after")
  {
    example.run(R"({"command": "RemoveConsultation", "consultation": 1})");
    const auto removed = historyOf(example).back();
    CHECK(removed.after == "[]");
    CHECK(Json::parse(removed.before)[0]["party"] == "Aanbieders");
  }
  SECTION("undo and redo are entries of their own, with before and after turned round")
  {
    REQUIRE(example.file().undo());
    const auto undone = historyOf(example).back();
    CHECK(undone.kind == app::EntryKind::undone);
    CHECK(undone.target == entry.id);
    CHECK(undone.before == entry.after);
    CHECK(undone.after == entry.before);
    CHECK(undone.user == "jansen");
    REQUIRE(example.file().redo());
    const auto redone = historyOf(example).back();
    CHECK(redone.kind == app::EntryKind::redone);
    CHECK(redone.target == entry.id);
    CHECK(redone.before == entry.before);
    CHECK(redone.after == entry.after);
  }
  SECTION("only the newest ones when asked")
  {
    const auto newest = example.file().history(2);
    REQUIRE(newest);
    REQUIRE(newest->size() == 2);
    CHECK(newest->back().id == entry.id);
  }
}

TEST_CASE("undo goes back to the very beginning and redo to the end, also after closing and opening")
{
  CaseUnderTest example;
  std::vector<std::string> dumps{example.dump()};
  const auto commands = Json::parse(app::exampleCase());
  for (const auto& command : commands) {
    example.run(command.dump());
    dumps.push_back(example.dump());
  }
  example.reopen();
  for (auto at = dumps.size() - 1; at-- > 0;) {
    CHECK(example.file().nextUndo()->commandName == commands[at]["command"]);
    REQUIRE(example.file().undo());
    CHECK(difference(dumps[at], example.dump()) == "");
  }
  CHECK_FALSE(example.file().nextUndo());
  CHECK(example.file().undo().error().code == ErrorCode::nothingToUndo);
  example.reopen();
  for (std::size_t at = 1; at < dumps.size(); ++at) {
    REQUIRE(example.file().redo());
    CHECK(difference(dumps[at], example.dump()) == "");
  }
  CHECK_FALSE(example.file().nextRedo());
  CHECK(example.file().redo().error().code == ErrorCode::nothingToRedo);
}

TEST_CASE("a new command after an undo takes redo away, and nothing from the history")
{
  ExampleCase example;
  example.run(R"({"command": "AddPerson", "name": "Een"})");
  REQUIRE(example.file().undo());
  const auto entries = example.historyLength();
  example.run(R"({"command": "AddPerson", "name": "Twee"})");
  CHECK(example.file().redo().error().code == ErrorCode::nothingToRedo);
  CHECK(example.historyLength() == entries + 1);
  SECTION("what was undone keeps its number: it is never given out again")
  {
    const auto people = app::Facts{example.file().store()}.all<Person>();
    REQUIRE(people.size() == 5);
    CHECK(people.back().id == PersonId{6});
  }
}

TEST_CASE("what changes nothing makes no entry in the history")
{
  const auto json = GENERATE(
      as<std::string>{}, R"({"command": "DescribeCase", "name": "Voorbeeld"})", R"({"command": "DescribeCase"})",
      R"({"command": "ChangeRegion", "region": "JZ31", "name": " Zuid-Holland Zuid "})",
      R"({"command": "ChangeMunicipality", "municipality": "GM0505", "name": "Dordrecht"})",
      R"({"command": "ChangeBody", "body": "SG", "handInDays": 10})", R"({"command": "ChangePerson", "person": 1})",
      R"({"command": "ChangeTrack", "track": "INKOOP", "kind": "procurement"})",
      R"({"command": "ChangeProposal", "proposal": "V-2027-01"})",
      R"({"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0505"], "kind": "takesPart", "on": "2026-12-01"})",
      R"({"command": "SetDecisionPoints", "version": "V-2027-01@1.0", "decisionPoints": ["Het kader vast te stellen.", ""]})",
      R"({"command": "SetTargetDate", "round": "V-2027-01/1", "targetDate": "2027-09-30", "reason": "X"})",
      R"({"command": "PlanBranch", "stage": "V-2027-01/1/3", "body": "AB", "meeting": "AB-2027-01", "on": "2027-03-01"})",
      R"({"command": "PlanBranch", "stage": "V-2027-03/1/1", "body": "R-DOR"})",
      R"({"command": "CorrectDecision", "stage": "V-2027-04/1/1", "body": "AB", "reason": "X"})",
      R"({"command": "ChangeMeeting", "meeting": "SG-2027-02", "startTime": ""})",
      R"({"command": "MoveMeeting", "meeting": "SG-2027-02", "date": "2027-05-13", "reason": "X"})",
      R"({"command": "ChangeAgendaItem", "item": "SG-2027-02#2", "minutes": 20})",
      R"({"command": "MoveAgendaItem", "item": "SG-2027-02#3", "position": 9})",
      R"({"command": "RenumberAgenda", "meeting": "SG-2027-02"})", R"({"command": "WriteCoverNote", "item": "SG-2027-02#2"})",
      R"({"command": "WriteCoverNote", "item": "SG-2027-02#2", "subject": ""})",
      R"({"command": "ChangeDocument", "document": 1, "title": "Financiën"})",
      R"({"command": "MoveAttachment", "attachment": "SG-2027-02#2a", "position": 0})");
  CAPTURE(json);
  ExampleCase example;
  const auto before = example.dump();
  const auto entries = example.historyLength();
  example.run(json);
  CHECK(difference(before, example.dump()) == "");
  CHECK(example.historyLength() == entries);
}

TEST_CASE("a describing command without anything to say makes no entry in an empty file")
{
  CaseUnderTest example;
  example.run(R"([{"command": "DescribeCase"}, {"command": "DescribeCase", "name": " "}])");
  CHECK(example.historyLength() == 0);
}

TEST_CASE("a history executed in an empty file makes the same case")
{
  ExampleCase original;
  const auto seed = Catch::rngSeed() != 0 ? Catch::rngSeed() : 20261122U;
  CAPTURE(seed);
  std::mt19937 random{seed};
  // Everything the examples do that one file can hold, with undo and redo on the way.
  for (const auto* each : app::commandTypes()) {
    (void)app::executeList(original.file(), std::string{each->example}, original.folder());
    for (auto turns = random() % 4; turns > 0; --turns)
      (void)(random() % 3 == 0 ? original.file().redo() : original.file().undo());
    if (random() % 2 == 0)
      while (original.file().redo())
        ;
  }
  const auto entries = historyOf(original);
  REQUIRE(entries.size() > 120);
  const auto json = app::historyAsJson(entries);

  CaseUnderTest copy{2027y / 6 / 1}; // later: today does not matter, every command carries its day
  copy.run(json);
  CHECK(difference(original.dump(), copy.dump()) == "");
  for (const auto day :
       {Date{2027y / 1 / 4}, Date{2027y / 2 / 20}, Date{2027y / 3 / 31}, Date{2027y / 4 / 22}, Date{2027y / 6 / 30}})
    CHECK(difference(statusOn(original, day), statusOn(copy, day)) == "");

  SECTION("and has the same history")
  {
    const auto copied = historyOf(copy);
    REQUIRE(copied.size() == entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
      CHECK(copied[i].kind == entries[i].kind);
      CHECK(copied[i].command == entries[i].command);
      CHECK(copied[i].target == entries[i].target);
      CHECK(copied[i].before == entries[i].before);
      CHECK(copied[i].after == entries[i].after);
      CHECK(copied[i].on == entries[i].on);
    }
  }
  SECTION("and the same undo")
  {
    REQUIRE(original.file().undo());
    REQUIRE(copy.file().undo());
    CHECK(difference(original.dump(), copy.dump()) == "");
  }
}

TEST_CASE("the history as JSON tells of every entry who and when, before and after")
{
  ExampleCase example;
  example.run(R"({"command": "AddPerson", "name": "Jan"})");
  REQUIRE(example.file().undo());
  const auto list = Json::parse(app::historyAsJson(historyOf(example)));
  const auto& undo = list.back();
  CHECK(undo["command"] == "Undo");
  CHECK(undo["history"]["user"] == "jansen");
  CHECK(undo["history"]["target"] == list[list.size() - 2]["history"]["id"]);
  CHECK(undo["history"]["before"][0]["name"] == "Jan");
  CHECK(undo["history"]["after"].empty());
  CHECK(list[list.size() - 2]["command"] == "AddPerson");
  CHECK(list[list.size() - 2]["history"]["recordedAt"].get<std::string>().substr(0, 11) == "2027-04-22T");
}
