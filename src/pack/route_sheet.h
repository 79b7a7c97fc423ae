// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"
#include "pack/overview.h"

namespace pack {

struct RouteSheetRequest {
  domain::ProposalId proposal;
  std::optional<int> round = {}; ///< number; without one the latest
  bool publicOnly = false;       ///< closed items are left out
};

/// The route of one proposal on a sheet (routeblad): every stage and body, with what happened and what is to come.
/// ErrorCode::noRoundToPlan when the proposal has no such round.
[[nodiscard]] domain::Result<Overview> routeSheet(const app::Facts& facts, domain::Date today, const RouteSheetRequest& request);

}
