// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/planning_case.h"
#include "planning/signals.h"

/// What contracts, agreements and powers of attorney ask for, as values for the signals.
namespace app {

/// Days that a whole route along the stages of the track's latest round takes when it begins today; of what has no usable calendar, what the
/// longest completed round of the track took, else half a year. None for a track that has no round at all.
[[nodiscard]] std::optional<int> routeDays(const PlanningCase& planningCase, domain::TrackId track);

void takeContracts(const Facts& facts, const PlanningCase& planningCase, planning::SignalFacts& values);

}
