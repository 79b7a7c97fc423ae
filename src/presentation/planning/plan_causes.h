// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/planning/plan_picture.h"

namespace presentation {

/// Why the target is not met, body by body; without such a body, where the plan is tightest.
[[nodiscard]] QList<PlanStatement> planCauses(const app::PlanReport& report, const app::PlanLanes& lanes);

}
