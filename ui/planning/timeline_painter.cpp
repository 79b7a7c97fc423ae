// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/timeline_painter.h"

#include "ui/planning/timeline_signs.h"
#include "ui/status_painter.h"
#include "ui/theme.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ui {

using namespace presentation;

namespace {

QFont fontOf(const LaneNote& note) { return textFont(TextStyle::Caption, note.tone == Tone::NotApplicable ? Weight::Regular : Weight::Strong); }
QFont labelFont(const TimelineMark& mark) { return textFont(TextStyle::Caption, asksAttention(mark.tone) ? Weight::Strong : Weight::Regular); }
int noteWidth(const LaneNote& note) { return figuresWidth(note.text, fontOf(note)) + px(4); }

}

TimelineMeasures timelineMeasures() { return {px(25), px(40), px(184), px(14)}; }

TimelinePainter::TimelinePainter(QPainter& painter, const QPalette& palette, const Timeline& timeline, const TimelineScale& scale, const QRect& area, const QPoint& scrolled)
  : m_painter{painter}, m_palette{palette}, m_timeline{timeline}, m_scale{scale}, m_measures{timelineMeasures()}, m_area{area},
    m_lanes{area.adjusted(m_measures.nameWidth, m_measures.axisHeight, 0, 0)}, m_scrolled{scrolled}
{
}

QRect TimelinePainter::laneArea(int lane) const
{
  return {m_lanes.left(), m_lanes.top() + lane * m_measures.laneHeight - m_scrolled.y(), m_lanes.width(), m_measures.laneHeight};
}

QRect TimelinePainter::markArea(int lane, int mark) const
{
  const auto area = laneArea(lane);
  const auto& each = m_timeline.lanes[lane].marks[mark];
  const auto size = each.kind == MarkKind::other ? m_measures.sign * 2 / 3 : m_measures.sign;
  return {centre(each.date) - size / 2, area.center().y() - size / 2, size, size};
}

bool TimelinePainter::shows(domain::Date from, domain::Date until) const
{
  const auto margin = px(220); // texts beside a sign reach outside its day
  return x(m_scale.right(until)) >= m_lanes.left() - margin && x(m_scale.left(from)) <= m_lanes.right() + margin;
}

void TimelinePainter::paint(const TimelineHighlight& highlight)
{
  m_painter.fillRect(m_area, m_palette.color(QPalette::Base));
  const auto first = std::max(0, m_scrolled.y() / m_measures.laneHeight);
  const auto last = std::min(static_cast<int>(m_timeline.lanes.size()) - 1, (m_scrolled.y() + m_lanes.height()) / m_measures.laneHeight);
  m_painter.save();
  m_painter.setClipRect(m_lanes, Qt::IntersectClip);
  for (auto lane = first; lane <= last; ++lane)
    paintGround(lane, highlight);
  paintMonthLines();
  for (auto lane = first; lane <= last; ++lane)
    paintSpans(lane);
  paintDayLines();
  for (auto lane = first; lane <= last; ++lane) {
    paintMarks(lane);
    paintNotes(lane);
  }
  paintHighlight(highlight); // over the words
  m_painter.restore();
  paintNames(highlight);
  paintAxis();
}

