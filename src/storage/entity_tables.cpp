// SPDX-License-Identifier: EUPL-1.2
#include "storage/entity_tables.h"

#include "storage/failure.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <sqlite3.h>

namespace storage {

using app::EntityDescription;
using app::Row;
using app::RowChange;
using app::Scalar;
using app::Selection;
using domain::EntityKind;
using domain::ErrorCode;
using domain::Result;

namespace {

std::string quoted(std::string_view name) { return '"' + std::string{name} + '"'; }
std::string parameter(std::size_t number) { return "?" + std::to_string(number); }

/// `"a" = ?3 AND "b" = ?4`: columns from the index `begin` on, parameters from the number `parameterBegin` on.
std::string joined(const EntityDescription& description, std::size_t begin, std::string_view comparison, std::size_t parameterBegin,
                   std::string_view separator)
{
  std::string text;
  for (auto index = begin; index < description.columns.size(); ++index) {
    if (index > begin)
      text += separator;
    text += quoted(description.columns[index]).append(comparison).append(parameter(parameterBegin + index - begin));
  }
  return text;
}

std::string columnList(const EntityDescription& description)
{
  std::string text;
  for (const auto column : description.columns)
    text += (text.empty() ? "" : ", ") + quoted(column);
  return text;
}

std::string parameterList(std::size_t count)
{
  std::string text;
  for (std::size_t number = 1; number <= count; ++number)
    text += (text.empty() ? "" : ", ") + parameter(number);
  return text;
}

bool isUnset(const Scalar& value) { return std::holds_alternative<std::monostate>(value); }

/// Many values go as one JSON text, so that the statement is the same for any number of them.
std::string jsonArray(const std::vector<Scalar>& values)
{
  auto array = nlohmann::json::array();
  for (const auto& value : values) {
    if (const auto* number = std::get_if<std::int64_t>(&value))
      array.push_back(*number);
    else if (const auto* text = std::get_if<std::string>(&value))
      array.push_back(*text);
  }
  return array.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// "UNIQUE constraint failed: municipality.code" → "municipality.code"
std::string afterColon(std::string_view message)
{
  const auto colon = message.rfind(": ");
  return std::string{colon == std::string_view::npos ? message : message.substr(colon + 2)};
}

/// Whole tables are read without SQLiteCpp: its column shares ownership of the statement, which took half of the time.
Scalar rawScalar(sqlite3_stmt* statement, int column)
{
  switch (sqlite3_column_type(statement, column)) {
  case SQLITE_NULL: return {};
  case SQLITE_INTEGER: return sqlite3_column_int64(statement, column);
  case SQLITE_TEXT: {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    return std::string{text, static_cast<std::size_t>(sqlite3_column_bytes(statement, column))};
  }
  default: throw app::StoreFailure{{ErrorCode::damagedFile, sqlite3_column_name(statement, column), "a value of an unexpected type"}};
  }
}

std::int64_t idOf(const Row& row) { return std::get<std::int64_t>(row.front()); }

}

EntityTables::EntityTables(SQLite::Database& database, Statements& statements) : m_database{database}, m_statements{statements}
{
  for (const auto& description : app::entityDescriptions())
    m_texts.push_back(textsOf(description));
}

/// Old values are compared with IS, for which unknown equals unknown.
EntityTables::Texts EntityTables::textsOf(const EntityDescription& description)
{
  const auto table = quoted(description.table);
  const auto count = description.columns.size();
  const auto columns = columnList(description);
  const auto asBefore = joined(description, 0, " IS ", 1, " AND ");
  return {columns, "INSERT INTO " + table + " (" + columns + ") VALUES (" + parameterList(count) + ")",
          "UPDATE " + table + " SET " + joined(description, 0, " = ", count + 1, ", ") + " WHERE " + asBefore,
          "DELETE FROM " + table + " WHERE " + asBefore};
}

std::string EntityTables::selectText(EntityKind kind, const Selection& selection) const
{
  const auto& description = app::describe(kind);
  auto text = "SELECT " + texts(kind).columns + " FROM " + quoted(description.table);
  if (!selection.column.empty()) {
    EXPECTS(std::ranges::find(description.columns, selection.column) != description.columns.end());
    const auto column = quoted(selection.column);
    if (selection.values.size() == 1)
      text += " WHERE " + column + " IS ?1";
    else
      text += " WHERE " + column + " IN (SELECT value FROM json_each(?1))";
    if (selection.values.size() > 1 && std::ranges::any_of(selection.values, isUnset))
      text += " OR " + column + " IS NULL";
  }
  return text + " ORDER BY " + quoted(description.columns.front());
}

void EntityTables::select(EntityKind kind, const Selection& selection, const std::function<void(Row&&)>& take) const
{
  const auto columns = app::describe(kind).columns.size();
  if (selection.column.empty())
    readAll(selectText(kind, selection), take);
  else if (selection.values.size() == 1)
    read(selectText(kind, selection), selection.values.front(), columns, take);
  else if (!selection.values.empty())
    read(selectText(kind, selection), jsonArray(selection.values), columns, take);
}

void EntityTables::readAll(const std::string& sql, const std::function<void(Row&&)>& take) const
{
  sqlite3_stmt* prepared = nullptr;
  require(sqlite3_prepare_v2(m_database.getHandle(), sql.c_str(), -1, &prepared, nullptr), m_database);
  const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement{prepared, &sqlite3_finalize};
  const auto columns = sqlite3_column_count(prepared);
  int answer = SQLITE_ROW;
  Row row;
  row.reserve(static_cast<std::size_t>(columns));
  while ((answer = sqlite3_step(prepared)) == SQLITE_ROW) {
    row.clear(); // what was taken of it, or not
    for (int column = 0; column < columns; ++column)
      row.push_back(rawScalar(prepared, column));
    take(std::move(row));
  }
  if (answer != SQLITE_DONE)
    require(answer, m_database);
}

void EntityTables::read(const std::string& sql, const Scalar& value, std::size_t columns,
                        const std::function<void(Row&&)>& take) const
{
  const auto statement = m_statements.take(sql);
  if (!isUnset(value) || statement->getBindParameterCount() > 0)
    bind(*statement, 1, value);
  while (statement->executeStep()) {
    Row row;
    row.reserve(columns);
    for (std::size_t index = 0; index < columns; ++index)
      row.push_back(scalarAt(*statement, static_cast<int>(index)));
    take(std::move(row));
  }
}

std::int64_t EntityTables::nextId(EntityKind kind) const
{
  const auto statement = m_statements.take("SELECT seq FROM sqlite_sequence WHERE name = :table");
  const std::string table{app::describe(kind).table};
  statement->bindNoCopy(":table", table);
  return statement->executeStep() ? numberAt(*statement, 0) + 1 : 1;
}

Result<void> EntityTables::write(const std::vector<RowChange>& rows)
{
  for (const auto& change : rows)
    if (auto written = writeOne(change); !written)
      return written;
  return checkReferences(rows);
}

Result<void> EntityTables::writeOne(const RowChange& change)
{
  EXPECTS(change.before || change.after);
  const auto& text = texts(change.kind);
  const auto& sql = !change.before ? text.insert : !change.after ? text.remove : text.update;
  EXPECTS(!change.before || !change.after || idOf(*change.before) == idOf(*change.after));
  try {
    if (execute(sql, change.before, change.after) == 1)
      return {};
    return domain::fail(ErrorCode::stale, std::string{app::describe(change.kind).table}, std::to_string(idOf(*change.before)));
  } catch (const SQLite::Exception& exception) {
    const auto code = exception.getExtendedErrorCode();
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
      return domain::fail(ErrorCode::alreadyExists, afterColon(exception.what()));
    throw;
  }
}

int EntityTables::execute(const std::string& sql, const std::optional<Row>& first, const std::optional<Row>& second)
{
  const auto statement = m_statements.take(sql);
  int number = 0;
  for (const auto* row : {&first, &second})
    if (row->has_value())
      for (const auto& value : **row)
        bind(*statement, ++number, value);
  EXPECTS(number == statement->getBindParameterCount());
  return statement->exec();
}

/// References are deferred to the commit, where nobody could say any more which command broke one.
Result<void> EntityTables::checkReferences(const std::vector<RowChange>& rows)
{
  int unresolved = 0;
  int highest = 0;
  require(sqlite3_db_status(m_database.getHandle(), SQLITE_DBSTATUS_DEFERRED_FKS, &unresolved, &highest, 0), m_database);
  if (unresolved == 0)
    return {};
  const auto broken = m_statements.take("PRAGMA foreign_key_check");
  if (!broken->executeStep())
    return {};
  const auto table = textAt(*broken, 0);
  const auto id = numberAt(*broken, 1);
  const auto writes = [&](const RowChange& change) {
    return change.after && app::describe(change.kind).table == table && idOf(*change.after) == id;
  };
  const auto code = std::ranges::any_of(rows, writes) ? ErrorCode::unknownReference : ErrorCode::stillInUse;
  return domain::fail(code, textAt(*broken, 2), table + " " + std::to_string(id));
}

void EntityTables::requireAllColumns() const
{
  for (const auto& description : app::entityDescriptions())
    static_cast<void>(m_statements.take(selectText(description.kind, {})));
}

}
