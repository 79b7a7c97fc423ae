// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/overview.h"
#include "pdf/flow.h"

namespace pdf {

/// Lays an overview out on one page: A4 when it fits, A3 when it does not, in letters that shrink no further than can be read. What
/// is too much even then takes more pages of A3, each with the heads.
[[nodiscard]] std::vector<Sheet> overviewSheets(const pack::Overview& overview, const Typography& typography);

}
