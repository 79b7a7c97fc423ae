// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/office_converter.h"
#include "pdf/pack_plan.h"
#include "pdf/workshop.h"

namespace pdf {

/// Fetches all attachments of `pack`, which must outlive the plan, and has them looked at. `progress` is called after each with the
/// share that is done, 0 … 1; what it throws ends the intake.
[[nodiscard]] PackPlan takeIn(const pack::MeetingPack& pack, Spool& spool, Workshop& workshop, OfficeConverter& office,
                              const std::function<void(double)>& progress);

/// Puts a replacement page in the place of a document over which the worker was lost.
void replaceLost(PackPlan& plan, int source);

}
