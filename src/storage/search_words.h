// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace storage {

/// What somebody typed as a query of FTS5: every word, each by how it begins; what stands in quotes as it is. Empty when there is no
/// letter or digit in it.
[[nodiscard]] std::string matchExpression(std::string_view typed);

}
