// SPDX-License-Identifier: EUPL-1.2
#include "domain/outcome.h"

#include "support/printing.h"
#include "support/round_story.h"

using namespace domain;
using namespace support;

namespace {

/// One row of the table of outcomes.
struct OutcomeRow {
  Outcome outcome;
  bool positive;
  bool answered;
  bool closes;
  bool version;
};

constexpr OutcomeRow table[]{
    {Outcome::adopted, true, true, true, true},
    {Outcome::consented, true, true, true, true},
    {Outcome::forwarded, true, true, true, true},
    {Outcome::advisedPositive, true, true, true, true},
    {Outcome::advisedWithRemarks, true, true, true, true},
    {Outcome::adoptedAmended, true, true, true, true},
    {Outcome::adoptedConditionally, true, true, true, true},
    {Outcome::viewSubmitted, false, true, true, false},
    {Outcome::noView, false, true, true, false},
    {Outcome::noted, false, true, true, false},
    {Outcome::rejected, false, true, true, false},
    {Outcome::withheld, false, true, true, false},
    {Outcome::advisedNegative, false, true, true, false},
    {Outcome::noResponse, false, false, false, false},
    {Outcome::deferred, false, false, false, false},
    {Outcome::notReached, false, false, false, false},
    {Outcome::sentBack, false, false, false, false},
    {Outcome::withdrawn, false, false, false, false},
};

}

TEST_CASE("the table of outcomes")
{
  SECTION("has a row for every outcome") { CHECK(std::size(table) == Texts<Outcome>::values.size()); }
  for (const auto& row : table) {
    DYNAMIC_SECTION(toText(row.outcome))
    {
      CHECK(isPositive(row.outcome) == row.positive);
      CHECK(isAnswer(row.outcome) == row.answered);
      CHECK(closesBranch(row.outcome) == row.closes);
      CHECK(namesVersion(row.outcome) == row.version);
    }
  }
}

TEST_CASE("what an outcome does to its branch and its stage")
{
  for (const auto& row : table) {
    DYNAMIC_SECTION(toText(row.outcome))
    {
      RoundStory story{2027y / 1 / 4};
      const auto earlier = story.stage({.role = StageRole::prepares});
      const auto stage = story.stage();
      const auto asked = story.stage({.role = StageRole::advises, .completion = CompletionRule::allAnswered});
      story.decides(earlier, Outcome::forwarded, 2027y / 1 / 5);
      story.decides(stage, row.outcome, 2027y / 2 / 1).returnsTo =
          row.outcome == Outcome::sentBack ? std::optional{earlier} : std::nullopt;
      story.goesAheadWith(asked, 2027y / 2 / 2);
      story.decides(asked, row.outcome, 2027y / 2 / 3).returnsTo =
          row.outcome == Outcome::sentBack ? std::optional{stage} : std::nullopt;

      const auto day = 2027y / 3 / 1;
      const auto branch = story.branchOn(stage, story.bodyOf(stage), day);
      CHECK((branch.state == BranchState::decided) == row.closes);
      REQUIRE(branch.latest() != nullptr);
      CHECK(branch.latest()->outcome == row.outcome);
      CHECK(story.completionOn(stage, day).has_value() == row.positive);
      CHECK(story.completionOn(asked, day).has_value() == row.answered);
      CHECK(story.on(day).endedOn.has_value() == (row.outcome == Outcome::withdrawn));
      CHECK((story.stageOn(earlier, day).reopenedOn.has_value()) == (row.outcome == Outcome::sentBack));
    }
  }
}
