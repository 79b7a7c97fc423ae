// SPDX-License-Identifier: EUPL-1.2
#include "app/pending_rows.h"

#include <algorithm>

namespace app {

namespace {

std::int64_t idOf(const Row& row) { return std::get<std::int64_t>(row.front()); }

}

void PendingRows::add(const std::vector<RowChange>& rows)
{
  for (const auto& change : rows)
    m_pending[change.kind].insert_or_assign(idOf(change.after ? *change.after : *change.before), change.after);
}

void PendingRows::select(domain::EntityKind kind, const Selection& selection, const std::function<void(Row&&)>& take) const
{
  const auto pending = m_pending.find(kind);
  if (pending == m_pending.end()) {
    m_stored.select(kind, selection, take);
    return;
  }
  std::vector<Row> found;
  m_stored.select(kind, selection, [&](Row&& row) {
    if (!pending->second.contains(idOf(row)))
      found.push_back(std::move(row));
  });
  const auto& columns = describe(kind).columns;
  const auto column = static_cast<std::size_t>(std::ranges::find(columns, selection.column) - columns.begin());
  for (const auto& [id, row] : pending->second)
    if (row && (selection.column.empty() || std::ranges::find(selection.values, (*row)[column]) != selection.values.end()))
      found.push_back(*row);
  std::ranges::sort(found, {}, idOf);
  for (auto& row : found)
    take(std::move(row));
}

}
