// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/console.h"
#include "domain/date.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <functional>
#include <optional>

namespace cli {

/// What every subcommand is told.
struct Call {
  std::filesystem::path file;
  std::optional<domain::Date> today; ///< `--today`
  std::string user;                  ///< for the history
};

/// The command line: subcommands are added to it, one of them runs.
class Program {
public:
  Program();
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  using Action = std::function<Exit(const Call&)>;
  /// A subcommand that works on a case file. What its options are bound to must live in `action`.
  CLI::App& addFileCommand(const char* name, const QString& description, Action action);
  CLI::App& addCommand(const char* name, const QString& description, Action action);

  [[nodiscard]] int run(int argc, const char* const* argv);

private:
  [[nodiscard]] int runChosen();

  CLI::App m_app;
  Call m_call;
  std::string m_file;
  std::string m_today;
  std::string m_user;
  std::string m_language;
  std::string m_name; ///< of the subcommand that was chosen
  Action m_chosen;
};

/// Binds `--NAME DATE`; refuses what is no date.
CLI::Option& addDate(CLI::App& command, const char* name, std::string& target, const QString& description);

// One file per subcommand.
void addNew(Program& program);
void addDemo(Program& program);
void addDo(Program& program);
void addStatus(Program& program);
void addMeetings(Program& program);
void addImport(Program& program);
void addExport(Program& program);
void addPack(Program& program);
void addHistory(Program& program);
void addUndo(Program& program);
void addRedo(Program& program);
void addCheck(Program& program);
void addBackup(Program& program);
void addTerm(Program& program);
void addPlan(Program& program);
void addSignals(Program& program);
void addGuard(Program& program);
void addRegister(Program& program);
void addRouteSheet(Program& program);
void addActions(Program& program);
void addDecisionList(Program& program);
void addHandover(Program& program);
void addSearch(Program& program);
void addReadDocuments(Program& program);
void addCommands(Program& program);

}
