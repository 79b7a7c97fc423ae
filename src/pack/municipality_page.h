// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"
#include "pack/meeting_pack.h"

namespace pack {

/// The opening page of a personal pack: how every proposal stands in that municipality, and when its bodies meet next.
[[nodiscard]] PackPage municipalityPage(const app::Facts& facts, domain::MunicipalityId municipality, domain::Date today);

}
