// SPDX-License-Identifier: EUPL-1.2
#include "presentation/region_of_three.h"
#include "presentation/status_overview.h"

#include <catch2/catch.hpp>

using namespace presentation;
using namespace presentation_tests;

namespace {

StatusTable shownStatus(RegionOfThree& region)
{
  return region.read([&](const app::Facts& facts) { return statusTable(facts, demoDay, {}); });
}

std::vector<std::string> textsOf(const pack::OverviewRow& row)
{
  std::vector<std::string> texts;
  for (const auto& cell : row)
    texts.push_back(cell.below.empty() ? cell.text : cell.text + "|" + cell.below);
  return texts;
}

}

TEST_CASE("the status page says what the matrix says, with the totals as its last row")
{
  RegionOfThree region;
  const auto page = statusPage(shownStatus(region), QStringLiteral("Inkoop jeugdhulp"), "voorbeeld");
  CHECK(page.title == "Status per gemeente");
  CHECK(page.subtitle == "Inkoop jeugdhulp · stand op 22 april 2027");
  CHECK(page.mark == "voorbeeld");
  REQUIRE(page.columns.size() == 3);
  CHECK(page.columns[1].above == "V-2027-01");
  CHECK(page.columns[1].heading == "Regiovisie");
  REQUIRE(page.rows.size() == 4);
  CHECK(textsOf(page.rows[0]) == std::vector<std::string>{"Dordrecht", "10-03|vastgesteld, 6 wk · v1.0", "22-06|gepland · v2.1"});
  CHECK(textsOf(page.rows[1]) == std::vector<std::string>{"Sliedrecht", "13-04|vastgesteld · v1.0", "06-07|na het doel · v2.1"});
  CHECK(textsOf(page.rows[2]) == std::vector<std::string>{"Zwijndrecht", "20-04|gewijzigd · v1.0-A", "vóór 25-05|geen datum"});
  CHECK(textsOf(page.rows[3]) == std::vector<std::string>{"Totaal|van wie nu meedoen", "3 van 3 vastgesteld|verschil 1.0 en 1.0-A", "0 van 3 vastgesteld|wacht op Stuurgroep, 1 gepland, 1 te plannen, 1 na het doel"});
  CHECK(page.rows[2][1].tinted); // decided on another version
  CHECK_FALSE(page.rows[0][1].tinted);
  CHECK(page.rows[0][1].tone == pack::CellTone::good);
  CHECK(page.rows[2][1].tone == pack::CellTone::amended);
}

TEST_CASE("the status list has a row for each cell, with days as days")
{
  RegionOfThree region;
  const auto list = statusList(shownStatus(region), {}, {});
  CHECK(list.subtitle == "stand op 22 april 2027");
  REQUIRE(list.rows.size() == 6);
  for (const auto& row : list.rows)
    CHECK(row.size() == list.columns.size());
  CHECK(textsOf(list.rows[0]) == std::vector<std::string>{"Dordrecht", "V-2027-01", "Regiovisie", "ronde 1 · v1.0", "vastgesteld, 6 wk", "10-03-2027", "v1.0", "6"});
  CHECK(textsOf(list.rows[3]) == std::vector<std::string>{"Sliedrecht", "V-2027-02", "Inkoopkader", "ronde 1 · v2.1", "na het doel", "06-07-2027", "v2.1", ""});
  CHECK(list.rows[0][5].day == domain::Date{std::chrono::year{2027}, std::chrono::March, std::chrono::day{10}});
}

TEST_CASE("a status without proposals says that there is nothing to show")
{
  const auto page = statusPage({.asOf = demoDay}, {}, {});
  CHECK(page.rows.empty());
  CHECK(page.empty == "Er is niets om te tonen.");
}
