// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/missing.h"
#include "pdf/pack_folder.h"

/// What the command line says about a pack that it made.
namespace cli {

/// What is to be made: a copy, and what was missing on the agenda when it was composed.
struct PackToMake {
  pack::PackEdition edition;
  std::vector<app::MissingThing> missing;
};

/// Everything there is to know about it, for other programs; see docs/data-format.md.
[[nodiscard]] std::string packAsJson(const PackToMake& order, const pdf::EditionOutcome& written, const std::string& target);
void sayWhatIsInIt(const PackToMake& order, const pdf::EditionOutcome& written, const std::string& target);

}
