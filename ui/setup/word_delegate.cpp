// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/word_delegate.h"

#include "presentation/roles.h"
#include "ui/row_painting.h"
#include "ui/status_painter.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QTreeView>

namespace ui {

using namespace presentation;

namespace {

QFont fontFor(const QModelIndex& index)
{
  return textFont(TextStyle::Base, index.data(StrongRole).toBool() ? Weight::Strong : Weight::Regular);
}

QRect textArea(const QRect& cell, const QModelIndex& index) { return cell.adjusted(px(index.column() == 0 ? 12 : 8), 0, -px(6), 0); }

}

QSize WordDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
  const QFontMetrics metrics{fontFor(index)};
  const auto text = index.data().toString();
  const QSize oneLine{metrics.horizontalAdvance(text) + px(24), px(28)};
  const auto* table = qobject_cast<const QTreeView*>(option.widget);
  if (!table || table->header()->sectionResizeMode(index.column()) == QHeaderView::ResizeToContents)
    return oneLine;
  const auto area = textArea(QRect{0, 0, table->columnWidth(index.column()), 10000}, index);
  return {oneLine.width(), std::max(oneLine.height(), metrics.boundingRect(area, Qt::TextWordWrap, text).height() + px(12))};
}

void WordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
  paintRowGround(*painter, option, index.column() == 0);
  const StatusPainter status{*painter, option.palette};
  const auto tone = index.data(ToneRole).value<Tone>();
  const auto ink = tone == Tone::Neutral ? option.palette.color(QPalette::Text) : status.colour(tone);
  painter->save();
  painter->setFont(fontFor(index));
  painter->setPen(ink);
  painter->drawText(textArea(option.rect, index), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, index.data().toString());
  painter->restore();
}

}
