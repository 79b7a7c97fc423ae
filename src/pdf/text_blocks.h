// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/text_document.h"
#include "pdf/flow.h"

#include <map>
#include <string>

namespace pdf {

/// The styles in which blocks of text are set.
struct BlockLook {
  TextStyle heading;
  TextStyle subheading;
  TextStyle body;
  TextStyle detail; ///< in tables
  Colour accent;
};

/// Where items and attachments of a meeting pack begin, by label.
using LabelTargets = std::map<std::string, Target>;

/// Sets the blocks one after the other. `targets` are where links to the headings lead, in their order; there may be none.
void placeBlocks(Flow& flow, const std::vector<pack::TextBlockValue>& blocks, const BlockLook& look,
                 const std::vector<Target>& targets = {}, const LabelTargets& labels = {});

}
