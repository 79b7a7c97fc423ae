// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/thermometers.h"
#include "presentation/text_table_model.h"

/// The thermometer in words: per question, and per party.
namespace presentation {

[[nodiscard]] QStringList thermometerHeads();
[[nodiscard]] std::vector<TextRow> thermometerTable(const app::ThermometerReport& report);
[[nodiscard]] QStringList thermometerPartyHeads();
[[nodiscard]] std::vector<TextRow> thermometerPartyTable(const app::ThermometerReport& report);

}
