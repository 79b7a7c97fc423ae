// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"

#include <QDate>

namespace presentation {

[[nodiscard]] inline QDate toQDate(domain::Date date)
{
  return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())), static_cast<int>(static_cast<unsigned>(date.day()))};
}

/// The date must be valid.
[[nodiscard]] inline domain::Date toDate(const QDate& date)
{
  return domain::Date{std::chrono::year{date.year()}, std::chrono::month{static_cast<unsigned>(date.month())},
                      std::chrono::day{static_cast<unsigned>(date.day())}};
}

}
