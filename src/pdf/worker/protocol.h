// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/document_problem.h"
#include "pdf/assembly_job.h"
#include "pdf/intake.h"
#include "pdf/spool.h"

#include <string>
#include <variant>

/// What the program and its worker say to each other. The worker is the only one that opens documents of others; the program
/// believes nothing it answers beyond what these types can say.
namespace pdf::protocol {

/// Look at a document, and keep it for the assembly.
struct Take {
  int source = 0;
  SpoolRange range;
  SourceHint hint;

  template <class Self> static auto fields(Self& self) { return std::tie(self.source, self.range, self.hint); }
};

/// Put everything that was taken together and write it.
struct Assemble {
  AssemblyJob job;

  template <class Self> static auto fields(Self& self) { return std::tie(self.job); }
};

using Request = std::variant<Take, Assemble>;

/// At work on this source (none: on the whole), and how far.
struct Working {
  int source = noSource;
  double share = 0;

  template <class Self> static auto fields(Self& self) { return std::tie(self.source, self.share); }
};

struct Taken {
  int source = 0;
  Intake intake;

  template <class Self> static auto fields(Self& self) { return std::tie(self.source, self.intake); }
};

struct Assembled {
  AssemblyResult result;

  template <class Self> static auto fields(Self& self) { return std::tie(self.result); }
};

struct Failed {
  int error = 0;         ///< the system's number when the file could not be written; else 0
  int source = noSource; ///< over which it went wrong
  std::string detail;

  template <class Self> static auto fields(Self& self) { return std::tie(self.error, self.source, self.detail); }
};

using Answer = std::variant<Working, Taken, Assembled, Failed>;

}
