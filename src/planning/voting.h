// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/vocabulary.h"

#include <optional>

/// Quorum and votes (Gemeentewet art. 20, 29, 30, 32, 56 and 59; for joint arrangements Wgr art. 22 and art. 13 lid 4).
namespace planning {

/// As the law has it for a kind of body: more than half in councils and general boards (Gemeentewet art. 20, Wgr art. 22), at least
/// half in executives (Gemeentewet art. 56). Other bodies have what they agreed on, so none.
[[nodiscard]] domain::QuorumRule lawfulQuorum(domain::BodyKind kind);
/// Who must be there to decide at all; `number` is the body's own.
[[nodiscard]] int neededPresent(int members, domain::QuorumRule rule, int number = 0);
/// A second meeting called after one without quorum needs none, for the same items only (Gemeentewet art. 20 lid 2).
[[nodiscard]] bool mayDecide(int members, int present, domain::QuorumRule rule, bool sameItemsAgain = false, int number = 0);

enum class VoteResult {
  adopted,
  rejected,
  postponed ///< a tie while members are missing: the next meeting votes again (Gemeentewet art. 32)
};

struct VoteCount {
  int votesFor = 0;
  int votesAgainst = 0;
  bool everybodyVoted = false; ///< all members took part
  bool tiedBefore = false;     ///< the meeting before was tied too
  bool chairDecides = false;   ///< of a body whose chair settles a tie (executives: Gemeentewet art. 59)
  bool asked = true;           ///< somebody asked for a vote; without one it is adopted
  domain::MajorityRule majority = domain::MajorityRule::simple;
  int allVotes = 0; ///< of everybody together, present or not: what an absolute majority is counted from
};
/// True when there are enough votes in favour, by the rule.
[[nodiscard]] bool carries(const VoteCount& vote);
/// As many votes for as against, where that is no answer.
[[nodiscard]] bool isTied(const VoteCount& vote);
/// None for a tie that the chair settles.
[[nodiscard]] std::optional<VoteResult> resultOf(const VoteCount& vote);

}
