// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/pack_folder.h"

/// What the command line says about a pack that it made.
namespace cli {

/// Everything there is to know about it, for other programs; see docs/data-format.md.
[[nodiscard]] std::string packAsJson(const pack::PackEdition& edition, const pdf::EditionOutcome& written, const std::string& target);
void sayWhatIsInIt(const pack::PackEdition& edition, const pdf::EditionOutcome& written, const std::string& target);

}
