// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/status_symbol.h"

#include <QWidget>

namespace ui {

/// Symbols with their explanation, in as many columns as fit.
class Legend : public QWidget {
  Q_OBJECT

public:
  explicit Legend(const QList<presentation::StatusSymbol>& symbols, QWidget* parent = nullptr);
  void setSymbols(const QList<presentation::StatusSymbol>& symbols);
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

protected:
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

private:
  [[nodiscard]] int cellWidth() const;
  [[nodiscard]] int columnsIn(int width) const;

  QList<presentation::StatusSymbol> m_symbols;
};

}
