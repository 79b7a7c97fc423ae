// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/planning_commands.h"

#include "app/commands/branch_standing.h"
#include "app/commands/checked_text.h"
#include "app/commands/stage_terms.h"
#include "app/queries/planning_case.h"

#include <algorithm>

namespace app {

using namespace domain;

namespace {

Result<void> refuseOutsideCalendar(Date day)
{
  return planning::inCalendar(day) ? Result<void>{} : fail(ErrorCode::outsideCalendar, toIso(day));
}

Result<void> refuseReversed(Date from, Date until)
{
  if (until < from)
    return fail(ErrorCode::endsBeforeStart, toIso(until), toIso(from));
  return {};
}

Result<void> refuseNumber(const std::optional<int>& number, int least, int most, std::string_view subject)
{
  if (number && (*number < least || *number > most))
    return fail(ErrorCode::numberOutOfRange, std::string{subject}, std::to_string(most));
  return {};
}

/// The branches that a plan can place on a meeting, with the meeting it proposes for each.
std::vector<PlanChoice> proposedChoices(const PlanningCase& planningCase, const RoundStatus& status,
                                        const planning::RoundPlan& plan)
{
  std::vector<PlanChoice> choices;
  for (const auto& stage : plan.stages)
    for (const auto& branch : stage.branches) {
      const auto* standing = status.stage(stage.stage)->branchOf(branch.body);
      const auto movable =
          !branch.decidedOn && !branch.accepted && standing != nullptr && !standing->item;
      if (movable && branch.forward && branch.forward->meeting && planningCase.meetings.contains(*branch.forward->meeting))
        choices.push_back({stage.stage, branch.body, *branch.forward->meeting});
    }
  return choices;
}

/// Places branches of one round, with one reason and cause for those that move to a later day.
class Placing {
public:
  Placing(const Facts& facts, const AcceptPlan& command, std::string reason, Context& context)
    : m_facts{facts}, m_command{command}, m_reason{std::move(reason)}, m_context{context}
  {}

  Result<void> place(const PlanChoice& choice)
  {
    if (m_facts.get(choice.stage).round != m_command.round)
      return fail(ErrorCode::unknownReference, "stage", m_facts.get(choice.stage).name);
    const auto meeting = m_facts.get(choice.meeting);
    BESLUITROUTE_CHECK(refuseUnfit(m_facts, meeting, choice.body));
    BESLUITROUTE_TRY(standing, standingOf(m_facts, choice.stage, choice.body, m_context.on));
    BESLUITROUTE_CHECK(standing.refuseTreated());
    if (standing.branch().item)
      return fail(ErrorCode::alreadyOnAgenda, standing.bodyName(), m_facts.get(*standing.branch().meeting).number);
    if (standing.branch().meeting == choice.meeting)
      return {};
    warnOfPassedDays(m_change, m_facts, meeting, m_context.today);
    m_change.create(Placement{m_context.newId<Placement>(), choice.stage, choice.body, choice.meeting, std::nullopt, m_context.on,
                              m_reason, m_command.cause, m_context.user});
    return {};
  }

