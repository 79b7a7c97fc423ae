// SPDX-License-Identifier: EUPL-1.2
#include "app/shipped_phases.h"

#include <sstream>

namespace app {

std::vector<std::string> standardPhases(domain::TrackKind kind)
{
  std::vector<std::string> names;
  for (const auto& shipped : shippedPhases()) {
    if (shipped.kind != domain::toText(kind))
      continue;
    std::istringstream lines{std::string{shipped.lines}};
    for (std::string line; std::getline(lines, line);)
      if (!line.empty())
        names.push_back(line);
  }
  return names;
}

}
