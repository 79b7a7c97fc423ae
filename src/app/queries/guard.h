// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/planning_case.h"

/// Who must have been heard before a stage starts, and has not.
namespace app {

struct MissingPartyRow {
  planning::PartyDuty duty = planning::PartyDuty::consulted;
  domain::PartyGround ground = domain::PartyGround::route;
  std::string party;    ///< a named party, or the name of the body
  std::string bodyCode; ///< empty for a named party
  std::string municipalityCode;
  std::string municipalityName;
  std::string stageName; ///< of the route, where a body should have had its say
  std::string source;    ///< law or agreement
  int beforeStage = 1;
  std::optional<int> costWeeks; ///< of finding it only at `foundAt`; unknown when a calendar is
};

struct GuardReport {
  std::string proposalNumber;
  std::string proposalTitle;
  int roundNumber = 1;
  domain::StageId stage;
  std::string stageName;
  int position = 1;
  std::string foundAt; ///< the stage at which it would come out later
  std::vector<MissingPartyRow> missing;
  std::vector<std::string> passedOver; ///< bodies left out by an act with a reason, "Kernteam: reden"
};

/// The guard before a stage.
[[nodiscard]] GuardReport guardReport(const Facts& facts, domain::Date today, domain::StageId stage);
/// The stage of the proposal's latest round that is to start next: the open one, as long as nothing was decided or sent in it, else
/// the one after it. noRoundToPlan when there is none.
[[nodiscard]] domain::Result<domain::StageId> stageToGuard(const Facts& facts, domain::Date today, domain::ProposalId proposal);
/// One line per missing party, as a going ahead keeps it: "Cliëntenraad jeugd (bestuurlijke opdracht)".
[[nodiscard]] std::string missingAsText(const GuardReport& report);

}
