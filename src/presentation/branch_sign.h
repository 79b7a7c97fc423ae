// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/plan.h"
#include "presentation/roles.h"

namespace presentation {

/// How one body's part in one stage is shown: the same in the matrix, in the route and beside it.
struct BranchSign {
  StatusSymbol symbol = StatusSymbol::NotYet;
  Tone tone = Tone::NotApplicable;
  QString word;                     ///< "uitslag ontbreekt"
  std::optional<domain::Date> date; ///< when it was or will be treated, or the last day to hand in
  bool isLastChance = false;        ///< `date` is the last day to hand in: "vóór 02-06"
  std::optional<domain::VersionId> version;
  bool tinted = false;
  bool hatched = false;
  int unconfirmedWeeks = 0; ///< decided that many weeks ago and still not confirmed; 0 below four weeks
  friend bool operator==(const BranchSign&, const BranchSign&) = default;
};

/// What a sign depends on beside the branch itself.
struct SignContext {
  const app::StatusNames& names;
  const app::PlaceNotes& places; ///< as the plan is on `asOf`
  domain::Date asOf;
};

inline constexpr int unconfirmedWeeksThatShow = 4;

[[nodiscard]] BranchSign signOf(const SignContext& context, const domain::RoundStatus& round, const domain::StageStatus& stage,
                                const domain::BranchStatus& branch);
/// The sign of one decision by itself, in the few words that fit a cell; `confirmed` as it is known on the day that is looked at.
[[nodiscard]] BranchSign signOfOutcome(const domain::Decision& decision, domain::Date asOf, bool confirmed);
/// "26-01", "vóór 02-06", "26-01-2026" when it lies in another year than `asOf`; empty without a date.
[[nodiscard]] QString cellDay(const BranchSign& sign, domain::Date asOf);
/// "v1.0"; empty without a version.
[[nodiscard]] QString cellVersion(const BranchSign& sign, const app::StatusNames& names);

/// The version that most bodies of the stage decided on, at a tie the one that goes round; none without decisions.
[[nodiscard]] std::optional<domain::VersionId> commonVersion(const domain::RoundStatus& round, const domain::StageStatus& stage);
/// Whether the branch decided on another version than most, while nobody accepted that.
[[nodiscard]] bool drifts(const domain::RoundStatus& round, const domain::StageStatus& stage, const domain::BranchStatus& branch);
/// The last day that is in time: the target of the round, or the end of the term in a stage that gives its view.
[[nodiscard]] std::optional<domain::Date> dueDay(const domain::RoundStatus& round, const domain::StageStatus& stage);
[[nodiscard]] bool isClosed(const domain::BranchStatus& branch);
/// What the body decided that stands; none while it has not.
[[nodiscard]] const domain::Decision* standingDecision(const domain::BranchStatus& branch);

}
