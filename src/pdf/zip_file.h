// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"
#include "pdf/atomic_file.h"

#include <memory>
#include <string>

struct archive;

namespace pdf {

/// A ZIP that appears under its name only when it is complete. Names are ASCII. Throws std::system_error when it cannot be written.
class ZipFile {
public:
  /// `day` is what the files in it say when they were made.
  ZipFile(std::filesystem::path target, domain::Date day);
  /// Takes the bytes from a file, a part at a time.
  void add(const std::string& name, const std::filesystem::path& file);
  void commit();

private:
  void check(int status) const;

  AtomicFile m_file;
  std::time_t m_time;
  std::unique_ptr<archive, int (*)(archive*)> m_archive;
};

}
