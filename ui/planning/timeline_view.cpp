// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/timeline_view.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace ui {

using namespace presentation;

namespace {

constexpr double zoomStep = 1.3;

}

TimelineView::TimelineView(QWidget* parent) : QAbstractScrollArea{parent}, m_scale{domain::Date{}, domain::Date{}}
{
  setObjectName(QStringLiteral("timeline"));
  setAccessibleName(tr("Tijdlijn"));
  setFocusPolicy(Qt::StrongFocus);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  viewport()->setMouseTracking(true);
}

void TimelineView::setTimeline(const Timeline& timeline)
{
  const auto sameRound = timeline.title == m_timeline.title && !m_timeline.lanes.isEmpty();
  const auto middle = sameRound ? middleDay() : timeline.today;
  const auto* lane = currentLane();
  const auto* mark = currentMark();
  const auto kept = lane ? lane->key : qint64{0};
  const auto hadMark = mark != nullptr;
  const auto kind = hadMark ? mark->kind : MarkKind{};
  const auto day = mark ? mark->date : timeline.today;
  m_timeline = timeline;
  updateGeometry();
  m_scale = TimelineScale{timeline.from, timeline.until};
  m_current = {};
  // The same sign; or where it now stands planned, when that is the day she was on; or the nearest of the same kind.
  const auto distance = [&](const TimelineMark& each) {
    constexpr auto elsewhere = 100'000;
    const auto days = std::abs(domain::daysBetween(each.date, day));
    if (!hadMark)
      return elsewhere;
    return days == 0 && each.kind == MarkKind::earliest && each.kind != kind ? 1 : each.kind == kind ? 2 * days : elsewhere;
  };
  for (int each = 0; each < m_timeline.lanes.size() && kept != 0; ++each)
    if (m_timeline.lanes[each].key == kept) {
      const auto& marks = m_timeline.lanes[each].marks;
      m_current = {each, marks.isEmpty() ? -1 : 0};
      for (int at = 0; at < marks.size(); ++at)
        if (distance(marks[at]) < distance(marks[m_current.mark]))
          m_current.mark = at;
    }
  if (m_showsAll || !sameRound)
    showAll();
  else
    showDays(m_days, middle);
  Q_EMIT currentChanged();
}

const TimelineLane* TimelineView::currentLane() const { return m_current.lane < 0 || m_current.lane >= m_timeline.lanes.size() ? nullptr : &m_timeline.lanes[m_current.lane]; }

const TimelineMark* TimelineView::currentMark() const
{
  const auto* lane = currentLane();
  return !lane || m_current.mark < 0 || m_current.mark >= lane->marks.size() ? nullptr : &lane->marks[m_current.mark];
}

QRect TimelineView::lanesArea() const
{
  const auto measures = timelineMeasures();
  return viewport()->rect().adjusted(measures.nameWidth, measures.axisHeight, 0, 0);
}

QPoint TimelineView::scrolled() const { return {horizontalScrollBar()->value(), verticalScrollBar()->value()}; }

QSize TimelineView::sizeHint() const
{
  return {px(900), heightOf(std::max(6, static_cast<int>(m_timeline.lanes.size())))};
}

int TimelineView::heightOf(int lanes) const { return timelineMeasures().axisHeight + timelineMeasures().laneHeight * lanes + horizontalScrollBar()->sizeHint().height(); }

domain::Date TimelineView::middleDay() const { return m_scale.dayAt(scrolled().x() + lanesArea().width() / 2.0); }
double TimelineView::daysShown() const { return lanesArea().width() / m_scale.dayWidth(); }

