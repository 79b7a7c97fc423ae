// SPDX-License-Identifier: EUPL-1.2
#include "planning/plan.h"

#include "planning/rhythm.h"
#include "support/plan_cases.h"
#include "support/printing.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace planning;
using namespace domain;
using namespace support;

namespace {

constexpr std::int64_t DB = 1;
constexpr std::int64_t AB = 2;
constexpr std::int64_t councilA = 11;
constexpr std::int64_t councilB = 12;
constexpr std::int64_t councilC = 13;

/// DB, AB, three councils: the tail of the demo's framework.
Calendars calendars()
{
  return {{DB, BodyCalendar{{sitting(1, "2027-05-13", 10), sitting(2, "2027-06-10", 10)}}},
          {AB, BodyCalendar{{sitting(3, "2027-03-25", 13), sitting(4, "2027-05-27", 13), sitting(5, "2027-07-08", 13)}}},
          {councilA, BodyCalendar{{sitting(6, "2027-05-18", 21), sitting(7, "2027-06-22", 21), sitting(8, "2027-06-29", 21),
                                   sitting(9, "2027-07-13", 21)}}},
          {councilB, BodyCalendar{{sitting(10, "2027-05-20", 14), sitting(11, "2027-06-17", 14), sitting(12, "2027-07-15", 14)}}},
          {councilC, BodyCalendar{{sitting(13, "2027-05-18", 28), sitting(14, "2027-06-15", 28), sitting(15, "2027-07-06", 28)}}}};
}

PlanRound route()
{
  return {RoundId{1},
          std::nullopt,
          {planStage(1, CompletionRule::oneBody, 1, {DB}), planStage(2, CompletionRule::oneBody, 1, {AB}),
           planStage(3, CompletionRule::allPositive, 1, {councilA, councilB, councilC})}};
}

}

TEST_CASE("forward takes the earliest meeting the papers can reach, and names the body that decides the date")
{
  const auto plan = planned(route(), calendars(), "2027-04-22", "2027-06-30");
  REQUIRE(plan.stages.size() == 3);
  CHECK(iso(plan.stages[0].handInFrom) == "2027-04-23");
  CHECK(iso(plan.stages[0].earliestCompletion) == "2027-05-13");
  CHECK(iso(plan.stages[1].handInFrom) == "2027-05-14");
  CHECK(iso(plan.stages[1].earliestCompletion) == "2027-05-27");
  CHECK(iso(plan.stages[2].handInFrom) == "2027-05-28");
  CHECK(iso(plan.stages[2].branches[0].forward) == "2027-06-22");
  CHECK(iso(plan.stages[2].branches[1].forward) == "2027-06-17");
  CHECK(iso(plan.stages[2].branches[2].forward) == "2027-07-06");
  CHECK(iso(plan.earliestCompletion) == "2027-07-06");
  CHECK(plan.feasible == false);
  CHECK(plan.daysLate() == 6);
  CHECK_FALSE(plan.stages[2].branches[0].bottleneckForward);
  CHECK(plan.stages[2].branches[2].bottleneckForward);
  CHECK(causesOf(plan) == std::vector{std::pair{StageId{3}, BodyId{councilC}}});
}

TEST_CASE("backward takes the latest hand-in day of each body, and the earliest of those counts")
{
  const auto plan = planned(route(), calendars(), "2027-04-22", "2027-06-30");
  CHECK(iso(plan.stages[2].latestCompletion) == "2027-06-30");
  CHECK(iso(plan.stages[2].branches[0].backward) == "2027-06-29");
  CHECK(iso(plan.stages[2].branches[2].backward) == "2027-06-15");
  CHECK(iso(plan.stages[2].latestHandIn) == "2027-05-18");
  CHECK(plan.stages[2].branches[2].bottleneckBackward);
  CHECK(iso(plan.stages[1].latestCompletion) == "2027-05-17"); // a working day later is 18 May: the 17th is Whit Monday
  CHECK(iso(plan.stages[1].branches[0].backward) == "2027-03-25");
  CHECK(plan.stages[2].branches[0].slackDays == 7);
  CHECK(plan.stages[2].branches[1].slackDays == 0);
  CHECK(plan.stages[2].branches[2].slackDays == -21);
}

TEST_CASE("a margin moves what the plan aims at, while the target itself stays visible")
{
  const auto plan = planned(route(), calendars(), "2027-04-22", "2027-07-06", 5);
  CHECK(plan.feasible == true);
  CHECK(plan.meetsAim == false);
  CHECK(iso(plan.aim) == "2027-06-29"); // five working days before 6 July
  CHECK(iso(planned(route(), calendars(), "2027-04-22", "2027-06-30", 5).aim) == "2027-06-23");
}

