// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/pack_plan.h"

namespace pdf {

/// Fetches and checks all attachments of `pack`, which must outlive the plan. Called after each attachment with the share that is
/// done, 0 … 1; what it throws ends the intake.
[[nodiscard]] PackPlan takeIn(const pack::MeetingPack& pack, const std::function<void(double)>& progress);

}
