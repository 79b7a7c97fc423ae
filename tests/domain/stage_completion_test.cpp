// SPDX-License-Identifier: EUPL-1.2
#include "domain/branch_status.h"

#include "support/printing.h"
#include "support/round_story.h"

using namespace domain;
using namespace support;

namespace {


struct Councils {
  explicit Councils(RoundStory& story, int count)
  {
    for (auto i = 0; i < count; ++i) {
      municipalities.push_back(story.municipality(2026y / 1 / 1));
      bodies.push_back(story.councilOf(municipalities.back()));
    }
  }
  std::vector<MunicipalityId> municipalities;
  std::vector<BodyId> bodies;
};

}

TEST_CASE("one body: the stage completes when that body is positive")
{
  RoundStory story{start};
  const auto stage = story.stage();
  SECTION("not when it rejects")
  {
    story.decides(stage, Outcome::rejected, 2027y / 2 / 1);
    CHECK_FALSE(story.completionOn(stage, ever));
  }
  SECTION("not when it only noted")
  {
    story.decides(stage, Outcome::noted, 2027y / 2 / 1);
    CHECK_FALSE(story.completionOn(stage, ever));
  }
  SECTION("on the day of the decision, and not as of the day before")
  {
    story.decides(stage, Outcome::adopted, 2027y / 2 / 1);
    CHECK(story.completionOn(stage, ever) == 2027y / 2 / 1);
    CHECK(story.completionOn(stage, 2027y / 2 / 1) == 2027y / 2 / 1);
    CHECK_FALSE(story.completionOn(stage, 2027y / 1 / 31));
  }
  SECTION("the latest decision counts")
  {
    story.decides(stage, Outcome::rejected, 2027y / 2 / 1);
    story.decides(stage, Outcome::adopted, 2027y / 3 / 1);
    CHECK(story.completionOn(stage, ever) == 2027y / 3 / 1);
  }
}

TEST_CASE("the stages follow one another, and the last one completes the round")
{
  RoundStory story{start};
  const auto first = story.stage({.role = StageRole::prepares});
  const auto second = story.stage({.role = StageRole::advises});
  const auto third = story.stage();
  story.decides(first, Outcome::forwarded, 2027y / 1 / 20);
  story.decides(second, Outcome::advisedWithRemarks, 2027y / 2 / 20);

  CHECK(story.stageOn(first, start).startedOn == start);
  CHECK_FALSE(story.stageOn(second, 2027y / 1 / 19).startedOn);
  CHECK(story.stageOn(second, ever).startedOn == 2027y / 1 / 20);
  CHECK(story.stageOn(third, ever).startedOn == 2027y / 2 / 20);
  CHECK(story.on(2027y / 1 / 19).openStage()->stage.id == first);
  CHECK(story.on(2027y / 1 / 20).openStage()->stage.id == second);
  CHECK(story.on(ever).openStage()->stage.id == third);
  CHECK_FALSE(story.on(ever).completedOn);

  story.decides(third, Outcome::adopted, 2027y / 3 / 20);
  CHECK(story.on(ever).completedOn == 2027y / 3 / 20);
  CHECK(story.on(ever).openStage() == nullptr);
  CHECK_FALSE(story.on(2027y / 3 / 19).completedOn);

  SECTION("before the round started nothing has")
  {
    const auto status = story.on(2027y / 1 / 3);
    CHECK_FALSE(status.stages.front().startedOn);
    CHECK_FALSE(status.completedOn);
  }
}

