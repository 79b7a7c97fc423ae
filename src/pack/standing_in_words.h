// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/plan.h"
#include "app/queries/status.h"

namespace pack {

/// How one body's treatment of a proposal stands, as documents say it.
struct StandingInWords {
  std::string standing; ///< "vastgesteld", "geagendeerd", "aangehouden; te plannen"
  std::string date;     ///< "29 juni 2027", "verwacht 13 mei 2027"; "nog onbekend"
  std::string version;  ///< that was decided on; may be empty

  /// "vastgesteld (versie 1.0)".
  [[nodiscard]] std::string withVersion() const { return standing + (version.empty() ? "" : " (versie " + version + ")"); }
};

/// What is on a closed item says no more than that, and its day. `plan` is of the same stage; null when there is none.
[[nodiscard]] StandingInWords standingInWords(const app::StatusNames& names, const domain::BranchStatus& branch,
                                              const app::PlanStageRow* plan);
/// The stage of a plan that plans this stage; null without one.
[[nodiscard]] const app::PlanStageRow* planOf(const std::optional<app::PlanReport>& plan, domain::StageId stage);
/// The plan of a round as of today; none when nothing can be planned.
[[nodiscard]] std::optional<app::PlanReport> planOfRound(const app::Facts& facts, domain::Date today, const domain::Round& round);
/// The same of a case that was read for many rounds.
[[nodiscard]] std::optional<app::PlanReport> planOfRound(const app::PlanningCase& readCase, const domain::Round& round);

}
