// SPDX-License-Identifier: EUPL-1.2
#include "pdf/workshop.h"

#include "pdf/atomic_file.h"

#include <algorithm>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace pdf {

namespace {

/// Documents that the worker has not answered about yet. More would fill the socket in both directions.
constexpr auto mostOutstanding = 4;
constexpr auto megabyte = 1 << 20;

Intake refused(pack::ProblemKind kind) { return {.refusal = kind}; }

/// The job with nothing of others in it but one document.
AssemblyJob alone(AssemblyJob job, int source)
{
  std::erase_if(job.parts, [source](const JobPart& part) { return part.source != noSource && part.source != source; });
  job.bookmarks.clear();
  job.pageOfTarget.clear();
  job.claims = {};
  return job;
}

}

Workshop::Workshop(const Spool& spool, AtomicFile* output, WorkerSettings settings, std::function<void()> wait)
  : m_spool{spool}, m_output{output}, m_settings{std::move(settings)}, m_wait{std::move(wait)}
{
  start();
}

void Workshop::start()
{
  m_worker.reset(); // first: two of them would take twice the memory
  m_worker = std::make_unique<WorkerProcess>(m_spool, m_output != nullptr ? m_output->descriptor() : -1, m_settings);
  for (auto& source : m_sources)
    source.sent = false;
  m_busyWith = noSource;
  extendPatience();
}

int Workshop::outstanding() const
{
  return static_cast<int>(
      std::count_if(m_sources.begin(), m_sources.end(), [](const Source& source) { return source.sent && !source.intake; }));
}

void Workshop::sendWaiting()
{
  for (std::size_t index = 0; index < m_sources.size() && outstanding() < mostOutstanding; ++index) {
    auto& source = m_sources[index];
    if (source.sent || source.excluded)
      continue;
    source.sent = true;
    source.intake.reset();
    m_worker->send(protocol::Take{static_cast<int>(index), source.range, source.hint});
  }
}

void Workshop::extendPatience()
{
  const auto size = m_busyWith == noSource ? std::int64_t{0} : m_sources[static_cast<std::size_t>(m_busyWith)].range.length;
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

void Workshop::note(const protocol::Answer& answer)
{
  const auto known = [this](int source) { return source >= 0 && source < static_cast<int>(m_sources.size()); };
  if (const auto* working = std::get_if<protocol::Working>(&answer))
    m_busyWith = known(working->source) ? working->source : noSource;
  if (const auto* taken = std::get_if<protocol::Taken>(&answer); taken != nullptr && known(taken->source)) {
    m_sources[static_cast<std::size_t>(taken->source)].intake = taken->intake;
    m_busyWith = noSource;
  }
}

/// Excludes what the worker was busy with when it was lost, and starts another one. Answers what that was.
int Workshop::lose()
{
  const auto source = m_busyWith;
  if (source != noSource) {
    m_sources[static_cast<std::size_t>(source)].excluded = true;
    m_sources[static_cast<std::size_t>(source)].intake = refused(pack::ProblemKind::unsafe);
  }
  start();
  return source;
}

int Workshop::take(const SpoolRange& range, const SourceHint& hint)
{
  m_sources.push_back({range, hint, {}, false, false});
  sendWaiting();
  return static_cast<int>(m_sources.size()) - 1;
}

Intake Workshop::intakeOf(int source)
{
  auto silent = 0;
  auto answer = protocol::Answer{};
  auto& wanted = m_sources.at(static_cast<std::size_t>(source));
  for (sendWaiting(); !wanted.intake; sendWaiting())
    if (!listen(answer) && lose() == noSource && ++silent > 2)
      throw std::runtime_error{"the worker does not start"};
  return *wanted.intake;
}

std::variant<AssemblyResult, Workshop::Lost> Workshop::assemble(const AssemblyJob& job, const std::function<void(double)>& progress)
{
  for (std::size_t index = 0; index < m_sources.size(); ++index)
    static_cast<void>(intakeOf(static_cast<int>(index))); // a worker that replaces another has everything still to take
  for (std::size_t index = 0; index < m_sources.size(); ++index)
    if (m_sources[index].excluded && std::any_of(job.parts.begin(), job.parts.end(),
                                                 [index](const JobPart& part) { return part.source == static_cast<int>(index); }))
      return Lost{static_cast<int>(index)};
  m_output->startAgain();
  m_worker->send(protocol::Assemble{job});
  extendPatience();
  auto answer = protocol::Answer{};
  while (listen(answer)) {
    if (const auto* working = std::get_if<protocol::Working>(&answer))
      progress(working->share);
    if (const auto* failed = std::get_if<protocol::Failed>(&answer)) {
      if (failed->error != 0)
        throw std::system_error{failed->error, std::generic_category(), failed->detail};
      m_busyWith = failed->source;
      break;
    }
    if (auto* done = std::get_if<protocol::Assembled>(&answer))
      return std::move(done->result);
  }
  if (const auto lost = lose(); lost != noSource)
    return Lost{lost};
  const auto culprit = culpritOf(job);
  if (culprit == noSource)
    throw std::runtime_error{"the worker was lost over no document in particular"};
  m_sources[static_cast<std::size_t>(culprit)].excluded = true;
  return Lost{culprit};
}

/// Tries one document after the other, each in a worker of its own.
int Workshop::culpritOf(const AssemblyJob& job)
{
  for (const auto& part : job.parts)
    if (part.source != noSource && !survives(part.source, job))
      return part.source;
  return noSource;
}

bool Workshop::survives(int source, const AssemblyJob& job)
{
  auto trial = Workshop{m_spool, nullptr, m_settings, m_wait};
  const auto& tried = m_sources.at(static_cast<std::size_t>(source));
  trial.m_sources.resize(m_sources.size());
  for (auto& other : trial.m_sources)
    other.excluded = true;
  trial.m_sources[static_cast<std::size_t>(source)] = {tried.range, tried.hint, {}, false, false};
  if (trial.intakeOf(source).refusal)
    return false;
  trial.m_worker->send(protocol::Assemble{alone(job, source)});
  auto answer = protocol::Answer{};
  while (trial.listen(answer))
    if (!std::holds_alternative<protocol::Working>(answer))
      return std::holds_alternative<protocol::Assembled>(answer);
  return false;
}

}
