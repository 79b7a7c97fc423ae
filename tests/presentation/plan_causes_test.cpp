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

TEST_CASE("a body that was put on a later day than it could have is the only reason for that itself")
{
  app::PlanReport report{.proposal = domain::ProposalId{1}, .round = domain::RoundId{1}, .from = 2027y / 4 / 22, .target = 2027y / 6 / 30};
  app::PlanStageRow board{.stage = domain::StageId{1}, .position = 1, .name = "Algemeen bestuur"};
  board.latestCompletion = 2027y / 5 / 17;
  board.earliestCompletion = 2027y / 5 / 27;
  board.branches.push_back({.body = domain::BodyId{1}, .bodyName = "Algemeen bestuur", .forward = app::PlannedMeetingRow{.date = 2027y / 5 / 27}});
  app::PlanStageRow councils{.stage = domain::StageId{2}, .position = 2, .name = "Gemeenteraden"};
  councils.handInFrom = 2027y / 5 / 28;
  councils.branches.push_back({.body = domain::BodyId{2}, .bodyName = "Raad Alblasserdam", .forward = app::PlannedMeetingRow{.date = 2027y / 7 / 13}, .accepted = true, .causesDelay = true});
  report.stages = {board, councils};
  app::PlanLanes lanes;
  const auto meeting = [&](domain::Date date, domain::Date handIn) { lanes.meetings = {{domain::BodyId{2}, app::PlannedMeetingRow{.date = date, .handIn = handIn}}}; };
  const auto text = [&] { return presentation::planCauses(report, lanes).first().text; };
  meeting(2027y / 6 / 29, 2027y / 6 / 8);
  CHECK(text() == QStringLiteral("De laatste vergadering vóór het doel is 29 juni 2027. Het staat gepland op 13 juli 2027."));
  meeting(2027y / 6 / 29, 2027y / 5 / 20); // its papers could not have been there
  CHECK(text().contains(QStringLiteral("moest de stap “Algemeen bestuur” uiterlijk 17 mei 2027 klaar zijn")));
}

TEST_CASE("as long as outcomes are missing nothing is said to be in the way or in order, but which to record first")
{
  app::PlanReport report{.proposal = domain::ProposalId{1}, .round = domain::RoundId{1}, .from = 2027y / 7 / 6, .target = 2027y / 9 / 30, .feasible = true, .meetsAim = true};
  app::PlanStageRow group{.stage = domain::StageId{1}, .position = 1, .name = "Werkgroep"};
  group.branches.push_back({.body = domain::BodyId{1}, .bodyName = "Werkgroep inkoop", .forward = app::PlannedMeetingRow{.date = 2027y / 5 / 18}, .accepted = true, .outcomeMissing = true});
  app::PlanStageRow board{.stage = domain::StageId{2}, .position = 2, .name = "Dagelijks bestuur"};
  board.branches.push_back({.body = domain::BodyId{2}, .bodyName = "Dagelijks bestuur", .forward = app::PlannedMeetingRow{.date = 2027y / 9 / 9}, .slackDays = 14});
  report.stages = {group, board};
  CHECK(presentation::planCauses(report, {}).first().title == QStringLiteral("Niets staat het doel in de weg"));
  report.feasible = false; // a body said no, or a term ends too late: nobody's day is in the way
  CHECK(presentation::planCauses(report, {}).first().tone == presentation::Tone::Wrong);
  CHECK(presentation::planCauses(report, {}).first().title.startsWith(QStringLiteral("Doel niet haalbaar")));
  report.feasible = std::nullopt; // a calendar is unknown
  CHECK(presentation::planCauses(report, {}).first().tone == presentation::Tone::Attention);
  report.feasible = true;
  report.stages[1].drift = true;
  CHECK(presentation::planCauses(report, {}).first().title == QStringLiteral("De versies verschillen"));
  CHECK(presentation::planCauses(report, {}).first().text.startsWith(QStringLiteral("In de stap “Dagelijks bestuur” is over verschillende versies besloten;")));
  report.stages[1].drift = false;
  report.outcomesPassedBy = 2;
  CHECK(presentation::planCauses(report, {}).first().text.startsWith(QStringLiteral("Van 2 gremia ontbreekt de uitslag in een stap die zonder die uitslagen verderging.")));
  report.outcomesPassedBy = 0;
  report.outcomesMissing = 1;
  const auto said = presentation::planCauses(report, {}).first();
  CHECK(said.title == QStringLiteral("Leg eerst de uitslagen vast"));
  CHECK(said.text == QStringLiteral("Uitslag ontbreekt van Werkgroep inkoop (18 mei 2027). De planning gaat ervan uit dat het op die dag is afgehandeld. De minste ruimte heeft Dagelijks bestuur: speling 14 dagen."));
}
