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

/// The last day of the last name before the present one; none of a thing that was never called otherwise.
std::optional<Date> lastDayBefore(const std::vector<FormerName>& earlier) { return earlier.empty() ? std::nullopt : std::optional{earlier.back().until}; }

/// It was called so already: from another day the name before it ends on another day, not before it began itself.
Result<void> moveBegin(Change& change, const std::vector<FormerName>& earlier, const Context& context, const std::string& name)
{
  const auto lastDay = addDays(context.on, -1);
  if (earlier.empty() || earlier.back().until == lastDay)
    return fail(ErrorCode::nothingToChange, name);
  if (const auto one = earlier.size() - 1; one > 0 && lastDay <= earlier[one - 1].until)
    return fail(ErrorCode::endsBeforeStart, toIso(context.on), toIso(addDays(earlier[one - 1].until, 2)));
  auto moved = earlier.back();
  moved.until = lastDay;
  change.update(earlier.back(), moved);
  return {};
}

/// The present name ends the day before. A second name for the day on which the last one began mends that one; the present name for another
/// day moves the day on which it began.
template <class Thing>
Result<void> nameFrom(Change& change, const Facts& facts, Context& context, const Thing& before, const std::string& name)
{
  const auto lastDay = addDays(context.on, -1);
  const auto earlier = FormerNames{facts}.of(before.id);
  if (name == before.name)
    return moveBegin(change, earlier, context, name);
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

}

Result<Change> decide(const Facts& facts, const RenameMunicipality& command, Context& context)
{
  const auto before = facts.get(command.municipality);
  BESLUITROUTE_CHECK(refuseEnded(before, context.on));
  BESLUITROUTE_TRY(name, requiredName(command.name, "name"));
  BESLUITROUTE_TRY(change, renamed(facts, context, before, name));
  const FormerNames names{facts};
  const auto together = [&](const DecisionBody& body) { return lastDayBefore(names.of(body.id)) == lastDayBefore(names.of(before.id)); };
  for (const auto& body : facts.where(&DecisionBody::municipality, std::optional{before.id}))
    if (const auto bodyName = namedAfter(body, before.name, name); bodyName && (name != before.name || together(body)))
      BESLUITROUTE_CHECK(nameFrom(change, facts, context, body, *bodyName));
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
  BESLUITROUTE_CHECK(refuseAbsent(municipality, context.on));
  if (command.region == command.leaves)
    return fail(ErrorCode::alreadyExists, municipality.name, facts.get(command.region).name);
  auto dayBefore = context;
  dayBefore.on = addDays(context.on, -1);
  BESLUITROUTE_TRY(left, decide(facts, LeaveRegion{command.leaves, command.municipality}, dayBefore));
  BESLUITROUTE_TRY(joined, decide(facts, JoinRegion{command.region, command.municipality, std::nullopt}, context));
  return left.append(joined);
}

}
