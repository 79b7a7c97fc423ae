// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"

#include <array>
#include <string>

namespace app {

/// The Dutch name of the month, as papers write it and people look for it.
[[nodiscard]] inline std::string monthName(domain::Date day)
{
  constexpr std::array names{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"};
  return names[static_cast<unsigned>(day.month()) - 1];
}

}
