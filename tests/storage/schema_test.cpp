// SPDX-License-Identifier: EUPL-1.2
#include "storage/migrations.h"
#include "support.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <algorithm>
#include <set>

using namespace storage_test;

namespace {

/// What a column must be, worked out from the member that it holds.
struct ColumnRule {
  std::string name;
  std::string type;
  bool required;
  std::string refersTo;
  friend bool operator==(const ColumnRule&, const ColumnRule&) = default;
};

std::ostream& operator<<(std::ostream& stream, const ColumnRule& column)
{
  return stream << column.name << ' ' << column.type << (column.required ? " NOT NULL" : "") << " -> " << column.refersTo;
}

template <class T> struct Inner {
  using Type = T;
  static constexpr bool optional = false;
};
template <class T> struct Inner<std::optional<T>> {
  using Type = T;
  static constexpr bool optional = true;
};

template <class T> struct Target {
  static std::string name() { return ""; }
};
template <class Tag> struct Target<domain::Id<Tag>> {
  static std::string name() { return std::string{domain::Fields<Tag>::table}; }
};

template <class T> constexpr bool isId = false;
template <class Tag> constexpr bool isId<domain::Id<Tag>> = true;

template <class E> std::vector<ColumnRule> rulesOf()
{
  std::vector<ColumnRule> rules;
  domain::forEachField<E>([&](const auto& field) {
    using Member = Inner<typename std::remove_cvref_t<decltype(field)>::Value>;
    using Value = typename Member::Type;
    const auto type = isId<Value> || std::integral<Value> ? "INTEGER" : "TEXT";
    rules.push_back({std::string{field.name}, type, !Member::optional, rules.empty() ? "" : Target<Value>::name()});
  });
  return rules;
}

template <class... E> std::vector<std::pair<std::string, std::vector<ColumnRule>>> allRules(std::type_identity<std::tuple<E...>>)
{
  return {{std::string{domain::Fields<E>::table}, rulesOf<E>()}...};
}

std::string foreignTable(SQLite::Database& database, const std::string& table, const std::string& column)
{
  SQLite::Statement query{
      database, R"(SELECT "table", on_update, on_delete, "to" FROM pragma_foreign_key_list(:table) WHERE "from" = :column)"};
  query.bind(":table", table);
  query.bind(":column", column);
  if (!query.executeStep())
    return "";
  CHECK(query.getColumn(1).getString() == "NO ACTION");
  CHECK(query.getColumn(2).getString() == "NO ACTION");
  CHECK(query.getColumn(3).getString() == "id");
  return query.getColumn(0).getString();
}

std::vector<ColumnRule> columnsOf(SQLite::Database& database, const std::string& table)
{
  std::vector<ColumnRule> columns;
  SQLite::Statement query{database, "SELECT name, type, \"notnull\" OR pk FROM pragma_table_info(:table) ORDER BY cid"};
  query.bind(":table", table);
  while (query.executeStep()) {
    const auto name = query.getColumn(0).getString();
    columns.push_back(
        {name, query.getColumn(1).getString(), query.getColumn(2).getInt() != 0, foreignTable(database, table, name)});
  }
  return columns;
}

std::set<std::string> namesOf(SQLite::Database& database, const std::string& sql)
{
  std::set<std::string> names;
  SQLite::Statement query{database, sql};
  while (query.executeStep())
    names.insert(query.getColumn(0).getString());
  return names;
}

}

