// SPDX-License-Identifier: EUPL-1.2
#include "support/round_story.h"

#include "support/printing.h"
#include "support/text_difference.h"

using namespace domain;
using namespace support;

TEST_CASE("a round story holds exactly what was told")
{
  RoundStory story{2027y / 1 / 4};
  const auto one = story.stage();
  const auto many = story.stage(allCouncilsDecide);
  const auto municipality = story.municipality(2026y / 1 / 1);
  const auto meeting = story.meeting(2027y / 2 / 1);
  story.decides(one, Outcome::adopted, 2027y / 1 / 10);
  story.plans(many, story.councilOf(municipality), meeting, 2027y / 1 / 11);

  CHECK(story.facts.stages.size() == 2);
  CHECK(story.facts.stages[0].position == 1);
  CHECK(story.facts.stages[1].position == 2);
  CHECK(story.facts.stages[1].selector == BodySelector::everyCouncil);
  CHECK(story.bodyOf(one) == story.facts.stages[0].body);
  CHECK(story.councilOf(municipality) != story.executiveOf(municipality));
  CHECK(story.facts.decisions.front().version == story.startVersion());
  CHECK(story.facts.placements.front().meeting == meeting);
  CHECK(story.stateOn(many, story.councilOf(municipality), 2027y / 1 / 11) == BranchState::planned);
}

TEST_CASE("two statuses have the same text only when they are the same")
{
  RoundStory story{2027y / 1 / 4};
  const auto stage = story.stage();
  const auto before = asText(story.on(2027y / 2 / 1));
  CHECK(before == asText(story.on(2027y / 2 / 1)));
  story.decides(stage, Outcome::adopted, 2027y / 1 / 10);
  const auto after = asText(story.on(2027y / 2 / 1));
  CHECK(before != after);
  story.facts.decisions.front().confirmedOn = 2027y / 1 / 12;
  CHECK(after != asText(story.on(2027y / 2 / 1)));
}

TEST_CASE("types of the domain are printed readably")
{
  using Catch::Detail::stringify;
  CHECK(stringify(Date{2027y / 4 / 22}) == "2027-04-22");
  CHECK(stringify(Date{2027y / 2 / 30}) == "impossible date");
  CHECK(stringify(std::optional<Date>{}) == "{ }");
  CHECK(stringify(BodyId{7}) == "#7");
  CHECK(stringify(Outcome::adoptedAmended) == "adoptedAmended");
  CHECK(stringify(ErrorCode::stale) == "stale");
  CHECK(stringify(Error{ErrorCode::notTakingPart, "Raad Dordrecht", "2027-05-01"}) == "notTakingPart (Raad Dordrecht, 2027-05-01)");
  CHECK(stringify(Finding{FindingCode::driftArises, "Raden"}) == "driftArises (Raden)");
  CHECK(stringify(Result<int>{fail(ErrorCode::stale, "x")}) == "stale (x)");
  const GoAhead goAhead{.id = GoAheadId{1}, .stage = StageId{2}, .on = 2027y / 1 / 4, .reason = "why", .by = "who"};
  CHECK(stringify(goAhead) == R"({id: #1, stage: #2, on: 2027-01-04, reason: "why", by: "who", missing: ""})");
}

TEST_CASE("the difference of two texts names the lines that differ")
{
  CHECK(difference("a\nb\nc\n", "a\nb\nc\n").empty());
  CHECK(difference("a\nb\nc\n", "a\nx\nc\n") == "- b\n+ x\n");
  CHECK(difference("a\nc\n", "a\nb\nc\n") == "+ b\n");
  CHECK(difference("a\nb\n", "a\n") == "- b\n");
  CHECK(difference("", "a\n") == "+ a\n");
}
