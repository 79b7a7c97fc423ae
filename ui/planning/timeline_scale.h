// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"

#include <algorithm>

namespace ui {

/// Days on a horizontal line: where a day stands, and which day stands somewhere.
class TimelineScale {
public:
  static constexpr int leastDays = 7;
  static constexpr int mostDays = 731;

  TimelineScale(domain::Date from, domain::Date until) : m_from{from}, m_days{std::max(1, domain::daysBetween(from, until) + 1)} {}

  [[nodiscard]] double dayWidth() const { return m_dayWidth; }
  [[nodiscard]] double width() const { return m_dayWidth * m_days; }
  /// The left edge of the day.
  [[nodiscard]] double left(domain::Date day) const { return domain::daysBetween(m_from, day) * m_dayWidth; }
  [[nodiscard]] double centre(domain::Date day) const { return left(day) + m_dayWidth / 2; }
  [[nodiscard]] double right(domain::Date day) const { return left(day) + m_dayWidth; }
  [[nodiscard]] domain::Date dayAt(double x) const { return domain::addDays(m_from, std::clamp(static_cast<int>(x / m_dayWidth), 0, m_days - 1)); }
  /// Lets so many days fill a width; from a week to two years.
  void showDays(double days, int width) { m_dayWidth = std::max(1, width) / std::clamp(days, double{leastDays}, double{mostDays}); }

private:
  domain::Date m_from;
  int m_days;
  double m_dayWidth = 4;
};

}
