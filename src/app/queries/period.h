// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"

namespace app {

/// True on every day from `from` until `until`, both included. What has no first or no last day has no end on that side.
template <class Fact>
[[nodiscard]] bool holdsOn(const Fact& fact, domain::Date day)
{
  return fact.from <= day && (!fact.until || day <= *fact.until);
}

}
