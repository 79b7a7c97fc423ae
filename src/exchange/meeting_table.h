// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/imports/import_records.h"
#include "exchange/table_reader.h"

/// Meetings as a table: of a spreadsheet, pasted or as a file.
namespace exchange {

/// Reads a table with heads; without heads a list of days (with or without bodies and times), or a scheme with a body above each
/// column of days. Never fails: what could not be read is a finding.
[[nodiscard]] app::ReadSource<app::MeetingRecord> readMeetingTable(std::string bytes, const TableOptions& options);

}
