// SPDX-License-Identifier: EUPL-1.2
#include "ui/status_painter.h"

#include "ui/symbol_path.h"
#include "ui/theme.h"

#include <QFontMetrics>
#include <QTransform>

#include <algorithm>

namespace ui {

using presentation::StatusSymbol;
using presentation::Tone;

namespace {

int digitWidth(const QFontMetrics& metrics)
{
  int width = 0;
  for (char16_t digit = u'0'; digit <= u'9'; ++digit)
    width = std::max(width, metrics.horizontalAdvance(QChar{digit}));
  return width;
}

int startOf(const QRect& area, int width, Qt::Alignment alignment)
{
  if (alignment.testFlag(Qt::AlignRight))
    return area.right() + 1 - width;
  if (alignment.testFlag(Qt::AlignHCenter))
    return area.left() + (area.width() - width) / 2;
  return area.left();
}

}

int figuresWidth(const QString& text, const QFont& font)
{
  const QFontMetrics metrics{font};
  const auto digit = digitWidth(metrics);
  int width = 0;
  for (const auto character : text)
    width += character.isDigit() ? digit : metrics.horizontalAdvance(character);
  return width;
}

QColor StatusPainter::colour(Tone tone) const { return coloursOf(tone, m_palette).text; }

void StatusPainter::symbol(const QRectF& box, StatusSymbol symbol) const { this->symbol(box, symbol, colour(toneOf(symbol))); }

void StatusPainter::symbol(const QRectF& box, StatusSymbol symbol, const QColor& colour) const
{
  m_painter.save();
  m_painter.setRenderHint(QPainter::Antialiasing);
  m_painter.translate(box.topLeft());
  m_painter.scale(box.width() / 16.0, box.height() / 16.0);
  m_painter.fillPath(symbolPath(symbol), colour);
  m_painter.restore();
}

void StatusPainter::tint(const QRectF& area, Tone tone) const { m_painter.fillRect(area, coloursOf(tone, m_palette).tint); }

void StatusPainter::hatching(const QRectF& area) const
{
  m_painter.save();
  m_painter.setClipRect(area, Qt::IntersectClip);
  m_painter.setRenderHint(QPainter::Antialiasing);
  m_painter.setPen(QPen{coloursOf(Tone::NotApplicable, m_palette).tint, 3.0});
  const double step = 8;
  for (auto x = area.left() - area.height(); x < area.right(); x += step)
    m_painter.drawLine(QPointF{x, area.bottom()}, QPointF{x + area.height(), area.top()});
  m_painter.restore();
}

void StatusPainter::bar(const QRectF& area, const presentation::SegmentList& segments) const
{
  int total = 0;
  for (const auto& segment : segments)
    total += segment.count;
  if (total == 0) {
    m_painter.fillRect(area, lineColour(m_palette));
    return;
  }
  auto left = area.left();
  for (const auto& segment : segments) {
    const auto width = area.width() * segment.count / total;
    const auto colour = segment.tone == Tone::Neutral ? lineColour(m_palette) : this->colour(segment.tone);
    m_painter.fillRect(QRectF{left, area.top(), std::max(1.0, width - 1), area.height()}, colour);
    left += width;
  }
}

int StatusPainter::figures(const QRect& area, const QString& text, const QFont& font, const QColor& colour, Qt::Alignment alignment) const
{
  const QFontMetrics metrics{font};
  const auto digit = digitWidth(metrics);
  const auto width = figuresWidth(text, font);
  const auto baseline = area.top() + (area.height() + metrics.ascent() - metrics.descent()) / 2;
  m_painter.setFont(font);
  m_painter.setPen(colour);
  auto x = startOf(area, width, alignment);
  for (const auto character : text) {
    const auto own = metrics.horizontalAdvance(character);
    const auto cell = character.isDigit() ? digit : own;
    m_painter.drawText(x + (cell - own) / 2, baseline, QString{character});
    x += cell;
  }
  return width;
}

int StatusPainter::text(const QRect& area, const QString& text, const QFont& font, const QColor& colour, Qt::Alignment alignment) const
{
  const QFontMetrics metrics{font};
  const auto shown = metrics.elidedText(text, Qt::ElideRight, area.width());
  const auto width = metrics.horizontalAdvance(shown);
  m_painter.setFont(font);
  m_painter.setPen(colour);
  m_painter.drawText(startOf(area, width, alignment), area.top() + (area.height() + metrics.ascent() - metrics.descent()) / 2, shown);
  return width;
}

void StatusPainter::toneLine(const QRect& area, const presentation::ToneLine& line) const
{
  const auto strong = asksAttention(line.tone);
  const auto quiet = strong ? colour(line.tone) : secondaryText(m_palette);
  const auto bold = line.text.left(line.strongLength), rest = line.text.mid(line.strongLength);
  const auto used = bold.isEmpty() ? 0
                                   : text(area, bold, textFont(TextStyle::Caption, Weight::Strong), strong ? quiet : m_palette.color(QPalette::Text));
  text(area.adjusted(used, 0, 0, 0), rest, textFont(TextStyle::Caption, strong ? Weight::Strong : Weight::Regular), quiet);
}

QPixmap symbolPixmap(StatusSymbol symbol, const QPalette& palette, int size, qreal pixelRatio)
{
  QPixmap pixmap{static_cast<int>(size * pixelRatio), static_cast<int>(size * pixelRatio)};
  pixmap.setDevicePixelRatio(pixelRatio);
  pixmap.fill(Qt::transparent);
  QPainter painter{&pixmap};
  StatusPainter{painter, palette}.symbol(QRectF(0, 0, size, size), symbol);
  return pixmap;
}

}
