// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace domain {

/// A day in the civil calendar; days have no time zone. Comparable; arithmetic through addDays.
using Date = std::chrono::year_month_day;

/// "2027-04-22". The date must exist.
[[nodiscard]] std::string toIso(Date date);
/// Exactly "YYYY-MM-DD" naming an existing day in the years 1900 to 2199; anything else is nullopt.
[[nodiscard]] std::optional<Date> parseIsoDate(std::string_view text);
[[nodiscard]] Date addDays(Date date, int days);
/// Days from `from` to `to`; negative when `to` is earlier.
[[nodiscard]] int daysBetween(Date from, Date to);

}
