// SPDX-License-Identifier: EUPL-1.2
#include "ui/two_line_delegate.h"

#include "presentation/roles.h"
#include "ui/row_painting.h"
#include "ui/status_painter.h"
#include "ui/theme.h"

namespace ui {

using namespace presentation;

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const { return {px(160), px(40)}; }

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
  paintRowGround(*painter, option, index.column() == 0);
  const StatusPainter status{*painter, option.palette};
  auto area = option.rect.adjusted(px(12), px(2), -px(8), -px(2));
  if (const auto symbol = index.data(SymbolRole); symbol.isValid()) {
    status.symbol(QRectF(area.left(), area.center().y() - px(8), px(16), px(16)), symbol.value<StatusSymbol>());
    area.setLeft(area.left() + px(24));
  }
  const auto strong = option.state.testFlag(QStyle::State_Selected) || index.data(StrongRole).toBool();
  const auto ink = option.palette.color(QPalette::Text);
  if (const auto date = index.data(DateTextRole).toString(); !date.isEmpty()) {
    const auto font = textFont(TextStyle::Base, Weight::Strong);
    status.figures(area, date, font, ink);
    area.setLeft(area.left() + std::max(px(72), figuresWidth(date, font) + px(8)));
  }
  const auto half = area.height() / 2;
  const auto subline = index.data(SublineRole).toString();
  const auto titleArea = subline.isEmpty() ? area : area.adjusted(0, 0, 0, -half);
  status.text(titleArea, index.data(TitleRole).toString(), textFont(TextStyle::Base, strong ? Weight::Strong : Weight::Regular), ink);
  const auto tone = index.data(ToneRole).value<Tone>();
  const auto quiet = asksAttention(tone) ? status.colour(tone) : secondaryText(option.palette);
  status.text(area.adjusted(0, half, 0, 0), subline, textFont(TextStyle::Caption), quiet);
}

}
