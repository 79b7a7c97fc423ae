// SPDX-License-Identifier: EUPL-1.2
#include "ui/row_painting.h"

#include "ui/theme.h"

#include <QPainter>

namespace ui {

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, bool firstColumn)
{
  const auto& palette = option.palette;
  const auto tint = coloursOf(presentation::Tone::OnItsWay, palette).tint;
  const auto accent = palette.color(QPalette::Active, QPalette::Highlight);
  if (option.state.testFlag(QStyle::State_Selected)) {
    painter.fillRect(option.rect, tint);
    if (firstColumn)
      painter.fillRect(QRect{option.rect.topLeft(), QSize{px(3), option.rect.height()}}, accent);
  }
  painter.setPen(lineColour(palette));
  painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
  if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Active)) {
    painter.setPen(accent);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
  }
}

}
