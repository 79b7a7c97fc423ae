// SPDX-License-Identifier: EUPL-1.2
#include "storage/statements.h"

#include "app/store.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

namespace storage {

namespace {

[[noreturn]] void unexpectedType(const SQLite::Column& column)
{
  throw app::StoreFailure{{domain::ErrorCode::damagedFile, column.getName(), "a value of an unexpected type"}};
}

SQLite::Column columnOfType(const SQLite::Statement& statement, int index, int type)
{
  auto column = statement.getColumn(index);
  if (column.getType() != type)
    unexpectedType(column);
  return column;
}

}

Statements::Statements(SQLite::Database& database) : m_database{database} {}
Statements::~Statements() = default;

Statements::Lease Statements::take(const std::string& sql)
{
  if (auto node = m_idle.extract(sql))
    return {*this, sql, std::move(node.mapped())};
  return {*this, sql, std::make_unique<SQLite::Statement>(m_database, sql)};
}

Statements::Lease::Lease(Statements& home, std::string sql, std::unique_ptr<SQLite::Statement> statement)
  : m_home{home}, m_sql{std::move(sql)}, m_statement{std::move(statement)}
{}

Statements::Lease::~Lease()
{
  m_statement->tryReset(); // answers the error of the execution once more, which was reported already
  m_home.m_idle.try_emplace(std::move(m_sql), std::move(m_statement));
}

void bind(SQLite::Statement& statement, int index, const app::Scalar& value)
{
  if (const auto* number = std::get_if<std::int64_t>(&value))
    statement.bind(index, *number);
  else if (const auto* text = std::get_if<std::string>(&value))
    statement.bindNoCopy(index, *text);
  else
    statement.bind(index);
}

app::Scalar scalarAt(const SQLite::Statement& statement, int index)
{
  const auto column = statement.getColumn(index);
  switch (column.getType()) {
  case SQLITE_NULL:
    return {};
  case SQLITE_INTEGER:
    return column.getInt64();
  case SQLITE_TEXT:
    return column.getString();
  default:
    unexpectedType(column);
  }
}

std::int64_t numberAt(const SQLite::Statement& statement, int index)
{
  return columnOfType(statement, index, SQLITE_INTEGER).getInt64();
}

std::string textAt(const SQLite::Statement& statement, int index)
{
  return columnOfType(statement, index, SQLITE_TEXT).getString();
}

std::vector<std::uint8_t> bytesAt(const SQLite::Statement& statement, int index)
{
  const auto column = columnOfType(statement, index, SQLITE_BLOB);
  const auto* first = static_cast<const std::uint8_t*>(column.getBlob());
  return first == nullptr ? std::vector<std::uint8_t>{} : std::vector<std::uint8_t>(first, first + column.getBytes());
}

}
