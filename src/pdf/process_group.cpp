// SPDX-License-Identifier: EUPL-1.2
#include "pdf/process_group.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <sstream>

namespace pdf {

std::filesystem::path onThePath(const char* name)
{
  auto folders = std::istringstream{std::getenv("PATH") != nullptr ? std::getenv("PATH") : ""};
  for (std::string folder; std::getline(folders, folder, ':');)
    if (const auto candidate = std::filesystem::path{folder} / name; ::access(candidate.c_str(), X_OK) == 0)
      return candidate;
  return {};
}

ProcessGroup::ProcessGroup(std::vector<std::string> arguments, const std::optional<ProcessLimits>& limits)
{
  auto pointers = std::vector<char*>{};
  for (auto& argument : arguments)
    pointers.push_back(argument.data());
  pointers.push_back(nullptr);
  auto attributes = posix_spawnattr_t{};
  ::posix_spawnattr_init(&attributes);
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
  auto actions = posix_spawn_file_actions_t{};
  ::posix_spawn_file_actions_init(&actions);
  for (auto stream = 0; stream < 3; ++stream)
    ::posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0);
  ::posix_spawn_file_actions_addclosefrom_np(&actions, 3);
  if (::posix_spawn(&m_process, pointers[0], &actions, &attributes, pointers.data(), environ) != 0)
    m_process = -1;
  ::posix_spawn_file_actions_destroy(&actions);
  ::posix_spawnattr_destroy(&attributes);
  if (m_process > 0 && limits) {
    const rlimit memory{limits->memory, limits->memory};
    const rlimit size{limits->outputSize, limits->outputSize};
    ::prlimit(m_process, RLIMIT_AS, &memory, nullptr);
    ::prlimit(m_process, RLIMIT_FSIZE, &size, nullptr);
  }
}

ProcessGroup::~ProcessGroup()
{
  if (m_process <= 0)
    return;
  ::kill(-m_process, SIGKILL);
  if (!m_ended)
    ::waitpid(m_process, nullptr, 0);
}

bool ProcessGroup::hasEnded()
{
  m_ended = m_ended || m_process <= 0 || ::waitpid(m_process, nullptr, WNOHANG) != 0;
  return m_ended;
}

PrivateFolder::PrivateFolder(const std::string& name)
{
  std::error_code none;
  const auto parent = std::filesystem::temp_directory_path(none);
  auto pattern = (parent / (name + "-XXXXXX")).string();
  if (!none && ::mkdtemp(pattern.data()) != nullptr)
    m_path = pattern;
}

PrivateFolder::~PrivateFolder()
{
  auto ignored = std::error_code{};
  if (!m_path.empty())
    std::filesystem::remove_all(m_path, ignored);
}

}
