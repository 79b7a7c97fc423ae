// SPDX-License-Identifier: EUPL-1.2
#include "planning/guard.h"

#include <algorithm>

namespace planning {

using namespace domain;

std::vector<MissingParty> missingBefore(int position, const std::vector<GuardedStage>& stages,
                                        const std::vector<ExpectedParty>& parties, Date day)
{
  std::vector<MissingParty> missing;
  for (const auto& party : parties)
    if (party.beforeStage <= position && !(party.heardOn && *party.heardOn <= day))
      missing.push_back({PartyDuty::consulted, party.ground, party.party, std::nullopt, party.municipality, std::nullopt,
                         party.source, party.beforeStage, std::nullopt});
  for (const auto& stage : stages) {
    if (stage.position >= position || stage.complete)
      continue;
    for (const auto& branch : stage.branches)
      if (!branch.done && !branch.passedOver)
        missing.push_back({stage.duty,
                           PartyGround::route,
                           {},
                           branch.body,
                           branch.municipality,
                           stage.stage,
                           stage.ground,
                           stage.position + 1,
                           std::nullopt});
  }
  // Law first, then what was agreed, then the route.
  std::stable_sort(missing.begin(), missing.end(),
                   [](const MissingParty& a, const MissingParty& b) { return a.ground < b.ground; });
  return missing;
}

std::optional<int> costOfFindingLater(int position, const PlanRound& round, const Calendars& calendars, const WorkCalendar& days,
                                      const PlanQuestion& question)
{
  const auto hasNext =
      std::any_of(round.stages.begin(), round.stages.end(), [&](const PlanStage& stage) { return stage.position == position + 1; });
  const auto found = compareWhatIf({PartySkippedAt{hasNext ? position + 1 : position}}, round, calendars, days, question);
  if (!found || !found->days)
    return std::nullopt;
  return (std::max(0, *found->days) + 6) / 7;
}

}
