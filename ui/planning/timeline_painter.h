// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/planning/timeline.h"
#include "ui/planning/timeline_scale.h"

#include <QPainter>
#include <QPalette>

#include <vector>

namespace ui {

/// Measures that screen and paper share.
struct TimelineMeasures {
  int laneHeight;
  int axisHeight;
  int nameWidth;
  int sign; ///< of a mark
};
[[nodiscard]] TimelineMeasures timelineMeasures();

/// What the person points at or drags.
struct TimelineHighlight {
  int lane = -1;
  int mark = -1;
  bool focused = false;
  int dropMark = -1; ///< where a dragged branch would land, in the same lane
};

/// Draws lanes, axis and names into a rectangle: the same on screen and on paper.
class TimelinePainter {
public:
  /// `area` is everything, names and axis included; `scrolled` is how far the lanes were moved.
  TimelinePainter(QPainter& painter, const QPalette& palette, const presentation::Timeline& timeline, const TimelineScale& scale, const QRect& area, const QPoint& scrolled);
  void paint(const TimelineHighlight& highlight);

  [[nodiscard]] QRect laneArea(int lane) const; ///< names left out
  [[nodiscard]] QRect markArea(int lane, int mark) const;
  /// Where the days of what was decided stand, for each mark: behind the sign, or before it when something stands there; none when there is no room.
  [[nodiscard]] std::vector<std::optional<QRect>> labelAreas(int lane) const;
  /// The words of a supposition, at its sign; none without one.
  [[nodiscard]] std::optional<QRect> supposedArea(int lane) const;
  /// The words behind the last sign; behind those of a supposition when they would stand there.
  [[nodiscard]] std::optional<QRect> afterArea(int lane) const;
  /// How far to the right the words behind the signs reach, seen or not.
  [[nodiscard]] int wordsEnd() const;

private:
  /// Where the signs of a lane begin and end, and where the supposed one stands.
  struct Signs {
    std::optional<int> first;
    std::optional<int> last;
    std::optional<int> ghost;
  };
  /// In the axis, of the target or of today.
  struct Flag {
    QString text;
    int at;         ///< its line
    bool endsThere; ///< it stands before the line
  };
  [[nodiscard]] double x(double onScale) const { return m_lanes.left() - m_scrolled.x() + onScale; }
  [[nodiscard]] int centre(domain::Date day) const { return static_cast<int>(x(m_scale.centre(day))); }
  [[nodiscard]] bool shows(domain::Date from, domain::Date until) const;
  void paintGround(int lane, const TimelineHighlight& highlight);
  void paintMonthLines();
  void paintDayLines();
  void paintSpans(int lane);
  void paintSpan(const presentation::TimelineSpan& span, const QRect& lane);
  void paintSupposed(const presentation::TimelineSpan& span, const QRect& lane);
  void paintMarks(int lane);
  void paintHighlight(const TimelineHighlight& highlight);
  void paintMark(const presentation::TimelineMark& mark, const QRect& box);
  void paintLabel(const presentation::TimelineMark& mark, const QRect& area);
  void paintNotes(int lane);
  [[nodiscard]] QRect besideLines(QRect area) const;
  [[nodiscard]] static int flagWidth(const QString& text);
  [[nodiscard]] bool flagsMeet() const;
  [[nodiscard]] Flag targetFlag() const;
  [[nodiscard]] Flag dayFlag() const;
  [[nodiscard]] bool underFlag(int from, int until) const;
  [[nodiscard]] Signs signsOf(const presentation::TimelineLane& lane) const;
  [[nodiscard]] int placeAfter(int sign) const;
  [[nodiscard]] int signRoom() const;
  [[nodiscard]] QRect noteArea(const presentation::LaneNote& note, int at, bool endsThere, const QRect& lane) const;
  void note(const presentation::LaneNote& note, int at, bool endsThere, const QRect& lane);
  [[nodiscard]] static QRect plainNoteArea(const presentation::LaneNote& note, int from, const QRect& lane);
  void noteAt(const presentation::LaneNote& note, const QRect& area, Qt::AlignmentFlag side = Qt::AlignLeft);
  void paintNames(const TimelineHighlight& highlight);
  void paintAxis();
  void paintMonths();
  void paintFlag(const Flag& flag, const QColor& colour);

  QPainter& m_painter;
  QPalette m_palette;
  const presentation::Timeline& m_timeline;
  const TimelineScale& m_scale;
  TimelineMeasures m_measures;
  QRect m_area;
  QRect m_lanes; ///< without names and axis
  QPoint m_scrolled;
};

/// How many days from `first` on fill a width, names left out: those until `last`, and so many more that the words behind the last signs are whole.
[[nodiscard]] int daysWithWords(const presentation::Timeline& timeline, int width, domain::Date first, domain::Date last);

/// What the signs mean: the words of the legend, and what is painted in one or more lines.
[[nodiscard]] QStringList timelineLegendWords(const presentation::Timeline& timeline);
[[nodiscard]] int timelineLegendHeight(int width, const presentation::Timeline& timeline);
void paintTimelineLegend(QPainter& painter, const QPalette& palette, const QRect& area, const presentation::Timeline& timeline);

}
