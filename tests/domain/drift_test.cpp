// SPDX-License-Identifier: EUPL-1.2
#include "domain/branch_status.h"

#include "support/printing.h"
#include "support/round_story.h"

using namespace domain;
using namespace support;

TEST_CASE("drift: bodies of one deciding stage decided on different versions")
{
  RoundStory story{start};
  const auto stage = story.stage(allCouncilsDecide);
  const auto first = story.councilOf(story.municipality(2026y / 1 / 1));
  const auto second = story.councilOf(story.municipality(2026y / 1 / 1));
  const auto third = story.councilOf(story.municipality(2026y / 1 / 1));
  const auto amended = story.version("1.0-A", 2027y / 2 / 10, story.startVersion());
  story.decides(stage, first, Outcome::adopted, 2027y / 2 / 1);
  story.decides(stage, second, Outcome::adoptedAmended, 2027y / 2 / 10, amended);
  story.decides(stage, third, Outcome::adopted, 2027y / 2 / 20);

  SECTION("is there from the second version on, and blocks completion")
  {
    CHECK_FALSE(story.stageOn(stage, 2027y / 2 / 9).drift);
    CHECK(story.stageOn(stage, 2027y / 2 / 10).drift);
    CHECK(story.on(2027y / 2 / 10).drift);
    CHECK_FALSE(story.completionOn(stage, ever));
  }
  SECTION("accepted: the stage completes on that day, and the drift stays visible")
  {
    story.acceptsDrift(stage, 2027y / 3 / 1);
    CHECK_FALSE(story.completionOn(stage, 2027y / 2 / 28));
    const auto status = story.stageOn(stage, ever);
    CHECK(status.completedOn == 2027y / 3 / 1);
    CHECK(status.drift);
    REQUIRE(status.driftAcceptance);
    CHECK(status.driftAcceptance->acceptedBy == "SG");
    CHECK_FALSE(story.stageOn(stage, 2027y / 2 / 28).driftAcceptance);
  }
  SECTION("accepted too early: it does not cover a version that came later")
  {
    story.acceptsDrift(stage, 2027y / 2 / 12);
    story.decides(stage, third, Outcome::adoptedAmended, 2027y / 2 / 25,
                  story.version("1.0-B", 2027y / 2 / 25, story.startVersion()));
    CHECK(story.stageOn(stage, 2027y / 2 / 12).driftAcceptance);
    CHECK(story.completionOn(stage, 2027y / 2 / 20) == 2027y / 2 / 20);
    RoundStory other{start};
    const auto theirs = other.stage(allCouncilsDecide);
    const auto a = other.councilOf(other.municipality(2026y / 1 / 1));
    const auto b = other.councilOf(other.municipality(2026y / 1 / 1));
    const auto c = other.councilOf(other.municipality(2026y / 1 / 1));
    other.decides(theirs, a, Outcome::adopted, 2027y / 2 / 1);
    other.decides(theirs, b, Outcome::adoptedAmended, 2027y / 2 / 10, other.version("1.0-A", 2027y / 2 / 10, other.startVersion()));
    other.acceptsDrift(theirs, 2027y / 2 / 12);
    other.decides(theirs, c, Outcome::adoptedAmended, 2027y / 2 / 25, other.version("1.0-B", 2027y / 2 / 25, other.startVersion()));
    CHECK(other.stageOn(theirs, 2027y / 2 / 24).driftAcceptance);
    CHECK_FALSE(other.stageOn(theirs, ever).driftAcceptance);
    CHECK_FALSE(other.completionOn(theirs, ever));
    other.acceptsDrift(theirs, 2027y / 3 / 1);
    CHECK(other.completionOn(theirs, ever) == 2027y / 3 / 1);
  }
  SECTION("gone when a new version has gone round")
  {
    const auto next = story.version("1.1", 2027y / 3 / 1);
    story.decides(stage, first, Outcome::adopted, 2027y / 3 / 10, next);
    story.decides(stage, second, Outcome::adopted, 2027y / 3 / 11, next);
    CHECK(story.stageOn(stage, 2027y / 3 / 11).drift);
    CHECK_FALSE(story.completionOn(stage, 2027y / 3 / 11));
    story.decides(stage, third, Outcome::adopted, 2027y / 3 / 12, next);
    CHECK_FALSE(story.stageOn(stage, ever).drift);
    CHECK(story.completionOn(stage, ever) == 2027y / 3 / 12);
  }
  SECTION("a body that was passed over does not make drift")
  {
    story.passesOver(stage, second, 2027y / 3 / 1);
    CHECK_FALSE(story.stageOn(stage, ever).drift);
    CHECK(story.completionOn(stage, ever) == 2027y / 3 / 1);
  }
  SECTION("deferring again takes the version away")
  {
    story.decides(stage, second, Outcome::deferred, 2027y / 3 / 1);
    CHECK_FALSE(story.stageOn(stage, ever).drift);
    CHECK_FALSE(story.completionOn(stage, ever));
  }
}

TEST_CASE("different versions in a stage that does not decide are no drift")
{
  const auto role = GENERATE(StageRole::advises, StageRole::isConsulted, StageRole::prepares);
  RoundStory story{start};
  const auto stage = story.stage({role, BodySelector::everyExecutive, CompletionRule::allPositive});
  const auto first = story.executiveOf(story.municipality(2026y / 1 / 1));
  const auto second = story.executiveOf(story.municipality(2026y / 1 / 1));
  story.decides(stage, first, Outcome::advisedPositive, 2027y / 2 / 1);
  story.decides(stage, second, Outcome::advisedPositive, 2027y / 2 / 10, story.version("1.1", 2027y / 2 / 5));
  CHECK_FALSE(story.stageOn(stage, ever).drift);
  CHECK(story.completionOn(stage, ever) == 2027y / 2 / 10);
}

