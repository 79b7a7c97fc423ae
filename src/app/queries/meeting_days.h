// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/plan.h"

/// Days for a meeting: what is odd about one, and what moving a meeting, or one part of a round, does to the plans.
namespace app {

/// Why a day is no ordinary one for a body to meet on. Nothing of it refuses: boards do meet on a Saturday.
struct DayDoubt {
  std::optional<planning::DayOff> off;
  std::optional<domain::ClosedPeriod> closed;
  std::vector<std::string> others; ///< numbers of other meetings of the body on that day
};
/// `own` is the meeting that would be on it, when it is there already.
[[nodiscard]] DayDoubt doubtAbout(const Facts& facts, const domain::DecisionBody& body, domain::Date day, std::optional<domain::MeetingId> own = {});
/// meetingOnDayOff, meetingWhileClosed, anotherMeetingThatDay.
[[nodiscard]] std::vector<domain::Finding> findingsAbout(const DayDoubt& doubt, domain::Date day);

/// The plan of a running round: as it is, and as it would be after a move.
struct MovedPlanRow {
  PlanSummaryRow before;
  PlanSummaryRow after;
  bool tooEarly = false; ///< on that day it cannot be treated, and before it could
};
/// Of the rounds that have a place on a meeting, with the meeting on another day; by number of the proposal.
[[nodiscard]] std::vector<MovedPlanRow> plansWhenMoved(const Facts& facts, domain::Date today, domain::MeetingId meeting, domain::Date day);
/// Of one round, with one body's part on another meeting, or on a day of which no meeting is known; none when the round does not run, and
/// where it stands on that day already.
[[nodiscard]] std::optional<MovedPlanRow> planWhenPlaced(const Facts& facts, domain::Date today, domain::StageId stage, domain::BodyId body,
                                                         std::optional<domain::MeetingId> meeting, domain::Date day);

}
