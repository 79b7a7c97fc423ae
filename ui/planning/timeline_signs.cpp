// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/timeline_signs.h"

#include "presentation/words.h"
#include "ui/planning/timeline_painter.h"
#include "ui/status_painter.h"
#include "ui/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <set>
#include <vector>

namespace ui {

using namespace presentation;

namespace {

struct TimelineSignText {
  Q_DECLARE_TR_FUNCTIONS(TimelineSigns)
};

struct TimelineLegendEntry {
  std::function<void(const QRect&)> paint;
  QString text;
};

/// Of what was decided and of what is on its way, as far as they stand in the timeline: each once, in the order of every legend. Those that the timeline
/// explains in its own words are left out.
std::vector<StatusSymbol> statusSymbolsIn(const Timeline& timeline)
{
  std::set<StatusSymbol> present;
  for (const auto& lane : timeline.lanes)
    for (const auto& mark : lane.marks)
      if (mark.kind == MarkKind::happened || mark.kind == MarkKind::earliest)
        present.insert(mark.symbol);
  std::vector<StatusSymbol> symbols;
  for (const auto symbol : allStatusSymbols)
    if (present.contains(symbol) && symbol != StatusSymbol::Planned && symbol != StatusSymbol::ToPlan)
      symbols.push_back(symbol);
  return symbols;
}

/// A body stands on a meeting that its papers cannot make.
bool hasLostPlace(const Timeline& timeline)
{
  return std::any_of(timeline.lanes.begin(), timeline.lanes.end(), [](const TimelineLane& lane) {
    return std::any_of(lane.marks.begin(), lane.marks.end(), [](const TimelineMark& mark) { return mark.kind == MarkKind::other && mark.tone == Tone::Wrong; });
  });
}

std::vector<TimelineLegendEntry> timelineLegendEntries(QPainter* painter, const QPalette& palette, const Timeline& timeline)
{
  const auto symbol = [=](StatusSymbol sign) {
    return [=](const QRect& box) { StatusPainter{*painter, palette}.symbol(box, sign); };
  };
  const auto ink = [&](Tone tone) { return coloursOf(tone, palette).text; };
  const auto signs = [=] { return TimelineSigns{*painter, palette}; };
  std::vector<TimelineLegendEntry> entries{
      {symbol(StatusSymbol::Planned), TimelineSignText::tr("vroegst mogelijke vergadering")},
      {symbol(StatusSymbol::ToPlan), TimelineSignText::tr("nog te plannen")},
      {[=, colour = secondaryText(palette)](const QRect& box) { signs().ring(box.adjusted(px(2), px(2), -px(2), -px(2)), colour); }, TimelineSignText::tr("andere vergadering")},
      {[=, colour = ink(Tone::OnItsWay)](const QRect& box) { signs().handIn(box, colour); }, TimelineSignText::tr("aanleverdag")},
      {[=, colour = ink(Tone::OnItsWay)](const QRect& box) {
         signs().slack(box.left(), box.right() + px(6), box.center().y());
         signs().bracket(box.translated(px(8), 0), colour, false);
       },
       TimelineSignText::tr("speling tot de uiterste vergadering")},
      {[=](const QRect& box) { signs().shortage(box.left(), box.right() + px(6), box.center().y()); }, TimelineSignText::tr("tekort")},
      {[=](const QRect& box) {
         const auto sample = box.adjusted(0, 0, px(8), 0);
         painter->fillRect(sample, palette.color(QPalette::Base));
         StatusPainter{*painter, palette}.hatching(sample);
         painter->setPen(secondaryText(palette));
         painter->setBrush(Qt::NoBrush);
         painter->drawRect(sample.adjusted(0, 0, -1, -1));
       },
       TimelineSignText::tr("reces")},
      {[=](const QRect& box) { signs().term(box.adjusted(0, px(1), px(6), -px(1))); }, TimelineSignText::tr("termijn")},
  };
  if (hasLostPlace(timeline))
    entries.push_back({[=, colour = ink(Tone::Wrong)](const QRect& box) { signs().ring(box.adjusted(px(2), px(2), -px(2), -px(2)), colour); }, TimelineSignText::tr("staat hier, maar dat kan niet")});
  if (timeline.aim)
    entries.push_back({[=, colour = ink(Tone::Attention)](const QRect& box) {
                         painter->setPen(QPen{colour, 1.5, Qt::DashLine});
                         painter->drawLine(box.center().x(), box.top(), box.center().x(), box.bottom());
                       },
                       timeline.aimText});
  entries.push_back({[=, colour = ink(Tone::Amended)](const QRect& box) { signs().ghost(box, colour); }, TimelineSignText::tr("wat als")});
  for (const auto sign : statusSymbolsIn(timeline))
    entries.push_back({symbol(sign), legendFor(sign)});
  return entries;
}

/// Calls for each entry with its place; answers the height.
int layOutLegend(const std::vector<TimelineLegendEntry>& entries, const QRect& area, const std::function<void(const TimelineLegendEntry&, const QRect&)>& place)
{
  const QFontMetrics metrics{textFont(TextStyle::Caption)};
  auto x = area.left() + px(12);
  auto y = area.top() + px(4);
  for (const auto& entry : entries) {
    const auto width = px(28) + metrics.horizontalAdvance(entry.text);
    if (x + width > area.right() && x > area.left() + px(12)) {
      x = area.left() + px(12);
      y += px(20);
    }
    place(entry, QRect{x, y, width, px(18)});
    x += width + px(18);
  }
  return y + px(20) - area.top();
}

}

QString todayFlag(domain::Date today) { return TimelineSignText::tr("vandaag %1").arg(shortDay(today)); }
QString laneHead() { return TimelineSignText::tr("Stap en gremium"); }

void TimelineSigns::ring(const QRect& box, const QColor& colour) const
{
  m_painter.save();
  m_painter.setRenderHint(QPainter::Antialiasing);
  m_painter.setPen(QPen{colour, 1.2});
  m_painter.setBrush(m_palette.color(QPalette::Base));
  m_painter.drawEllipse(QRectF{box}.adjusted(1, 1, -1, -1));
  m_painter.restore();
}

void TimelineSigns::handIn(const QRect& box, const QColor& colour) const
{
  m_painter.save();
  m_painter.setRenderHint(QPainter::Antialiasing);
  m_painter.setPen(Qt::NoPen);
  m_painter.setBrush(colour);
  const QRectF area = QRectF{box}.adjusted(box.width() * 0.18, box.height() * 0.25, -box.width() * 0.18, -box.height() * 0.2);
  m_painter.drawPolygon(QPolygonF{QList<QPointF>{area.topLeft(), area.topRight(), QPointF{area.center().x(), area.bottom()}}});
  m_painter.restore();
}

void TimelineSigns::bracket(const QRect& box, const QColor& colour, bool opens) const
{
  m_painter.save();
  m_painter.setPen(QPen{colour, 2});
  const auto x = box.center().x(), arm = opens ? px(4) : -px(4);
  const auto top = box.center().y() - px(8), bottom = box.center().y() + px(8);
  const auto at = opens ? x : x + px(5); // a ring on the same day stays visible
  m_painter.drawPolyline(QPolygon{QList<QPoint>{QPoint{at + arm, top}, QPoint{at, top}, QPoint{at, bottom}, QPoint{at + arm, bottom}}});
  m_painter.restore();
}

void TimelineSigns::ghost(const QRect& box, const QColor& colour) const
{
  m_painter.save();
  m_painter.setRenderHint(QPainter::Antialiasing);
  m_painter.setPen(QPen{colour, 1.8, Qt::DotLine});
  m_painter.setBrush(coloursOf(Tone::Amended, m_palette).tint);
  m_painter.drawEllipse(QRectF{box}.adjusted(1, 1, -1, -1));
  m_painter.restore();
}

void TimelineSigns::slack(int from, int until, int middle) const
{
  const QRect bar{from, middle - px(3), until - from, px(7)};
  m_painter.fillRect(bar, coloursOf(Tone::OnItsWay, m_palette).tint);
  m_painter.setPen(coloursOf(Tone::OnItsWay, m_palette).text);
  m_painter.drawLine(bar.topLeft(), bar.topRight());
  m_painter.drawLine(bar.bottomLeft(), bar.bottomRight());
}

void TimelineSigns::shortage(int from, int until, int middle) const
{
  hatched(QRect{from, middle - px(5), until - from, px(11)}, coloursOf(Tone::Wrong, m_palette).tint, coloursOf(Tone::Wrong, m_palette).text);
}

void TimelineSigns::term(const QRect& bar) const { hatched(bar, coloursOf(Tone::Adopted, m_palette).tint, coloursOf(Tone::Adopted, m_palette).text); }

void TimelineSigns::hatched(const QRect& bar, const QColor& ground, const QColor& lines) const
{
  m_painter.save();
  m_painter.fillRect(bar, ground);
  m_painter.setClipRect(bar, Qt::IntersectClip);
  m_painter.setRenderHint(QPainter::Antialiasing);
  auto faint = lines;
  faint.setAlphaF(0.55F);
  m_painter.setPen(QPen{faint, 1});
  for (auto x = bar.left() - bar.height(); x < bar.right(); x += px(5))
    m_painter.drawLine(x, bar.bottom() + 1, x + bar.height(), bar.top());
  m_painter.setRenderHint(QPainter::Antialiasing, false);
  m_painter.setPen(lines);
  m_painter.setBrush(Qt::NoBrush);
  m_painter.drawRect(bar.adjusted(0, 0, -1, -1));
  m_painter.restore();
}

QStringList timelineLegendWords(const Timeline& timeline)
{
  QStringList words;
  for (const auto& entry : timelineLegendEntries(nullptr, QPalette{}, timeline))
    words << entry.text;
  return words;
}

int timelineLegendHeight(int width, const Timeline& timeline)
{
  return layOutLegend(timelineLegendEntries(nullptr, QPalette{}, timeline), QRect{0, 0, width, 0}, [](const auto&, const auto&) {});
}

void paintTimelineLegend(QPainter& painter, const QPalette& palette, const QRect& area, const Timeline& timeline)
{
  const StatusPainter status{painter, palette};
  layOutLegend(timelineLegendEntries(&painter, palette, timeline), area, [&](const TimelineLegendEntry& entry, const QRect& place) {
    entry.paint(QRect{place.left(), place.top() + px(2), px(14), px(14)});
    status.text(place.adjusted(px(26), 0, px(4), 0), entry.text, textFont(TextStyle::Caption), secondaryText(palette));
  });
}

}
