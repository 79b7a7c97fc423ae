// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace SQLite {
class Database;
}

namespace storage {

/// One step of the schema: resources/migrations/NNNN_name.sql. Never edited after a release.
struct Migration {
  int version;
  std::string_view name;
  std::string_view sql;
};

/// All of them, oldest first. Defined in a file that the build makes from resources/migrations.
[[nodiscard]] const std::vector<Migration>& migrations();

[[nodiscard]] inline int newestVersion(std::span<const Migration> all) { return all.empty() ? 0 : all.back().version; }

/// Brings the database to the newest version, each step in a transaction of its own: a step that fails leaves the version before
/// it. Throws SQLite::Exception, and app::StoreFailure when a step leaves a reference that leads nowhere.
void migrate(SQLite::Database& database, std::span<const Migration> all);

}