TEST_CASE("of meetings with equal hand-in days the latest is taken, and hand-in days need not follow the dates")
{
  Calendars one{{DB, BodyCalendar{{{MeetingId{1}, day("2027-05-13"), day("2027-05-03")},
                                   {MeetingId{2}, day("2027-05-20"), day("2027-05-03")},
                                   {MeetingId{3}, day("2027-05-27"), day("2027-04-30")}}}}};
  const PlanRound round{RoundId{1}, std::nullopt, {planStage(1, CompletionRule::oneBody, 0, {DB})}};
  const auto plan = planned(round, one, "2027-05-01", "2027-05-31");
  CHECK(plan.stages[0].branches[0].forward->meeting == MeetingId{1});
  CHECK(plan.stages[0].branches[0].backward->meeting == MeetingId{2});
}

TEST_CASE("a majority is reached on the day of the body that makes it")
{
  auto round = route();
  round.stages[2].completion = CompletionRule::majority;
  const auto plan = planned(round, calendars(), "2027-04-22", "2027-06-30");
  CHECK(iso(plan.earliestCompletion) == "2027-06-22");
  CHECK(plan.feasible == true);
  CHECK(plan.stages[2].branches[0].bottleneckForward);
  SECTION("a body that said no does not count")
  {
    round.stages[2].branches[0].decidedOn = day("2027-04-20");
    round.stages[2].branches[0].answered = true;
    CHECK(iso(planned(round, calendars(), "2027-04-22", "2027-06-30").earliestCompletion) == "2027-07-06");
  }
}

TEST_CASE("a stage that only informs completes when its papers go out")
{
  auto round = route();
  round.stages[2] = planStage(3, CompletionRule::onSending, 1, {councilA});
  const auto plan = planned(round, calendars(), "2027-04-22", "2027-06-30");
  CHECK(iso(plan.earliestCompletion) == "2027-05-28");
  CHECK(iso(plan.stages[1].latestCompletion) == "2027-06-29");
}

TEST_CASE("started rounds use what happened")
{
  auto round = route();
  round.startedOn = day("2027-03-01");
  round.stages[0].completedOn = day("2027-04-15");
  round.stages[0].branches[0].decidedOn = day("2027-04-15");
  round.stages[1].startedOn = day("2027-04-15");
  const auto plan = planned(round, calendars(), "2027-04-22", "2027-06-30");
  CHECK(plan.stages[0].complete);
  CHECK(iso(plan.stages[0].earliestCompletion) == "2027-04-15");
  CHECK_FALSE(plan.stages[0].latestCompletion);
  CHECK(iso(plan.stages[1].handInFrom) == "2027-04-16");
  CHECK(iso(plan.stages[1].branches[0].forward) == "2027-05-27");
}

TEST_CASE("no meeting is taken whose papers were due before today")
{
  auto round = route();
  round.stages[0].completedOn = day("2027-03-01");
  round.stages[1].startedOn = day("2027-03-01");
  CHECK(iso(planned(round, calendars(), "2027-03-20", "").stages[1].branches[0].forward) ==
        "2027-05-27"); // not 25 March, papers 12 March
}

TEST_CASE("an accepted meeting is kept while the papers can reach it")
{
  auto round = route();
  round.stages[2].branches[0].accepted = sitting(9, "2027-07-13", 21);
  const auto plan = planned(round, calendars(), "2027-04-22", "2027-06-30");
  CHECK(plan.stages[2].branches[0].accepted);
  CHECK(iso(plan.stages[2].branches[0].forward) == "2027-07-13");
  CHECK(plan.stages[2].branches[0].slackDays == -14);
  SECTION("else it is reported lost and the next one proposed")
  {
    round.stages[2].branches[2].accepted = sitting(14, "2027-06-15", 28);
    const auto lost = planned(round, calendars(), "2027-04-22", "2027-06-30");
    CHECK_FALSE(lost.stages[2].branches[2].accepted);
    CHECK(iso(lost.stages[2].branches[2].lost) == "2027-06-15");
    CHECK(iso(lost.stages[2].branches[2].forward) == "2027-07-06");
  }
}

TEST_CASE("an accepted meeting of the first stage is judged from the day the round began")
{
  auto round = route();
  round.startedOn = day("2027-04-26");
  round.stages[0].startedOn = round.startedOn;
  round.stages[0].branches[0].accepted = sitting(1, "2027-05-13", 10); // papers were in on 3 May
  CHECK(planned(round, calendars(), "2027-05-10", "").stages[0].branches[0].accepted);
}

