// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/store.h"
#include "storage/statements.h"

#include <vector>

namespace storage {

/// The tables of facts, read and written by description: no entity is known here by name. Throws SQLite::Exception and
/// StoreFailure.
class EntityTables {
public:
  EntityTables(SQLite::Database& database, Statements& statements);

  void select(domain::EntityKind kind, const app::Selection& selection, const std::function<void(app::Row&&)>& take) const;
  [[nodiscard]] std::int64_t nextId(domain::EntityKind kind) const;
  /// Writes the rows in their order. ErrorCode::stale when a row is not as `before` says; alreadyExists when a code that must be
  /// unique is taken; unknownReference or stillInUse when a reference leads nowhere afterwards.
  [[nodiscard]] domain::Result<void> write(const std::vector<app::RowChange>& rows);
  /// Fails when a table or column of the descriptions is not there.
  void requireAllColumns() const;

private:
  /// The SQL of one kind, made once from its description.
  struct Texts {
    std::string columns;
    std::string insert;
    std::string update;
    std::string remove;
  };
  [[nodiscard]] static Texts textsOf(const app::EntityDescription& description);
  [[nodiscard]] const Texts& texts(domain::EntityKind kind) const { return m_texts[static_cast<std::size_t>(kind)]; }
  [[nodiscard]] std::string selectText(domain::EntityKind kind, const app::Selection& selection) const;
  void readAll(const std::string& sql, const std::function<void(app::Row&&)>& take) const;
  void read(const std::string& sql, const app::Scalar& value, std::size_t columns,
            const std::function<void(app::Row&&)>& take) const;
  [[nodiscard]] domain::Result<void> writeOne(const app::RowChange& change);
  /// How many rows were touched.
  [[nodiscard]] int execute(const std::string& sql, const std::optional<app::Row>& first, const std::optional<app::Row>& second);
  [[nodiscard]] domain::Result<void> checkReferences(const std::vector<app::RowChange>& rows);

  SQLite::Database& m_database;
  Statements& m_statements;
  std::vector<Texts> m_texts;
};

}
