// SPDX-License-Identifier: EUPL-1.2
#include "planning/plan.h"

#include "planning/forward_pass.h"

#include <algorithm>

namespace planning {

using namespace domain;

namespace {

/// It is still to choose when this body deals with it.
bool isOpen(const BranchPlan& branch) { return !branch.decidedOn && !branch.outcomeMissing; }

int missingIn(const std::vector<StagePlan>& stages, bool complete)
{
  std::ptrdiff_t missing = 0;
  for (const auto& stage : stages)
    if (stage.complete == complete)
      missing += std::ranges::count_if(stage.branches, &BranchPlan::outcomeMissing);
  return static_cast<int>(missing);
}

/// What is the latest: from the target back to the first stage that is not complete.
class BackwardPass {
public:
  BackwardPass(const PlanRound& round, const Calendars& calendars, const WorkCalendar& days)
    : m_round{round}, m_calendars{calendars}, m_days{days}
  {}

  void run(std::vector<StagePlan>& plans, Date target) const
  {
    const auto open =
        std::find_if(m_round.stages.begin(), m_round.stages.end(), [](const PlanStage& stage) { return !stage.completedOn; });
    const auto first = static_cast<std::size_t>(open - m_round.stages.begin());
    std::optional limit{target};
    for (auto index = m_round.stages.size(); index-- > first && limit;)
      limit = stage(m_round.stages[index], plans[index], *limit);
  }

private:
  /// Answers the latest day on which the stage before may complete; unknown when no body's calendar is known.
  std::optional<Date> stage(const PlanStage& stage, StagePlan& plan, Date limit) const
  {
    if (stage.completedOn)
      return limit;
    plan.latestCompletion = limit;
    if (stage.allPassedOver)
      return limit;
    if (stage.isView())
      viewStage(stage, plan, limit);
    else if (stage.completion == CompletionRule::onSending)
      plan.latestHandIn = stage.sentOn ? std::nullopt : std::optional{limit};
    else
      latestMeetings(stage, plan, limit);
    const auto hasOpen = std::any_of(plan.branches.begin(), plan.branches.end(), isOpen);
    if (!plan.latestHandIn)
      return stage.sentOn || !hasOpen ? std::optional{limit} : std::nullopt;
    return m_days.latestStart(*plan.latestHandIn, stage.preparationDays);
  }

  void latestMeetings(const PlanStage& stage, StagePlan& plan, Date limit) const
  {
    for (std::size_t i = 0; i < stage.branches.size(); ++i) {
      if (!isOpen(plan.branches[i]))
        continue;
      const auto* meeting = calendarOf(m_calendars, stage.branches[i].body).latest(limit);
      if (meeting == nullptr) {
        // Placed on a day that is early enough it needs no calendar.
        const auto standsInTime = plan.branches[i].accepted && plan.branches[i].forward->date <= limit;
        plan.branches[i].unknown = plan.branches[i].unknown || (!standsInTime && calendarOf(m_calendars, stage.branches[i].body).meetings().empty());
        continue;
      }
      plan.branches[i].backward = *meeting;
      plan.latestHandIn = std::min(plan.latestHandIn.value_or(meeting->handIn), meeting->handIn);
    }
    for (auto& branch : plan.branches)
      branch.bottleneckBackward = branch.backward && branch.backward->handIn == plan.latestHandIn;
  }

  void viewStage(const PlanStage& stage, StagePlan& plan, Date limit) const
  {
    const auto sent = stage.sentOn ? stage.sentOn : latestSending(*stage.term, limit);
    if (!sent)
      return;
    const auto last = stage.sentOn && stage.termEndsOn ? stage.termEndsOn : termEnd(*stage.term, *sent, m_days);
    if (!last)
      return;
    if (!stage.sentOn) {
      plan.latestHandIn = sent;
      plan.backwardTerm = TermRun{*sent, *last};
    }
    for (std::size_t i = 0; i < stage.branches.size(); ++i)
      if (const auto* meeting = calendarOf(m_calendars, stage.branches[i].body).lastBetween(*sent, std::min(*last, limit));
          meeting != nullptr && isOpen(plan.branches[i]))
        plan.branches[i].backward = *meeting;
  }

  /// The latest day whose term ends on or before the limit. A later sending never ends earlier, so the day is found by halving.
  [[nodiscard]] std::optional<Date> latestSending(const PlanTerm& term, Date limit) const
  {
    auto early = -4000; // days before the limit: more than ten years
    auto late = 0;
    const auto endsInTime = [&](int offset) {
      const auto end = termEnd(term, addDays(limit, offset), m_days);
      return end && *end <= limit;
    };
    // Outside the calendar there is no answer; begin where there is one.
    while (early < late && !inCalendar(addDays(limit, early)))
      early = std::min(late, early + 200);
    if (!endsInTime(early))
      return std::nullopt;
    while (early < late) {
      const auto middle = early + (late - early + 1) / 2;
      if (endsInTime(middle))
        early = middle;
      else
        late = middle - 1;
    }
    return addDays(limit, early);
  }

