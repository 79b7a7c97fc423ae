// SPDX-License-Identifier: EUPL-1.2
#include "exchange/calendar_event.h"

#include "exchange/plain_letters.h"
#include "exchange/recurrence_days.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace exchange {

namespace {

/// A text that the library hands over.
std::string ownedText(const char* text) { return text == nullptr ? std::string{} : std::string{text}; }

std::string valueOf(icalproperty* property)
{
  auto* text = icalproperty_get_value_as_string_r(property);
  auto value = ownedText(text);
  icalmemory_free_buffer(text);
  return value;
}

std::string zoneOf(icalproperty* property)
{
  auto* parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
  return parameter == nullptr ? std::string{} : ownedText(icalparameter_get_tzid(parameter));
}

/// Programs write it before the subject when a meeting is called off.
bool takeCancelledPrefix(std::string& summary)
{
  constexpr std::array<std::string_view, 5> prefixes{"geannuleerd:", "vervallen:", "vervalt:", "canceled:", "cancelled:"};
  const auto begin = inLowerCase(std::string_view{summary}.substr(0, 12));
  for (const auto prefix : prefixes)
    if (begin.starts_with(prefix)) {
      summary.erase(0, std::min(summary.find_first_not_of(' ', prefix.size()), summary.size()));
      return true;
    }
  return false;
}

class EventReader {
public:
  EventReader(CalendarZones& zones, int line) : m_zones{zones} { m_event.line = line; }

  CalendarEvent read(icalcomponent* component)
  {
    for (auto* property = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY); property != nullptr;
         property = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY))
      take(property);
    if (m_duration && m_event.start && !m_event.end)
      m_event.end = icaltime_add(*m_event.start, *m_duration);
    m_event.cancelled = takeCancelledPrefix(m_event.summary) || m_event.cancelled;
    return std::move(m_event);
  }

private:
  std::optional<icaltimetype> moment(icalproperty* property) { return m_zones.moment(valueOf(property), zoneOf(property)); }

  void take(icalproperty* property)
  {
    // The library's list of properties has a hundred members; the others were cut away.
    const auto kind = icalproperty_isa(property);
    if (kind == ICAL_UID_PROPERTY)
      m_event.uid = ownedText(icalproperty_get_uid(property));
    else if (kind == ICAL_DTSTART_PROPERTY)
      takeStart(property);
    else if (kind == ICAL_DTEND_PROPERTY)
      m_event.end = moment(property);
    else if (kind == ICAL_DURATION_PROPERTY)
      m_duration = icalproperty_get_duration(property);
    else if (kind == ICAL_RRULE_PROPERTY)
      m_event.rule = valueOf(property);
    else if (kind == ICAL_RDATE_PROPERTY)
      add(m_event.added, moment(property));
    else if (kind == ICAL_EXDATE_PROPERTY)
      add(m_event.excluded, moment(property));
    else if (kind == ICAL_RECURRENCEID_PROPERTY)
      takeOriginal(property);
    else if (kind == ICAL_SUMMARY_PROPERTY)
      m_event.summary = ownedText(icalproperty_get_summary(property));
    else if (kind == ICAL_LOCATION_PROPERTY)
      m_event.location = ownedText(icalproperty_get_location(property));
    else if (kind == ICAL_CATEGORIES_PROPERTY)
      m_event.categories.push_back(ownedText(icalproperty_get_categories(property)));
    else if (kind == ICAL_STATUS_PROPERTY)
      m_event.cancelled = m_event.cancelled || icalproperty_get_status(property) == ICAL_STATUS_CANCELLED;
    else if (kind == ICAL_SEQUENCE_PROPERTY)
      m_event.sequence = icalproperty_get_sequence(property);
    else if (kind == ICAL_DTSTAMP_PROPERTY)
      m_event.stamp = valueOf(property);
    else if (kind == ICAL_X_PROPERTY)
      takeOwn(property);
    else if (kind == ICAL_XLICERROR_PROPERTY)
      takeMistake(valueOf(property));
  }

  void takeStart(icalproperty* property)
  {
    m_event.startText = valueOf(property);
    m_event.start = moment(property);
  }

  void takeOriginal(icalproperty* property)
  {
    m_event.original = moment(property);
    m_event.andFollowing = icalproperty_get_first_parameter(property, ICAL_RANGE_PARAMETER) != nullptr;
  }

  void takeOwn(icalproperty* property)
  {
    constexpr std::string_view prefix = "X-BESLUITROUTE-";
    const auto name = ownedText(icalproperty_get_x_name(property));
    if (name.starts_with(prefix))
      m_event.own[name.substr(prefix.size())] = ownedText(icalproperty_get_x(property));
  }

  /// The library takes away what it cannot read and leaves a note.
  void takeMistake(const std::string& note)
  {
    const auto about = [&](const char* name) { return note.find(std::string{"in "} + name + " property") != std::string::npos; };
    const auto colon = note.rfind(": ");
    const auto value = colon == std::string::npos ? note : note.substr(colon + 2);
    if (about("DTSTART") && m_event.startText.empty())
      m_event.startText = value;
    else if (about("RRULE"))
      m_event.rule = value;
  }

  static void add(std::vector<icaltimetype>& moments, const std::optional<icaltimetype>& moment)
  {
    if (moment && moments.size() < mostOccurrences)
      moments.push_back(*moment);
  }

  CalendarZones& m_zones;
  CalendarEvent m_event;
  std::optional<icaldurationtype> m_duration;
};