void TimelinePainter::paintGround(int lane, const TimelineHighlight& highlight)
{
  const auto area = laneArea(lane);
  const auto& each = m_timeline.lanes[lane];
  if (each.failing)
    m_painter.fillRect(area, coloursOf(Tone::Wrong, m_palette).tint);
  else if (!each.body)
    m_painter.fillRect(area, headColour(m_palette));
  else if (lane % 2 == 1)
    m_painter.fillRect(area, m_palette.color(QPalette::AlternateBase));
  if (highlight.lane == lane && highlight.focused && !each.failing)
    m_painter.fillRect(area, coloursOf(Tone::OnItsWay, m_palette).tint);
  for (const auto& span : each.spans)
    if (span.kind == SpanKind::closed && shows(span.from, span.until))
      StatusPainter{m_painter, m_palette}.hatching(QRectF(QPointF(x(m_scale.left(span.from)), area.top()), QPointF(x(m_scale.right(span.until)), area.bottom() + 1)));
  m_painter.setPen(lineColour(m_palette));
  m_painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void TimelinePainter::paintMonthLines()
{
  m_painter.setPen(lineColour(m_palette));
  for (auto day = m_timeline.from; day <= m_timeline.until; day = domain::addDays(day, 1)) {
    const auto isMonday = std::chrono::weekday{std::chrono::sys_days{day}} == std::chrono::Monday;
    if (static_cast<unsigned>(day.day()) != 1 && !(isMonday && m_scale.dayWidth() >= 10))
      continue;
    const auto at = static_cast<int>(x(m_scale.left(day)));
    if (at > m_lanes.right())
      break;
    if (at >= m_lanes.left())
      m_painter.drawLine(at, m_lanes.top(), at, m_lanes.bottom());
  }
}

void TimelinePainter::paintDayLines()
{
  const auto vertical = [this](double at, const QPen& pen) {
    m_painter.setPen(pen);
    m_painter.drawLine(static_cast<int>(at), m_lanes.top(), static_cast<int>(at), m_lanes.bottom());
  };
  if (m_timeline.aim)
    vertical(x(m_scale.right(*m_timeline.aim)), QPen{coloursOf(Tone::Attention, m_palette).text, 1.5, Qt::DashLine});
  if (m_timeline.target)
    vertical(x(m_scale.right(*m_timeline.target)), QPen{coloursOf(Tone::Wrong, m_palette).text, 2});
  vertical(x(m_scale.centre(m_timeline.today)), QPen{m_palette.color(QPalette::Active, QPalette::Highlight), 2});
}

void TimelinePainter::paintSpans(int lane)
{
  const auto area = laneArea(lane);
  for (const auto& span : m_timeline.lanes[lane].spans)
    if (shows(span.from, span.until))
      paintSpan(span, area);
}

void TimelinePainter::paintSpan(const TimelineSpan& span, const QRect& lane)
{
  const auto middle = lane.center().y();
  const auto from = centre(span.from), until = centre(span.until);
  const TimelineSigns signs{m_painter, m_palette};
  switch (span.kind) {
  case SpanKind::closed: return;
  case SpanKind::preparing:
    m_painter.setPen(QPen{coloursOf(Tone::OnItsWay, m_palette).text, 1, Qt::DotLine});
    m_painter.drawLine(from, middle, until, middle);
    return;
  case SpanKind::slack: return signs.slack(from, std::max(until, from + px(10)), middle);
  case SpanKind::shortage: return signs.shortage(from, until, middle);
  case SpanKind::term:
    return signs.term(QRect{static_cast<int>(x(m_scale.left(span.from))), middle - px(6), static_cast<int>(x(m_scale.right(span.until)) - x(m_scale.left(span.from))), px(12)});
  case SpanKind::absent:
    m_painter.setPen(QPen{secondaryText(m_palette), 1, Qt::DashLine});
    return m_painter.drawLine(from, middle, m_lanes.right(), middle);
  case SpanKind::supposed: return paintSupposed(span, lane);
  }
}

void TimelinePainter::paintSupposed(const TimelineSpan& span, const QRect& lane)
{
  m_painter.setPen(QPen{coloursOf(Tone::Amended, m_palette).text, 1.5, Qt::DashLine});
  const auto y = lane.bottom() - px(4);
  m_painter.drawLine(centre(span.from), y, centre(span.until), y);
}

void TimelinePainter::paintMarks(int lane)
{
  const auto& marks = m_timeline.lanes[lane].marks;
  const auto labels = labelAreas(lane);
  for (int mark = 0; mark < marks.size(); ++mark) {
    if (!shows(marks[mark].date, marks[mark].date))
      continue;
    const auto box = markArea(lane, mark);
    paintMark(marks[mark], box);
    if (const auto& label = labels[static_cast<std::size_t>(mark)])
      paintLabel(marks[mark], *label);
  }
}

void TimelinePainter::paintHighlight(const TimelineHighlight& highlight)
{
  if (highlight.lane < 0 || highlight.lane >= m_timeline.lanes.size())
    return;
  const auto frame = [&](int mark, double width, Qt::PenStyle style) {
    if (mark < 0 || mark >= m_timeline.lanes[highlight.lane].marks.size())
      return;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen{m_palette.color(QPalette::Active, QPalette::Highlight), width, style});
    m_painter.drawRoundedRect(markArea(highlight.lane, mark).adjusted(-px(3), -px(3), px(3), px(3)), px(3), px(3));
  };
  if (highlight.mark != highlight.dropMark)
    frame(highlight.mark, highlight.focused ? 2.0 : 1.0, Qt::SolidLine);
  frame(highlight.dropMark, 2.0, Qt::DashLine);
}

