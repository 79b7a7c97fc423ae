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
  updateGeometry();
  update();
}

QList<QRect> Legend::placesIn(int width) const
{
  const QFontMetrics metrics{textFont(TextStyle::Details)};
  QList<QRect> places;
  QRect cell{0, px(4), 0, px(18)};
  for (const auto symbol : m_symbols) {
    cell.setWidth(px(24 + 14) + metrics.horizontalAdvance(presentation::legendFor(symbol)));
    if (cell.right() - px(14) > width && cell.left() > 0)
      cell.moveTo(0, cell.top() + px(21));
    places << cell;
    cell.moveLeft(cell.right());
  }
  return places;
}

int Legend::heightForWidth(int width) const
{
  const auto places = placesIn(width);
  return places.isEmpty() ? 0 : places.last().bottom() + px(4);
}

QSize Legend::sizeHint() const { return {px(600), heightForWidth(px(600))}; }
QSize Legend::minimumSizeHint() const { return {px(160), px(26)}; }

void Legend::paintEvent(QPaintEvent* /*event*/)
{
  QPainter painter{this};
  const StatusPainter status{painter, palette()};
  const auto places = placesIn(width());
  for (int place = 0; place < m_symbols.size() && places[place].bottom() <= height(); ++place) {
    const auto& cell = places[place];
    status.symbol(QRectF(cell.left() + px(2), cell.top() + px(1), px(16), px(16)), m_symbols[place]);
    status.text(cell.adjusted(px(24), 0, 0, 0), presentation::legendFor(m_symbols[place]), textFont(TextStyle::Details),
                palette().color(QPalette::WindowText));
  }
}

}
