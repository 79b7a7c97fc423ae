// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

/// Gemeenten as equal tiles, laid out by where they lie (tegelkaart).
namespace app {

/// Where something lies, in degrees; `key` tells it apart.
struct TilePlace {
  std::string key;
  double latitude = 0;
  double longitude = 0;
};

struct TileCell {
  int column = 0;
  int row = 0;
  friend bool operator==(const TileCell&, const TileCell&) = default;
};

struct TileLayout {
  int columns = 0;
  int rows = 0;
  std::vector<TileCell> cells; ///< in the order of the places
};

/// Every place gets a tile of its own, as near as can be to where it lies: the sum of squared displacements is the least there is. Therefore
/// no two places change sides: of any two, the one that lies to the north-west is never on a tile to the south-east. The same places
/// always get the same tiles, in whatever order they come.
[[nodiscard]] TileLayout tileLayout(const std::vector<TilePlace>& places);

}
