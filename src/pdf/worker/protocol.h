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

/// Look at a document.
struct Take {
  int source = 0;
  SpoolRange range;
  SourceHint hint;
  bool write = false; ///< and write it into the pack

  template <class Self> static auto fields(Self& self) { return std::tie(self.source, self.range, self.hint, self.write); }
};

/// Put around everything that was taken what makes it a pack.
struct Assemble {
  AssemblyJob job;

  template <class Self> static auto fields(Self& self) { return std::tie(self.job); }
};

using Request = std::variant<Take, Assemble>;

/// Begins to look at this source.
struct Looking {
  int source = 0;

  template <class Self> static auto fields(Self& self) { return std::tie(self.source); }
};

/// Begins to write this source into the pack, which goes on while the next one is being looked at; none: has written what there was.
struct Writing {
  int source = noSource;

  template <class Self> static auto fields(Self& self) { return std::tie(self.source); }
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

/// The file cannot be written.
struct Failed {
  int error = 0; ///< the system's number
  std::string detail;

  template <class Self> static auto fields(Self& self) { return std::tie(self.error, self.detail); }
};

using Answer = std::variant<Looking, Writing, Taken, Assembled, Failed>;

}
