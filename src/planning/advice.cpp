// SPDX-License-Identifier: EUPL-1.2
#include "planning/advice.h"

#include "planning/forward_pass.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace planning {

using namespace domain;

namespace {

class Adviser {
public:
  Adviser(const PlanRound& round, const RoundPlan& plan, const Calendars& calendars, const HandInDays& handInDays,
          const WorkCalendar& days, const PlanQuestion& question)
    : m_round{round}, m_plan{plan}, m_calendars{calendars}, m_handInDays{handInDays}, m_days{days},
      m_question{question}, m_pass{round, calendars, days, question}
  {}

  std::vector<Advice> all()
  {
    if (m_plan.aim && m_plan.meetsAim == false && m_plan.earliestCompletion) {
      meetings();
      preparations();
      // Few meetings before many; of equals the one that leaves most room, which is the one further down the route.
      const auto together = earlierMeetings();
      const auto order = [&](const Advice& advice) {
        const auto alone = advice.bodies.size() + (advice.kind == AdviceKind::shorterPreparation ? 1U : 0U);
        return std::tuple{alone + (advice.besides ? together.at(advice.position) : 0U), rank(advice.kind), -advice.position};
      };
      std::stable_sort(m_advice.begin(), m_advice.end(), [&](const Advice& a, const Advice& b) { return order(a) < order(b); });
      markAlternatives();
      if (m_plan.feasible == false)
        if (const auto day = earliestOfAll(); day && *day > *m_plan.target)
          m_advice.push_back({.kind = AdviceKind::earliestDate, .date = day});
    }
    toDo();
    auto all = toRecord();
    all.insert(all.end(), std::make_move_iterator(m_advice.begin()), std::make_move_iterator(m_advice.end()));
    return all;
  }

private:
  static int rank(AdviceKind kind)
  {
    switch (kind) {
    case AdviceKind::earlierMeeting:
      return 0;
    case AdviceKind::extraMeeting:
      return 1;
    case AdviceKind::acceptLatePapers:
      return 2;
    case AdviceKind::shorterPreparation:
      return 3;
    case AdviceKind::earliestDate:
    case AdviceKind::planBranch:
    case AdviceKind::askCalendar:
    case AdviceKind::recordOutcome:
      return 4;
    }
    return 4;
  }

  /// By stage, how many bodies can take an earlier meeting: what helps besides needs those too, and so comes after them.
  [[nodiscard]] std::map<int, std::size_t> earlierMeetings() const
  {
    std::map<int, std::size_t> bodies;
    for (const auto& advice : m_advice)
      if (advice.kind == AdviceKind::earlierMeeting)
        bodies[advice.position] = advice.bodies.size();
    return bodies;
  }

  /// Of what helps besides, one is enough.
  void markAlternatives()
  {
    std::set<int> stages;
    for (auto& advice : m_advice)
      if (advice.besides)
        advice.alternative = !stages.insert(advice.position).second;
  }

  /// The earliest completion when nobody keeps a place that is later than it needs to be.
  [[nodiscard]] std::optional<Date> earliestOfAll() const
  {
    auto round = m_round;
    const ForwardPass pass{round, m_calendars, m_days, m_question};
    std::optional<Date> previous;
    for (std::size_t index = 0; index < round.stages.size(); ++index) {
      const auto asPlaced = pass.stage(index, previous);
      if (asPlaced.handInFrom)
        for (auto& branch : round.stages[index].branches) {
          const auto* earliest = calendarOf(m_calendars, branch.body).earliest(std::max(*asPlaced.handInFrom, m_question.from));
          if (branch.accepted && earliest != nullptr && earliest->date < branch.accepted->date)
            branch.accepted.reset();
        }
      previous = pass.stage(index, previous).earliestCompletion;
    }
    return previous;
  }

  /// The latest day on which a stage may complete so that the round still completes on or before `aim`; found by halving, since a
  /// stage that completes later never makes the round complete earlier.
  [[nodiscard]] std::optional<Date> latestCompletion(std::size_t index, Date aim) const
  {
    if (index + 1 == m_round.stages.size())
      return aim;
    const auto earliest = *m_plan.stages[index].handInFrom;
    const auto inTime = [&](int offset) {
      const auto done = m_pass.completionFrom(index + 1, addDays(earliest, offset));
      return done && *done <= aim;
    };
    auto low = 0;
    auto high = std::max(0, daysBetween(earliest, aim));
    if (!inTime(low))
      return std::nullopt;
    while (low < high) {
      const auto middle = low + (high - low + 1) / 2;
      if (inTime(middle))
        low = middle;
      else
        high = middle - 1;
    }
    return addDays(earliest, low);
  }