TEST_CASE("the schema of a case file")
{
  const TemporaryFolder folder;
  const auto file = folder / "a.besluitroute";
  created(file);
  SQLite::Database database{file.string(), SQLite::OPEN_READWRITE};

  SECTION("has a table for every kind with a column for every member")
  {
    for (const auto& [table, rules] : allRules(std::type_identity<domain::EntityTypes>{})) {
      INFO(table);
      CHECK(columnsOf(database, table) == rules);
    }
  }
  SECTION("has no other tables than those, the contents with their words, and the history")
  {
    std::set<std::string> expected{"documentContent", "documentText",  "historyEntry",          "sqlite_sequence",      "documentWords",
                                   "documentWords_data", "documentWords_idx", "documentWords_docsize", "documentWords_config"};
    for (const auto& description : app::entityDescriptions())
      expected.emplace(description.table);
    CHECK(namesOf(database, "SELECT name FROM sqlite_schema WHERE type = 'table'") == expected);
  }
  SECTION("is strict, and never uses an id again")
  {
    for (const auto& description : app::entityDescriptions()) {
      const std::string table{description.table};
      INFO(table);
      const auto sql = database.execAndGet("SELECT sql FROM sqlite_schema WHERE name = '" + table + "'").getString();
      CHECK(sql.find("AUTOINCREMENT") != std::string::npos);
      CHECK(sql.ends_with("STRICT"));
      CHECK(sql.find("GENERATED") == std::string::npos);
    }
  }
  SECTION("has triggers on the history only")
  {
    CHECK(namesOf(database, "SELECT DISTINCT tbl_name FROM sqlite_schema WHERE type = 'trigger'") ==
          std::set<std::string>{"historyEntry"});
  }
  SECTION("stores no state that follows from facts")
  {
    const auto names = namesOf(database, "SELECT m.name || '.' || c.name FROM sqlite_schema AS m, pragma_table_info(m.name) AS c");
    for (const auto* table : {"stage", "round", "meeting", "placement"})
      for (const auto* column : {"state", "status", "complete", "completed", "completedOn", "current"})
        CHECK_FALSE(names.contains(std::string{table} + "." + column));
    for (const auto* table : {"branch", "status", "signal"})
      CHECK(database.execAndGet("SELECT count(*) FROM sqlite_schema WHERE name = '" + std::string{table} + "'").getInt() == 0);
  }
  SECTION("has an index for every column that points elsewhere")
  {
    const auto indexed =
        namesOf(database, "SELECT m.tbl_name || '.' || i.name FROM sqlite_schema AS m, pragma_index_info(m.name) AS i "
                          "WHERE m.type = 'index' AND i.seqno = 0");
    for (const auto& [table, rules] : allRules(std::type_identity<domain::EntityTypes>{}))
      for (const auto& rule : rules)
        if (!rule.refersTo.empty()) {
          INFO(table << '.' << rule.name);
          CHECK(indexed.contains(table + "." + rule.name));
        }
  }
  SECTION("accepts every word of every list")
  {
    for (const auto& [value, word] : domain::Texts<domain::BodyKind>::values) {
      const auto name = std::string{word};
      database.exec("INSERT INTO body (code, name, kind, level, votingRule, note) VALUES ('" + name + "', '', '" + name +
                    "', 'official', 'none', '')");
    }
    CHECK_THROWS(database.exec(
        "INSERT INTO body (code, name, kind, level, votingRule, note) VALUES ('x', '', 'x', 'official', 'none', '')"));
  }
}

TEST_CASE("migrations are numbered without gaps and each begins with a sentence")
{
  int expected = 1;
  for (const auto& migration : storage::migrations()) {
    CHECK(migration.version == expected++);
    CHECK(migration.sql.starts_with("-- "));
    const auto firstLine = migration.sql.substr(0, migration.sql.find('\n'));
    CHECK(firstLine.ends_with('.'));
  }
  CHECK(expected > 2);
}

TEST_CASE("the history can be neither changed nor removed nor written over")
{
  const TemporaryFolder folder;
  const auto file = folder / "a.besluitroute";
  addDordrecht(*created(file));
  const auto before = answerTo(file, "SELECT quote(hex(changeset)) || command FROM historyEntry");
  CHECK_THROWS_WITH(meddle(file, "UPDATE historyEntry SET user = 'somebody else'"), Catch::Contains("append-only"));
  CHECK_THROWS_WITH(meddle(file, "DELETE FROM historyEntry"), Catch::Contains("append-only"));
  CHECK_THROWS_WITH(meddle(file, "INSERT OR REPLACE INTO historyEntry SELECT * FROM historyEntry"), Catch::Contains("append-only"));
  CHECK(answerTo(file, "SELECT quote(hex(changeset)) || command FROM historyEntry") == before);
}
