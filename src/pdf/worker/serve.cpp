// SPDX-License-Identifier: EUPL-1.2
#include "pdf/worker/serve.h"

#include "app/sha256.h"
#include "pdf/archive.h"
#include "pdf/deep_stack.h"
#include "pdf/document_file.h"
#include "pdf/pack_assembly.h"
#include "pdf/source_document.h"
#include "pdf/worker/channel.h"
#include "pdf/worker/descriptors.h"
#include "pdf/worker/protocol.h"

#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstring>
#include <map>
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

/// The work is done in a thread with a deep stack. It shares the program's one heap, which grows by large steps and gives nothing back:
/// the process ends with the pack.
void tuneHeap()
{
#if defined(__GLIBC__)
  ::mallopt(M_ARENA_MAX, 1);
  ::mallopt(M_TOP_PAD, 16 << 20);
  ::mallopt(M_TRIM_THRESHOLD, 1 << 30);
#endif
}

/// Answers one request after the other.
class Server {
public:
  Server(const StepObserver& observer)
    : m_channel{worker::channelDescriptor}, m_spool{worker::spoolDescriptor}, m_observer{observer}
  {}

  void run()
  {
    while (const auto message = m_channel.receive()) {
      auto request = archive::Reader{*message}.get<protocol::Request>();
      std::visit([this](const auto& each) { handle(each); }, request);
    }
  }

private:
  void handle(const protocol::Take& take)
  {
    say(protocol::Working{take.source, 0});
    m_hints[take.source] = take.hint;
    m_ranges[take.source] = take.range;
    observe(Step::take, take.source);
    auto opened = openSource(m_spool, take.range, take.hint);
    if (opened.document)
      m_sources[take.source] = std::move(opened.document);
    say(protocol::Taken{take.source, std::move(opened.intake)});
  }

  void handle(const protocol::Assemble& request)
  {
    auto busyWith = noSource;
    try {
      auto assembly = PackAssembly{request.job, m_spool, m_sources};
      assembly.run([this, &busyWith](int source, double share) {
        busyWith = source;
        say(protocol::Working{source, share / 2});
        observe(Step::import, source);
      });
      busyWith = noSource;
      auto result = protocol::Assembled{};
      onDeepStack([&] {
        const auto written = writeDocument(assembly.document(), worker::outputDescriptor, [this](double share) {
          say(protocol::Working{noSource, 0.5 + share / 2});
        }, identityOf(request.job));
        if (m_spool.hasFailed())
          throw std::runtime_error{"a document could not be read while writing"};
        result.result = assembly.result();
        result.result.sha256 = written.sha256;
        result.result.size = written.size;
      });
      say(result);
    } catch (const std::system_error& error) {
      say(protocol::Failed{error.code().value(), noSource, error.what()});
    } catch (const std::exception& error) {
      say(protocol::Failed{0, busyWith, error.what()});
    }
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
    m_channel.send(writer.take());
  }

  void observe(Step step, int source)
  {
    if (m_observer && m_hints.contains(source))
      m_observer(step, m_hints.at(source));
  }

  Channel m_channel;
  Spool m_spool;
  const StepObserver& m_observer;
  std::map<int, SourceHint> m_hints;
  std::map<int, SpoolRange> m_ranges;
  Sources m_sources;
};

}

int serve(int argc, char** argv, const StepObserver& observer)
{
  tuneHeap();
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  std::signal(SIGXFSZ, SIG_IGN); // a full disk is an error like any other
  if (argc > 1)
    limitMemory(argv[1]);
  try {
    onDeepStack([&observer] { Server{observer}.run(); }); // one thread for all, and one heap
    return 0;
  } catch (const std::exception&) {
    return 1; // the program sees that this one is gone
  }
}

}
