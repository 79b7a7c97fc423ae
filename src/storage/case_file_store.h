// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/store.h"
#include "storage/background_check.h"
#include "storage/file_lock.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// The case file on disk: one SQLite database with everything in it, and while it is open for writing a lock file beside it.
namespace storage {

enum class OpenMode {
  readWrite,           ///< refused with heldByAnother when another has it
  readWriteUnlessHeld, ///< read-only when another has it; OpenedFile::heldBy says who
  readWriteTakingOver, ///< for a lock of another host after asking: nobody can tell from here whether that program still runs
  readOnly,            ///< always possible beside a writer; takes no lock
};

/// When the tables are looked through: before the file is handed out, or meanwhile, in which case nothing can be written before it is
/// done and found sound, or not at all, since another opening of this program looks through them. A file that must be brought up to date is
/// always looked through first.
enum class Looking { first, meanwhile, elsewhere };

struct OpenedFile {
  std::unique_ptr<app::Store> store;
  std::optional<HeldBy> heldBy = {};                ///< set when it was opened read-only because another has it
  std::optional<std::filesystem::path> backup = {}; ///< the copy made before an older file was brought up to date
  std::shared_ptr<const BackgroundCheck> check = {}; ///< going on, with Looking::meanwhile
};

/// A new, empty case file, open for writing. ErrorCode::fileExists when there is one.
[[nodiscard]] domain::Result<std::unique_ptr<app::Store>> createCaseFile(const std::filesystem::path& file);

/// Checks the file before anything is written to it; a file that is refused is not touched. ErrorCode::heldByAnother carries the
/// user as subject and "host, since" as detail; newerFile the version that is needed.
[[nodiscard]] domain::Result<OpenedFile> openCaseFile(const std::filesystem::path& file, OpenMode mode, Looking looking = Looking::first);

/// Where the file of a store made here is.
[[nodiscard]] std::filesystem::path pathOf(const app::Store& store);

/// Whether the look through the tables is done, so that a change does not wait for it; only for a store made here. From any thread.
[[nodiscard]] bool isLookedThrough(const app::Store& store);

/// A copy of what is committed, complete or not there at all: written under another name first. Replaces `target`.
[[nodiscard]] domain::Result<void> backUp(const app::Store& store, const std::filesystem::path& target);

/// Everything, including the contents of documents and that all references lead somewhere. Slow on a large file.
[[nodiscard]] domain::Result<void> checkFile(const std::filesystem::path& file);

/// The hashes of documents whose bytes are not what they were. Opens a connection of its own, so that it may run in another thread;
/// stops when `goOn` says no.
[[nodiscard]] domain::Result<std::vector<std::string>> verifyContent(
    const std::filesystem::path& file, const std::function<bool()>& goOn = [] { return true; });

}