class RecurrenceRule {
public:
  explicit RecurrenceRule(const std::string& text) : m_rule{icalrecurrencetype_from_string(text.c_str())} {}

  /// Meetings repeat by the day at most; rules of other calendars are none.
  [[nodiscard]] bool isForMeetings() const
  {
    const auto daily = m_rule.freq == ICAL_DAILY_RECURRENCE || m_rule.freq == ICAL_WEEKLY_RECURRENCE ||
                       m_rule.freq == ICAL_MONTHLY_RECURRENCE || m_rule.freq == ICAL_YEARLY_RECURRENCE;
    return daily && m_rule.rscale == nullptr;
  }

  /// Ends the search at the last second of this day, where the rule itself goes on; answers whether it does.
  bool endBy(domain::Date day)
  {
    auto last = icaltime_null_time();
    last.year = static_cast<int>(day.year());
    last.month = static_cast<int>(static_cast<unsigned>(day.month()));
    last.day = static_cast<int>(static_cast<unsigned>(day.day()));
    last.hour = 23;
    last.minute = 59;
    last.second = 59;
    const auto hasUntil = !icaltime_is_null_time(m_rule.until);
    const auto goesOn = hasUntil ? icaltime_compare(m_rule.until, last) > 0 : true;
    if (goesOn)
      m_rule.until = last;
    return goesOn;
  }

  [[nodiscard]] const icalrecurrencetype& get() const { return m_rule; }

private:
  icalrecurrencetype m_rule;
};

struct FreeIterator {
  void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};

void expand(Occurrences& found, const CalendarEvent& series, const CalendarZones& zones, const OccurrenceWindow& window)
{
  RecurrenceRule rule{series.rule};
  const auto start = dateOf(*series.start);
  if (window.until < start) {
    found.bounded = true;
    return;
  }
  if (!rule.isForMeetings() || !comesToADay(rule.get(), start, window.until)) {
    found.understood = false;
    return;
  }
  const auto hasCount = rule.get().count > 0;
  const auto goesOn = rule.endBy(domain::addDays(window.until, 1));
  const std::unique_ptr<icalrecur_iterator, FreeIterator> iterator{icalrecur_iterator_new(rule.get(), *series.start)};
  found.understood = iterator != nullptr;
  auto seen = 0;
  while (iterator) {
    const auto next = icalrecur_iterator_next(iterator.get());
    if (icaltime_is_null_time(next)) {
      found.bounded = found.bounded || (goesOn && !(hasCount && seen >= rule.get().count));
      return;
    }
    ++seen;
    const auto date = zones.local(next).date;
    if (date < window.from) {
      found.bounded = true;
    } else if (date > window.until || found.moments.size() == mostOccurrences) {
      found.bounded = true;
      return;
    } else {
      found.moments.push_back(next);
    }
  }
}

}

std::optional<CalendarEvent> calendarEvent(const CalendarPiece& piece, CalendarZones& zones)
{
  const auto component = componentFrom(piece.text);
  if (!component || icalcomponent_isa(component.get()) != ICAL_VEVENT_COMPONENT)
    return std::nullopt;
  return EventReader{zones, piece.line}.read(component.get());
}

std::string momentKey(const icaltimetype& moment)
{
  const auto shown = moment.is_date || moment.zone == nullptr ? moment : icaltime_convert_to_zone(moment, icaltimezone_get_utc_timezone());
  auto* text = icaltime_as_ical_string_r(shown);
  auto key = ownedText(text);
  icalmemory_free_buffer(text);
  return key;
}

Occurrences occurrences(const CalendarEvent& series, const CalendarZones& zones, const OccurrenceWindow& window)
{
  Occurrences found;
  if (!series.rule.empty())
    expand(found, series, zones, window);
  else
    found.moments.push_back(*series.start);
  found.moments.insert(found.moments.end(), series.added.begin(), series.added.end());
  std::set<std::string> excluded;
  for (const auto& moment : series.excluded)
    excluded.insert(momentKey(moment));
  // Some programs exclude a day where the series has a time.
  std::set<std::string> seen;
  std::erase_if(found.moments, [&](const icaltimetype& moment) {
    const auto key = momentKey(moment);
    auto day = moment;
    day.is_date = 1;
    return excluded.contains(key) || excluded.contains(momentKey(day)) || !seen.insert(key).second;
  });
  return found;
}

}
