// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/vote_findings.h"

#include "domain/outcome.h"

namespace app {

using namespace domain;

namespace {

bool isCounted(const Decision& decision) { return decision.votesFor && decision.votesAgainst; }

/// By the votes, or else by the figures that came with the decision.
std::optional<planning::VoteResult> resultFor(const VoteSheet& sheet, const Decision& decision)
{
  if (sheet.recorded || !isCounted(decision))
    return sheet.result;
  auto count = sheet.count;
  count.votesFor = *decision.votesFor;
  count.votesAgainst = *decision.votesAgainst;
  count.everybodyVoted = count.votesFor + count.votesAgainst >= count.allVotes;
  return planning::resultOf(count);
}

bool isOther(const std::optional<int>& figure, int counted) { return figure && *figure != counted; }

}

void warnOfVotes(Change& change, const VoteSheet& sheet, const Decision& decision)
{
  if (!isAnswer(decision.outcome))
    return;
  if (const auto result = resultFor(sheet, decision); result && (*result == planning::VoteResult::adopted) != isPositive(decision.outcome))
    change.warn(FindingCode::outcomeDiffersFromVotes, sheet.item.title);
  const auto& count = sheet.count;
  if (sheet.recorded && (isOther(decision.votesFor, count.votesFor) || isOther(decision.votesAgainst, count.votesAgainst) || isOther(decision.votesAbstained, sheet.abstained)))
    change.warn(FindingCode::figuresDifferFromVotes, sheet.item.title);
  const auto figures = decision.votesFor.value_or(0) + decision.votesAgainst.value_or(0) + decision.votesAbstained.value_or(0);
  if (count.allVotes > 0 && figures > count.allVotes)
    change.warn(FindingCode::moreVotesThanThereAre, std::to_string(figures), std::to_string(count.allVotes));
}

}