void TimelineView::updateBars()
{
  const auto area = lanesArea();
  horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(m_scale.width())) - area.width()));
  horizontalScrollBar()->setPageStep(area.width());
  horizontalScrollBar()->setSingleStep(std::max(1, static_cast<int>(m_scale.dayWidth() * 7)));
  const auto height = timelineMeasures().laneHeight * static_cast<int>(m_timeline.lanes.size());
  verticalScrollBar()->setRange(0, std::max(0, height - area.height()));
  verticalScrollBar()->setPageStep(area.height());
  verticalScrollBar()->setSingleStep(timelineMeasures().laneHeight);
  viewport()->update();
}

void TimelineView::showDays(double days, domain::Date middle)
{
  m_days = std::clamp(days, double{TimelineScale::leastDays}, double{TimelineScale::mostDays});
  m_scale.showDays(m_days, lanesArea().width());
  updateBars();
  horizontalScrollBar()->setValue(static_cast<int>(m_scale.centre(middle) - lanesArea().width() / 2.0));
}

void TimelineView::showAll()
{
  m_showsAll = true;
  const auto days = daysWithWords(m_timeline, lanesArea().width(), m_timeline.firstShown, m_timeline.lastShown);
  showDays(days, domain::addDays(m_timeline.firstShown, days / 2));
}

void TimelineView::zoomIn()
{
  m_showsAll = false;
  showDays(m_days / zoomStep, currentMark() ? currentMark()->date : middleDay());
}

void TimelineView::zoomOut()
{
  m_showsAll = false;
  showDays(m_days * zoomStep, currentMark() ? currentMark()->date : middleDay());
}

void TimelineView::goToToday()
{
  m_showsAll = false;
  showDays(m_days, m_timeline.today);
}

void TimelineView::goToLane(qint64 key)
{
  for (int lane = 0; lane < m_timeline.lanes.size(); ++lane) {
    if (m_timeline.lanes[lane].key != key)
      continue;
    const auto& marks = m_timeline.lanes[lane].marks;
    auto wanted = marks.isEmpty() ? -1 : 0;
    for (int mark = 0; mark < marks.size(); ++mark)
      if (marks[mark].kind == MarkKind::earliest)
        wanted = mark;
    return setCurrent({lane, wanted});
  }
}

void TimelineView::setCurrent(Place place)
{
  m_current = place;
  makeVisible();
  viewport()->update();
  if (const auto part = currentPart(); part >= 0) {
    QAccessibleEvent event{this, QAccessible::Focus};
    event.setChild(part);
    QAccessible::updateAccessibility(&event);
  }
  Q_EMIT currentChanged();
}

void TimelineView::makeVisible()
{
  if (m_current.lane < 0)
    return;
  const auto area = lanesArea();
  const auto height = timelineMeasures().laneHeight;
  const auto top = m_current.lane * height;
  if (top < verticalScrollBar()->value())
    verticalScrollBar()->setValue(top);
  else if (top + height > verticalScrollBar()->value() + area.height())
    verticalScrollBar()->setValue(top + height - area.height());
  if (const auto* mark = currentMark()) {
    const auto x = static_cast<int>(m_scale.centre(mark->date));
    if (x < horizontalScrollBar()->value() + px(16) || x > horizontalScrollBar()->value() + area.width() - px(16))
      horizontalScrollBar()->setValue(x - area.width() / 2);
  }
}

void TimelineView::moveBy(int step)
{
  const auto* lane = currentLane();
  if (!lane || lane->marks.isEmpty())
    return moveLane(1);
  setCurrent({m_current.lane, std::clamp(m_current.mark + step, 0, static_cast<int>(lane->marks.size()) - 1)});
}

void TimelineView::moveLane(int step)
{
  const auto day = currentMark() ? currentMark()->date : m_timeline.today;
  const auto sameKind = currentMark() ? currentMark()->kind : MarkKind::earliest;
  for (auto lane = m_current.lane + step; lane >= 0 && lane < m_timeline.lanes.size(); lane += step) {
    const auto& marks = m_timeline.lanes[lane].marks;
    if (marks.isEmpty())
      continue;
    int best = 0;
    const auto far = [&](int mark) { return std::abs(domain::daysBetween(marks[mark].date, day)) + (marks[mark].kind == sameKind ? 0 : 100000); };
    for (int mark = 1; mark < marks.size(); ++mark)
      if (far(mark) < far(best))
        best = mark;
    return setCurrent({lane, best});
  }
}

