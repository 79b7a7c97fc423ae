// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/votes.h"
#include "domain/error.h"

/// What votes say against what was recorded. It is told and never refused: what a body says it decided is not ours to refuse.
namespace app {

/// What votes and figures say against a decision: another outcome, other figures, or figures of more votes than the body has. `sheet` is
/// that of the item which served it; without one the figures alone speak, by the body's own majority.
[[nodiscard]] std::vector<domain::Finding> voteFindings(const Facts& facts, const domain::Decision& decision, const std::optional<VoteSheet>& sheet);

/// The same of a decision as it is to be recorded, with what the day of its meeting and the attendance there say.
[[nodiscard]] std::vector<domain::Finding> meetingFindings(const Facts& facts, const domain::Decision& decision);

/// Who votes and was recorded as not there.
[[nodiscard]] std::vector<domain::Finding> absentVoters(const VoteSheet& sheet);

}
