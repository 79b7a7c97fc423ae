// SPDX-License-Identifier: EUPL-1.2
#include "planning/plan.h"

#include "support/plan_cases.h"
#include "support/printing.h"

#include <catch2/catch.hpp>
#include <algorithm>
#include <functional>
#include <random>

using namespace planning;
using namespace domain;
using namespace support;

// Against a planner that knows nothing but the rules in words: it tries every choice of meetings.
namespace {

struct SmallStage {
  CompletionRule rule;
  int preparation;
  int weeks = 0;                                          // of a view stage
  std::vector<std::vector<std::pair<Date, Date>>> bodies; // per body: (date, last hand-in day)
};
using SmallCase = std::vector<SmallStage>;

class Dice {
public:
  explicit Dice(unsigned seed) : m_engine{seed} {}
  int upTo(int most) { return static_cast<int>(m_engine() % static_cast<unsigned>(most + 1)); }

private:
  std::mt19937 m_engine;
};

SmallCase smallCase(Dice& dice, Date from, bool majorities)
{
  SmallCase stages;
  const auto count = 1 + dice.upTo(2);
  for (auto i = 0; i < count; ++i) {
    SmallStage stage{CompletionRule::allPositive, dice.upTo(3), 0, {}};
    const auto kind = dice.upTo(5);
    stage.rule = kind == 0                 ? CompletionRule::onSending
                 : kind == 1 && majorities ? CompletionRule::majority
                 : kind == 2               ? CompletionRule::allAnswered
                                           : CompletionRule::allPositive;
    if (kind == 2)
      stage.weeks = 1 + dice.upTo(3);
    const auto bodies = 1 + dice.upTo(2);
    for (auto body = 0; body < bodies; ++body) {
      std::vector<std::pair<Date, Date>> meetings;
      const auto number = dice.upTo(4);
      for (auto meeting = 0; meeting < number; ++meeting) {
        const auto date = addDays(from, dice.upTo(80));
        meetings.emplace_back(date, addDays(date, -dice.upTo(15)));
      }
      stage.bodies.push_back(std::move(meetings));
    }
    stages.push_back(std::move(stage));
  }
  return stages;
}

/// Every choice of one meeting per body (or none) in a stage, to `visit`.
void everyChoice(const SmallStage& stage, std::size_t body, std::vector<std::optional<std::pair<Date, Date>>>& chosen,
                 const std::function<void()>& visit)
{
  if (body == stage.bodies.size()) {
    visit();
    return;
  }
  chosen.push_back(std::nullopt);
  everyChoice(stage, body + 1, chosen, visit);
  for (const auto& meeting : stage.bodies[body]) {
    chosen.back() = meeting;
    everyChoice(stage, body + 1, chosen, visit);
  }
  chosen.pop_back();
}

/// The earliest completion over every choice in every stage.
std::optional<Date> bruteForward(const SmallCase& stages, std::size_t index, Date previous, Date from)
{
  if (index == stages.size())
    return previous;
  const auto& stage = stages[index];
  const auto handIn = std::max(workCalendar().addWorkingDays(previous, stage.preparation), from);
  std::optional<Date> best;
  const auto consider = [&](Date completion) {
    const auto rest = bruteForward(stages, index + 1, completion, from);
    if (rest && (!best || *rest < *best))
      best = rest;
  };
  if (stage.rule == CompletionRule::onSending) {
    consider(handIn);
    return best;
  }
  if (stage.weeks > 0) {
    consider(addDays(handIn, 7 * stage.weeks));
    return best;
  }
  std::vector<std::optional<std::pair<Date, Date>>> chosen;
  everyChoice(stage, 0, chosen, [&] {
    std::vector<Date> days;
    for (const auto& meeting : chosen)
      if (meeting && meeting->second >= handIn)
        days.push_back(meeting->first);
    std::sort(days.begin(), days.end());
    const auto needed = stage.rule == CompletionRule::majority ? stage.bodies.size() / 2 + 1 : stage.bodies.size();
    if (days.size() >= needed)
      consider(days[needed - 1]);
  });
  return best;
}

struct Prepared {
  PlanRound round{RoundId{1}, std::nullopt, {}};
  Calendars calendars;
};

Prepared prepared(const SmallCase& stages)
{
  Prepared result;
  std::int64_t body = 0;
  std::int64_t meeting = 0;
  for (std::size_t i = 0; i < stages.size(); ++i) {
    auto stage = planStage(static_cast<int>(i) + 1, stages[i].rule, stages[i].preparation, {});
    if (stages[i].weeks > 0)
      stage.term = PlanTerm{agreedWeeks(stages[i].weeks), {}, 0};
    for (const auto& meetings : stages[i].bodies) {
      stage.branches.push_back({.body = BodyId{++body}});
      std::vector<PlanMeeting> own;
      for (const auto& [date, handIn] : meetings)
        own.push_back({MeetingId{++meeting}, date, handIn});
      result.calendars.emplace(body, BodyCalendar{std::move(own)});
    }
    result.round.stages.push_back(std::move(stage));
  }
  return result;
}

constexpr auto cases = 400U;

}

