// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/imported_document.h"
#include "pdf/pack_file.h"
#include "pdf/page_tree.h"

namespace pdf {

/// A page that is in the pack, or will be.
struct PlacedPage {
  int number = 0;   ///< in the file
  int footer = 0;   ///< the drawing with its page number, which is not known yet
  double top = 0;   ///< of what is visible, in the page's own coordinates
};

/// A page without text, which is read aloud by the name of its attachment.
struct PlacedPicture {
  int element = 0; ///< in the structure
  std::size_t page = 0;
  std::string contents; ///< what the element holds
};

/// What has to be remembered of an attachment that was written into the pack.
struct PlacedAttachment {
  std::vector<PlacedPage> pages;
  std::vector<PageNode> nodes; ///< of the page tree
  std::vector<QPDFMatrix> moved;
  std::vector<OwnBookmark> bookmarks;
  std::string language;
  int part = 0;              ///< the element that holds its structure, which is written when the attachment's place is known
  std::vector<int> elements; ///< within the part
  std::vector<PlacedPicture> pictures;
  bool isWhole = true; ///< all of its structure could be kept
};

/// Writes a document into the pack. It is changed in doing so, and nothing of it is needed afterwards.
[[nodiscard]] PlacedAttachment placeAttachment(PackFile& pack, int source, const SourceDocument& document);

}
