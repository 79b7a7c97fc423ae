// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/decide.h"
#include "domain/branch_status.h"

/// Terms and required parties of stages: what several commands share.
namespace app {

/// Refuses a number of weeks that is no term, and a rule that does not count forward from sending.
[[nodiscard]] domain::Result<void> checkTerm(const Facts& facts, const std::optional<int>& termWeeks, const std::string& termRule,
                                             const std::optional<int>& extraWeeks);
/// Parties that have to be heard before the stage, or an earlier one, and had not been on that day: named, one per line.
[[nodiscard]] std::string partiesMissing(const Facts& facts, domain::StageId stage, domain::Date day);
/// Tells that not all of them were heard, unless the stage was gone ahead with for a reason.
void warnOfUnheard(Change& change, const Facts& facts, const domain::StageStatus& stage, domain::Date day);

}
