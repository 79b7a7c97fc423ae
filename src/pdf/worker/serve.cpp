// SPDX-License-Identifier: EUPL-1.2
#include "pdf/worker/serve.h"

#include "app/sha256.h"
#include "pdf/archive.h"
#include "pdf/deep_stack.h"
#include "pdf/pack_assembly.h"
#include "pdf/source_document.h"
#include "pdf/worker/channel.h"
#include "pdf/worker/descriptors.h"
#include "pdf/worker/protocol.h"
#include "pdf/worker/writing_desk.h"

#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <new>
#include <optional>
#include <string_view>
#include <system_error>

namespace pdf {

namespace {

/// The sanitizers' own bookkeeping needs more addresses than any limit allows.
#if defined(__SANITIZE_ADDRESS__)
constexpr auto canLimit = false;
#else
constexpr auto canLimit = true;
#endif

void limitMemory(const char* bytes)
{
  auto most = rlim_t{};
  if (canLimit && std::from_chars(bytes, bytes + std::strlen(bytes), most).ec == std::errc{}) {
    const auto limit = rlimit{most, most};
    ::setrlimit(RLIMIT_AS, &limit);
  }
  const auto none = rlimit{0, 0};
  ::setrlimit(RLIMIT_CORE, &none); // a dump would hold what the documents say
}

constexpr auto identifyingEnd = std::int64_t{2} << 10U; ///< of a document

/// One thread looks at documents and one writes them, each with a heap of its own. Heaps grow by large steps and give nothing back: the
/// process ends with the pack.
void tuneHeap()
{
#if defined(__GLIBC__)
  ::mallopt(M_ARENA_MAX, 2);
  ::mallopt(M_TOP_PAD, 16 << 20);
  ::mallopt(M_TRIM_THRESHOLD, 1 << 30);
#endif
}

/// Whoever asks for more memory than there is, ends: libraries take that for damage of the document and go on, and of two threads it may
/// be the other one that took it. The program sees what this worker was busy with, and has the rest done by another.
void endWithoutMemory() { std::_Exit(1); }

/// Answers one request after the other. What was looked at is written while the next document is being looked at.
class Server {
public:
  Server(const StepObserver& observer, bool careful)
    : m_channel{worker::channelDescriptor}, m_spool{worker::spoolDescriptor}, m_observer{observer}, m_careful{careful}
  {}

  void run()
  {
    while (const auto message = m_channel.receive()) {
      auto request = archive::Reader{*message}.get<protocol::Request>();
      try {
        std::visit([this](const auto& each) { handle(each); }, request);
      } catch (const std::system_error& error) {
        say(protocol::Failed{error.code().value(), error.what()});
      }
    }
  }

private:
  void handle(const protocol::Take& take)
  {
    say(protocol::Looking{take.source});
    observe(Step::take, take.hint);
    auto opened = openSource(m_spool, take.range, take.hint);
    const auto isPart = take.write && opened.document != nullptr;
    say(protocol::Taken{take.source, std::move(opened.intake)});
    if (!isPart)
      return;
    m_ranges[take.source] = take.range;
    desk().add([this, source = take.source, hint = take.hint, document = std::shared_ptr{std::move(opened.document)}]() mutable {
      say(protocol::Writing{source});
      observe(Step::import, hint);
      m_assembly->add(source, *document);
      document.reset();
      if (m_spool.hasFailed())
        throw std::runtime_error{"a document could not be read while it was written"};
      say(protocol::Writing{noSource});
    });
    if (m_careful)
      desk().finish();
  }

  void handle(const protocol::Assemble& request)
  {
    desk().finish();
    observe(Step::assemble, {});
    auto result = m_assembly->finish(request.job, m_spool, identityOf(request.job));
    if (m_spool.hasFailed())
      throw std::runtime_error{"the program's own pages could not be read"};
    say(protocol::Assembled{std::move(result)});
  }

  /// Begins with the first document that is written; a worker that only looks has none.
  [[nodiscard]] WritingDesk& desk()
  {
    if (!m_desk) {
      m_assembly.emplace(worker::outputDescriptor);
      m_desk.emplace();
    }
    return *m_desk;
  }

  /// The same documents, items and footers make the same file; anything else another one.
  [[nodiscard]] std::string identityOf(const AssemblyJob& job) const
  {
    auto hash = app::Sha256{};
    auto writer = archive::Writer{};
    writer.put(job);
    const auto message = writer.take();
    hash.add({reinterpret_cast<const std::uint8_t*>(message.data()), message.size()});
    for (const auto& range : {job.sheets, job.footers})
      hash.add(m_spool.read(range));
    for (const auto& [source, range] : m_ranges) // where a PDF says what it is
      hash.add(m_spool.read({range.offset + std::max<std::int64_t>(range.length - identifyingEnd, 0), std::min(range.length, identifyingEnd)}));
    return hash.finish().substr(0, 16);
  }

  void say(const protocol::Answer& answer)
  {
    auto writer = archive::Writer{};
    writer.put(answer);
    const std::lock_guard lock{m_saying};
    m_channel.send(writer.take());
  }

  void observe(Step step, const SourceHint& hint)
  {
    if (m_observer)
      m_observer(step, hint);
  }

  Channel m_channel;
  std::mutex m_saying;
  Spool m_spool;
  const StepObserver& m_observer;
  bool m_careful;
  std::map<int, SpoolRange> m_ranges; ///< of what is in the pack
  std::optional<PackAssembly> m_assembly;
  std::optional<WritingDesk> m_desk; ///< last: it works with all the others
};

}

int serve(int argc, char** argv, const StepObserver& observer)
{
  tuneHeap();
  std::set_new_handler(&endWithoutMemory);
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  std::signal(SIGXFSZ, SIG_IGN); // a full disk is an error like any other
  if (argc > 1)
    limitMemory(argv[1]);
  try {
    const auto careful = argc > 2 && std::string_view{argv[2]} == worker::careful;
    onDeepStack([&observer, careful] { Server{observer, careful}.run(); });
    return 0;
  } catch (const std::exception&) {
    return 1; // the program sees that this one is gone
  }
}

}
