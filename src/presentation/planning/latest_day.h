// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/plan.h"

namespace presentation {

/// The last day on which a body can decide and the target is still met.
struct LatestDay {
  domain::Date day;
  bool isMeeting = false; ///< else no meeting of the body is left, and this is the day by which its stage must be complete
  int spare = 0;          ///< days after the earliest meeting; negative: so many too few
};
/// The same for the timeline and for its table. A day that has gone by explains nothing any more: then none, and the stage after it says why.
[[nodiscard]] std::optional<LatestDay> latestDayOf(const app::PlanStageRow& stage, const app::PlanBranchRow& branch, domain::Date today);

}