TEST_CASE("what was to be dealt with on a day that is over counts as dealt with there, and leaves nothing to choose")
{
  auto round = route();
  round.startedOn = day("2027-04-01");
  round.stages[0].startedOn = round.startedOn;
  auto& board = round.stages[0].branches[0];
  board.accepted = sitting(1, "2027-05-13", 10);
  board.outcomeMissing = true;
  const auto plan = planned(round, calendars(), "2027-05-20", "2027-07-31");
  const auto& dealtWith = plan.stages[0].branches[0];
  CHECK(dealtWith.outcomeMissing);
  CHECK(iso(dealtWith.forward) == "2027-05-13");
  CHECK_FALSE(dealtWith.backward);
  CHECK_FALSE(dealtWith.slackDays);
  CHECK(iso(plan.stages[0].earliestCompletion) == "2027-05-13"); // not today: it is over
  CHECK(iso(plan.stages[1].branches[0].forward) == "2027-07-08"); // the papers for 27 May are late by now
  CHECK(plan.outcomesMissing() == 1);
  SECTION("and is the first thing to record")
  {
    const auto advice = adviceOn(round, plan, calendars(), {}, workCalendar(), {day("2027-05-20"), false, day("2027-07-31"), 0});
    REQUIRE_FALSE(advice.empty());
    CHECK(advice[0].kind == AdviceKind::recordOutcome);
    REQUIRE(advice[0].bodies.size() == 1);
    CHECK(iso(advice[0].bodies[0].meeting) == "2027-05-13");
  }
  SECTION("also when its papers came later than they should")
  {
    round.startedOn = day("2027-05-10");
    CHECK(planned(round, calendars(), "2027-05-20", "2027-07-31").stages[0].branches[0].outcomeMissing);
  }
  SECTION("a majority of such days is reached on the day that makes it, not today")
  {
    round.stages = {planStage(3, CompletionRule::majority, 1, {councilA, councilB, councilC})};
    round.stages[0].startedOn = round.startedOn;
    auto& councils = round.stages[0].branches;
    councils[0].accepted = sitting(6, "2027-05-18", 21);
    councils[0].outcomeMissing = true;
    councils[1].accepted = sitting(10, "2027-05-17", 14);
    councils[1].outcomeMissing = true;
    CHECK(iso(planned(round, calendars(), "2027-05-20", "2027-07-31").stages[0].earliestCompletion) == "2027-05-18");
  }
  SECTION("inside a view term it has no latest day either, and sent back everybody has to choose again")
  {
    round.stages[0].completedOn = day("2027-05-13");
    round.stages[1] = planStage(2, CompletionRule::allAnswered, 0, {councilA, councilB});
    round.stages[1].term = PlanTerm{agreedWeeks(8), {}, 0};
    round.stages[1].startedOn = round.stages[1].sentOn = day("2027-05-14");
    round.stages[1].termEndsOn = day("2027-07-09");
    round.stages[1].branches[0].accepted = sitting(6, "2027-05-18", 21);
    round.stages[1].branches[0].outcomeMissing = true;
    const auto views = planned(round, calendars(), "2027-05-20", "2027-09-30");
    CHECK(views.stages[1].branches[0].outcomeMissing);
    CHECK_FALSE(views.stages[1].branches[0].backward);
    CHECK(views.stages[1].branches[1].backward);
    CHECK(views.outcomesMissing() == 1);
    auto supposed = round;
    auto known = calendars();
    known[councilA] = known[councilA].with(sitting(31, "2027-09-14", 21));
    REQUIRE(suppose(SentBackAt{3, 2, day("2027-05-25"), BodyId{councilA}}, supposed, known, workCalendar(), {day("2027-05-20"), false, day("2027-09-30"), 0}));
    CHECK(planned(supposed, known, "2027-05-20", "2027-09-30").outcomesMissing() == 0);
  }
  SECTION("but not when it was to be dealt with before its stage could begin")
  {
    round.stages[1].branches[0].accepted = sitting(3, "2027-03-25", 13);
    round.stages[1].branches[0].outcomeMissing = true;
    const auto early = planned(round, calendars(), "2027-05-20", "2027-07-31");
    CHECK_FALSE(early.stages[1].branches[0].outcomeMissing);
    CHECK(iso(early.stages[1].branches[0].lost) == "2027-03-25");
    CHECK(early.stages[1].branches[0].lapsed);
    CHECK(iso(early.stages[1].branches[0].forward) == "2027-07-08");
    CHECK(early.outcomesMissing() == 1);
  }
  SECTION("and one that was after the target still makes it fail")
  {
    round.stages[0].completedOn = day("2027-04-20");
    round.stages[1].completedOn = day("2027-04-22");
    auto& councils = round.stages[2].branches;
    councils[0].accepted = sitting(7, "2027-06-22", 21);
    councils[1].accepted = sitting(11, "2027-06-17", 14);
    councils[2].accepted = sitting(15, "2027-07-06", 28);
    for (auto& council : councils)
      council.outcomeMissing = true;
    const auto late = planned(round, calendars(), "2027-07-10", "2027-06-30");
    CHECK(late.feasible == false);
    CHECK(iso(late.earliestCompletion) == "2027-07-06");
    CHECK(causesOf(late) == std::vector{std::pair{late.stages[2].stage, BodyId{councilC}}});
  }
}

