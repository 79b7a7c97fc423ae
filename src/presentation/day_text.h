// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"

#include <QString>

namespace presentation {

/// A day as a person types it: "29-4-2027", "29/04/27", "29-4", "do 29-04-2027", "29 april 2027", "29042027",
/// "2027-04-29". Without a year it is
/// that of `near`. Nothing when it is no day in the years that count.
[[nodiscard]] std::optional<domain::Date> dayFromText(const QString& text, domain::Date near);

}
