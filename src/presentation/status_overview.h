// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/overview.h"
#include "presentation/status_table.h"

/// What the status matrix shows, to be printed or taken into a spreadsheet. It says what the screen says, in the words of the screen.
namespace presentation {

/// Whose status it is and what it was narrowed to, for who holds the paper; either may be empty.
[[nodiscard]] QString whoseAndWhat(const QString& region, const QString& narrowedTo);
/// The matrix itself, with its totals as the last row. `shown` says whose it is and what it was narrowed to; may be empty.
[[nodiscard]] pack::Overview statusPage(const StatusTable& table, const QString& shown, const std::string& mark);
/// One row for each cell, so that it can be sorted and filtered.
[[nodiscard]] pack::Overview statusList(const StatusTable& table, const QString& shown, const std::string& mark);

[[nodiscard]] pack::CellTone cellTone(Tone tone);

}
