// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/imports/import_records.h"
#include "exchange/table_reader.h"

/// Bodies, people and proposals as tables with heads. Nothing here fails: what could not be read is a finding.
namespace exchange {

[[nodiscard]] app::ReadSource<app::BodyRecord> readBodyTable(std::string bytes);
[[nodiscard]] app::ReadSource<app::PersonRecord> readPersonTable(std::string bytes, const TableOptions& options);
[[nodiscard]] app::ReadSource<app::ProposalRecord> readProposalTable(std::string bytes, const TableOptions& options);

}
