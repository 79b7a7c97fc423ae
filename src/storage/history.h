// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/store.h"
#include "storage/statements.h"

namespace storage {

/// The append-only table of what was done. Throws SQLite::Exception and StoreFailure.
class History {
public:
  explicit History(Statements& statements) : m_statements{statements} {}

  void append(const app::HistoryEntry& entry);
  [[nodiscard]] std::vector<app::HistoryEntry> list(std::optional<int> limit) const;
  [[nodiscard]] std::optional<app::HistoryEntry> entry(std::int64_t id) const;
  /// The newest executed entry whose last event is not an undo.
  [[nodiscard]] std::optional<std::int64_t> nextUndo() const;
  /// The earliest undone entry after whose undo no executed entry was appended.
  [[nodiscard]] std::optional<std::int64_t> nextRedo() const;

private:
  Statements& m_statements;
};

}
