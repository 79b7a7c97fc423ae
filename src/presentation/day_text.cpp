// SPDX-License-Identifier: EUPL-1.2
#include "presentation/day_text.h"

#include "presentation/words.h"

#include <QRegularExpression>

namespace presentation {

using namespace domain;

namespace {

std::optional<Date> existing(int year, int month, int day)
{
  if (month < 1 || day < 1)
    return std::nullopt;
  const Date date{std::chrono::year{year < 100 ? 2000 + year : year}, std::chrono::month{static_cast<unsigned>(month)}, std::chrono::day{static_cast<unsigned>(day)}};
  const auto fits = date.ok() && date.year() >= std::chrono::year{1900} && date.year() <= std::chrono::year{2199};
  return fits ? std::optional{date} : std::nullopt;
}

/// 4 for "april", "apr" and "4", 3 for "mrt"; 0 for no month.
int monthFrom(const QString& text)
{
  bool isNumber = false;
  if (const auto number = text.toInt(&isNumber); isNumber)
    return number;
  for (int month = 1; month <= 12; ++month) {
    const Date first{std::chrono::year{2027}, std::chrono::month{static_cast<unsigned>(month)}, std::chrono::day{1}};
    const auto name = dayInWords(first).section(u' ', 1, 1);
    const auto shortName = shortMonth(first).section(u' ', 0, 0);
    if (text.size() >= 3 && (name.startsWith(text, Qt::CaseInsensitive) || shortName.compare(text, Qt::CaseInsensitive) == 0))
      return month;
  }
  return 0;
}

}

std::optional<Date> dayFromText(const QString& text, Date near)
{
  static const QRegularExpression iso{QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$")};
  static const QRegularExpression dutch{QStringLiteral("^(?:\\p{L}+\\s+)?(\\d{1,2})[-/. ]+(\\d{1,2}|\\p{L}{3,})(?:[-/. ]+(\\d{4}|\\d{2}))?$")};
  const auto trimmed = text.trimmed();
  if (const auto match = iso.match(trimmed); match.hasMatch())
    return existing(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
  static const QRegularExpression digits{QStringLiteral("^(\\d{2})(\\d{2})(\\d{4}|\\d{2})$")};
  if (const auto match = digits.match(trimmed); match.hasMatch())
    return existing(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
  const auto match = dutch.match(trimmed);
  if (!match.hasMatch())
    return std::nullopt;
  const auto year = match.captured(3).isEmpty() ? static_cast<int>(near.year()) : match.captured(3).toInt();
  return existing(year, monthFrom(match.captured(2)), match.captured(1).toInt());
}

}