TEST_CASE("all positive: every branch is positive")
{
  RoundStory story{start};
  const auto stage = story.stage(allCouncilsDecide);
  const Councils councils{story, 3};
  story.decides(stage, councils.bodies[0], Outcome::adopted, 2027y / 2 / 1);
  story.decides(stage, councils.bodies[1], Outcome::adoptedConditionally, 2027y / 2 / 8);
  CHECK_FALSE(story.completionOn(stage, ever));

  SECTION("complete with the last one")
  {
    story.decides(stage, councils.bodies[2], Outcome::adopted, 2027y / 2 / 15);
    CHECK(story.completionOn(stage, ever) == 2027y / 2 / 15);
  }
  SECTION("one rejection keeps it open")
  {
    story.decides(stage, councils.bodies[2], Outcome::rejected, 2027y / 2 / 15);
    CHECK_FALSE(story.completionOn(stage, ever));
  }
  SECTION("a body that was passed over does not count, and is listed")
  {
    story.passesOver(stage, councils.bodies[2], 2027y / 2 / 20);
    CHECK(story.completionOn(stage, ever) == 2027y / 2 / 20);
    CHECK_FALSE(story.completionOn(stage, 2027y / 2 / 19));
    CHECK(story.stateOn(stage, councils.bodies[2], ever) == BranchState::passedOver);
  }
  SECTION("a body that steps out does not count from that day")
  {
    story.participates(councils.municipalities[2], ParticipationKind::steppedOut, 2027y / 2 / 22);
    CHECK(story.completionOn(stage, ever) == 2027y / 2 / 22);
    CHECK_FALSE(story.completionOn(stage, 2027y / 2 / 21));
  }
  SECTION("also when all are passed over; but not when nobody takes part")
  {
    RoundStory other{start};
    const auto theirs = other.stage(allCouncilsDecide);
    const Councils one{other, 1};
    SECTION("passed over")
    {
      other.passesOver(theirs, one.bodies[0], 2027y / 2 / 1);
      CHECK(other.completionOn(theirs, ever) == 2027y / 2 / 1);
    }
    SECTION("nobody")
    {
      other.participates(one.municipalities[0], ParticipationKind::steppedOut, 2027y / 2 / 1);
      CHECK_FALSE(other.completionOn(theirs, ever));
    }
  }
}

TEST_CASE("all answered: every branch answered, or the term has ended")
{
  RoundStory story{start};
  const auto stage = story.stage(allCouncilsGiveView);
  const auto after = story.stage();
  const Councils councils{story, 3};
  story.sends(stage, 2027y / 2 / 1, 2027y / 3 / 29);
  story.decides(stage, councils.bodies[0], Outcome::viewSubmitted, 2027y / 2 / 20);
  story.decides(stage, councils.bodies[1], Outcome::noView, 2027y / 2 / 25);

  SECTION("with the last answer")
  {
    story.decides(stage, councils.bodies[2], Outcome::rejected, 2027y / 3 / 1);
    CHECK(story.completionOn(stage, ever) == 2027y / 3 / 1);
  }
  SECTION("with the last day of the term")
  {
    CHECK_FALSE(story.completionOn(stage, 2027y / 3 / 28));
    CHECK(story.completionOn(stage, 2027y / 3 / 29) == 2027y / 3 / 29);
    CHECK(story.stageOn(after, 2027y / 3 / 29).startedOn == 2027y / 3 / 29);
    CHECK(story.stateOn(stage, councils.bodies[2], 2027y / 3 / 29) == BranchState::toPlan);
  }
  SECTION("no response is not an answer")
  {
    story.decides(stage, councils.bodies[2], Outcome::noResponse, 2027y / 3 / 10);
    CHECK_FALSE(story.completionOn(stage, 2027y / 3 / 28));
    CHECK(story.completionOn(stage, 2027y / 3 / 29) == 2027y / 3 / 29);
  }
  SECTION("shows when it was sent and when the term ends, from the day of sending")
  {
    CHECK_FALSE(story.stageOn(stage, 2027y / 1 / 31).sentOn);
    CHECK(story.stageOn(stage, 2027y / 2 / 1).sentOn == 2027y / 2 / 1);
    CHECK(story.stageOn(stage, 2027y / 2 / 1).termEndsOn == 2027y / 3 / 29);
  }
  SECTION("without a term it waits for everybody")
  {
    RoundStory other{start};
    const auto theirs = other.stage(allCouncilsGiveView);
    const Councils two{other, 2};
    other.sends(theirs, 2027y / 2 / 1);
    other.decides(theirs, two.bodies[0], Outcome::noView, 2027y / 2 / 20);
    CHECK_FALSE(other.completionOn(theirs, ever));
    CHECK(other.stageOn(theirs, ever).sentOn == 2027y / 2 / 1);
    CHECK_FALSE(other.stageOn(theirs, ever).termEndsOn);
  }
  SECTION("all answered before it is sent completes it too: some answer early")
  {
    RoundStory other{start};
    const auto theirs = other.stage(allCouncilsGiveView);
    const Councils one{other, 1};
    other.decides(theirs, one.bodies[0], Outcome::noView, 2027y / 1 / 20);
    CHECK(other.completionOn(theirs, ever) == 2027y / 1 / 20);
  }
}

