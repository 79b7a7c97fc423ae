// SPDX-License-Identifier: EUPL-1.2
#include "ui/legend.h"

#include "ui/status_painter.h"
#include "ui/theme.h"

#include <QFontMetrics>
#include <QStringList>

#include <algorithm>

namespace ui {

Legend::Legend(const QList<presentation::StatusSymbol>& symbols, QWidget* parent) : QWidget{parent}
{
  setObjectName(QStringLiteral("legend"));
  auto policy = sizePolicy();
  policy.setHeightForWidth(true);
  policy.setVerticalPolicy(QSizePolicy::Fixed);
  setSizePolicy(policy);
  setAccessibleName(tr("Legenda"));
  setSymbols(symbols);
}

void Legend::setSymbols(const QList<presentation::StatusSymbol>& symbols)
{
  m_symbols = symbols;
  QStringList words;
  for (const auto symbol : symbols)
    words << presentation::legendFor(symbol);
  setAccessibleDescription(words.join(QStringLiteral("; ")));
  setFixedHeight(heightForWidth(width()));
  updateGeometry();
  update();
}

int Legend::cellWidth() const
{
  const QFontMetrics metrics{textFont(TextStyle::Details)};
  int width = 0;
  for (const auto symbol : m_symbols)
    width = std::max(width, metrics.horizontalAdvance(presentation::legendFor(symbol)));
  return width + px(22 + 16);
}

int Legend::columnsIn(int width) const { return std::max(1, width / cellWidth()); }

int Legend::heightForWidth(int width) const
{
  const auto columns = columnsIn(width);
  return (static_cast<int>(m_symbols.size()) + columns - 1) / columns * px(21) + px(8);
}

QSize Legend::sizeHint() const { return {4 * cellWidth(), heightForWidth(4 * cellWidth())}; }
QSize Legend::minimumSizeHint() const { return {cellWidth(), px(21)}; }

void Legend::resizeEvent(QResizeEvent* event)
{
  QWidget::resizeEvent(event);
  setFixedHeight(heightForWidth(width()));
}

void Legend::paintEvent(QPaintEvent* /*event*/)
{
  QPainter painter{this};
  const StatusPainter status{painter, palette()};
  const auto columns = columnsIn(width());
  for (int place = 0; place < m_symbols.size(); ++place) {
    const QRect cell{place % columns * cellWidth(), px(6) + place / columns * px(21), cellWidth(), px(18)};
    status.symbol(QRectF(cell.left() + px(2), cell.top() + px(1), px(16), px(16)), m_symbols[place]);
    status.text(cell.adjusted(px(24), 0, 0, 0), presentation::legendFor(m_symbols[place]), textFont(TextStyle::Details),
                palette().color(QPalette::WindowText));
  }
}

}
