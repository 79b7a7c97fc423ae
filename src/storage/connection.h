// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>

namespace SQLite {
class Database;
}

namespace storage {

/// "Bslr", at byte 68 of every case file.
inline constexpr std::uint32_t applicationId = 0x42736c72;

enum class Access { readOnly, readWrite };

/// An SQLite connection with the settings that every connection of ours has. Reads the schema, and with that rolls back what a
/// dead writer left half done. Throws SQLite::Exception.
[[nodiscard]] std::unique_ptr<SQLite::Database> connect(const std::filesystem::path& file, Access access);

/// A nameless private file that is gone with its connection.
[[nodiscard]] std::unique_ptr<SQLite::Database> connectToPrivateFile();

/// All pages of `source`, as one consistent moment.
void copyDatabase(SQLite::Database& source, SQLite::Database& target);

[[nodiscard]] int schemaVersionOf(SQLite::Database& database);

/// A part of a transaction that is undone as a whole unless it is kept. (SQLite::Savepoint 3.2.1 leaves the transaction open.)
class Piece {
public:
  explicit Piece(SQLite::Database& database);
  Piece(const Piece&) = delete;
  Piece& operator=(const Piece&) = delete;
  ~Piece();
  void keep();

private:
  SQLite::Database& m_database;
  bool m_kept = false;
};

}
