// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"

#include <cstdio>

namespace app {

/// The first number of a year that nothing of its kind bears: "V-2027-01" for "V".
template <class E>
[[nodiscard]] std::string nextNumber(const Facts& facts, const std::string& prefix, domain::Date day)
{
  for (auto serial = 1;; ++serial) {
    char tail[32];
    std::snprintf(tail, sizeof tail, "-%d-%02d", static_cast<int>(day.year()), serial);
    if (facts.where(&E::number, prefix + tail).empty())
      return prefix + tail;
  }
}

}
