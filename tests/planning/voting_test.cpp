// SPDX-License-Identifier: EUPL-1.2
#include "planning/voting.h"

#include <catch2/catch.hpp>

using namespace planning;
using domain::QuorumRule;

TEST_CASE("V1 to V3: a board opens with more than half of its members")
{
  CHECK_FALSE(mayDecide(10, 5, QuorumRule::moreThanHalf));
  CHECK(mayDecide(10, 6, QuorumRule::moreThanHalf));
  CHECK(resultOf({.votesFor = 4, .votesAgainst = 2}) == VoteResult::adopted);
  CHECK_FALSE(mayDecide(26, 13, QuorumRule::moreThanHalf));
  CHECK(neededPresent(26, QuorumRule::moreThanHalf) == 14);
}

TEST_CASE("V4 and V5: a tie moves to the next meeting, unless everybody voted or it was tied before")
{
  CHECK(resultOf({.votesFor = 3, .votesAgainst = 3}) == VoteResult::postponed);
  CHECK(resultOf({.votesFor = 3, .votesAgainst = 3, .tiedBefore = true}) == VoteResult::rejected);
  CHECK(resultOf({.votesFor = 5, .votesAgainst = 5, .everybodyVoted = true}) == VoteResult::rejected);
}

TEST_CASE("a tie that the chair settles has no result of its own")
{
  CHECK_FALSE(resultOf({.votesFor = 3, .votesAgainst = 3, .everybodyVoted = true, .chairDecides = true}));
  CHECK(resultOf({.votesFor = 4, .votesAgainst = 2, .everybodyVoted = true, .chairDecides = true}) == VoteResult::adopted);
  CHECK(resultOf({.votesFor = 3, .votesAgainst = 3, .everybodyVoted = true, .chairDecides = true, .majority = domain::MajorityRule::twoThirds}) == VoteResult::rejected);
}

TEST_CASE("V6: adopted without a vote when nobody asks for one") { CHECK(resultOf({.asked = false}) == VoteResult::adopted); }

TEST_CASE("V7: weighted votes are counted as votes") // A has five, nine others one each: A and B in favour
{
  CHECK(resultOf({.votesFor = 5 + 1, .votesAgainst = 8, .everybodyVoted = true}) == VoteResult::rejected);
}

TEST_CASE("V9: a second meeting decides on the same items without a quorum, and on no others")
{
  CHECK(mayDecide(10, 3, QuorumRule::moreThanHalf, true));
  CHECK_FALSE(mayDecide(10, 3, QuorumRule::moreThanHalf, false));
}

TEST_CASE("V10: an executive decides with half of its members") { CHECK(mayDecide(5, 3, QuorumRule::atLeastHalf)); }

TEST_CASE("V12: one equal vote per region decides by the majority that the regions agreed on")
{
  const auto result = [](int votesFor, domain::MajorityRule majority) {
    return resultOf({.votesFor = votesFor, .votesAgainst = 6 - votesFor, .everybodyVoted = true, .majority = majority, .allVotes = 6});
  };
  CHECK(result(4, domain::MajorityRule::simple) == VoteResult::adopted);
  CHECK(result(3, domain::MajorityRule::simple) == VoteResult::rejected);
  CHECK(result(4, domain::MajorityRule::twoThirds) == VoteResult::adopted);
  CHECK(result(4, domain::MajorityRule::threeQuarters) == VoteResult::rejected);
  CHECK(result(5, domain::MajorityRule::threeQuarters) == VoteResult::adopted);
  CHECK(result(5, domain::MajorityRule::unanimous) == VoteResult::rejected);
  CHECK(result(6, domain::MajorityRule::unanimous) == VoteResult::adopted);
}

TEST_CASE("an absolute majority is counted from all votes there are, not from those cast")
{
  CHECK(resultOf({.votesFor = 5, .votesAgainst = 1, .majority = domain::MajorityRule::absolute, .allVotes = 10}) == VoteResult::rejected);
  CHECK(resultOf({.votesFor = 6, .votesAgainst = 0, .majority = domain::MajorityRule::absolute, .allVotes = 10}) == VoteResult::adopted);
}

TEST_CASE("with a qualified majority a tie is no tie but too few votes")
{
  CHECK(resultOf({.votesFor = 3, .votesAgainst = 3, .majority = domain::MajorityRule::twoThirds, .allVotes = 10}) == VoteResult::rejected);
}

TEST_CASE("nobody in favour carries nothing, whatever the majority")
{
  for (const auto& [majority, name] : domain::Texts<domain::MajorityRule>::values)
    CHECK_FALSE(carries({.majority = majority, .allVotes = 10}));
}

TEST_CASE("the quorum by law of a kind of body")
{
  CHECK(lawfulQuorum(domain::BodyKind::council) == QuorumRule::moreThanHalf);
  CHECK(lawfulQuorum(domain::BodyKind::generalBoard) == QuorumRule::moreThanHalf);
  CHECK(lawfulQuorum(domain::BodyKind::executive) == QuorumRule::atLeastHalf);
  CHECK(lawfulQuorum(domain::BodyKind::steeringGroup) == QuorumRule::none);
}

TEST_CASE("a quorum of a body's own is a number")
{
  CHECK(mayDecide(10, 4, QuorumRule::number, false, 4));
  CHECK_FALSE(mayDecide(10, 3, QuorumRule::number, false, 4));
}
