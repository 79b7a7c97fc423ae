// SPDX-License-Identifier: EUPL-1.2
#include "planning/forward_pass.h"

#include <algorithm>

namespace planning {

using namespace domain;

namespace {

/// When an open branch is done, or the day on which a closed one was.
std::optional<Date> dayOf(const BranchPlan& branch)
{
  if (branch.decidedOn)
    return branch.decidedOn;
  return branch.forward ? std::optional{branch.forward->date} : std::nullopt;
}

/// The latest of all days; unknown when one of them is.
std::optional<Date> latestOf(const std::vector<BranchPlan>& branches)
{
  std::optional<Date> latest;
  for (const auto& branch : branches) {
    const auto day = dayOf(branch);
    if (!day)
      return std::nullopt;
    latest = latest ? std::max(*latest, *day) : day;
  }
  return latest;
}

/// The day on which more than half say yes, if every body that has not said no does so on its day.
std::optional<Date> majorityOf(const PlanStage& stage, const std::vector<BranchPlan>& branches)
{
  std::vector<Date> days;
  for (std::size_t i = 0; i < branches.size(); ++i)
    if (const auto day = dayOf(branches[i]); day && (stage.branches[i].positive || !stage.branches[i].decidedOn))
      days.push_back(*day);
  const auto needed = branches.size() / 2 + 1;
  if (days.size() < needed)
    return std::nullopt;
  std::nth_element(days.begin(), days.begin() + static_cast<std::ptrdiff_t>(needed - 1), days.end());
  return days[needed - 1];
}

bool saidNo(const PlanBranch& branch) { return branch.decidedOn && !branch.positive; }

void accept(const PlanBranch& branch, BranchPlan& choice)
{
  choice.forward = branch.accepted;
  choice.accepted = true;
  choice.outcomeMissing = branch.outcomeMissing;
}

void lose(const PlanBranch& branch, BranchPlan& choice)
{
  choice.lost = branch.accepted;
  choice.lapsed = branch.accepted && branch.outcomeMissing;
}

}

const BodyCalendar& calendarOf(const Calendars& calendars, BodyId body)
{
  static const BodyCalendar none;
  const auto found = calendars.find(body.value());
  return found == calendars.end() ? none : found->second;
}

const BodyCalendar& ForwardPass::calendarOf(BodyId body) const { return planning::calendarOf(m_calendars, body); }

std::optional<Date> ForwardPass::baseOf(std::size_t index, const std::optional<Date>& previous) const
{
  const auto& stage = m_round.stages[index];
  if (stage.restartsOn)
    return stage.restartsOn;
  if (index == 0)
    return m_question.from;
  return stage.startedOn ? stage.startedOn : previous;
}

Date ForwardPass::begunOn(std::size_t index, Date base) const
{
  const auto& stage = m_round.stages[index];
  if (index > 0 || stage.restartsOn || m_question.fromStart || !m_round.startedOn)
    return base;
  return std::min(*m_round.startedOn, base);
}

void ForwardPass::chooseMeetings(const PlanStage& stage, StagePlan& plan, Date begun) const
{
  // Papers cannot be handed in before today, whatever could have been.
  const auto from = std::max(*plan.handInFrom, m_question.from);
  const auto acceptedFrom = m_days.addWorkingDays(begun, stage.preparationDays);
  for (std::size_t i = 0; i < stage.branches.size(); ++i) {
    const auto& branch = stage.branches[i];
    auto& choice = plan.branches[i];
    if (branch.decidedOn)
      continue;
    // Of a day that is over it does not matter any more when the papers were there.
    const auto wasThere = branch.accepted && branch.outcomeMissing && branch.accepted->date >= begun;
    // On an agenda of a stage that has begun nobody waits for the papers any more.
    const auto wasTaken = branch.accepted && branch.onAgenda && stage.startedOn && branch.accepted->date >= begun;
    if (wasThere || wasTaken || (branch.accepted && branch.accepted->handIn >= acceptedFrom)) {
      accept(branch, choice);
      continue;
    }
    lose(branch, choice);
    const auto* meeting = calendarOf(branch.body).earliest(from);
    if (meeting != nullptr)
      choice.forward = *meeting;
    choice.unknown = meeting == nullptr;
  }
}

void ForwardPass::chooseInsideTerm(const PlanStage& stage, StagePlan& plan) const
{
  const auto sent = stage.sentOn ? *stage.sentOn : std::max(*plan.handInFrom, m_question.from);
  const auto last = stage.sentOn && stage.termEndsOn ? stage.termEndsOn : termEnd(*stage.term, sent, m_days);
  if (!last)
    return;
  plan.forwardTerm = TermRun{sent, *last};
  const auto after = std::max(sent, addDays(m_question.from, -1));
  for (std::size_t i = 0; i < stage.branches.size(); ++i) {
    const auto& branch = stage.branches[i];
    auto& choice = plan.branches[i];
    if (branch.decidedOn)
      continue;
    const auto& calendar = calendarOf(branch.body);
    choice.daysReallyLeft = calendar.openDaysBetween(after, *last);
    if (branch.accepted && branch.accepted->date > sent && branch.accepted->date <= *last) {
      accept(branch, choice);
      continue;
    }
    lose(branch, choice);
    const auto* meeting = calendar.firstForPapers(sent, after, *last);
    if (meeting != nullptr)
      choice.forward = *meeting;
    choice.cannotMeetInsideTerm = meeting == nullptr;
    choice.unknown = meeting == nullptr && !calendar.knowsAfter(sent);
  }
}

std::optional<Date> ForwardPass::completion(const PlanStage& stage, StagePlan& plan, Date base, Date begun) const
{
  if (stage.completion == CompletionRule::onSending)
    return stage.sentOn ? std::max(*stage.sentOn, base) : std::max(*plan.handInFrom, m_question.from);
  if (stage.branches.empty())
    return stage.allPassedOver ? std::optional{base} : std::nullopt;
  std::optional<Date> day;
  switch (stage.completion) {
  case CompletionRule::allPositive:
  case CompletionRule::oneBody:
    plan.blocked = std::any_of(stage.branches.begin(), stage.branches.end(), saidNo);
    day = plan.blocked ? std::nullopt : latestOf(plan.branches);
    break;
  case CompletionRule::majority:
    day = majorityOf(stage, plan.branches);
    plan.blocked = 2 * std::count_if(stage.branches.begin(), stage.branches.end(), saidNo) >=
                   static_cast<std::ptrdiff_t>(stage.branches.size());
    break;
  case CompletionRule::allAnswered: {
    const auto allDecided =
        std::all_of(stage.branches.begin(), stage.branches.end(), [](const PlanBranch& branch) { return branch.answered; });
    if (!stage.isView() || allDecided)
      day = latestOf(plan.branches);
    else if (plan.forwardTerm)
      day = plan.forwardTerm->lastDay;
    break;
  }
  case CompletionRule::onSending:
    break;
  }
  if (!day)
    return std::nullopt;
  return std::max(*day, stage.drift ? std::max(begun, m_question.from) : begun);
}

StagePlan ForwardPass::stage(std::size_t index, const std::optional<Date>& previous) const
{
  const auto& stage = m_round.stages[index];
  StagePlan plan{.stage = stage.stage, .position = stage.position};
  plan.branches.reserve(stage.branches.size());
  for (const auto& branch : stage.branches)
    plan.branches.push_back({.body = branch.body, .municipality = branch.municipality, .decidedOn = branch.decidedOn});
  if (stage.completedOn) {
    for (std::size_t i = 0; i < stage.branches.size(); ++i)
      plan.branches[i].outcomeMissing = stage.branches[i].outcomeMissing;
    plan.complete = true;
    plan.earliestCompletion = stage.completedOn;
    return plan;
  }
  const auto base = baseOf(index, previous);
  if (!base) { // it is not known when it can begin, but not before today
    for (std::size_t i = 0; i < stage.branches.size(); ++i)
      if (stage.branches[i].outcomeMissing)
        lose(stage.branches[i], plan.branches[i]);
    return plan;
  }
  const auto begun = begunOn(index, *base);
  plan.handInFrom = m_days.addWorkingDays(*base, stage.preparationDays);
  if (stage.isView())
    chooseInsideTerm(stage, plan);
  else if (stage.completion != CompletionRule::onSending)
    chooseMeetings(stage, plan, begun);
  plan.earliestCompletion = completion(stage, plan, *base, begun);
  if (plan.earliestCompletion && !stage.isView())
    for (auto& branch : plan.branches)
      branch.bottleneckForward = dayOf(branch) == plan.earliestCompletion;
  return plan;
}

std::optional<Date> ForwardPass::completionFrom(std::size_t index, std::optional<Date> previous) const
{
  for (; index < m_round.stages.size(); ++index) {
    previous = stage(index, previous).earliestCompletion;
    if (!previous)
      return std::nullopt;
  }
  return previous;
}

}
