// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"

#include <algorithm>
#include <string>
#include <string_view>

/// Numbers as "V-2027-08": a prefix, the year and a serial. The next one comes after the last: what stands on paper does not come back,
/// also when some before it were never given.
namespace app {

/// "V-2027-" for "V".
[[nodiscard]] std::string numberStem(const std::string& prefix, domain::Date day);
/// 8 of "V-2027-08"; 0 of a number that does not begin so, or goes on otherwise.
[[nodiscard]] int serialOf(std::string_view number, std::string_view stem);
/// "V-2027-08".
[[nodiscard]] std::string numberWith(const std::string& stem, int serial);

/// The last serial with this stem among things that have a number; 0 when there is none.
template <class Things>
[[nodiscard]] int lastSerial(const Things& things, std::string_view stem)
{
  auto last = 0;
  for (const auto& each : things)
    last = std::max(last, serialOf(each.number, stem));
  return last;
}

}
