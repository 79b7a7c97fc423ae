// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/overview.h"
#include "presentation/status_table.h"

/// What the status matrix shows, to be printed or taken into a spreadsheet. It says what the screen says, in the words of the screen.
namespace presentation {

/// The matrix itself, with its totals as the last row. `shown` says what it was narrowed to; may be empty.
[[nodiscard]] pack::Overview statusPage(const StatusTable& table, const QString& shown, const std::string& mark);
/// One row for each cell, so that it can be sorted and filtered.
[[nodiscard]] pack::Overview statusList(const StatusTable& table, const QString& shown, const std::string& mark);

[[nodiscard]] pack::CellTone cellTone(Tone tone);

}
