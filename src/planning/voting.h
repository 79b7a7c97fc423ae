// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

/// Quorum and votes (Gemeentewet art. 20, 29, 30, 32, 56 and 59; for joint arrangements Wgr art. 22 and art. 13 lid 4).
namespace planning {

/// Who may decide at all.
enum class QuorumRule {
  moreThanHalf, ///< councils and boards: Gemeentewet art. 20
  atLeastHalf   ///< executives: Gemeentewet art. 56
};

[[nodiscard]] int neededPresent(int members, QuorumRule rule);
/// A second meeting called after one without quorum needs none, for the same items only (Gemeentewet art. 20 lid 2).
[[nodiscard]] bool mayDecide(int members, int present, QuorumRule rule, bool sameItemsAgain = false);

enum class VoteResult {
  adopted,
  rejected,
  postponed ///< a tie while members are missing: the next meeting votes again (Gemeentewet art. 32)
};

struct Vote {
  int votesFor = 0;
  int votesAgainst = 0;
  bool everybodyVoted = false; ///< all members took part
  bool tiedBefore = false;     ///< the meeting before was tied too
  bool asked = true;           ///< somebody asked for a vote; without one it is adopted
};
[[nodiscard]] VoteResult resultOf(const Vote& vote);

}
