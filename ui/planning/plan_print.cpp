// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/plan_print.h"

#include "presentation/planning/plan_letter.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"
#include "ui/paper.h"
#include "ui/planning/timeline_painter.h"
#include "ui/status_painter.h"
#include "ui/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace presentation;

namespace {

/// Between the margins of a lying sheet at the size of the design. One on which more is drawn smaller is wider.
constexpr auto widthOfA3 = 1512, widthOfA4 = 1047;

struct PlanPrintText {
  Q_DECLARE_TR_FUNCTIONS(PlanPrint)
};

/// The month in which something happens first; on paper no month before it costs room.
domain::Date firstDayOf(const Timeline& timeline)
{
  auto first = timeline.today;
  for (const auto& lane : timeline.lanes)
    for (const auto& mark : lane.marks)
      if (mark.date >= timeline.firstShown)
        first = std::min(first, mark.date);
  return first.year() / first.month() / std::chrono::day{1};
}

int timelineHeight(const PlanPicture& picture)
{
  const auto measures = timelineMeasures();
  return measures.axisHeight + measures.laneHeight * static_cast<int>(picture.timeline.lanes.size());
}

/// Of words that wrap.
int heightOf(const QString& words, int width, Weight weight = Weight::Regular)
{
  return QFontMetrics{textFont(TextStyle::Base, weight)}.boundingRect(QRect{0, 0, width, 100000}, Qt::TextWordWrap, words).height();
}

QString verdictWords(const PlanPicture& picture) { return QStringLiteral("%1  %2").arg(picture.verdict.title, picture.verdict.text); }
int verdictHeight(const PlanPicture& picture, int width) { return heightOf(verdictWords(picture), width - px(46), Weight::Strong) + px(14); }

/// Everything on a sheet of this width: nothing is left off because there is much of it.
int heightOfSheet(const PlanPicture& picture, int width)
{
  return px(46 + 8 + 12 + 12 + 8) + verdictHeight(picture, width) + timelineHeight(picture) + timelineLegendHeight(width, picture.timeline) +
         heightOf(planAdviceLines(picture).join(u'\n'), width);
}

}

void paintPlanSheet(QPainter& painter, const QSize& sheet, const PlanPicture& picture)
{
  const auto palette = paperPalette();
  const StatusPainter status{painter, palette};
  const auto ink = palette.color(QPalette::Text);
  const auto head = paintSheetHead(painter, palette, sheet, picture.timeline.title, picture.asOf);
  const QRect verdict{0, head + px(8), sheet.width(), verdictHeight(picture, sheet.width())};
  status.tint(verdict, picture.verdict.tone);
  painter.fillRect(QRect{0, verdict.top(), px(3), verdict.height()}, coloursOf(picture.verdict.tone, palette).text);
  status.symbol(QRectF(px(12), verdict.top() + px(7), px(16), px(16)), picture.verdict.symbol);
  painter.setFont(textFont(TextStyle::Base, Weight::Strong));
  painter.setPen(ink);
  painter.drawText(verdict.adjusted(px(38), 0, -px(8), 0), Qt::TextWordWrap | Qt::AlignVCenter, verdictWords(picture));

  const QRect area{0, verdict.bottom() + px(12), sheet.width(), timelineHeight(picture)};
  TimelineScale scale{picture.timeline.from, picture.timeline.until};
  const auto first = firstDayOf(picture.timeline);
  const auto width = area.width() - timelineMeasures().nameWidth;
  scale.showDays(daysWithWords(picture.timeline, width, first, picture.timeline.lastShown), width);
  painter.save();
  painter.setClipRect(area);
  TimelinePainter{painter, palette, picture.timeline, scale, area, QPoint{static_cast<int>(scale.left(first)), 0}}.paint({});
  painter.restore();
  painter.setPen(frameColour(palette));
  painter.drawRect(area.adjusted(0, 0, -1, -1));
  const auto legendHeight = timelineLegendHeight(sheet.width(), picture.timeline);
  paintTimelineLegend(painter, palette, QRect{0, area.bottom() + px(4), sheet.width(), legendHeight}, picture.timeline);
  painter.setFont(textFont(TextStyle::Base));
  painter.setPen(ink);
  const auto top = area.bottom() + px(12) + legendHeight;
  painter.drawText(QRect{0, top, sheet.width(), sheet.height() - top}, Qt::TextWordWrap, planAdviceLines(picture).join(u'\n'));
}

bool writePlanPdf(const QString& path, const PlanPicture& picture)
{
  const auto large = picture.timeline.lanes.size() > 14;
  return paintSheetPdf(path, picture.timeline.title, {.large = large, .neededHeight = heightOfSheet(picture, large ? widthOfA3 : widthOfA4), .mostEnlarged = 1.3},
                       [&](QPainter& painter, const QSize& sheet) { paintPlanSheet(painter, sheet, picture); });
}

QString planFileName(const PlanPicture& picture)
{
  return PlanPrintText::tr("Planning %1 ronde %2").arg(text(picture.report.proposalNumber)).arg(picture.report.roundNumber);
}

}