TEST_CASE("forward finds what trying every choice of meetings finds")
{
  auto found = 0;
  for (auto seed = 1U; seed <= cases; ++seed) {
    Dice dice{seed};
    const auto from = addDays(day("2027-03-01"), dice.upTo(300));
    const auto stages = smallCase(dice, from, true);
    const auto [round, calendars] = prepared(stages);
    const auto plan = planOf(round, calendars, workCalendar(), {from});
    CAPTURE(seed);
    const auto brute = bruteForward(stages, 0, from, from);
    CHECK(plan.earliestCompletion == brute);
    found += brute ? 1 : 0;
  }
  CHECK(found > 40); // the cases are not all hopeless
}

TEST_CASE("the target is met exactly when the round starts no later than counting back allows")
{
  auto both = std::pair{0, 0};
  for (auto seed = 1U; seed <= cases; ++seed) {
    Dice dice{seed + 10'000};
    const auto from = addDays(day("2027-03-01"), dice.upTo(300));
    const auto stages = smallCase(dice, from, false);
    const auto target = addDays(from, 40 + dice.upTo(60));
    const auto [round, calendars] = prepared(stages);
    const auto plan = planOf(round, calendars, workCalendar(), {from, false, target, 0});
    // Counting back takes meetings as they come; only where every body has one can it be compared.
    auto complete = plan.stages.front().latestHandIn.has_value();
    for (const auto& stage : plan.stages)
      for (const auto& branch : stage.branches)
        complete = complete && (branch.backward || stage.backwardTerm ||
                                round.stages[static_cast<std::size_t>(stage.position) - 1].completion == CompletionRule::onSending);
    if (!complete)
      continue;
    CAPTURE(seed);
    const auto latest = workCalendar().latestStart(*plan.stages.front().latestHandIn, round.stages.front().preparationDays);
    const auto brute = bruteForward(stages, 0, from, from);
    CHECK((brute && *brute <= target) == (from <= latest));
    CHECK(plan.feasible.value_or(false) == (from <= latest));
    ++(from <= latest ? both.first : both.second);
  }
  CHECK(both.first > 5);
  CHECK(both.second > 5);
}

TEST_CASE("starting later never completes earlier, and more preparation neither")
{
  for (auto seed = 1U; seed <= 150; ++seed) {
    Dice dice{seed + 20'000};
    const auto from = addDays(day("2027-03-01"), dice.upTo(300));
    auto [round, calendars] = prepared(smallCase(dice, from, true));
    CAPTURE(seed);
    std::optional<Date> before = from;
    for (auto late = 0; late < 40 && before; late += 3) {
      const auto plan = planOf(round, calendars, workCalendar(), {addDays(from, late)});
      CHECK((!plan.earliestCompletion || *plan.earliestCompletion >= *before));
      before = plan.earliestCompletion;
    }
    const auto now = planOf(round, calendars, workCalendar(), {from}).earliestCompletion;
    round.stages.front().preparationDays += 5;
    const auto slower = planOf(round, calendars, workCalendar(), {from}).earliestCompletion;
    CHECK((!slower || (now && *slower >= *now)));
  }
}

TEST_CASE("the latest sending of a view term is the latest day whose term ends in time")
{
  auto rule = ruleOn(app::shippedTermRules(), "WGR-1-3", day("2027-01-01")).value();
  for (auto limit = day("2027-03-01"); limit <= day("2027-08-31"); limit = addDays(limit, 1)) {
    auto stage = planStage(1, CompletionRule::allAnswered, 0, {1});
    stage.term = PlanTerm{rule, {}, 0};
    const PlanRound round{RoundId{1}, std::nullopt, {stage}};
    const auto plan = planOf(round, {{1, BodyCalendar{}}}, workCalendar(), {day("2027-01-01"), false, limit, 0});
    const auto sent = plan.stages[0].latestHandIn.value();
    CHECK(*termEnd(*stage.term, sent, workCalendar()) <= limit);
    CHECK(*termEnd(*stage.term, addDays(sent, 1), workCalendar()) > limit);
  }
}
