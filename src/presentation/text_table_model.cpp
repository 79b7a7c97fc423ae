// SPDX-License-Identifier: EUPL-1.2
#include "presentation/text_table_model.h"

#include "presentation/roles.h"

namespace presentation {

TextTableModel::TextTableModel(const QStringList& heads, QObject* parent) : RowsModel{parent}, m_heads{heads} {}

int TextTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_heads.size()); }

QVariant TextTableModel::data(const QModelIndex& index, int role) const
{
  const auto* row = rowAt(index);
  if (row == nullptr)
    return {};
  if (role == KeyRole)
    return row->key;
  return role == Qt::DisplayRole || role == Qt::ToolTipRole ? row->cells.value(index.column()) : QVariant{};
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation == Qt::Vertical)
    return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
  return role == Qt::DisplayRole ? m_heads.value(section) : QVariant{};
}

}
