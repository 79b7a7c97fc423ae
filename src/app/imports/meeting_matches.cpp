// SPDX-License-Identifier: EUPL-1.2
#include "app/imports/meeting_matches.h"

#include "app/imports/folded_text.h"
#include "app/imports/preview_rows.h"

#include <algorithm>

namespace app {

using namespace domain;

MeetingMatches::MeetingMatches(const Facts& facts, const std::vector<MeetingRecord>& records, const ImportChoices& choices)
  : m_records{records}, m_choices{choices}, m_names{facts}, m_meetings{facts.all<Meeting>()}, m_matches(records.size())
{
  for (std::size_t place = 0; place < m_meetings.size(); ++place) {
    const auto& meeting = m_meetings[place];
    m_byNumber.emplace(meeting.number, place);
    m_byId.emplace(meeting.id, place);
    m_byDay[{meeting.body, meeting.date}].push_back(place);
  }
  for (std::size_t row = 0; row < records.size(); ++row)
    findBody(row);
  // What is certain comes first, so that a meeting that moved does not take the place of another one.
  for (std::size_t row = 0; row < records.size(); ++row)
    matchByIdentity(row);
  refuseDuplicates();
  matchByHour();
  matchByDay();
}

void MeetingMatches::tell(std::size_t row, ImportFindingCode code, std::string subject, std::string detail)
{
  m_matches[row].findings.push_back({code, std::move(subject), std::move(detail)});
}

void MeetingMatches::findBody(std::size_t row)
{
  const auto& record = m_records[row];
  const auto day = record.date.value_or(m_choices.today);
  std::vector<BodyId> several;
  std::string text = record.bodyTexts.empty() ? std::string{} : record.bodyTexts.front();
  for (const auto& each : record.bodyTexts) {
    const auto chosen = m_choices.bodies.find(folded(each));
    const auto meant = chosen == m_choices.bodies.end() ? m_names.meantBy(each, day, record.context) : std::vector{chosen->second};
    if (meant.size() == 1) {
      m_matches[row].body = meant.front();
      return;
    }
    if (meant.size() > 1 && several.empty()) {
      several = meant;
      text = each;
    }
  }
  if (!several.empty()) {
    std::string names;
    for (const auto id : several)
      names += (names.empty() ? "" : ", ") + m_names.body(id).name + " (" + m_names.body(id).code + ")";
    tell(row, ImportFindingCode::ambiguousBody, text, names);
  } else if (m_choices.body) {
    m_matches[row].body = m_choices.body;
    if (!text.empty())
      tell(row, ImportFindingCode::bodyChosen, text);
  } else {
    tell(row, text.empty() ? ImportFindingCode::noBody : ImportFindingCode::unknownBody, text);
  }
}

void MeetingMatches::match(std::size_t row, std::size_t meeting)
{
  m_matches[row].meeting = meeting;
  m_taken.insert(meeting);
}

void MeetingMatches::matchByIdentity(std::size_t row)
{
  const auto& record = m_records[row];
  if (std::ranges::any_of(record.findings, [](const ImportFinding& finding) {
        return finding.code == ImportFindingCode::duplicateRow || finding.code == ImportFindingCode::supersededRow;
      }))
    return;
  auto place = m_meetings.size();
  if (const auto known = m_choices.uids.find(record.uid); !record.uid.empty() && known != m_choices.uids.end() && m_byId.contains(known->second))
    place = m_byId.at(known->second);
  else if (const auto numbered = record.number ? m_byNumber.find(*record.number) : m_byNumber.end(); numbered != m_byNumber.end())
    place = numbered->second;
  if (place == m_meetings.size() || m_taken.contains(place) || (m_matches[row].body && m_meetings[place].body != *m_matches[row].body))
    return;
  m_matches[row].body = m_meetings[place].body;
  match(row, place);
}

std::optional<MeetingMatches::Day> MeetingMatches::openDay(std::size_t row) const
{
  const auto& match = m_matches[row];
  const auto refused = std::ranges::any_of(m_records[row].findings, prevents) || std::ranges::any_of(match.findings, prevents);
  if (refused || match.meeting || !match.body || !m_records[row].date)
    return std::nullopt;
  return Day{*match.body, *m_records[row].date};
}

void MeetingMatches::refuseDuplicates()
{
  std::map<std::tuple<BodyId, Date, std::string>, int> lines;
  for (std::size_t row = 0; row < m_records.size(); ++row) {
    const auto& record = m_records[row];
    if (!m_matches[row].body || !record.date)
      continue;
    const auto [first, isFirst] = lines.try_emplace({*m_matches[row].body, *record.date, record.startTime.value_or("")}, record.line);
    if (!isFirst && openDay(row))
      tell(row, ImportFindingCode::duplicateRow, std::to_string(first->second));
  }
}

std::vector<std::size_t> MeetingMatches::freeOn(const Day& day) const
{
  const auto found = m_byDay.find(day);
  auto places = found == m_byDay.end() ? std::vector<std::size_t>{} : found->second;
  std::erase_if(places, [&](std::size_t place) { return m_taken.contains(place); });
  return places;
}

void MeetingMatches::matchByHour()
{
  for (std::size_t row = 0; row < m_records.size(); ++row) {
    const auto day = openDay(row);
    if (!day || !m_records[row].startTime)
      continue;
    auto places = freeOn(*day);
    std::erase_if(places, [&](std::size_t place) { return m_meetings[place].startTime != *m_records[row].startTime; });
    if (places.size() == 1)
      match(row, places.front());
  }
}

void MeetingMatches::matchByDay()
{
  std::map<Day, std::vector<std::size_t>> open;
  for (std::size_t row = 0; row < m_records.size(); ++row)
    if (const auto day = openDay(row))
      open[*day].push_back(row);
  for (const auto& [day, rows] : open) {
    const auto places = freeOn(day);
    if (rows.size() == 1 && places.size() == 1)
      match(rows.front(), places.front());
    else if (!places.empty())
      for (const auto row : rows)
        tell(row, ImportFindingCode::ambiguousMeeting, std::to_string(places.size()));
  }
}

std::vector<std::size_t> MeetingMatches::gone(Date today) const
{
  std::map<BodyId, std::pair<Date, Date>> spans;
  std::set<Day> spokenOf; // a row that was not taken speaks of its day all the same
  for (std::size_t row = 0; row < m_records.size(); ++row)
    if (const auto body = m_matches[row].body; body && m_records[row].date) {
      const auto date = *m_records[row].date;
      const auto [span, isFirst] = spans.try_emplace(*body, date, date);
      span->second = {std::min(span->second.first, date), std::max(span->second.second, date)};
      spokenOf.insert({*body, date});
    }
  std::vector<std::size_t> places;
  for (std::size_t place = 0; place < m_meetings.size(); ++place) {
    const auto& meeting = m_meetings[place];
    const auto span = spans.find(meeting.body);
    if (span != spans.end() && !m_taken.contains(place) && !meeting.cancelledOn && meeting.date >= today && meeting.date >= span->second.first &&
        meeting.date <= span->second.second && !spokenOf.contains({meeting.body, meeting.date}))
      places.push_back(place);
  }
  std::ranges::sort(places, {}, [&](std::size_t place) { return m_meetings[place].date; });
  return places;
}

}
