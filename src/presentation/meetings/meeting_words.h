// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/meetings.h"
#include "planning/work_calendar.h"
#include "presentation/roles.h"

/// Sentences about a meeting as a whole.
namespace presentation {

/// "14.00–15.30 uur"; empty when unknown.
[[nodiscard]] QString timesText(const domain::Meeting& meeting);
/// "14.00"
[[nodiscard]] QString clockText(const std::string& time);
[[nodiscard]] StatusSymbol symbolOf(const app::MeetingRow& row);
/// What has to be done for this meeting next, for under its name in a list.
[[nodiscard]] ToneLine nextStep(const app::MeetingRow& row, domain::Date today);
/// The same in the head of the meeting: "verzenden vandaag".
[[nodiscard]] ToneLine dispatchHint(const planning::WorkCalendar& calendar, const app::MeetingRow& row, domain::Date today);

}
