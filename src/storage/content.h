// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/store.h"
#include "storage/statements.h"

#include <functional>

namespace storage {

/// A little under SQLite's limit for one row (1,000,000,000 bytes), which holds the hash as well.
inline constexpr std::int64_t largestDocument = 1'000'000'000 - 1'000;
/// What a document begins and ends with tells what it is.
inline constexpr std::size_t endSize = 65'536;

/// The bytes of documents, once per content. Append-only and never recorded. Throws SQLite::Exception and StoreFailure.
class ContentStore {
public:
  ContentStore(SQLite::Database& database, Statements& statements) : m_database{database}, m_statements{statements} {}

  [[nodiscard]] bool has(const std::string& sha256) const;
  [[nodiscard]] std::optional<std::vector<std::uint8_t>> read(const std::string& sha256) const;
  /// The first and the last `endSize` bytes one after the other, or all when there are no more; not checked.
  [[nodiscard]] std::optional<std::vector<std::uint8_t>> readEnds(const std::string& sha256) const;
  /// Reads the file twice, a piece at a time: for its hash, then into the room made for it. Inside a transaction or not.
  [[nodiscard]] domain::Result<app::Store::StoredContent> add(const std::filesystem::path& file);
  /// The hashes whose bytes are not what they were. `goOn` is asked between pieces; when it says no, the answer is what was found.
  [[nodiscard]] std::vector<std::string> findDamaged(const std::function<bool()>& goOn) const;

private:
  [[nodiscard]] std::optional<std::int64_t> rowOf(const std::string& sha256) const;
  [[nodiscard]] domain::Result<void> insert(const std::filesystem::path& file, const app::Store::StoredContent& content);
  [[nodiscard]] std::string hashAt(std::int64_t row, const std::function<bool()>& goOn) const;

  SQLite::Database& m_database;
  Statements& m_statements;
};

}
