// SPDX-License-Identifier: EUPL-1.2
#include "exchange/calendar_writer.h"

#include "domain/contract.h"
#include "domain/period.h"
#include "exchange/calendar_times.h"

#include <cstdio>
#include <cstdlib>

namespace exchange {

using namespace domain;

namespace {

std::string calendarUid(const Meeting& meeting, const std::string& key)
{
  return !meeting.uid.empty() ? meeting.uid : "vergadering-" + std::to_string(meeting.id.value()) + "@" + key + ".besluitroute";
}

/// "30-06-2027", as people here write it.
std::string dutchDay(Date date)
{
  const auto iso = toIso(date);
  return iso.substr(8, 2) + "-" + iso.substr(5, 2) + "-" + iso.substr(0, 4);
}

icaltimetype wholeDay(Date date)
{
  auto time = icaltime_null_date();
  time.year = static_cast<int>(date.year());
  time.month = static_cast<int>(static_cast<unsigned>(date.month()));
  time.day = static_cast<int>(static_cast<unsigned>(date.day()));
  return time;
}

icaltimetype momentOf(Date date, const std::string& clock)
{
  auto time = wholeDay(date);
  time.is_date = 0;
  time.hour = std::atoi(clock.c_str());
  time.minute = std::atoi(clock.c_str() + 3);
  time.second = 0;
  return time;
}

/// What stands in the calendar under the subject.
std::string description(const app::MeetingRow& row)
{
  auto text = "Vergadering " + row.meeting.number;
  if (row.handIn)
    text += "\nStukken aanleveren uiterlijk " + dutchDay(*row.handIn);
  if (row.dispatch)
    text += "\nStukken worden verzonden op " + dutchDay(*row.dispatch);
  return text;
}

class EventWriter {
public:
  EventWriter() : m_event{icalcomponent_new(ICAL_VEVENT_COMPONENT)} {}

  std::string write(const ExportedMeeting& exported, const std::string& stamp)
  {
    const auto& [row, uid, sequence] = exported;
    const auto& meeting = row.meeting;
    add(icalproperty_new_uid(uid.c_str()));
    add(icalproperty_new_dtstamp(icaltime_from_string(stamp.c_str())));
    add(icalproperty_new_sequence(sequence));
    addTimes(meeting);
    add(icalproperty_new_summary(((meeting.cancelledOn ? "Vervallen: " : "") + row.body.name).c_str()));
    if (!meeting.place.empty())
      add(icalproperty_new_location(meeting.place.c_str()));
    add(icalproperty_new_description(description(row).c_str()));
    add(icalproperty_new_status(meeting.cancelledOn ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    addOwn("BODY", row.body.code);
    addOwn("NUMBER", meeting.number);
    if (meeting.handIn)
      addOwn("HAND-IN", toIso(*meeting.handIn));
    if (meeting.dispatch)
      addOwn("DISPATCH", toIso(*meeting.dispatch));
    auto* text = icalcomponent_as_ical_string_r(m_event.get());
    EXPECTS(text != nullptr);
    std::string answer{text};
    icalmemory_free_buffer(text);
    return answer;
  }

private:
  void add(icalproperty* property)
  {
    EXPECTS(property != nullptr);
    icalcomponent_add_property(m_event.get(), property);
  }

  void addLocal(icalproperty* property)
  {
    icalproperty_add_parameter(property, icalparameter_new_tzid("Europe/Amsterdam"));
    add(property);
  }

  /// A meeting of which the hour is unknown takes the whole day; one without an end has none.
  void addTimes(const Meeting& meeting)
  {
    if (meeting.startTime.empty()) {
      add(icalproperty_new_dtstart(wholeDay(meeting.date)));
      add(icalproperty_new_dtend(wholeDay(addDays(meeting.date, 1))));
      add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
      return;
    }
    addLocal(icalproperty_new_dtstart(momentOf(meeting.date, meeting.startTime)));
    if (meeting.endTime.empty() || meeting.endTime == meeting.startTime)
      return;
    const auto pastMidnight = meeting.endTime < meeting.startTime;
    addLocal(icalproperty_new_dtend(momentOf(addDays(meeting.date, pastMidnight ? 1 : 0), meeting.endTime)));
  }

  /// Values of our own have no type of which the library would know how to escape it.
  void addOwn(const char* name, const std::string& value)
  {
    auto* property = icalproperty_new_x(value.c_str());
    icalproperty_set_x_name(property, (std::string{"X-BESLUITROUTE-"} + name).c_str());
    add(property);
  }

  Component m_event;
};

std::string foldedLine(const std::string& name, const std::string& value)
{
  const std::unique_ptr<icalproperty, decltype(&icalproperty_free)> property{icalproperty_new_x(value.c_str()), icalproperty_free};
  icalproperty_set_x_name(property.get(), name.c_str());
  auto* text = icalproperty_as_ical_string_r(property.get());
  std::string line{text == nullptr ? "" : text};
  icalmemory_free_buffer(text);
  return line;
}

std::string withoutSigns(std::string stamp)
{
  std::erase_if(stamp, [](char character) { return character == '-' || character == ':'; });
  return stamp;
}

std::set<BodyId> bodiesOn(const std::vector<Membership>& memberships, Date day)
{
  std::set<BodyId> bodies;
  for (const auto& membership : memberships)
    if (holdsOn(membership, day))
      bodies.insert(membership.body);
  return bodies;
}

}

Result<std::string> calendarKey(const app::CaseFile& file)
{
  const auto first = file.firstEntry();
  if (!first)
    return tl::unexpected<Error>{first.error()};
  auto hash = std::uint64_t{14695981039346656037U}; // FNV-1a: not for secrets, only for telling apart
  const auto madeBy = *first ? (*first)->recordedAt + "|" + (*first)->user : std::string{};
  for (const auto character : madeBy)
    hash = (hash ^ static_cast<unsigned char>(character)) * 1099511628211U;
  char text[32];
  std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(hash));
  return text;
}

std::vector<ExportedMeeting> exportedMeetings(const app::Facts& facts, Date today, const ExportScope& scope, const std::string& key)
{
  std::map<MeetingId, int> moves;
  for (const auto& change : facts.all<DateChange>())
    if (change.meeting)
      ++moves[*change.meeting];
  const auto memberships = scope.person ? facts.where(&Membership::person, *scope.person) : std::vector<Membership>{};
  std::vector<ExportedMeeting> exported;
  for (auto& row : app::meetingRows(facts, today, scope.body)) {
    if (scope.person && !bodiesOn(memberships, row.meeting.date).contains(row.meeting.body))
      continue;
    const auto sequence = moves[row.meeting.id] + (row.meeting.cancelledOn ? 1 : 0);
    const auto uid = calendarUid(row.meeting, key);
    exported.push_back({std::move(row), uid, sequence});
  }
  return exported;
}

std::map<std::string, MeetingId> meetingUids(const app::Facts& facts, const std::string& key)
{
  std::map<std::string, MeetingId> uids;
  for (const auto& meeting : facts.all<Meeting>())
    uids.emplace(calendarUid(meeting, key), meeting.id);
  return uids;
}

std::string calendarText(const std::string& name, const std::vector<ExportedMeeting>& meetings, const std::string& stamp)
{
  auto text = std::string{"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Besluitroute//Besluitroute//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n"} +
              foldedLine("X-WR-CALNAME", name) + "X-WR-TIMEZONE:Europe/Amsterdam\r\n" + std::string{amsterdamTimeZone()};
  for (const auto& meeting : meetings)
    text += EventWriter{}.write(meeting, withoutSigns(stamp));
  return text + "END:VCALENDAR\r\n";
}

}
