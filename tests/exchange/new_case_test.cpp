// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/setup.h"
#include "exchange/municipality_list.h"
#include "exchange/new_case.h"
#include "support/case_under_test.h"
#include "support/printing.h"

#include <algorithm>

using namespace exchange;
using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): test

TEST_CASE("the list of gemeenten")
{
  CHECK(listedMunicipalities().size() == 342);
  CHECK(listedRegions().size() == 42);
  const auto region = std::ranges::find(listedRegions(), "JZ31", &ListedRegion::code);
  REQUIRE(region != listedRegions().end());
  CHECK(region->name == "Zuid-Holland Zuid");
  CHECK(region->municipalities == 10);
  const auto dordrecht = std::ranges::find(listedMunicipalities(), "GM0505", &ListedMunicipality::code);
  REQUIRE(dordrecht != listedMunicipalities().end());
  CHECK(dordrecht->name == "Dordrecht");
  CHECK(dordrecht->province == "Zuid-Holland");
  CHECK(dordrecht->latitude == Approx(51.8).margin(0.1));
}

TEST_CASE("a new case for each region of the list")
{
  for (const auto& region : listedRegions()) {
    CAPTURE(region.code);
    support::CaseUnderTest aCase;
    REQUIRE(setUpRegion(aCase.file(), region.code));
    const auto overview = aCase.file().read([](const app::Facts& facts) { return app::caseOverview(facts, 2027y / 4 / 22); });
    CHECK(overview->name == "Jeugdregio " + region.name);
    CHECK(overview->municipalities == region.municipalities);
    const auto municipalities = aCase.file().read([](const app::Facts& facts) { return app::municipalityRows(facts); });
    for (const auto& row : *municipalities)
      CHECK((row.council && row.executive));
  }
}

TEST_CASE("a new case")
{
  support::CaseUnderTest aCase;
  SECTION("has the shipped templates")
  {
    REQUIRE(addShippedTemplates(aCase.file()));
    CHECK(aCase.file().read([](const app::Facts& facts) { return app::templateRows(facts).size(); }) == 4U);
  }
  SECTION("knows its members on days before it was made")
  {
    REQUIRE(setUpRegion(aCase.file(), "JZ31"));
    CHECK(aCase.file().read([](const app::Facts& facts) { return app::caseOverview(facts, 2024y / 1 / 1).municipalities; }) == 10);
  }
  SECTION("of an unknown region is not begun")
  {
    const auto refused = setUpRegion(aCase.file(), "JZ99");
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == domain::Error{domain::ErrorCode::unknownValue, "region", "JZ99"});
    CHECK(aCase.historyLength() == 0);
  }
}
