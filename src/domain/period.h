// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"

#include <algorithm>
#include <optional>

namespace domain {

/// Of what has a first day `from` and perhaps a last day `until`: whether it stands on the day.
template <class Fact>
[[nodiscard]] bool holdsOn(const Fact& fact, Date day)
{
  return fact.from <= day && (!fact.until || day <= *fact.until);
}

/// Whether two of them have a day in common.
template <class Fact>
[[nodiscard]] bool overlap(const Fact& one, const Fact& other)
{
  return (!one.until || other.from <= *one.until) && (!other.until || one.from <= *other.until);
}

/// The first of two last days; none when neither is known.
[[nodiscard]] inline std::optional<Date> firstEnd(const std::optional<Date>& one, const std::optional<Date>& other)
{
  return one && other ? std::min(one, other) : one ? one : other;
}

}