  [[nodiscard]] Change take() { return std::move(m_change); }

private:
  const Facts& m_facts;
  const AcceptPlan& m_command;
  std::string m_reason;
  Context& m_context;
  Change m_change;
};

/// The numbers of meetings to come of bodies that do not meet in one of these periods, when they stand in it.
std::string comingMeetingsIn(const Facts& facts, const std::vector<ClosedPeriod>& periods, Date today)
{
  std::string numbers;
  for (const auto& meeting : facts.all<Meeting>()) {
    const auto stands = [&](const ClosedPeriod& period) { return period.from <= meeting.date && meeting.date <= period.until && isClosedIn(facts.get(meeting.body), period); };
    if (!meeting.cancelledOn && today <= meeting.date && std::ranges::any_of(periods, stands))
      numbers += (numbers.empty() ? "" : ", ") + meeting.number;
  }
  return numbers;
}

}

Result<Change> decide(const Facts& facts, const SetEquatedDays& command, Context& context)
{
  BESLUITROUTE_TRY(source, optionalName(command.source, "source"));
  BESLUITROUTE_CHECK(refuseNumber(command.year, planning::firstYear, planning::lastYear, "year"));
  Change change;
  for (const auto& before : facts.where(&EquatedDay::year, command.year))
    change.remove(before);
  for (const auto day : command.days) {
    if (static_cast<int>(day.year()) != command.year)
      return fail(ErrorCode::impossibleDate, "days", toIso(day));
    change.create(EquatedDay{context.newId<EquatedDay>(), command.year, day, source});
  }
  if (command.days.empty())
    change.create(EquatedDay{context.newId<EquatedDay>(), command.year, std::nullopt, source});
  return change;
}

Result<Change> decide(const Facts& facts, const AddTermAgreement& command, Context& context)
{
  BESLUITROUTE_TRY(code, requiredName(command.code, "code"));
  BESLUITROUTE_TRY(name, requiredName(command.name, "name"));
  BESLUITROUTE_TRY(trigger, requiredName(command.trigger, "trigger"));
  BESLUITROUTE_TRY(source, optionalName(command.source, "source"));
  for (const auto& rule : termRules(facts))
    if (rule.id == code)
      return fail(ErrorCode::alreadyExists, code);
  const auto direction = command.direction.value_or(TermDirection::after);
  if (direction != TermDirection::after && direction != TermDirection::before)
    return fail(ErrorCode::unknownValue, "direction", std::string{toText(direction)});
  if (command.unit == TermUnit::none || command.unit == TermUnit::meetings)
    return fail(ErrorCode::unknownValue, "unit", std::string{toText(command.unit)});
  BESLUITROUTE_CHECK(refuseNumber(command.amount, 1, 3660, "amount"));
  const TermAgreement agreement{context.newId<TermAgreement>(),
                                code,
                                name,
                                trigger,
                                direction,
                                command.amount,
                                command.unit,
                                command.extension.value_or(TermExtension::none),
                                source,
                                command.from};
  return Change{}.create(agreement).made(agreement.id);
}

Result<Change> decide(const Facts& facts, const RemoveTermAgreement& command, Context&)
{
  const auto agreement = facts.get(command.termAgreement);
  if (!facts.where(&Stage::termRule, agreement.code).empty() || !facts.where(&TemplateStage::termRule, agreement.code).empty())
    return fail(ErrorCode::stillInUse, agreement.name);
  return Change{}.remove(agreement);
}

Result<Change> decide(const Facts& facts, const AddClosedPeriod& command, Context& context)
{
  BESLUITROUTE_TRY(name, requiredName(command.name, "name"));
  BESLUITROUTE_CHECK(refuseReversed(command.from, command.until));
  BESLUITROUTE_CHECK(refuseOutsideCalendar(command.from));
  BESLUITROUTE_CHECK(refuseOutsideCalendar(command.until));
  Change change;
  ClosedPeriod period{context.newId<ClosedPeriod>(),
                      command.kind.value_or(ClosureKind::recess),
                      std::nullopt,
                      std::nullopt,
                      name,
                      command.from,
                      command.until};
  std::vector<ClosedPeriod> periods;
  const auto add = [&](std::optional<BodyId> body, std::optional<MunicipalityId> municipality) {
    if (!change.rows().empty())
      period.id = context.newId<ClosedPeriod>();
    period.body = body;
    period.municipality = municipality;
    change.create(period).made(period.id);
    periods.push_back(period);
  };
  for (const auto body : command.bodies.value_or(std::vector<BodyId>{}))
    add(body, std::nullopt);
  for (const auto municipality : command.municipalities.value_or(std::vector<MunicipalityId>{}))
    add(std::nullopt, municipality);
  if (change.rows().empty())
    return fail(ErrorCode::missingField, "bodies");
  if (const auto numbers = comingMeetingsIn(facts, periods, context.today); !numbers.empty())
    change.warn(FindingCode::meetingsWhileClosed, numbers);
  return change;
}

Result<Change> decide(const Facts& facts, const RemoveClosedPeriod& command, Context&)
{
  return Change{}.remove(facts.get(command.closedPeriod));
}

Result<Change> decide(const Facts& facts, const SetBodyRhythm& command, Context& context)
{
  BESLUITROUTE_CHECK(refuseNumber(command.weekday, 1, 7, "weekday"));
  BESLUITROUTE_CHECK(refuseNumber(command.nth, 1, 5, "nth"));
  BESLUITROUTE_CHECK(refuseNumber(command.every, 1, 52, "every"));
  if (command.kind == RhythmKind::monthly && !command.weekday)
    return fail(ErrorCode::missingField, "weekday");
  const auto from = command.from.value_or(context.on);
  BESLUITROUTE_CHECK(refuseOutsideCalendar(from));
  if (command.until)
    BESLUITROUTE_CHECK(refuseReversed(from, *command.until));
  Change change;
  for (const auto& before : facts.where(&BodyRhythm::body, command.body))
    change.remove(before);
  return change.create(BodyRhythm{context.newId<BodyRhythm>(), command.body, command.kind, command.weekday, command.nth,
                                  command.every.value_or(1), from, command.until});
}

Result<Change> decide(const Facts& facts, const RemoveBodyRhythm& command, Context&)
{
  Change change;
  for (const auto& before : facts.where(&BodyRhythm::body, command.body))
    change.remove(before);
  return change;
}

Result<Change> decide(const Facts& facts, const RequireParty& command, Context& context)
{
  BESLUITROUTE_TRY(party, requiredName(command.party, "party"));
  BESLUITROUTE_TRY(source, requiredName(command.source, "source"));
  for (const auto& other : facts.where(&RequiredParty::stage, std::optional{command.stage}))
    if (other.party == party && other.municipality == command.municipality)
      return fail(ErrorCode::alreadyExists, party, facts.get(command.stage).name);
  const RequiredParty required{context.newId<RequiredParty>(), command.stage,  std::nullopt, party,
                               command.municipality,           command.ground, source};
  return Change{}.create(required).made(required.id);
}

Result<Change> decide(const Facts& facts, const RequirePartyInTemplate& command, Context& context)
{
  BESLUITROUTE_TRY(party, requiredName(command.party, "party"));
  BESLUITROUTE_TRY(source, requiredName(command.source, "source"));
  for (const auto& other : facts.where(&RequiredParty::templateStage, std::optional{command.templateStage}))
    if (other.party == party)
      return fail(ErrorCode::alreadyExists, party, facts.get(command.templateStage).name);
  const RequiredParty required{context.newId<RequiredParty>(), std::nullopt, command.templateStage, party, std::nullopt, command.ground, source};
  return Change{}.create(required).made(required.id);
}

Result<Change> decide(const Facts& facts, const RemoveRequiredParty& command, Context&)
{
  return Change{}.remove(facts.get(command.requiredParty));
}

Result<Change> decide(const Facts& facts, const SetStageTerm& command, Context& context)
{
  BESLUITROUTE_TRY(standing, standingOf(facts, command.stage, std::nullopt, context.on));
  if (standing.stage().completedOn)
    return fail(ErrorCode::stageAlreadyComplete, standing.stage().stage.name, toIso(*standing.stage().completedOn));
  const auto before = facts.get(command.stage);
  auto after = before;
  if (command.termWeeks)
    after.termWeeks = *command.termWeeks;
  if (command.termRule)
    after.termRule = *command.termRule;
  if (command.extraWeeks)
    after.extraWeeks = *command.extraWeeks;
  if (command.preparationDays)
    after.preparationDays = *command.preparationDays;
  BESLUITROUTE_CHECK(refuseNumber(command.preparationDays, 0, 1000, "preparationDays"));
  BESLUITROUTE_CHECK(checkTerm(facts, after.termWeeks, after.termRule, after.extraWeeks));
  return Change{}.update(before, after);
}

Result<Change> decide(const Facts& facts, const SetPlanMargin& command, Context&)
{
  BESLUITROUTE_CHECK(refuseNumber(command.marginDays, 0, 250, "marginDays"));
  const auto before = facts.get(command.round);
  auto after = before;
  after.marginDays = command.marginDays;
  return Change{}.update(before, after);
}

Result<Change> decide(const Facts& facts, const SilenceSignal& command, Context& context)
{
  BESLUITROUTE_TRY(signal, requiredName(command.signal, "signal"));
  BESLUITROUTE_TRY(reason, requiredReason(command.reason));
  if (command.until <= context.on)
    return fail(ErrorCode::endsBeforeStart, toIso(command.until), toIso(context.on));
  Change change;
  for (const auto& before : facts.where(&SilencedSignal::signal, signal))
    change.remove(before);
  return change.create(SilencedSignal{context.newId<SilencedSignal>(), signal, command.until, reason, context.user, context.on});
}

Result<Change> decide(const Facts& facts, const EndSilence& command, Context&)
{
  Change change;
  for (const auto& before : facts.where(&SilencedSignal::signal, command.signal))
    change.remove(before);
  if (change.rows().empty())
    return fail(ErrorCode::nothingToChange, command.signal);
  return change;
}

Result<Change> decide(const Facts& facts, const AcceptPlan& command, Context& context)
{
  BESLUITROUTE_TRY(reason, optionalText(command.reason, "reason"));
  const auto round = facts.get(command.round);
  const auto readCase = planningCase(facts, context.on, round.proposal);
  Placing placing{facts, command, reason, context};
  auto choices = command.choices.value_or(std::vector<PlanChoice>{});
  if (!command.choices)
    for (const auto& status : readCase.report.proposals.front().rounds)
      if (status.round.id == command.round && status.isRunning()) {
        const planning::PlanQuestion question{context.on, false, round.targetDate, round.marginDays.value_or(0)};
        choices = proposedChoices(readCase, status,
                                  planning::planOf(planRound(readCase, status), readCase.calendars, readCase.days, question));
      }
  for (const auto& choice : choices)
    BESLUITROUTE_CHECK(placing.place(choice));
  auto change = placing.take();
  if (change.rows().empty())
    return fail(ErrorCode::nothingToChange, facts.get(round.proposal).number);
  return change;
}

}
