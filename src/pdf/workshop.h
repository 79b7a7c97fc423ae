// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/worker/worker_process.h"

#include <functional>
#include <memory>
#include <variant>
#include <vector>

namespace pdf {

class AtomicFile;

/// Has documents looked at and put together by a worker. When one is lost over a document, another goes on without that document.
class Workshop {
public:
  /// `wait` is called several times a second while there is nothing else to do; what it throws passes through. Without an `output`
  /// documents can only be looked at.
  Workshop(const Spool& spool, AtomicFile* output, WorkerSettings settings, std::function<void()> wait);
  /// Hands a document to the worker, which looks at it while this program goes on; answers its number.
  [[nodiscard]] int take(const SpoolRange& range, const SourceHint& hint);
  [[nodiscard]] Intake intakeOf(int source);

  /// A source that must not be in the next attempt.
  struct Lost {
    int source;
  };
  /// Writes the pack. Throws std::system_error when the file cannot be written.
  [[nodiscard]] std::variant<AssemblyResult, Lost> assemble(const AssemblyJob& job, const std::function<void(double)>& progress);

private:
  struct Source {
    SpoolRange range;
    SourceHint hint;
    std::optional<Intake> intake;
    bool sent = false;
    bool excluded = false;
  };
  using Clock = std::chrono::steady_clock;

  void start();
  void sendWaiting();
  void extendPatience();
  /// Listens until there is an answer to look at or the worker is lost.
  [[nodiscard]] bool listen(protocol::Answer& answer);
  void note(const protocol::Answer& answer);
  int lose();
  [[nodiscard]] int outstanding() const;
  [[nodiscard]] int culpritOf(const AssemblyJob& job);
  [[nodiscard]] bool survives(int source, const AssemblyJob& job);

  const Spool& m_spool;
  AtomicFile* m_output;
  WorkerSettings m_settings;
  std::function<void()> m_wait;
  std::unique_ptr<WorkerProcess> m_worker;
  std::vector<Source> m_sources;
  int m_busyWith = noSource;
  Clock::time_point m_deadline;
};

}
