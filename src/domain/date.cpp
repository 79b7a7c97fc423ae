// SPDX-License-Identifier: EUPL-1.2
#include "domain/date.h"

#include "domain/contract.h"

#include <charconv>
#include <cstdio>

namespace domain {

namespace {

std::optional<int> digits(std::string_view text)
{
  auto value = 0;
  for (const auto character : text) {
    if (character < '0' || character > '9')
      return std::nullopt;
    value = value * 10 + (character - '0');
  }
  return value;
}

}

std::string toIso(Date date)
{
  EXPECTS(date.ok());
  char text[16];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                static_cast<unsigned>(date.day()));
  return text;
}

std::optional<Date> parseIsoDate(std::string_view text)
{
  if (text.size() != 10 || text[4] != '-' || text[7] != '-')
    return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day || *year < 1900 || *year > 2199)
    return std::nullopt;
  const auto date =
      Date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)}, std::chrono::day{static_cast<unsigned>(*day)}};
  return date.ok() ? std::optional{date} : std::nullopt;
}

Date addDays(Date date, int days) { return Date{std::chrono::sys_days{date} + std::chrono::days{days}}; }

int daysBetween(Date from, Date to)
{
  return static_cast<int>((std::chrono::sys_days{to} - std::chrono::sys_days{from}).count());
}

}
