// SPDX-License-Identifier: EUPL-1.2
#include "domain/meeting_series.h"

#include "domain/contract.h"

#include <algorithm>

namespace domain {

namespace {

using std::chrono::sys_days;

Result<void> checkNumber(int number, int most, const char* subject)
{
  if (number < 1 || number > most)
    return fail(ErrorCode::numberOutOfRange, subject, std::to_string(most));
  return {};
}

Result<void> check(const EveryWeeks& rhythm) { return checkNumber(rhythm.weeks, 52, "weeks"); }

Result<void> check(const NthWeekday& rhythm)
{
  if (rhythm.which.empty())
    return fail(ErrorCode::missingField, "which");
  for (const auto which : rhythm.which)
    if (which != -1)
      if (auto checked = checkNumber(which, 5, "which"); !checked)
        return checked;
  return checkNumber(rhythm.months, 12, "months");
}

std::vector<Date> days(const EveryWeeks& rhythm, Date from, Date until)
{
  const auto first = sys_days{from} + (rhythm.day - std::chrono::weekday{sys_days{from}});
  std::vector<Date> found;
  for (auto day = first; day <= sys_days{until}; day += std::chrono::weeks{rhythm.weeks})
    found.emplace_back(day);
  return found;
}

std::optional<Date> dayInMonth(std::chrono::year_month month, std::chrono::weekday day, int which)
{
  if (which == -1)
    return Date{sys_days{month / day[std::chrono::last]}};
  const auto nth = month / day[static_cast<unsigned>(which)];
  return nth.ok() ? std::optional{Date{sys_days{nth}}} : std::nullopt;
}

std::vector<Date> days(const NthWeekday& rhythm, Date from, Date until)
{
  std::vector<Date> found;
  for (auto month = from.year() / from.month(); month <= until.year() / until.month(); month += std::chrono::months{rhythm.months})
    for (const auto which : rhythm.which)
      if (const auto day = dayInMonth(month, rhythm.day, which); day && *day >= from && *day <= until)
        found.push_back(*day);
  std::ranges::sort(found);
  const auto twice = std::ranges::unique(found); // the fourth may be the last
  found.erase(twice.begin(), twice.end());
  return found;
}

std::optional<SkippedBecause> reasonToSkip(const MeetingSeries& series, Date day)
{
  if (std::ranges::find(series.except, day) != series.except.end())
    return SkippedBecause::excepted;
  if (std::ranges::find(series.daysOff, day) != series.daysOff.end())
    return SkippedBecause::dayOff;
  const auto holds = [&](const DayWindow& window) { return window.from <= day && day <= window.until; };
  return std::ranges::any_of(series.windows, holds) ? std::optional{SkippedBecause::inWindow} : std::nullopt;
}

}

Result<std::vector<SeriesDay>> daysOf(const MeetingSeries& series)
{
  EXPECTS(series.from.ok() && series.until.ok());
  if (series.until < series.from)
    return fail(ErrorCode::endsBeforeStart, toIso(series.until), toIso(series.from));
  if (series.until > lastCalendarDay)
    return fail(ErrorCode::beyondCalendar, toIso(series.until), toIso(lastCalendarDay));
  if (auto checked = std::visit([](const auto& rhythm) { return check(rhythm); }, series.rhythm); !checked)
    return tl::unexpected<Error>{checked.error()};
  const auto found = std::visit([&](const auto& rhythm) { return days(rhythm, series.from, series.until); }, series.rhythm);
  std::vector<SeriesDay> answer;
  answer.reserve(found.size());
  for (const auto day : found)
    answer.push_back({day, reasonToSkip(series, day)});
  return answer;
}

}
