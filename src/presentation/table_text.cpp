// SPDX-License-Identifier: EUPL-1.2
#include "presentation/table_text.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace presentation {

namespace {

QString cellText(QString text)
{
  text.replace(u'\t', u' ').replace(u'\n', u' ');
  return text;
}

QString headText(const QAbstractItemModel& model, int section, Qt::Orientation orientation)
{
  return cellText(model.headerData(section, orientation, Qt::DisplayRole).toString());
}

QString rowText(const QAbstractItemModel& model, int row, int firstColumn, int lastColumn)
{
  QStringList cells;
  for (int column = firstColumn; column <= lastColumn; ++column)
    cells << cellText(model.index(row, column).data(Qt::DisplayRole).toString());
  return cells.join(u'\t');
}

}

QString tableText(const QAbstractItemModel& model)
{
  QStringList head{QString{}};
  for (int column = 0; column < model.columnCount(); ++column)
    head << headText(model, column, Qt::Horizontal);
  QStringList lines{head.join(u'\t')};
  for (int row = 0; row < model.rowCount(); ++row)
    lines << headText(model, row, Qt::Vertical) + u'\t' + rowText(model, row, 0, model.columnCount() - 1);
  return lines.join(u'\n') + u'\n';
}

QString tableText(const QAbstractItemModel& model, const QModelIndexList& cells)
{
  if (cells.isEmpty())
    return {};
  auto top = std::numeric_limits<int>::max(), left = top, bottom = 0, right = 0;
  for (const auto& cell : cells) {
    top = std::min(top, cell.row());
    left = std::min(left, cell.column());
    bottom = std::max(bottom, cell.row());
    right = std::max(right, cell.column());
  }
  QStringList lines;
  for (int row = top; row <= bottom; ++row)
    lines << rowText(model, row, left, right);
  return lines.join(u'\n') + u'\n';
}

}
