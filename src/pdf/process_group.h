// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pdf {

/// A program of that name on the path; empty when there is none.
[[nodiscard]] std::filesystem::path onThePath(const char* name);

/// What a program may use before the system ends it.
struct ProcessLimits {
  std::uint64_t memory = 0;     ///< bytes of address space
  std::uint64_t outputSize = 0; ///< bytes of any one file that it writes
};

/// A program and everything it starts, without a terminal; ended with this object.
class ProcessGroup {
public:
  explicit ProcessGroup(std::vector<std::string> arguments, const std::optional<ProcessLimits>& limits = std::nullopt);
  ~ProcessGroup();
  ProcessGroup(const ProcessGroup&) = delete;
  ProcessGroup& operator=(const ProcessGroup&) = delete;
  [[nodiscard]] bool hasStarted() const { return m_process > 0; }
  [[nodiscard]] bool hasEnded();

private:
  pid_t m_process = -1;
  bool m_ended = false;
};

/// A folder that only this user can look into; gone with this object.
class PrivateFolder {
public:
  /// The path is empty when it could not be made.
  explicit PrivateFolder(const std::string& name);
  ~PrivateFolder();
  PrivateFolder(const PrivateFolder&) = delete;
  PrivateFolder& operator=(const PrivateFolder&) = delete;
  [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
  std::filesystem::path m_path;
};

}
