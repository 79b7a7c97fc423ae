// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"

#include <string>
#include <string_view>
#include <vector>

/// Days and times as people and spreadsheets write them.
namespace exchange {

/// 30-06-2027 or 06/30/2027.
enum class DateOrder { dayFirst, monthFirst };

/// What one text may mean. Both readings are set when it can be read in two orders; both are the same day when the order does
/// not matter ("30 juni 2027", "2027-06-30", "05-05-2027").
struct WrittenDay {
  std::optional<domain::Date> dayFirst;
  std::optional<domain::Date> monthFirst;
  bool dutchSigns = false;  ///< written with - or . between the numbers, as nobody does who puts the month first
  bool looksLikeDay = false; ///< so that an impossible day can be told from something else
  bool yearAssumed = false; ///< no year was written: the first such day from today on
  bool wrongWeekday = false; ///< the day of the week that was written is another
  bool fromSerial = false;  ///< a spreadsheet's day number
  std::string time;         ///< what stood behind the day, "19:30"; may be empty
};

/// Dutch and English names of months and days, ISO, numbers in either order, a spreadsheet's own day number (46203).
[[nodiscard]] WrittenDay readDay(std::string_view text, domain::Date today);

/// The order in which the days of one column are written, when they show it.
struct ColumnOrder {
  std::optional<DateOrder> order; ///< none: nothing shows it, or both orders occur
  bool bothOccur = false;
};
[[nodiscard]] ColumnOrder orderOf(const std::vector<WrittenDay>& column);

/// Begin and end, "19:30"; either may be empty.
struct WrittenTimes {
  std::string start;
  std::string end;
  bool understood = true;
  friend bool operator==(const WrittenTimes&, const WrittenTimes&) = default;
};
/// "19:30", "19.30 uur", "19u30", "1930", "7:30 PM", "19:30 - 22:00", "19.30 tot 22.00 uur".
[[nodiscard]] WrittenTimes readTimes(std::string_view text);

/// True for an empty text and for what people write instead: "-", "n.v.t.", "nnb", "?".
[[nodiscard]] bool saysNothing(std::string_view text);

}
