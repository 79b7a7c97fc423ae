// SPDX-License-Identifier: EUPL-1.2
#include "pdf/worker/worker_process.h"

#include "pdf/archive.h"
#include "pdf/worker/descriptors.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <stdexcept>

namespace pdf {

namespace {

constexpr auto workerName = "besluitroute-pdf-worker";
constexpr auto firstSpare = 64; ///< descriptors are moved out of the way of the numbers the worker expects

std::filesystem::path beside()
{
  auto ignored = std::error_code{};
  const auto folder = std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path();
  for (const auto& candidate : {folder / workerName, folder.parent_path() / "libexec" / "besluitroute" / workerName})
    if (::access(candidate.c_str(), X_OK) == 0)
      return candidate;
  throw std::runtime_error{std::string{workerName} + " is not installed beside this program"};
}

/// A copy that is closed again at the end of the scope, with a number that cannot be in the way.
class Spare {
public:
  explicit Spare(int descriptor) : m_descriptor{::fcntl(descriptor, F_DUPFD_CLOEXEC, firstSpare)} {}
  ~Spare() { ::close(m_descriptor); }
  Spare(const Spare&) = delete;
  Spare& operator=(const Spare&) = delete;
  [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
  int m_descriptor;
};

}

WorkerProcess::WorkerProcess(const Spool& spool, int output, const WorkerSettings& settings, Pace pace)
{
  const auto program = settings.program.empty() ? beside() : settings.program;
  auto ends = std::array<int, 2>{};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
    throw std::runtime_error{"no socket for the worker"};
  m_channel = std::make_unique<Channel>(ends[0]);
  const auto theirs = Spare{ends[1]};
  ::close(ends[1]);
  const auto spooled = Spare{spool.descriptor()};
  const auto nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
  const auto written = Spare{output >= 0 ? output : nowhere};
  ::close(nowhere);
  auto actions = posix_spawn_file_actions_t{};
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_adddup2(&actions, theirs.descriptor(), worker::channelDescriptor);
  ::posix_spawn_file_actions_adddup2(&actions, spooled.descriptor(), worker::spoolDescriptor);
  ::posix_spawn_file_actions_adddup2(&actions, written.descriptor(), worker::outputDescriptor);
  ::posix_spawn_file_actions_addclosefrom_np(&actions, worker::outputDescriptor + 1);
  auto name = program.string();
  auto memory = std::to_string(settings.memory);
  auto manner = std::string{pace == Pace::careful ? worker::careful : ""};
  auto arguments = std::array<char*, 4>{name.data(), memory.data(), manner.data(), nullptr};
  const auto failed = ::posix_spawn(&m_process, name.c_str(), &actions, nullptr, arguments.data(), environ);
  ::posix_spawn_file_actions_destroy(&actions);
  if (failed != 0)
    throw std::runtime_error{"the worker cannot be started: " + name};
}

WorkerProcess::~WorkerProcess()
{
  if (m_process <= 0)
    return;
  ::kill(m_process, SIGKILL);
  ::waitpid(m_process, nullptr, 0);
}

void WorkerProcess::send(const protocol::Request& request)
{
  auto writer = archive::Writer{};
  writer.put(request);
  m_channel->send(writer.take()); // a worker that is gone shows when it is listened to
}

WorkerProcess::State WorkerProcess::receive(protocol::Answer& answer, std::chrono::milliseconds patience)
{
  auto message = std::string{};
  switch (m_channel->receive(message, patience)) {
  case Channel::State::nothingYet:
    return State::nothingYet;
  case Channel::State::closed:
    return State::gone;
  case Channel::State::message:
    break;
  }
  try {
    archive::Reader{message}.read(answer);
    return State::answer;
  } catch (const std::exception&) {
    return State::gone;
  }
}

}
