// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/meetings.h"

namespace pack {

/// What the record says about a proposal before and after a meeting, a line per fact; empty where it says nothing.
struct RouteInWords {
  std::string earlierDecisions; ///< "15 april 2027, Ambtenarenoverleg: positief advies (versie 2.1)"
  std::string consulted;        ///< "Cliëntenraad jeugd, 12 april 2027: …"
  std::string followUp;         ///< "Dagelijks bestuur: 13 mei 2027"
};
[[nodiscard]] RouteInWords routeInWords(const app::Facts& facts, const app::AgendaBranch& branch, const domain::Meeting& meeting);

}
