// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/meeting_days.h"

#include <QString>

/// What is told of the day of a meeting while it is being chosen.
namespace presentation {

/// "6 mei 2027 is geen werkdag: Hemelvaartsdag."; empty for an ordinary day. `own` is the meeting that would be on it, when it is there already.
[[nodiscard]] QString dayDoubts(const app::Facts& facts, domain::BodyId body, domain::Date day, domain::Date today, std::optional<domain::MeetingId> own = {});

/// What moving a meeting to a day would mean.
struct MoveOutlook {
  QString doubts;  ///< about the day, or that plans suffer; empty when there are none
  QString effects; ///< what becomes of the plans, the days for papers, and what was sent
};
/// For another day than the meeting is on.
[[nodiscard]] MoveOutlook moveOutlook(const app::Facts& facts, domain::MeetingId meeting, domain::Date day, domain::Date today);

}