void TimelinePainter::paintMark(const TimelineMark& mark, const QRect& box)
{
  const TimelineSigns signs{m_painter, m_palette};
  const StatusPainter status{m_painter, m_palette};
  switch (mark.kind) {
  case MarkKind::happened: return status.symbol(box, mark.symbol, coloursOf(mark.tone, m_palette).text);
  case MarkKind::other: return signs.ring(box, mark.tone == Tone::Wrong ? coloursOf(mark.tone, m_palette).text : secondaryText(m_palette));
  case MarkKind::handIn: return signs.handIn(box, coloursOf(mark.tone, m_palette).text);
  case MarkKind::latest: return signs.bracket(box, coloursOf(mark.tone, m_palette).text, mark.tone == Tone::Wrong);
  case MarkKind::earliest:
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_palette.color(QPalette::Base));
    m_painter.drawEllipse(box);
    m_painter.restore();
    return status.symbol(box, mark.symbol, coloursOf(mark.tone, m_palette).text);
  case MarkKind::supposed: return signs.ghost(box, coloursOf(Tone::Amended, m_palette).text);
  }
}

std::vector<std::optional<QRect>> TimelinePainter::labelAreas(int lane) const
{
  const auto& marks = m_timeline.lanes[lane].marks;
  const auto today = centre(m_timeline.today);
  const auto supposed = supposedArea(lane); // that is what she looks for
  std::vector<std::optional<QRect>> areas(static_cast<std::size_t>(marks.size()));
  const auto isFree = [&](const QRect& area, int own) {
    for (int other = 0; other < marks.size(); ++other)
      if (other != own && markArea(lane, other).intersects(area))
        return false;
    const auto covers = [&](const std::optional<QRect>& label) { return label && label->intersects(area); };
    return !covers(supposed) && std::none_of(areas.begin(), areas.end(), covers) && (today < area.left() || area.right() < today);
  };
  for (int mark = 0; mark < marks.size(); ++mark) {
    if (marks[mark].label.isEmpty())
      continue;
    const auto box = markArea(lane, mark);
    const QRect behind{box.right() + px(4), box.top() - px(2), figuresWidth(marks[mark].label, labelFont(marks[mark])), box.height() + px(4)};
    const auto before = behind.translated(box.left() - px(4) - behind.width() - behind.left(), 0);
    if (isFree(behind, mark))
      areas[static_cast<std::size_t>(mark)] = behind;
    else if (isFree(before, mark))
      areas[static_cast<std::size_t>(mark)] = before;
  }
  return areas;
}

void TimelinePainter::paintLabel(const TimelineMark& mark, const QRect& area)
{
  const auto colour = asksAttention(mark.tone) ? coloursOf(mark.tone, m_palette).text : m_palette.color(QPalette::Text);
  StatusPainter{m_painter, m_palette}.figures(area, mark.label, labelFont(mark), colour);
}

void TimelinePainter::paintNotes(int lane)
{
  const auto& each = m_timeline.lanes[lane];
  const auto area = laneArea(lane);
  if (!each.fact.text.isEmpty()) {
    auto end = centre(m_timeline.today) - px(6);
    for (auto mark = static_cast<int>(each.marks.size()) - 1; mark >= 0; --mark) // before a sign that stands at today
      if (const auto box = markArea(lane, mark); noteArea(each.fact, end, true, area).intersects(box))
        end = box.left() - px(4);
    note(each.fact, end, true, area);
  }
  for (const auto& span : each.spans)
    if (span.kind == SpanKind::absent)
      note({span.text, Tone::NotApplicable}, std::max(centre(span.from), m_lanes.left()) + px(24), false, area);
  const auto signs = signsOf(each);
  const auto room = signRoom();
  if (signs.first)
    note(each.before, *signs.first - room, true, area);
  if (const auto after = afterArea(lane))
    noteAt(each.after, *after);
  if (const auto supposed = supposedArea(lane))
    noteAt(each.supposed, *supposed);
}

int TimelinePainter::signRoom() const { return m_measures.sign / 2 + px(4); }

