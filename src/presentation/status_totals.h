// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/status_table.h"

#include <set>

namespace presentation {

/// The bar and the lines under a proposal's column: of those who take part now, and of these municipalities only when they are given.
[[nodiscard]] StatusTotal totalOf(const SignContext& context, const domain::RoundStatus& round, const domain::StageStatus& stage, const std::set<domain::MunicipalityId>* only = nullptr);

}
