// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/register_overview.h"
#include "presentation/status_table.h"
#include "presentation/text_table_model.h"

namespace presentation {

/// A line of a register with the place it leads to.
struct RegisterLine {
  TextRow row;
  domain::ProposalId proposal;
  std::optional<domain::StageId> stage;
  std::optional<domain::BodyId> body;
  bool over = false;    ///< decided, heard
  bool crowded = false; ///< in a crowded month of the long-term agenda
};

[[nodiscard]] QStringList registerHeads(pack::RegisterKind kind);
/// The turns of a kind by day; of the long-term agenda a line for each expected item, by body and month.
[[nodiscard]] std::vector<RegisterLine> registerLines(const app::Facts& facts, const app::RegisterChoice& choice, pack::RegisterKind kind, domain::Date today);
/// "14 regels", and how many of them are in a crowded month.
[[nodiscard]] QString registerSummary(const std::vector<RegisterLine>& lines);
[[nodiscard]] QString wordFor(pack::RegisterKind kind); ///< "Wie besluit wanneer"

}
