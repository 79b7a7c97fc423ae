// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>

namespace pdf {

/// A file that appears under its name only when it is complete. It is written beside its target, because only there can it be
/// renamed in one step; without commit() it is removed again.
class AtomicFile {
public:
  /// Throws std::system_error when the folder cannot be written to.
  explicit AtomicFile(std::filesystem::path target);
  ~AtomicFile();
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;
  /// Open for writing.
  [[nodiscard]] int descriptor() const { return m_descriptor; }
  /// Forgets what was written so far. Throws std::system_error.
  void startAgain();
  /// Throws std::system_error when not everything reached the disk.
  void commit();

private:
  std::filesystem::path m_target;
  std::filesystem::path m_temporary;
  int m_descriptor = -1;
};

}
