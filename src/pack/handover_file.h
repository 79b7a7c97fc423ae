// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"
#include "pack/text_document.h"

namespace pack {

/// What who takes over has to know (overdrachtsdossier): what runs and what is still to come of it, what was decided in the last year, what was
/// agreed and promised, who has which place and power, and what comes up. Of the whole case for the successor of the coordinator, or of one
/// municipality for the successor of an alderman or a policy officer. A meeting's closed items are named as such and no more.
[[nodiscard]] TextDocument handoverFile(const app::Facts& facts, domain::Date today, std::optional<domain::MunicipalityId> municipality = std::nullopt);

}
