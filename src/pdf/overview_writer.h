// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/overview.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace pdf {

/// Typesets an overview as a tagged PDF of one page where that can be. The same overview always gives the same bytes. None when
/// that fails, which is for the log only.
[[nodiscard]] std::optional<std::vector<std::uint8_t>> typesetOverview(const pack::Overview& overview);

/// The same, into a file that appears only when it is complete. Answers whether it did.
[[nodiscard]] bool writeOverview(const pack::Overview& overview, const std::filesystem::path& target);

}
