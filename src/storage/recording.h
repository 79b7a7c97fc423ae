// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/store.h"

#include <cstdint>
#include <vector>

struct sqlite3_session;
namespace SQLite {
class Database;
}

namespace storage {

/// What a command changed: our schema version, then SQLite's changeset. The version is inside because after a migration an old
/// changeset could silently do nothing.
using Changeset = std::vector<std::uint8_t>;

/// Records what happens to the tables of facts, and to those only, during its life.
class Recording {
public:
  explicit Recording(SQLite::Database& database);
  Recording(const Recording&) = delete;
  Recording& operator=(const Recording&) = delete;
  ~Recording();
  [[nodiscard]] Changeset changeset(int schemaVersion);

private:
  SQLite::Database& m_database;
  sqlite3_session* m_session = nullptr;
};

/// Applies a changeset forward, or backward when `inverted`, inside the transaction; all of it or nothing.
/// ErrorCode::undoCrossesMigration, or undoDoesNotFit when any operation could not be applied exactly.
[[nodiscard]] domain::Result<void> applyChangeset(SQLite::Database& database, const Changeset& changeset, bool inverted,
                                                  int schemaVersion);

}
