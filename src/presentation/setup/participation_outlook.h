// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"
#include "presentation/outlook.h"

namespace presentation {

/// What it means for proposals that are under way when gemeenten take part in a track, or do so no longer.
[[nodiscard]] Outlook participationOutlook(const app::Facts& facts, domain::TrackId track, const std::vector<domain::MunicipalityId>& municipalities, domain::ParticipationKind kind,
                                           domain::Date today);

}
