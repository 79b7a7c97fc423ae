// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "app/command_json.h"
#include "app/command_document.h"
#include "app/command_type.h"
#include "support/example_case.h"
#include "support/printing.h"
#include "support/text_difference.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

using namespace support;

TEST_CASE("the registry describes every command once")
{
  std::set<std::string_view> names;
  std::set<std::type_index> types;
  for (const auto* command : app::commandTypes()) {
    INFO(command->name);
    CHECK(names.insert(command->name).second);
    CHECK(types.insert(command->type).second);
    CHECK(app::findCommandType(command->name) == command);
    CHECK_FALSE(command->meaning.empty());
    CHECK(command->meaning.back() == '.');
    CHECK_FALSE(command->fields.empty());
    CHECK(std::set<domain::ErrorCode>(command->errors.begin(), command->errors.end()).size() == command->errors.size());
    const auto example = nlohmann::json::parse(command->example);
    CHECK(example["command"] == command->name);
    for (const auto& field : command->fields)
      if (field.required)
        CHECK(example.contains(field.name));
  }
}

TEST_CASE("the fields of a command are described as JSON takes them")
{
  const auto typeOf = [](std::string_view command, std::string_view field) {
    for (const auto* each : app::commandTypes())
      for (const auto& candidate : each->fields)
        if (each->name == command && candidate.name == field)
          return candidate.type + (candidate.required ? ", required" : ", optional");
    return std::string{};
  };
  CHECK(typeOf("AddMeeting", "body") == "reference to body, required");
  CHECK(typeOf("AddMeeting", "date") == "date, required");
  CHECK(typeOf("AddMeeting", "place") == "text, optional");
  CHECK(typeOf("AddBody", "quorum") == "number, optional");
  CHECK(typeOf("ChangeMeeting", "handIn") == "date, or null for unknown, optional");
  CHECK(typeOf("SetParticipation", "kind") == "one of takesPart, follows, doesNotTakePart, steppedOut, required");
  CHECK(typeOf("SetParticipation", "municipalities") == "list of reference to municipality, required");
  CHECK(typeOf("StartRound", "bodies") == "list of {stage: number; body: reference to body}, optional");
}

TEST_CASE("docs/commands.md is what the program says about its commands")
{
  std::ifstream file{PROJECT_ROOT "/docs/commands.md"};
  std::ostringstream written;
  written << file.rdbuf();
  INFO("docs/commands.md is stale. Make it again: besluitroute-cli commands > docs/commands.md");
  CHECK(difference(app::commandsDocument(), written.str()) == "");
}

TEST_CASE("every example of a command executes, is undone and done again")
{
  for (const auto* type : app::commandTypes()) {
    const auto& command = *type;
    DYNAMIC_SECTION(command.name)
    {
      ExampleCase example;
      const auto changesNothing = command.name == "RenumberAgenda";
      const auto before = example.dump();
      const auto entries = example.historyLength();
      example.run(command.example);
      const auto after = example.dump();
      CHECK((after == before) == changesNothing);
      CHECK(example.historyLength() == entries + (changesNothing ? 0 : 1));
      if (changesNothing)
        return;
      SECTION("at once")
      {
        REQUIRE(example.file().undo());
        CHECK(difference(before, example.dump()) == "");
        REQUIRE(example.file().redo());
        CHECK(difference(after, example.dump()) == "");
      }
      SECTION("after closing and opening the file")
      {
        example.reopen();
        CHECK(difference(after, example.dump()) == "");
        REQUIRE(example.file().undo());
        example.reopen();
        CHECK(difference(before, example.dump()) == "");
        REQUIRE(example.file().redo());
        example.reopen();
        CHECK(difference(after, example.dump()) == "");
      }
      SECTION("and the history keeps it as a command that does the same")
      {
        const auto entry = example.file().history(1)->front();
        CHECK(entry.commandName == command.name);
        REQUIRE(example.file().undo());
        const auto parsed = app::parseCommand(app::Facts{example.file().store()}, entry.command);
        REQUIRE(parsed);
        CHECK(app::nameOf(parsed->command.command) == command.name);
        CHECK(app::toJson(app::Facts{example.file().store()}, parsed->command) == entry.command);
      }
    }
  }
}
