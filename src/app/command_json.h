// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/case_file.h"
#include "app/reference.h"

/// Commands as text: what `do` reads and the history keeps.
namespace app {

/// One command of a list as JSON: {"command": "RecordDecision", …fields, "on": DATE, "as": NAME}.
/// Unknown names, wrong types, impossible dates and references to nothing are refused with the field's name.
struct ParsedCommand {
  DatedCommand command;
  std::optional<std::string> alias;
};
[[nodiscard]] domain::Result<ParsedCommand> parseCommand(const Facts& facts, const std::string& json, const Aliases& aliases = {});

/// As `do` takes it, references by name where they have one.
[[nodiscard]] std::string toJson(const Facts& facts, const DatedCommand& command);
[[nodiscard]] std::string_view nameOf(const Command& command);
/// It takes something out of the case file; the names of all that do begin with "Remove".
[[nodiscard]] bool takesAway(const Command& command);

/// The history as `history --json` prints it: every element can be executed again by executeList, and tells in "history" who did
/// it, when, and what the rows were before and after.
[[nodiscard]] std::string historyAsJson(const std::vector<HistoryEntry>& entries);

/// What one command of a list made.
struct ListedResult {
  std::string command;
  std::optional<std::string> alias;
  Executed executed;
  std::string reference; ///< of what it made: "SG-2027-04", or its id
};
/// Where a list was refused.
struct ListError {
  domain::Error error;
  int position = 0; ///< of the command in the list, from 1; 0 when the list itself cannot be read
  std::string command;
};
/// Executes a JSON array of commands (or one command), all or nothing. "Undo" and "Redo" are commands too, and an element that has
/// a "history" member is what `history --json` prints. Relative paths of documents are taken from `folder`.
[[nodiscard]] tl::expected<std::vector<ListedResult>, ListError> executeList(CaseFile& file, const std::string& json,
                                                                             const std::filesystem::path& folder);

}