/// Stays at its sign: behind the lines it would seem to be of another.
std::optional<QRect> TimelinePainter::supposedArea(int lane) const
{
  const auto& each = m_timeline.lanes[lane];
  const auto signs = signsOf(each);
  if (!signs.ghost || each.supposed.text.isEmpty())
    return std::nullopt;
  return plainNoteArea(each.supposed, *signs.ghost + signRoom(), laneArea(lane));
}

std::optional<QRect> TimelinePainter::afterArea(int lane) const
{
  const auto& each = m_timeline.lanes[lane];
  const auto signs = signsOf(each);
  if (!signs.last || each.after.text.isEmpty())
    return std::nullopt;
  const auto area = noteArea(each.after, placeAfter(*signs.last), false, laneArea(lane));
  const auto supposed = supposedArea(lane);
  if (!supposed || !area.intersects(supposed->adjusted(-m_measures.sign - signRoom(), 0, 0, 0)))
    return area;
  return noteArea(each.after, supposed->right() + px(8), false, laneArea(lane));
}

TimelinePainter::Signs TimelinePainter::signsOf(const TimelineLane& lane) const
{
  Signs signs;
  for (const auto& mark : lane.marks) {
    if (mark.kind == MarkKind::supposed)
      signs.ghost = centre(mark.date);
    if (mark.kind != MarkKind::earliest && mark.kind != MarkKind::handIn && mark.kind != MarkKind::latest)
      continue;
    const auto from = centre(mark.date);
    const auto until = from + (mark.kind == MarkKind::latest ? px(6) : 0);
    signs.first = std::min(signs.first.value_or(from), from);
    signs.last = std::max(signs.last.value_or(until), until);
  }
  return signs;
}

int TimelinePainter::placeAfter(int sign) const { return sign + m_measures.sign / 2 + px(6); }

int TimelinePainter::wordsEnd() const
{
  auto end = m_lanes.left();
  for (int lane = 0; lane < m_timeline.lanes.size(); ++lane)
    if (const auto after = afterArea(lane))
      end = std::max(end, after->right());
  return end;
}

int daysWithWords(const Timeline& timeline, int width, domain::Date first, domain::Date last)
{
  constexpr auto mostTries = 5; // each makes the days narrower, and the words reach over more of them
  QPainter nowhere;
  const QRect area{0, 0, timelineMeasures().nameWidth + width, 1};
  TimelineScale scale{timeline.from, timeline.until};
  auto days = domain::daysBetween(first, last) + 1;
  for (auto tries = 0; tries < mostTries; ++tries) {
    scale.showDays(days, width);
    const auto tooFar = TimelinePainter{nowhere, {}, timeline, scale, area, QPoint{static_cast<int>(scale.left(first)), 0}}.wordsEnd() - area.right();
    if (tooFar <= 0)
      break;
    days += static_cast<int>(std::ceil(tooFar / scale.dayWidth()));
  }
  return days;
}

/// Words do not stand on the lines of target and aim: they go on behind them.
QRect TimelinePainter::besideLines(QRect area) const
{
  for (const auto& day : {m_timeline.aim, m_timeline.target}) {
    if (!day)
      continue;
    const auto line = static_cast<int>(x(m_scale.right(*day)));
    if (area.left() - px(3) <= line && line <= area.right() + px(3))
      area.moveLeft(line + px(5));
  }
  return area;
}

QRect TimelinePainter::plainNoteArea(const LaneNote& note, int from, const QRect& lane)
{
  return {from, lane.top() + px(3), noteWidth(note), lane.height() - px(7)};
}

QRect TimelinePainter::noteArea(const LaneNote& note, int at, bool endsThere, const QRect& lane) const
{
  return endsThere ? plainNoteArea(note, at - noteWidth(note), lane) : besideLines(plainNoteArea(note, at, lane));
}

void TimelinePainter::note(const LaneNote& note, int at, bool endsThere, const QRect& lane) { noteAt(note, noteArea(note, at, endsThere, lane), endsThere ? Qt::AlignRight : Qt::AlignLeft); }

void TimelinePainter::noteAt(const LaneNote& note, const QRect& area, Qt::AlignmentFlag side)
{
  if (note.text.isEmpty())
    return;
  m_painter.fillRect(area, m_palette.color(QPalette::Base)); // marks and lines give way to the words
  const auto colour = note.tone == Tone::NotApplicable ? secondaryText(m_palette) : coloursOf(note.tone, m_palette).text;
  StatusPainter{m_painter, m_palette}.figures(area, note.text, fontOf(note), colour, side);
}

