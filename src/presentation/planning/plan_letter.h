// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/planning/plan_picture.h"

namespace presentation {

/// Why the plan is as it is and what helps, a line each.
[[nodiscard]] QStringList planAdviceLines(const PlanPicture& picture);

/// What is in an e-mail about a plan.
struct PlanLetter {
  QString subject;
  QString message;
  std::optional<domain::BodyId> body; ///< the only one that the advice is about; its clerk gets the letter
  friend bool operator==(const PlanLetter&, const PlanLetter&) = default;
};
/// The verdict with its causes and advice. Advice about several bodies is not for the clerk of one of them.
[[nodiscard]] PlanLetter planLetter(const PlanPicture& picture);

}
