// SPDX-License-Identifier: EUPL-1.2
#include "planning/voting.h"

namespace planning {

using domain::BodyKind;
using domain::MajorityRule;
using domain::QuorumRule;

QuorumRule lawfulQuorum(BodyKind kind)
{
  switch (kind) {
  case BodyKind::council:
  case BodyKind::generalBoard:
    return QuorumRule::moreThanHalf;
  case BodyKind::executive:
    return QuorumRule::atLeastHalf;
  case BodyKind::workingGroup:
  case BodyKind::officialsMeeting:
  case BodyKind::directorsMeeting:
  case BodyKind::officialSteeringGroup:
  case BodyKind::steeringGroup:
  case BodyKind::dailyBoard:
  case BodyKind::coreTeam:
  case BodyKind::coreGroup:
  case BodyKind::councilCommittee:
  case BodyKind::coordinationGroup:
  case BodyKind::developmentTable:
  case BodyKind::networkPlatform:
  case BodyKind::portfolioHoldersMeeting:
  case BodyKind::other:
    return QuorumRule::none;
  }
  return QuorumRule::none;
}

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

bool mayDecide(int members, int present, QuorumRule rule, bool sameItemsAgain, int number)
{
  return sameItemsAgain || present >= neededPresent(members, rule, number);
}

bool carries(const VoteCount& vote)
{
  const auto cast = vote.votesFor + vote.votesAgainst;
  switch (vote.majority) {
  case MajorityRule::simple:
    return vote.votesFor > vote.votesAgainst;
  case MajorityRule::absolute:
    return 2 * vote.votesFor > vote.allVotes;
  case MajorityRule::twoThirds:
    return cast > 0 && 3 * vote.votesFor >= 2 * cast;
  case MajorityRule::threeQuarters:
    return cast > 0 && 4 * vote.votesFor >= 3 * cast;
  case MajorityRule::unanimous:
    return cast > 0 && vote.votesAgainst == 0;
  }
  return false;
}

bool isTied(const VoteCount& vote)
{
  // With a qualified majority an equal number of votes is simply too few.
  return vote.votesFor == vote.votesAgainst && vote.majority == MajorityRule::simple;
}

std::optional<VoteResult> resultOf(const VoteCount& vote)
{
  if (!vote.asked || carries(vote))
    return VoteResult::adopted;
  if (!isTied(vote))
    return VoteResult::rejected;
  if (vote.chairDecides)
    return std::nullopt;
  return !vote.everybodyVoted && !vote.tiedBefore ? VoteResult::postponed : VoteResult::rejected;
}

}
