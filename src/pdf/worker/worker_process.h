// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/worker/channel.h"
#include "pdf/worker/protocol.h"
#include "pdf/worker/worker_settings.h"

#include <memory>

namespace pdf {

/// A program of its own in which documents of others are opened: what they do to it, they do not do to this one. Ends with this
/// object.
class WorkerProcess {
public:
  enum class Pace { quick, careful };
  /// `output` is where the worker writes the pack; -1 when it only looks. Throws std::runtime_error when it cannot be started.
  WorkerProcess(const Spool& spool, int output, const WorkerSettings& settings, Pace pace = Pace::quick);
  ~WorkerProcess();
  WorkerProcess(const WorkerProcess&) = delete;
  WorkerProcess& operator=(const WorkerProcess&) = delete;
  void send(const protocol::Request& request);

  enum class State { answer, nothingYet, gone };
  /// Waits a moment, or not at all. `gone` also when it says something that cannot be understood.
  [[nodiscard]] State receive(protocol::Answer& answer, std::chrono::milliseconds patience = std::chrono::milliseconds{100});

private:
  std::unique_ptr<Channel> m_channel;
  int m_process = -1;
};

}
