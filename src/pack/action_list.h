// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/actions.h"
#include "pack/text_document.h"

namespace pack {

/// The action list on paper: open actions, open commitments, and what was closed in the weeks before, each when there is any.
[[nodiscard]] std::vector<TextBlockValue> actionListBlocks(const app::Facts& facts, app::ActionChoice choice, domain::Date day);
/// The same as a document of its own; `whose` says whose list it is, and may be empty.
[[nodiscard]] TextDocument actionListOf(const app::Facts& facts, const app::ActionChoice& choice, domain::Date day, const std::string& whose);

}
