// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/next_number.h"

#include <charconv>

namespace app {

namespace {

/// Longer ones mean something else.
constexpr auto mostFigures = std::size_t{6};

}

std::string numberStem(const std::string& prefix, domain::Date day) { return prefix + "-" + std::to_string(static_cast<int>(day.year())) + "-"; }

int serialOf(std::string_view number, std::string_view stem)
{
  if (!number.starts_with(stem) || number.size() - stem.size() > mostFigures)
    return 0;
  auto serial = 0;
  const auto* const end = number.data() + number.size();
  const auto [stopped, failure] = std::from_chars(number.data() + stem.size(), end, serial);
  return failure == std::errc{} && stopped == end ? std::max(serial, 0) : 0;
}

std::string numberWith(const std::string& stem, int serial) { return stem + (serial < 10 ? "0" : "") + std::to_string(serial); }

}
