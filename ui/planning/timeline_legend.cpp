// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/timeline_legend.h"

#include "ui/planning/timeline_painter.h"
#include "ui/theme.h"

namespace ui {

TimelineLegend::TimelineLegend(QWidget* parent) : QWidget{parent}
{
  setObjectName(QStringLiteral("timelineLegend"));
  setAccessibleName(tr("Legenda"));
}

void TimelineLegend::setTimeline(const presentation::Timeline& timeline)
{
  m_timeline = timeline;
  setAccessibleDescription(timelineLegendWords(timeline).join(QStringLiteral("; ")));
  updateGeometry();
  update();
}

void TimelineLegend::paintEvent(QPaintEvent* /*event*/)
{
  QPainter painter{this};
  paintTimelineLegend(painter, palette(), rect(), m_timeline);
}

int TimelineLegend::heightForWidth(int width) const { return timelineLegendHeight(width, m_timeline); }
QSize TimelineLegend::sizeHint() const { return {px(900), heightForWidth(px(900))}; }

}