TEST_CASE("a body without a known meeting gives unknown, never an invented date")
{
  auto known = calendars();
  known.erase(councilB);
  const auto plan = planned(route(), known, "2027-04-22", "2027-06-30");
  CHECK(plan.stages[2].branches[1].unknown);
  CHECK_FALSE(plan.stages[2].branches[1].forward);
  CHECK_FALSE(plan.earliestCompletion);
  CHECK(plan.feasible == false); // the third council alone is too late already
  CHECK_FALSE(planned(route(), known, "2027-04-22", "2027-07-31").feasible.has_value());
  SECTION("and what comes after it is unknown too")
  {
    known.erase(DB);
    const auto blind = planned(route(), known, "2027-04-22", "2027-06-30");
    CHECK_FALSE(blind.stages[1].handInFrom);
    CHECK_FALSE(blind.stages[2].branches[0].forward);
    CHECK(iso(blind.stages[2].branches[0].backward) == "2027-06-29");
  }
}

TEST_CASE("projected meetings are used after the known ones, and marked")
{
  const Rhythm secondThursday{.weekday = std::chrono::Thursday, .nth = 2, .anchor = day("2027-01-01")};
  const std::vector<ClosedDays> recess{{day("2027-07-10"), day("2027-08-22")}};
  const auto projected = projectedMeetings(secondThursday, day("2027-04-30"), day("2027-10-31"), 10, recess, workCalendar());
  std::string days;
  for (const auto& meeting : projected)
    days += toIso(meeting.date) + " ";
  CHECK(days == "2027-05-13 2027-06-10 2027-07-08 2027-09-09 2027-10-14 "); // nothing in recess
  const PlanRound round{RoundId{1}, std::nullopt, {planStage(1, CompletionRule::oneBody, 0, {DB})}};
  const auto plan = planned(round, {{DB, BodyCalendar{projected}}}, "2027-05-04", "");
  CHECK(iso(plan.stages[0].branches[0].forward) == "2027-06-10");
  CHECK(plan.stages[0].branches[0].forward->projected);
}

TEST_CASE("projected meetings: other rhythms, and days off")
{
  const Rhythm fortnightly{.monthly = false, .everyWeeks = 2, .anchor = day("2027-04-13")};
  const auto meetings = projectedMeetings(fortnightly, day("2027-04-13"), day("2027-06-10"), std::nullopt, {}, workCalendar());
  std::string days;
  for (const auto& meeting : meetings)
    days += toIso(meeting.date) + " ";
  CHECK(days == "2027-05-11 2027-05-25 2027-06-08 "); // 27 April is King's Day
  CHECK_FALSE(meetings.front().handInKnown);
  const Rhythm lastFriday{.weekday = std::chrono::Friday, .nth = 5, .anchor = day("2099-11-01")};
  CHECK(projectedMeetings(lastFriday, day("2099-11-01"), day("2150-01-01"), 0, {}, workCalendar()).size() == 1); // not past 2099
}

TEST_CASE("routes without stages and stages without bodies have a clear answer")
{
  const auto empty = planned({RoundId{1}, std::nullopt, {}}, {}, "2027-04-22", "2027-06-30");
  CHECK(empty.emptyRoute);
  CHECK_FALSE(empty.feasible.has_value());
  const PlanRound nobody{RoundId{1}, std::nullopt, {planStage(1, CompletionRule::allPositive, 0, {})}};
  CHECK_FALSE(planned(nobody, {}, "2027-04-22", "2027-06-30").earliestCompletion);
}

TEST_CASE("a stage whose bodies were all passed over takes no time")
{
  auto round = route();
  round.stages[1].branches.clear();
  round.stages[1].allPassedOver = true;
  const auto plan = planned(round, calendars(), "2027-04-22", "2027-06-30");
  CHECK(iso(plan.stages[1].earliestCompletion) == "2027-05-13");
  CHECK(iso(plan.stages[2].handInFrom) == "2027-05-14");
  CHECK(iso(plan.stages[2].branches[2].forward) == "2027-06-15");
}

TEST_CASE("a target in the past is not feasible, and nothing hangs")
{
  const auto plan = planned(route(), calendars(), "2027-04-22", "2020-01-01");
  CHECK(plan.feasible == false);
  CHECK_FALSE(plan.stages[2].branches[0].backward);
}

TEST_CASE("a body that said no blocks a stage in which all must say yes")
{
  auto round = route();
  round.stages[2].branches[0].decidedOn = day("2027-04-20");
  round.stages[2].branches[0].answered = true;
  const auto plan = planned(round, calendars(), "2027-04-22", "2027-12-31");
  CHECK(plan.stages[2].blocked);
  CHECK(plan.feasible == false);
}

// View stages.

namespace {

PlanStage viewStage(int position, int weeks, int extraWeeks, std::vector<std::int64_t> bodies)
{
  auto stage = planStage(position, CompletionRule::allAnswered, 0, std::move(bodies));
  stage.term = PlanTerm{agreedWeeks(weeks), {}, extraWeeks};
  return stage;
}

}

