// SPDX-License-Identifier: EUPL-1.2
#include "app/tile_layout.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <random>
#include <set>
#include <sstream>

namespace {

/// The gemeenten of the reference table: code, region, latitude and longitude stand in columns 1, 4, 6 and 7, counted from the end.
std::vector<app::TilePlace> gemeentenOf(const std::string& region)
{
  std::ifstream file{PROJECT_ROOT "/resources/reference/municipalities.csv"};
  std::vector<app::TilePlace> places;
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    const auto last = line.rfind(',');
    const auto before = line.rfind(',', last - 1);
    if (region.empty() || line.find("," + region + ",") != std::string::npos)
      places.push_back({line.substr(0, line.find(',')), std::stod(line.substr(before + 1)), std::stod(line.substr(last + 1))});
  }
  return places;
}

std::vector<app::TilePlace> scattered(unsigned seed, std::size_t count)
{
  std::mt19937 random{seed};
  std::uniform_real_distribution<double> north{50.8, 53.5}, east{3.4, 7.2};
  std::vector<app::TilePlace> places;
  for (std::size_t place = 0; place < count; ++place)
    places.push_back({"P" + std::to_string(place), north(random), east(random)});
  return places;
}

int sign(double value) { return value > 0 ? 1 : value < 0 ? -1 : 0; }

void checkLayout(const std::vector<app::TilePlace>& places)
{
  const auto layout = app::tileLayout(places);
  REQUIRE(layout.cells.size() == places.size());
  std::set<std::pair<int, int>> taken;
  for (const auto& cell : layout.cells) {
    CHECK((cell.column >= 0 && cell.column < layout.columns && cell.row >= 0 && cell.row < layout.rows));
    taken.emplace(cell.column, cell.row);
  }
  CHECK(taken.size() == places.size()); // no two on one tile
  auto changedSides = 0;
  for (std::size_t a = 0; a < places.size(); ++a)
    for (std::size_t b = a + 1; b < places.size(); ++b) {
      const auto east = sign(places[b].longitude - places[a].longitude) * sign(layout.cells[b].column - layout.cells[a].column);
      const auto south = sign(places[a].latitude - places[b].latitude) * sign(layout.cells[b].row - layout.cells[a].row);
      changedSides += east <= 0 && south <= 0 && east + south < 0 ? 1 : 0;
    }
  CHECK(changedSides == 0);
}

}

TEST_CASE("tiles of regions: no two on one tile, and no two change sides")
{
  SECTION("a region of ten") { checkLayout(gemeentenOf("JZ31")); }
  SECTION("every gemeente of the country") 
  {
    const auto all = gemeentenOf("");
    REQUIRE(all.size() == 342);
    checkLayout(all);
  }
  SECTION("places that nobody chose")
  {
    const auto seed = GENERATE(1U, 2U, 3U, 4U, 5U, 6U);
    INFO("seed " << seed);
    checkLayout(scattered(seed, 5 + 7 * seed));
  }
}

TEST_CASE("the same places get the same tiles, in whatever order they come")
{
  auto places = scattered(7, 40);
  const auto first = app::tileLayout(places);
  std::map<std::string, std::pair<int, int>> before;
  for (std::size_t place = 0; place < places.size(); ++place)
    before[places[place].key] = {first.cells[place].column, first.cells[place].row};
  std::mt19937 random{11};
  std::shuffle(places.begin(), places.end(), random);
  const auto second = app::tileLayout(places);
  CHECK(second.columns == first.columns);
  for (std::size_t place = 0; place < places.size(); ++place)
    CHECK(before[places[place].key] == std::pair{second.cells[place].column, second.cells[place].row});
}

TEST_CASE("small and odd sets of places have tiles too")
{
  CHECK(app::tileLayout({}).cells.empty());
  CHECK(app::tileLayout({{"A", 52, 5}}).cells == std::vector<app::TileCell>{{0, 0}});
  const auto west = app::tileLayout({{"A", 52, 5.5}, {"B", 52.1, 4.5}});
  CHECK(west.cells[1].column < west.cells[0].column);
  const auto onOneSpot = app::tileLayout({{"A", 52, 5}, {"B", 52, 5}, {"C", 52, 5}, {"D", 52, 5}});
  std::set<std::pair<int, int>> taken;
  for (const auto& cell : onOneSpot.cells)
    taken.emplace(cell.column, cell.row);
  CHECK(taken.size() == 4);
}
