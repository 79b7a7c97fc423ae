// SPDX-License-Identifier: EUPL-1.2
#include "presentation/today/relative_day.h"

#include <QCoreApplication>

#include <cstdlib>

namespace presentation {

namespace {

struct RelativeDayText {
  Q_DECLARE_TR_FUNCTIONS(RelativeDay)
};

/// From here on weeks say more than days.
constexpr auto daysInWords = 21;

}

QString relativeDay(domain::Date day, domain::Date today)
{
  const auto days = domain::daysBetween(today, day);
  if (days == 0)
    return RelativeDayText::tr("vandaag");
  if (days == 1)
    return RelativeDayText::tr("morgen");
  if (days == -1)
    return RelativeDayText::tr("gisteren");
  if (std::abs(days) < daysInWords)
    return days > 0 ? RelativeDayText::tr("over %n dag(en)", nullptr, days) : RelativeDayText::tr("%n dag(en) geleden", nullptr, -days);
  return days > 0 ? RelativeDayText::tr("over %n we(e)k(en)", nullptr, days / 7) : RelativeDayText::tr("%n we(e)k(en) geleden", nullptr, -days / 7);
}

}
