// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/slips.h"
#include "presentation/text_table_model.h"

namespace presentation {

/// The slip ledger as a table.
[[nodiscard]] QStringList slipHeads();
[[nodiscard]] std::vector<TextRow> slipRows(const std::vector<app::SlipRow>& slips);
/// How long bodies took, and what delayed them.
[[nodiscard]] QStringList leadTimeHeads();
[[nodiscard]] std::vector<TextRow> leadTimeRows(const std::vector<app::LeadTimeRow>& times);

}
