// SPDX-License-Identifier: EUPL-1.2
#include "exchange/recurrence_days.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <optional>
#include <span>

namespace exchange {

using domain::Date;

namespace {

constexpr auto leastDays = 30 * 366;

/// What is filled in of an array that ends with a mark.
template <std::size_t size>
std::span<const short> partsOf(const short (&values)[size])
{
  const auto* end = std::find(std::begin(values), std::end(values), ICAL_RECURRENCE_ARRAY_MAX);
  return {std::begin(values), end};
}

bool contains(std::span<const short> parts, int value) { return std::ranges::find(parts, value) != parts.end(); }

/// Counted from the first or, below zero, from the last.
bool containsPlace(std::span<const short> parts, int place, int last) { return contains(parts, place) || contains(parts, place - last - 1); }

int number(std::chrono::day day) { return static_cast<int>(static_cast<unsigned>(day)); }
int number(std::chrono::month month) { return static_cast<int>(static_cast<unsigned>(month)); }
int number(std::chrono::year year) { return static_cast<int>(year); }
std::chrono::weekday weekdayOf(Date day) { return std::chrono::weekday{std::chrono::sys_days{day}}; }
int lastDayOfMonth(Date day) { return number(std::chrono::year_month_day_last{day.year(), std::chrono::month_day_last{day.month()}}.day()); }
int dayOfYear(Date day) { return domain::daysBetween(Date{day.year(), std::chrono::January, std::chrono::day{1}}, day) + 1; }
int daysInYear(std::chrono::year year) { return year.is_leap() ? 366 : 365; }

/// The week of its Thursday (ISO 8601).
int weekOfYear(Date day) { return (dayOfYear(domain::addDays(day, 4 - static_cast<int>(weekdayOf(day).iso_encoding()))) - 1) / 7 + 1; }
/// Of the year to which the day's week belongs: that of 28 December.
int weeksInYear(Date day) { return weekOfYear(Date{domain::addDays(day, 4 - static_cast<int>(weekdayOf(day).iso_encoding())).year(), std::chrono::December, std::chrono::day{28}}); }

/// One rule, asked day by day.
class RuleDays {
public:
  RuleDays(const icalrecurrencetype& rule, Date start)
    : m_rule{rule}, m_start{start}, m_byDay{partsOf(rule.by_day)}, m_byMonthDay{partsOf(rule.by_month_day)}, m_byYearDay{partsOf(rule.by_year_day)},
      m_byWeek{partsOf(rule.by_week_no)}, m_byMonth{partsOf(rule.by_month)}
  {}

  [[nodiscard]] bool has(Date day) const { return period(day) % std::max<int>(1, m_rule.interval) == 0 && isInMonths(day) && isInWeeks(day) && isOnDays(day); }

  /// Years, months, weeks or days since the one of the start.
  [[nodiscard]] int period(Date day) const
  {
    switch (m_rule.freq) {
    case ICAL_YEARLY_RECURRENCE: return number(day.year()) - number(m_start.year());
    case ICAL_MONTHLY_RECURRENCE: return (number(day.year()) - number(m_start.year())) * 12 + number(day.month()) - number(m_start.month());
    case ICAL_WEEKLY_RECURRENCE: return domain::daysBetween(firstOfWeek(m_start), firstOfWeek(day)) / 7;
    default: return domain::daysBetween(m_start, day);
    }
  }

private:
  [[nodiscard]] Date firstOfWeek(Date day) const
  {
    const auto first = m_rule.week_start == ICAL_NO_WEEKDAY ? 1 : static_cast<int>(m_rule.week_start) - 1; // Sunday is 1 there, 0 here
    return domain::addDays(day, -((static_cast<int>(weekdayOf(day).c_encoding()) - first + 7) % 7));
  }

  [[nodiscard]] bool isInMonths(Date day) const
  {
    return m_byMonth.empty() || std::ranges::any_of(m_byMonth, [&](short month) { return icalrecurrencetype_month_month(month) == number(day.month()); });
  }

  [[nodiscard]] bool isInWeeks(Date day) const { return m_byWeek.empty() || containsPlace(m_byWeek, weekOfYear(day), weeksInYear(day)); }

  [[nodiscard]] bool isOnDays(Date day) const
  {
    if (m_byDay.empty() && m_byMonthDay.empty() && m_byYearDay.empty())
      return isAsAtStart(day);
    return (m_byMonthDay.empty() || containsPlace(m_byMonthDay, number(day.day()), lastDayOfMonth(day))) &&
           (m_byYearDay.empty() || containsPlace(m_byYearDay, dayOfYear(day), daysInYear(day.year()))) &&
           (m_byDay.empty() || std::ranges::any_of(m_byDay, [&](short part) { return isWeekday(part, day); }));
  }

  /// A rule that names no days repeats the day on which it began.
  [[nodiscard]] bool isAsAtStart(Date day) const
  {
    if (m_rule.freq == ICAL_WEEKLY_RECURRENCE || !m_byWeek.empty())
      return weekdayOf(day) == weekdayOf(m_start);
    if (m_rule.freq == ICAL_MONTHLY_RECURRENCE || m_rule.freq == ICAL_YEARLY_RECURRENCE)
      return day.day() == m_start.day() && (m_rule.freq == ICAL_MONTHLY_RECURRENCE || !m_byMonth.empty() || day.month() == m_start.month());
    return true;
  }

  /// A Tuesday, or the second or last but one of the month or year.
  [[nodiscard]] bool isWeekday(short part, Date day) const
  {
    if (static_cast<int>(icalrecurrencetype_day_day_of_week(part)) - 1 != static_cast<int>(weekdayOf(day).c_encoding()))
      return false;
    const auto place = icalrecurrencetype_day_position(part);
    const auto inMonth = m_rule.freq == ICAL_MONTHLY_RECURRENCE || !m_byMonth.empty();
    if (place == 0 || (m_rule.freq != ICAL_MONTHLY_RECURRENCE && m_rule.freq != ICAL_YEARLY_RECURRENCE))
      return true;
    const auto at = inMonth ? number(day.day()) : dayOfYear(day);
    const auto last = inMonth ? lastDayOfMonth(day) : daysInYear(day.year());
    return place > 0 ? (at - 1) / 7 + 1 == place : (last - at) / 7 + 1 == -place;
  }

  const icalrecurrencetype& m_rule;
  Date m_start;
  std::span<const short> m_byDay;
  std::span<const short> m_byMonthDay;
  std::span<const short> m_byYearDay;
  std::span<const short> m_byWeek;
  std::span<const short> m_byMonth;
};

/// How many days of a year, month, week … a rule needs for one of them to be taken: the third of two is none.
int leastOfPeriod(const icalrecurrencetype& rule)
{
  const auto places = partsOf(rule.by_set_pos);
  const auto severalADay = !partsOf(rule.by_hour).empty() || !partsOf(rule.by_minute).empty() || !partsOf(rule.by_second).empty();
  if (places.empty() || severalADay)
    return 1;
  return std::abs(*std::ranges::min_element(places, {}, [](short place) { return std::abs(place); }));
}

}

bool comesToADay(const icalrecurrencetype& rule, Date start, Date until)
{
  const RuleDays days{rule, start};
  const auto wanted = leastOfPeriod(rule);
  const auto last = std::max(until, domain::addDays(start, leastDays));
  std::optional<int> period;
  auto found = 0;
  for (auto day = start; day <= last; day = domain::addDays(day, 1)) {
    if (!days.has(day))
      continue;
    found = period == days.period(day) ? found + 1 : 1;
    period = days.period(day);
    if (found >= wanted)
      return true;
  }
  return false;
}

}
