// SPDX-License-Identifier: EUPL-1.2
#include "domain/branch_status.h"

#include "support/printing.h"
#include "support/round_story.h"

using namespace domain;
using namespace support;

namespace {


int counted(const StageStatus& stage)
{
  auto count = 0;
  for (const auto& branch : stage.branches)
    count += branch.state != BranchState::notApplicable;
  return count;
}

}

TEST_CASE("what a municipality does on a day")
{
  const MunicipalityId dordrecht{1};
  const MunicipalityId other{2};
  const auto fact = [](std::int64_t id, MunicipalityId municipality, ParticipationKind kind, Date from) {
    return Participation{
        .id = ParticipationId{id}, .track = TrackId{1}, .municipality = municipality, .kind = kind, .from = from, .source = {}};
  };
  const std::vector facts{fact(1, dordrecht, ParticipationKind::steppedOut, 2027y / 5 / 1),
                          fact(2, dordrecht, ParticipationKind::takesPart, 2027y / 1 / 1),
                          fact(3, other, ParticipationKind::follows, 2027y / 2 / 1),
                          fact(4, other, ParticipationKind::takesPart, 2027y / 2 / 1)};
  SECTION("nothing before its first participation") { CHECK_FALSE(participationOn(facts, dordrecht, 2026y / 12 / 31)); }
  SECTION("the latest one on or before the day, in whatever order they were recorded")
  {
    CHECK(participationOn(facts, dordrecht, 2027y / 1 / 1) == ParticipationKind::takesPart);
    CHECK(participationOn(facts, dordrecht, 2027y / 4 / 30) == ParticipationKind::takesPart);
    CHECK(participationOn(facts, dordrecht, 2027y / 5 / 1) == ParticipationKind::steppedOut);
  }
  SECTION("of two on one day the one recorded last")
  {
    CHECK(participationOn(facts, other, 2027y / 2 / 1) == ParticipationKind::takesPart);
  }
  SECTION("an unknown municipality does nothing") { CHECK_FALSE(participationOn(facts, MunicipalityId{9}, 2027y / 5 / 1)); }
}

TEST_CASE("which stages a municipality has a branch in")
{
  struct Row {
    ParticipationKind kind;
    StageRole role;
    bool branch;
  };
  const auto row = GENERATE(values<Row>({
      {ParticipationKind::takesPart, StageRole::prepares, true},
      {ParticipationKind::takesPart, StageRole::isConsulted, true},
      {ParticipationKind::takesPart, StageRole::advises, true},
      {ParticipationKind::takesPart, StageRole::givesView, true},
      {ParticipationKind::takesPart, StageRole::decides, true},
      {ParticipationKind::takesPart, StageRole::isInformed, true},
      {ParticipationKind::follows, StageRole::prepares, false},
      {ParticipationKind::follows, StageRole::isConsulted, true},
      {ParticipationKind::follows, StageRole::advises, false},
      {ParticipationKind::follows, StageRole::givesView, false},
      {ParticipationKind::follows, StageRole::decides, false},
      {ParticipationKind::follows, StageRole::isInformed, true},
      {ParticipationKind::doesNotTakePart, StageRole::decides, false},
      {ParticipationKind::doesNotTakePart, StageRole::isInformed, false},
      {ParticipationKind::steppedOut, StageRole::decides, false},
      {ParticipationKind::steppedOut, StageRole::isInformed, false},
  }));
  CAPTURE(row.kind, row.role);
  RoundStory story{start};
  const auto stage = story.stage({row.role, BodySelector::everyCouncil, CompletionRule::allAnswered});
  story.municipality(2026y / 1 / 1);
  const auto municipality = story.municipality(2026y / 1 / 1, row.kind);
  const auto status = story.stageOn(stage, start);
  CHECK((status.branchOf(story.councilOf(municipality)) != nullptr) == row.branch);
}

TEST_CASE("every executive of the participating municipalities")
{
  RoundStory story{start};
  const auto stage = story.stage({StageRole::advises, BodySelector::everyExecutive, CompletionRule::allAnswered});
  const auto municipality = story.municipality(2026y / 1 / 1);
  const auto status = story.stageOn(stage, start);
  REQUIRE(status.branches.size() == 1);
  CHECK(status.branches.front().body == story.executiveOf(municipality));
  CHECK(status.branches.front().municipality == municipality);
}

TEST_CASE("stepping out")
{
  RoundStory story{start};
  const auto stage = story.stage(allCouncilsDecide);
  const auto stays = story.municipality(2026y / 1 / 1);
  const auto leaves = story.municipality(2026y / 1 / 1);
  story.participates(leaves, ParticipationKind::steppedOut, 2027y / 5 / 1);

  SECTION("counts until the day before and stays listed as not applicable from that day")
  {
    CHECK(counted(story.stageOn(stage, 2027y / 4 / 30)) == 2);
    CHECK(counted(story.stageOn(stage, 2027y / 5 / 1)) == 1);
    CHECK(story.stageOn(stage, 2027y / 5 / 1).branches.size() == 2);
    CHECK(story.stateOn(stage, story.councilOf(leaves), 2027y / 5 / 1) == BranchState::notApplicable);
  }
  SECTION("what it had decided is kept but does not count")
  {
    const auto amended = story.version("1.0-A", 2027y / 4 / 1, story.startVersion());
    story.decides(stage, story.councilOf(leaves), Outcome::adoptedAmended, 2027y / 4 / 1, amended);
    story.decides(stage, story.councilOf(stays), Outcome::adopted, 2027y / 4 / 2);
    CHECK(story.stageOn(stage, 2027y / 4 / 30).drift);
    CHECK_FALSE(story.completionOn(stage, 2027y / 4 / 30));
    CHECK_FALSE(story.stageOn(stage, 2027y / 5 / 1).drift);
    CHECK(story.completionOn(stage, 2027y / 5 / 1) == 2027y / 5 / 1);
    CHECK(story.branchOn(stage, story.councilOf(leaves), 2027y / 5 / 1).latest()->version == amended);
  }
  SECTION("coming back counts again")
  {
    story.participates(leaves, ParticipationKind::takesPart, 2027y / 6 / 1);
    CHECK(counted(story.stageOn(stage, 2027y / 5 / 31)) == 1);
    CHECK(counted(story.stageOn(stage, 2027y / 6 / 1)) == 2);
  }
}

TEST_CASE("taking part from a later day")
{
  RoundStory story{start};
  const auto stage = story.stage(allCouncilsDecide);
  const auto first = story.municipality(2026y / 1 / 1);
  const auto late = story.municipality(2027y / 3 / 1);
  SECTION("is not listed before that day")
  {
    CHECK(story.stageOn(stage, 2027y / 2 / 28).branchOf(story.councilOf(late)) == nullptr);
    CHECK(story.stateOn(stage, story.councilOf(late), 2027y / 3 / 1) == BranchState::toPlan);
  }
  SECTION("an open stage waits for it")
  {
    story.decides(stage, story.councilOf(first), Outcome::adopted, 2027y / 3 / 2);
    CHECK_FALSE(story.completionOn(stage, 2027y / 12 / 31));
  }
  SECTION("a stage that completed the day before does not")
  {
    story.decides(stage, story.councilOf(first), Outcome::adopted, 2027y / 2 / 28);
    CHECK(story.completionOn(stage, 2027y / 12 / 31) == 2027y / 2 / 28);
  }
}
