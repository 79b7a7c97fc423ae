// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"
#include "domain/id.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace planning {

/// A sitting that a plan can use: entered, or projected from the rhythm of its body.
struct PlanMeeting {
  std::optional<domain::MeetingId> meeting; ///< none when projected
  domain::Date date;
  domain::Date handIn; ///< last day to hand in papers; the date itself when that is not known
  bool handInKnown = true;
  bool projected = false; ///< an assumption, marked as one wherever it appears
  friend bool operator==(const PlanMeeting&, const PlanMeeting&) = default;
};

/// Days from `from` to `until`, both included, on which a body does not sit: recess, or the weeks around an election.
struct ClosedDays {
  domain::Date from;
  domain::Date until;
  friend bool operator==(const ClosedDays&, const ClosedDays&) = default;
};

/// The known and projected meetings of one body, ready to be asked which one is the earliest or the latest.
class BodyCalendar {
public:
  BodyCalendar() = default;
  explicit BodyCalendar(std::vector<PlanMeeting> meetings, std::vector<ClosedDays> closed = {});

  [[nodiscard]] const std::vector<PlanMeeting>& meetings() const { return m_meetings; } ///< by date
  [[nodiscard]] const std::vector<ClosedDays>& closed() const { return m_closed; }
  /// The earliest meeting whose last hand-in day is `day` or later.
  [[nodiscard]] const PlanMeeting* earliest(domain::Date day) const;
  /// Of the meetings up to and including `until`, the one with the latest last hand-in day; of equals the latest meeting.
  [[nodiscard]] const PlanMeeting* latest(domain::Date until) const;
  /// The first and the last meeting after `after`, up to and including `until`.
  [[nodiscard]] const PlanMeeting* firstBetween(domain::Date after, domain::Date until) const;
  [[nodiscard]] const PlanMeeting* lastBetween(domain::Date after, domain::Date until) const;
  /// The first meeting after `after`, up to and including `until`, for which papers that go out on `sent` come in time; else the first one.
  [[nodiscard]] const PlanMeeting* firstForPapers(domain::Date sent, domain::Date after, domain::Date until) const;
  [[nodiscard]] const PlanMeeting* find(domain::MeetingId meeting) const;
  [[nodiscard]] bool knowsAfter(domain::Date day) const { return !m_meetings.empty() && m_meetings.back().date > day; }
  /// The recess or election window that a day lies in; null for an ordinary day.
  [[nodiscard]] const ClosedDays* closedOn(domain::Date day) const;
  /// Days in (from, until] on which the body is not closed.
  [[nodiscard]] int openDaysBetween(domain::Date from, domain::Date until) const;

  [[nodiscard]] BodyCalendar without(domain::MeetingId meeting) const;
  [[nodiscard]] BodyCalendar with(const PlanMeeting& meeting) const;

private:
  std::vector<PlanMeeting> m_meetings;     // by date
  std::vector<ClosedDays> m_closed;        // by first day, not overlapping
  std::vector<std::size_t> m_byHandIn;     // indices by last hand-in day
  std::vector<std::size_t> m_earliestFrom; // for each place in m_byHandIn: the earliest meeting from there on
  std::vector<std::size_t> m_latestUntil;  // for each place in m_meetings: the latest hand-in up to there
};

/// By body.
using Calendars = std::unordered_map<std::int64_t, BodyCalendar>;

}
