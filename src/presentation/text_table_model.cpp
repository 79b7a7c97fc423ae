// SPDX-License-Identifier: EUPL-1.2
#include "presentation/text_table_model.h"

namespace presentation {

QVariant TextTableModel::data(const QModelIndex& index, int role) const
{
  const auto* row = rowAt(index);
  if (!row)
    return {};
  const auto cell = row->cells.value(index.column());
  switch (role) {
  case Qt::DisplayRole:
  case Qt::ToolTipRole: return cell;
  case Qt::AccessibleTextRole: return index.column() == 0 ? QStringList{row->cells}.filter(QString{}).join(QStringLiteral(", ")) : cell;
  case KeyRole: return row->key;
  case ToneRole: return QVariant::fromValue(row->tone);
  default: return {};
  }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal)
    return {};
  if (role == Qt::TextAlignmentRole)
    return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
  return role == Qt::DisplayRole ? QVariant{m_heads.value(section)} : QVariant{};
}

}
