// SPDX-License-Identifier: EUPL-1.2
#include "domain/branch_status.h"

#include "support/printing.h"
#include "support/round_story.h"

using namespace domain;
using namespace support;

TEST_CASE("the state of a branch: the first that applies")
{
  RoundStory story{start};
  const auto stage = story.stage(allCouncilsDecide);
  const auto dordrecht = story.municipality(2026y / 1 / 1);
  story.municipality(2026y / 1 / 1); // another, so that the stage stays open
  const auto council = story.councilOf(dordrecht);
  const auto day = Date{2027y / 3 / 1};
  const auto meeting = story.meeting(2027y / 2 / 10);
  const auto state = [&](Date on) { return story.stateOn(stage, council, on); };

  SECTION("waiting before the round started, to plan from the day it starts")
  {
    CHECK(state(2027y / 1 / 3) == BranchState::waiting);
    CHECK(state(start) == BranchState::toPlan);
  }
  SECTION("planned from the day it was put on a meeting")
  {
    story.plans(stage, council, meeting, 2027y / 1 / 20);
    CHECK(state(2027y / 1 / 19) == BranchState::toPlan);
    CHECK(state(2027y / 1 / 20) == BranchState::planned);
    const auto branch = story.branchOn(stage, council, 2027y / 1 / 20);
    CHECK(branch.meeting == meeting);
    CHECK(branch.meetingDate == 2027y / 2 / 10);
  }
  SECTION("planned when only a day is known, and to plan again when that is taken away")
  {
    story.plansDay(stage, council, 2027y / 4 / 1, 2027y / 1 / 20);
    story.plansDay(stage, council, std::nullopt, 2027y / 2 / 1);
    CHECK(state(2027y / 1 / 20) == BranchState::planned);
    CHECK(story.branchOn(stage, council, 2027y / 1 / 31).meetingDate == 2027y / 4 / 1);
    CHECK_FALSE(story.branchOn(stage, council, 2027y / 1 / 31).meeting);
    CHECK(state(2027y / 2 / 1) == BranchState::toPlan);
  }
  SECTION("the latest plan counts")
  {
    const auto later = story.meeting(2027y / 3 / 10);
    story.plans(stage, council, meeting, 2027y / 1 / 10);
    story.plans(stage, council, later, 2027y / 1 / 20);
    CHECK(story.branchOn(stage, council, 2027y / 1 / 19).meeting == meeting);
    CHECK(story.branchOn(stage, council, 2027y / 1 / 20).meeting == later);
  }
  SECTION("planned comes before waiting: a stage that has not started may be planned")
  {
    RoundStory two{start};
    two.stage();
    const auto second = two.stage();
    const auto body = two.bodyOf(second);
    CHECK(two.stateOn(second, body, day) == BranchState::waiting);
    two.plansDay(second, body, 2027y / 5 / 1, 2027y / 1 / 5);
    CHECK(two.stateOn(second, body, day) == BranchState::planned);
  }
  SECTION("on the agenda before planned")
  {
    story.plans(stage, council, meeting, 2027y / 1 / 10);
    const auto item = story.putsOnAgenda(stage, council, meeting, 2027y / 1 / 20);
    CHECK(state(2027y / 1 / 19) == BranchState::planned);
    CHECK(state(2027y / 1 / 20) == BranchState::onAgenda);
    CHECK(story.branchOn(stage, council, 2027y / 1 / 20).item == item);
  }
  SECTION("not on the agenda any more once the item is withdrawn")
  {
    story.putsOnAgenda(stage, council, meeting, 2027y / 1 / 20, 2027y / 1 / 25);
    CHECK(state(2027y / 1 / 24) == BranchState::onAgenda);
    CHECK(state(2027y / 1 / 25) == BranchState::toPlan);
  }
  SECTION("a cancelled meeting plans nothing")
  {
    const auto cancelled = story.meeting(2027y / 2 / 20, 2027y / 2 / 1);
    story.plans(stage, council, cancelled, 2027y / 1 / 10);
    story.putsOnAgenda(stage, council, cancelled, 2027y / 1 / 11);
    CHECK(state(2027y / 1 / 10) == BranchState::planned);
    CHECK(state(2027y / 1 / 31) == BranchState::onAgenda);
    CHECK(state(2027y / 2 / 1) == BranchState::toPlan);
  }
  SECTION("decided before on the agenda, confirmed before decided")
  {
    story.putsOnAgenda(stage, council, meeting, 2027y / 1 / 20);
    story.decides(stage, council, Outcome::adopted, 2027y / 2 / 10).confirmedOn = 2027y / 2 / 24;
    CHECK(state(2027y / 2 / 9) == BranchState::onAgenda);
    CHECK(state(2027y / 2 / 10) == BranchState::decided);
    CHECK(state(2027y / 2 / 23) == BranchState::decided);
    CHECK(state(2027y / 2 / 24) == BranchState::confirmed);
  }
  SECTION("passed over before confirmed")
  {
    story.decides(stage, council, Outcome::adopted, 2027y / 2 / 10).confirmedOn = 2027y / 2 / 10;
    story.passesOver(stage, council, 2027y / 2 / 15);
    CHECK(state(2027y / 2 / 14) == BranchState::confirmed);
    CHECK(state(2027y / 2 / 15) == BranchState::passedOver);
    CHECK(story.branchOn(stage, council, day).passedOver->reason == "reason");
  }
  SECTION("not applicable before passed over")
  {
    story.passesOver(stage, council, 2027y / 2 / 15);
    story.participates(dordrecht, ParticipationKind::steppedOut, 2027y / 2 / 20);
    CHECK(state(2027y / 2 / 19) == BranchState::passedOver);
    CHECK(state(2027y / 2 / 20) == BranchState::notApplicable);
  }
  SECTION("an outcome is missing from the day after its meeting until one is recorded")
  {
    story.plans(stage, council, meeting, 2027y / 1 / 10);
    CHECK_FALSE(story.branchOn(stage, council, 2027y / 2 / 10).outcomeMissing);
    CHECK(story.branchOn(stage, council, 2027y / 2 / 11).outcomeMissing);
    story.decides(stage, council, Outcome::adopted, 2027y / 2 / 12);
    CHECK(story.branchOn(stage, council, 2027y / 2 / 11).outcomeMissing);
    CHECK_FALSE(story.branchOn(stage, council, 2027y / 2 / 12).outcomeMissing);
  }
}