TEST_CASE("a view stage runs by its term, and councils that cannot meet inside it are flagged before anything is sent")
{
  const PlanRound round{RoundId{1},
                        std::nullopt,
                        {planStage(1, CompletionRule::oneBody, 0, {AB}), viewStage(2, 4, 0, {councilA, councilB, councilC})}};
  const auto plan = planned(round, calendars(), "2027-05-14", "2027-06-30");
  CHECK(iso(plan.stages[1].handInFrom) == "2027-05-27");
  CHECK(iso(plan.stages[1].earliestCompletion) == "2027-06-24"); // four weeks
  CHECK(iso(plan.stages[1].branches[0].forward) == "2027-06-22");
  CHECK(iso(plan.stages[1].branches[1].forward) == "2027-06-17");
  CHECK(plan.feasible == true);
  CHECK(iso(plan.stages[1].latestHandIn) == "2027-06-02");
  CHECK(iso(plan.stages[1].branches[0].backward) == "2027-06-29");
  SECTION("a fortnight is too short for one of them")
  {
    const PlanRound brief{RoundId{1},
                          std::nullopt,
                          {planStage(1, CompletionRule::oneBody, 0, {AB}), viewStage(2, 2, 0, {councilA, councilB, councilC})}};
    const auto flagged = planned(brief, calendars(), "2027-05-14", "2027-06-30");
    CHECK(flagged.stages[1].branches[1].cannotMeetInsideTerm);
    CHECK(flagged.stages[1].branches[0].cannotMeetInsideTerm);
    CHECK(iso(flagged.stages[1].earliestCompletion) == "2027-06-10");
  }
}

TEST_CASE("once sent, the term runs from the day it was sent")
{
  PlanRound round{
      RoundId{1}, std::nullopt, {planStage(1, CompletionRule::oneBody, 0, {AB}), viewStage(2, 4, 0, {councilA, councilB})}};
  round.stages[0].completedOn = day("2027-05-06");
  round.stages[1].startedOn = day("2027-05-06");
  round.stages[1].sentOn = day("2027-05-10");
  round.stages[1].termEndsOn = day("2027-06-21");
  round.stages[1].branches[1].decidedOn = day("2027-05-20");
  round.stages[1].branches[1].answered = true;
  const auto plan = planned(round, calendars(), "2027-05-25", "2027-06-30");
  CHECK(iso(plan.stages[1].earliestCompletion) == "2027-06-21");
  CHECK(plan.stages[1].branches[0].cannotMeetInsideTerm); // its meetings: 18 May, which is past, and 22 June
  round.stages[1].branches[0] = round.stages[1].branches[1];
  CHECK(iso(planned(round, calendars(), "2027-05-25", "2027-06-30").stages[1].earliestCompletion) == "2027-05-20");
}

TEST_CASE("what stands on the agenda of a stage that has begun is kept, however late its papers came")
{
  const Calendars known{{AB, BodyCalendar{{sitting(1, "2027-05-20", 14), sitting(2, "2027-06-24", 14)}}}};
  PlanRound round{RoundId{1}, day("2027-05-10"), {planStage(1, CompletionRule::oneBody, 0, {AB})}};
  round.stages[0].startedOn = day("2027-05-10");
  round.stages[0].branches[0].accepted = sitting(1, "2027-05-20", 14); // its papers had to be there on 6 May
  const auto branch = [&] { return planned(round, known, "2027-05-12", "").stages[0].branches[0]; };
  CHECK(branch().lost);
  CHECK(iso(branch().forward) == "2027-06-24");
  round.stages[0].branches[0].onAgenda = true;
  CHECK_FALSE(branch().lost);
  CHECK(iso(branch().forward) == "2027-05-20");
  round.stages[0].startedOn = std::nullopt; // the stage before may not even be done by then
  CHECK(branch().lost);
}

TEST_CASE("a council answers in its first meeting for which the papers still come in time, and else in its first one inside the term")
{
  const Calendars known{{councilA, BodyCalendar{{sitting(1, "2027-07-08", 14), sitting(2, "2027-07-29", 14), sitting(3, "2027-08-12", 14)}}}};
  const auto choiceOf = [&](const std::string& sent, int weeks) {
    PlanRound round{RoundId{1}, std::nullopt, {viewStage(1, weeks, 0, {councilA})}};
    return iso(planned(round, known, sent, "").stages[0].branches[0].forward);
  };
  CHECK(choiceOf("2027-06-24", 8) == "2027-07-08"); // its last day to hand in
  CHECK(choiceOf("2027-07-06", 8) == "2027-07-29"); // two days before it the agenda is closed
  CHECK(choiceOf("2027-07-06", 2) == "2027-07-08"); // there is no other
}

TEST_CASE("recess inside a view term shows how many days are really left")
{
  Calendars known{{councilA, BodyCalendar{{sitting(1, "2027-09-07", 0)}, {{day("2027-07-10"), day("2027-08-22")}}}}};
  const PlanRound round{RoundId{1}, std::nullopt, {viewStage(1, 10, 0, {councilA})}};
  const auto plan = planned(round, known, "2027-07-01", "");
  CHECK(iso(plan.stages[0].earliestCompletion) == "2027-09-09");
  CHECK(plan.stages[0].branches[0].daysReallyLeft == 70 - 44);
}

