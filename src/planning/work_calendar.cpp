// SPDX-License-Identifier: EUPL-1.2
#include "planning/work_calendar.h"

#include "domain/contract.h"

#include <algorithm>
#include <array>

namespace planning {

using namespace domain;
using std::chrono::sys_days;

namespace {

Date dateOf(int year, unsigned month, unsigned day)
{
  return Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

/// Walking stops here: what lies beyond is outside every calendar, and no sum may run on for ever.
const sys_days earliest{dateOf(1900, 1, 1)};
const sys_days latest{dateOf(2199, 12, 31)};

/// The reason per day of firstYear to lastYear + 1, weekends and computed holidays; computed once.
class ComputedDays {
public:
  ComputedDays()
  {
    const auto last = sys_days{dateOf(lastYear + 1, 12, 31)};
    for (auto day = m_first; day <= last; day += std::chrono::days{1}) {
      const std::chrono::weekday weekday{day};
      m_reasons.push_back(weekday == std::chrono::Saturday ? code(DayOff::saturday)
                          : weekday == std::chrono::Sunday ? code(DayOff::sunday)
                                                           : 0);
    }
    for (auto year = firstYear; year <= lastYear + 1; ++year)
      for (const auto& holiday : computedHolidays(year))
        m_reasons[index(sys_days{holiday.date})] = code(holiday.kind);
  }

  [[nodiscard]] std::optional<DayOff> reason(sys_days day) const
  {
    if (day < m_first || index(day) >= m_reasons.size()) {
      const std::chrono::weekday weekday{day};
      return weekday == std::chrono::Saturday ? std::optional{DayOff::saturday}
             : weekday == std::chrono::Sunday ? std::optional{DayOff::sunday}
                                              : std::nullopt;
    }
    const auto found = m_reasons[index(day)];
    return found == 0 ? std::nullopt : std::optional{static_cast<DayOff>(found - 1)};
  }

private:
  static unsigned char code(DayOff reason) { return static_cast<unsigned char>(static_cast<int>(reason) + 1); }
  [[nodiscard]] std::size_t index(sys_days day) const { return static_cast<std::size_t>((day - m_first).count()); }

  sys_days m_first{dateOf(firstYear, 1, 1)};
  std::vector<unsigned char> m_reasons;
};

const ComputedDays& computedDays()
{
  static const ComputedDays days;
  return days;
}

/// The weekday in the seven days that begin on `first`.
Date weekdayFrom(Date first, std::chrono::weekday weekday)
{
  return addDays(first, static_cast<int>((weekday - std::chrono::weekday{sys_days{first}}).count()));
}

}

bool inCalendar(Date day)
{
  const auto year = static_cast<int>(day.year());
  return year >= firstYear && year <= lastYear;
}

Date easterSunday(int year)
{
  // The anonymous Gregorian computus; names as in the literature.
  const auto a = year % 19;
  const auto b = year / 100;
  const auto c = year % 100;
  const auto h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const auto l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const auto m = (a + 11 * h + 22 * l) / 451;
  const auto n = h + l - 7 * m + 114;
  return dateOf(year, static_cast<unsigned>(n / 31), static_cast<unsigned>(n % 31 + 1));
}

std::vector<Holiday> computedHolidays(int year)
{
  const auto easter = easterSunday(year);
  auto kingsDay = dateOf(year, 4, 27);
  if (std::chrono::weekday{sys_days{kingsDay}} == std::chrono::Sunday)
    kingsDay = dateOf(year, 4, 26);
  std::vector<Holiday> days{{dateOf(year, 1, 1), DayOff::newYearsDay},   {addDays(easter, -2), DayOff::goodFriday},
                            {addDays(easter, 1), DayOff::easterMonday},  {kingsDay, DayOff::kingsDay},
                            {dateOf(year, 5, 5), DayOff::liberationDay}, {addDays(easter, 39), DayOff::ascensionDay},
                            {addDays(easter, 50), DayOff::whitMonday},   {dateOf(year, 12, 25), DayOff::christmasDay},
                            {dateOf(year, 12, 26), DayOff::boxingDay}};
  std::stable_sort(days.begin(), days.end(), [](const Holiday& a, const Holiday& b) { return a.date < b.date; });
  return days;
}

std::optional<DayOff> WorkCalendar::dayOff(Date day) const
{
  EXPECTS(day.ok());
  if (const auto reason = computedDays().reason(sys_days{day}))
    return reason;
  return m_equated.days.contains(day) ? std::optional{DayOff::equated} : std::nullopt;
}

std::vector<Holiday> WorkCalendar::holidays(int year) const
{
  auto days = computedHolidays(year);
  for (const auto day : m_equated.days)
    if (static_cast<int>(day.year()) == year &&
        std::none_of(days.begin(), days.end(), [&](const Holiday& holiday) { return holiday.date == day; }))
      days.push_back({day, DayOff::equated});
  std::stable_sort(days.begin(), days.end(), [](const Holiday& a, const Holiday& b) { return a.date < b.date; });
  return days;
}

Date WorkCalendar::addWorkingDays(Date day, int n) const
{
  EXPECTS(n >= 0);
  auto at = sys_days{day};
  while (n > 0 && at < latest) {
    at += std::chrono::days{1};
    n -= isWorkingDay(at) ? 1 : 0;
  }
  return at;
}

Date WorkCalendar::latestStart(Date limit, int n) const
{
  EXPECTS(n >= 0);
  auto at = sys_days{limit};
  while (n > 0 && at > earliest) {
    n -= isWorkingDay(at) ? 1 : 0;
    at -= std::chrono::days{1};
  }
  return at;
}

Date WorkCalendar::workingDayOnOrBefore(Date day) const
{
  auto at = sys_days{day};
  while (at > earliest && !isWorkingDay(at))
    at -= std::chrono::days{1};
  return at;
}

Date WorkCalendar::workingDayOnOrAfter(Date day) const
{
  auto at = sys_days{day};
  while (at < latest && !isWorkingDay(at))
    at += std::chrono::days{1};
  return at;
}

int WorkCalendar::workingDaysBetween(Date from, Date until) const
{
  auto count = 0;
  for (auto at = sys_days{from} + std::chrono::days{1}; at <= sys_days{until}; at += std::chrono::days{1})
    count += isWorkingDay(at) ? 1 : 0;
  return count;
}

std::optional<CouncilElection> councilElection(int year)
{
  if (year % 4 != 2)
    return std::nullopt;
  const auto nomination = weekdayFrom(dateOf(year, 1, 30), std::chrono::Monday);
  return CouncilElection{nomination, addDays(nomination, 44), weekdayFrom(dateOf(year, 3, 29), std::chrono::Wednesday)};
}

}
