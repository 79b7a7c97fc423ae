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

/// An attachment that is fit for the pack. `moved[n]` says where the contents of `pages[n]` go to make room for the footer;
/// annotations and bookmarks have moved already, the contents are moved when the page is stamped.
struct ImportedDocument {
  std::vector<QPDFObjectHandle> pages;
  std::vector<QPDFMatrix> moved;
  std::vector<OwnBookmark> bookmarks;
  std::string language;
  bool isTagged = false;
};

/// Leaves in `source` what the pack takes over, with links, bookmarks, fields and tags, and without anything that acts by itself.
[[nodiscard]] ImportedDocument importDocument(const SourceDocument& source);

}
