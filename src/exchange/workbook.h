// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/error.h"
#include "pack/overview.h"

#include <filesystem>

/// Overviews as spreadsheets.
namespace exchange {

/// One sheet for each overview (XLSX): days are days, the head stays in view and carries filters, columns are as wide as what is in
/// them. The file appears only when it is complete. ErrorCode::fileNotWritable or diskFull.
[[nodiscard]] domain::Result<void> writeWorkbook(const std::vector<pack::Overview>& sheets, const std::filesystem::path& target);

/// The table alone (CSV) as Dutch spreadsheets take it; days in ISO.
[[nodiscard]] std::string csvText(const pack::Overview& overview);

}
