// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/template_commands.h"

#include "app/commands/checked_text.h"
#include "app/commands/stage_terms.h"
#include "app/queries/setup.h"

namespace app {

using namespace domain;

namespace {

std::vector<RequiredParty> partiesBefore(const Facts& facts, TemplateStageId stage)
{
  return facts.where(&RequiredParty::templateStage, std::optional{stage});
}

/// Positions 1, 2, 3 in this order, but for one that is kept free: a template is a row, in which nothing can lead back.
void number(Change& change, const std::vector<TemplateStage>& inOrder, std::optional<int> free = std::nullopt)
{
  auto position = 0;
  for (const auto& stage : inOrder) {
    auto numbered = stage;
    if (++position == free)
      ++position;
    numbered.position = position;
    change.update(stage, numbered);
  }
}

Result<void> refuseNoPlace(int position, std::size_t places)
{
  if (position < 1 || position > static_cast<int>(places))
    return fail(ErrorCode::numberOutOfRange, "position", std::to_string(places));
  return {};
}

Result<void> checkStage(const Facts& facts, const TemplateStage& stage)
{
  if (stage.preparationDays < 0 || stage.preparationDays > 1000)
    return fail(ErrorCode::numberOutOfRange, "preparationDays", "1000");
  return checkTerm(facts, stage.termWeeks, stage.termRule, stage.extraWeeks);
}

Result<void> createStage(Change& change, const Facts& facts, Context& context, TemplateId routeTemplate, int position, const TemplateStageText& text)
{
  BESLUITROUTE_TRY(name, requiredName(text.name, "name"));
  BESLUITROUTE_TRY(ground, optionalName(text.ground, "ground"));
  const TemplateStage stage{.id = context.newId<TemplateStage>(),
                            .routeTemplate = routeTemplate,
                            .position = position,
                            .name = name,
                            .role = text.role,
                            .selector = text.selector.value_or(BodySelector::oneBody),
                            .bodyKind = text.bodyKind.value_or(BodyKind::other),
                            .completion = text.completion,
                            .preparationDays = text.preparationDays.value_or(0),
                            .termWeeks = text.termWeeks,
                            .ground = ground,
                            .termRule = text.termRule.value_or(std::string{}),
                            .extraWeeks = text.extraWeeks};
  BESLUITROUTE_CHECK(checkStage(facts, stage));
  change.create(stage).made(stage.id);
  for (const auto& required : text.requiredParties.value_or(std::vector<RequiredPartyText>{})) {
    BESLUITROUTE_TRY(party, requiredName(required.party, "party"));
    BESLUITROUTE_TRY(source, requiredName(required.source, "source"));
    change.create(RequiredParty{context.newId<RequiredParty>(), std::nullopt, stage.id, party, std::nullopt, required.ground, source});
  }
  return {};
}

Result<RouteTemplate> newTemplate(const Facts& facts, Context& context, const std::string& givenCode, const std::string& givenName)
{
  BESLUITROUTE_TRY(code, requiredName(givenCode, "code"));
  BESLUITROUTE_TRY(name, requiredName(givenName, "name"));
  if (!facts.where(&RouteTemplate::code, code).empty())
    return fail(ErrorCode::alreadyExists, code);
  return RouteTemplate{.id = context.newId<RouteTemplate>(), .code = code, .name = name};
}

void removeStage(Change& change, const Facts& facts, const TemplateStage& stage)
{
  for (const auto& party : partiesBefore(facts, stage.id))
    change.remove(party);
  change.remove(stage);
}

}

Result<Change> decide(const Facts& facts, const AddRouteTemplate& command, Context& context)
{
  BESLUITROUTE_TRY(routeTemplate, newTemplate(facts, context, command.code, command.name));
  BESLUITROUTE_TRY(description, optionalText(command.description, "description"));
  routeTemplate.description = description;
  auto change = Change{}.create(routeTemplate).made(routeTemplate.id);
  auto position = 0;
  for (const auto& text : command.stages.value_or(std::vector<TemplateStageText>{}))
    BESLUITROUTE_CHECK(createStage(change, facts, context, routeTemplate.id, ++position, text));
  return change;
}

Result<Change> decide(const Facts& facts, const CopyRouteTemplate& command, Context& context)
{
  BESLUITROUTE_TRY(copy, newTemplate(facts, context, command.code, command.name));
  copy.description = facts.get(command.routeTemplate).description;
  auto change = Change{}.create(copy).made(copy.id);
  for (auto stage : templateStages(facts, command.routeTemplate)) {
    const auto parties = partiesBefore(facts, stage.id);
    stage.id = context.newId<TemplateStage>();
    stage.routeTemplate = copy.id;
    change.create(stage);
    for (auto party : parties) {
      party.id = context.newId<RequiredParty>();
      party.templateStage = stage.id;
      change.create(party);
    }
  }
  return change;
}

Result<Change> decide(const Facts& facts, const ChangeRouteTemplate& command, Context&)
{
  const auto before = facts.get(command.routeTemplate);
  auto after = before;
  BESLUITROUTE_CHECK(replaceRequiredName(after.name, command.name, "name"));
  BESLUITROUTE_CHECK(replaceText(after.description, command.description, "description"));
  return Change{}.update(before, after);
}

Result<Change> decide(const Facts& facts, const RemoveRouteTemplate& command, Context&)
{
  Change change;
  for (const auto& stage : facts.where(&TemplateStage::routeTemplate, command.routeTemplate))
    removeStage(change, facts, stage);
  return change.remove(facts.get(command.routeTemplate));
}

Result<Change> decide(const Facts& facts, const AddTemplateStage& command, Context& context)
{
  const auto present = templateStages(facts, command.routeTemplate);
  const auto position = command.position.value_or(static_cast<int>(present.size()) + 1);
  BESLUITROUTE_CHECK(refuseNoPlace(position, present.size() + 1));
  Change change;
  BESLUITROUTE_CHECK(createStage(change, facts, context, command.routeTemplate, position, command.stage));
  number(change, present, position);
  return change;
}

Result<Change> decide(const Facts& facts, const ChangeTemplateStage& command, Context&)
{
  const auto before = facts.get(command.templateStage);
  auto after = before;
  BESLUITROUTE_CHECK(replaceRequiredName(after.name, command.name, "name"));
  BESLUITROUTE_CHECK(replaceName(after.ground, command.ground, "ground"));
  after.role = command.role.value_or(after.role);
  after.selector = command.selector.value_or(after.selector);
  after.bodyKind = command.bodyKind.value_or(after.bodyKind);
  after.completion = command.completion.value_or(after.completion);
  after.preparationDays = command.preparationDays.value_or(after.preparationDays);
  after.termWeeks = command.termWeeks.value_or(after.termWeeks);
  after.termRule = command.termRule.value_or(after.termRule);
  after.extraWeeks = command.extraWeeks.value_or(after.extraWeeks);
  BESLUITROUTE_CHECK(checkStage(facts, after));
  return Change{}.update(before, after);
}

Result<Change> decide(const Facts& facts, const MoveTemplateStage& command, Context&)
{
  const auto moved = facts.get(command.templateStage);
  auto stages = templateStages(facts, moved.routeTemplate);
  BESLUITROUTE_CHECK(refuseNoPlace(command.position, stages.size()));
  std::erase_if(stages, [&](const TemplateStage& stage) { return stage.id == moved.id; });
  stages.insert(stages.begin() + (command.position - 1), moved);
  Change change;
  number(change, stages);
  return change;
}

Result<Change> decide(const Facts& facts, const RemoveTemplateStage& command, Context&)
{
  const auto removed = facts.get(command.templateStage);
  auto rest = templateStages(facts, removed.routeTemplate);
  std::erase_if(rest, [&](const TemplateStage& stage) { return stage.id == removed.id; });
  Change change;
  removeStage(change, facts, removed);
  number(change, rest);
  return change;
}

}
