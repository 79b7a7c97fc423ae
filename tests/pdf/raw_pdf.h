// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace test {

using Bytes = std::vector<std::uint8_t>;

/// One page of a RawPdf: the entries of its dictionary besides /Contents and /Parent, and what it paints.
struct RawPage {
  std::string entries = "/MediaBox [0 0 595 842]";
  std::string contents = "BT /F1 24 Tf 72 700 Td (pagina) Tj ET";
};

/// A PDF written by hand, so that a test can make exactly the oddity it is about. Objects 1 to 3 are the catalogue, the page tree
/// and the font F1; then come page 1, its contents, page 2, its contents …, then `objects`.
struct RawPdf {
  std::vector<RawPage> pages = {RawPage{}};
  std::string catalogue;            ///< more entries for the catalogue
  std::vector<std::string> objects; ///< bodies of further objects

  [[nodiscard]] static int pageObject(int page) { return 4 + 2 * page; }
  [[nodiscard]] int firstObject() const { return 4 + 2 * static_cast<int>(pages.size()); }
  [[nodiscard]] Bytes bytes() const;
};

/// `count` pages that say "<word> 1", "<word> 2" …
[[nodiscard]] RawPdf pagesSaying(const std::string& word, int count);
[[nodiscard]] Bytes bytesOf(const std::string& text);

}
