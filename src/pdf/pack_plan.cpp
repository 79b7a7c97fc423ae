// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pack_plan.h"

#include <algorithm>

namespace pdf {

const PackProblem* Delivery::printedProblem() const
{
  const auto found = std::find_if(problems.begin(), problems.end(),
                                  [](const PackProblem& problem) { return weightOf(problem.kind) != pack::ProblemWeight::remark; });
  return found == problems.end() ? nullptr : &*found;
}

void Delivery::add(pack::ProblemKind kind, std::string whatHappened)
{
  problems.push_back({name.label, name.fileName.empty() ? name.title : name.fileName, kind, std::move(whatHappened)});
}

std::optional<Target> PlannedItem::firstTarget() const
{
  if (coverNote)
    return coverNote;
  for (const auto& delivery : deliveries)
    if (delivery.hasPages())
      return delivery.target;
  return pages.empty() ? std::nullopt : std::optional{pages.front().target};
}

bool PackPlan::hasProblems() const
{
  return std::any_of(items.begin(), items.end(), [](const PlannedItem& item) {
    return std::any_of(item.deliveries.begin(), item.deliveries.end(),
                       [](const Delivery& delivery) { return delivery.printedProblem() != nullptr; });
  });
}

Delivery* PackPlan::deliveryOf(int source)
{
  for (auto& item : items)
    for (auto& delivery : item.deliveries)
      if (delivery.source == source)
        return &delivery;
  return nullptr;
}

}
