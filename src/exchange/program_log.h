// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>

/// The log of the program. It may hold codes, counts and durations; never a name, a title, a path or anything else of a case file.
namespace exchange {

/// $XDG_STATE_HOME/besluitroute, else ~/.local/state/besluitroute; empty when the user has neither.
[[nodiscard]] std::filesystem::path stateFolder();

/// Lets spdlog write to `name`.log in the state folder, at most three files of 1 MB, and broken contracts with it. A folder that
/// cannot be written means no log, never a message.
void startLog(const std::string& name);

}
