// SPDX-License-Identifier: EUPL-1.2
#include "exchange/municipality_list.h"

#include "domain/contract.h"
#include "exchange/csv.h"

#include <cstdlib>

namespace exchange {

namespace {

/// The file comes with the program: what is wrong with it is a mistake of ours.
std::vector<ListedMunicipality> readMunicipalities()
{
  const auto rows = parseCsv(municipalityCsv());
  EXPECTS(rows && !rows->empty());
  EXPECTS((rows->front() == CsvRow{"code", "name", "province", "regionCode", "region", "latitude", "longitude"}));
  std::vector<ListedMunicipality> list;
  for (auto row = rows->begin() + 1; row != rows->end(); ++row) {
    EXPECTS(row->size() == 7);
    const auto& cell = *row;
    list.push_back({cell[0], cell[1], cell[2], cell[3], cell[4], std::strtod(cell[5].c_str(), nullptr),
                    std::strtod(cell[6].c_str(), nullptr)});
  }
  return list;
}

std::vector<ListedRegion> collectRegions()
{
  std::vector<ListedRegion> regions;
  for (const auto& municipality : listedMunicipalities()) {
    if (regions.empty() || regions.back().code != municipality.regionCode)
      regions.push_back({municipality.regionCode, municipality.region});
    ++regions.back().municipalities;
  }
  return regions;
}

}

const std::vector<ListedMunicipality>& listedMunicipalities()
{
  static const auto list = readMunicipalities();
  return list;
}

const std::vector<ListedRegion>& listedRegions()
{
  static const auto regions = collectRegions();
  return regions;
}

}
