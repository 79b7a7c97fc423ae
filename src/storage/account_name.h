// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace storage {

/// What the operating system calls who runs the program: her full name, else that of the account, else its number.
[[nodiscard]] std::string accountName();

}
