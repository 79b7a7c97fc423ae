// SPDX-License-Identifier: EUPL-1.2
#include "planning/body_calendar.h"

#include <algorithm>
#include <numeric>

namespace planning {

using namespace domain;

namespace {

std::vector<ClosedDays> merged(std::vector<ClosedDays> closed)
{
  std::sort(closed.begin(), closed.end(), [](const ClosedDays& a, const ClosedDays& b) { return a.from < b.from; });
  std::vector<ClosedDays> result;
  for (const auto& each : closed)
    if (!result.empty() && each.from <= addDays(result.back().until, 1))
      result.back().until = std::max(result.back().until, each.until);
    else
      result.push_back(each);
  return result;
}

}

BodyCalendar::BodyCalendar(std::vector<PlanMeeting> meetings, std::vector<ClosedDays> closed)
  : m_meetings{std::move(meetings)}, m_closed{merged(std::move(closed))}, m_byHandIn(m_meetings.size()),
    m_earliestFrom(m_meetings.size()), m_latestUntil(m_meetings.size())
{
  std::stable_sort(m_meetings.begin(), m_meetings.end(),
                   [](const PlanMeeting& a, const PlanMeeting& b) { return a.date < b.date; });
  std::iota(m_byHandIn.begin(), m_byHandIn.end(), std::size_t{0});
  std::stable_sort(m_byHandIn.begin(), m_byHandIn.end(),
                   [&](std::size_t a, std::size_t b) { return m_meetings[a].handIn < m_meetings[b].handIn; });
  for (auto place = m_byHandIn.size(); place-- > 0;) {
    const auto own = m_byHandIn[place];
    const auto later = place + 1 < m_byHandIn.size() ? std::optional{m_earliestFrom[place + 1]} : std::nullopt;
    m_earliestFrom[place] = later ? std::min(own, *later) : own;
  }
  for (std::size_t place = 0; place < m_meetings.size(); ++place) {
    m_latestUntil[place] = place;
    if (place > 0 && m_meetings[m_latestUntil[place - 1]].handIn > m_meetings[place].handIn)
      m_latestUntil[place] = m_latestUntil[place - 1];
  }
}

const PlanMeeting* BodyCalendar::earliest(Date day) const
{
  const auto from = std::lower_bound(m_byHandIn.begin(), m_byHandIn.end(), day,
                                     [&](std::size_t index, Date wanted) { return m_meetings[index].handIn < wanted; });
  return from == m_byHandIn.end() ? nullptr : &m_meetings[m_earliestFrom[static_cast<std::size_t>(from - m_byHandIn.begin())]];
}

const PlanMeeting* BodyCalendar::latest(Date until) const
{
  const auto after = std::upper_bound(m_meetings.begin(), m_meetings.end(), until,
                                      [](Date day, const PlanMeeting& meeting) { return day < meeting.date; });
  return after == m_meetings.begin() ? nullptr
                                     : &m_meetings[m_latestUntil[static_cast<std::size_t>(after - m_meetings.begin()) - 1]];
}

const PlanMeeting* BodyCalendar::firstBetween(Date after, Date until) const
{
  const auto first = std::upper_bound(m_meetings.begin(), m_meetings.end(), after,
                                      [](Date day, const PlanMeeting& meeting) { return day < meeting.date; });
  return first == m_meetings.end() || first->date > until ? nullptr : &*first;
}

const PlanMeeting* BodyCalendar::lastBetween(Date after, Date until) const
{
  const auto end = std::upper_bound(m_meetings.begin(), m_meetings.end(), until,
                                    [](Date day, const PlanMeeting& meeting) { return day < meeting.date; });
  return end == m_meetings.begin() || std::prev(end)->date <= after ? nullptr : &*std::prev(end);
}

const PlanMeeting* BodyCalendar::firstForPapers(Date sent, Date after, Date until) const
{
  const auto* first = firstBetween(after, until);
  if (first == nullptr)
    return nullptr;
  for (auto each = m_meetings.begin() + (first - m_meetings.data()); each != m_meetings.end() && each->date <= until; ++each)
    if (each->handIn >= sent)
      return &*each;
  return first;
}

const PlanMeeting* BodyCalendar::find(MeetingId meeting) const
{
  const auto found =
      std::find_if(m_meetings.begin(), m_meetings.end(), [&](const PlanMeeting& each) { return each.meeting == meeting; });
  return found == m_meetings.end() ? nullptr : &*found;
}

const ClosedDays* BodyCalendar::closedOn(Date day) const
{
  const auto found =
      std::find_if(m_closed.begin(), m_closed.end(), [&](const ClosedDays& each) { return each.from <= day && day <= each.until; });
  return found == m_closed.end() ? nullptr : &*found;
}

int BodyCalendar::openDaysBetween(Date from, Date until) const
{
  auto days = std::max(0, daysBetween(from, until));
  for (const auto& each : m_closed)
    days -= std::max(0, daysBetween(std::max(addDays(from, 1), each.from), std::min(until, each.until)) + 1);
  return days;
}

BodyCalendar BodyCalendar::without(MeetingId meeting) const
{
  auto meetings = m_meetings;
  std::erase_if(meetings, [&](const PlanMeeting& each) { return each.meeting == meeting; });
  return BodyCalendar{std::move(meetings), m_closed};
}

BodyCalendar BodyCalendar::with(const PlanMeeting& meeting) const
{
  auto meetings = m_meetings;
  meetings.push_back(meeting);
  return BodyCalendar{std::move(meetings), m_closed};
}

}
