// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"

#include <optional>

namespace cli {

/// A proposal, or one of its rounds.
struct ChosenRound {
  domain::ProposalId proposal;
  std::optional<int> round = {}; ///< number; none for the latest
};

/// What "V-2027-03" and "V-2027-03/1" name. The number of a proposal may hold slashes of its own, as those of case systems do.
[[nodiscard]] domain::Result<ChosenRound> chosenRound(const app::Facts& facts, const std::string& text);

}
