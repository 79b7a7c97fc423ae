// SPDX-License-Identifier: EUPL-1.2
#include "storage/sqlite_store.h"

#include "storage/connection.h"
#include "storage/failure.h"
#include "storage/recording.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace storage {

using domain::EntityKind;
using domain::Result;
using Bytes = std::vector<std::uint8_t>;

SqliteStore::SqliteStore(std::filesystem::path file, std::unique_ptr<SQLite::Database> database, std::unique_ptr<FileLock> lock)
  : m_file{std::move(file)}, m_lock{std::move(lock)}, m_database{std::move(database)}, m_statements{*m_database}, m_tables{*m_database, m_statements},
    m_history{m_statements}, m_content{*m_database, m_statements}, m_words{*m_database, m_statements}, m_schemaVersion{schemaVersionOf(*m_database)}
{
  try {
    m_tables.requireAllColumns();
  } catch (...) {
    throw app::StoreFailure{{domain::ErrorCode::damagedFile, m_file.filename().string(), currentError().detail}};
  }
}

SqliteStore::~SqliteStore() { rollback(); }

void SqliteStore::select(EntityKind kind, const app::Selection& selection, const std::function<void(app::Row&&)>& take) const
{
  guarded(*m_database, [&] { m_tables.select(kind, selection, take); });
}

std::int64_t SqliteStore::nextId(EntityKind kind) const
{
  return guarded(*m_database, [&] { return m_tables.nextId(kind); });
}

bool SqliteStore::hasContent(const std::string& sha256) const
{
  return guarded(*m_database, [&] { return m_content.has(sha256); });
}

std::optional<Bytes> SqliteStore::content(const std::string& sha256) const
{
  return guarded(*m_database, [&] { return m_content.read(sha256); });
}

std::optional<Bytes> SqliteStore::contentEnds(const std::string& sha256) const
{
  return guarded(*m_database, [&] { return m_content.readEnds(sha256); });
}

bool SqliteStore::inTransaction() const noexcept { return sqlite3_get_autocommit(m_database->getHandle()) == 0; }

void SqliteStore::begin()
{
  EXPECTS(!inTransaction());
  if (m_check && !m_check->answer())
    throw app::StoreFailure{m_check->answer().error()};
  guarded(*m_database, [&] { m_database->exec(readOnly() ? "BEGIN" : "BEGIN IMMEDIATE"); });
}

void SqliteStore::commit()
{
  EXPECTS(inTransaction());
  try {
    guarded(*m_database, [&] { m_database->exec("COMMIT"); });
  } catch (...) {
    rollback();
    throw;
  }
}

void SqliteStore::rollback() noexcept
{
  if (inTransaction())
    m_database->tryExec("ROLLBACK");
}

Result<Bytes> SqliteStore::apply(const std::vector<app::RowChange>& rows)
{
  EXPECTS(inTransaction());
  return guarded(*m_database, [&]() -> Result<Bytes> {
    Piece piece{*m_database};
    Recording recording{*m_database};
    if (auto written = m_tables.write(rows); !written)
      return tl::unexpected{written.error()};
    auto changeset = recording.changeset(m_schemaVersion);
    piece.keep();
    return changeset;
  });
}

Result<void> SqliteStore::reapply(const Bytes& changeset, bool inverted)
{
  EXPECTS(inTransaction());
  return guarded(*m_database, [&] { return applyChangeset(*m_database, changeset, inverted, m_schemaVersion); });
}

std::int64_t SqliteStore::append(const app::HistoryEntry& entry)
{
  return guarded(*m_database, [&] {
    m_history.append(entry);
    return m_database->getLastInsertRowid();
  });
}

std::vector<app::HistoryEntry> SqliteStore::history(std::optional<int> limit) const
{
  return guarded(*m_database, [&] { return m_history.list(limit); });
}

std::optional<app::HistoryEntry> SqliteStore::entry(std::int64_t id) const
{
  return guarded(*m_database, [&] { return m_history.entry(id); });
}

std::optional<std::int64_t> SqliteStore::nextUndo() const
{
  return guarded(*m_database, [&] { return m_history.nextUndo(); });
}

std::optional<std::int64_t> SqliteStore::nextRedo() const
{
  return guarded(*m_database, [&] { return m_history.nextRedo(); });
}

Result<app::Store::StoredContent> SqliteStore::addContent(const std::filesystem::path& file)
{
  return guarded(*m_database, [&] { return m_content.add(file); });
}

std::vector<app::Store::UnreadContent> SqliteStore::contentToRead() const
{
  return guarded(*m_database, [&] { return m_words.toRead(); });
}

void SqliteStore::keepWords(const std::string& sha256, int first, const std::vector<std::string>& pages, bool toTheEnd)
{
  begin(); // so that nothing is written to a file that is still being looked through
  try {
    guarded(*m_database, [&] { m_words.keep(sha256, first, pages, toTheEnd); });
  } catch (...) {
    rollback();
    throw;
  }
  commit();
}

std::vector<app::PageHit> SqliteStore::findInContent(std::string_view typed, int limit) const
{
  return guarded(*m_database, [&] { return m_words.find(typed, limit); });
}

void writeCopy(SQLite::Database& source, const std::filesystem::path& target)
{
  const auto part = std::filesystem::path{target} += ".part";
  try {
    std::filesystem::remove(part);
    {
      SQLite::Database copy{part.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
      guarded(copy, [&] { copyDatabase(source, copy); });
    }
    std::filesystem::rename(part, target);
  } catch (...) {
    std::error_code ignored;
    std::filesystem::remove(part, ignored);
    throw;
  }
}

}
