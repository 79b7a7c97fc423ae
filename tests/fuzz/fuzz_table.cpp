// SPDX-License-Identifier: EUPL-1.2
// Any bytes are a table or are said to be none; what is read keeps its promises, and what is written of it is read back.
#include "domain/contract.h"
#include "exchange/meeting_table.h"
#include "exchange/party_tables.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
  using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): fuzz target
  const std::string bytes{data, data + size};
  const exchange::TableOptions options{2027y / 4 / 22};
  const auto source = exchange::readMeetingTable(bytes, options);
  for (const auto& record : source.records) {
    EXPECTS(!record.date || record.date->ok());
    EXPECTS(!record.startTime || record.startTime->size() == 5);
    EXPECTS(record.date || !record.findings.empty());
  }
  static_cast<void>(exchange::readBodyTable(bytes));
  static_cast<void>(exchange::readPersonTable(bytes, options));
  static_cast<void>(exchange::readProposalTable(bytes, options));

  const auto table = exchange::openTable(bytes).table;
  std::vector<exchange::CsvRow> rows;
  for (const auto& row : table.rows)
    rows.push_back(row.cells);
  const auto text = exchange::spreadsheetText(rows);
  const auto again = exchange::parseSpreadsheet(std::string_view{text}.substr(3));
  EXPECTS(again == rows);
  return 0;
}
