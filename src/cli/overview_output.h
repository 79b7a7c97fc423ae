// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/program.h"
#include "domain/error.h"
#include "pack/overview.h"

/// Prints and spreadsheets of subcommands that show a table.
namespace cli {

/// Where a subcommand is asked to write; empty where it is not.
struct OverviewTargets {
  std::string pdf;
  std::string xlsx;

  [[nodiscard]] bool none() const { return pdf.empty() && xlsx.empty(); }
};

/// Adds `--pdf` and `--xlsx`, which write files and leave no answer; so they do not go together with `answers`, the options that give one.
void addTargets(CLI::App& command, OverviewTargets& targets, const std::vector<CLI::Option*>& answers);
/// A file to be written must not be the case file; tells so when it is.
[[nodiscard]] bool wouldOverwrite(const Call& call, const OverviewTargets& targets);
/// Writes what was asked for and says where it stands.
[[nodiscard]] domain::Result<void> writeTargets(const OverviewTargets& targets, const pack::Overview& page, const std::vector<pack::Overview>& tables);

}
