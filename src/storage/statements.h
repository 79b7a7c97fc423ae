// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/row.h"

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace SQLite {
class Database;
class Statement;
}

namespace storage {

/// Prepared statements, kept by their text. A statement that is in use is not given out twice: a reader may read while it reads.
class Statements {
public:
  explicit Statements(SQLite::Database& database);
  Statements(const Statements&) = delete;
  Statements& operator=(const Statements&) = delete;
  ~Statements();

  /// A statement in use; goes back, reset, at the end of its life.
  class Lease {
  public:
    Lease(Statements& home, std::string sql, std::unique_ptr<SQLite::Statement> statement);
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;
    ~Lease();
    [[nodiscard]] SQLite::Statement& operator*() const { return *m_statement; }
    [[nodiscard]] SQLite::Statement* operator->() const { return m_statement.get(); }

  private:
    Statements& m_home;
    std::string m_sql;
    std::unique_ptr<SQLite::Statement> m_statement;
  };
  [[nodiscard]] Lease take(const std::string& sql);

private:
  SQLite::Database& m_database;
  std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>> m_idle;
};

/// Binds without a copy: `value` must outlive the execution.
void bind(SQLite::Statement& statement, int index, const app::Scalar& value);
[[nodiscard]] app::Scalar scalarAt(const SQLite::Statement& statement, int index);
/// These refuse NULL, which SQLiteCpp would turn into 0 or "" silently.
[[nodiscard]] std::int64_t numberAt(const SQLite::Statement& statement, int index);
[[nodiscard]] std::string textAt(const SQLite::Statement& statement, int index);
[[nodiscard]] std::vector<std::uint8_t> bytesAt(const SQLite::Statement& statement, int index);

}
