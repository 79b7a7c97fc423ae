// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/decision_form.h"
#include "presentation/planning/plan_picture.h"

namespace presentation {

/// The suppositions that can be tried out.
enum class WhatIfKind { none, sentBack, partySkipped, meetingCancelled, morePreparation, extraMeeting };
[[nodiscard]] QString wordFor(WhatIfKind kind); ///< "stuurt één keer terug"

/// A body that could meet once more.
struct ExtraMeetingChoice {
  domain::BodyId body;
  QString text;
  std::optional<int> handInDays;
  domain::Date proposed;
  std::optional<domain::Date> handIn = {}; ///< of the proposed day, when it is later than usual
};

struct WhatIfOptions {
  QList<Choice<int>> stages;  ///< that are not complete, by position
  QList<Choice<int>> earlier; ///< all stages
  QList<Choice<domain::MeetingId>> meetings; ///< that the plan uses
  QList<ExtraMeetingChoice> bodies;
};
[[nodiscard]] WhatIfOptions whatIfOptions(const app::Facts& facts, const app::PlanReport& report);

/// Now and then, beside each other.
struct WhatIfPicture {
  PlanStatement outcome; ///< what becomes of the target
  std::vector<TextRow> rows;
};
[[nodiscard]] QStringList whatIfHeads();
[[nodiscard]] WhatIfPicture whatIfPicture(const app::WhatIfReport& report);

}
