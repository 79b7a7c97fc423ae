// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"

#include <QString>

#include <optional>

namespace app {
class FactsAhead;
}

namespace ui {

class Theme;

/// What was asked on the command line or arranged before.
struct ProgramOptions {
  QString file;     ///< to open; may be empty
  QString language; ///< "nl" or "en"; anything else is Dutch
  std::optional<domain::Date> today;
  bool quitWhenUsable = false;
};

/// Shows the window until it is closed and answers how the program ends. When the other language is chosen, the window comes back in it at the
/// same case file. With what is being read of `options.file` already.
[[nodiscard]] int runProgram(Theme& theme, ProgramOptions options, app::FactsAhead* ahead = nullptr);

}
