// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/calendar_writer.h"

/// What is in the case file as tables for a spreadsheet, which can be imported again: ISO days, codes beside names.
namespace exchange {

[[nodiscard]] std::string meetingTable(const std::vector<ExportedMeeting>& meetings);
[[nodiscard]] std::string bodyTable(const app::Facts& facts);
/// One row for each seat, and one for each person without a seat.
[[nodiscard]] std::string personTable(const app::Facts& facts);
[[nodiscard]] std::string proposalTable(const app::Facts& facts);

}
