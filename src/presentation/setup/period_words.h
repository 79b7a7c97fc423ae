// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/qt_text.h"

#include "domain/date.h"
#include "presentation/status_symbol.h"

namespace presentation {

/// "22-04-2027", or empty when unknown.
[[nodiscard]] QString dayOrNothing(const std::optional<domain::Date>& date);
/// NotApplicable when the period ended before the day.
[[nodiscard]] Tone toneOfPeriod(const std::optional<domain::Date>& until, domain::Date day);
}