TEST_CASE("W1: an adoption counted back over reaction memo, view term and the summer recess")
{
  constexpr std::int64_t board = 1;
  constexpr std::int64_t daily = 2;
  constexpr std::int64_t council = 3;
  const std::vector<ClosedDays> summer{{day("2027-07-17"), day("2027-08-29")}};
  std::vector<PlanMeeting> boardMeetings{sitting(1, "2027-07-08", 14), sitting(2, "2027-12-09", 14)};
  std::vector<PlanMeeting> dailyMeetings;
  for (auto date = day("2027-09-02"); date <= day("2027-12-09"); date = addDays(date, 7))
    dailyMeetings.push_back({MeetingId{100 + daysBetween(day("2027-09-02"), date)}, date, addDays(date, -7)});
  auto view = planStage(2, CompletionRule::allAnswered, 0, {council});
  view.term = PlanTerm{agreedWeeks(8), {}, 1};
  const PlanRound round{RoundId{1},
                        std::nullopt,
                        {planStage(1, CompletionRule::oneBody, 0, {board}), view, planStage(3, CompletionRule::oneBody, 5, {daily}),
                         planStage(4, CompletionRule::oneBody, 5, {board})}};
  const auto ask = [&](const std::vector<PlanMeeting>& meetings) {
    const Calendars calendars{{board, BodyCalendar{meetings, summer}},
                              {daily, BodyCalendar{dailyMeetings}},
                              {council, BodyCalendar{{sitting(50, "2027-10-12", 21)}}}};
    return planned(round, calendars, "2027-05-01", "2027-12-09");
  };
  const auto plan = ask(boardMeetings);
  CHECK(iso(plan.stages[3].branches[0].backward) == "2027-12-09");
  CHECK(iso(plan.stages[3].latestHandIn) == "2027-11-25");
  CHECK(iso(plan.stages[2].latestCompletion) == "2027-11-18");
  CHECK(iso(plan.stages[2].branches[0].backward) == "2027-11-18");
  CHECK(iso(plan.stages[2].latestHandIn) == "2027-11-11");
  CHECK(iso(plan.stages[1].latestCompletion) == "2027-11-04");
  CHECK(iso(plan.stages[1].latestHandIn) == "2027-09-02");
  CHECK(iso(plan.stages[0].latestCompletion) == "2027-09-02");
  CHECK(iso(plan.stages[0].branches[0].backward) == "2027-07-08");
  CHECK_FALSE(plan.stages[0].branches[0].backwardInRecess);

  boardMeetings.push_back(sitting(3, "2027-09-02", 14)); // its pack would go out on 19 August
  const auto flagged = ask(boardMeetings);
  CHECK(iso(flagged.stages[0].branches[0].backward) == "2027-09-02");
  CHECK(flagged.stages[0].branches[0].backwardInRecess);
  CHECK(iso(flagged.stages[0].branches[0].beforeRecess) == "2027-07-08");
}

// Advice.

TEST_CASE("the smallest change that helps is named first")
{
  const auto round = route();
  const auto known = calendars();
  const PlanQuestion question{day("2027-04-22"), false, day("2027-06-30"), 5};
  const auto plan = planOf(round, known, workCalendar(), question);
  const auto advice = adviceOn(round, plan, known, {{councilC, 28}}, workCalendar(), question);
  REQUIRE_FALSE(advice.empty());
  CHECK(advice[0].kind == AdviceKind::extraMeeting);
  REQUIRE(advice[0].bodies.size() == 1);
  CHECK(advice[0].bodies[0].body == BodyId{councilC});
  CHECK(advice[0].bodies[0].shorterHandIn);
  CHECK(iso(advice[0].bodies[0].usualFrom) == "2027-06-25"); // four weeks after 28 May
  CHECK(iso(advice[0].date) == "2027-06-24"); // before that day
  CHECK(iso(advice[0].withoutMargin) == "2027-07-01");
  CHECK(iso(advice[0].handIn) == "2027-05-28");
  const auto has = [&](AdviceKind kind) {
    return std::find_if(advice.begin(), advice.end(), [&](const Advice& each) { return each.kind == kind; });
  };
  REQUIRE(has(AdviceKind::acceptLatePapers) != advice.end());
  CHECK(iso(has(AdviceKind::acceptLatePapers)->bodies[0].meeting) == "2027-06-15");
  REQUIRE(has(AdviceKind::earliestDate) != advice.end());
  CHECK(iso(has(AdviceKind::earliestDate)->date) == "2027-07-06");
  CHECK(has(AdviceKind::shorterPreparation) == advice.end()); // nothing shorter helps
  SECTION("what it advises does help")
  {
    const auto after = compareWhatIf({ExtraMeetingOf{BodyId{councilC}, day("2027-06-23"), day("2027-05-28")}}, round, known,
                                     workCalendar(), question);
    REQUIRE(after);
    CHECK(after->after.meetsAim == true);
    CHECK(after->days == -13);
    const auto tooLate = compareWhatIf({ExtraMeetingOf{BodyId{councilC}, day("2027-06-24"), day("2027-05-28")}}, round, known,
                                       workCalendar(), question);
    CHECK(tooLate->after.meetsAim == false);
    CHECK(tooLate->after.feasible == true);
  }
}

