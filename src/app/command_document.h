// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace app {

/// Commands that make the small case file on which every example works, as JSON for executeList.
[[nodiscard]] std::string_view exampleCase();
/// docs/commands.md: all commands for people, made from what the program says of them.
[[nodiscard]] std::string commandsDocument();

}
