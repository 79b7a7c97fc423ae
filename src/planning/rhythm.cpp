// SPDX-License-Identifier: EUPL-1.2
#include "planning/rhythm.h"

#include <algorithm>

namespace planning {

using namespace domain;

namespace {

std::optional<Date> dayIn(std::chrono::year_month month, const Rhythm& rhythm)
{
  if (rhythm.nth >= 5)
    return Date{std::chrono::sys_days{month / rhythm.weekday[std::chrono::last]}};
  const auto day = month / rhythm.weekday[static_cast<unsigned>(std::max(1, rhythm.nth))];
  return day.ok() ? std::optional{Date{std::chrono::sys_days{day}}} : std::nullopt;
}

std::vector<Date> rhythmDays(const Rhythm& rhythm, Date after, Date until)
{
  std::vector<Date> days;
  if (rhythm.monthly) {
    const auto step = std::chrono::months{std::max(1, rhythm.everyMonths)};
    for (auto month = rhythm.anchor.year() / rhythm.anchor.month(); month <= until.year() / until.month(); month += step)
      if (const auto day = dayIn(month, rhythm); day && *day > after && *day >= rhythm.anchor && *day <= until)
        days.push_back(*day);
    return days;
  }
  const auto step = 7 * std::max(1, rhythm.everyWeeks);
  const auto skipped = std::max(0, daysBetween(rhythm.anchor, after)) / step;
  for (auto day = addDays(rhythm.anchor, skipped * step); day <= until; day = addDays(day, step))
    if (day > after)
      days.push_back(day);
  return days;
}

}

std::vector<PlanMeeting> projectedMeetings(const Rhythm& rhythm, Date after, Date until, std::optional<int> handInDays,
                                           const std::vector<ClosedDays>& closed, const WorkCalendar& calendar)
{
  std::vector<PlanMeeting> meetings;
  const auto end = std::min(rhythm.until.value_or(until),
                            std::min(until, Date{std::chrono::year{lastYear}, std::chrono::December, std::chrono::day{31}}));
  for (const auto day : rhythmDays(rhythm, after, end)) {
    const auto isClosed =
        std::any_of(closed.begin(), closed.end(), [&](const ClosedDays& each) { return each.from <= day && day <= each.until; });
    if (!isClosed && calendar.isWorkingDay(day))
      meetings.push_back({std::nullopt, day, addDays(day, -handInDays.value_or(0)), handInDays.has_value(), true});
  }
  return meetings;
}

}
