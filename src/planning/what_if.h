// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "planning/plan.h"

#include <variant>

/// What happens to the plan if …: the same plan on changed values, and both beside each other.
namespace planning {

/// A body of this stage sends the proposal back to an earlier stage.
struct SentBackAt {
  int stage;
  int toStage;
  std::optional<domain::Date> on;     ///< the day it does so; without one, when it is to treat it
  std::optional<domain::BodyId> body; ///< without one, the first body of the stage that has not decided
};
/// When a stage treats it, somebody turns out not to have been heard; the stage waits until that is done.
struct PartySkippedAt {
  int stage;
  int weeks = 4; ///< that hearing the party takes
  std::optional<domain::Date> on;
};
struct MeetingCancelledIf {
  domain::MeetingId meeting;
};
struct MorePreparation {
  int stage;
  int workingDays = 5;
};
struct ExtraMeetingOf {
  domain::BodyId body;
  domain::Date date;
  domain::Date handIn;
};
using WhatIf = std::variant<SentBackAt, PartySkippedAt, MeetingCancelledIf, MorePreparation, ExtraMeetingOf>;

/// One body in one stage, now and then.
struct BranchChange {
  domain::StageId stage;
  int position = 1;
  domain::BodyId body;
  std::optional<domain::MunicipalityId> municipality;
  std::optional<PlanMeeting> before;
  std::optional<PlanMeeting> after;
  std::optional<domain::Date> decidedOn; ///< before, when it has to be treated again
  std::optional<int> days;               ///< later; negative is earlier
};

struct WhatIfComparison {
  RoundPlan before;
  RoundPlan after;
  std::vector<BranchChange> changes; ///< the branches whose day changes
  std::optional<int> days;           ///< that the round completes later
};

/// Applies one supposition to a round and its calendars. stageNotEarlier, unknownReference when it names nothing here.
[[nodiscard]] domain::Result<void> suppose(const WhatIf& whatIf, PlanRound& round, Calendars& calendars, const WorkCalendar& days,
                                           const PlanQuestion& question);
[[nodiscard]] domain::Result<WhatIfComparison> compareWhatIf(const std::vector<WhatIf>& suppositions, const PlanRound& round,
                                                             const Calendars& calendars, const WorkCalendar& days,
                                                             const PlanQuestion& question);
/// Two plans of the same round beside each other.
[[nodiscard]] WhatIfComparison comparison(RoundPlan before, RoundPlan after);

}
