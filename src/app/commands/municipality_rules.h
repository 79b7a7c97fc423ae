// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/decide.h"

/// What several commands share about municipalities.
namespace app {

/// Creates the municipality with its council (raad) and executive (college).
void createWithBodies(Change& change, const Facts& facts, Context& context, const domain::Municipality& municipality);
/// Refuses a day after its last one.
[[nodiscard]] domain::Result<void> refuseEnded(const domain::Municipality& municipality, domain::Date on);

}
