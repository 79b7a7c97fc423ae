// SPDX-License-Identifier: EUPL-1.2
#include "presentation/status_model.h"

#include "presentation/row_differences.h"

#include <QStringList>

namespace presentation {

namespace {

template <class Heads>
QList<qint64> keysOf(const Heads& heads)
{
  QList<qint64> keys;
  for (const auto& head : heads)
    keys << head.key;
  return keys;
}

QHash<qint64, StatusHead> byKey(const std::vector<StatusHead>& heads)
{
  QHash<qint64, StatusHead> found;
  for (const auto& head : heads)
    found.insert(head.key, head);
  return found;
}

QString headText(const StatusHead& head) { return head.number.isEmpty() ? head.title : head.number + u' ' + head.title; }

QVariant headData(const StatusHead& head, int role)
{
  switch (role) {
  case Qt::DisplayRole: return headText(head);
  case Qt::ToolTipRole:
  case Qt::AccessibleTextRole: return head.subline.isEmpty() ? headText(head) : headText(head) + QStringLiteral(", ") + head.subline;
  case KeyRole: return head.key;
  case NumberRole: return head.number;
  case TitleRole: return head.title;
  case SublineRole: return head.subline;
  default: return {};
  }
}

}

/// Announces each step of one dimension.
struct StatusModel::Steps {
  StatusModel& model;
  bool rows;

  void beginInsert(int first, int last) { rows ? model.beginInsertRows({}, first, last) : model.beginInsertColumns({}, first, last); }
  void endInsert(int, int) { rows ? model.endInsertRows() : model.endInsertColumns(); }
  void beginRemove(int place) { rows ? model.beginRemoveRows({}, place, place) : model.beginRemoveColumns({}, place, place); }
  void endRemove() { rows ? model.endRemoveRows() : model.endRemoveColumns(); }
  void beginMove(int from, int to)
  {
    rows ? model.beginMoveRows({}, from, from, {}, to) : model.beginMoveColumns({}, from, from, {}, to);
  }
  void endMove() { rows ? model.endMoveRows() : model.endMoveColumns(); }
  void update(int, qint64, qint64) {} // a key stays what it is; cells are compared on their own
};

void StatusModel::setTable(StatusTable table)
{
  const auto before = std::exchange(m_cells, {});
  for (std::size_t row = 0; row < table.rows.size(); ++row)
    for (std::size_t column = 0; column < table.columns.size(); ++column)
      m_cells.insert({table.rows[row].key, table.columns[column].key}, table.cell(row, column));
  const auto rowHeads = std::exchange(m_rowHeads, byKey(table.rows));
  const auto columnHeads = std::exchange(m_columnHeads, byKey(table.columns));
  m_table = std::move(table);
  const auto self = [](qint64 key) { return key; };
  applyDifferences(m_columns, keysOf(m_table.columns), self, Steps{*this, false});
  applyDifferences(m_rows, keysOf(m_table.rows), self, Steps{*this, true});
  for (int row = 0; row < m_rows.size(); ++row)
    for (int column = 0; column < m_columns.size(); ++column) {
      const auto old = before.constFind({m_rows[row], m_columns[column]});
      if (old != before.constEnd() && !(*old == m_cells[{m_rows[row], m_columns[column]}]))
        Q_EMIT dataChanged(index(row, column), index(row, column));
    }
  if (columnHeads != m_columnHeads && !m_columns.isEmpty())
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
  if (rowHeads != m_rowHeads && !m_rows.isEmpty())
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

const StatusCell* StatusModel::cellAt(const QModelIndex& index) const
{
  if (!index.isValid() || index.row() >= m_rows.size() || index.column() >= m_columns.size())
    return nullptr;
  const auto found = m_cells.constFind({m_rows[index.row()], m_columns[index.column()]});
  return found == m_cells.constEnd() ? nullptr : &*found;
}

std::optional<BranchKey> StatusModel::branchAt(const QModelIndex& index) const
{
  const auto* cell = cellAt(index);
  return cell != nullptr ? cell->branch : std::nullopt;
}

std::optional<domain::ProposalId> StatusModel::proposalAt(int column) const
{
  return column >= 0 && column < m_columns.size() ? std::optional{domain::ProposalId{m_columns[column]}} : std::nullopt;
}

QModelIndex StatusModel::indexOf(const BranchKey& branch) const
{
  for (int row = 0; row < m_rows.size(); ++row)
    for (int column = 0; column < m_columns.size(); ++column)
      if (const auto at = index(row, column); branchAt(at) == branch)
        return at;
  return {};
}

int StatusModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int StatusModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }

QVariant StatusModel::data(const QModelIndex& index, int role) const
{
  const auto* cell = cellAt(index);
  if (cell == nullptr || !cell->sign)
    return {};
  const auto& sign = *cell->sign;
  switch (role) {
  case Qt::DisplayRole: return cell->text;
  case Qt::ToolTipRole:
  case Qt::AccessibleTextRole: return cell->spoken;
  case SymbolRole: return QVariant::fromValue(sign.symbol);
  case DateTextRole: return cell->date;
  case VersionRole: return cell->version;
  case WordRole: return sign.word;
  case ToneRole: return QVariant::fromValue(sign.tone);
  case TintedRole: return sign.tinted;
  case HatchedRole: return sign.hatched;
  case StaleRole: return sign.unconfirmedWeeks > 0;
  default: return {};
  }
}

QVariant StatusModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  const auto& keys = orientation == Qt::Horizontal ? m_columns : m_rows;
  if (section < 0 || section >= keys.size())
    return {};
  return headData((orientation == Qt::Horizontal ? m_columnHeads : m_rowHeads).value(keys[section]), role);
}

void StatusTotalsModel::setTable(const StatusTable& table)
{
  const auto columns = static_cast<int>(table.totals.size()), shown = columnCount();
  if (columns < shown)
    beginRemoveColumns({}, columns, shown - 1);
  if (columns > shown)
    beginInsertColumns({}, shown, columns - 1);
  const auto changed = m_totals != table.totals;
  m_totals = table.totals;
  if (columns < shown)
    endRemoveColumns();
  if (columns > shown)
    endInsertColumns();
  if (changed && columns > 0)
    Q_EMIT dataChanged(index(0, 0), index(0, columns - 1));
}

int StatusTotalsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 1; }
int StatusTotalsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_totals.size()); }

QVariant StatusTotalsModel::data(const QModelIndex& index, int role) const
{
  if (!index.isValid() || index.column() >= columnCount())
    return {};
  const auto& total = m_totals[static_cast<std::size_t>(index.column())];
  if (role == SegmentsRole)
    return QVariant::fromValue(total.segments);
  if (role == LinesRole)
    return QVariant::fromValue(total.lines);
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
    return {};
  QStringList lines;
  for (const auto& line : total.everything)
    lines << line.text;
  return lines.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral(", "));
}

QVariant StatusTotalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation == Qt::Horizontal || section != 0)
    return {};
  switch (role) {
  case Qt::DisplayRole:
  case TitleRole: return tr("Totaal");
  case SublineRole: return tr("van wie nu meedoen");
  default: return {};
  }
}

}
