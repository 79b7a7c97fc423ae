// SPDX-License-Identifier: EUPL-1.2
#include "ui/matrix/matrix_delegate.h"

#include "presentation/roles.h"
#include "ui/status_painter.h"
#include "ui/theme.h"

namespace ui {

using namespace presentation;

namespace {

void paintFrame(QPainter& painter, const QStyleOptionViewItem& option)
{
  painter.setPen(lineColour(option.palette));
  painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
  painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
  if (!option.state.testFlag(QStyle::State_Selected))
    return;
  painter.setPen(QPen{option.palette.color(QPalette::Active, QPalette::Highlight), 2});
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
}

}

void MatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
  painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Base));
  const StatusPainter status{*painter, option.palette};
  const auto symbol = index.data(SymbolRole);
  if (!symbol.isValid()) {
    paintFrame(*painter, option);
    return;
  }
  const auto sign = symbol.value<StatusSymbol>();
  const auto ownTone = index.data(ToneRole);
  const auto tone = ownTone.isValid() ? ownTone.value<Tone>() : toneOf(sign);
  if (index.data(HatchedRole).toBool())
    status.hatching(option.rect);
  if (index.data(TintedRole).toBool())
    status.tint(option.rect, tone);
  const auto hasDate = !index.data(DateTextRole).toString().isEmpty();
  const auto size = px(15);
  const auto top = hasDate ? option.rect.top() + px(7) : option.rect.center().y() - size / 2;
  status.symbol(QRectF(option.rect.left() + px(8), top, size, size), sign);
  paintWords(status, option, index);
  paintFrame(*painter, option);
}

void MatrixDelegate::paintWords(const StatusPainter& status, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
  const auto sign = index.data(SymbolRole).value<StatusSymbol>();
  const auto ownTone = index.data(ToneRole), ownWord = index.data(WordRole);
  const auto tone = ownTone.isValid() ? ownTone.value<Tone>() : toneOf(sign);
  const auto stale = index.data(StaleRole).toBool();
  const auto wordTone = stale ? Tone::Attention : tone;
  const auto ink = option.palette.color(QPalette::Text), quiet = secondaryText(option.palette);
  const auto wordInk = asksAttention(wordTone) ? status.colour(wordTone) : quiet;
  const auto wordFont = textFont(TextStyle::Caption, asksAttention(wordTone) ? Weight::Strong : Weight::Regular);
  const auto word = ownWord.isValid() ? ownWord.toString() : wordFor(sign);
  const auto date = index.data(DateTextRole).toString();
  const auto text = option.rect.adjusted(px(29), px(4), -px(5), -px(4));
  if (date.isEmpty()) {
    status.text(text, word, wordFont, wordInk);
    return;
  }
  const auto half = text.height() / 2;
  const auto upper = text.adjusted(0, 0, 0, -half), lower = text.adjusted(0, half, 0, 0);
  status.figures(upper, date, textFont(TextStyle::Base, Weight::Strong), ink);
  const auto versionInk = tone == Tone::Amended ? status.colour(tone) : quiet;
  const auto versionFont = textFont(TextStyle::Caption, tone == Tone::Amended ? Weight::Strong : Weight::Regular);
  const auto version = index.data(VersionRole).toString();
  const auto versionWidth = version.isEmpty() ? 0 : QFontMetrics{versionFont}.horizontalAdvance(version) + px(4);
  // A day of another year takes the whole line; then the version stands behind the word.
  const auto besideDay = figuresWidth(date, textFont(TextStyle::Base, Weight::Strong)) + versionWidth <= upper.width();
  status.text(besideDay ? upper : lower, version, versionFont, versionInk, Qt::AlignRight);
  if (stale)
    status.symbol(QRectF(option.rect.left() + px(9), lower.center().y() - px(6), px(12), px(12)), StatusSymbol::Stale);
  status.text(lower.adjusted(0, 0, besideDay ? px(3) : -versionWidth, 0), word, wordFont, wordInk);
}

void TotalsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
  const StatusPainter status{*painter, option.palette};
  painter->fillRect(option.rect, headColour(option.palette));
  painter->setPen(lineColour(option.palette));
  painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
  const auto inner = option.rect.adjusted(px(7), px(9), -px(6), 0);
  status.bar(QRectF{inner.topLeft(), QSizeF(inner.width(), px(6))}, index.data(SegmentsRole).value<SegmentList>());
  auto top = inner.top() + px(9);
  for (const auto& line : index.data(LinesRole).value<ToneLineList>()) {
    status.toneLine(QRect{inner.left(), top, inner.width(), px(15)}, line);
    top += px(15);
  }
}

}
