// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/signal_delegate.h"

#include "presentation/roles.h"
#include "ui/row_painting.h"
#include "ui/status_painter.h"
#include "ui/theme.h"
#include "ui/today/strong_text.h"

#include <QListView>

namespace ui {

using namespace presentation;

namespace {

int dayColumnWidth() { return px(132); }

/// Where the parts of a signal's row stand.
struct SignalRoom {
  QRect symbol;
  QRect words;
  QRect day;
  QRect buttons;
};

SignalRoom signalRoom(const QRect& row, int buttonWidth)
{
  SignalRoom room;
  const auto inner = row.adjusted(px(12), px(6), -px(8), -px(7));
  room.symbol = QRect{inner.left(), inner.center().y() - px(8), px(16), px(16)};
  room.buttons = QRect{inner.right() - buttonWidth, inner.top(), buttonWidth, inner.height()};
  room.day = QRect{room.buttons.left() - dayColumnWidth() - px(8), inner.top(), dayColumnWidth(), inner.height()};
  room.words = QRect{inner.left() + px(28), inner.top(), room.day.left() - px(12) - inner.left() - px(28), inner.height()};
  return room;
}

}

QSize SignalDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
  const auto* list = qobject_cast<const QListView*>(option.widget);
  const auto width = list ? list->viewport()->width() : px(640);
  const auto words = signalRoom(QRect{0, 0, width, px(54)}, m_buttonWidth).words.width();
  const auto title = index.data(TitleRole).toString();
  const StrongText strong{title, static_cast<int>(title.size()), TextStyle::Base, words};
  const StrongText reason{index.data(SublineRole).toString(), 0, TextStyle::Details, words};
  return {px(320), std::max(px(54), strong.height() + reason.height() + px(15))};
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
  const auto top = room.words.top() + std::max(0, (room.words.height() - strong.height() - reason.height()) / 2);
  const auto isQuiet = tone == Tone::NotApplicable;
  strong.draw(*painter, {room.words.left(), top}, isQuiet ? secondary : option.palette.color(QPalette::Text));
  reason.draw(*painter, {room.words.left(), top + strong.height()}, secondary);
  const auto half = room.day.height() / 2;
  status.text(room.day.adjusted(0, 0, 0, -half), index.data(DateTextRole).toString(), textFont(TextStyle::Base, Weight::Strong),
              asksAttention(tone) ? colour : option.palette.color(QPalette::Text));
  status.text(room.day.adjusted(0, half, 0, 0), index.data(WordRole).toString(), textFont(TextStyle::Details), secondary);
  if (!isCurrent)
    status.text(room.buttons.adjusted(0, 0, -px(4), 0), index.data(LabelRole).toString(), textFont(TextStyle::Base), secondary, Qt::AlignRight);
}

}
