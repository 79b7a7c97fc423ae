// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace ui {

/// Who works here, as the history names her: what she said on this computer, else what the operating system calls her.
[[nodiscard]] std::string userName();
/// On this computer from now on, in every case file.
void setUserName(const std::string& name);

}
