// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/status_symbol.h"

#include <QList>
#include <QRect>
#include <QWidget>

namespace ui {

/// Symbols with their explanation, one after the other, on as many lines as it takes. In less height only the first of them are seen.
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
  void paintEvent(QPaintEvent* event) override;

private:
  [[nodiscard]] QList<QRect> placesIn(int width) const;

  QList<presentation::StatusSymbol> m_symbols;
};

}
