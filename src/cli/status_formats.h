// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/meetings.h"
#include "app/queries/status.h"

#include <string>

/// The stable forms of docs/data-format.md.
namespace cli {

[[nodiscard]] std::string statusAsJson(const app::StatusReport& report);
/// One line per branch; heads as the keys in JSON.
[[nodiscard]] std::string statusAsCsv(const app::StatusReport& report);
[[nodiscard]] std::string meetingsAsJson(const app::Facts& facts, const std::vector<app::MeetingRow>& meetings);

}
