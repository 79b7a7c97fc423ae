// SPDX-License-Identifier: EUPL-1.2
#include "planning/voting.h"

namespace planning {

using domain::QuorumRule;

int neededPresent(int members, QuorumRule rule, int number)
{
  switch (rule) {
  case QuorumRule::none:
    return 0;
  case QuorumRule::number:
    return number;
  case QuorumRule::moreThanHalf:
    return members / 2 + 1;
  case QuorumRule::atLeastHalf:
    return (members + 1) / 2;
  }
  return members;
}

bool mayDecide(int members, int present, QuorumRule rule, bool sameItemsAgain)
{
  return sameItemsAgain || present >= neededPresent(members, rule);
}

VoteResult resultOf(const VoteCount& vote)
{
  if (!vote.asked || vote.votesFor > vote.votesAgainst)
    return VoteResult::adopted;
  const auto tie = vote.votesFor == vote.votesAgainst;
  return tie && !vote.everybodyVoted && !vote.tiedBefore ? VoteResult::postponed : VoteResult::rejected;
}

}
