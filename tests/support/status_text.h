// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/status.h"

#include <string>

namespace support {

/// A status report as a person would read it out, complete: two equal texts are the same status.
[[nodiscard]] std::string statusText(const app::StatusReport& report);

}
