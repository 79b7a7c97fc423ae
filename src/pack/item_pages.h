// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/meetings.h"
#include "pack/meeting_pack.h"

namespace pack {

/// The pages that the program itself writes behind an agenda item: for one that serves a route, where its proposal stands. What else is
/// to come behind an item, such as the decision list of the meeting before, is added here.
[[nodiscard]] std::vector<PackPage> pagesBehind(const app::Facts& facts, const app::AgendaRow& row, domain::Date today);

}
