// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/imports/import_records.h"

#include <string_view>

/// Calendars of registries and mail programs (RFC 5545, "ICS").
namespace exchange {

/// Of a series that has no end, or an end far away, the meetings in this window are taken.
struct CalendarWindow {
  domain::Date from;
  domain::Date until;
};
/// From 1 January of last year up to the end of the year after next, and never beyond the calendar.
[[nodiscard]] CalendarWindow usualWindow(domain::Date today);

inline constexpr std::size_t mostMeetings = 20'000; ///< of one calendar

/// Every meeting of the calendar by itself, in Dutch time: series are written out, moved and cancelled meetings of a series take the
/// place of the original, of events that were sent more than once the newest counts. Never fails: what could not be read is a finding.
[[nodiscard]] app::ReadSource<app::MeetingRecord> readCalendar(std::string_view bytes, const CalendarWindow& window);

}
