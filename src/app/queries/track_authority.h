// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"

/// Until when a contract runs, and whether what a track needs of a gemeente is there: the same answers for the page of a track and for the signals.
namespace app {

/// The last day of a track's contract on a day, with the options that were used by then; none when it is unknown.
[[nodiscard]] std::optional<domain::Date> contractEnd(const domain::Track& track, const std::vector<domain::ContractOption>& options, domain::Date day);

/// What one gemeente gave out of hand for a track, held against what the track needs of it.
struct AuthorityStanding {
  bool takesPart = false;                          ///< when it is needed, or from a later day on; who has left the track by then is asked nothing any more
  std::optional<domain::Date> neededUntil;         ///< the end of the contract, or the day before it leaves the track when that is sooner; none when neither is known
  std::optional<domain::TrackAuthority> authority; ///< of the kind that is needed when one is; the one that lasts longest
  std::optional<domain::Date> lastDay;             ///< with those that follow it without a gap; none when it has no end
  bool missing = false;     ///< takes part while the contract is not over, and there is none of the kind that is needed
  bool endsTooSoon = false; ///< takes part, and it is over before it stops being needed
};

/// What is recorded of one track.
struct AuthoritySource {
  const domain::Track& track;
  const std::vector<domain::ContractOption>& options;
  const std::vector<domain::TrackAuthority>& given;
  const std::vector<domain::Participation>& participations;
};
/// On a day: what holds by then, or will when the contract begins.
[[nodiscard]] AuthorityStanding authorityOf(const AuthoritySource& source, const domain::Municipality& municipality, domain::Date day);

/// It was ended, or its last day has passed.
[[nodiscard]] bool isOver(const domain::Agreement& agreement, domain::Date day);

}
