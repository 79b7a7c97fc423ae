// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Comma-separated values by RFC 4180.
namespace exchange {

using CsvRow = std::vector<std::string>;

/// One line with its line end (CRLF); quoted where it must be.
[[nodiscard]] std::string csvLine(const CsvRow& row);

/// All rows; line ends may be LF or CRLF, a last empty line is none. Nothing when a quote is not closed.
[[nodiscard]] std::optional<std::vector<CsvRow>> parseCsv(std::string_view text);

}
