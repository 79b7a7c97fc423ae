// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/status_symbol.h"

#include <QWidget>

namespace ui {

/// One symbol of 16 by 16.
class SymbolLabel : public QWidget {
  Q_OBJECT

public:
  explicit SymbolLabel(presentation::StatusSymbol symbol, QWidget* parent = nullptr);
  void setSymbol(presentation::StatusSymbol symbol);

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  presentation::StatusSymbol m_symbol;
};

}
