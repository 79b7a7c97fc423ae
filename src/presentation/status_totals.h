// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/status_table.h"

namespace presentation {

/// The bar and the lines under a proposal's column: of those who take part now.
[[nodiscard]] StatusTotal totalOf(const SignContext& context, const domain::RoundStatus& round, const domain::StageStatus& stage);

}
