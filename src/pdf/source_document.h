// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/document_problem.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

class QPDF;

namespace pdf {

/// A delivered PDF that can be read, with its pages checked down to their contents.
class SourceDocument {
public:
  SourceDocument(std::unique_ptr<std::vector<std::uint8_t>> bytes, std::unique_ptr<QPDF> document);
  ~SourceDocument();
  [[nodiscard]] QPDF& document() const { return *m_document; }
  [[nodiscard]] int pages() const { return m_pages; }
  /// Pages whose contents cannot be read to the end.
  [[nodiscard]] int unreadablePages() const { return m_unreadablePages; }
  /// The library had to mend something before the document could be read.
  [[nodiscard]] bool wasRepaired() const;

private:
  std::unique_ptr<std::vector<std::uint8_t>> m_bytes; // read from until the pack has been written
  std::unique_ptr<QPDF> m_document;
  int m_pages = 0;
  int m_unreadablePages = 0;
};

/// A document, or why there is none.
struct OpenedSource {
  std::unique_ptr<SourceDocument> document;
  std::optional<pack::ProblemKind> problem; ///< `repaired` goes together with a document, everything else without
};

/// Never throws for what the bytes contain: whatever is wrong with them is a problem kind.
[[nodiscard]] OpenedSource openSource(std::vector<std::uint8_t> bytes);

}
