// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// A signal: symbol, what and why, the day it is about, and what can be done. On the current row real buttons stand over the words at the right.
class SignalDelegate : public QStyledItemDelegate {
  Q_OBJECT

public:
  using QStyledItemDelegate::QStyledItemDelegate;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  /// Room that the buttons of the current row take at the right.
  void setButtonWidth(int width) { m_buttonWidth = width; }

private:
  int m_buttonWidth = 0;
};

}