void TimelinePainter::paintNames(const TimelineHighlight& highlight)
{
  const QRect names{m_area.left(), m_lanes.top(), m_measures.nameWidth, m_lanes.height()};
  m_painter.save();
  m_painter.setClipRect(names, Qt::IntersectClip);
  m_painter.fillRect(names, headColour(m_palette));
  const StatusPainter status{m_painter, m_palette};
  for (int lane = 0; lane < m_timeline.lanes.size(); ++lane) {
    const auto& each = m_timeline.lanes[lane];
    const auto area = QRect{names.left(), laneArea(lane).top(), names.width(), m_measures.laneHeight};
    if (area.bottom() < names.top() || area.top() > names.bottom())
      continue;
    if (each.failing)
      m_painter.fillRect(area, coloursOf(Tone::Wrong, m_palette).tint);
    if (highlight.lane == lane)
      m_painter.fillRect(QRect{area.left(), area.top(), px(3), area.height()}, highlight.focused ? m_palette.color(QPalette::Active, QPalette::Highlight) : m_palette.color(QPalette::Dark));
    const auto strong = !each.number.isEmpty() || each.failing || each.bottleneck;
    const auto font = textFont(TextStyle::Base, strong ? Weight::Strong : Weight::Regular);
    const auto colour = each.quiet ? secondaryText(m_palette) : m_palette.color(QPalette::Text);
    status.text(QRect{area.left() + px(12), area.top(), px(18), area.height()}, each.number, font, colour);
    const auto sign = each.failing ? px(20) : 0;
    status.text(area.adjusted(px(28), 0, -px(4) - sign, 0), each.name, font, colour);
    if (each.failing)
      status.symbol(QRectF(area.right() - px(19), area.center().y() - px(6), px(13), px(13)), StatusSymbol::AfterTarget);
    m_painter.setPen(lineColour(m_palette));
    m_painter.drawLine(area.bottomLeft(), area.bottomRight());
  }
  m_painter.setPen(frameColour(m_palette));
  m_painter.drawLine(names.topRight(), names.bottomRight());
  m_painter.restore();
}

void TimelinePainter::paintAxis()
{
  const QRect axis{m_area.left(), m_area.top(), m_area.width(), m_measures.axisHeight};
  m_painter.save();
  m_painter.setClipRect(axis, Qt::IntersectClip);
  m_painter.fillRect(axis, headColour(m_palette));
  m_painter.setClipRect(QRect{m_lanes.left(), axis.top(), m_lanes.width(), axis.height()}, Qt::IntersectClip);
  paintMonths();
  const StatusPainter status{m_painter, m_palette};
  const auto font = textFont(TextStyle::Caption);
  for (const auto& period : m_timeline.periods) {
    const auto left = static_cast<int>(x(m_scale.left(period.from)));
    const auto width = std::max(px(28), static_cast<int>(x(m_scale.right(period.until))) - left);
    if (m_scale.dayWidth() < 10 && !underFlag(left, left + width))
      status.text(QRect{left, axis.bottom() - px(15), width + px(24), px(14)}, period.name, font, secondaryText(m_palette));
  }
  if (m_timeline.target)
    paintFlag(targetFlag(), coloursOf(Tone::Wrong, m_palette).text);
  paintFlag(dayFlag(), m_palette.color(QPalette::Active, QPalette::Highlight));
  m_painter.restore();
  status.text(QRect{m_area.left() + px(12), axis.top(), m_measures.nameWidth - px(16), axis.height()}, laneHead(), textFont(TextStyle::Base, Weight::Strong), m_palette.color(QPalette::Text));
  m_painter.setPen(frameColour(m_palette));
  m_painter.drawLine(axis.bottomLeft(), axis.bottomRight());
  m_painter.drawLine(m_lanes.left() - 1, axis.top(), m_lanes.left() - 1, axis.bottom());
}

int TimelinePainter::flagWidth(const QString& text) { return QFontMetrics{textFont(TextStyle::Caption, Weight::Strong)}.horizontalAdvance(text) + px(10); }

