// SPDX-License-Identifier: EUPL-1.2
#include "planning/guard.h"

#include "support/plan_cases.h"
#include "support/printing.h"

#include <catch2/catch.hpp>

using namespace planning;
using namespace domain;
using namespace support;

namespace {

std::vector<GuardedStage> stages()
{
  return {{StageId{1}, 1, PartyDuty::advised, "", true, {{BodyId{1}, std::nullopt, true}}},
          {StageId{2}, 2, PartyDuty::consulted, "afspraak", false, {{BodyId{2}, std::nullopt, false, true}}},
          {StageId{3},
           3,
           PartyDuty::gaveView,
           "Wgr art. 10 lid 5",
           false,
           {{BodyId{3}, MunicipalityId{1}, true}, {BodyId{4}, MunicipalityId{2}, false}}}};
}

}

TEST_CASE("the guard names everybody who should have been heard by now, law first")
{
  const std::vector<ExpectedParty> parties{
      {"Cliëntenraad", std::nullopt, 2, PartyGround::agreement, "afspraak", std::nullopt},
      {"Onderwijs", std::nullopt, 4, PartyGround::statute, "Jeugdwet art. 2.2 lid 3", std::nullopt},
      {"Huisartsen", std::nullopt, 2, PartyGround::agreement, "afspraak", day("2027-04-10")},
      {"Ondernemingsraad", std::nullopt, 5, PartyGround::statute, "WOR", std::nullopt}};
  const auto missing = missingBefore(4, stages(), parties, day("2027-04-22"));
  REQUIRE(missing.size() == 3);
  CHECK(missing[0].party == "Onderwijs");
  CHECK(missing[0].source == "Jeugdwet art. 2.2 lid 3");
  CHECK(missing[1].party == "Cliëntenraad");
  CHECK(missing[2].body == BodyId{4});
  CHECK(missing[2].duty == PartyDuty::gaveView);
  SECTION("somebody heard after the day is not heard yet")
  {
    const auto earlier = missingBefore(4, stages(), parties, day("2027-04-09"));
    CHECK(earlier.size() == 4);
  }
  SECTION("a body that was passed over with a reason is no surprise, and a first stage waits for nobody")
  {
    CHECK(missingBefore(3, stages(), {}, day("2027-04-22")).empty());
    CHECK(missingBefore(1, stages(), parties, day("2027-04-22")).empty());
  }
}

TEST_CASE("finding a skipped party later costs whole weeks, rounded up")
{
  const PlanRound round{
      RoundId{1}, std::nullopt, {planStage(1, CompletionRule::oneBody, 0, {1}), planStage(2, CompletionRule::oneBody, 0, {2})}};
  const Calendars calendars{{1, BodyCalendar{{sitting(1, "2027-05-13", 10)}}},
                            {2, BodyCalendar{{sitting(2, "2027-05-27", 10), sitting(3, "2027-07-08", 10)}}}};
  CHECK(costOfFindingLater(1, round, calendars, workCalendar(), {day("2027-04-22")}) == 6);
  CHECK_FALSE(costOfFindingLater(1, round, {}, workCalendar(), {day("2027-04-22")}).has_value());
}
