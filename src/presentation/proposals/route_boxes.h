// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/proposals/route_view.h"

namespace presentation {

/// The boxes of one round: every treatment by a body that is alone in its stage. What was sent back, deferred or not reached closes a
/// row, and the next treatments stand below it.
class RouteBoxes {
public:
  RouteBoxes(const SignContext& context, const domain::RoundStatus& round, QHash<qint64, BranchKey>& branches);
  void addTo(RouteRound& target);
  /// The box of the first stage that is not complete; 0 when there is none.
  [[nodiscard]] qint64 open() const { return m_open; }

private:
  struct Break;
  void collectBreaks();
  void addStage(const domain::StageStatus& stage, RouteRound& target);
  void addReturns(RouteRound& target) const;
  [[nodiscard]] int rowOf(domain::Date date, std::int64_t order) const;
  [[nodiscard]] RouteBox treatment(const domain::StageStatus& stage, const domain::BranchStatus& branch, const domain::Decision& decision, bool last) const;
  [[nodiscard]] RouteBox present(const domain::StageStatus& stage, const domain::BranchStatus& branch) const;
  void finish(RouteBox& box, const domain::StageStatus& stage, const domain::BranchStatus& branch, RouteRound& target);

  const SignContext& m_context;
  const domain::RoundStatus& m_round;
  QHash<qint64, BranchKey>& m_branches;
  std::vector<std::pair<domain::Date, std::int64_t>> m_breaks; ///< moments that close a row
  qint64 m_open = 0;
};

/// "do 29-04" in the year one looks at, "10-11-2026" in another.
[[nodiscard]] QString boxDay(domain::Date date, domain::Date asOf);

}
