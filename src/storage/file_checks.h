// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/error.h"

#include <filesystem>
#include <string>

namespace SQLite {
class Database;
}

namespace storage {

/// Is this a case file that this program can read, judging by its first hundred bytes? Opens nothing with SQLite, touches nothing.
[[nodiscard]] domain::Result<void> checkHeader(const std::filesystem::path& file, int newestVersion);

/// May the file and its folder be written?
[[nodiscard]] domain::Result<void> checkWritable(const std::filesystem::path& file);

/// Is the file as long as it says? At once, whatever its size. ErrorCode::damagedFile.
[[nodiscard]] domain::Result<void> checkLength(SQLite::Database& database, const std::string& fileName);

/// Quick integrity of every table but the contents of documents, and its length. ErrorCode::damagedFile.
[[nodiscard]] domain::Result<void> checkTables(SQLite::Database& database, const std::string& fileName);

/// Full integrity, references included. ErrorCode::damagedFile.
[[nodiscard]] domain::Result<void> checkEverything(SQLite::Database& database, const std::string& fileName);

}
