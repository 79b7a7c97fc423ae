// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "planning/term_rule.h"
#include "planning/work_calendar.h"

#include <string_view>

/// The rules of law and the equated days that come with the program, from resources/terms.
namespace app {

/// Every rule of law that planning knows; a rule whose text changed is there once per text.
[[nodiscard]] const std::vector<planning::TermRule>& shippedTermRules();
[[nodiscard]] const planning::EquatedDays& shippedEquatedDays();

/// The files themselves; for the functions above.
[[nodiscard]] std::string_view shippedRulesText();
[[nodiscard]] std::string_view shippedEquatedDaysText();

}
