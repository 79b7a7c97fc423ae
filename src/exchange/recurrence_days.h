// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"

#include <libical/ical.h>

namespace exchange {

/// Whether a recurrence that begins on `start` (RFC 5545, 3.3.10) ever comes to a day: looked for until `until`, and for thirty years at least. False for the eighth Tuesday of a month,
/// 30 February, or every seventh day from a Thursday that is a Friday: the library would search for the next one for seconds, up to the year 2582.
[[nodiscard]] bool comesToADay(const icalrecurrencetype& rule, domain::Date start, domain::Date until);

}