TEST_CASE("a meeting that makes the target but not its margin is named as a place to move to")
{
  auto round = route();
  const auto extra = sitting(16, "2027-06-25", 28);
  auto known = calendars();
  known[councilC] = BodyCalendar{{sitting(13, "2027-05-18", 28), sitting(14, "2027-06-15", 28), extra, sitting(15, "2027-07-06", 28)}};
  const PlanQuestion question{day("2027-04-22"), false, day("2027-06-30"), 5};
  const auto advised = [&] { return adviceOn(round, planOf(round, known, workCalendar(), question), known, {{councilC, 28}}, workCalendar(), question); };
  round.stages[2].branches[2].accepted = sitting(15, "2027-07-06", 28);
  const auto before = advised();
  REQUIRE_FALSE(before.empty());
  CHECK(before[0].kind == AdviceKind::earlierMeeting);
  CHECK(iso(before[0].bodies[0].meeting) == "2027-06-25");
  CHECK_FALSE(before[0].keepsMargin);
  SECTION("once it is there, only the margin is asked for")
  {
    round.stages[2].branches[2].accepted = extra;
    const auto after = advised();
    const auto has = [&](AdviceKind kind) { return std::any_of(after.begin(), after.end(), [&](const Advice& each) { return each.kind == kind; }); };
    CHECK(has(AdviceKind::extraMeeting)); // before 24 June
    CHECK_FALSE(has(AdviceKind::earlierMeeting));
    CHECK_FALSE(has(AdviceKind::earliestDate)); // the target itself is made
  }
}

TEST_CASE("who stands late of her own accord is told to go back, and only the others are asked for something new")
{
  auto round = route();
  auto known = calendars();
  known[councilB] = BodyCalendar{{sitting(23, "2027-06-22", 21), sitting(24, "2027-07-13", 21)}};
  known[councilC] = BodyCalendar{{sitting(13, "2027-05-18", 28), sitting(14, "2027-06-15", 28), sitting(15, "2027-07-06", 28)}};
  round.stages[2].branches[1].accepted = sitting(24, "2027-07-13", 21);
  const PlanQuestion question{day("2027-04-22"), false, day("2027-06-30"), 5};
  const auto advice = adviceOn(round, planOf(round, known, workCalendar(), question), known, {{councilC, 28}}, workCalendar(), question);
  const auto of = [&](AdviceKind kind) { return std::find_if(advice.begin(), advice.end(), [&](const Advice& each) { return each.kind == kind; }); };
  REQUIRE(of(AdviceKind::earlierMeeting) != advice.end());
  REQUIRE(of(AdviceKind::earlierMeeting)->bodies.size() == 1);
  CHECK(of(AdviceKind::earlierMeeting)->bodies[0].body == BodyId{councilB});
  CHECK(iso(of(AdviceKind::earlierMeeting)->bodies[0].meeting) == "2027-06-22");
  for (const auto kind : {AdviceKind::acceptLatePapers, AdviceKind::extraMeeting}) {
    REQUIRE(of(kind) != advice.end());
    REQUIRE(of(kind)->bodies.size() == 1);
    CHECK(of(kind)->bodies[0].body == BodyId{councilC});
    CHECK(of(kind)->besides);
  }
  CHECK(of(AdviceKind::extraMeeting)->alternative != of(AdviceKind::acceptLatePapers)->alternative); // one of the two is enough
  REQUIRE(of(AdviceKind::earliestDate) != advice.end());
  CHECK(iso(of(AdviceKind::earliestDate)->date) == "2027-07-06"); // where she put the other herself is not the earliest
}

TEST_CASE("who stands on a day that is early enough needs no calendar, and who stands too late or nowhere does")
{
  auto round = route();
  auto known = calendars();
  known[councilA] = {};
  known[councilB] = {};
  known[councilC] = {};
  round.stages[2].branches[0].accepted = sitting(34, "2027-06-22", 21);
  round.stages[2].branches[1].accepted = sitting(24, "2027-08-24", 21);
  const PlanQuestion question{day("2027-04-22"), false, day("2027-06-30"), 5};
  const auto plan = planOf(round, known, workCalendar(), question);
  CHECK_FALSE(plan.stages[2].branches[0].unknown);
  CHECK(plan.stages[2].branches[1].unknown);
  CHECK(plan.stages[2].branches[2].unknown);
  std::vector<BodyId> asked;
  for (const auto& advice : adviceOn(round, plan, known, {}, workCalendar(), question))
    if (advice.kind == AdviceKind::askCalendar)
      asked.push_back(advice.bodies[0].body);
  CHECK(asked == std::vector{BodyId{councilB}, BodyId{councilC}});
}

