// SPDX-License-Identifier: EUPL-1.2
#include "ui/row_painting.h"

#include "ui/theme.h"

#include <QPainter>
#include <QWidget>

namespace ui {

namespace {

bool hasKeyboard(const QStyleOptionViewItem& option) { return option.widget && option.widget->hasFocus(); }

}

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, bool firstColumn)
{
  const auto& palette = option.palette;
  const auto tint = coloursOf(presentation::Tone::OnItsWay, palette).tint;
  const auto accent = palette.color(QPalette::Active, QPalette::Highlight);
  painter.fillRect(option.rect, palette.color(QPalette::Active, QPalette::Base));
  if (option.state.testFlag(QStyle::State_Selected)) {
    painter.fillRect(option.rect, tint);
    if (firstColumn)
      painter.fillRect(QRect{option.rect.topLeft(), QSize{px(3), option.rect.height()}}, hasKeyboard(option) ? accent : palette.color(QPalette::Dark));
  }
  painter.setPen(lineColour(palette));
  painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

}
