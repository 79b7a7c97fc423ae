// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/store.h"
#include "storage/statements.h"

namespace storage {

/// The words in stored contents, page by page. Like the contents: once, append-only, never recorded. Throws SQLite::Exception.
class DocumentWords {
public:
  DocumentWords(SQLite::Database& database, Statements& statements) : m_database{database}, m_statements{statements} {}

  /// Of documents only: what was undone is read when it comes back.
  [[nodiscard]] std::vector<app::Store::UnreadContent> toRead() const;
  /// Pages that are there already stay as they are. Inside a transaction.
  void keep(const std::string& sha256, int first, const std::vector<std::string>& pages, bool toTheEnd);
  [[nodiscard]] std::vector<app::PageHit> find(std::string_view typed, int limit) const;

private:
  void keepPage(const std::string& sha256, int page, const std::string& words);

  SQLite::Database& m_database;
  Statements& m_statements;
};

}
