// SPDX-License-Identifier: EUPL-1.2
#include "app/tile_layout.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numbers>
#include <numeric>

namespace app {

namespace {

/// Tiles for each place: some stay empty, so that the shape of the region can be seen.
constexpr auto tilesPerPlace = 1.7;
constexpr auto unit = 4096.0; ///< parts of a tile; whole numbers make the answer the same everywhere

struct TilePoint {
  std::int64_t x = 0;
  std::int64_t y = 0;
};

struct TileGrid {
  int columns = 1;
  int rows = 1;
};

struct TileBox {
  double west = 0;
  double north = 0;
  double width = 0;
  double height = 0;
};

/// Degrees of longitude are shorter than those of latitude, the more so to the north.
double shortening(const std::vector<TilePlace>& places)
{
  auto sum = 0.0;
  for (const auto& place : places)
    sum += place.latitude;
  return std::cos(sum / static_cast<double>(places.size()) * std::numbers::pi / 180);
}

TileBox boxOf(const std::vector<TilePlace>& places)
{
  const auto [west, east] = std::minmax_element(places.begin(), places.end(), [](const TilePlace& a, const TilePlace& b) { return a.longitude < b.longitude; });
  const auto [south, north] = std::minmax_element(places.begin(), places.end(), [](const TilePlace& a, const TilePlace& b) { return a.latitude < b.latitude; });
  return {west->longitude, north->latitude, east->longitude - west->longitude, north->latitude - south->latitude};
}

TileGrid gridFor(const std::vector<TilePlace>& places, const TileBox& box)
{
  const auto count = static_cast<double>(places.size());
  if (places.size() < 3)
    return box.width >= box.height ? TileGrid{static_cast<int>(places.size()), 1} : TileGrid{1, static_cast<int>(places.size())};
  const auto wide = std::max(box.width * shortening(places), 1e-6);
  const auto high = std::max(box.height, 1e-6);
  const auto aspect = std::clamp(wide / high, 0.3, 3.0);
  const auto columns = std::max(1, static_cast<int>(std::lround(std::sqrt(count * tilesPerPlace * aspect))));
  return {columns, std::max(1, static_cast<int>(std::ceil(count * tilesPerPlace / columns)))};
}

/// Where the place lies on the grid; the outermost places lie on the outermost tiles.
TilePoint pointOf(const TilePlace& place, const TileBox& box, const TileGrid& grid)
{
  const auto part = [](double from, double length) { return length > 0 ? from / length : 0.5; };
  return {std::llround(part(place.longitude - box.west, box.width) * (grid.columns - 1) * unit),
          std::llround(part(box.north - place.latitude, box.height) * (grid.rows - 1) * unit)};
}

/// The assignment with the least sum of costs (Kuhn, Munkres), by shortest augmenting paths: for each place, in order, the tiles are
/// searched until a free one is reached. `cost(place, tile)`; there are at least as many tiles as places.
template <class Cost>
std::vector<std::size_t> cheapestTiles(std::size_t places, std::size_t tiles, Cost&& cost)
{
  constexpr auto none = std::numeric_limits<std::size_t>::max();
  constexpr auto far = std::numeric_limits<std::int64_t>::max() / 4;
  std::vector<std::int64_t> ofPlace(places + 1, 0);
  std::vector<std::int64_t> ofTile(tiles + 1, 0);
  std::vector<std::size_t> holder(tiles + 1, none); // the last tile stands for "none yet"
  std::vector<std::size_t> from(tiles + 1, tiles);
  for (std::size_t place = 0; place < places; ++place) {
    std::vector<std::int64_t> least(tiles + 1, far);
    std::vector<char> seen(tiles + 1, 0);
    auto tile = tiles;
    holder[tile] = place;
    do {
      seen[tile] = 1;
      const auto current = holder[tile];
      auto step = far;
      auto next = tiles;
      for (std::size_t other = 0; other < tiles; ++other) {
        if (seen[other])
          continue;
        const auto reduced = cost(current, other) - ofPlace[current] - ofTile[other];
        if (reduced < least[other]) {
          least[other] = reduced;
          from[other] = tile;
        }
        if (least[other] < step) {
          step = least[other];
          next = other;
        }
      }
      for (std::size_t other = 0; other <= tiles; ++other)
        if (seen[other]) {
          ofPlace[holder[other]] += step;
          ofTile[other] -= step;
        } else {
          least[other] -= step;
        }
      tile = next;
    } while (holder[tile] != none);
    while (tile != tiles) {
      holder[tile] = holder[from[tile]];
      tile = from[tile];
    }
  }
  std::vector<std::size_t> chosen(places, none);
  for (std::size_t tile = 0; tile < tiles; ++tile)
    if (holder[tile] != none)
      chosen[holder[tile]] = tile;
  return chosen;
}

/// Takes empty columns and rows at the edges away.
void trim(TileLayout& layout)
{
  const auto [left, right] = std::minmax_element(layout.cells.begin(), layout.cells.end(), [](const TileCell& a, const TileCell& b) { return a.column < b.column; });
  const auto [top, bottom] = std::minmax_element(layout.cells.begin(), layout.cells.end(), [](const TileCell& a, const TileCell& b) { return a.row < b.row; });
  const auto column = left->column, row = top->row;
  layout.columns = right->column - column + 1;
  layout.rows = bottom->row - row + 1;
  for (auto& cell : layout.cells)
    cell = {cell.column - column, cell.row - row};
}

}

TileLayout tileLayout(const std::vector<TilePlace>& places)
{
  TileLayout layout;
  if (places.empty())
    return layout;
  std::vector<std::size_t> order(places.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return places[a].key < places[b].key; });
  const auto box = boxOf(places);
  const auto grid = gridFor(places, box);
  std::vector<TilePoint> points;
  for (const auto place : order)
    points.push_back(pointOf(places[place], box, grid));
  const auto columns = static_cast<std::size_t>(grid.columns);
  const auto tiles = cheapestTiles(points.size(), columns * static_cast<std::size_t>(grid.rows), [&](std::size_t place, std::size_t tile) {
    const auto x = points[place].x - static_cast<std::int64_t>(tile % columns) * static_cast<std::int64_t>(unit);
    const auto y = points[place].y - static_cast<std::int64_t>(tile / columns) * static_cast<std::int64_t>(unit);
    return x * x + y * y;
  });
  layout.cells.resize(places.size());
  for (std::size_t place = 0; place < tiles.size(); ++place)
    layout.cells[order[place]] = {static_cast<int>(tiles[place] % columns), static_cast<int>(tiles[place] / columns)};
  trim(layout);
  return layout;
}

}
