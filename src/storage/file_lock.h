// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/error.h"

#include <filesystem>
#include <memory>
#include <string>

namespace storage {

/// Who has a case file open for writing.
struct HeldBy {
  std::string host;
  std::string user;
  int pid = 0;
  std::string since; ///< UTC, "2027-04-22T14:32:05Z"
  friend bool operator==(const HeldBy&, const HeldBy&) = default;
};

/// FILE.lock beside the case file, and the operating system's lock on it, which ends with the process. One writer.
class FileLock {
public:
  /// What became of an attempt: the lock, or who has it.
  struct Attempt {
    std::unique_ptr<FileLock> lock;
    HeldBy heldBy;
  };
  /// A dead process on this host is succeeded silently; a lock of another host, where nobody can tell, only when `takeOver` says
  /// so. ErrorCode::fileReadOnly when the folder may not be written.
  [[nodiscard]] static domain::Result<Attempt> acquire(const std::filesystem::path& caseFile, bool takeOver);

  explicit FileLock(std::filesystem::path path, int descriptor);
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;
  ~FileLock();

private:
  std::filesystem::path m_path;
  int m_descriptor;
};

}
