// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/meeting_days.h"
#include "presentation/outlook.h"

#include <QString>

/// What is told of a day while it is being chosen: for a meeting, or for one body's part of a round.
namespace presentation {

/// "6 mei 2027 is geen werkdag: Hemelvaartsdag."; empty for an ordinary day. `own` is the meeting that would be on it, when it is there already.
[[nodiscard]] QString dayDoubts(const app::Facts& facts, domain::BodyId body, domain::Date day, domain::Date today, std::optional<domain::MeetingId> own = {});

/// What moving a meeting to a day would mean: for the plans, the days for papers, and what was sent. For another day than the meeting is on.
[[nodiscard]] Outlook moveOutlook(const app::Facts& facts, domain::MeetingId meeting, domain::Date day, domain::Date today);
/// The same of one body's part of a stage on another meeting, or on a day of which no meeting is known; empty where it stands already.
[[nodiscard]] Outlook placeOutlook(const app::Facts& facts, domain::StageId stage, domain::BodyId body, std::optional<domain::MeetingId> meeting, domain::Date day, domain::Date today);

}
