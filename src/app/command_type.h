// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/command.h"
#include "app/decide.h"
#include "app/reference.h"
#include "domain/error.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

/// All types of commands. Each group of commands describes its own (commands/*_command_types.cpp); what is said there is what `do`
/// reads, what the history keeps, and what docs/commands.md tells. A test executes, undoes and redoes every example.
namespace app {

struct FieldDescription {
  std::string name;
  std::string type; ///< "date", "reference to meeting", "one of takesPart, follows …"
  bool required = false;
};

/// Where a value stands in JSON, for the error that names it; and what references are resolved with.
struct Reading {
  const Facts& facts;
  const Aliases& aliases;
  std::string_view field;
};

struct CommandType {
  std::type_index type;
  std::string_view name;                 ///< in JSON
  std::string_view meaning;              ///< one sentence
  std::vector<std::string_view> rules;   ///< that it keeps
  std::vector<domain::ErrorCode> errors; ///< it can be refused with, beside unreadable input
  std::string_view example;              ///< JSON, to be executed on the example case file (see exampleCase)
  std::vector<FieldDescription> fields;

  Command (*read)(const Reading& reading, const nlohmann::ordered_json& fields); ///< throws text::Unreadable
  nlohmann::ordered_json (*write)(const Facts& facts, const void* values);
  domain::Result<Change> (*decide)(const Facts& facts, const void* values, Context& context);
};
using CommandGroup = std::vector<CommandType>;

/// In the order of docs/commands.md.
[[nodiscard]] const std::vector<const CommandType*>& commandTypes();
/// Null when there is no command of this name.
[[nodiscard]] const CommandType* findCommandType(std::string_view name);

[[nodiscard]] const CommandGroup& setupCommands();
[[nodiscard]] const CommandGroup& reorganisationCommands();
[[nodiscard]] const CommandGroup& removalCommands();
[[nodiscard]] const CommandGroup& templateCommands();
[[nodiscard]] const CommandGroup& proposalCommands();
[[nodiscard]] const CommandGroup& routeCommands();
[[nodiscard]] const CommandGroup& meetingCommands();
[[nodiscard]] const CommandGroup& actionCommands();
[[nodiscard]] const CommandGroup& voteCommands();
[[nodiscard]] const CommandGroup& trackCommands();
[[nodiscard]] const CommandGroup& planningCommands();
[[nodiscard]] const CommandGroup& importCommands();
[[nodiscard]] const CommandGroup& packCommands();

}
