// SPDX-License-Identifier: EUPL-1.2
#include "presentation/setup/template_tables.h"

#include "app/queries/planning_case.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>

#include <set>

namespace presentation {

using namespace domain;

namespace {

struct TemplateTablesText {
  Q_DECLARE_TR_FUNCTIONS(Setup)
};

std::vector<TemplateStage> stagesOf(const app::Facts& facts, TemplateId routeTemplate)
{
  for (auto& row : app::templateRows(facts))
    if (row.routeTemplate.id == routeTemplate)
      return std::move(row.stages);
  return {};
}

QString partyOf(const TemplateStage& stage) { return stage.selector == BodySelector::oneBody ? wordFor(stage.bodyKind) : wordFor(stage.selector); }

QString preparationOf(const TemplateStage& stage)
{
  return stage.preparationDays > 0 ? TemplateTablesText::tr("%n werkdag(en)", nullptr, stage.preparationDays) : QString{};
}

/// "8 weken", "WGR-1-3", "WGR-10-5, 8 weken, 1 week extra"
QString termOf(const TemplateStage& stage)
{
  QStringList parts;
  if (!stage.termRule.empty())
    parts << text(stage.termRule);
  if (stage.termWeeks)
    parts << TemplateTablesText::tr("%n week (weken)", nullptr, *stage.termWeeks);
  if (stage.extraWeeks.value_or(0) > 0)
    parts << TemplateTablesText::tr("%n week (weken) extra", nullptr, *stage.extraWeeks);
  return parts.join(QStringLiteral(", "));
}

RouteBox boxOf(const app::Facts& facts, const TemplateStage& stage)
{
  RouteBox box{.key = stage.id.value(), .stage = stage.position - 1, .head = capitalised(partyOf(stage))};
  if (const auto preparation = preparationOf(stage); !preparation.isEmpty())
    box.lines << ToneLine{Tone::Neutral, TemplateTablesText::tr("%1 voorbereiding", "working days").arg(preparation)};
  if (const auto term = termOf(stage); !term.isEmpty())
    box.lines << ToneLine{Tone::Neutral, TemplateTablesText::tr("termijn %1").arg(term)};
  const auto parties = facts.where(&RequiredParty::templateStage, std::optional{stage.id});
  if (!parties.empty())
    box.lines << ToneLine{Tone::Neutral, TemplateTablesText::tr("eerst %n partij(en) horen", nullptr, static_cast<int>(parties.size()))};
  QStringList words{TemplateTablesText::tr("stap %1, %2").arg(stage.position).arg(text(stage.name)), wordFor(stage.role), partyOf(stage)};
  for (const auto& line : box.lines)
    words << line.text;
  box.spoken = words.join(QStringLiteral(", "));
  return box;
}

}

QStringList templateHeads() { return {TemplateTablesText::tr("Code"), TemplateTablesText::tr("Naam"), TemplateTablesText::tr("Stappen")}; }

std::vector<TextRow> templateTable(const app::Facts& facts)
{
  std::vector<TextRow> rows;
  for (const auto& row : app::templateRows(facts))
    rows.push_back({row.routeTemplate.id.value(), {text(row.routeTemplate.code), text(row.routeTemplate.name), QString::number(row.stages.size())}});
  return rows;
}

QStringList templateStageHeads()
{
  return {TemplateTablesText::tr("Stap"), TemplateTablesText::tr("Naam"), TemplateTablesText::tr("Rol"), TemplateTablesText::tr("Gremia"), TemplateTablesText::tr("Klaar wanneer"),
          TemplateTablesText::tr("Voorbereiding"), TemplateTablesText::tr("Termijn"), TemplateTablesText::tr("Grond")};
}

std::vector<TextRow> templateStageTable(const app::Facts& facts, TemplateId routeTemplate)
{
  std::vector<TextRow> rows;
  for (const auto& stage : stagesOf(facts, routeTemplate))
    rows.push_back({stage.id.value(),
                    {QString::number(stage.position), text(stage.name), wordFor(stage.role), partyOf(stage), wordFor(stage.completion), preparationOf(stage), termOf(stage), text(stage.ground)}});
  return rows;
}

RoutePicture templatePicture(const app::Facts& facts, TemplateId id)
{
  const auto stages = stagesOf(facts, id);
  const auto routeTemplate = facts.get(id);
  RouteRound round{.key = id.value(), .title = text(routeTemplate.name)};
  round.subline = stages.empty() ? TemplateTablesText::tr("nog geen stappen; een ronde kan er nog niet mee beginnen") : text(routeTemplate.description).simplified();
  RoutePicture picture;
  for (const auto& stage : stages) {
    const auto role = stage.selector == BodySelector::oneBody ? wordFor(stage.role) : TemplateTablesText::tr("%1, %2", "role, rule").arg(wordFor(stage.role), wordFor(stage.completion));
    picture.heads << RouteHead{QString::number(stage.position), text(stage.name), role};
    round.boxes << boxOf(facts, stage);
  }
  picture.rounds << round;
  return picture;
}

QList<StageParty> stageParties()
{
  QList<StageParty> parties;
  for (const auto selector : {BodySelector::everyCouncil, BodySelector::everyExecutive})
    parties << StageParty{selector, BodyKind::other, TemplateTablesText::tr("%1 van wie meedoet", "every council (of who takes part)").arg(capitalised(wordFor(selector)))};
  for (const auto& [kind, word] : Texts<BodyKind>::values)
    parties << StageParty{BodySelector::oneBody, kind,
                          kind == BodyKind::council || kind == BodyKind::executive ? TemplateTablesText::tr("%1 van één gemeente", "a council, not all of them").arg(capitalised(wordFor(kind)))
                                                                                   : capitalised(wordFor(kind))};
  return parties;
}

int indexOfParty(BodySelector selector, BodyKind kind)
{
  const auto parties = stageParties();
  for (qsizetype index = 0; index < parties.size(); ++index)
    if (parties[index].selector == selector && (selector != BodySelector::oneBody || parties[index].kind == kind))
      return static_cast<int>(index);
  return 0;
}

QList<TermRuleChoice> termRuleChoices(const app::Facts& facts, Date today)
{
  QList<TermRuleChoice> choices;
  choices << TermRuleChoice{{}, TemplateTablesText::tr("geen regel, maar weken")};
  std::set<std::string> seen;
  for (const auto& rule : app::termRules(facts))
    if (rule.direction == TermDirection::after && (!rule.validUntil || today <= *rule.validUntil) && seen.insert(rule.id).second)
      choices << TermRuleChoice{rule.id, TemplateTablesText::tr("%1: %2", "id, what").arg(text(rule.id), text(rule.what))};
  return choices;
}

QStringList stagePlaces(const std::vector<TextRow>& stages)
{
  QStringList places{TemplateTablesText::tr("1, vooraan")};
  for (const auto& stage : stages)
    places << TemplateTablesText::tr("%1, na %2").arg(places.size() + 1).arg(stage.cells.value(1));
  return places;
}

}
