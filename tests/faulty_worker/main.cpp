// SPDX-License-Identifier: EUPL-1.2
// A worker that fails over documents whose file name says how: what a hostile file may bring the real one to.
#include "pdf/worker/descriptors.h"
#include "pdf/worker/serve.h"

#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <string>

namespace {

bool armed = false;

void fail(pdf::Step step, const pdf::SourceHint& hint)
{
  const auto taking = step == pdf::Step::take;
  const auto& fault = hint.fileName;
  if (fault == (taking ? "crash-on-take" : "crash-on-import"))
    std::abort();
  if (fault == (taking ? "hang-on-take" : "hang-on-import"))
    for (;;)
      ::pause();
  if (taking && fault == "nonsense-on-take")
    if (::write(pdf::worker::channelDescriptor, "\x04\0\0\0abcd", 8) != 8)
      std::abort();
  if (!taking && fault == "crash-on-write" && !armed) { // what is still to be copied cannot be read any more
    armed = true;
    ::close(pdf::worker::spoolDescriptor);
  }
}

}

int main(int argc, char** argv) { return pdf::serve(argc, argv, &fail); }
