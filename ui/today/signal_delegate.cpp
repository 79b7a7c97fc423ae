// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/signal_delegate.h"

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

int dayColumnWidth() { return px(132); }
/// Fewer words than that in a line are no reading.
constexpr auto leastWords = 220;

/// Where the parts of a signal's row stand.
struct SignalRoom {
  QRect symbol;
  QRect words;
  QRect day;
  QRect buttons;
  bool narrow = false; ///< the day stands in one line under the words
};

SignalRoom signalRoom(const QRect& row, int buttonWidth)
{
  SignalRoom room;
  const auto inner = row.adjusted(px(12), px(6), -px(8), -px(7));
  room.symbol = QRect{inner.left(), inner.center().y() - px(8), px(16), px(16)};
  room.buttons = QRect{inner.right() - buttonWidth, inner.top(), buttonWidth, inner.height()};
  room.day = QRect{room.buttons.left() - dayColumnWidth() - px(8), inner.top(), dayColumnWidth(), inner.height()};
  room.words = QRect{inner.left() + px(28), inner.top(), room.day.left() - px(12) - inner.left() - px(28), inner.height()};
  room.narrow = room.words.width() < px(leastWords);
  if (room.narrow) {
    room.words.setRight(room.buttons.left() - px(12));
    room.day = QRect{room.words.left(), inner.bottom() - px(18), room.words.width(), px(18)};
  }
  return room;
}

void paintDay(const StatusPainter& status, const SignalRoom& room, const QModelIndex& index, const QColor& ink, const QColor& secondary)
{
  const auto when = index.data(DateTextRole).toString(), whenOf = index.data(WordRole).toString();
  const auto strong = textFont(room.narrow ? TextStyle::Details : TextStyle::Base, Weight::Strong);
  const auto half = room.day.height() / 2;
  const auto beside = room.narrow && !when.isEmpty() ? QFontMetrics{strong}.horizontalAdvance(when) + px(10) : 0;
  status.text(room.narrow ? room.day : room.day.adjusted(0, 0, 0, -half), when, strong, ink);
  status.text(room.narrow ? room.day.adjusted(beside, 0, 0, 0) : room.day.adjusted(0, half, 0, 0), whenOf, textFont(TextStyle::Details), secondary);
}

}

QSize SignalDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
  const auto* list = qobject_cast<const QListView*>(option.widget);
  const auto width = list ? rowWidth(*list) : px(640);
  const auto room = signalRoom(QRect{0, 0, width, px(54)}, m_buttonWidth);
  const auto words = room.words.width();
  const auto title = index.data(TitleRole).toString();
  const StrongText strong{title, static_cast<int>(title.size()), TextStyle::Base, words};
  const StrongText reason{index.data(SublineRole).toString(), 0, TextStyle::Details, words};
  return {px(320), std::max(px(54), strong.height() + reason.height() + (room.narrow ? px(18) : 0) + px(15))};
}

void SignalDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
  paintRowGround(*painter, option);
  const StatusPainter status{*painter, option.palette};
  const auto tone = index.data(ToneRole).value<Tone>();
  const auto isCurrent = option.state.testFlag(QStyle::State_Selected);
  if (index.data(TintedRole).toBool())
    status.tint(option.rect.adjusted(isCurrent ? px(3) : 0, 0, 0, -1), tone);
  const auto room = signalRoom(option.rect, m_buttonWidth);
  const auto colour = status.colour(tone);
  const auto secondary = secondaryText(option.palette);
  status.symbol(room.symbol, index.data(SymbolRole).value<StatusSymbol>(), colour);
  const auto title = index.data(TitleRole).toString();
  const StrongText strong{title, static_cast<int>(title.size()), TextStyle::Base, room.words.width()};
  const StrongText reason{index.data(SublineRole).toString(), 0, TextStyle::Details, room.words.width()};
  const auto wordsHeight = room.words.height() - (room.narrow ? room.day.height() : 0);
  const auto top = room.words.top() + std::max(0, (wordsHeight - strong.height() - reason.height()) / 2);
  const auto isQuiet = tone == Tone::NotApplicable;
  strong.draw(*painter, {room.words.left(), top}, isQuiet ? secondary : option.palette.color(QPalette::Text));
  reason.draw(*painter, {room.words.left(), top + strong.height()}, secondary);
  paintDay(status, room, index, asksAttention(tone) ? colour : option.palette.color(QPalette::Text), secondary);
  if (!isCurrent)
    status.text(room.buttons.adjusted(0, 0, -px(4), 0), index.data(LabelRole).toString(), textFont(TextStyle::Base), secondary, Qt::AlignRight);
}

}
