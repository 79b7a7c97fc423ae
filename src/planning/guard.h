// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "planning/what_if.h"

/// Who must have been heard before a stage starts, and has not: nobody may turn up at five to twelve.
namespace planning {

/// What a party should have done by now.
enum class PartyDuty { consulted, advised, gaveView, decided, informed };
using domain::PartyGround;

/// One body of a stage as the guard sees it.
struct GuardedBranch {
  domain::BodyId body;
  std::optional<domain::MunicipalityId> municipality;
  bool done = false;       ///< its part is settled as the stage asks
  bool passedOver = false; ///< left out by an act with a reason: no surprise any more
};

struct GuardedStage {
  domain::StageId stage;
  int position = 1;
  PartyDuty duty = PartyDuty::decided;
  std::string ground; ///< law or agreement, as the stage says
  bool complete = false;
  std::vector<GuardedBranch> branches;
};

/// A party that must be heard before a stage, and when it was.
struct ExpectedParty {
  std::string party;
  std::optional<domain::MunicipalityId> municipality;
  int beforeStage = 1; ///< position
  PartyGround ground = PartyGround::agreement;
  std::string source; ///< article or agreement
  std::optional<domain::Date> heardOn;
  bool passedBy = false; ///< the stage was completed without it
};

/// A party that is not there yet.
struct MissingParty {
  PartyDuty duty = PartyDuty::consulted;
  PartyGround ground = PartyGround::route;
  std::string party; ///< empty for a body of the route
  std::optional<domain::BodyId> body;
  std::optional<domain::MunicipalityId> municipality;
  std::optional<domain::StageId> stage; ///< of the route, where it should have had its say
  std::string source;
  int beforeStage = 1;
  std::optional<int> costWeeks; ///< of finding it later; unknown when a calendar is
  friend bool operator==(const MissingParty&, const MissingParty&) = default;
};

/// Everybody who should have been heard before the stage at this position starts on `day`, and has not.
[[nodiscard]] std::vector<MissingParty> missingBefore(int position, const std::vector<GuardedStage>& stages,
                                                      const std::vector<ExpectedParty>& parties, domain::Date day);

/// What it would cost in weeks, rounded up, to find at the stage after `position` that somebody was skipped.
[[nodiscard]] std::optional<int> costOfFindingLater(int position, const PlanRound& round, const Calendars& calendars,
                                                    const WorkCalendar& days, const PlanQuestion& question);

}
