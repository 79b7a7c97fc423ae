// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pack_plan.h"

#include <algorithm>

namespace pdf {

std::optional<Target> PlannedItem::firstTarget() const
{
  if (coverNote)
    return coverNote;
  return deliveries.empty() ? std::nullopt : std::optional{deliveries.front().target};
}

bool PackPlan::hasProblems() const
{
  return std::any_of(items.begin(), items.end(), [](const PlannedItem& item) {
    return std::any_of(item.deliveries.begin(), item.deliveries.end(),
                       [](const Delivery& delivery) { return delivery.problem.has_value(); });
  });
}

}
