// SPDX-License-Identifier: EUPL-1.2
#include "pdf/worker/serve.h"

#include "pdf/archive.h"
#include "pdf/deep_stack.h"
#include "pdf/document_file.h"
#include "pdf/pack_assembly.h"
#include "pdf/source_document.h"
#include "pdf/worker/channel.h"
#include "pdf/worker/descriptors.h"
#include "pdf/worker/protocol.h"

#include <sys/prctl.h>
#include <sys/resource.h>

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
        });
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
  Sources m_sources;
};

}

int serve(int argc, char** argv, const StepObserver& observer)
{
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
