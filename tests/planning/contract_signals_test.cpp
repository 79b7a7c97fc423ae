// SPDX-License-Identifier: EUPL-1.2
#include "planning/signals.h"

#include "support/plan_cases.h"
#include "support/printing.h"

#include <catch2/catch.hpp>

using namespace planning;
using namespace domain;
using namespace support;

namespace {

const auto contractDay = day("2027-04-22");

std::vector<Signal> of(SignalFacts facts) { return signalsOf(facts, contractDay); }

}

TEST_CASE("a route that must begin within four weeks is a notice, from its day on a warning")
{
  SignalFacts facts;
  facts.starts = {{"contract:1", "Inkoop", day("2027-05-10"), day("2027-12-31"), TrackId{1}}};
  REQUIRE(of(facts).size() == 1);
  CHECK(of(facts)[0].severity == SignalSeverity::notice);
  facts.starts[0].due = contractDay;
  CHECK(of(facts)[0].severity == SignalSeverity::warning);
  CHECK(of(facts)[0].otherDate == day("2027-12-31"));
  facts.starts[0].due = day("2027-05-21");
  CHECK(of(facts).empty());
}

TEST_CASE("an option whose last day has passed stays a signal")
{
  SignalFacts facts;
  facts.options = {{ContractOptionId{3}, TrackId{1}, "Inkoop: verlenging", day("2027-04-01")}};
  const auto told = of(facts);
  REQUIRE(told.size() == 1);
  CHECK(told[0].kind == SignalKind::optionDue);
  CHECK(told[0].count == -21);
  CHECK(told[0].id == "optionDue:3");
}

TEST_CASE("a missing power of attorney weighs more as the contract comes nearer")
{
  SignalFacts facts;
  facts.authorities = {{TrackId{1}, "Inkoop", {"Dordrecht"}, std::nullopt, day("2027-10-01")}};
  CHECK(of(facts)[0].severity == SignalSeverity::notice);
  facts.authorities[0].needed = day("2027-06-01");
  CHECK(of(facts)[0].severity == SignalSeverity::warning);
  facts.authorities[0].needed = day("2028-01-01");
  CHECK(of(facts).empty());
}