TEST_CASE("majority: more than half of the bodies that count are positive")
{
  RoundStory story{start};
  const auto stage = story.stage({StageRole::decides, BodySelector::everyCouncil, CompletionRule::majority});
  const Councils councils{story, 4};
  story.decides(stage, councils.bodies[0], Outcome::adopted, 2027y / 2 / 1);
  story.decides(stage, councils.bodies[1], Outcome::adopted, 2027y / 2 / 8);
  CHECK_FALSE(story.completionOn(stage, ever)); // half is not a majority

  SECTION("the third of four")
  {
    story.decides(stage, councils.bodies[2], Outcome::adopted, 2027y / 2 / 15);
    CHECK(story.completionOn(stage, ever) == 2027y / 2 / 15);
  }
  SECTION("two of three, when one has stepped out")
  {
    story.participates(councils.municipalities[3], ParticipationKind::steppedOut, 2027y / 2 / 20);
    CHECK(story.completionOn(stage, ever) == 2027y / 2 / 20);
  }
  SECTION("two of three, when one is passed over")
  {
    story.passesOver(stage, councils.bodies[3], 2027y / 2 / 21);
    CHECK(story.completionOn(stage, ever) == 2027y / 2 / 21);
  }
  SECTION("a rejection counts as a body that is not positive")
  {
    story.decides(stage, councils.bodies[2], Outcome::rejected, 2027y / 2 / 15);
    story.decides(stage, councils.bodies[3], Outcome::adopted, 2027y / 2 / 16);
    CHECK(story.completionOn(stage, ever) == 2027y / 2 / 16);
  }
  SECTION("drift blocks it")
  {
    const auto amended = story.version("1.0-A", 2027y / 2 / 15, story.startVersion());
    story.decides(stage, councils.bodies[2], Outcome::adoptedAmended, 2027y / 2 / 15, amended);
    CHECK_FALSE(story.completionOn(stage, ever));
  }
}

TEST_CASE("an informing stage completes on sending")
{
  RoundStory story{start};
  const auto stage = story.stage({StageRole::isInformed, BodySelector::everyCouncil, CompletionRule::onSending});
  const Councils councils{story, 2};
  CHECK_FALSE(story.completionOn(stage, ever));
  story.decides(stage, councils.bodies[0], Outcome::noted, 2027y / 2 / 1);
  CHECK_FALSE(story.completionOn(stage, ever));
  story.sends(stage, 2027y / 2 / 10);
  CHECK_FALSE(story.completionOn(stage, 2027y / 2 / 9));
  CHECK(story.completionOn(stage, ever) == 2027y / 2 / 10);
  SECTION("a second sending does not change the day")
  {
    story.sends(stage, 2027y / 3 / 10);
    CHECK(story.completionOn(stage, ever) == 2027y / 2 / 10);
    CHECK(story.stageOn(stage, ever).sentOn == 2027y / 3 / 10);
  }
}

