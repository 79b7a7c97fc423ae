// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"
#include "presentation/outlook.h"

namespace presentation {

/// What it means for proposals that are under way when gemeenten take part in a track, or do so no longer.
[[nodiscard]] Outlook participationOutlook(const app::Facts& facts, domain::TrackId track, const std::vector<domain::MunicipalityId>& municipalities, domain::ParticipationKind kind,
                                           std::optional<domain::Date> from, domain::Date today);
/// What they do in the track now; none when that is not the same for all.
[[nodiscard]] std::optional<domain::ParticipationKind> participationNow(const app::Facts& facts, domain::TrackId track, const std::vector<domain::MunicipalityId>& municipalities,
                                                                        domain::Date today);

}
