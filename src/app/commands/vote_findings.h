// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/change.h"
#include "app/queries/votes.h"

namespace app {

/// What the attendance and the votes at an agenda item say against what was decided on it: no quorum, another outcome, other figures, or
/// figures of more votes than the body has. The decision is recorded all the same: what a body says it decided is not ours to refuse.
void warnOfVotes(Change& change, const VoteSheet& sheet, const domain::Decision& decision);

}
