// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Separated values: written by RFC 4180, read as spreadsheets write them.
namespace exchange {

using CsvRow = std::vector<std::string>;

/// One line with its line end (CRLF); quoted where it must be.
[[nodiscard]] std::string csvLine(const CsvRow& row, char separator = ',');

/// All rows; line ends may be LF or CRLF, a last empty line is none. Nothing when a quote is not closed.
[[nodiscard]] std::optional<std::vector<CsvRow>> parseCsv(std::string_view text);

/// A row that somebody else's file holds, with the line on which it begins.
struct ForeignRow {
  int line = 1;
  CsvRow cells;
  friend bool operator==(const ForeignRow&, const ForeignRow&) = default;
};

/// Everything that could be read of a table of others; what could not is said, and the rows before it are kept.
struct ForeignTable {
  std::vector<ForeignRow> rows; ///< without empty ones
  char separator = ',';
  std::optional<int> openQuote; ///< line of a quote that is never closed; from there nothing was read
  bool cutOff = false;          ///< there were more than mostRows rows
};
inline constexpr std::size_t mostRows = 20'000;

/// `text` is UTF-8. The separator is what the first rows are evenly divided by: ; , tab or |, or what a line "sep=;" says.
[[nodiscard]] ForeignTable readForeignTable(std::string_view text);

/// A table for Dutch spreadsheets: UTF-8 with byte order mark, semicolons; a cell that would be a formula begins with an
/// apostrophe, which withoutGuard takes away again.
[[nodiscard]] std::string spreadsheetText(const std::vector<CsvRow>& rows);
[[nodiscard]] std::string withoutGuard(std::string cell);
/// What spreadsheetText wrote, behind the mark; nothing when it is something else.
[[nodiscard]] std::optional<std::vector<CsvRow>> parseSpreadsheet(std::string_view text);

}