TEST_CASE("deferred and not reached close the treatment, not the branch")
{
  const auto outcome = GENERATE(Outcome::deferred, Outcome::notReached);
  CAPTURE(outcome);
  RoundStory story{start};
  const auto stage = story.stage();
  const auto body = story.bodyOf(stage);
  const auto first = story.meeting(2027y / 2 / 10);
  const auto next = story.meeting(2027y / 3 / 10);
  story.putsOnAgenda(stage, body, first, 2027y / 1 / 20);
  story.decides(stage, outcome, 2027y / 2 / 10).meeting = first;

  SECTION("it is to plan again, and the outcome still shows")
  {
    const auto branch = story.branchOn(stage, body, 2027y / 2 / 10);
    CHECK(branch.state == BranchState::toPlan);
    CHECK_FALSE(branch.item);
    REQUIRE(branch.latest() != nullptr);
    CHECK(branch.latest()->outcome == outcome);
    CHECK_FALSE(branch.outcomeMissing);
  }
  SECTION("the day before nobody knew")
  {
    CHECK(story.stateOn(stage, body, 2027y / 2 / 9) == BranchState::onAgenda);
    CHECK(story.branchOn(stage, body, 2027y / 2 / 9).latest() == nullptr);
  }
  SECTION("the next meeting of the same body treats it")
  {
    story.putsOnAgenda(stage, body, next, 2027y / 2 / 12);
    CHECK(story.branchOn(stage, body, 2027y / 2 / 12).meeting == next);
    story.decides(stage, Outcome::adopted, 2027y / 3 / 10);
    const auto branch = story.branchOn(stage, body, 2027y / 3 / 10);
    CHECK(branch.state == BranchState::decided);
    CHECK(branch.decisions.size() == 2);
    CHECK(story.completionOn(stage, 2027y / 3 / 10) == 2027y / 3 / 10);
  }
  SECTION("the stage does not complete") { CHECK_FALSE(story.completionOn(stage, 2027y / 12 / 31)); }
}

TEST_CASE("a decision says nothing about itself that was not known on the day")
{
  RoundStory story{start};
  const auto stage = story.stage();
  auto& decision = story.decides(stage, Outcome::adoptedConditionally, 2027y / 2 / 10);
  decision.conditions = "after the budget";
  decision.conditionsMetOn = 2027y / 3 / 1;
  decision.confirmedOn = 2027y / 2 / 20;
  decision.confirmedBy = "besluitenlijst";
  const auto body = story.bodyOf(stage);
  const auto latest = [&](Date day) { return story.branchOn(stage, body, day).decisions.at(0); };
  CHECK_FALSE(latest(2027y / 2 / 19).confirmedOn);
  CHECK(latest(2027y / 2 / 19).confirmedBy.empty());
  CHECK(latest(2027y / 2 / 20).confirmedOn == 2027y / 2 / 20);
  CHECK(latest(2027y / 2 / 20).confirmedBy == "besluitenlijst");
  CHECK_FALSE(latest(2027y / 2 / 28).conditionsMetOn);
  CHECK(latest(2027y / 3 / 1).conditionsMetOn == 2027y / 3 / 1);
  CHECK(latest(2027y / 2 / 10).conditions == "after the budget");
}

TEST_CASE("no response in time closes a branch by the end of the term only")
{
  RoundStory story{start};
  const auto stage = story.stage(allCouncilsGiveView);
  const auto silent = story.councilOf(story.municipality(2026y / 1 / 1));
  story.municipality(2026y / 1 / 1);
  story.sends(stage, 2027y / 2 / 1, 2027y / 3 / 29);
  story.decides(stage, silent, Outcome::noResponse, 2027y / 3 / 15); // recorded too soon
  CHECK(story.stateOn(stage, silent, 2027y / 3 / 15) == BranchState::toPlan);
  CHECK(story.stateOn(stage, silent, 2027y / 3 / 28) == BranchState::toPlan);
  CHECK(story.stateOn(stage, silent, 2027y / 3 / 29) == BranchState::decided);
}
