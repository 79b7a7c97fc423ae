// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace storage {

/// What the operating system calls who runs the program; the number of the account when it has no name.
[[nodiscard]] std::string accountName();

}
