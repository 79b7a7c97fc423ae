// SPDX-License-Identifier: EUPL-1.2
#include "ui/matrix/matrix_head.h"

#include "presentation/roles.h"
#include "ui/status_painter.h"
#include "ui/theme.h"

#include <QFontMetrics>
#include <QTextOption>

#include <algorithm>

namespace ui {

using namespace presentation;

MatrixHead::MatrixHead(Qt::Orientation orientation, QWidget* parent) : QHeaderView{orientation, parent}
{
  setSectionsClickable(true);
  setHighlightSections(false);
  setSectionResizeMode(Fixed);
  setFocusPolicy(Qt::NoFocus);
}

QString MatrixHead::text(int section, int role) const { return model()->headerData(section, orientation(), role).toString(); }

QSize MatrixHead::sizeHint() const
{
  if (orientation() == Qt::Vertical)
    return {px(166), 0};
  const auto title = QFontMetrics{textFont(TextStyle::Details, Weight::Strong)}.lineSpacing();
  const auto caption = QFontMetrics{textFont(TextStyle::Caption)}.lineSpacing();
  return {0, 2 * caption + 3 * title + px(12)};
}

QSize MatrixHead::sectionSizeFromContents(int section) const
{
  return orientation() == Qt::Vertical ? sizeHint() : QHeaderView::sectionSizeFromContents(section);
}

void MatrixHead::paintSection(QPainter* painter, const QRect& area, int section) const
{
  painter->save();
  painter->fillRect(area, headColour(palette()));
  painter->setPen(lineColour(palette()));
  painter->drawLine(area.topRight(), area.bottomRight());
  painter->drawLine(area.bottomLeft(), area.bottomRight());
  if (orientation() == Qt::Horizontal)
    paintColumn(*painter, area, section);
  else
    paintRow(*painter, area, section);
  painter->restore();
}

void MatrixHead::paintColumn(QPainter& painter, const QRect& area, int section) const
{
  const StatusPainter status{painter, palette()};
  const auto quiet = secondaryText(palette());
  const auto caption = textFont(TextStyle::Caption);
  const auto captionLine = QFontMetrics{caption}.lineSpacing();
  const auto inner = area.adjusted(px(7), px(5), -px(6), -px(5));
  status.text(QRect{inner.topLeft(), QSize{inner.width(), captionLine}}, text(section, NumberRole), caption, quiet);
  status.text(QRect{inner.left(), inner.bottom() - captionLine, inner.width(), captionLine}, text(section, SublineRole), caption, quiet);
  painter.setFont(textFont(TextStyle::Details, Weight::Strong));
  painter.setPen(palette().color(QPalette::Text));
  QTextOption wrapping{Qt::AlignLeft | Qt::AlignTop};
  wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // one word may be wider than its column
  painter.drawText(QRectF{inner.adjusted(0, captionLine, 0, -captionLine)}, text(section, TitleRole), wrapping);
}

void MatrixHead::paintRow(QPainter& painter, const QRect& area, int section) const
{
  const StatusPainter status{painter, palette()};
  const auto note = text(section, SublineRole);
  const auto height = std::min(area.height(), px(44));
  const auto inner = QRect{area.left(), area.top() + (area.height() - height) / 2, area.width(), height}.adjusted(px(10), px(5), -px(4), -px(5));
  const auto half = inner.height() / 2;
  status.text(note.isEmpty() ? inner : inner.adjusted(0, 0, 0, -half), text(section, TitleRole), textFont(TextStyle::Details, Weight::Strong),
              palette().color(QPalette::Text));
  status.text(inner.adjusted(0, half, 0, 0), note, textFont(TextStyle::Caption), secondaryText(palette()));
}

}
