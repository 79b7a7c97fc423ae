// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/plan.h"

#include "domain/contract.h"

#include <algorithm>
#include <set>

namespace app {

using namespace domain;

namespace {

/// One round with all that its plan is made from.
struct PlannedRound {
  const Proposal& proposal;
  const RoundStatus& status;
  planning::PlanRound round;
  planning::PlanQuestion question;
};

Result<PlannedRound> plannedRound(const PlanningCase& planningCase, const PlanRequest& request)
{
  const auto& all = planningCase.report.proposals;
  const auto found = std::find_if(all.begin(), all.end(), [&](const ProposalStatus& each) { return each.proposal.id == request.proposal; });
  EXPECTS(found != all.end());
  const auto& proposal = *found;
  const RoundStatus* status = proposal.latestRound();
  for (const auto& round : proposal.rounds)
    if (request.round == round.round.number)
      status = &round;
  if (status == nullptr || (request.round && status->round.number != *request.round))
    return fail(ErrorCode::noRoundToPlan, proposal.proposal.number);
  const planning::PlanQuestion question{request.from.value_or(planningCase.today),
                                        request.from && *request.from != planningCase.today,
                                        request.target ? request.target : status->round.targetDate,
                                        request.marginDays.value_or(status->round.marginDays.value_or(0))};
  if (!planning::inCalendar(question.from))
    return fail(ErrorCode::outsideCalendar, toIso(question.from));
  if (question.target && !planning::inCalendar(*question.target))
    return fail(ErrorCode::outsideCalendar, toIso(*question.target));
  return PlannedRound{proposal.proposal, *status, planRound(planningCase, *status), question};
}

/// Makes rows of plans: names for ids.
class PlanNaming {
public:
  explicit PlanNaming(const PlanningCase& planningCase) : m_case{planningCase} {}

  [[nodiscard]] std::optional<PlannedMeetingRow> meeting(const std::optional<planning::PlanMeeting>& meeting) const
  {
    return meeting ? std::optional{row(*meeting)} : std::nullopt;
  }
  [[nodiscard]] PlannedMeetingRow row(const planning::PlanMeeting& meeting) const
  {
    return {meeting.meeting, meeting.meeting ? m_case.meetings.at(*meeting.meeting).number : std::string{}, meeting.date,
            meeting.handInKnown ? std::optional{meeting.handIn} : std::nullopt, meeting.projected};
  }
  [[nodiscard]] const DecisionBody& body(BodyId id) const { return m_case.report.names.bodies.at(id); }
  [[nodiscard]] const Municipality* municipality(std::optional<MunicipalityId> id) const
  {
    return id ? &m_case.report.names.municipalities.at(*id) : nullptr;
  }
  [[nodiscard]] std::string municipalityName(BodyId id) const
  {
    const auto* own = municipality(body(id).municipality);
    return own != nullptr ? own->name : std::string{};
  }

  [[nodiscard]] std::optional<Date> leavesOn(const Stage& stage, const BranchStatus& branch) const { return app::leavesOn(m_case, stage.round, branch); }

  [[nodiscard]] PlanBranchRow branch(const BranchStatus& status, const planning::BranchPlan* plan) const
  {
    const auto& of = body(status.body);
    const auto* own = municipality(status.municipality);
    PlanBranchRow result{.body = status.body, .bodyCode = of.code, .bodyName = of.name, .municipality = status.municipality};
    if (own != nullptr) {
      result.municipalityCode = own->code;
      result.municipalityName = own->name;
    }
    result.state = status.state;
    if (const auto* latest = status.latest())
      result.outcome = latest->outcome;
    if (status.passedOver)
      result.passedOverReason = status.passedOver->reason;
    if (plan != nullptr)
      take(result, *plan);
    return result;
  }

