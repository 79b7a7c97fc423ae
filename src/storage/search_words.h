// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/statements.h"

#include <string>
#include <string_view>

namespace storage {

/// What somebody typed as a query of FTS5: every word, each by how it begins; what stands in quotes as it is. Empty when there is no
/// letter or digit in it.
[[nodiscard]] std::string matchExpression(std::string_view typed);

/// Whether more rows of an FTS5 table fit than can be weighed against each other between two keys: who finds so many is still typing, and gets
/// the newest ones.
[[nodiscard]] bool areTooMany(Statements& statements, const std::string& table, const std::string& expression);

}
