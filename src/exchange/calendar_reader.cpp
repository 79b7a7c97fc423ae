// SPDX-License-Identifier: EUPL-1.2
#include "exchange/calendar_reader.h"

#include "app/commands/meeting_commands.h"
#include "domain/meeting_series.h"
#include "exchange/calendar_event.h"
#include "exchange/text_encoding.h"

#include <algorithm>
#include <tuple>

namespace exchange {

using app::ImportFinding;
using app::ImportFindingCode;
using app::MeetingRecord;
using domain::Date;
using domain::toIso;

namespace {

std::optional<std::string> nonEmpty(const std::string& text) { return text.empty() ? std::nullopt : std::optional{text}; }

std::optional<Date> ownDay(const CalendarEvent& event, const char* name)
{
  const auto found = event.own.find(name);
  return found == event.own.end() ? std::nullopt : domain::parseIsoDate(found->second);
}

std::string ownText(const CalendarEvent& event, const char* name)
{
  const auto found = event.own.find(name);
  return found == event.own.end() ? std::string{} : found->second;
}

class CalendarReader {
public:
  CalendarReader(const CalendarPieces& pieces, const CalendarWindow& window) : m_pieces{pieces}, m_window{window}, m_zones{pieces.timeZones} {}

  app::ReadSource<MeetingRecord> read()
  {
    tellAboutSource();
    for (const auto& piece : m_pieces.events)
      if (auto event = calendarEvent(piece, m_zones))
        sort(std::move(*event));
      else
        m_source.findings.push_back({ImportFindingCode::brokenEvent, std::to_string(piece.line)});
    for (const auto& event : m_standing)
      if (!event.original)
        write(event);
    for (const auto& event : m_standing) // changes of meetings that the series does not have
      if (event.original && !m_used.contains(keyOf(event)))
        add(record(event, *event.original));
    for (const auto& zone : m_zones.unknown())
      m_source.findings.push_back({ImportFindingCode::timeZoneUnknown, zone});
    std::ranges::sort(m_source.records, {}, [](const MeetingRecord& each) { return std::tuple{each.date.has_value(), each.date.value_or(Date{}), each.line}; });
    return std::move(m_source);
  }

private:
  using Key = std::pair<std::string, std::string>; ///< of the event, and of the meeting within its series

  static Key keyOf(const CalendarEvent& event) { return {event.uid, event.original ? momentKey(*event.original) : std::string{}}; }

  void tellAboutSource()
  {
    if (!m_pieces.isCalendar)
      m_source.findings.push_back({ImportFindingCode::notACalendar});
    for (const auto line : m_pieces.broken)
      if (m_source.findings.size() < 100) // more would say no more
        m_source.findings.push_back({ImportFindingCode::brokenEvent, std::to_string(line)});
    if (m_pieces.cutOff)
      m_source.findings.push_back({ImportFindingCode::tooManyRows, std::to_string(mostEvents)});
  }

  /// Of an event that was sent again the newest stands.
  void sort(CalendarEvent&& event)
  {
    event.cancelled = event.cancelled || m_pieces.cancels;
    if (event.uid.empty()) {
      m_standing.push_back(std::move(event));
      return;
    }
    const auto [place, isFirst] = m_place.try_emplace(keyOf(event), m_standing.size());
    if (isFirst) {
      m_standing.push_back(std::move(event));
      return;
    }
    auto& standing = m_standing[place->second];
    const auto age = [](const CalendarEvent& each) { return std::tuple{each.sequence, each.stamp}; };
    const auto code = age(event) == age(standing) ? ImportFindingCode::duplicateRow : ImportFindingCode::supersededRow;
    if (age(event) > age(standing))
      std::swap(event, standing);
    refuse(event, {code, std::to_string(standing.line)});
  }

  void refuse(const CalendarEvent& event, ImportFinding finding)
  {
    auto refused = event.start ? record(event, *event.start) : described(event);
    refused.findings.push_back(std::move(finding));
    add(std::move(refused));
  }

  /// One meeting, or all meetings of a series.
  void write(const CalendarEvent& event)
  {
    if (!event.start) {
      refuse(event, event.startText.empty() ? ImportFinding{ImportFindingCode::noDay} : ImportFinding{ImportFindingCode::impossibleDay, event.startText});
      return;
    }
    if (event.rule.empty() && event.added.empty()) {
      add(record(event, *event.start));
      return;
    }
    const auto found = occurrences(event, m_zones, {m_window.from, m_window.until});
    if (!found.understood)
      refuse(event, {ImportFindingCode::unsupportedRecurrence, event.rule});
    if (found.bounded && !m_bounded)
      m_source.findings.push_back({ImportFindingCode::recurrenceBounded, toIso(m_window.from), toIso(m_window.until)});
    m_bounded = m_bounded || found.bounded;
    for (const auto& moment : found.moments)
      writeOccurrence(event, moment);
  }