  void meetings()
  {
    for (std::size_t index = 0; index < m_round.stages.size(); ++index) {
      const auto& plan = m_plan.stages[index];
      // A stage that has begun after this one keeps its own start: nothing here can make it earlier.
      const auto nextHasBegun = index + 1 < m_round.stages.size() && m_round.stages[index + 1].startedOn;
      if (plan.complete || !plan.handInFrom || m_round.stages[index].isView() || nextHasBegun)
        continue;
      if (const auto limit = latestCompletion(index, *m_plan.aim))
        helpStage(index, *limit);
    }
  }

  void helpStage(std::size_t index, Date limit)
  {
    const auto& stage = m_round.stages[index];
    const auto& plan = m_plan.stages[index];
    const auto from = std::max(*plan.handInFrom, m_question.from);
    Advice extra{.kind = AdviceKind::extraMeeting,
                 .stage = stage.stage,
                 .position = stage.position,
                 .date = addDays(limit, 1),
                 .handIn = from};
    auto earlier = extra;
    earlier.kind = AdviceKind::earlierMeeting;
    auto latePapers = extra;
    latePapers.kind = AdviceKind::acceptLatePapers;
    const auto target = latestCompletion(index, *m_plan.target);
    std::size_t late = 0;
    for (const auto& branch : plan.branches) {
      if (branch.decidedOn || (branch.forward && branch.forward->date <= limit))
        continue;
      ++late;
      const auto& calendar = calendarOf(m_calendars, branch.body);
      if (const auto* meeting = calendar.earliest(from); meeting != nullptr && makesTarget(branch, *meeting, limit, target)) {
        earlier.bodies.push_back({branch.body, branch.municipality, *meeting});
        earlier.keepsMargin = earlier.keepsMargin && meeting->date <= limit;
      }
      if (const auto* meeting = calendar.lastBetween(from, limit); meeting != nullptr)
        latePapers.bodies.push_back({branch.body, branch.municipality, *meeting, true});
      const auto usual = usuallyFrom(m_handInDays, branch.body, from);
      extra.bodies.push_back({branch.body, branch.municipality, std::nullopt, usual && *usual > limit, usual});
    }
    if (late == 0 || limit <= from)
      return;
    if (target)
      extra.withoutMargin = addDays(*target, 1);
    const auto forAll = earlier.bodies.size() == late;
    const auto enough = forAll && earlier.keepsMargin;
    if (!forAll && !earlier.bodies.empty()) {
      // Some have a meeting of their own that is early enough; what helps the others asks nothing of them.
      const auto isHelped = [&](const AdvisedBody& each) {
        return std::any_of(earlier.bodies.begin(), earlier.bodies.end(), [&](const AdvisedBody& helped) { return helped.body == each.body; });
      };
      for (auto* others : {&latePapers, &extra}) {
        std::erase_if(others->bodies, isHelped);
        others->besides = true;
      }
      late -= earlier.bodies.size();
    }
    if (!earlier.bodies.empty())
      m_advice.push_back(std::move(earlier));
    if (!enough && latePapers.bodies.size() == late)
      m_advice.push_back(std::move(latePapers));
    m_advice.push_back(std::move(extra));
  }

  /// With its margin, or without it where nothing else would make the target.
  [[nodiscard]] bool makesTarget(const BranchPlan& branch, const PlanMeeting& meeting, Date limit, std::optional<Date> target) const
  {
    const auto missed = m_plan.feasible == false && target && (!branch.forward || branch.forward->date > *target);
    return meeting.date <= limit || (missed && meeting.date <= *target);
  }

  void preparations()
  {
    for (std::size_t index = 0; index < m_round.stages.size(); ++index) {
      const auto& stage = m_round.stages[index];
      if (m_plan.stages[index].complete || stage.preparationDays == 0)
        continue;
      if (const auto workingDays = longestPreparation(index))
        m_advice.push_back({.kind = AdviceKind::shorterPreparation,
                            .stage = stage.stage,
                            .position = stage.position,
                            .workingDays = *workingDays});
    }
  }

