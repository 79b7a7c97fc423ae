// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>

namespace pdf {

/// How much a worker may take before it is stopped, and which program it is.
struct WorkerSettings {
  std::filesystem::path program; ///< empty: the one beside this program
  std::int64_t memory = std::int64_t{3} << 30;
  std::chrono::milliseconds patience{30000};           ///< with one step of the work
  std::chrono::milliseconds patiencePerMegabyte{2000}; ///< more, of the document it is about
};

}
