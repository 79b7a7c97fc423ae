// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/round_start.h"

#include "app/queries/setup.h"
#include "domain/branch_status.h"

#include <algorithm>

namespace app {

using namespace domain;

namespace {

bool hasParticipants(const Facts& facts, TrackId track, Date on)
{
  const auto participations = facts.where(&Participation::track, track);
  const auto municipalities = facts.all<Municipality>();
  return std::any_of(municipalities.begin(), municipalities.end(), [&](const Municipality& each) { return takesPartOn(participations, each, on); });
}

}

std::vector<DecisionBody> bodiesForStage(const Facts& facts, const TemplateStage& stage, TrackId track, Date on)
{
  const auto region = facts.get(track).region;
  auto bodies = bodiesFrom(facts, on);
  std::erase_if(bodies, [&](const DecisionBody& body) { return body.kind != stage.bodyKind || (region && body.region && body.region != region); });
  return bodies;
}

std::vector<Error> obstaclesToStart(const Facts& facts, TemplateId routeTemplate, TrackId track, const std::vector<int>& chosen, Date on)
{
  const auto stages = templateStages(facts, routeTemplate);
  if (stages.empty())
    return {{ErrorCode::templateWithoutStages, facts.get(routeTemplate).name}};
  std::vector<Error> obstacles;
  auto asksParticipants = false;
  for (const auto& stage : stages) {
    if (stage.selector != BodySelector::oneBody) {
      if (!asksParticipants && !hasParticipants(facts, track, on))
        obstacles.push_back({ErrorCode::noParticipants, facts.get(track).name, toIso(on)});
      asksParticipants = true;
      continue;
    }
    if (std::find(chosen.begin(), chosen.end(), stage.position) != chosen.end())
      continue;
    if (const auto count = bodiesForStage(facts, stage, track, on).size(); count != 1)
      obstacles.push_back({ErrorCode::noBodyForStage, stage.name, std::to_string(count)});
  }
  return obstacles;
}

}
