// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/case_file.h"
#include "app/queries/meetings.h"

#include <map>

/// Meetings as a calendar that mail programs and telephones read (RFC 5545, "ICS"), and that can be imported again.
namespace exchange {

/// All meetings, those of a body, or those of the bodies in which a person sits on the day of the meeting.
struct ExportScope {
  std::optional<domain::BodyId> body = {};
  std::optional<domain::PersonId> person = {};
};

struct ExportedMeeting {
  app::MeetingRow row;
  std::string uid;
  int sequence = 0; ///< rises with every change that others must hear of
};

/// What tells the meetings of this case file from those of any other, also in a copy of it: it follows from the first entry in the
/// history.
[[nodiscard]] domain::Result<std::string> calendarKey(const app::CaseFile& file);

[[nodiscard]] std::vector<ExportedMeeting> exportedMeetings(const app::Facts& facts, domain::Date today, const ExportScope& scope,
                                                            const std::string& key);
/// Identities by which an import knows the meetings of this file.
[[nodiscard]] std::map<std::string, domain::MeetingId> meetingUids(const app::Facts& facts, const std::string& key);

/// `stamp` is the moment of writing, UTC, "2027-04-22T14:32:05Z". `name` is what the calendar is called.
[[nodiscard]] std::string calendarText(const std::string& name, const std::vector<ExportedMeeting>& meetings, const std::string& stamp);

}
