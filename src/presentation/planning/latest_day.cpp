// SPDX-License-Identifier: EUPL-1.2
#include "presentation/planning/latest_day.h"

namespace presentation {

using namespace domain;

std::optional<LatestDay> latestDayOf(const app::PlanStageRow& stage, const app::PlanBranchRow& branch, Date today)
{
  if (!branch.backward || !branch.forward)
    return std::nullopt;
  const auto earliest = branch.forward->date;
  const auto meeting = branch.backward->date;
  const auto reached = meeting >= earliest;
  const auto day = reached || stage.municipal ? meeting : stage.latestCompletion.value_or(meeting);
  if (!reached && (day < today || day >= earliest))
    return std::nullopt;
  return LatestDay{day, day == meeting, daysBetween(earliest, day)};
}

}
