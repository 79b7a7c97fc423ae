// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/calendar_times.h"

namespace exchange {

/// One VEVENT as it stands in the file: a meeting, a series, or what became of one meeting of a series.
struct CalendarEvent {
  int line = 1;
  std::string uid;
  std::string startText; ///< empty when there was none
  std::optional<icaltimetype> start;
  std::optional<icaltimetype> end; ///< of something that takes whole days the day after the last one
  std::optional<icaltimetype> original; ///< RECURRENCE-ID: which meeting of the series this is about
  bool andFollowing = false; ///< … and all after it
  std::string rule;          ///< RRULE
  std::vector<icaltimetype> added;    ///< RDATE
  std::vector<icaltimetype> excluded; ///< EXDATE
  std::string summary;       ///< without the "Geannuleerd:" that mail programs put before it
  std::string location;
  std::vector<std::string> categories;
  bool cancelled = false;
  long sequence = 0;
  std::string stamp;
  std::map<std::string, std::string> own; ///< what we wrote ourselves: "BODY", "NUMBER", "HAND-IN", "DISPATCH"
};

/// Nothing when the piece is no event at all.
[[nodiscard]] std::optional<CalendarEvent> calendarEvent(const CalendarPiece& piece, CalendarZones& zones);

/// The days on which a series falls, as far as they lie in a window.
struct Occurrences {
  std::vector<icaltimetype> moments;
  bool understood = true;
  bool bounded = false; ///< there are more of them, before or after
};
struct OccurrenceWindow {
  domain::Date from;
  domain::Date until;
};
inline constexpr std::size_t mostOccurrences = 1'000; ///< of one series
[[nodiscard]] Occurrences occurrences(const CalendarEvent& series, const CalendarZones& zones, const OccurrenceWindow& window);

/// Text by which two moments are the same, whatever zone they were written in; for a moment of a whole day its date.
[[nodiscard]] std::string momentKey(const icaltimetype& moment);

}
