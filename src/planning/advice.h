// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "planning/plan.h"

namespace planning {

enum class AdviceKind {
  earliestDate,       ///< the earliest date that is feasible
  extraMeeting,       ///< one more meeting of these bodies before a day
  earlierMeeting,     ///< a meeting that is there already, earlier than where it was placed
  acceptLatePapers,   ///< a meeting in time, if the body takes papers after its last hand-in day
  shorterPreparation, ///< fewer working days before a stage
  planBranch,         ///< a body without a place: meetings that fit
  askCalendar,        ///< a body whose calendar is unknown
  recordOutcome       ///< bodies of a stage whose day is over: the plan rests on what came out
};

/// A body in an advice, with the meeting meant.
struct AdvisedBody {
  domain::BodyId body;
  std::optional<domain::MunicipalityId> municipality;
  std::optional<PlanMeeting> meeting;
  bool shorterHandIn = false; ///< only with papers later than its usual number of days before
  std::optional<domain::Date> usualFrom = {}; ///< extraMeeting: from this day on with its usual number of days, where that is known
  friend bool operator==(const AdvisedBody&, const AdvisedBody&) = default;
};

/// One smallest change that would help, or one thing to do.
struct Advice {
  AdviceKind kind;
  std::optional<domain::StageId> stage;
  int position = 0;
  std::vector<AdvisedBody> bodies;
  std::optional<domain::Date> date;          ///< earliestDate: that date; extraMeeting: not on this day or later
  std::optional<domain::Date> handIn;        ///< papers can be there from this day
  std::optional<domain::Date> withoutMargin; ///< extraMeeting: not on this day or later, if only the target itself counts
  int workingDays = 0;                       ///< shorterPreparation: the days that are left
  bool keepsMargin = true;                   ///< earlierMeeting: false when only the target itself is made
  bool besides = false; ///< helps only together with the earlier meetings that stand before it
  bool alternative = false; ///< besides, instead of the one before it of the same stage
  friend bool operator==(const Advice&, const Advice&) = default;
};

/// By body: calendar days before a meeting that papers are handed in, where known.
using HandInDays = std::unordered_map<std::int64_t, int>;

/// The first day of a meeting that gets papers of `from` in its usual number of days; none where that number is unknown.
[[nodiscard]] std::optional<domain::Date> usuallyFrom(const HandInDays& handInDays, domain::BodyId body, domain::Date from);

/// What is to be recorded before the plan can be relied on; what would help, the smallest change first; then what is still to be planned or asked.
[[nodiscard]] std::vector<Advice> adviceOn(const PlanRound& round, const RoundPlan& plan, const Calendars& calendars,
                                           const HandInDays& handInDays, const WorkCalendar& days, const PlanQuestion& question);

/// Branches that make the target fail: those of the last stage that are too late, or else the bottleneck of the stage before them.
[[nodiscard]] std::vector<std::pair<domain::StageId, domain::BodyId>> causesOf(const RoundPlan& plan);

}
