// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/line_delegate.h"

#include "presentation/roles.h"
#include "ui/row_heights.h"
#include "ui/row_painting.h"
#include "ui/status_painter.h"
#include "ui/theme.h"
#include "ui/today/strong_text.h"

#include <QListView>

namespace ui {

using namespace presentation;

namespace {

/// Where the parts of a line stand.
struct LineRoom {
  QRect date;
  QRect symbol;
  QRect words;
  QRect right;
};

LineRoom lineRoom(const QRect& row, const QModelIndex& index)
{
  LineRoom room;
  auto inner = row.adjusted(px(12), px(4), -px(10), -px(5));
  if (!index.data(DateTextRole).toString().isEmpty()) {
    room.date = QRect{inner.left(), inner.top(), px(60), inner.height()};
    inner.setLeft(inner.left() + px(64));
  }
  if (index.data(SymbolRole).isValid()) {
    room.symbol = QRect{inner.left(), inner.top(), px(14), px(20)};
    inner.setLeft(inner.left() + px(22));
  }
  room.words = inner;
  const auto right = index.data(SublineRole).toString();
  if (!right.isEmpty()) {
    const auto width = figuresWidth(right, textFont(TextStyle::Details, Weight::Strong)) + px(4);
    room.right = QRect{inner.right() - width, inner.top(), width, px(20)};
    room.words.setRight(room.right.left() - px(8));
  }
  return room;
}

ToneLine wordsOf(const QModelIndex& index) { return index.data(LinesRole).value<ToneLineList>().value(0); }

}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
  if (index.data(StrongRole).toBool())
    return {px(160), px(24)};
  const auto* list = qobject_cast<const QListView*>(option.widget);
  const auto width = list ? rowWidth(*list) : px(320);
  const auto line = wordsOf(index);
  const StrongText words{line.text, line.strongLength, TextStyle::Base, lineRoom(QRect{0, 0, width, px(29)}, index).words.width()};
  return {px(160), std::max(px(29), words.height() + px(10))};
}

void LineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
  paintRowGround(*painter, option);
  const StatusPainter status{*painter, option.palette};
  const auto line = wordsOf(index);
  const auto secondary = secondaryText(option.palette);
  if (index.data(StrongRole).toBool()) {
    painter->fillRect(option.rect.adjusted(0, 0, 0, -1), headColour(option.palette));
    status.text(option.rect.adjusted(px(12), 0, -px(8), 0), line.text, textFont(TextStyle::Details, Weight::Strong), secondary);
    return;
  }
  const auto room = lineRoom(option.rect, index);
  const auto isQuiet = line.tone == Tone::NotApplicable;
  if (!room.date.isNull())
    status.figures(QRect{room.date.topLeft(), QSize{room.date.width(), px(20)}}, index.data(DateTextRole).toString(), textFont(TextStyle::Details), secondary);
  if (!room.symbol.isNull())
    status.symbol(QRectF(room.symbol.left(), room.symbol.top() + px(3), px(14), px(14)), index.data(SymbolRole).value<StatusSymbol>());
  const StrongText words{line.text, line.strongLength, TextStyle::Base, room.words.width()};
  const auto top = words.height() < px(20) ? room.words.top() + (px(20) - words.height()) / 2 : room.words.top();
  words.draw(*painter, {room.words.left(), top}, isQuiet ? secondary : option.palette.color(QPalette::Text));
  if (room.right.isNull())
    return;
  const auto tone = index.data(ToneRole).value<Tone>();
  const auto font = textFont(TextStyle::Details, asksAttention(tone) ? Weight::Strong : Weight::Regular);
  status.figures(room.right, index.data(SublineRole).toString(), font, asksAttention(tone) ? status.colour(tone) : secondary, Qt::AlignRight);
}

}
