// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/case_file.h"
#include "app/command_json.h"
#include "app/facts_ahead.h"

#include <QString>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

/// Case files on disk, for the window. The only part of it that knows the storage.
namespace ui {

/// Who has a file open for writing.
struct Holder {
  std::string user;
  std::string host;
  std::string since; ///< UTC
  bool onThisComputer = true;
};

struct OpenedCase {
  std::unique_ptr<app::Clock> clock; ///< outlives the file
  std::unique_ptr<app::CaseFile> file;
  std::optional<Holder> heldBy;               ///< read-only, because another has it
  std::optional<std::filesystem::path> backup; ///< made before an older file was brought up to date
  /// What the look through the whole file found; none while it is going on. Nothing can be written before it is done.
  std::function<std::optional<domain::Result<void>>()> verdict;
};

enum class Opening { Normal, TakingOver };

/// Who works here, as the history will name her.
[[nodiscard]] std::string ownName();

/// Begins to read what a window of this case file asks for first, for openCase.
[[nodiscard]] std::unique_ptr<app::FactsAhead> readAhead(const std::filesystem::path& file);
/// Read-only when another has it or the folder may not be written.
[[nodiscard]] domain::Result<OpenedCase> openCase(const std::filesystem::path& file, std::optional<domain::Date> today, Opening opening = Opening::Normal,
                                                  app::FactsAhead* ahead = nullptr);
[[nodiscard]] domain::Result<OpenedCase> createCase(const std::filesystem::path& file, std::optional<domain::Date> today);
[[nodiscard]] domain::Result<void> backUpCase(app::CaseFile& file, const std::filesystem::path& target);

/// Makes a demo in a new file, the demo region unless another is named; takes a while and may run in another thread. `step` hears how many of how many parts are done
/// and answers whether to go on. A file that was not completed is removed.
[[nodiscard]] domain::Result<void> makeDemo(const std::filesystem::path& file, const std::function<bool(int done, int all)>& step,
                                            std::string_view demo = {});

}
