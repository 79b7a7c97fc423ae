// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/planning_case.h"
#include "presentation/text_table_model.h"

/// Who must be heard before which stage: in the templates, and in the rounds that run.
namespace presentation {

[[nodiscard]] QStringList partyHeads();
/// Keys are of required parties. Templates first, then running rounds, by stage.
[[nodiscard]] std::vector<TextRow> partyTable(const app::Facts& facts, domain::Date today);

/// A stage before which somebody can be required.
struct PartyStage {
  std::optional<domain::StageId> stage; ///< of a running round, not complete
  std::optional<domain::TemplateStageId> templateStage;
  QString name; ///< "V-2027-03 ronde 2, stap 4 Dagelijks bestuur"
};
/// Stages of running rounds first: that is where it is needed soonest.
[[nodiscard]] std::vector<PartyStage> partyStages(const app::Facts& facts, domain::Date today);
/// Parties that were named before, for who types one.
[[nodiscard]] QStringList knownParties(const app::Facts& facts);

}