  const PlanRound& m_round;
  const Calendars& m_calendars;
  const WorkCalendar& m_days;
};

void measureSlack(std::vector<StagePlan>& plans)
{
  for (auto& plan : plans)
    for (auto& branch : plan.branches)
      if (branch.forward && branch.backward)
        branch.slackDays = daysBetween(branch.forward->date, branch.backward->date);
}

/// Papers that are due while a body is closed reach nobody: said, with the last meeting before it closes.
void flagRecess(std::vector<StagePlan>& plans, const Calendars& calendars)
{
  const Date begin{std::chrono::year{firstYear}, std::chrono::January, std::chrono::day{1}};
  for (auto& plan : plans)
    for (auto& branch : plan.branches) {
      const auto& calendar = calendarOf(calendars, branch.body);
      const auto* forward = branch.forward && !branch.accepted ? calendar.closedOn(branch.forward->handIn) : nullptr;
      const auto* backward = branch.backward ? calendar.closedOn(branch.backward->handIn) : nullptr;
      branch.forwardInRecess = forward != nullptr;
      branch.backwardInRecess = backward != nullptr;
      if (backward != nullptr)
        if (const auto* before = calendar.lastBetween(begin, addDays(backward->from, -1)))
          branch.beforeRecess = *before;
    }
}

/// The latest day that is certain: what is unknown can only come later.
std::optional<Date> latestKnown(const RoundPlan& plan)
{
  std::optional<Date> latest;
  const auto take = [&](const std::optional<Date>& day) {
    if (day && (!latest || *day > *latest))
      latest = day;
  };
  for (const auto& stage : plan.stages) {
    take(stage.complete ? std::nullopt : stage.earliestCompletion);
    for (const auto& branch : stage.branches)
      if (!branch.decidedOn && branch.forward)
        take(branch.forward->date);
  }
  return latest;
}

std::optional<bool> isMet(const RoundPlan& plan, const std::optional<Date>& day)
{
  if (!day)
    return std::nullopt;
  if (plan.earliestCompletion)
    return *plan.earliestCompletion <= *day;
  const auto blocked = std::any_of(plan.stages.begin(), plan.stages.end(), [](const StagePlan& stage) { return stage.blocked; });
  const auto known = latestKnown(plan);
  return blocked || (known && *known > *day) ? std::optional{false} : std::nullopt;
}

std::optional<Date> completionOf(const std::vector<StagePlan>& stages)
{
  std::optional<Date> latest;
  for (const auto& stage : stages) {
    if (!stage.earliestCompletion)
      return std::nullopt;
    latest = latest ? std::max(*latest, *stage.earliestCompletion) : stage.earliestCompletion;
  }
  return latest;
}

}

std::optional<int> RoundPlan::daysLate() const
{
  if (!target || !earliestCompletion || *earliestCompletion <= *target)
    return std::nullopt;
  return daysBetween(*target, *earliestCompletion);
}

int RoundPlan::outcomesMissing() const { return missingIn(stages, false); }

int RoundPlan::outcomesPassedBy() const { return missingIn(stages, true); }

const StagePlan* RoundPlan::stage(StageId id) const
{
  const auto found = std::find_if(stages.begin(), stages.end(), [&](const StagePlan& each) { return each.stage == id; });
  return found == stages.end() ? nullptr : &*found;
}

const BranchPlan* RoundPlan::branch(StageId id, BodyId body) const
{
  const auto* of = stage(id);
  if (of == nullptr)
    return nullptr;
  const auto found =
      std::find_if(of->branches.begin(), of->branches.end(), [&](const BranchPlan& each) { return each.body == body; });
  return found == of->branches.end() ? nullptr : &*found;
}

std::optional<Date> termEnd(const PlanTerm& term, Date sent, const WorkCalendar& days)
{
  if (!inCalendar(sent))
    return std::nullopt;
  const auto& rule = term.rule;
  // The usual case by the shortest way: agreed weeks that nothing extends.
  if (rule.extension == TermExtension::none && rule.unit == TermUnit::weeks && rule.amount && rule.parameters.empty() &&
      term.settings.empty())
    return addDays(sent, 7 * (*rule.amount + term.extraWeeks));
  const auto answer = termOf(rule, sent, term.settings, days);
  if (!answer || !answer->lastDay)
    return std::nullopt;
  return addDays(*answer->lastDay, 7 * term.extraWeeks);
}

RoundPlan planOf(const PlanRound& round, const Calendars& calendars, const WorkCalendar& days, const PlanQuestion& question)
{
  RoundPlan plan{.round = round.round, .from = question.from, .target = question.target, .emptyRoute = round.stages.empty()};
  const ForwardPass forward{round, calendars, days, question};
  std::optional<Date> previous;
  for (std::size_t index = 0; index < round.stages.size(); ++index) {
    plan.stages.push_back(forward.stage(index, previous));
    previous = plan.stages.back().earliestCompletion;
  }
  plan.earliestCompletion = completionOf(plan.stages);
  if (question.target) {
    plan.aim = days.latestStart(*question.target, question.marginDays);
    BackwardPass{round, calendars, days}.run(plan.stages, *question.target);
    measureSlack(plan.stages);
  }
  flagRecess(plan.stages, calendars);
  if (!plan.emptyRoute) {
    plan.feasible = isMet(plan, plan.target);
    plan.meetsAim = isMet(plan, plan.aim);
  }
  return plan;
}

}
