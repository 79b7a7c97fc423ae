// SPDX-License-Identifier: EUPL-1.2
// A worker that fails over documents whose file name says how: what a hostile file may bring the real one to.
#include "pdf/worker/descriptors.h"
#include "pdf/worker/serve.h"

#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <new>
#include <string>
#include <string_view>

namespace {

bool armed = false;
bool careful = false;             ///< nothing else is done meanwhile
std::atomic_bool looking = false; ///< at "look-meanwhile"
std::string atTheEnd;             ///< what is to happen when the pack is put together

/// As a library does that takes every failure for one of the document.
void takeAllMemory()
{
  try {
    static_cast<void>(::operator new(std::size_t{1} << 46U));
  } catch (const std::exception&) {
    // and goes on
  }
}

/// Two documents are being worked on when the worker is lost: nobody can tell over which. On its own neither is a problem.
void loseBetweenTwo(bool taking, const std::string& fault)
{
  if (careful)
    return;
  if (taking && fault == "look-meanwhile") {
    looking = true;
    for (;;)
      ::pause();
  }
  if (!taking && fault == "crash-meanwhile") {
    while (!looking)
      ::usleep(1000);
    std::abort();
  }
}

void fail(pdf::Step step, const pdf::SourceHint& hint)
{
  if (step == pdf::Step::assemble && (atTheEnd == "crash-at-the-end" || (atTheEnd == "crash-at-the-first-end" && !careful)))
    std::abort();
  const auto taking = step == pdf::Step::take;
  const auto& fault = hint.fileName;
  if (fault == (taking ? "crash-on-take" : "crash-on-import"))
    std::abort();
  if (fault == (taking ? "hang-on-take" : "hang-on-import"))
    for (;;)
      ::pause();
  if (fault == (taking ? "memory-on-take" : "memory-on-import"))
    takeAllMemory();
  if (fault.ends_with("-end"))
    atTheEnd = fault;
  loseBetweenTwo(taking, fault);
  if (taking && fault == "nonsense-on-take")
    if (::write(pdf::worker::channelDescriptor, "\x04\0\0\0abcd", 8) != 8)
      std::abort();
  if (!taking && fault == "crash-on-write" && !armed) { // what is still to be copied cannot be read any more
    armed = true;
    ::close(pdf::worker::spoolDescriptor);
  }
}

}

int main(int argc, char** argv)
{
  careful = argc > 2 && std::string_view{argv[2]} == pdf::worker::careful;
  return pdf::serve(argc, argv, &fail);
}
