// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"

#include <string>

/// Days as Dutch papers write them, and as people look for them.
namespace app {

/// "2 april 2027".
[[nodiscard]] std::string dayInWords(domain::Date day);
/// "april 2027".
[[nodiscard]] std::string monthInWords(domain::Date day);
/// "02-04-2027".
[[nodiscard]] std::string dayInFigures(domain::Date day);
/// "02-04".
[[nodiscard]] std::string dayAndMonth(domain::Date day);

}