  /// The most working days before a stage that still meet the aim.
  [[nodiscard]] std::optional<int> longestPreparation(std::size_t index) const
  {
    auto round = m_round;
    const auto inTime = [&](int workingDays) {
      round.stages[index].preparationDays = workingDays;
      const auto previous = index == 0 ? std::nullopt : m_plan.stages[index - 1].earliestCompletion;
      const auto done = ForwardPass{round, m_calendars, m_days, m_question}.completionFrom(index, previous);
      return done && *done <= *m_plan.aim;
    };
    auto low = 0;
    auto high = m_round.stages[index].preparationDays - 1;
    if (!inTime(low))
      return std::nullopt;
    while (low < high) {
      const auto middle = low + (high - low + 1) / 2;
      if (inTime(middle))
        low = middle;
      else
        high = middle - 1;
    }
    return low;
  }

  /// One for each stage that has begun, also when it went on without: of one that has not, nothing can be recorded before the one before it is complete.
  [[nodiscard]] std::vector<Advice> toRecord() const
  {
    std::vector<Advice> record;
    for (std::size_t index = 0; index < m_plan.stages.size(); ++index) {
      const auto& stage = m_plan.stages[index];
      Advice advice{.kind = AdviceKind::recordOutcome, .stage = stage.stage, .position = stage.position};
      for (std::size_t i = 0; i < stage.branches.size(); ++i)
        if (const auto& branch = stage.branches[i]; branch.outcomeMissing)
          advice.bodies.push_back({branch.body, branch.municipality, m_round.stages[index].branches[i].accepted});
      if (!advice.bodies.empty() && m_round.stages[index].startedOn)
        record.push_back(std::move(advice));
    }
    return record;
  }

  /// Bodies without a place yet, in stages where others have one or that are open; bodies whose calendar nobody entered.
  void toDo()
  {
    for (std::size_t index = 0; index < m_round.stages.size(); ++index) {
      const auto& stage = m_round.stages[index];
      const auto& plan = m_plan.stages[index];
      const auto othersPlaced = std::any_of(stage.branches.begin(), stage.branches.end(),
                                            [](const PlanBranch& branch) { return branch.decidedOn || branch.accepted; });
      for (const auto& branch : plan.branches) {
        if (plan.complete || branch.decidedOn)
          continue;
        if (branch.unknown)
          m_advice.push_back({.kind = AdviceKind::askCalendar,
                              .stage = stage.stage,
                              .position = stage.position,
                              .bodies = {{branch.body, branch.municipality, {}}}});
        else if (!branch.accepted && branch.forward && (othersPlaced || stage.startedOn))
          m_advice.push_back(placeFor(stage, branch));
      }
    }
  }

  [[nodiscard]] static Advice placeFor(const PlanStage& stage, const BranchPlan& branch)
  {
    Advice advice{.kind = AdviceKind::planBranch, .stage = stage.stage, .position = stage.position};
    advice.bodies.push_back({branch.body, branch.municipality, branch.forward});
    if (branch.backward && branch.backward->date > branch.forward->date)
      advice.bodies.push_back({branch.body, branch.municipality, branch.backward});
    return advice;
  }

  const PlanRound& m_round;
  const RoundPlan& m_plan;
  const Calendars& m_calendars;
  const HandInDays& m_handInDays;
  const WorkCalendar& m_days;
  const PlanQuestion& m_question;
  ForwardPass m_pass;
  std::vector<Advice> m_advice;
};

}

std::optional<Date> usuallyFrom(const HandInDays& handInDays, BodyId body, Date from)
{
  const auto usual = handInDays.find(body.value());
  return usual == handInDays.end() ? std::nullopt : std::optional{addDays(from, usual->second)};
}

std::vector<Advice> adviceOn(const PlanRound& round, const RoundPlan& plan, const Calendars& calendars,
                             const HandInDays& handInDays, const WorkCalendar& days, const PlanQuestion& question)
{
  return Adviser{round, plan, calendars, handInDays, days, question}.all();
}

std::vector<std::pair<StageId, BodyId>> causesOf(const RoundPlan& plan)
{
  std::vector<std::pair<StageId, BodyId>> causes;
  if (plan.feasible != false || !plan.target)
    return causes;
  for (auto stage = plan.stages.rbegin(); stage != plan.stages.rend() && causes.empty(); ++stage)
    for (const auto& branch : stage->branches)
      if (!stage->complete && !branch.decidedOn && branch.forward &&
          branch.forward->date > stage->latestCompletion.value_or(*plan.target))
        causes.emplace_back(stage->stage, branch.body);
  return causes;
}

}
