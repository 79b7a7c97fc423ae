// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"
#include "domain/error.h"

#include <variant>
#include <vector>

/// The days on which a body meets that meets regularly.
namespace domain {

/// Every week, every second week …, counted from the first such day of the series.
struct EveryWeeks {
  std::chrono::weekday day;
  int weeks = 1; ///< 1 to 52
  friend bool operator==(const EveryWeeks&, const EveryWeeks&) = default;
};

/// The first, second … or last such day of the month, every month or every few months counted from the month in which the series begins.
struct NthWeekday {
  std::chrono::weekday day;
  std::vector<int> which; ///< 1 to 5, or -1 for the last; a month without a fifth one is passed over
  int months = 1;         ///< 1 to 12
  friend bool operator==(const NthWeekday&, const NthWeekday&) = default;
};

using Rhythm = std::variant<EveryWeeks, NthWeekday>;

/// Days on end, first and last included: a recess, the weeks around an election.
struct DayWindow {
  Date from;
  Date until;
  friend bool operator==(const DayWindow&, const DayWindow&) = default;
};

struct MeetingSeries {
  Rhythm rhythm;
  Date from;
  Date until; ///< included
  std::vector<Date> except = {};
  std::vector<Date> daysOff = {};     ///< holidays
  std::vector<DayWindow> windows = {}; ///< in which the body does not meet
};

enum class SkippedBecause { excepted, dayOff, inWindow };

/// A day of a series; the ones that fall out are named too, so that a person sees what she does not get.
struct SeriesDay {
  Date date;
  std::optional<SkippedBecause> skipped = {};
  friend bool operator==(const SeriesDay&, const SeriesDay&) = default;
};

/// In order, each day once. ErrorCode::endsBeforeStart; ErrorCode::beyondCalendar after 2099, up to where holidays are known;
/// ErrorCode::numberOutOfRange for a rhythm that is none.
[[nodiscard]] Result<std::vector<SeriesDay>> daysOf(const MeetingSeries& series);

inline constexpr Date lastCalendarDay{std::chrono::year{2099}, std::chrono::December, std::chrono::day{31}};

}
