// SPDX-License-Identifier: EUPL-1.2
#include "exchange/calendar_times.h"

#include "domain/contract.h"
#include "exchange/recurrence_days.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace exchange {

using domain::Date;

Date dateOf(const icaltimetype& time)
{
  return Date{std::chrono::year{time.year}, std::chrono::month{static_cast<unsigned>(time.month)},
              std::chrono::day{static_cast<unsigned>(time.day)}};
}

namespace {

/// Other names of a clock that runs as ours does.
bool isOurClock(const std::string& name)
{
  constexpr std::array<std::string_view, 12> names{"Europe/Amsterdam",      "W. Europe Standard Time",        "Romance Standard Time",
                                                  "Europe/Berlin",          "Central Europe Standard Time",   "Europe/Brussels",
                                                  "Europe/Paris",           "Central European Standard Time", "CET",
                                                  "Europe/Luxembourg",      "Amsterdam",                      "Customized Time Zone"};
  return std::ranges::find(names, name) != names.end() || name.ends_with("/Europe/Amsterdam") || name.find("Amsterdam, Berlin") != std::string::npos;
}

/// A summer or winter time begins every year. Anything faster would be expanded into millions of changes.
bool changesYearlyAtMost(icalcomponent* zone)
{
  for (auto* part = icalcomponent_get_first_component(zone, ICAL_ANY_COMPONENT); part != nullptr;
       part = icalcomponent_get_next_component(zone, ICAL_ANY_COMPONENT)) {
    const auto begin = dateOf(icalcomponent_get_dtstart(part));
    const auto start = begin.ok() ? begin : Date{std::chrono::year{1970} / 1 / 1};
    for (auto* property = icalcomponent_get_first_property(part, ICAL_RRULE_PROPERTY); property != nullptr;
         property = icalcomponent_get_next_property(part, ICAL_RRULE_PROPERTY)) {
      const auto rule = icalproperty_get_rrule(property);
      const auto many = rule.by_hour[0] != ICAL_RECURRENCE_ARRAY_MAX || rule.by_minute[0] != ICAL_RECURRENCE_ARRAY_MAX ||
                        rule.by_second[0] != ICAL_RECURRENCE_ARRAY_MAX || rule.rscale != nullptr;
      if (rule.freq != ICAL_YEARLY_RECURRENCE || many || !comesToADay(rule, start, start))
        return false;
    }
  }
  return true;
}

bool exists(const icaltimetype& time)
{
  if (time.year < 1900 || time.year > 2199 || time.month < 1 || time.month > 12 || time.day < 1 || time.day > 31 || !dateOf(time).ok())
    return false;
  return time.is_date || (time.hour >= 0 && time.hour <= 23 && time.minute >= 0 && time.minute <= 59 && time.second >= 0 && time.second <= 60);
}

}

std::string_view amsterdamTimeZone()
{
  return "BEGIN:VTIMEZONE\r\n"
         "TZID:Europe/Amsterdam\r\n"
         "BEGIN:DAYLIGHT\r\n"
         "TZNAME:CEST\r\n"
         "TZOFFSETFROM:+0100\r\n"
         "TZOFFSETTO:+0200\r\n"
         "DTSTART:19810329T020000\r\n"
         "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
         "END:DAYLIGHT\r\n"
         "BEGIN:STANDARD\r\n"
         "TZNAME:CET\r\n"
         "TZOFFSETFROM:+0200\r\n"
         "TZOFFSETTO:+0100\r\n"
         "DTSTART:19961027T030000\r\n"
         "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
         "END:STANDARD\r\n"
         "END:VTIMEZONE\r\n";
}

Component componentFrom(const std::string& text)
{
  icalerror_set_errors_are_fatal(0); // of the whole library, which aborts otherwise
  return Component{icalparser_parse_string(text.c_str())};
}

CalendarZones::CalendarZones(const std::vector<CalendarPiece>& pieces) : m_amsterdam{zoneFrom(std::string{amsterdamTimeZone()})}
{
  EXPECTS(m_amsterdam != nullptr);
  for (const auto& piece : pieces)
    if (auto zone = zoneFrom(piece.text))
      m_ofFile.try_emplace(icaltimezone_get_tzid(zone.get()), std::move(zone));
}

CalendarZones::Zone CalendarZones::zoneFrom(const std::string& text)
{
  auto component = componentFrom(text);
  if (!component || icalcomponent_isa(component.get()) != ICAL_VTIMEZONE_COMPONENT || !changesYearlyAtMost(component.get()))
    return nullptr;
  Zone zone{icaltimezone_new()};
  if (icaltimezone_set_component(zone.get(), component.get()) == 0)
    return nullptr;
  static_cast<void>(component.release()); // the zone has it now
  return icaltimezone_get_tzid(zone.get()) == nullptr ? nullptr : std::move(zone);
}

icaltimezone* CalendarZones::find(const std::string& name)
{
  if (const auto found = m_ofFile.find(name); found != m_ofFile.end())
    return found->second.get();
  if (isOurClock(name))
    return m_amsterdam.get();
  auto* known = name.size() < 60 ? icaltimezone_get_builtin_timezone(name.c_str()) : nullptr;
  if (known == nullptr)
    m_unknown.insert(name);
  return known;
}

std::optional<icaltimetype> CalendarZones::moment(const std::string& text, const std::string& zone)
{
  auto time = icaltime_from_string(text.substr(0, text.find('/')).c_str()); // of a period its beginning
  if (icaltime_is_null_time(time) || !exists(time))
    return std::nullopt;
  if (!time.is_date && !icaltime_is_utc(time) && !zone.empty())
    icaltime_set_timezone(&time, find(zone));
  return time;
}

LocalMoment CalendarZones::local(const icaltimetype& moment) const
{
  if (moment.is_date)
    return {dateOf(moment), {}};
  const auto here = moment.zone == nullptr ? moment : icaltime_convert_to_zone(moment, m_amsterdam.get());
  char text[16];
  std::snprintf(text, sizeof text, "%02d:%02d", here.hour, here.minute);
  return {dateOf(here), text};
}

}
