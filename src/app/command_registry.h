// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/error.h"

#include <string>
#include <string_view>
#include <vector>

/// All commands, described for people: docs/commands.md is made from this, and a test executes, undoes and redoes every example.
namespace app {

struct FieldDescription {
  std::string name;
  std::string type; ///< "date", "reference to meeting", "one of takesPart, follows …"
  bool required = false;
};

struct CommandDescription {
  std::string_view name;
  std::string_view meaning;              ///< one sentence
  std::vector<std::string_view> rules;   ///< that it keeps
  std::vector<domain::ErrorCode> errors; ///< it can be refused with, beside unreadable input
  std::string_view example;              ///< JSON, to be executed on the example case file (see exampleCase)
  std::vector<FieldDescription> fields;
};
[[nodiscard]] const std::vector<CommandDescription>& commandDescriptions();

/// Commands that make the small case file on which every example works, as JSON for executeList.
[[nodiscard]] std::string_view exampleCase();
/// docs/commands.md.
[[nodiscard]] std::string commandsDocument();

}
