// SPDX-License-Identifier: EUPL-1.2
#include "app/case_clock.h"

namespace app {

domain::Date CaseClock::today() const
{
  if (m_askedDay)
    return *m_askedDay;
  for (const auto& settings : Facts{m_file}.all<domain::CaseSettings>())
    if (settings.today)
      return *settings.today;
  return m_computer.today();
}

}
