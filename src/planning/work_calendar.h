// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"

#include <optional>
#include <set>
#include <vector>

/// Working days as the Algemene termijnenwet sees them.
namespace planning {

/// Why a day is not a working day. The holidays are those of the Algemene termijnenwet, art. 3.
enum class DayOff {
  saturday,
  sunday,
  newYearsDay,
  goodFriday,
  easterMonday,
  kingsDay,
  liberationDay,
  ascensionDay,
  whitMonday,
  christmasDay,
  boxingDay,
  equated ///< by royal decree, art. 3 lid 3
};

/// The days that royal decrees put on a par with holidays, and the years for which that is known: also a year without any.
struct EquatedDays {
  std::set<domain::Date> days;
  std::set<int> knownYears;
  friend bool operator==(const EquatedDays&, const EquatedDays&) = default;
};

struct Holiday {
  domain::Date date;
  DayOff kind;
  friend bool operator==(const Holiday&, const Holiday&) = default;
};

/// The years for which holidays are computed; questions about other days get no answer.
inline constexpr int firstYear = 2015;
inline constexpr int lastYear = 2099;
[[nodiscard]] bool inCalendar(domain::Date day);

/// Easter Sunday by the Gregorian rule.
[[nodiscard]] domain::Date easterSunday(int year);
/// Holidays of a year in order, without the days equated by decree. King's Day is on the 26th when the 27th is a Sunday.
[[nodiscard]] std::vector<Holiday> computedHolidays(int year);

/// Which days are working days: not Saturday, Sunday, a computed holiday or a day equated by decree.
class WorkCalendar {
public:
  explicit WorkCalendar(EquatedDays equated = {}) : m_equated{std::move(equated)} {}

  /// Why the day is off; a holiday goes before the weekend it falls in. None for a working day.
  [[nodiscard]] std::optional<DayOff> dayOff(domain::Date day) const;
  [[nodiscard]] bool isWorkingDay(domain::Date day) const { return !dayOff(day); }
  /// Whether the decrees of that year are known. If not, every answer about it is provisional.
  [[nodiscard]] bool knows(int year) const { return m_equated.knownYears.contains(year); }
  /// All holidays of a year in order, with those equated by decree.
  [[nodiscard]] std::vector<Holiday> holidays(int year) const;

  /// The n-th working day after `day`; n = 0 gives `day` itself.
  [[nodiscard]] domain::Date addWorkingDays(domain::Date day, int n) const;
  /// The latest day d with addWorkingDays(d, n) <= limit.
  [[nodiscard]] domain::Date latestStart(domain::Date limit, int n) const;
  [[nodiscard]] domain::Date workingDayOnOrBefore(domain::Date day) const;
  [[nodiscard]] domain::Date workingDayOnOrAfter(domain::Date day) const;
  /// Working days in (from, until].
  [[nodiscard]] int workingDaysBetween(domain::Date from, domain::Date until) const;

private:
  EquatedDays m_equated;
};

/// The days of an ordinary election of the councils: nomination and vote (Kieswet F 1, J 1), first sitting of the new councils
/// (Gemeentewet art. 18, Kieswet C 4). Every four years: 2026, 2030.
struct CouncilElection {
  domain::Date nomination;
  domain::Date vote;
  domain::Date newCouncils;
};
[[nodiscard]] std::optional<CouncilElection> councilElection(int year);

}
