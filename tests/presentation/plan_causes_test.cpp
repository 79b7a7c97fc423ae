// SPDX-License-Identifier: EUPL-1.2
#include "presentation/planning/plan_causes.h"
#include "ui_support/qt_string_maker.h"

#include <catch2/catch.hpp>

using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): dates

TEST_CASE("the stage that holds up a council is one in which somebody still decides, not one that was passed over")
{
  const auto stage = [](int position, const char* name) {
    app::PlanStageRow row{.stage = domain::StageId{position}, .position = position, .name = name};
    row.latestCompletion = 2027y / 2 / 24;
    row.earliestCompletion = 2027y / 9 / 9;
    return row;
  };
  app::PlanReport report{.proposal = domain::ProposalId{1}, .round = domain::RoundId{1}, .target = 2027y / 6 / 30};
  auto board = stage(1, "Dagelijks bestuur");
  board.branches.push_back({.body = domain::BodyId{1}, .bodyName = "Dagelijks bestuur", .forward = app::PlannedMeetingRow{.date = 2027y / 9 / 9}});
  auto core = stage(2, "Kernteam");
  core.branches.push_back({.body = domain::BodyId{2}, .bodyName = "Kernteam", .state = domain::BranchState::passedOver, .passedOverReason = "Vergaderde niet."});
  auto councils = stage(3, "Gemeenteraden");
  councils.branches.push_back({.body = domain::BodyId{3}, .bodyName = "Raad Dordrecht", .forward = app::PlannedMeetingRow{.date = 2027y / 10 / 5}, .causesDelay = true});
  report.stages = {board, core, councils};
  const auto causes = presentation::planCauses(report, {});
  REQUIRE(causes.size() == 1);
  CHECK(causes.first().text.contains(QStringLiteral("moest de stap “Dagelijks bestuur” uiterlijk")));
  CHECK_FALSE(causes.first().text.contains(QStringLiteral("Kernteam")));
}
