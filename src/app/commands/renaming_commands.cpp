// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/branch_standing.h"
#include "app/commands/checked_text.h"
#include "app/commands/municipality_rules.h"
#include "app/commands/region_commands.h"
#include "app/commands/reorganisation_commands.h"
#include "app/queries/names.h"

namespace app {

using namespace domain;

namespace {

void bear(FormerName& name, MunicipalityId municipality) { name.municipality = municipality; }
void bear(FormerName& name, RegionId region) { name.region = region; }
void bear(FormerName& name, BodyId body) { name.body = body; }

/// The present name ends the day before. A second name for the day on which the last one began mends that one.
template <class Thing>
Result<void> nameFrom(Change& change, const Facts& facts, Context& context, const Thing& before, const std::string& name)
{
  if (name == before.name)
    return {};
  const auto lastDay = addDays(context.on, -1);
  const auto earlier = FormerNames{facts}.of(before.id);
  if (!earlier.empty() && lastDay < earlier.back().until)
    return fail(ErrorCode::endsBeforeStart, toIso(context.on), toIso(addDays(earlier.back().until, 1)));
  if (earlier.empty() || earlier.back().until < lastDay) {
    FormerName former{.id = context.newId<FormerName>(), .name = before.name, .until = lastDay};
    bear(former, before.id);
    change.create(former);
  }
  auto after = before;
  after.name = name;
  change.update(before, after);
  return {};
}

template <class Thing>
Result<Change> renamed(const Facts& facts, Context& context, const Thing& before, const std::string& text)
{
  BESLUITROUTE_TRY(name, requiredName(text, "name"));
  BESLUITROUTE_CHECK(refuseFuture(context));
  Change change;
  BESLUITROUTE_CHECK(nameFrom(change, facts, context, before, name));
  return change;
}

/// "Raad Dordrecht" → "Raad " for a body that is named after Dordrecht.
std::optional<std::string> beforeNameOf(const DecisionBody& body, const std::string& municipality)
{
  const auto ending = " " + municipality;
  return body.name.ends_with(ending) ? std::optional{body.name.substr(0, body.name.size() - municipality.size())} : std::nullopt;
}

}

Result<Change> decide(const Facts& facts, const RenameMunicipality& command, Context& context)
{
  const auto before = facts.get(command.municipality);
  BESLUITROUTE_CHECK(refuseEnded(before, context.on));
  BESLUITROUTE_TRY(name, requiredName(command.name, "name"));
  BESLUITROUTE_TRY(change, renamed(facts, context, before, name));
  for (const auto& body : facts.where(&DecisionBody::municipality, std::optional{before.id}))
    if (const auto start = beforeNameOf(body, before.name))
      BESLUITROUTE_CHECK(nameFrom(change, facts, context, body, *start + name));
  return change;
}

Result<Change> decide(const Facts& facts, const RenameRegion& command, Context& context)
{
  return renamed(facts, context, facts.get(command.region), command.name);
}

Result<Change> decide(const Facts& facts, const RenameBody& command, Context& context)
{
  return renamed(facts, context, facts.get(command.body), command.name);
}

Result<Change> decide(const Facts& facts, const MoveToRegion& command, Context& context)
{
  const auto municipality = facts.get(command.municipality);
  BESLUITROUTE_CHECK(refuseEnded(municipality, context.on));
  if (command.region == command.leaves)
    return fail(ErrorCode::alreadyExists, municipality.name, facts.get(command.region).name);
  auto dayBefore = context;
  dayBefore.on = addDays(context.on, -1);
  BESLUITROUTE_TRY(left, decide(facts, LeaveRegion{command.leaves, command.municipality}, dayBefore));
  BESLUITROUTE_TRY(joined, decide(facts, JoinRegion{command.region, command.municipality, std::nullopt}, context));
  return left.append(joined);
}

}
