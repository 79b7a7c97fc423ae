// SPDX-License-Identifier: EUPL-1.2
#include "planning/what_if.h"

#include <algorithm>

namespace planning {

using namespace domain;

namespace {

PlanStage* stageAt(PlanRound& round, int position)
{
  const auto found =
      std::find_if(round.stages.begin(), round.stages.end(), [&](const PlanStage& stage) { return stage.position == position; });
  return found == round.stages.end() ? nullptr : &*found;
}

tl::unexpected<Error> noSuchStage(int position) { return fail(ErrorCode::unknownReference, "stage", std::to_string(position)); }

/// Its bodies have to treat it again; places before that day are used up.
void reopen(PlanBranch& branch, Date on)
{
  branch.decidedOn = std::nullopt;
  branch.positive = false;
  branch.answered = false;
  branch.outcomeMissing = false;
  if (branch.accepted && branch.accepted->date <= on)
    branch.accepted = std::nullopt;
}

void reopen(PlanStage& stage, Date on)
{
  stage.startedOn = std::nullopt;
  stage.completedOn = std::nullopt;
  stage.sentOn = std::nullopt;
  stage.termEndsOn = std::nullopt;
  stage.drift = false;
  for (auto& branch : stage.branches)
    reopen(branch, on);
}

/// When the stage treats it by the present plan: the first of its bodies that has not decided.
std::optional<std::pair<BodyId, Date>> firstTreatment(const RoundPlan& plan, StageId stage, std::optional<BodyId> body)
{
  std::optional<std::pair<BodyId, Date>> first;
  for (const auto& branch : plan.stage(stage)->branches) {
    const auto day = branch.decidedOn ? branch.decidedOn : branch.forward ? std::optional{branch.forward->date} : std::nullopt;
    if (!day || (body && branch.body != *body) || (!body && branch.decidedOn))
      continue;
    if (!first || *day < first->second)
      first = std::pair{branch.body, *day};
  }
  return first;
}

struct Supposing {
  PlanRound& round;
  Calendars& calendars;
  const WorkCalendar& days;
  const PlanQuestion& question;

  Result<void> operator()(const SentBackAt& what) const
  {
    auto* from = stageAt(round, what.stage);
    if (from == nullptr || stageAt(round, what.toStage) == nullptr)
      return noSuchStage(from == nullptr ? what.stage : what.toStage);
    if (what.toStage >= what.stage)
      return fail(ErrorCode::stageNotEarlier, stageAt(round, what.toStage)->name, from->name);
    const auto treated = firstTreatment(planOf(round, calendars, days, question), from->stage, what.body);
    if (!treated)
      return fail(ErrorCode::unknownReference, "stage", from->name);
    const auto on = what.on.value_or(treated->second);
    for (auto& stage : round.stages)
      if (stage.position >= what.toStage && stage.position < what.stage)
        reopen(stage, on);
    stageAt(round, what.toStage)->restartsOn = on;
    from->startedOn = std::nullopt;
    from->completedOn = std::nullopt;
    for (auto& branch : from->branches)
      if (branch.body == treated->first)
        reopen(branch, on);
    return {};
  }

  Result<void> operator()(const PartySkippedAt& what) const
  {
    auto* stage = stageAt(round, what.stage);
    if (stage == nullptr)
      return noSuchStage(what.stage);
    const auto plan = planOf(round, calendars, days, question);
    const auto treated = firstTreatment(plan, stage->stage, std::nullopt);
    const auto on = what.on ? what.on : treated ? std::optional{treated->second} : plan.stage(stage->stage)->handInFrom;
    if (!on)
      return fail(ErrorCode::unknownReference, "stage", stage->name);
    stage->completedOn = std::nullopt;
    stage->sentOn = std::nullopt;
    stage->restartsOn = addDays(*on, 7 * what.weeks);
    for (auto& branch : stage->branches)
      if (!branch.decidedOn)
        reopen(branch, *on);
    return {};
  }

  Result<void> operator()(const MeetingCancelledIf& what) const
  {
    auto known = false;
    for (auto& [body, calendar] : calendars)
      if (calendar.find(what.meeting) != nullptr) {
        calendar = calendar.without(what.meeting);
        known = true;
      }
    if (!known)
      return fail(ErrorCode::unknownReference, "meeting", std::to_string(what.meeting.value()));
    for (auto& stage : round.stages)
      for (auto& branch : stage.branches)
        if (branch.accepted && branch.accepted->meeting == what.meeting)
          branch.accepted = std::nullopt;
    return {};
  }

  Result<void> operator()(const MorePreparation& what) const
  {
    auto* stage = stageAt(round, what.stage);
    if (stage == nullptr)
      return noSuchStage(what.stage);
    if (what.workingDays < -stage->preparationDays || what.workingDays > 3650)
      return fail(ErrorCode::numberOutOfRange, "preparationDays", std::to_string(what.workingDays));
    stage->preparationDays += what.workingDays;
    return {};
  }

  Result<void> operator()(const ExtraMeetingOf& what) const
  {
    if (!inCalendar(what.date))
      return fail(ErrorCode::outsideCalendar, toIso(what.date));
    auto& calendar = calendars[what.body.value()];
    calendar = calendar.with({std::nullopt, what.date, what.handIn});
    // Whoever was placed later can now be treated there.
    for (auto& stage : round.stages)
      for (auto& branch : stage.branches)
        if (branch.body == what.body && branch.accepted && branch.accepted->date > what.date)
          branch.accepted = std::nullopt;
    return {};
  }
};

std::optional<Date> dayOf(const std::optional<PlanMeeting>& meeting, const std::optional<Date>& decidedOn)
{
  return meeting ? std::optional{meeting->date} : decidedOn;
}

}

Result<void> suppose(const WhatIf& whatIf, PlanRound& round, Calendars& calendars, const WorkCalendar& days,
                     const PlanQuestion& question)
{
  return std::visit(Supposing{round, calendars, days, question}, whatIf);
}

WhatIfComparison comparison(RoundPlan before, RoundPlan after)
{
  WhatIfComparison result{std::move(before), std::move(after), {}, std::nullopt};
  for (const auto& stage : result.after.stages)
    for (const auto& branch : stage.branches) {
      const auto* old = result.before.branch(stage.stage, branch.body);
      if (old == nullptr || (old->forward == branch.forward && old->decidedOn == branch.decidedOn))
        continue;
      BranchChange change{stage.stage,  stage.position, branch.body,    branch.municipality,
                          old->forward, branch.forward, old->decidedOn, std::nullopt};
      const auto was = dayOf(old->forward, old->decidedOn);
      const auto becomes = dayOf(branch.forward, branch.decidedOn);
      if (was && becomes)
        change.days = daysBetween(*was, *becomes);
      result.changes.push_back(change);
    }
  if (result.before.earliestCompletion && result.after.earliestCompletion)
    result.days = daysBetween(*result.before.earliestCompletion, *result.after.earliestCompletion);
  return result;
}

Result<WhatIfComparison> compareWhatIf(const std::vector<WhatIf>& suppositions, const PlanRound& round, const Calendars& calendars,
                                       const WorkCalendar& days, const PlanQuestion& question)
{
  auto supposedRound = round;
  auto supposedCalendars = calendars;
  for (const auto& each : suppositions)
    if (auto done = suppose(each, supposedRound, supposedCalendars, days, question); !done)
      return tl::unexpected<Error>{done.error()};
  return comparison(planOf(round, calendars, days, question), planOf(supposedRound, supposedCalendars, days, question));
}

}
