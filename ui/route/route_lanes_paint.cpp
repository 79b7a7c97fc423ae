// SPDX-License-Identifier: EUPL-1.2
#include "ui/route/route_lanes.h"

#include "ui/status_painter.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>

namespace ui {

using namespace presentation;

void RouteLanes::paintEvent(QPaintEvent* /*event*/)
{
  QPainter painter{viewport()};
  painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
  painter.save();
  painter.setClipRect(viewport()->rect().adjusted(0, routeHeadHeight(), 0, 0));
  painter.translate(origin());
  painter.setPen(lineColour(palette()));
  for (const auto& column : m_layout.columns)
    painter.drawLine(column.right(), 0, column.right(), std::max(m_layout.size.height(), viewport()->height()));
  for (const auto& bar : m_layout.bars)
    paintBar(painter, bar);
  for (const auto& arrow : m_layout.arrows)
    paintArrow(painter, arrow);
  for (const auto& list : m_layout.lists)
    paintList(painter, list);
  for (const auto& part : m_layout.parts)
    part.box ? paintBox(painter, part) : paintRow(painter, part);
  painter.restore();
  paintHeads(painter);
}

void RouteLanes::paintHeads(QPainter& painter) const
{
  const StatusPainter status{painter, palette()};
  const auto height = routeHeadHeight();
  painter.fillRect(QRect{0, 0, viewport()->width(), height}, headColour(palette()));
  const auto accent = palette().color(QPalette::Active, QPalette::Highlight);
  for (qsizetype stage = 0; stage < m_picture.heads.size(); ++stage) {
    const auto& head = m_picture.heads[stage];
    const auto& column = m_layout.columns[static_cast<std::size_t>(stage)];
    const QRect area{column.left() - horizontalScrollBar()->value(), 0, column.width(), height};
    if (head.current) {
      status.tint(area, Tone::OnItsWay);
      painter.fillRect(QRect{area.left(), height - px(3), area.width(), px(3)}, accent);
    }
    painter.setPen(lineColour(palette()));
    painter.drawLine(area.right(), 0, area.right(), height);
    const auto inner = area.adjusted(px(9), px(7), -px(4), 0);
    status.text(QRect{inner.left(), inner.top(), inner.width(), px(18)}, head.number + QStringLiteral("  ") + head.name,
                textFont(TextStyle::Base, Weight::Strong), palette().color(QPalette::Text));
    status.text(QRect{inner.left(), inner.top() + px(19), inner.width(), px(15)}, head.role, textFont(TextStyle::Caption), secondaryText(palette()));
  }
  painter.setPen(palette().color(QPalette::Dark));
  painter.drawLine(0, height - 1, viewport()->width(), height - 1);
}

void RouteLanes::paintBar(QPainter& painter, const RouteRoundBar& bar) const
{
  const StatusPainter status{painter, palette()};
  painter.fillRect(bar.area, palette().color(QPalette::AlternateBase));
  painter.setPen(lineColour(palette()));
  painter.drawLine(bar.area.topLeft(), bar.area.topRight());
  painter.drawLine(bar.area.bottomLeft(), bar.area.bottomRight());
  const auto name = bar.folded ? QStringLiteral("arrow-right") : QStringLiteral("arrow-down");
  const QRect sign{bar.area.left() + px(8), bar.area.center().y() - px(8), px(16), px(16)};
  icon(name).paint(&painter, sign);
  const auto area = bar.area.adjusted(px(28), 0, 0, 0);
  const auto used = status.text(area, bar.round->title, textFont(TextStyle::Details, Weight::Strong), palette().color(QPalette::Text));
  status.text(area.adjusted(used + px(10), 0, 0, 0), bar.round->subline, textFont(TextStyle::Details), secondaryText(palette()));
}

void RouteLanes::paintArrow(QPainter& painter, const RouteArrow& arrow) const
{
  const auto colour = arrow.back ? coloursOf(Tone::Wrong, palette()).text : palette().color(QPalette::Dark);
  painter.save();
  painter.setPen(QPen{colour, arrow.back ? 2.0 : 1.0});
  painter.drawPolyline(arrow.points);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(QPointF{arrow.points.last()} + QPointF{0.5, 0.5});
  const auto way = arrow.points.last() - arrow.points.at(arrow.points.size() - 2);
  painter.rotate(way.y() > 0 ? 90 : way.y() < 0 ? -90 : 0);
  QPainterPath head;
  head.moveTo(0, 0);
  head.lineTo(-px(9), -px(5));
  head.lineTo(-px(9), px(5));
  painter.fillPath(head, colour);
  painter.restore();
  if (arrow.word.isEmpty())
    return;
  const auto font = textFont(TextStyle::Caption, Weight::Strong);
  const QRect area{arrow.wordAt, QSize(QFontMetrics{font}.horizontalAdvance(arrow.word) + px(4), px(15))};
  painter.fillRect(area, palette().color(QPalette::Base)); // the line gives way to the word
  StatusPainter{painter, palette()}.text(area, arrow.word, font, colour);
}

void RouteLanes::paintBox(QPainter& painter, const RoutePart& part) const
{
  const StatusPainter status{painter, palette()};
  const auto& box = *part.box;
  const auto selected = part.key == m_current;
  const auto accent = palette().color(QPalette::Active, QPalette::Highlight);
  QPainterPath frame;
  frame.addRoundedRect(QRectF{part.area}.adjusted(0.5, 0.5, -0.5, -0.5), px(3), px(3));
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillPath(frame, selected ? coloursOf(Tone::OnItsWay, palette()).tint : palette().color(QPalette::Base));
  painter.setRenderHint(QPainter::Antialiasing, false);
  if (box.passedOver)
    status.hatching(QRectF{part.area}.adjusted(1, 1, -1, -1));
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(selected ? QPen{accent, 2} : QPen{box.passedOver ? palette().color(QPalette::Dark) : frameColour(palette()), 1, box.passedOver ? Qt::DashLine : Qt::SolidLine});
  painter.drawPath(frame);
  painter.restore();
  const auto inner = part.area.adjusted(px(10), px(8), -px(6), -px(4));
  status.symbol(QRectF(inner.left(), inner.top() + px(1), px(16), px(16)), box.symbol);
  status.figures(QRect{inner.left() + px(22), inner.top(), inner.width() - px(22), px(18)}, box.head, textFont(TextStyle::Base, Weight::Strong),
                 palette().color(QPalette::Text));
  auto y = inner.top() + px(20);
  for (const auto& line : box.lines) {
    const auto strong = asksAttention(line.tone);
    painter.setFont(textFont(TextStyle::Caption, strong ? Weight::Strong : Weight::Regular));
    painter.setPen(strong ? status.colour(line.tone) : secondaryText(palette()));
    QRect used;
    painter.drawText(QRect{inner.left(), y, part.area.width() - px(18), px(200)}, Qt::TextWordWrap, line.text, &used);
    y += std::max(px(15), used.height() + px(1));
  }
}

void RouteLanes::paintList(QPainter& painter, const RouteListArea& list) const
{
  const StatusPainter status{painter, palette()};
  painter.fillRect(list.area, palette().color(QPalette::Base));
  painter.setPen(frameColour(palette()));
  painter.drawRect(list.area.adjusted(0, 0, 0, -1));
  if (list.list->title.isEmpty())
    return;
  const auto inner = list.area.adjusted(px(9), px(4), -px(6), 0);
  status.text(QRect{inner.left(), inner.top(), inner.width(), px(18)}, list.list->title, textFont(TextStyle::Details, Weight::Strong),
              palette().color(QPalette::Text));
  auto x = inner.left();
  for (const auto& part : list.list->summary) {
    status.symbol(QRectF(x, inner.top() + px(21), px(12), px(12)), part.symbol);
    x += px(17);
    x += px(12) + status.text(QRect{x, inner.top() + px(19), inner.right() - x, px(15)}, part.text, textFont(TextStyle::Caption),
                              palette().color(QPalette::Text));
  }
}

void RouteLanes::paintRow(QPainter& painter, const RoutePart& part) const
{
  const StatusPainter status{painter, palette()};
  const auto& row = *part.row;
  const auto inside = part.area.adjusted(1, 1, -1, 0);
  if (row.hatched)
    status.hatching(inside);
  if (row.tinted)
    status.tint(inside, row.tone);
  painter.setPen(lineColour(palette()));
  painter.drawLine(inside.topLeft(), inside.topRight());
  const auto area = part.area.adjusted(px(10), 0, -px(6), 0);
  status.symbol(QRectF(area.left(), area.center().y() - px(7), px(15), px(15)), row.symbol);
  const auto wordWidth = part.wordWidth, dateWidth = part.dateWidth;
  const auto text = row.hatched ? secondaryText(palette()) : palette().color(QPalette::Text);
  status.text(area.adjusted(px(22), 0, -wordWidth - dateWidth - px(4), 0), row.name, textFont(TextStyle::Details), text);
  const auto strong = asksAttention(row.tone);
  status.figures(QRect{area.right() - wordWidth - dateWidth, area.top(), dateWidth, area.height()}, row.date,
                 textFont(TextStyle::Details, row.hatched ? Weight::Regular : Weight::Strong), text);
  status.text(QRect{area.right() - wordWidth, area.top(), wordWidth, area.height()}, row.word,
              textFont(TextStyle::Caption, row.tone == Tone::Wrong ? Weight::Strong : Weight::Regular),
              strong ? status.colour(row.tone) : secondaryText(palette()));
  if (part.key != m_current)
    return;
  painter.setPen(QPen{palette().color(QPalette::Active, QPalette::Highlight), 2});
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(inside.adjusted(0, 0, -1, -1));
}

}
