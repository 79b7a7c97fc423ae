// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/store.h"
#include "storage/background_check.h"
#include "storage/content.h"
#include "storage/document_words.h"
#include "storage/entity_tables.h"
#include "storage/file_lock.h"
#include "storage/history.h"

namespace storage {

/// app::Store on one SQLite connection. Made by opening.h only.
class SqliteStore final : public app::Store {
public:
  /// Without a lock it is read-only. Throws StoreFailure when the schema is not what the descriptions say.
  SqliteStore(std::filesystem::path file, std::unique_ptr<SQLite::Database> database, std::unique_ptr<FileLock> lock);
  ~SqliteStore() override;

  void select(domain::EntityKind kind, const app::Selection& selection, const std::function<void(app::Row&&)>& take) const override;
  [[nodiscard]] std::int64_t nextId(domain::EntityKind kind) const override;
  [[nodiscard]] bool hasContent(const std::string& sha256) const override;
  [[nodiscard]] std::optional<std::vector<std::uint8_t>> content(const std::string& sha256) const override;
  [[nodiscard]] std::optional<std::vector<std::uint8_t>> contentEnds(const std::string& sha256) const override;

  [[nodiscard]] bool readOnly() const override { return m_lock == nullptr; }
  [[nodiscard]] int schemaVersion() const override { return m_schemaVersion; }

  void begin() override;
  void commit() override;
  void rollback() noexcept override;

  [[nodiscard]] domain::Result<std::vector<std::uint8_t>> apply(const std::vector<app::RowChange>& rows) override;
  [[nodiscard]] domain::Result<void> reapply(const std::vector<std::uint8_t>& changeset, bool inverted) override;

  std::int64_t append(const app::HistoryEntry& entry) override;
  [[nodiscard]] std::vector<app::HistoryEntry> history(std::optional<int> limit) const override;
  [[nodiscard]] std::optional<app::HistoryEntry> entry(std::int64_t id) const override;
  [[nodiscard]] std::optional<std::int64_t> nextUndo() const override;
  [[nodiscard]] std::optional<std::int64_t> nextRedo() const override;

  [[nodiscard]] domain::Result<StoredContent> addContent(const std::filesystem::path& file) override;
  [[nodiscard]] std::vector<UnreadContent> contentToRead() const override;
  void keepWords(const std::string& sha256, int first, const std::vector<std::string>& pages, bool toTheEnd) override;
  [[nodiscard]] std::vector<app::PageHit> findInContent(std::string_view typed, int limit) const override;

  /// False while the look through the file still goes on. From any thread.
  [[nodiscard]] bool writesAtOnce() const { return !m_check || m_check->isDone(); }
  /// Nothing is written before this is done and found the file sound: begin() throws what it found.
  void writeOnlyAfter(std::shared_ptr<const BackgroundCheck> check) { m_check = std::move(check); }
  [[nodiscard]] SQLite::Database& database() const { return *m_database; }
  /// Of the case file; an older one that is only read stands behind a private copy.
  [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
  [[nodiscard]] bool inTransaction() const noexcept;

private:
  // In this order: statements go before the connection, the connection before the lock.
  std::filesystem::path m_file;
  std::unique_ptr<FileLock> m_lock;
  std::unique_ptr<SQLite::Database> m_database;
  mutable Statements m_statements;
  EntityTables m_tables;
  History m_history;
  ContentStore m_content;
  DocumentWords m_words;
  int m_schemaVersion;
  std::shared_ptr<const BackgroundCheck> m_check;
};

/// A copy under another name first, then in the place of `target`. Throws SQLite::Exception and StoreFailure.
void writeCopy(SQLite::Database& source, const std::filesystem::path& target);

}
