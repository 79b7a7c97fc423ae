// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"

#include <map>

/// What moved, and how long bodies take: the slip ledger and lead times.
namespace app {

enum class SlipKind { placement, meeting, target };

/// One move of a planned or target date (verschuiving).
struct SlipRow {
  SlipKind kind = SlipKind::placement;
  std::string proposalNumber; ///< empty for a meeting that moved
  std::string proposalTitle;
  int roundNumber = 0;
  std::string stageName;
  std::string bodyCode;
  std::string bodyName;
  std::string municipalityName;
  std::optional<domain::Date> was;
  std::string wasMeeting; ///< number
  std::optional<domain::Date> became;
  std::string becameMeeting;
  std::optional<int> days; ///< later; negative is earlier
  domain::Date on;
  std::string by;
  std::optional<domain::SlipCause> cause;
  std::string reason;
};
/// All moves, or those of one proposal with the meetings it was placed on; newest first.
[[nodiscard]] std::vector<SlipRow> slipLedger(const Facts& facts, std::optional<domain::ProposalId> only = std::nullopt);

/// How long one body takes in one track, from the start of a stage to its decision, and what it was delayed by.
struct LeadTimeRow {
  std::string trackCode;
  std::string trackName;
  std::string bodyCode;
  std::string bodyName;
  int decisions = 0;
  int averageDays = 0; ///< rounded
  int longestDays = 0;
  std::map<domain::SlipCause, int> delayDays; ///< that moves to a later day cost, by cause
  int delayDaysWithoutCause = 0;
};
/// By track and body; of one track when given.
[[nodiscard]] std::vector<LeadTimeRow> leadTimes(const Facts& facts, domain::Date today,
                                                 std::optional<domain::TrackId> only = std::nullopt);

}
