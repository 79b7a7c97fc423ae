// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/branch_sign.h"
#include "presentation/route_picture.h"
#include "presentation/status_table.h"

#include <QHash>

namespace presentation {

/// The route of one proposal as a picture, and what stands behind its parts.
struct RouteView {
  RoutePicture picture;
  QHash<qint64, BranchKey> branches; ///< by key of box or row

  /// The part of the picture that shows the present treatment of a branch; 0 when it is not in the picture.
  [[nodiscard]] qint64 keyOf(const BranchKey& branch) const;
  /// Where the work goes on: the first open part of the latest round; 0 without any.
  qint64 current = 0;
};

/// Earlier rounds show their councils as a sum, unless `allRows`.
[[nodiscard]] RouteView routeView(const SignContext& context, const app::ProposalStatus& proposal, bool allRows = false);

// Its parts, per round.
[[nodiscard]] RouteList routeListOf(const SignContext& context, const domain::RoundStatus& round, const domain::StageStatus& stage, bool withRows,
                                    QHash<qint64, BranchKey>& branches);
[[nodiscard]] qint64 routeKey(domain::StageId stage, domain::BodyId body, int treatment);

}
