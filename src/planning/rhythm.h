// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "planning/body_calendar.h"
#include "planning/work_calendar.h"

namespace planning {

/// How often a body meets, as far as that is known without its calendar.
struct Rhythm {
  bool monthly = true;          ///< the `nth` such weekday of a month; else every so many weeks from `anchor`
  std::chrono::weekday weekday; ///< of a monthly rhythm
  int nth = 1;                  ///< 1 to 4; 5 is the last one
  int everyMonths = 1;          ///< counted from the month of the anchor
  int everyWeeks = 1;
  domain::Date anchor; ///< first day it can meet
  std::optional<domain::Date> until;
};

/// The days on which a body would meet by its rhythm in (after, until], without days off and days on which it is closed. Meetings
/// are marked as projected; papers are handed in `handInDays` before.
[[nodiscard]] std::vector<PlanMeeting> projectedMeetings(const Rhythm& rhythm, domain::Date after, domain::Date until,
                                                         std::optional<int> handInDays, const std::vector<ClosedDays>& closed,
                                                         const WorkCalendar& calendar);

}