TEST_CASE("what changes after a stage completed does not reopen it")
{
  RoundStory story{start};
  const auto stage = story.stage(allCouncilsDecide);
  const Councils councils{story, 2};
  story.decides(stage, councils.bodies[0], Outcome::adopted, 2027y / 2 / 1);
  story.decides(stage, councils.bodies[1], Outcome::adopted, 2027y / 2 / 8);
  SECTION("a municipality that joins later is not one of its bodies")
  {
    const auto late = story.municipality(2027y / 3 / 1);
    CHECK(story.completionOn(stage, ever) == 2027y / 2 / 8);
    CHECK(story.stageOn(stage, ever).branchOf(story.councilOf(late)) == nullptr);
  }
  SECTION("one that steps out later still counts as it did")
  {
    story.participates(councils.municipalities[1], ParticipationKind::steppedOut, 2027y / 3 / 1);
    CHECK(story.completionOn(stage, ever) == 2027y / 2 / 8);
    CHECK(story.stateOn(stage, councils.bodies[1], ever) == BranchState::decided);
  }
  SECTION("a council that decides otherwise later")
  {
    story.decides(stage, councils.bodies[1], Outcome::rejected, 2027y / 3 / 1);
    CHECK(story.completionOn(stage, ever) == 2027y / 2 / 8);
    CHECK(story.branchOn(stage, councils.bodies[1], ever).latest()->outcome == Outcome::rejected);
  }
}

TEST_CASE("going ahead although the stage before is not complete")
{
  RoundStory story{start};
  const auto first = story.stage();
  const auto second = story.stage();
  story.goesAheadWith(second, 2027y / 2 / 1);

  SECTION("starts the stage on that day and stays visible")
  {
    CHECK_FALSE(story.stageOn(second, 2027y / 1 / 31).startedOn);
    CHECK_FALSE(story.stageOn(second, 2027y / 1 / 31).goAhead);
    CHECK(story.stageOn(second, 2027y / 2 / 1).startedOn == 2027y / 2 / 1);
    CHECK(story.stageOn(second, ever).goAhead->reason == "reason");
    CHECK(story.stageOn(second, ever).goAhead->by == "user");
    CHECK_FALSE(story.completionOn(first, ever));
    CHECK(story.on(ever).openStage()->stage.id == first);
  }
  SECTION("stays visible after the stage before completed, which does not move the start")
  {
    story.decides(first, Outcome::adopted, 2027y / 2 / 10);
    CHECK(story.stageOn(second, ever).startedOn == 2027y / 2 / 1);
    CHECK(story.stageOn(second, ever).goAhead);
  }
  SECTION("the round is complete with its last stage")
  {
    story.decides(second, Outcome::adopted, 2027y / 2 / 10);
    CHECK(story.on(ever).completedOn == 2027y / 2 / 10);
    CHECK(story.on(ever).openStage() == nullptr);
  }
}

