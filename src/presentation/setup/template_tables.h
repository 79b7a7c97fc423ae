// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/setup.h"
#include "presentation/route_picture.h"
#include "presentation/text_table_model.h"

/// Route templates as tables and as a picture, and what a stage of one can be.
namespace presentation {

[[nodiscard]] QStringList templateHeads();
[[nodiscard]] std::vector<TextRow> templateTable(const app::Facts& facts);
[[nodiscard]] QStringList templateStageHeads();
[[nodiscard]] std::vector<TextRow> templateStageTable(const app::Facts& facts, domain::TemplateId routeTemplate);
/// Its stages as the route of a proposal shows them; keys of boxes are those of the stages.
[[nodiscard]] RoutePicture templatePicture(const app::Facts& facts, domain::TemplateId routeTemplate);

/// Who a stage can be before: every council, every executive, or one body of a kind.
struct StageParty {
  domain::BodySelector selector;
  domain::BodyKind kind; ///< of the one body
  QString name;
};
[[nodiscard]] QList<StageParty> stageParties();
[[nodiscard]] int indexOfParty(domain::BodySelector selector, domain::BodyKind kind);

/// The rules of law and agreements by which a term can run from sending; the first one is none.
struct TermRuleChoice {
  std::string id;
  QString name;
};
[[nodiscard]] QList<TermRuleChoice> termRuleChoices(const app::Facts& facts, domain::Date today);

/// Where a new stage can come: "1. vooraan", "2. na Werkgroep".
[[nodiscard]] QStringList stagePlaces(const std::vector<TextRow>& stages);

}
