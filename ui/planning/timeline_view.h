// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/planning/timeline.h"
#include "ui/painted_parts.h"
#include "ui/planning/timeline_painter.h"

#include <QAbstractScrollArea>

namespace ui {

/// The timeline of a round. Left and right go from mark to mark, up and down from lane to lane, + and - zoom, T goes to today; a branch
/// is dragged to another meeting, or placed with Enter.
class TimelineView : public QAbstractScrollArea, public PaintedParts {
  Q_OBJECT

public:
  explicit TimelineView(QWidget* parent = nullptr);
  /// The view stays where it is, unless it is about another round.
  void setTimeline(const presentation::Timeline& timeline);
  [[nodiscard]] const presentation::Timeline& timeline() const { return m_timeline; }
  [[nodiscard]] const presentation::TimelineLane* currentLane() const;
  [[nodiscard]] const presentation::TimelineMark* currentMark() const;
  /// Goes to the earliest meeting of a lane and makes it visible.
  void goToLane(qint64 key);
  void zoomIn();
  void zoomOut();
  void showAll(); ///< what is planned, and a little around it
  void goToToday();
  [[nodiscard]] double daysShown() const;
  void showDays(double days, domain::Date middle);
  [[nodiscard]] const TimelineScale& scale() const { return m_scale; }

  [[nodiscard]] int partCount() const override;
  [[nodiscard]] QRect partArea(int part) const override;
  [[nodiscard]] QString partName(int part) const override;
  [[nodiscard]] int currentPart() const override;
  [[nodiscard]] QSize sizeHint() const override;
  /// What it takes to see so many lanes.
  [[nodiscard]] int heightOf(int lanes) const;

Q_SIGNALS:
  void currentChanged();
  void markActivated();
  void moveWanted(const presentation::TimelineLane& lane, domain::MeetingId meeting);

protected:
  bool viewportEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  struct Place {
    int lane = -1;
    int mark = -1;
  };
  [[nodiscard]] QRect lanesArea() const;
  [[nodiscard]] QPoint scrolled() const;
  [[nodiscard]] domain::Date middleDay() const;
  [[nodiscard]] Place placeAt(const QPoint& position) const;
  [[nodiscard]] QString explanationAt(const QPoint& position) const;
  [[nodiscard]] int meetingNear(int lane, int x) const;
  void setCurrent(Place place);
  void makeVisible();
  void moveBy(int step);
  void moveLane(int step);
  void updateBars();

  presentation::Timeline m_timeline;
  TimelineScale m_scale;
  double m_days = 240;
  bool m_showsAll = true; ///< until the person zooms
  Place m_current;
  int m_dropMark = -1;
  bool m_dragging = false;
  QPoint m_pressedAt;
};

}
