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
  Municipality dordrecht{.id = MunicipalityId{1}, .code = "GM0505", .name = "Dordrecht"};
  const Municipality other{.id = MunicipalityId{2}, .code = "GM0642", .name = "Zwijndrecht"};
  const auto fact = [](std::int64_t id, const Municipality& municipality, ParticipationKind kind, Date from) {
    return Participation{
        .id = ParticipationId{id}, .track = TrackId{1}, .municipality = municipality.id, .kind = kind, .from = from, .source = {}};
  };
  const std::vector facts{fact(1, dordrecht, ParticipationKind::steppedOut, 2027y / 5 / 1),
                          fact(2, dordrecht, ParticipationKind::takesPart, 2027y / 1 / 1),
                          fact(3, other, ParticipationKind::follows, 2027y / 2 / 1),
                          fact(4, other, ParticipationKind::takesPart, 2027y / 2 / 1)};
  const auto kindOn = [&](const Municipality& municipality, Date day) {
    const auto* found = participationOn(facts, municipality, day);
    return found == nullptr ? std::nullopt : std::optional{found->kind};
  };
  SECTION("nothing before its first participation") { CHECK_FALSE(kindOn(dordrecht, 2026y / 12 / 31)); }
  SECTION("the latest one on or before the day, in whatever order they were recorded")
  {
    CHECK(kindOn(dordrecht, 2027y / 1 / 1) == ParticipationKind::takesPart);
    CHECK(kindOn(dordrecht, 2027y / 4 / 30) == ParticipationKind::takesPart);
    CHECK(kindOn(dordrecht, 2027y / 5 / 1) == ParticipationKind::steppedOut);
  }
  SECTION("of two on one day the one recorded last")
  {
    CHECK(kindOn(other, 2027y / 2 / 1) == ParticipationKind::takesPart);
  }
  SECTION("an unknown municipality does nothing") { CHECK_FALSE(kindOn({.id = MunicipalityId{9}, .code = {}, .name = {}}, 2027y / 5 / 1)); }
  SECTION("nothing while it is not there yet, and nothing after its last day")
  {
    dordrecht.from = 2027y / 2 / 1;
    dordrecht.until = 2027y / 3 / 31;
    CHECK_FALSE(kindOn(dordrecht, 2027y / 1 / 31));
    CHECK(takesPartOn(facts, dordrecht, 2027y / 2 / 1));
    CHECK(takesPartOn(facts, dordrecht, 2027y / 3 / 31));
    CHECK_FALSE(takesPartOn(facts, dordrecht, 2027y / 4 / 1));
    CHECK_FALSE(kindOn(dordrecht, 2027y / 5 / 1));
  }
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

TEST_CASE("a municipality that ceases to exist during a round")
{
  RoundStory story{start};
  const auto stage = story.stage(allCouncilsDecide);
  const auto stays = story.municipality(2026y / 1 / 1);
  const auto goes = story.municipality(2026y / 1 / 1);
  story.exists(goes, {std::nullopt, 2027y / 4 / 30});

  SECTION("counts until its last day and stays listed as not applicable from the next")
  {
    CHECK(counted(story.stageOn(stage, 2027y / 4 / 30)) == 2);
    CHECK(counted(story.stageOn(stage, 2027y / 5 / 1)) == 1);
    CHECK(story.stateOn(stage, story.councilOf(goes), 2027y / 5 / 1) == BranchState::notApplicable);
  }
  SECTION("is no longer waited for from that next day")
  {
    story.decides(stage, story.councilOf(stays), Outcome::adopted, 2027y / 3 / 2);
    CHECK_FALSE(story.completionOn(stage, 2027y / 4 / 30));
    CHECK(story.completionOn(stage, ever) == 2027y / 5 / 1);
  }
  SECTION("and a stage that was complete before keeps it")
  {
    story.decides(stage, story.councilOf(stays), Outcome::adopted, 2027y / 3 / 2);
    story.decides(stage, story.councilOf(goes), Outcome::adopted, 2027y / 4 / 20);
    CHECK(story.completionOn(stage, ever) == 2027y / 4 / 20);
    CHECK(counted(story.stageOn(stage, ever)) == 2);
  }
  SECTION("and is no party at all to what begins to hold for it only afterwards")
  {
    const auto late = story.municipality(2027y / 5 / 1);
    story.exists(late, {std::nullopt, 2027y / 4 / 30});
    CHECK(story.stageOn(stage, ever).branchOf(story.councilOf(late)) == nullptr);
  }
}

TEST_CASE("a municipality that was gone before the round began")
{
  RoundStory story{start};
  const auto stage = story.stage(allCouncilsDecide);
  story.municipality(2026y / 1 / 1);
  const auto gone = story.municipality(2026y / 1 / 1);
  story.exists(gone, {std::nullopt, 2026y / 12 / 31});
  CHECK(story.stageOn(stage, start).branchOf(story.councilOf(gone)) == nullptr);
}

TEST_CASE("a municipality that does not exist yet")
{
  RoundStory story{start};
  const auto stage = story.stage(allCouncilsDecide);
  const auto first = story.municipality(2026y / 1 / 1);
  const auto coming = story.municipality(2026y / 1 / 1);
  story.exists(coming, {2027y / 5 / 1, std::nullopt});
  SECTION("is not listed before its first day, whatever was recorded of it")
  {
    CHECK(story.stageOn(stage, 2027y / 4 / 30).branchOf(story.councilOf(coming)) == nullptr);
    CHECK(story.stateOn(stage, story.councilOf(coming), 2027y / 5 / 1) == BranchState::toPlan);
  }
  SECTION("is waited for by a stage that is still open then")
  {
    story.decides(stage, story.councilOf(first), Outcome::adopted, 2027y / 5 / 1);
    CHECK_FALSE(story.completionOn(stage, ever));
  }
  SECTION("is not listed either when it had stepped out by then")
  {
    story.participates(coming, ParticipationKind::steppedOut, 2027y / 4 / 1);
    CHECK(story.stageOn(stage, ever).branchOf(story.councilOf(coming)) == nullptr);
  }
  SECTION("and not by one that was complete the day before")
  {
    story.decides(stage, story.councilOf(first), Outcome::adopted, 2027y / 4 / 30);
    CHECK(story.completionOn(stage, ever) == 2027y / 4 / 30);
    CHECK(story.stageOn(stage, ever).branchOf(story.councilOf(coming)) == nullptr);
  }
}
