// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/object_file.h"

#include <string>
#include <vector>

namespace pdf {

/// Some consecutive pages, or nodes above them, that hang together in the page tree.
struct PageNode {
  int number = 0; ///< in the file; the pages refer to it
  int pages = 0;
  std::string kids; ///< references
};

/// Answers the number of the node that the next page of a document belongs to, which is one of its `nodes`.
[[nodiscard]] int nodeForNextPage(ObjectFile& file, std::vector<PageNode>& nodes);

/// Hangs the nodes, in the order of the pages, into a tree in which none has to be looked for long. Answers its root.
[[nodiscard]] int writePageTree(ObjectFile& file, std::vector<PageNode> nodes);

}