  [[nodiscard]] AdviceRow advice(const planning::Advice& from, const RoundStatus& round) const
  {
    AdviceRow result{.kind = from.kind,
                     .stage = from.stage,
                     .position = from.position,
                     .date = from.date,
                     .handIn = from.handIn,
                     .withoutMargin = from.withoutMargin,
                     .workingDays = from.workingDays,
                     .keepsMargin = from.keepsMargin,
                     .besides = from.besides,
                     .alternative = from.alternative};
    if (from.stage)
      result.stageName = round.stage(*from.stage)->stage.name;
    for (const auto& each : from.bodies)
      result.bodies.push_back({each.body, body(each.body).code, body(each.body).name, municipalityName(each.body),
                               meeting(each.meeting), each.shorterHandIn, each.usualFrom});
    return result;
  }

private:
  void take(PlanBranchRow& result, const planning::BranchPlan& plan) const
  {
    result.decidedOn = plan.decidedOn;
    result.forward = meeting(plan.forward);
    result.backward = meeting(plan.backward);
    result.lost = meeting(plan.lost);
    result.beforeRecess = meeting(plan.beforeRecess);
    result.slackDays = plan.slackDays;
    result.daysReallyLeft = plan.daysReallyLeft;
    result.accepted = plan.accepted;
    result.outcomeMissing = plan.outcomeMissing;
    result.lapsed = plan.lapsed;
    result.nothingAfter = plan.slackDays == 0 && plan.forward && !m_case.calendars.at(result.body.value()).knowsAfter(plan.forward->date);
    result.unknown = plan.unknown;
    result.cannotMeetInsideTerm = plan.cannotMeetInsideTerm;
    result.bottleneckForward = plan.bottleneckForward;
    result.bottleneckBackward = plan.bottleneckBackward;
    result.forwardInRecess = plan.forwardInRecess;
  }

