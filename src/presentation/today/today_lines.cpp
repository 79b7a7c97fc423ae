// SPDX-License-Identifier: EUPL-1.2
#include "presentation/today/today_lines.h"

namespace presentation {

QVariant TodayLinesModel::data(const QModelIndex& index, int role) const
{
  const auto* line = rowAt(index);
  if (!line)
    return {};
  switch (role) {
  case Qt::DisplayRole:
  case Qt::AccessibleTextRole: {
    QStringList parts;
    for (const auto& part : {line->date, line->words.text, line->right})
      if (!part.isEmpty())
        parts << part;
    return parts.join(QLatin1String(", "));
  }
  case Qt::ToolTipRole: return line->head ? QVariant{} : QVariant{line->words.text};
  case KeyRole: return line->key;
  case SymbolRole: return line->symbol ? QVariant::fromValue(*line->symbol) : QVariant{};
  case DateTextRole: return line->date;
  case LinesRole: return QVariant::fromValue(ToneLineList{line->words});
  case SublineRole: return line->right;
  case ToneRole: return QVariant::fromValue(line->rightTone);
  case StrongRole: return line->head;
  default: return {};
  }
}

Qt::ItemFlags TodayLinesModel::flags(const QModelIndex& index) const
{
  const auto* line = rowAt(index);
  return line && line->head ? Qt::ItemFlags{Qt::ItemNeverHasChildren} : RowsModel::flags(index);
}

}
