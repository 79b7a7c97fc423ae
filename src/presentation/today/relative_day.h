// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"

#include <QString>

namespace presentation {

/// How far a day is from today: "vandaag", "over 11 dagen", "over 10 weken", "2 dagen geleden".
[[nodiscard]] QString relativeDay(domain::Date day, domain::Date today);

}