  const PlanningCase& m_case;
};

bool usesProjection(const planning::RoundPlan& plan)
{
  for (const auto& stage : plan.stages)
    for (const auto& branch : stage.branches)
      if ((branch.forward && branch.forward->projected) || (branch.backward && branch.backward->projected))
        return true;
  return false;
}

PlanStageRow stageRow(const PlanNaming& naming, const StageStatus& status, const planning::StagePlan& plan,
                      const std::vector<std::pair<StageId, BodyId>>& causes)
{
  PlanStageRow row{.stage = status.stage.id,
                   .position = status.stage.position,
                   .name = status.stage.name,
                   .role = status.stage.role,
                   .completion = status.stage.completion,
                   .municipal = status.stage.selector != BodySelector::oneBody,
                   .preparationDays = status.stage.preparationDays,
                   .termRule = status.stage.termRule,
                   .complete = plan.complete,
                   .blocked = plan.blocked,
                   .drift = status.drift && !status.driftAcceptance,
                   .handInFrom = plan.handInFrom,
                   .earliestCompletion = plan.earliestCompletion,
                   .latestCompletion = plan.latestCompletion,
                   .latestHandIn = plan.latestHandIn,
                   .sentOn = status.sentOn,
                   .termEndsOn = status.termEndsOn,
                   .forwardTerm = plan.forwardTerm,
                   .backwardTerm = plan.backwardTerm};
  for (const auto& branch : status.branches) {
    const auto found =
        std::find_if(plan.branches.begin(), plan.branches.end(), [&](const auto& each) { return each.body == branch.body; });
    row.branches.push_back(naming.branch(branch, found == plan.branches.end() ? nullptr : &*found));
    if (const auto& lost = row.branches.back().lost; lost && row.forwardTerm && lost->date > row.forwardTerm->lastDay)
      row.branches.back().lostAfterTerm = row.forwardTerm->lastDay;
    if (const auto& latest = row.branches.back().backward; latest && row.forwardTerm && row.backwardTerm && latest->date > row.forwardTerm->lastDay)
      row.branches.back().laterSending = row.backwardTerm->sent;
    if (found == plan.branches.end() && branch.state != BranchState::notApplicable && branch.state != BranchState::passedOver)
      row.branches.back().leavesOn = naming.leavesOn(status.stage, branch);
    row.branches.back().causesDelay =
        std::find(causes.begin(), causes.end(), std::pair{status.stage.id, branch.body}) != causes.end();
  }
  return row;
}

PlanReport reportFrom(const PlanNaming& naming, const PlannedRound& planned, const planning::RoundPlan& plan)
{
  PlanReport report{.proposal = planned.proposal.id,
                    .proposalNumber = planned.proposal.number,
                    .proposalTitle = planned.proposal.title,
                    .round = planned.status.round.id,
                    .roundNumber = planned.status.round.number,
                    .from = plan.from,
                    .target = plan.target,
                    .aim = plan.aim,
                    .marginDays = planned.question.marginDays,
                    .feasible = plan.feasible,
                    .meetsAim = plan.meetsAim,
                    .earliestCompletion = plan.earliestCompletion,
                    .daysLate = plan.daysLate(),
                    .outcomesMissing = plan.outcomesMissing(),
                    .outcomesPassedBy = plan.outcomesPassedBy(),
                    .complete = planned.status.completedOn.has_value() || planned.status.endedOn.has_value(),
                    .assumptions = usesProjection(plan),
                    .emptyRoute = plan.emptyRoute};
  const auto causes = planning::causesOf(plan);
  for (std::size_t i = 0; i < plan.stages.size(); ++i)
    report.stages.push_back(stageRow(naming, planned.status.stages[i], plan.stages[i], causes));
  return report;
}

}

Result<PlanReport> planReport(const Facts& facts, Date today, const PlanRequest& request)
{
  const auto readCase = planningCase(facts, today, request.proposal);
  const auto planned = plannedRound(readCase, request);
  if (!planned)
    return tl::unexpected<Error>{planned.error()};
  const auto plan = planning::planOf(planned->round, readCase.calendars, readCase.days, planned->question);
  const PlanNaming naming{readCase};
  auto report = reportFrom(naming, *planned, plan);
  if (!report.complete)
    for (const auto& advice :
         planning::adviceOn(planned->round, plan, readCase.calendars, readCase.handInDays, readCase.days, planned->question)) {
      report.advice.push_back(naming.advice(advice, planned->status));
      report.advice.back().onlyMargin = report.feasible == true;
    }
  return report;
}

Result<PlanReport> planWithoutAdvice(const PlanningCase& readCase, const PlanRequest& request)
{
  const auto planned = plannedRound(readCase, request);
  if (!planned)
    return tl::unexpected<Error>{planned.error()};
  return reportFrom(PlanNaming{readCase}, *planned, planning::planOf(planned->round, readCase.calendars, readCase.days, planned->question));
}

Result<WhatIfReport> whatIfReport(const Facts& facts, Date today, const PlanRequest& request,
                                  const std::vector<planning::WhatIf>& suppositions)
{
  const auto readCase = planningCase(facts, today, request.proposal);
  const auto planned = plannedRound(readCase, request);
  if (!planned)
    return tl::unexpected<Error>{planned.error()};
  const auto compared = planning::compareWhatIf(suppositions, planned->round, readCase.calendars, readCase.days, planned->question);
  if (!compared)
    return tl::unexpected<Error>{compared.error()};
  const PlanNaming naming{readCase};
  WhatIfReport report{
      reportFrom(naming, *planned, compared->before), reportFrom(naming, *planned, compared->after), {}, compared->days};
  for (const auto& change : compared->changes) {
    const auto& body = naming.body(change.body);
    const auto* own = naming.municipality(change.municipality);
    report.changes.push_back({planned->status.stage(change.stage)->stage.name, change.position, change.body, body.code, body.name,
                              own != nullptr ? own->code : std::string{}, own != nullptr ? own->name : std::string{},
                              naming.meeting(change.before), naming.meeting(change.after), change.decidedOn, change.days});
  }
  return report;
}

PlanLanes planLanes(const Facts& facts, Date today, RoundId round, Date from, Date until)
{
  const auto readCase = planningCase(facts, today, facts.get(round).proposal);
  const PlanNaming naming{readCase};
  PlanLanes lanes;
  std::set<BodyId> bodies;
  std::set<MunicipalityId> municipalities;
  for (const auto& status : readCase.report.proposals.front().rounds)
    for (const auto& stage : status.stages)
      for (const auto& branch : stage.branches)
        if (status.round.id == round) {
          bodies.insert(branch.body);
          if (branch.municipality)
            municipalities.insert(*branch.municipality);
        }
  for (const auto body : bodies)
    for (const auto& meeting : readCase.calendars.at(body.value()).meetings())
      if (meeting.date >= from && meeting.date <= until)
        lanes.meetings.push_back({body, naming.row(meeting)});
  for (const auto& period : readCase.closedPeriods) {
    const auto concerns =
        period.body ? bodies.contains(*period.body) : period.municipality && municipalities.contains(*period.municipality);
    if (!concerns || period.until < from || period.from > until)
      continue;
    const auto* own = naming.municipality(period.municipality);
    lanes.closed.push_back({period.body, period.municipality, own != nullptr ? own->name : std::string{}, period.kind, period.name,
                            period.from, period.until});
  }
  for (auto year = static_cast<int>(from.year()); year <= static_cast<int>(until.year()); ++year)
    for (const auto& holiday : readCase.days.holidays(year))
      if (holiday.date >= from && holiday.date <= until)
        lanes.holidays.push_back(holiday);
  return lanes;
}

namespace {

PlaceNotes placesIn(const PlanningCase& readCase, const RoundStatus& round, const planning::RoundPlan& plan)
{
  PlaceNotes places;
  for (const auto& stage : round.stages)
    for (const auto& branch : stage.branches)
      if (branch.state != BranchState::notApplicable && branch.state != BranchState::passedOver) {
        const auto* planned = plan.branch(stage.stage.id, branch.body);
        auto& note = places[{stage.stage.id, branch.body}];
        if (planned == nullptr)
          note.leavesOn = leavesOn(readCase, round.round.id, branch);
        else
          note = {planned->lost.has_value(), planned->lapsed, lastHandIn(*planned, readCase.today), {}};
      }
  return places;
}

}

std::optional<Date> lastHandIn(const planning::BranchPlan& plan, Date today)
{
  const auto inReach = plan.backward && plan.backward->handIn >= today && !(plan.forward && plan.forward->date > plan.backward->date);
  if (inReach)
    return plan.backward->handIn;
  return plan.forward ? std::optional{plan.forward->handIn} : std::nullopt;
}

PlanSummaryRow planSummary(const PlanningCase& readCase, const Proposal& proposal, const RoundStatus& round)
{
  const auto plan = planning::planOf(planRound(readCase, round), readCase.calendars, readCase.days,
                                     {readCase.today, false, round.round.targetDate, round.round.marginDays.value_or(0)});
  return {proposal.id, proposal.number, proposal.title, round.round.id, round.round.number,
          plan.target, plan.earliestCompletion, plan.feasible, plan.daysLate(), placesIn(readCase, round, plan)};
}

PlaceNotes placeNotes(const std::vector<PlanSummaryRow>& plans)
{
  PlaceNotes places;
  for (const auto& plan : plans)
    places.insert(plan.places.begin(), plan.places.end());
  return places;
}

const PlanSummaryRow* planOfRound(const std::vector<PlanSummaryRow>& plans, RoundId round)
{
  const auto found = std::find_if(plans.begin(), plans.end(), [&](const PlanSummaryRow& plan) { return plan.round == round; });
  return found == plans.end() ? nullptr : &*found;
}

std::vector<PlanSummaryRow> planSummaries(const PlanningCase& readCase)
{
  std::vector<PlanSummaryRow> rows;
  for (const auto& status : readCase.report.proposals)
    for (const auto& round : status.rounds)
      if (round.isRunning())
        rows.push_back(planSummary(readCase, status.proposal, round));
  return rows;
}

std::vector<PlanSummaryRow> planSummaries(const Facts& facts, Date today) { return planSummaries(planningCase(facts, today)); }

}
