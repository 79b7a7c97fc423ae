// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/overview.h"

#include <filesystem>

namespace pdf {

/// Typesets an overview as a tagged PDF of one page where that can be, into a file that appears only when it is complete. The same
/// overview always gives the same bytes. Answers whether it did.
[[nodiscard]] bool writeOverview(const pack::Overview& overview, const std::filesystem::path& target);

}
