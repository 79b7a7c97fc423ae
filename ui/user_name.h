// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace ui {

/// She said on this computer who she is.
[[nodiscard]] bool hasUserName();
/// Who works here, as the history names her: what she said, else her account.
[[nodiscard]] std::string userName(const std::string& account);
/// On this computer from now on, in every case file.
void setUserName(const std::string& name);

}
