// SPDX-License-Identifier: EUPL-1.2
#include "app/clock.h"

#include <ctime>

namespace app {

domain::Date SystemClock::today() const
{
  if (m_fixedDay)
    return *m_fixedDay;
  const auto now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  return domain::Date{std::chrono::year{local.tm_year + 1900}, std::chrono::month{static_cast<unsigned>(local.tm_mon + 1)},
                      std::chrono::day{static_cast<unsigned>(local.tm_mday)}};
}

std::string SystemClock::timestamp() const
{
  const auto now = std::time(nullptr);
  std::tm utc{};
  gmtime_r(&now, &utc);
  char text[32];
  std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
  return text;
}

}
