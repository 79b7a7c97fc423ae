// SPDX-License-Identifier: EUPL-1.2
#include "storage/recording.h"

#include "storage/connection.h"
#include "storage/failure.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <array>
#include <memory>
#include <sqlite3.h>

namespace storage {

using domain::ErrorCode;
using domain::Result;

namespace {

constexpr std::size_t versionSize = 4;

struct FreeBytes {
  void operator()(void* bytes) const { sqlite3_free(bytes); }
};
/// A changeset as SQLite's own calls take and give it.
struct Raw {
  std::unique_ptr<void, FreeBytes> owned;
  void* bytes = nullptr;
  int size = 0;
};

void putVersion(Changeset& changeset, int version)
{
  for (const int shift : {24, 16, 8, 0})
    changeset.push_back(static_cast<std::uint8_t>(static_cast<unsigned>(version) >> shift));
}

int versionOf(const Changeset& changeset)
{
  unsigned version = 0;
  for (std::size_t index = 0; index < versionSize; ++index)
    version = version << 8U | changeset[index];
  return static_cast<int>(version);
}

Raw rawOf(const Changeset& changeset)
{
  // SQLite reads only, but its signature does not say so.
  return {nullptr, const_cast<std::uint8_t*>(changeset.data() + versionSize),
          static_cast<int>(changeset.size() - versionSize)}; // NOLINT
}

Raw inverse(const Raw& raw, const SQLite::Database& database)
{
  Raw result;
  require(sqlite3changeset_invert(raw.size, raw.bytes, &result.size, &result.bytes), database);
  result.owned.reset(result.bytes);
  return result;
}

int operationsIn(const Raw& raw, const SQLite::Database& database)
{
  sqlite3_changeset_iter* iterator = nullptr;
  require(sqlite3changeset_start(&iterator, raw.size, raw.bytes), database);
  int count = 0;
  while (sqlite3changeset_next(iterator) == SQLITE_ROW)
    ++count;
  require(sqlite3changeset_finalize(iterator), database);
  return count;
}

int abortOnConflict(void* /*context*/, int /*conflict*/, sqlite3_changeset_iter* /*operation*/) { return SQLITE_CHANGESET_ABORT; }

}

Recording::Recording(SQLite::Database& database) : m_database{database}
{
  require(sqlite3session_create(database.getHandle(), "main", &m_session), database);
  for (const auto& description : app::entityDescriptions())
    require(sqlite3session_attach(m_session, std::string{description.table}.c_str()), database);
}

Recording::~Recording() { sqlite3session_delete(m_session); }

Changeset Recording::changeset(int schemaVersion)
{
  Raw raw;
  require(sqlite3session_changeset(m_session, &raw.size, &raw.bytes), m_database);
  raw.owned.reset(raw.bytes);
  Changeset changeset;
  changeset.reserve(versionSize + static_cast<std::size_t>(raw.size));
  putVersion(changeset, schemaVersion);
  const auto* first = static_cast<const std::uint8_t*>(raw.bytes);
  if (raw.size > 0)
    changeset.insert(changeset.end(), first, first + raw.size);
  return changeset;
}

Result<void> applyChangeset(SQLite::Database& database, const Changeset& changeset, bool inverted, int schemaVersion)
{
  if (changeset.size() < versionSize)
    return domain::fail(ErrorCode::undoDoesNotFit);
  if (versionOf(changeset) != schemaVersion)
    return domain::fail(ErrorCode::undoCrossesMigration, std::to_string(versionOf(changeset)), std::to_string(schemaVersion));
  const auto forward = rawOf(changeset);
  const auto backward = inverted ? inverse(forward, database) : Raw{};
  const auto& wanted = inverted ? backward : forward;

  Piece piece{database};
  const auto before = database.getTotalChanges();
  const auto result = sqlite3changeset_apply(database.getHandle(), wanted.size, wanted.bytes, nullptr, abortOnConflict, nullptr);
  if (result == SQLITE_ABORT || (result & 0xff) == SQLITE_CONSTRAINT) // the latter when a reference would lead nowhere
    return domain::fail(ErrorCode::undoDoesNotFit);
  require(result, database);
  // A table that is not as it was recorded is passed over without a conflict: only the count tells.
  if (database.getTotalChanges() - before != operationsIn(wanted, database))
    return domain::fail(ErrorCode::undoDoesNotFit);
  piece.keep();
  return {};
}

}
