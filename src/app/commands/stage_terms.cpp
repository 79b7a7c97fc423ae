// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/stage_terms.h"

#include "app/queries/guard.h"

namespace app {

using namespace domain;

Result<void> checkTerm(const Facts& facts, const std::optional<int>& termWeeks, const std::string& termRule,
                       const std::optional<int>& extraWeeks)
{
  if ((termWeeks && (*termWeeks < 1 || *termWeeks > 520)) || (extraWeeks && (*extraWeeks < 0 || *extraWeeks > 52)))
    return fail(ErrorCode::numberOutOfRange, termWeeks && (*termWeeks < 1 || *termWeeks > 520) ? "termWeeks" : "extraWeeks", "520");
  if (termRule.empty())
    return {};
  for (const auto& rule : termRules(facts))
    if (rule.id == termRule)
      return rule.direction == TermDirection::after ? Result<void>{} : fail(ErrorCode::unknownValue, "termRule", termRule);
  return fail(ErrorCode::unknownValue, "termRule", termRule);
}

std::string partiesMissing(const Facts& facts, StageId stageId, Date day)
{
  const auto stage = facts.get(stageId);
  // Most rounds require nobody: then there is nothing to read.
  auto required = false;
  for (const auto& other : facts.where(&Stage::round, stage.round))
    required =
        required || (other.position <= stage.position && !facts.where(&RequiredParty::stage, std::optional{other.id}).empty());
  if (!required)
    return {};
  auto report = guardReport(facts, day, stageId);
  std::erase_if(report.missing, [](const MissingPartyRow& row) { return row.ground == PartyGround::route; });
  return missingAsText(report);
}

void warnOfUnheard(Change& change, const Facts& facts, const StageStatus& stage, Date day)
{
  if (!stage.goAhead && !partiesMissing(facts, stage.stage.id, day).empty())
    change.warn(FindingCode::partiesNotHeard, stage.stage.name);
}

}
