// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/error.h"

#include <filesystem>

namespace cli {

/// What was read, and the folder it came from.
struct Input {
  std::string text;
  std::filesystem::path folder;
};

/// A file, or with "-" the standard input. ErrorCode::fileNotFound or fileNotReadable.
[[nodiscard]] domain::Result<Input> readInput(const std::string& name);

}
