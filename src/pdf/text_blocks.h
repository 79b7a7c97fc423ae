// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/text_document.h"
#include "pdf/flow.h"

namespace pdf {

/// The styles in which blocks of text are set.
struct BlockLook {
  TextStyle heading;
  TextStyle subheading;
  TextStyle body;
  TextStyle detail; ///< in tables
  Colour accent;
};

/// Sets the blocks one after the other. `targets` are where links to the headings lead, in their order; there may be none.
void placeBlocks(Flow& flow, const std::vector<pack::TextBlockValue>& blocks, const BlockLook& look,
                 const std::vector<Target>& targets = {});

}
