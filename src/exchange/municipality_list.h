// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The gemeenten of the Netherlands with their jeugdregio, from resources/reference/municipalities.csv, as a start for a new case
/// file.
namespace exchange {

struct ListedMunicipality {
  std::string code; ///< "GM0505"
  std::string name;
  std::string province;
  std::string regionCode; ///< "JZ31"
  std::string region;
  double latitude = 0;
  double longitude = 0;
};
[[nodiscard]] const std::vector<ListedMunicipality>& listedMunicipalities(); ///< by region code, then name

struct ListedRegion {
  std::string code;
  std::string name;
  int municipalities = 0;
};
[[nodiscard]] const std::vector<ListedRegion>& listedRegions(); ///< by code

/// The text of the file itself.
[[nodiscard]] std::string_view municipalityCsv();

}
