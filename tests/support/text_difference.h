// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace support {

/// The lines that were expected but are not there ("- "), and those that are there unexpectedly ("+ "); empty when both are equal.
[[nodiscard]] std::string difference(std::string_view expected, std::string_view actual);

}
