// SPDX-License-Identifier: EUPL-1.2
#include "ui/route/route_lanes.h"

#include "ui/status_painter.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

using namespace presentation;

RouteLanes::RouteLanes(QWidget* parent) : QAbstractScrollArea{parent}
{
  setObjectName(QStringLiteral("routeLanes"));
  setAccessibleName(tr("Route"));
  setFocusPolicy(Qt::StrongFocus);
  setFrameShape(QFrame::NoFrame);
  viewport()->setBackgroundRole(QPalette::Base);
}

void RouteLanes::setPicture(const RoutePicture& picture)
{
  if (picture == m_picture)
    return;
  m_picture = picture;
  layOutAgain();
  if (currentPart() < 0 && m_current != 0)
    setCurrentKey(0);
}

void RouteLanes::setCurrentKey(qint64 key)
{
  if (key == m_current)
    return;
  m_current = key;
  if (const auto part = currentPart(); part >= 0) {
    makeVisible(m_layout.parts[static_cast<std::size_t>(part)].area);
    QAccessibleEvent event{this, QAccessible::Focus};
    event.setChild(part);
    QAccessible::updateAccessibility(&event);
  }
  viewport()->update();
  Q_EMIT currentKeyChanged(key);
}

int RouteLanes::partCount() const { return static_cast<int>(m_layout.parts.size()); }
QRect RouteLanes::partArea(int part) const { return m_layout.parts[static_cast<std::size_t>(part)].area.translated(origin()); }

QString RouteLanes::partName(int part) const
{
  const auto& found = m_layout.parts[static_cast<std::size_t>(part)];
  return found.box ? found.box->spoken : found.row->spoken;
}

int RouteLanes::currentPart() const
{
  const auto found = std::find_if(m_layout.parts.begin(), m_layout.parts.end(), [this](const RoutePart& part) { return part.key == m_current; });
  return found == m_layout.parts.end() ? -1 : static_cast<int>(found - m_layout.parts.begin());
}

QPoint RouteLanes::origin() const { return {-horizontalScrollBar()->value(), routeHeadHeight() - verticalScrollBar()->value()}; }

void RouteLanes::layOutAgain()
{
  m_layout = layOut(m_picture, m_folded, viewport()->width());
  const auto room = viewport()->size() - QSize{0, routeHeadHeight()};
  horizontalScrollBar()->setRange(0, std::max(0, m_layout.size.width() - room.width()));
  horizontalScrollBar()->setPageStep(room.width());
  horizontalScrollBar()->setSingleStep(px(24));
  verticalScrollBar()->setRange(0, std::max(0, m_layout.size.height() - room.height()));
  verticalScrollBar()->setPageStep(room.height());
  verticalScrollBar()->setSingleStep(px(26));
  viewport()->update();
}

const RoutePart* RouteLanes::partAt(const QPoint& position) const
{
  if (position.y() < routeHeadHeight())
    return nullptr;
  const auto found = std::find_if(m_layout.parts.begin(), m_layout.parts.end(),
                                  [at = position - origin()](const RoutePart& part) { return part.area.contains(at); });
  return found == m_layout.parts.end() ? nullptr : &*found;
}

void RouteLanes::makeVisible(const QRect& area)
{
  const auto room = viewport()->size() - QSize{0, routeHeadHeight()};
  const auto shift = [](QScrollBar* bar, int first, int last, int length) {
    if (first < bar->value())
      bar->setValue(first - px(8));
    else if (last > bar->value() + length)
      bar->setValue(last - length + px(8));
  };
  shift(horizontalScrollBar(), area.left(), area.right(), room.width());
  shift(verticalScrollBar(), area.top(), area.bottom(), room.height());
}

void RouteLanes::move(int dx, int dy)
{
  const auto current = currentPart();
  if (current < 0) {
    if (!m_layout.parts.empty())
      setCurrentKey(m_layout.parts.front().key);
    return;
  }
  const auto from = m_layout.parts[static_cast<std::size_t>(current)].area.center();
  const RoutePart* best = nullptr;
  auto bestDistance = std::numeric_limits<int>::max();
  for (const auto& part : m_layout.parts) {
    const auto way = part.area.center() - from;
    const auto ahead = way.x() * dx + way.y() * dy, aside = std::abs(way.x() * dy) + std::abs(way.y() * dx);
    const auto sameColumn = std::abs(way.x()) < part.area.width() / 2;
    if (ahead <= 0 || (dx != 0 && sameColumn) || (dy != 0 && !sameColumn))
      continue;
    if (const auto distance = ahead + 2 * aside; distance < bestDistance) {
      bestDistance = distance;
      best = &part;
    }
  }
  if (best)
    setCurrentKey(best->key);
}

void RouteLanes::toggle(qint64 round)
{
  if (!m_folded.remove(round))
    m_folded.insert(round);
  layOutAgain();
}

void RouteLanes::keyPressEvent(QKeyEvent* event)
{
  switch (event->key()) {
  case Qt::Key_Left: move(-1, 0); break;
  case Qt::Key_Right: move(1, 0); break;
  case Qt::Key_Up: move(0, -1); break;
  case Qt::Key_Down: move(0, 1); break;
  case Qt::Key_Return:
  case Qt::Key_Enter:
    if (m_current != 0)
      Q_EMIT keyActivated(m_current);
    break;
  default: QAbstractScrollArea::keyPressEvent(event);
  }
}

void RouteLanes::mousePressEvent(QMouseEvent* event)
{
  if (const auto* part = partAt(event->position().toPoint()))
    return setCurrentKey(part->key);
  const auto at = event->position().toPoint() - origin();
  for (const auto& bar : m_layout.bars)
    if (event->position().y() >= routeHeadHeight() && bar.area.contains(at))
      return toggle(bar.round->key);
}

void RouteLanes::mouseDoubleClickEvent(QMouseEvent* event)
{
  if (const auto* part = partAt(event->position().toPoint()))
    Q_EMIT keyActivated(part->key);
}

void RouteLanes::focusInEvent(QFocusEvent* event)
{
  QAbstractScrollArea::focusInEvent(event);
  viewport()->update();
}

void RouteLanes::resizeEvent(QResizeEvent* event)
{
  QAbstractScrollArea::resizeEvent(event);
  layOutAgain();
}

void RouteLanes::changeEvent(QEvent* event)
{
  QAbstractScrollArea::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
    layOutAgain();
}

}