TEST_CASE("what helps besides comes after what it goes with, however many bodies that are")
{
  auto round = route();
  auto known = calendars();
  known[councilA] = BodyCalendar{{sitting(33, "2027-06-22", 21), sitting(34, "2027-07-13", 21)}};
  known[councilB] = BodyCalendar{{sitting(23, "2027-06-22", 21), sitting(24, "2027-07-13", 21)}};
  known[councilC] = BodyCalendar{{sitting(13, "2027-05-18", 28), sitting(14, "2027-06-15", 28), sitting(15, "2027-07-06", 28)}};
  round.stages[2].branches[0].accepted = sitting(34, "2027-07-13", 21);
  round.stages[2].branches[1].accepted = sitting(24, "2027-07-13", 21);
  const PlanQuestion question{day("2027-04-22"), false, day("2027-06-30"), 5};
  const auto advice = adviceOn(round, planOf(round, known, workCalendar(), question), known, {{councilC, 28}}, workCalendar(), question);
  REQUIRE(advice.size() > 2);
  CHECK(advice[0].kind == AdviceKind::earlierMeeting);
  CHECK(advice[0].bodies.size() == 2);
  CHECK(advice[1].besides);
  CHECK(advice[2].besides);
}

TEST_CASE("a shorter preparation is advised where it is enough")
{
  auto round = route();
  round.stages.pop_back();
  round.stages[1].preparationDays = 5; // 13 May + 5 working days is past 14 May
  const auto known = calendars();
  const PlanQuestion question{day("2027-04-22"), false, day("2027-06-01"), 0};
  const auto plan = planOf(round, known, workCalendar(), question);
  CHECK(plan.feasible == false);
  const auto advice = adviceOn(round, plan, known, {}, workCalendar(), question);
  const auto found =
      std::find_if(advice.begin(), advice.end(), [](const Advice& each) { return each.kind == AdviceKind::shorterPreparation; });
  REQUIRE(found != advice.end());
  CHECK(found->position == 2);
  CHECK(found->workingDays == 1);
}

TEST_CASE("a body without a place is advised the meetings that fit, an unknown calendar is asked for")
{
  auto round = route();
  round.stages[2].branches[0].accepted = sitting(7, "2027-06-22", 21);
  auto known = calendars();
  known.erase(councilC);
  const PlanQuestion question{day("2027-04-22"), false, day("2027-07-31"), 0};
  const auto advice = adviceOn(round, planOf(round, known, workCalendar(), question), known, {}, workCalendar(), question);
  REQUIRE(advice.size() == 2);
  CHECK(advice[0].kind == AdviceKind::planBranch);
  CHECK(advice[0].bodies.size() == 2);
  CHECK(iso(advice[0].bodies[1].meeting) == "2027-07-15");
  CHECK(advice[1].kind == AdviceKind::askCalendar);
}

// What if.

TEST_CASE("sent back at a stage: what was decided in between is treated again")
{
  auto round = route();
  const auto known = calendars();
  const PlanQuestion question{day("2027-04-22"), false, day("2027-06-30"), 0};
  const auto result = compareWhatIf({SentBackAt{2, 1, std::nullopt, std::nullopt}}, round, known, workCalendar(), question);
  REQUIRE(result);
  CHECK(iso(result->after.stages[0].branches[0].forward) == "2027-06-10"); // the daily board again, after 27 May
  CHECK(iso(result->after.stages[1].branches[0].forward) == "2027-07-08");
  CHECK_FALSE(result->after.earliestCompletion); // no council meets after that, as far as is known
  CHECK(result->changes.size() == 5);
  CHECK(result->before.feasible == false);
  CHECK(compareWhatIf({SentBackAt{2, 2, std::nullopt, std::nullopt}}, round, known, workCalendar(), question).error().code ==
        ErrorCode::stageNotEarlier);
  CHECK(compareWhatIf({SentBackAt{7, 2, std::nullopt, std::nullopt}}, round, known, workCalendar(), question).error().code ==
        ErrorCode::unknownReference);
}

TEST_CASE("a skipped party, a cancelled meeting and more preparation cost what the calendars say")
{
  const auto round = route();
  const auto known = calendars();
  const PlanQuestion question{day("2027-04-22"), false, day("2027-07-31"), 0};
  const auto skipped = compareWhatIf({PartySkippedAt{1, 2, std::nullopt}}, round, known, workCalendar(), question);
  CHECK(iso(skipped->after.stages[0].branches[0].forward) == "2027-06-10"); // 13 May + two weeks
  const auto cancelled = compareWhatIf({MeetingCancelledIf{MeetingId{4}}}, round, known, workCalendar(), question);
  CHECK(iso(cancelled->after.stages[1].branches[0].forward) == "2027-07-08");
  CHECK(compareWhatIf({MeetingCancelledIf{MeetingId{999}}}, round, known, workCalendar(), question).error().code ==
        ErrorCode::unknownReference);
  const auto slower = compareWhatIf({MorePreparation{2, 1}}, round, known, workCalendar(), question);
  CHECK(iso(slower->after.stages[1].branches[0].forward) == "2027-07-08"); // 18 May is past the hand-in day
  CHECK(slower->changes.size() == 4);
}
