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
