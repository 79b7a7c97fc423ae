// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"

/// The rules that always hold, looked after once more over the stored facts: commands keep them, but a file may have been in other
/// hands.
namespace app {

enum class RuleCode {
  meetingNumberTwice,
  proposalNumberTwice,
  versionNumberTwice,
  labelTwice,           ///< within a meeting
  branchTwiceOnMeeting, ///< two items of one meeting serve the same branch
  subItemElsewhere,     ///< under an item of another meeting, or under a sub-item
  bodyNotOfStage,       ///< a decision, placement or passing over of a body that has no part in the stage
  meetingOfAnotherBody, ///< a decision or placement on a meeting of another body
  versionOfAnotherProposal,
  decisionBeforeMeeting,
  confirmedBeforeDecided,
  returnsToLaterStage,
  endsBeforeStart,
  circularRegion,
  templateNotInARow, ///< positions of the stages are not 1, 2, 3
  municipalityWithoutBodies,
  contentMissing, ///< of a document behind an item or proposal
};

struct BrokenRule {
  RuleCode code;
  std::string subject;
  std::string detail = {};
  friend bool operator==(const BrokenRule&, const BrokenRule&) = default;
};

/// Every place where a rule does not hold; empty for a sound file.
[[nodiscard]] std::vector<BrokenRule> ruleFindings(const Facts& facts);

}
