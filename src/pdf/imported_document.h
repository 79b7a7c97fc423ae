// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/destination.h"
#include "pdf/source_document.h"

namespace pdf {

/// A bookmark that the attachment brought along.
struct OwnBookmark {
  std::string title;
  std::optional<Destination> destination;
  std::vector<OwnBookmark> children;
};

/// An attachment whose pages have been copied into the pack. `moved[n]` says where the contents of `pages[n]` go to make room for
/// the footer; annotations and bookmarks have moved already, the contents are moved when the page is stamped.
struct ImportedDocument {
  std::vector<QPDFObjectHandle> pages;
  std::vector<QPDFMatrix> moved;
  std::vector<OwnBookmark> bookmarks;
  std::string language;
  bool isTagged = false;
  QPDFObjectHandle structure; ///< its structure tree, copied
};

/// Copies all pages of `source`, with links, bookmarks, fields and tags, without anything that acts by itself. `source` is changed
/// in doing so and must live until the pack has been written.
[[nodiscard]] ImportedDocument importDocument(QPDF& pack, const SourceDocument& source);

}
