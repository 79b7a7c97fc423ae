// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/command_json.h"
#include "cli/console.h"

namespace cli {

/// "voorstel V-2027-03 ($kader)".
[[nodiscard]] QString madeLine(const app::ListedResult& result);
/// Says which command of a list was refused and why; the whole list was taken back.
Exit refuseList(const app::ListError& refused);

}