/// Today's flag stands before its day and that of the target behind it, unless the target is so shortly before today that they would meet.
bool TimelinePainter::flagsMeet() const
{
  if (!m_timeline.target)
    return false;
  const auto target = static_cast<int>(x(m_scale.right(*m_timeline.target))), today = centre(m_timeline.today);
  return target < today && target + flagWidth(m_timeline.targetText) > today - flagWidth(todayFlag(m_timeline.today));
}

TimelinePainter::Flag TimelinePainter::targetFlag() const { return {m_timeline.targetText, static_cast<int>(x(m_scale.right(*m_timeline.target))), flagsMeet()}; }
TimelinePainter::Flag TimelinePainter::dayFlag() const { return {todayFlag(m_timeline.today), centre(m_timeline.today), !flagsMeet()}; }

/// Whether the flags of target and today cover what would stand there.
bool TimelinePainter::underFlag(int from, int until) const
{
  const auto covers = [&](const Flag& flag) {
    const auto left = flag.endsThere ? flag.at - flagWidth(flag.text) : flag.at;
    return from < left + flagWidth(flag.text) && until > left;
  };
  return covers(dayFlag()) || (m_timeline.target && covers(targetFlag()));
}

void TimelinePainter::paintMonths()
{
  const StatusPainter status{m_painter, m_palette};
  const QLocale locale;
  const auto bold = textFont(TextStyle::Details, Weight::Strong), small = textFont(TextStyle::Caption);
  const auto monthWidth = m_scale.dayWidth() * 30;
  for (auto day = m_timeline.from; day <= m_timeline.until; day = domain::addDays(day, 1)) {
    const auto at = static_cast<int>(x(m_scale.left(day)));
    if (at > m_lanes.right())
      break;
    const auto number = static_cast<unsigned>(day.day());
    const auto isFirstShown = at <= m_lanes.left() && x(m_scale.right(day)) > m_lanes.left();
    if (number == 1 || isFirstShown) {
      const auto month = static_cast<int>(static_cast<unsigned>(day.month()));
      auto name = monthWidth < px(70) ? locale.standaloneMonthName(month, QLocale::ShortFormat).remove(u'.') : locale.standaloneMonthName(month);
      if (isFirstShown || month == 1)
        name += QStringLiteral(" %1").arg(static_cast<int>(day.year()));
      const auto ends = static_cast<int>(x(m_scale.left(domain::addDays(day, 32 - static_cast<int>(number)))));
      const auto left = std::max(at, m_lanes.left()) + px(5);
      if (ends - left > px(isFirstShown && number != 1 ? 60 : 16))
        status.text(QRect{left, m_area.top() + px(3), std::max(px(24), ends - left), px(16)}, name, bold, m_palette.color(QPalette::Text));
    }
    if (at < m_lanes.left())
      continue;
    m_painter.setPen(lineColour(m_palette));
    const auto isMonday = std::chrono::weekday{std::chrono::sys_days{day}} == std::chrono::Monday;
    const auto everyDay = m_scale.dayWidth() >= px(20);
    if (number == 1)
      m_painter.drawLine(at, m_area.top(), at, m_lanes.top());
    else if (isMonday && m_scale.dayWidth() >= 1.5)
      m_painter.drawLine(at, m_lanes.top() - px(4), at, m_lanes.top());
    if (everyDay || (isMonday && m_scale.dayWidth() >= 10))
      status.text(QRect{at + px(2), m_area.top() + px(22), px(40), px(14)},
                  everyDay ? QStringLiteral("%1 %2").arg(locale.standaloneDayName(static_cast<int>(std::chrono::weekday{std::chrono::sys_days{day}}.iso_encoding()), QLocale::ShortFormat)).arg(number)
                           : QString::number(number),
                  small, secondaryText(m_palette));
  }
}

void TimelinePainter::paintFlag(const Flag& flag, const QColor& colour)
{
  const auto width = flagWidth(flag.text);
  const QRect area{flag.endsThere ? flag.at - width + 1 : flag.at, m_area.top() + px(19), width, px(17)};
  m_painter.fillRect(area, colour);
  m_painter.fillRect(QRect{flag.at - (flag.endsThere ? 1 : 0), area.top(), 2, m_lanes.top() - area.top()}, colour);
  StatusPainter{m_painter, m_palette}.text(area.adjusted(px(5), 0, 0, 0), flag.text, textFont(TextStyle::Caption, Weight::Strong), m_palette.color(QPalette::HighlightedText));
}

}