TEST_CASE("sent back opens the named stage and those between again, and keeps what was decided")
{
  RoundStory story{start};
  const auto first = story.stage({.role = StageRole::prepares});
  const auto second = story.stage({.role = StageRole::advises});
  const auto third = story.stage({.role = StageRole::isInformed, .completion = CompletionRule::onSending});
  const auto fourth = story.stage();
  story.decides(first, Outcome::forwarded, 2027y / 1 / 10);
  story.decides(second, Outcome::advisedPositive, 2027y / 1 / 20).confirmedOn = 2027y / 1 / 25;
  story.sends(third, 2027y / 1 / 30);
  story.sendsBack(fourth, story.bodyOf(fourth), second, 2027y / 2 / 10);

  SECTION("as of the day before nothing is open again")
  {
    CHECK(story.completionOn(second, 2027y / 2 / 9) == 2027y / 1 / 20);
    CHECK(story.completionOn(third, 2027y / 2 / 9) == 2027y / 1 / 30);
    CHECK_FALSE(story.stageOn(second, 2027y / 2 / 9).reopenedOn);
  }
  SECTION("the stage before the named one stays complete")
  {
    CHECK(story.completionOn(first, ever) == 2027y / 1 / 10);
    CHECK_FALSE(story.stageOn(first, ever).reopenedOn);
  }
  SECTION("the named stage and those between are open, what they decided is kept")
  {
    const auto status = story.stageOn(second, 2027y / 2 / 10);
    CHECK(status.reopenedOn == 2027y / 2 / 10);
    CHECK(status.startedOn == 2027y / 2 / 10);
    CHECK_FALSE(status.completedOn);
    const auto branch = story.branchOn(second, story.bodyOf(second), 2027y / 2 / 10);
    CHECK(branch.state == BranchState::toPlan);
    REQUIRE(branch.latest() != nullptr);
    CHECK(branch.latest()->outcome == Outcome::advisedPositive);
    CHECK_FALSE(story.completionOn(third, ever));
    CHECK_FALSE(story.stageOn(third, ever).startedOn);
    CHECK_FALSE(story.stageOn(fourth, ever).startedOn);
    CHECK(story.branchOn(fourth, story.bodyOf(fourth), ever).state == BranchState::waiting);
    CHECK(story.branchOn(fourth, story.bodyOf(fourth), ever).latest()->outcome == Outcome::sentBack);
  }
  SECTION("an informing stage must be sent again")
  {
    story.decides(second, Outcome::advisedPositive, 2027y / 2 / 20);
    CHECK(story.completionOn(second, ever) == 2027y / 2 / 20);
    CHECK(story.stageOn(third, ever).startedOn == 2027y / 2 / 20);
    CHECK_FALSE(story.completionOn(third, ever));
    CHECK_FALSE(story.stageOn(third, ever).sentOn);
    story.sends(third, 2027y / 2 / 22);
    CHECK(story.completionOn(third, ever) == 2027y / 2 / 22);
    CHECK(story.stageOn(fourth, ever).startedOn == 2027y / 2 / 22);
    story.decides(fourth, Outcome::adopted, 2027y / 3 / 10);
    CHECK(story.on(ever).completedOn == 2027y / 3 / 10);
  }
  SECTION("twice: the later one counts")
  {
    story.decides(second, Outcome::advisedPositive, 2027y / 2 / 20);
    story.sends(third, 2027y / 2 / 22);
    story.sendsBack(fourth, story.bodyOf(fourth), first, 2027y / 3 / 10);
    CHECK(story.completionOn(first, 2027y / 3 / 9) == 2027y / 1 / 10);
    CHECK_FALSE(story.completionOn(first, ever));
    CHECK(story.stageOn(first, ever).reopenedOn == 2027y / 3 / 10);
    CHECK(story.stageOn(second, ever).reopenedOn == 2027y / 3 / 10);
  }
  SECTION("a plan from before is used up, a later one is not")
  {
    const auto body = story.bodyOf(second);
    story.plans(second, body, story.meeting(2027y / 1 / 20), 2027y / 1 / 5);
    CHECK(story.stateOn(second, body, 2027y / 2 / 10) == BranchState::toPlan);
    story.plans(second, body, story.meeting(2027y / 3 / 1), 2027y / 2 / 11);
    CHECK(story.stateOn(second, body, 2027y / 2 / 11) == BranchState::planned);
  }
}

TEST_CASE("the term of a view stage runs anew when it was sent back")
{
  RoundStory story{start};
  const auto views = story.stage(allCouncilsGiveView);
  const auto board = story.stage();
  const Councils councils{story, 2};
  story.sends(views, 2027y / 1 / 10, 2027y / 3 / 7);
  story.sendsBack(board, story.bodyOf(board), views, 2027y / 3 / 20);
  CHECK_FALSE(story.completionOn(views, ever));
  story.sends(views, 2027y / 3 / 21, 2027y / 5 / 16);
  CHECK_FALSE(story.completionOn(views, 2027y / 5 / 15));
  CHECK(story.completionOn(views, ever) == 2027y / 5 / 16);
}

