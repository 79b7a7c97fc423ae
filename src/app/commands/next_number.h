// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"

#include <algorithm>
#include <charconv>
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

/// The number after the last of a year: numbers that stand on paper do not come back, also when some before them were never given.
template <class E>
[[nodiscard]] std::string numberAfterLast(const Facts& facts, const std::string& prefix, domain::Date day)
{
  const auto start = prefix + "-" + std::to_string(static_cast<int>(day.year())) + "-";
  auto last = 0;
  for (const auto& each : facts.all<E>())
    if (each.number.starts_with(start)) {
      auto serial = 0;
      const auto* const end = each.number.data() + each.number.size();
      if (std::from_chars(each.number.data() + start.size(), end, serial).ptr == end)
        last = std::max(last, serial);
    }
  return start + (last < 9 ? "0" : "") + std::to_string(last + 1);
}

}
