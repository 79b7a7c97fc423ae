// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/meetings.h"
#include "pack/meeting_pack.h"

namespace pack {

/// What the program itself puts behind an agenda item: the decision list of the meeting before, or the open actions of the body.
/// None when the item carries no list, or there is no meeting before.
[[nodiscard]] std::optional<PackPage> listPage(const app::Facts& facts, const app::AgendaRow& row, const domain::Meeting& meeting, domain::Date day);

}
