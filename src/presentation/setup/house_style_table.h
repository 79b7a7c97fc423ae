// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"
#include "presentation/text_table_model.h"

namespace presentation {

/// What every region looks like on paper; keys are of regions.
[[nodiscard]] QStringList houseStyleHeads();
[[nodiscard]] std::vector<TextRow> houseStyleTable(const app::Facts& facts);

}
