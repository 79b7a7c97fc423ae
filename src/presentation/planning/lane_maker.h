// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/status.h"
#include "presentation/planning/timeline.h"

namespace presentation {

/// What the lanes of a timeline are made from.
struct LaneSource {
  const TimelineSource& source;
  const app::PlanLanes& lanes;
  const app::StatusReport& status;
};
[[nodiscard]] QList<TimelineLane> lanesOf(const LaneSource& source);

}