int TimelineView::partCount() const
{
  int count = 0;
  for (const auto& lane : m_timeline.lanes)
    count += static_cast<int>(lane.marks.size());
  return count;
}

int TimelineView::currentPart() const
{
  if (!currentMark())
    return -1;
  int part = m_current.mark;
  for (int lane = 0; lane < m_current.lane; ++lane)
    part += static_cast<int>(m_timeline.lanes[lane].marks.size());
  return part;
}

QString TimelineView::partName(int part) const
{
  for (const auto& lane : m_timeline.lanes) {
    if (part < lane.marks.size())
      return lane.marks[part].spoken;
    part -= static_cast<int>(lane.marks.size());
  }
  return {};
}

QRect TimelineView::partArea(int part) const
{
  for (int lane = 0; lane < m_timeline.lanes.size(); ++lane) {
    const auto count = static_cast<int>(m_timeline.lanes[lane].marks.size());
    if (part < count) {
      const auto size = timelineMeasures().sign;
      const auto area = lanesArea();
      const auto x = area.left() + static_cast<int>(m_scale.centre(m_timeline.lanes[lane].marks[part].date)) - scrolled().x();
      const auto y = area.top() + lane * timelineMeasures().laneHeight + timelineMeasures().laneHeight / 2 - scrolled().y();
      return QRect{x - size / 2, y - size / 2, size, size}.translated(viewport()->pos());
    }
    part -= count;
  }
  return {};
}

TimelineView::Place TimelineView::placeAt(const QPoint& position) const
{
  const auto area = lanesArea();
  if (position.y() < area.top())
    return {};
  const auto lane = (position.y() - area.top() + scrolled().y()) / timelineMeasures().laneHeight;
  if (lane >= m_timeline.lanes.size())
    return {};
  Place found{lane, -1};
  auto nearest = px(9);
  const auto& marks = m_timeline.lanes[lane].marks;
  for (int mark = 0; mark < marks.size() && position.x() >= area.left(); ++mark) {
    const auto distance = std::abs(area.left() + static_cast<int>(m_scale.centre(marks[mark].date)) - scrolled().x() - position.x());
    if (distance < nearest) {
      nearest = distance;
      found.mark = mark;
    }
  }
  return found;
}

QString TimelineView::explanationAt(const QPoint& position) const
{
  const auto place = placeAt(position);
  if (place.lane < 0)
    return {};
  const auto& lane = m_timeline.lanes[place.lane];
  if (place.mark >= 0)
    return lane.marks[place.mark].spoken;
  if (position.x() < lanesArea().left())
    return lane.name;
  const auto day = m_scale.dayAt(position.x() - lanesArea().left() + scrolled().x());
  QString found;
  for (const auto& span : lane.spans)
    if (span.from <= day && day <= span.until && !span.text.isEmpty())
      found = span.text;
  return found;
}

/// The meeting of the lane that a branch dropped here would go to; -1 when none is near.
int TimelineView::meetingNear(int lane, int x) const
{
  auto best = -1, nearest = px(24);
  const auto& marks = m_timeline.lanes[lane].marks;
  for (int mark = 0; mark < marks.size(); ++mark) {
    if (!marks[mark].meeting || marks[mark].kind == MarkKind::handIn || marks[mark].kind == MarkKind::happened)
      continue;
    const auto distance = std::abs(lanesArea().left() + static_cast<int>(m_scale.centre(marks[mark].date)) - scrolled().x() - x);
    if (distance < nearest) {
      nearest = distance;
      best = mark;
    }
  }
  return best;
}

