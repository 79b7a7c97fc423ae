// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/flow.h"

namespace pdf {

/// Text as somebody typed it: blank lines part paragraphs, lines that begin with a dash are a list.
void placeRunningText(Flow& flow, std::string_view text, const TextStyle& style);

}