TEST_CASE("different versions in different stages are no drift")
{
  RoundStory story{start};
  const auto first = story.stage();
  const auto second = story.stage();
  const auto next = story.version("1.1", 2027y / 2 / 5);
  story.decides(first, Outcome::adopted, 2027y / 2 / 1);
  story.decides(second, story.bodyOf(second), Outcome::adopted, 2027y / 2 / 10, next);
  CHECK_FALSE(story.on(ever).drift);
  CHECK(story.on(ever).completedOn == 2027y / 2 / 10);
}

// Round 2 of "Regiovisie jeugd", which the councils themselves adopt; ten municipalities, target before 1 July. Nine councils adopt
// version 1.0 on several dates in June; one adopts it with an amendment (version 1.0-A).
TEST_CASE("the worked example: ten councils adopt a regional vision, one of them amended")
{
  RoundStory story{2027y / 3 / 1};
  story.facts.round.number = 2;
  story.facts.round.targetDate = 2027y / 6 / 30;
  const auto stage = story.stage(allCouncilsDecide);
  std::vector<MunicipalityId> municipalities;
  for (auto i = 0; i < 10; ++i)
    municipalities.push_back(story.municipality(2026y / 1 / 1));
  for (auto i = 0; i < 9; ++i)
    story.decides(stage, story.councilOf(municipalities[static_cast<std::size_t>(i)]), Outcome::adopted,
                  addDays(2027y / 6 / 1, 3 * i));
  const auto amended = story.version("1.0-A", 2027y / 6 / 29, story.startVersion());
  story.decides(stage, story.councilOf(municipalities[9]), Outcome::adoptedAmended, 2027y / 6 / 29, amended);

  const auto with = [](const StageStatus& status, Outcome outcome, VersionId version) {
    auto count = 0;
    for (const auto& branch : status.branches)
      count += branch.state == BranchState::decided && branch.decisions.back().outcome == outcome &&
               branch.decisions.back().version == version;
    return count;
  };
  const auto counting = [](const StageStatus& status) {
    auto count = 0;
    for (const auto& branch : status.branches)
      count += branch.state != BranchState::notApplicable;
    return count;
  };

  SECTION("status on 30 June: nine adopted, one adopted as amended, stage not complete, drift between 1.0 and 1.0-A")
  {
    const auto status = story.stageOn(stage, 2027y / 6 / 30);
    CHECK(with(status, Outcome::adopted, story.startVersion()) == 9);
    CHECK(with(status, Outcome::adoptedAmended, amended) == 1);
    CHECK_FALSE(status.completedOn);
    CHECK(status.drift);
    CHECK_FALSE(status.driftAcceptance);
    CHECK_FALSE(story.on(2027y / 6 / 30).completedOn);
    CHECK(story.on(2027y / 6 / 30).drift);
  }
  SECTION("the steering group accepts the drift: complete, and every council still shows which version it adopted")
  {
    story.acceptsDrift(stage, 2027y / 7 / 8);
    CHECK_FALSE(story.completionOn(stage, 2027y / 7 / 7));
    const auto status = story.stageOn(stage, 2027y / 7 / 8);
    CHECK(status.completedOn == 2027y / 7 / 8);
    CHECK(status.drift);
    CHECK(with(status, Outcome::adopted, story.startVersion()) == 9);
    CHECK(with(status, Outcome::adoptedAmended, amended) == 1);
    CHECK(story.on(2027y / 7 / 8).completedOn == 2027y / 7 / 8);
  }
  SECTION("or round 3 starts with version 1.1 for all ten, and round 2 stays as it was")
  {
    RoundStory third{2027y / 7 / 8};
    const auto again = third.stage(allCouncilsDecide);
    for (auto i = 0; i < 10; ++i)
      third.municipality(2026y / 1 / 1);
    CHECK(counting(third.stageOn(again, 2027y / 7 / 8)) == 10);
    CHECK_FALSE(story.completionOn(stage, 2027y / 12 / 31));
  }
  SECTION("one of the ten steps out on 1 May: the stage counts nine from that date on, as of 30 April still ten")
  {
    auto& decisions = story.facts.decisions;
    std::erase_if(decisions, [&](const Decision& decision) { return decision.body == story.councilOf(municipalities[9]); });
    story.participates(municipalities[9], ParticipationKind::steppedOut, 2027y / 5 / 1);
    CHECK(counting(story.stageOn(stage, 2027y / 4 / 30)) == 10);
    CHECK(counting(story.stageOn(stage, 2027y / 5 / 1)) == 9);
    CHECK(story.stateOn(stage, story.councilOf(municipalities[9]), 2027y / 5 / 1) == BranchState::notApplicable);
    CHECK(story.stageOn(stage, 2027y / 5 / 1).branches.size() == 10);
    CHECK(story.completionOn(stage, 2027y / 6 / 30) == addDays(2027y / 6 / 1, 24)); // with the ninth council
    CHECK_FALSE(story.stageOn(stage, 2027y / 6 / 30).drift);
  }
}
