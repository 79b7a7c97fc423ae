// SPDX-License-Identifier: EUPL-1.2
#include "storage/file_lock.h"

#include "storage/account_name.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <optional>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace storage {

using domain::ErrorCode;
using domain::Result;

namespace {

std::string hostName()
{
  std::array<char, 256> name{};
  return gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

std::string utcNow()
{
  const auto now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm parts{};
  gmtime_r(&now, &parts);
  std::array<char, 32> text{};
  return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

HeldBy ourselves() { return {hostName(), accountName(), static_cast<int>(getpid()), utcNow()}; }

std::string readAll(int descriptor)
{
  std::array<char, 4096> buffer{};
  const auto count = pread(descriptor, buffer.data(), buffer.size(), 0);
  return count > 0 ? std::string(buffer.data(), static_cast<std::size_t>(count)) : std::string{};
}

std::optional<HeldBy> parse(const std::string& text)
{
  const auto json = nlohmann::json::parse(text, nullptr, false);
  if (!json.is_object())
    return std::nullopt;
  const auto textOf = [&](const char* key) {
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string{};
  };
  const auto pid = json.find("pid");
  return HeldBy{textOf("host"), textOf("user"), pid != json.end() && pid->is_number_integer() ? pid->get<int>() : 0,
                textOf("since")};
}

/// False when there is no room to say so; the operating system's lock holds all the same.
bool write(int descriptor, const HeldBy& holder)
{
  const auto text =
      nlohmann::json{{"host", holder.host}, {"user", holder.user}, {"pid", holder.pid}, {"since", holder.since}}.dump() + '\n';
  return ftruncate(descriptor, 0) == 0 && pwrite(descriptor, text.data(), text.size(), 0) == static_cast<ssize_t>(text.size());
}

/// The holder before us may have removed the file between our opening and our locking it.
bool isStillAt(int descriptor, const std::filesystem::path& path)
{
  struct stat ours = {};
  struct stat there = {};
  return fstat(descriptor, &ours) == 0 && stat(path.c_str(), &there) == 0 && ours.st_dev == there.st_dev &&
         ours.st_ino == there.st_ino;
}

bool isAlive(int pid) { return pid > 0 && (kill(pid, 0) == 0 || errno == EPERM); }

/// Closes unless released.
class Descriptor {
public:
  explicit Descriptor(int value) : m_value{value} {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor()
  {
    if (m_value >= 0)
      close(m_value);
  }
  [[nodiscard]] int get() const { return m_value; }
  int release() { return std::exchange(m_value, -1); }

private:
  int m_value;
};

/// Who else holds it. `locked`: we have the operating system's lock, so on this host nobody else does.
std::optional<HeldBy> otherHolder(int descriptor, bool locked, bool locksWork, bool takeOver)
{
  const auto holder = parse(readAll(descriptor));
  if (!locked && locksWork)
    return holder.value_or(HeldBy{});
  if (!holder || takeOver)
    return std::nullopt;
  if (holder->host != hostName())
    return holder;
  return !locked && isAlive(holder->pid) ? holder : std::nullopt;
}

ErrorCode codeFor(int reason)
{
  switch (reason) {
  case EACCES:
  case EPERM:
  case EROFS:
    return ErrorCode::fileReadOnly;
  case ENOSPC:
  case EDQUOT:
    return ErrorCode::diskFull;
  default:
    return ErrorCode::fileNotWritable;
  }
}

}

Result<FileLock::Attempt> FileLock::acquire(const std::filesystem::path& caseFile, bool takeOver)
{
  auto path = caseFile;
  path += ".lock";
  for (;;) {
    Descriptor descriptor{open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666)};
    if (descriptor.get() < 0)
      return domain::fail(codeFor(errno), caseFile.filename().string(), std::strerror(errno));
    const auto locked = flock(descriptor.get(), LOCK_EX | LOCK_NB) == 0;
    const auto locksWork = locked || errno == EWOULDBLOCK; // some network folders know no such locks
    if (locked && !isStillAt(descriptor.get(), path))
      continue;
    if (const auto holder = otherHolder(descriptor.get(), locked, locksWork, takeOver))
      return Attempt{nullptr, *holder};
    if (!write(descriptor.get(), ourselves())) {
      unlink(path.c_str());
      return domain::fail(ErrorCode::diskFull, path.filename().string());
    }
    return Attempt{std::make_unique<FileLock>(path, descriptor.release()), {}};
  }
}

FileLock::FileLock(std::filesystem::path path, int descriptor) : m_path{std::move(path)}, m_descriptor{descriptor} {}

FileLock::~FileLock()
{
  // Removed while still locked: whoever comes next finds nothing or a file of its own, never ours half gone.
  unlink(m_path.c_str());
  close(m_descriptor);
}

}
