// SPDX-License-Identifier: EUPL-1.2
#include "ui/symbol_label.h"

#include "ui/status_painter.h"
#include "ui/theme.h"

namespace ui {

SymbolLabel::SymbolLabel(presentation::StatusSymbol symbol, QWidget* parent) : QWidget{parent}, m_symbol{symbol} { setFixedSize(px(16), px(16)); }

void SymbolLabel::setSymbol(presentation::StatusSymbol symbol)
{
  m_symbol = symbol;
  update();
}

void SymbolLabel::paintEvent(QPaintEvent* /*event*/)
{
  QPainter painter{this};
  StatusPainter{painter, palette()}.symbol(rect(), m_symbol);
}

}
