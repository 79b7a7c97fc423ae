// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/route_commands.h"

#include "app/commands/branch_standing.h"
#include "app/commands/checked_text.h"
#include "app/commands/municipality_rules.h"
#include "app/commands/stage_terms.h"
#include "app/queries/guard.h"
#include "app/queries/round_start.h"
#include "app/queries/setup.h"

namespace app {

using namespace domain;

namespace {

/// The body that was given for a stage, else the only one that fits.
BodyId bodyFor(const Facts& facts, const TemplateStage& stage, const StartRound& command, TrackId track, Date on)
{
  for (const auto& given : command.bodies.value_or(std::vector<StageBody>{}))
    if (given.stage == stage.position)
      return given.body;
  return bodiesForStage(facts, stage, track, on).front().id;
}

Result<void> refuseNoStageOfOneBody(const std::vector<TemplateStage>& stages, const StageBody& given)
{
  for (const auto& stage : stages)
    if (stage.position == given.stage && stage.selector == BodySelector::oneBody)
      return {};
  return fail(ErrorCode::unknownReference, "bodies", std::to_string(given.stage));
}

/// A target that planning cannot count back from.
Result<void> refuseBeyondPlanning(const std::optional<Date>& target)
{
  return !target || planning::inCalendar(*target) ? Result<void>{} : fail(ErrorCode::outsideCalendar, toIso(*target));
}

}

Result<Change> decide(const Facts& facts, const StartRound& command, Context& context)
{
  BESLUITROUTE_TRY(purpose, requiredName(command.purpose, "purpose"));
  BESLUITROUTE_CHECK(refuseFuture(context));
  const auto proposal = facts.get(command.proposal);
  if (facts.get(command.version).proposal != proposal.id)
    return fail(ErrorCode::versionOfAnotherProposal, facts.get(command.version).number, proposal.number);
  if (command.targetDate && *command.targetDate < context.on)
    return fail(ErrorCode::endsBeforeStart, toIso(*command.targetDate), toIso(context.on));
  BESLUITROUTE_CHECK(refuseBeyondPlanning(command.targetDate));
  const auto earlier = facts.where(&Round::proposal, proposal.id);
  const Round round{.id = context.newId<Round>(),
                    .proposal = proposal.id,
                    .number = static_cast<int>(earlier.size()) + 1,
                    .purpose = purpose,
                    .startedOn = context.on,
                    .startVersion = command.version,
                    .targetDate = command.targetDate};
  auto change = Change{}.create(round).made(round.id);
  const auto stages = templateStages(facts, command.routeTemplate);
  std::vector<int> chosen;
  for (const auto& given : command.bodies.value_or(std::vector<StageBody>{})) {
    BESLUITROUTE_CHECK(refuseNoStageOfOneBody(stages, given));
    chosen.push_back(given.stage);
  }
  if (const auto obstacles = obstaclesToStart(facts, command.routeTemplate, proposal.track, chosen, context.on); !obstacles.empty())
    return tl::unexpected{obstacles.front()};
  for (const auto& stage : stages) {
    std::optional<BodyId> body;
    if (stage.selector == BodySelector::oneBody)
      body = bodyFor(facts, stage, command, proposal.track, context.on);
    const auto stageId = context.newId<Stage>();
    change.create(Stage{stageId, round.id, stage.position, stage.name, stage.role, stage.selector, body, stage.completion,
                        stage.preparationDays, stage.termWeeks, stage.ground, stage.termRule, stage.extraWeeks});
    for (auto required : facts.where(&RequiredParty::templateStage, std::optional{stage.id})) {
      required.id = context.newId<RequiredParty>();
      required.stage = stageId;
      required.templateStage = std::nullopt;
      change.create(required);
    }
  }
  if (!earlier.empty()) {
    const auto status = roundCase(facts, earlier.back().id);
    if (const auto before = statusOf(status.facts, status.index, context.on); before.isRunning())
      change.warn(FindingCode::roundAlreadyRunning, proposal.number);
  }
  return change;
}

Result<Change> decide(const Facts& facts, const SetTargetDate& command, Context& context)
{
  BESLUITROUTE_TRY(reason, requiredReason(command.reason));
  BESLUITROUTE_CHECK(refuseBeyondPlanning(command.targetDate));
  const auto before = facts.get(command.round);
  auto after = before;
  after.targetDate = command.targetDate;
  if (after == before)
    return Change{};
  const DateChange slip{.id = context.newId<DateChange>(),
                        .round = before.id,
                        .was = before.targetDate,
                        .became = after.targetDate,
                        .on = context.on,
                        .reason = reason,
                        .cause = command.cause,
                        .by = context.user};
  return Change{}.update(before, after).create(slip);
}

Result<Change> decide(const Facts& facts, const EndRound& command, Context& context)
{
  BESLUITROUTE_TRY(reason, requiredReason(command.reason));
  BESLUITROUTE_CHECK(refuseFuture(context));
  const auto before = facts.get(command.round);
  const auto round = roundCase(facts, before.id);
  if (const auto ended = statusOf(round.facts, round.index, context.today).endedOn)
    return fail(ErrorCode::roundEnded, toIso(*ended));
  if (context.on < before.startedOn)
    return fail(ErrorCode::endsBeforeStart, toIso(context.on), toIso(before.startedOn));
  auto after = before;
  after.endedOn = context.on;
  after.endReason = reason;
  return Change{}.update(before, after);
}

Result<Change> decide(const Facts& facts, const PlanBranch& command, Context& context)
{
  BESLUITROUTE_TRY(reason, optionalText(command.reason, "reason"));
  BESLUITROUTE_TRY(standing, standingOf(facts, command.stage, command.body, context.on));
  BESLUITROUTE_CHECK(standing.refuseTreated());
  if (standing.branch().item)
    return fail(ErrorCode::alreadyOnAgenda, standing.bodyName(), facts.get(*standing.branch().meeting).number);
  Change change;
  auto date = command.date;
  auto day = date;
  if (command.meeting) {
    const auto meeting = facts.get(*command.meeting);
    BESLUITROUTE_CHECK(refuseUnfit(facts, meeting, command.body));
    warnOfPassedDays(change, facts, meeting, context.today);
    date = std::nullopt;
    day = meeting.date;
  }
  if (date)
    BESLUITROUTE_CHECK(refuseEnded(facts, facts.get(command.body), *date));
  if (const auto& ends = standing.stage().termEndsOn; ends && day && *day > *ends)
    change.warn(FindingCode::afterTerm, toIso(*ends));
  if (command.meeting == standing.branch().meeting && (command.meeting || date == standing.branch().meetingDate))
    return Change{};
  const Placement placement{context.newId<Placement>(), command.stage, command.body, command.meeting, date, context.on, reason, command.cause,
                            context.user};
  return change.create(placement);
}

Result<Change> decide(const Facts& facts, const PassOver& command, Context& context)
{
  BESLUITROUTE_TRY(reason, requiredReason(command.reason));
  BESLUITROUTE_CHECK(refuseFuture(context));
  BESLUITROUTE_TRY(standing, standingOf(facts, command.stage, command.body, context.on));
  BESLUITROUTE_CHECK(standing.refuseTreated());
  const PassedOver passedOver{context.newId<PassedOver>(), command.stage, command.body, context.on, reason, context.user};
  return Change{}.create(passedOver);
}

Result<Change> decide(const Facts& facts, const Reinstate& command, Context& context)
{
  BESLUITROUTE_TRY(standing, standingOf(facts, command.stage, command.body, context.on));
  if (!standing.branch().passedOver)
    return fail(ErrorCode::notPassedOver, standing.bodyName());
  return Change{}.remove(*standing.branch().passedOver);
}

Result<Change> decide(const Facts& facts, const GoAheadWith& command, Context& context)
{
  BESLUITROUTE_TRY(reason, requiredReason(command.reason));
  BESLUITROUTE_CHECK(refuseFuture(context));
  BESLUITROUTE_TRY(standing, standingOf(facts, command.stage, std::nullopt, context.on));
  if (standing.stage().startedOn && partiesMissing(facts, command.stage, context.on).empty())
    return fail(ErrorCode::nothingToChange, standing.stage().stage.name);
  const auto missing = missingAsText(guardReport(facts, context.on, command.stage));
  return Change{}.create(GoAhead{context.newId<GoAhead>(), command.stage, context.on, reason, context.user, missing});
}

Result<Change> decide(const Facts& facts, const MarkSent& command, Context& context)
{
  BESLUITROUTE_CHECK(refuseFuture(context));
  BESLUITROUTE_TRY(standing, standingOf(facts, command.stage, std::nullopt, context.on));
  BESLUITROUTE_CHECK(standing.refuseNotStarted());
  const auto& status = standing.stage();
  if (status.sentOn)
    return fail(ErrorCode::alreadySent, status.stage.name, toIso(*status.sentOn));
  if (const auto missing = partiesMissing(facts, command.stage, context.on); !missing.empty() && !status.goAhead)
    return fail(ErrorCode::partiesMissing, status.stage.name, missing);
  auto ends = command.termEndsOn;
  if (const auto term = termOfStage(termRules(facts), status.stage, context.on); term && !ends)
    ends = planning::termEnd(*term, context.on, workCalendar(facts));
  if (ends && *ends < context.on)
    return fail(ErrorCode::endsBeforeStart, toIso(*ends), toIso(context.on));
  return Change{}.create(Sending{context.newId<Sending>(), command.stage, context.on, ends});
}

Result<Change> decide(const Facts& facts, const AcceptDrift& command, Context& context)
{
  BESLUITROUTE_TRY(reason, requiredReason(command.reason));
  BESLUITROUTE_TRY(acceptedBy, optionalName(command.acceptedBy, "acceptedBy"));
  BESLUITROUTE_CHECK(refuseFuture(context));
  BESLUITROUTE_TRY(standing, standingOf(facts, command.stage, std::nullopt, context.on));
  if (!standing.stage().drift || standing.stage().driftAcceptance)
    return fail(ErrorCode::noDrift, standing.stage().stage.name);
  return Change{}.create(DriftAcceptance{context.newId<DriftAcceptance>(), command.stage, context.on, reason, acceptedBy});
}

}