TEST_CASE("who sends back waits again, also where somebody went ahead")
{
  RoundStory story{start};
  const auto first = story.stage();
  const auto second = story.stage(allCouncilsDecide);
  const Councils councils{story, 2};
  story.goesAheadWith(second, 2027y / 1 / 10);
  story.decides(second, councils.bodies[0], Outcome::adopted, 2027y / 1 / 20);
  story.sendsBack(second, councils.bodies[1], first, 2027y / 1 / 21);
  CHECK_FALSE(story.stageOn(second, 2027y / 1 / 21).startedOn);
  CHECK(story.stageOn(second, 2027y / 1 / 21).goAhead); // stays visible
  SECTION("another council of the stage keeps what it decided")
  {
    CHECK(story.stateOn(second, councils.bodies[0], ever) == BranchState::decided);
    CHECK(story.stateOn(second, councils.bodies[1], ever) == BranchState::waiting);
  }
  SECTION("it starts again with the stage before it, or when somebody goes ahead again")
  {
    SECTION("complete")
    {
      story.decides(first, Outcome::adopted, 2027y / 2 / 1);
      CHECK(story.stageOn(second, ever).startedOn == 2027y / 2 / 1);
    }
    SECTION("ahead")
    {
      story.goesAheadWith(second, 2027y / 1 / 25);
      CHECK(story.stageOn(second, ever).startedOn == 2027y / 1 / 25);
    }
    story.decides(second, councils.bodies[1], Outcome::adopted, 2027y / 3 / 1);
    CHECK(story.completionOn(second, ever) == 2027y / 3 / 1);
  }
}

TEST_CASE("withdrawn ends the round on that day")
{
  RoundStory story{start};
  const auto stage = story.stage();
  story.decides(stage, Outcome::withdrawn, 2027y / 2 / 1);
  CHECK_FALSE(story.on(2027y / 1 / 31).endedOn);
  CHECK(story.on(ever).endedOn == 2027y / 2 / 1);
  CHECK_FALSE(story.on(ever).completedOn);
  SECTION("so does ending it by hand; the first of the two counts")
  {
    story.facts.round.endedOn = 2027y / 1 / 20;
    story.facts.round.endReason = "stopped";
    CHECK_FALSE(story.on(2027y / 1 / 19).endedOn);
    CHECK_FALSE(story.on(2027y / 1 / 19).round.endedOn);
    CHECK(story.on(2027y / 1 / 19).round.endReason.empty());
    CHECK(story.on(ever).endedOn == 2027y / 1 / 20);
    CHECK(story.on(ever).round.endReason == "stopped");
  }
}

TEST_CASE("the version that goes round")
{
  RoundStory story{start};
  story.stage();
  SECTION("is the one it started from until a new one is dated inside the round")
  {
    const auto next = story.version("1.1", 2027y / 2 / 1);
    CHECK(story.on(2027y / 1 / 31).version == story.startVersion());
    CHECK(story.on(2027y / 2 / 1).version == next);
  }
  SECTION("is never an amended text by itself")
  {
    story.version("1.0-A", 2027y / 2 / 1, story.startVersion());
    CHECK(story.on(ever).version == story.startVersion());
  }
  SECTION("is the newest by date, in whatever order they were entered")
  {
    const auto newest = story.version("2.0", 2027y / 3 / 1);
    const auto between = story.version("1.1", 2027y / 2 / 1);
    CHECK(story.on(2027y / 2 / 15).version == between);
    CHECK(story.on(ever).version == newest);
  }
  SECTION("is not a version from before the round")
  {
    story.version("0.9", 2026y / 12 / 1);
    CHECK(story.on(ever).version == story.startVersion());
  }
}
