// SPDX-License-Identifier: EUPL-1.2
#include "storage/migrations.h"

#include "app/store.h"
#include "storage/connection.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <string>

namespace storage {

namespace {

void requireSoundReferences(SQLite::Database& database, const Migration& migration)
{
  SQLite::Statement broken{database, "PRAGMA foreign_key_check"};
  if (broken.executeStep())
    throw app::StoreFailure{{domain::ErrorCode::storageFailed, std::string{migration.name}, broken.getColumn(0).getString()}};
}

void runOne(SQLite::Database& database, const Migration& migration)
{
  SQLite::Transaction transaction{database, SQLite::TransactionBehavior::IMMEDIATE};
  database.exec(std::string{migration.sql});
  requireSoundReferences(database, migration);
  database.exec("PRAGMA application_id = " + std::to_string(applicationId));
  database.exec("PRAGMA user_version = " + std::to_string(migration.version));
  transaction.commit();
}

/// A table that is rebuilt is dropped for a moment; that works only with foreign keys off, and they can be switched only outside
/// a transaction.
class ForeignKeysOff {
public:
  explicit ForeignKeysOff(SQLite::Database& database) : m_database{database} { m_database.exec("PRAGMA foreign_keys = OFF"); }
  ForeignKeysOff(const ForeignKeysOff&) = delete;
  ForeignKeysOff& operator=(const ForeignKeysOff&) = delete;
  ~ForeignKeysOff() { m_database.tryExec("PRAGMA foreign_keys = ON"); }

private:
  SQLite::Database& m_database;
};

}

void migrate(SQLite::Database& database, std::span<const Migration> all)
{
  const ForeignKeysOff off{database};
  const auto current = schemaVersionOf(database);
  for (const auto& migration : all)
    if (migration.version > current)
      runOne(database, migration);
}

}
