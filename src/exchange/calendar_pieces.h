// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// A calendar file cut into events, before anything in it is understood: each piece is small, whatever the file is like.
namespace exchange {

/// One component as text, with unfolded lines in UTF-8.
struct CalendarPiece {
  int line = 1; ///< on which it begins
  std::string text;
};

struct CalendarPieces {
  bool isCalendar = false;    ///< "BEGIN:VCALENDAR" was there
  std::string name;           ///< X-WR-CALNAME
  bool cancels = false;       ///< METHOD:CANCEL
  std::vector<CalendarPiece> events;    ///< only the properties that say when, where, what and of which series
  std::vector<CalendarPiece> timeZones;
  std::vector<int> broken;    ///< lines on which an event begins that does not end or is far too long
  bool cutOff = false;        ///< there were more than mostEvents
};
inline constexpr std::size_t mostEvents = 20'000;

[[nodiscard]] CalendarPieces calendarPieces(std::string_view bytes);

}
