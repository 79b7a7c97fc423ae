// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"

#include <QPainter>
#include <QPalette>

namespace ui {

/// The signs that only a timeline has; the others are those of the status.
class TimelineSigns {
public:
  TimelineSigns(QPainter& painter, const QPalette& palette) : m_painter{painter}, m_palette{palette} {}
  void ring(const QRect& box, const QColor& colour) const;
  void handIn(const QRect& box, const QColor& colour) const; ///< a triangle that points down
  void bracket(const QRect& box, const QColor& colour, bool opens) const;
  void ghost(const QRect& box, const QColor& colour) const;  ///< a dashed ring
  void slack(int from, int until, int middle) const;
  void shortage(int from, int until, int middle) const;
  void term(const QRect& bar) const;

private:
  void hatched(const QRect& bar, const QColor& ground, const QColor& lines) const;

  QPainter& m_painter;
  QPalette m_palette;
};

/// "vandaag 22-04"
[[nodiscard]] QString todayFlag(domain::Date today);
/// The head above the names of the lanes.
[[nodiscard]] QString laneHead();

}
