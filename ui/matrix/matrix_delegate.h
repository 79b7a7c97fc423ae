// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStyledItemDelegate>

namespace ui {

class StatusPainter;

/// A cell of the matrix: symbol, date and version; the word below; tint and hatching.
class MatrixDelegate : public QStyledItemDelegate {
  Q_OBJECT

public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
  void paintWords(const StatusPainter& status, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

/// A cell of the totals: a bar and the lines below it.
class TotalsDelegate : public QStyledItemDelegate {
  Q_OBJECT

public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}
