// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/worker/worker_process.h"

#include <functional>
#include <memory>
#include <variant>
#include <vector>

namespace pdf {

class AtomicFile;

/// Has documents looked at and put together by a worker, which writes each into the pack while it looks at the next. When one is lost over
/// a document, another begins again without that document.
class Workshop {
public:
  /// `wait` is called several times a second while there is nothing else to do; what it throws passes through. Without an `output`
  /// documents can only be looked at.
  Workshop(const Spool& spool, AtomicFile* output, WorkerSettings settings, std::function<void()> wait);
  /// Hands a document to the worker, which works on it while this program goes on; answers its number. Throws std::system_error when
  /// the file cannot be written, as the others do.
  [[nodiscard]] int take(const SpoolRange& range, const SourceHint& hint);
  [[nodiscard]] Intake intakeOf(int source);
  /// Of the work on what was handed over so far, 0 … 1.
  [[nodiscard]] double share() const;

  /// A source that must not be in the next attempt.
  struct Lost {
    int source;
  };
  /// Completes the pack.
  [[nodiscard]] std::variant<AssemblyResult, Lost> assemble(const AssemblyJob& job, const std::function<void(double)>& progress);

private:
  struct Source {
    SpoolRange range;
    SourceHint hint;
    std::optional<Intake> intake;
    bool sent = false;
    bool written = false;
    bool excluded = false;
  };
  using Clock = std::chrono::steady_clock;

  void start();
  void sendWaiting();
  void noteWhatIsThere();
  void extendPatience();
  /// Listens until there is an answer to look at or the worker is lost.
  [[nodiscard]] bool listen(protocol::Answer& answer);
  void note(const protocol::Answer& answer);
  int lose();
  [[nodiscard]] int outstanding() const;
  [[nodiscard]] bool isKnown(int source) const { return source >= 0 && source < static_cast<int>(m_sources.size()); }
  [[nodiscard]] Source& at(int source) { return m_sources.at(static_cast<std::size_t>(source)); }

  const Spool& m_spool;
  AtomicFile* m_output;
  WorkerSettings m_settings;
  std::function<void()> m_wait;
  std::unique_ptr<WorkerProcess> m_worker;
  std::vector<Source> m_sources;
  WorkerProcess::Pace m_pace = WorkerProcess::Pace::quick;
  int m_looking = noSource; ///< what the worker is busy with
  int m_writing = noSource;
  std::int64_t m_filesToEmbed = 0; ///< bytes of them, which are written at the end without a word
  bool m_isSecondTime = false;     ///< of putting the pack together, after a worker was lost over no document in particular
  Clock::time_point m_deadline;
};

}