  void writeOccurrence(const CalendarEvent& series, const icaltimetype& moment)
  {
    auto day = moment;
    day.is_date = 1;
    for (const auto& key : {momentKey(moment), momentKey(day)})
      if (const auto change = m_place.find({series.uid, key}); change != m_place.end() && !series.uid.empty()) {
        m_used.insert(change->first);
        auto changed = m_standing[change->second];
        changed.cancelled = changed.cancelled || series.cancelled;
        if (changed.summary.empty())
          changed.summary = series.summary;
        add(record(changed, moment));
        return;
      }
    auto occurrence = series;
    occurrence.start = moment;
    if (series.end && series.start)
      occurrence.end = icaltime_add(moment, icaltime_subtract(*series.end, *series.start));
    occurrence.original = moment;
    add(record(occurrence, moment));
  }

  MeetingRecord described(const CalendarEvent& event) const
  {
    MeetingRecord record{.line = event.line, .uid = event.uid};
    for (const auto& text : {ownText(event, "BODY"), event.summary})
      if (!text.empty())
        record.bodyTexts.push_back(text);
    record.bodyTexts.insert(record.bodyTexts.end(), event.categories.begin(), event.categories.end());
    if (!m_pieces.name.empty())
      record.context.push_back(m_pieces.name);
    record.number = nonEmpty(ownText(event, "NUMBER"));
    record.place = nonEmpty(event.location);
    record.handIn = ownDay(event, "HAND-IN");
    record.dispatch = ownDay(event, "DISPATCH");
    record.cancelled = event.cancelled;
    return record;
  }

  /// `original` is when the meeting was first planned; it tells the meetings of a series apart, also after one was moved.
  MeetingRecord record(const CalendarEvent& event, const icaltimetype& original)
  {
    auto record = described(event);
    if (event.original && !event.uid.empty())
      record.uid = event.uid + "#" + momentKey(original);
    if (event.andFollowing)
      record.findings.push_back({ImportFindingCode::changesAllFollowing});
    if (!event.start) {
      const auto code = event.startText.empty() ? ImportFindingCode::noDay : ImportFindingCode::impossibleDay;
      record.findings.push_back({code, event.startText});
      return record;
    }
    const auto start = m_zones.local(*event.start);
    record.date = start.date;
    if (!start.time.empty())
      record.startTime = start.time;
    if (start.date > domain::lastCalendarDay)
      record.findings.push_back({ImportFindingCode::dayBeyondCalendar, toIso(start.date)});
    if (event.end)
      takeEnd(record, start, *event.end);
    return record;
  }

  void takeEnd(MeetingRecord& record, const LocalMoment& start, const icaltimetype& end)
  {
    auto last = m_zones.local(end);
    if (end.is_date)
      last.date = domain::addDays(last.date, -1);
    const auto days = domain::daysBetween(start.date, last.date);
    const auto pastMidnight = days == 1 && !last.time.empty() && last.time < start.time && last.time < app::nightEnds;
    if (days > 0 && !pastMidnight)
      record.findings.push_back({ImportFindingCode::severalDays, toIso(last.date)});
    else if (days >= 0 && !last.time.empty() && last != start)
      record.endTime = last.time;
  }

  void add(MeetingRecord&& record)
  {
    if (m_source.records.size() < mostMeetings)
      m_source.records.push_back(std::move(record));
    else if (!m_full) {
      m_full = true;
      m_source.findings.push_back({ImportFindingCode::tooManyRows, std::to_string(mostMeetings)});
    }
  }

  const CalendarPieces& m_pieces;
  CalendarWindow m_window;
  CalendarZones m_zones;
  app::ReadSource<MeetingRecord> m_source;
  std::vector<CalendarEvent> m_standing;
  std::map<Key, std::size_t> m_place; ///< in m_standing
  std::set<Key> m_used;               ///< changes that stand in a series
  bool m_bounded = false; ///< said once
  bool m_full = false;
};

}

CalendarWindow usualWindow(Date today)
{
  const auto until = Date{today.year() + std::chrono::years{2}, std::chrono::December, std::chrono::day{31}};
  return {Date{today.year() - std::chrono::years{1}, std::chrono::January, std::chrono::day{1}}, std::min(until, domain::lastCalendarDay)};
}

app::ReadSource<MeetingRecord> readCalendar(std::string_view bytes, const CalendarWindow& window)
{
  if (const auto foreign = foreignFile(bytes))
    return {{}, {{*foreign == ForeignFile::spreadsheet ? ImportFindingCode::spreadsheetFile
                  : *foreign == ForeignFile::pdf       ? ImportFindingCode::pdfFile
                                                       : ImportFindingCode::notText}}};
  if (bytes.empty())
    return {{}, {{ImportFindingCode::emptySource}}};
  const auto pieces = calendarPieces(bytes);
  return CalendarReader{pieces, window}.read();
}

}
