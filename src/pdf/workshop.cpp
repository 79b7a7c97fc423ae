// SPDX-License-Identifier: EUPL-1.2
#include "pdf/workshop.h"

#include "pdf/atomic_file.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace pdf {

namespace {

/// Documents that the worker has not answered about yet. More would fill the socket in both directions.
constexpr auto mostOutstanding = 4;
constexpr auto megabyte = 1 << 20;

Intake refused(pack::ProblemKind kind) { return {.refusal = kind}; }

}

Workshop::Workshop(const Spool& spool, AtomicFile* output, WorkerSettings settings, std::function<void()> wait)
  : m_spool{spool}, m_output{output}, m_settings{std::move(settings)}, m_wait{std::move(wait)}
{
  start();
}

void Workshop::start()
{
  m_worker.reset(); // first: two of them would take twice the memory
  if (m_output != nullptr)
    m_output->startAgain();
  m_worker = std::make_unique<WorkerProcess>(m_spool, m_output != nullptr ? m_output->descriptor() : -1, m_settings, m_pace);
  for (auto& source : m_sources) {
    source.sent = source.written = false;
    if (!source.excluded)
      source.intake.reset();
  }
  m_looking = m_writing = noSource;
  extendPatience();
}

int Workshop::outstanding() const
{
  return static_cast<int>(
      std::count_if(m_sources.begin(), m_sources.end(), [](const Source& source) { return source.sent && !source.intake; }));
}

void Workshop::sendWaiting()
{
  auto room = mostOutstanding - outstanding();
  for (std::size_t index = 0; index < m_sources.size() && room > 0; ++index) {
    auto& source = m_sources[index];
    if (source.sent || source.excluded)
      continue;
    source.sent = true;
    --room;
    m_worker->send(protocol::Take{static_cast<int>(index), source.range, source.hint, m_output != nullptr});
  }
}

void Workshop::extendPatience()
{
  auto size = m_filesToEmbed;
  for (const auto source : {m_looking, m_writing})
    if (source != noSource)
      size = std::max(size, at(source).range.length);
  m_deadline = Clock::now() + m_settings.patience + m_settings.patiencePerMegabyte * (size / megabyte);
}

bool Workshop::listen(protocol::Answer& answer)
{
  for (;;) {
    m_wait();
    switch (m_worker->receive(answer)) {
    case WorkerProcess::State::answer:
      note(answer);
      extendPatience();
      return true;
    case WorkerProcess::State::gone:
      return false;
    case WorkerProcess::State::nothingYet:
      if (Clock::now() > m_deadline)
        return false;
    }
  }
}

/// So that the worker has something to do while this program fetches the next document.
void Workshop::noteWhatIsThere()
{
  auto answer = protocol::Answer{};
  for (;;)
    switch (m_worker->receive(answer, std::chrono::milliseconds{0})) {
    case WorkerProcess::State::answer:
      note(answer);
      extendPatience();
      break;
    case WorkerProcess::State::gone:
      lose();
      return;
    case WorkerProcess::State::nothingYet:
      return;
    }
}

void Workshop::note(const protocol::Answer& answer)
{
  if (const auto* looking = std::get_if<protocol::Looking>(&answer))
    m_looking = isKnown(looking->source) ? looking->source : noSource;
  if (const auto* writing = std::get_if<protocol::Writing>(&answer)) {
    if (m_writing != noSource)
      at(m_writing).written = true;
    m_writing = isKnown(writing->source) ? writing->source : noSource;
  }
  if (const auto* taken = std::get_if<protocol::Taken>(&answer); taken != nullptr && isKnown(taken->source)) {
    at(taken->source).intake = taken->intake;
    m_looking = noSource;
  }
  if (const auto* failed = std::get_if<protocol::Failed>(&answer))
    throw std::system_error{failed->error, std::generic_category(), failed->detail};
}

/// Excludes what the worker was busy with when it was lost, and starts another one. Answers what that was. When it was busy with two, or
/// with none that can be told, the other one does one thing at a time, and will show what it is.
int Workshop::lose()
{
  const auto source = m_looking == noSource ? m_writing : m_writing == noSource ? m_looking : noSource;
  if (source == noSource)
    m_pace = WorkerProcess::Pace::careful;
  if (source != noSource) {
    at(source).excluded = true;
    at(source).intake = refused(pack::ProblemKind::unsafe);
  }
  start();
  return source;
}

int Workshop::take(const SpoolRange& range, const SourceHint& hint)
{
  m_sources.push_back({range, hint, {}, false, false, false});
  noteWhatIsThere();
  sendWaiting();
  return static_cast<int>(m_sources.size()) - 1;
}

Intake Workshop::intakeOf(int source)
{
  auto silent = 0;
  auto answer = protocol::Answer{};
  for (sendWaiting(); !at(source).intake; sendWaiting())
    if (!listen(answer) && lose() == noSource && ++silent > 2)
      throw std::runtime_error{"the worker does not start"};
  return *at(source).intake;
}

double Workshop::share() const
{
  auto done = 0;
  for (const auto& source : m_sources)
    done += (source.intake ? 1 : 0) + (source.written || source.excluded ? 1 : 0);
  return m_sources.empty() ? 1 : done / (2.0 * static_cast<double>(m_sources.size()));
}

std::variant<AssemblyResult, Workshop::Lost> Workshop::assemble(const AssemblyJob& job, const std::function<void(double)>& progress)
{
  for (std::size_t index = 0; index < m_sources.size(); ++index)
    static_cast<void>(intakeOf(static_cast<int>(index))); // a worker that replaces another has everything still to take
  for (std::size_t index = 0; index < m_sources.size(); ++index)
    if (m_sources[index].excluded && std::any_of(job.parts.begin(), job.parts.end(),
                                                 [index](const JobPart& part) { return part.source == static_cast<int>(index); }))
      return Lost{static_cast<int>(index)};
  m_filesToEmbed = std::accumulate(job.files.begin(), job.files.end(), std::int64_t{0}, [](std::int64_t sum, const auto& file) { return sum + file.range.length; });
  m_worker->send(protocol::Assemble{job});
  extendPatience();
  auto answer = protocol::Answer{};
  while (listen(answer)) {
    progress(share());
    if (auto* done = std::get_if<protocol::Assembled>(&answer))
      return std::move(done->result);
  }
  if (const auto lost = lose(); lost != noSource)
    return Lost{lost};
  if (!std::exchange(m_isSecondTime, true))
    return assemble(job, progress);
  throw std::runtime_error{"the worker was lost over no document in particular"};
}

}
