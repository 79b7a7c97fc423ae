// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/decide.h"

/// Route templates: rows of stages from which rounds start. A round has a copy, so nothing here changes one that runs.
namespace app {

/// A party that must be heard before a stage of the template starts.
struct RequiredPartyText {
  std::string party;
  domain::PartyGround ground;
  std::string source;
};

struct TemplateStageText {
  std::string name;
  domain::StageRole role;
  std::optional<domain::BodySelector> selector;
  std::optional<domain::BodyKind> bodyKind;
  domain::CompletionRule completion;
  std::optional<int> preparationDays;
  std::optional<int> termWeeks;
  std::optional<std::string> ground;
  std::optional<std::string> termRule;  ///< id of a rule or agreement that the term runs by
  std::optional<int> extraWeeks;        ///< granted on top of the term, for recess
  std::optional<std::vector<RequiredPartyText>> requiredParties;
};

struct AddRouteTemplate {
  std::string code;
  std::string name;
  std::optional<std::string> description;
  std::optional<std::vector<TemplateStageText>> stages;
};

/// A new template with the stages of another, and who must be heard before them.
struct CopyRouteTemplate {
  domain::TemplateId routeTemplate;
  std::string code;
  std::string name;
};

struct ChangeRouteTemplate {
  domain::TemplateId routeTemplate;
  std::optional<std::string> name;
  std::optional<std::string> description;
};

struct RemoveRouteTemplate {
  domain::TemplateId routeTemplate;
};

struct AddTemplateStage {
  domain::TemplateId routeTemplate;
  TemplateStageText stage;
  std::optional<int> position; ///< from 1; unset: last
};

struct ChangeTemplateStage {
  domain::TemplateStageId templateStage;
  std::optional<std::string> name;
  std::optional<domain::StageRole> role;
  std::optional<domain::BodySelector> selector;
  std::optional<domain::BodyKind> bodyKind;
  std::optional<domain::CompletionRule> completion;
  std::optional<int> preparationDays;
  std::optional<std::optional<int>> termWeeks;
  std::optional<std::string> ground;
  std::optional<std::string> termRule;
  std::optional<std::optional<int>> extraWeeks;
};

struct MoveTemplateStage {
  domain::TemplateStageId templateStage;
  int position;
};

struct RemoveTemplateStage {
  domain::TemplateStageId templateStage;
};

domain::Result<Change> decide(const Facts& facts, const AddRouteTemplate& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const CopyRouteTemplate& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const ChangeRouteTemplate& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RemoveRouteTemplate& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const AddTemplateStage& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const ChangeTemplateStage& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const MoveTemplateStage& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RemoveTemplateStage& command, Context& context);

}

namespace domain {
BESLUITROUTE_FIELDS(app::RequiredPartyText, party, ground, source);
BESLUITROUTE_FIELDS(app::TemplateStageText, name, role, selector, bodyKind, completion, preparationDays, termWeeks, ground, termRule, extraWeeks,
                    requiredParties);
BESLUITROUTE_FIELDS(app::AddRouteTemplate, code, name, description, stages);
BESLUITROUTE_FIELDS(app::CopyRouteTemplate, routeTemplate, code, name);
BESLUITROUTE_FIELDS(app::ChangeRouteTemplate, routeTemplate, name, description);
BESLUITROUTE_FIELDS(app::RemoveRouteTemplate, routeTemplate);
BESLUITROUTE_FIELDS(app::AddTemplateStage, routeTemplate, stage, position);
BESLUITROUTE_FIELDS(app::ChangeTemplateStage, templateStage, name, role, selector, bodyKind, completion, preparationDays, termWeeks, ground, termRule,
                    extraWeeks);
BESLUITROUTE_FIELDS(app::MoveTemplateStage, templateStage, position);
BESLUITROUTE_FIELDS(app::RemoveTemplateStage, templateStage);
}
