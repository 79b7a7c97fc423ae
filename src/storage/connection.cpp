// SPDX-License-Identifier: EUPL-1.2
#include "storage/connection.h"

#include "storage/failure.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace storage {

namespace {

/// How long to wait for another connection (a reader, a backup program) to finish.
constexpr int busyTimeoutMs = 5000;

/// Foreign keys first: inside a transaction that pragma is silently ignored.
constexpr auto settings = R"sql(
PRAGMA foreign_keys = ON;
PRAGMA synchronous = FULL;
PRAGMA secure_delete = ON;
PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;
)sql";

void configure(SQLite::Database& database)
{
  require(sqlite3_extended_result_codes(database.getHandle(), 1), database);
  require(sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr), database);
  // Else a column that does not exist, in quotes, is taken for a text.
  require(sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr), database);
  require(sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DQS_DDL, 0, nullptr), database);
  database.exec(settings);
}

}

std::unique_ptr<SQLite::Database> connect(const std::filesystem::path& file, Access access)
{
  // Every thread that reads has a connection of its own, so no connection needs a lock around each value of each row.
  const auto flags = (access == Access::readOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE) | SQLite::OPEN_NOMUTEX;
  auto database = std::make_unique<SQLite::Database>(std::filesystem::absolute(file).string(), flags, busyTimeoutMs);
  configure(*database);
  database->execAndGet("SELECT count(*) FROM sqlite_schema");
  if (access == Access::readWrite)
    database->execAndGet("PRAGMA journal_mode = DELETE");
  else
    database->exec("PRAGMA query_only = ON");
  return database;
}

std::unique_ptr<SQLite::Database> connectToPrivateFile()
{
  auto database = std::make_unique<SQLite::Database>(std::string{}, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  configure(*database);
  return database;
}

void copyDatabase(SQLite::Database& source, SQLite::Database& target)
{
  SQLite::Backup backup{target, source};
  const auto result = backup.executeStep();
  if (result != SQLITE_DONE)
    throw SQLite::Exception(target.getHandle(), result);
}

int schemaVersionOf(SQLite::Database& database) { return database.execAndGet("PRAGMA user_version").getInt(); }

Piece::Piece(SQLite::Database& database) : m_database{database} { m_database.exec("SAVEPOINT piece"); }

Piece::~Piece()
{
  // After a full disk SQLite has rolled back everything already; then there is nothing left to release.
  if (!m_kept)
    m_database.tryExec("ROLLBACK TO piece; RELEASE piece");
}

void Piece::keep()
{
  m_database.exec("RELEASE piece");
  m_kept = true;
}

}
