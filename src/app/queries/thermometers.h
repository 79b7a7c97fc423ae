// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"

/// How gemeenten and regions think the collaboration goes, compared with the round before.
namespace app {

struct ThermometerLine {
  std::string text;             ///< of the question
  std::optional<double> mean;   ///< of all answers; none when nobody answered
  std::optional<double> before; ///< of the same question in the round before
  int answers = 0;
};

/// What one party answered in one role.
struct ThermometerParty {
  std::string name;
  std::string role;
  std::vector<std::optional<int>> scores; ///< in the order of the questions; none where this party did not answer
  std::optional<double> mean;
  std::optional<double> before; ///< of the same party and role
  std::string remarks; ///< all of them
  std::optional<domain::MunicipalityId> municipality;
  std::optional<domain::RegionId> region;
  std::vector<std::string> remarkOf = {}; ///< in the order of the questions; empty where nothing was remarked
};

struct ThermometerReport {
  domain::Thermometer thermometer;
  std::optional<domain::Thermometer> previous;
  std::vector<ThermometerLine> lines;
  std::vector<ThermometerParty> parties; ///< by name and role; also who answered the round before and not this one
};

[[nodiscard]] std::vector<domain::Thermometer> thermometers(const Facts& facts); ///< newest first
[[nodiscard]] ThermometerReport thermometerReport(const Facts& facts, domain::ThermometerId thermometer);

}
