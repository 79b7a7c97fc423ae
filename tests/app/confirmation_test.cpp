// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "support/example_case.h"
#include "support/printing.h"

using namespace domain;
using namespace support;

TEST_CASE("a decision list confirms what was deferred or sent back as well")
{
  ExampleCase example;
  example.run(R"([{"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "deferred", "on": "2027-04-15"},
                  {"command": "ConfirmDecision", "stage": "V-2027-01/1/3", "body": "AB", "source": "besluitenlijst", "on": "2027-04-20"}])");
  const auto decisions = example.file().read([](const app::Facts& facts) { return facts.where(&Decision::outcome, Outcome::deferred); });
  REQUIRE(decisions);
  CHECK(decisions->back().confirmedOn == 2027y / 4 / 20);
  CHECK(decisions->back().confirmedBy == "besluitenlijst");
}
