// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/destination.h"

namespace pdf {

/// A bookmark that the attachment brought along.
struct OwnBookmark {
  std::string title;
  std::optional<Destination> destination;
  std::vector<OwnBookmark> children;
};

/// An attachment whose pages have been copied into the pack. `moved[n]` says where the contents of `pages[n]` went to make room for
/// the footer.
struct ImportedDocument {
  std::vector<QPDFObjectHandle> pages;
  std::vector<QPDFMatrix> moved;
  std::vector<OwnBookmark> bookmarks;
  std::string language;
};

/// The name under which the contents of an attachment's page are painted.
inline constexpr auto contentsName = "/PaginaInhoud";

/// Copies all pages of `source`, with links and bookmarks, without anything that acts by itself. `source` is changed in doing so
/// and must live until the pack has been written.
[[nodiscard]] ImportedDocument importDocument(QPDF& pack, QPDF& source);

}
