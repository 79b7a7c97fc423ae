// SPDX-License-Identifier: EUPL-1.2
#include "app/shipped_templates.h"

#include "app/case_file.h"
#include "support/case_under_test.h"
#include "support/printing.h"

#include <algorithm>
#include <set>

using namespace domain;
using namespace support;

namespace {

std::vector<TemplateStage> stagesOf(CaseUnderTest& example, const std::string& code)
{
  const app::Facts facts{example.file().store()};
  const auto found = facts.where(&RouteTemplate::code, code);
  REQUIRE(found.size() == 1);
  auto stages = facts.where(&TemplateStage::routeTemplate, found.front().id);
  std::sort(stages.begin(), stages.end(), [](const TemplateStage& a, const TemplateStage& b) { return a.position < b.position; });
  return stages;
}

std::vector<BodyKind> kindsOf(const std::vector<TemplateStage>& stages)
{
  std::vector<BodyKind> kinds;
  for (const auto& stage : stages)
    kinds.push_back(stage.selector == BodySelector::everyCouncil ? BodyKind::council : stage.bodyKind);
  return kinds;
}

}

TEST_CASE("all route templates that come with the program load into an empty file, each under its own code")
{
  CaseUnderTest example;
  std::set<std::string_view> codes;
  for (const auto& shipped : app::shippedTemplates()) {
    CAPTURE(shipped.code);
    CHECK(example.run(shipped.commands) == std::vector{std::string{shipped.code}});
    CHECK_FALSE(stagesOf(example, std::string{shipped.code}).empty());
    codes.insert(shipped.code);
  }
  CHECK(codes.contains("werkgroep-raad"));
  CHECK(codes.contains("zuid-holland-zuid"));
  CHECK(codes.contains("zuid-holland-zuid-zienswijze"));

  SECTION("the short route: working group, steering group, board, councils")
  {
    CHECK(kindsOf(stagesOf(example, "werkgroep-raad")) ==
          std::vector{BodyKind::workingGroup, BodyKind::steeringGroup, BodyKind::generalBoard, BodyKind::council});
  }
  SECTION("the full route of Zuid-Holland Zuid has seven stations")
  {
    CHECK(kindsOf(stagesOf(example, "zuid-holland-zuid")) ==
          std::vector{BodyKind::workingGroup, BodyKind::officialsMeeting, BodyKind::steeringGroup, BodyKind::dailyBoard,
                      BodyKind::coreTeam, BodyKind::generalBoard, BodyKind::council});
    CHECK(stagesOf(example, "zuid-holland-zuid").back().completion == CompletionRule::allPositive);
  }
  SECTION("with a view: released, eight weeks for the councils, answered, adopted")
  {
    const auto stages = stagesOf(example, "zuid-holland-zuid-zienswijze");
    REQUIRE(stages.size() == 9);
    CHECK(stages[5].bodyKind == BodyKind::generalBoard);
    CHECK(stages[6].role == StageRole::givesView);
    CHECK(stages[6].selector == BodySelector::everyCouncil);
    CHECK(stages[6].completion == CompletionRule::allAnswered);
    CHECK(stages[6].termWeeks == 8);
    CHECK(stages[6].ground == "Wgr art. 10 lid 5");
    CHECK(stages[7].bodyKind == BodyKind::dailyBoard);
    CHECK(stages[8].bodyKind == BodyKind::generalBoard);
    CHECK(stages[8].role == StageRole::decides);
  }
}