bool TimelineView::viewportEvent(QEvent* event)
{
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto text = explanationAt(help->pos());
    text.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()), viewport());
    return true;
  }
  return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::paintEvent(QPaintEvent* /*event*/)
{
  QPainter painter{viewport()};
  TimelinePainter{painter, palette(), m_timeline, m_scale, viewport()->rect(), scrolled()}.paint({m_current.lane, m_current.mark, hasFocus(), m_dropMark});
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
  QAbstractScrollArea::resizeEvent(event);
  if (m_timeline.lanes.isEmpty())
    return;
  m_showsAll ? showAll() : showDays(m_days, middleDay());
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
  switch (event->key()) {
  case Qt::Key_Left: return moveBy(-1);
  case Qt::Key_Right: return moveBy(1);
  case Qt::Key_Up: return moveLane(-1);
  case Qt::Key_Down: return moveLane(1);
  case Qt::Key_Home: return moveBy(-1000000);
  case Qt::Key_End: return moveBy(1000000);
  case Qt::Key_Plus:
  case Qt::Key_Equal: return zoomIn();
  case Qt::Key_Minus: return zoomOut();
  case Qt::Key_T: return goToToday();
  case Qt::Key_0: return showAll();
  case Qt::Key_Return:
  case Qt::Key_Enter: Q_EMIT markActivated(); return;
  case Qt::Key_Escape:
    if (!m_dragging)
      break;
    m_dragging = false;
    m_dropMark = -1;
    viewport()->unsetCursor();
    viewport()->update();
    return;
  default: break;
  }
  QAbstractScrollArea::keyPressEvent(event);
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
  const auto place = placeAt(event->position().toPoint());
  m_pressedAt = event->position().toPoint();
  if (place.lane >= 0)
    setCurrent(place);
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
  const auto at = event->position().toPoint();
  const auto* mark = currentMark();
  const auto canDrag = event->buttons().testFlag(Qt::LeftButton) && mark && mark->kind == MarkKind::earliest && currentLane()->movable;
  if (!canDrag)
    return;
  if (!m_dragging && std::abs(at.x() - m_pressedAt.x()) < QApplication::startDragDistance())
    return;
  m_dragging = true;
  m_dropMark = meetingNear(m_current.lane, at.x());
  viewport()->setCursor(m_dropMark >= 0 ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
  viewport()->update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
  QAbstractScrollArea::mouseReleaseEvent(event);
  if (!m_dragging)
    return;
  const auto drop = m_dropMark;
  m_dragging = false;
  m_dropMark = -1;
  viewport()->unsetCursor();
  viewport()->update();
  if (const auto* lane = currentLane(); lane && drop >= 0 && drop != m_current.mark && lane->marks[drop].meeting != currentMark()->meeting)
    Q_EMIT moveWanted(TimelineLane{*lane}, *lane->marks[drop].meeting); // a copy: moving it replaces the timeline
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
  if (placeAt(event->position().toPoint()).mark >= 0)
    Q_EMIT markActivated();
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
  if (!event->modifiers().testFlag(Qt::ControlModifier))
    return QAbstractScrollArea::wheelEvent(event);
  m_showsAll = false;
  // The day under the pointer stays under the pointer.
  const auto x = event->position().x() - lanesArea().left();
  const auto day = m_scale.dayAt(x + scrolled().x());
  showDays(event->angleDelta().y() > 0 ? m_days / zoomStep : m_days * zoomStep, day);
  horizontalScrollBar()->setValue(static_cast<int>(m_scale.centre(day) - x));
  event->accept();
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
  QAbstractScrollArea::focusInEvent(event);
  if (!currentMark())
    moveLane(1);
  viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent* event)
{
  QAbstractScrollArea::focusOutEvent(event);
  viewport()->update();
}

void TimelineView::changeEvent(QEvent* event)
{
  QAbstractScrollArea::changeEvent(event);
  if ((event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) && !m_timeline.lanes.isEmpty())
    showDays(m_days, middleDay());
}

}
