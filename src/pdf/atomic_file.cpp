// SPDX-License-Identifier: EUPL-1.2
#include "pdf/atomic_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

namespace pdf {

namespace {

constexpr auto attempts = 100;

[[noreturn]] void fail(const char* what) { throw std::system_error{errno, std::generic_category(), what}; }

/// Renaming is only safe against a power cut when the folder has been written too. Not every file system can; then it is as good as
/// it gets.
void syncFolder(const std::filesystem::path& folder)
{
  const auto descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0)
    return;
  ::fsync(descriptor);
  ::close(descriptor);
}

}

AtomicFile::AtomicFile(std::filesystem::path target) : m_target{std::move(target)}
{
  if (std::filesystem::is_directory(m_target)) {
    errno = EISDIR;
    fail("open target");
  }
  for (auto attempt = 0; m_descriptor < 0 && attempt < attempts; ++attempt) {
    // A short name: the target's may already be as long as the file system allows.
    m_temporary =
        m_target.parent_path() / (".besluitroute-" + std::to_string(::getpid()) + "-" + std::to_string(attempt) + ".part");
    m_descriptor = ::open(m_temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (m_descriptor < 0 && errno != EEXIST)
      fail("create temporary file");
  }
  if (m_descriptor < 0)
    fail("open temporary file");
}

AtomicFile::~AtomicFile()
{
  if (m_descriptor >= 0)
    ::close(m_descriptor);
  if (!m_temporary.empty())
    ::unlink(m_temporary.c_str());
}

void AtomicFile::write(std::string_view bytes)
{
  while (!bytes.empty()) {
    const auto written = ::write(m_descriptor, bytes.data(), bytes.size());
    if (written < 0)
      fail("write temporary file");
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

void AtomicFile::startAgain()
{
  if (::ftruncate(m_descriptor, 0) != 0 || ::lseek(m_descriptor, 0, SEEK_SET) < 0)
    fail("empty temporary file");
}

void AtomicFile::commit()
{
  if (::fsync(m_descriptor) != 0)
    fail("write temporary file");
  if (::close(std::exchange(m_descriptor, -1)) != 0)
    fail("close temporary file");
  if (std::rename(m_temporary.c_str(), m_target.c_str()) != 0)
    fail("rename to target");
  m_temporary.clear();
  syncFolder(m_target.parent_path());
}

}
