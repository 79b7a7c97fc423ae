// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"
#include "exchange/calendar_pieces.h"

#include <libical/ical.h>

#include <map>
#include <memory>
#include <set>

/// Moments of calendars, brought to the clock of the Netherlands.
namespace exchange {

/// The time zone as it stands in the calendars that we write, and by which times of others become local.
[[nodiscard]] std::string_view amsterdamTimeZone();

/// The first day and the clock time that people here see; no time for something that takes the whole day.
struct LocalMoment {
  domain::Date date;
  std::string time; ///< "19:30", or empty
  friend bool operator==(const LocalMoment&, const LocalMoment&) = default;
};

/// Time zones by name: those of the file, what other programs call ours, and those of the computer.
class CalendarZones {
public:
  explicit CalendarZones(const std::vector<CalendarPiece>& pieces);

  /// "20270610T193000", "20270610T173000Z" or "20270610"; nothing when there is no such moment in the years 1900 to 2199.
  [[nodiscard]] std::optional<icaltimetype> moment(const std::string& text, const std::string& zone);
  [[nodiscard]] LocalMoment local(const icaltimetype& moment) const;
  /// Names of time zones that nobody knows; their times are taken as they stand.
  [[nodiscard]] const std::set<std::string>& unknown() const { return m_unknown; }

private:
  struct FreeZone {
    void operator()(icaltimezone* zone) const { icaltimezone_free(zone, 1); }
  };
  using Zone = std::unique_ptr<icaltimezone, FreeZone>;

  static Zone zoneFrom(const std::string& text);
  icaltimezone* find(const std::string& name);

  Zone m_amsterdam;
  std::map<std::string, Zone> m_ofFile;
  std::set<std::string> m_unknown;
};

struct FreeComponent {
  void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

/// A component of a calendar; nothing when the text is none.
[[nodiscard]] Component componentFrom(const std::string& text);

/// The day as it was written, in whatever zone; it need not exist.
[[nodiscard]] domain::Date dateOf(const icaltimetype& time);

}
