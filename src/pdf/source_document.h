// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/intake.h"
#include "pdf/page_scan.h"
#include "pdf/spool.h"

#include <cstdint>
#include <memory>
#include <vector>

class QPDF;

namespace pdf {

/// A delivered document that can be read, with its pages looked at down to their contents.
class SourceDocument {
public:
  /// Throws what the library throws when there is no page tree to be read. `bytes` are what the document reads from, if it does so
  /// from memory.
  SourceDocument(std::unique_ptr<QPDF> document, std::vector<std::uint8_t> bytes = {});
  ~SourceDocument();
  [[nodiscard]] QPDF& document() const { return *m_document; }
  [[nodiscard]] int pages() const { return static_cast<int>(m_scans.size()); }
  [[nodiscard]] const PageScan& scan(std::size_t page) const { return m_scans.at(page); }
  /// Pages whose contents cannot be read to the end.
  [[nodiscard]] int unreadablePages() const;
  /// The footer fits below the contents of every page. A reader leafs through a document as a whole: either all its pages keep
  /// their size, or all shrink a little.
  [[nodiscard]] bool footerFits() const { return m_footerFits; }
  /// The library had to mend something before the document could be read.
  [[nodiscard]] bool wasRepaired() const;

private:
  std::vector<std::uint8_t> m_bytes;
  std::unique_ptr<QPDF> m_document;
  std::vector<PageScan> m_scans;
  bool m_footerFits = true;
};

/// A document, or in the intake why there is none.
struct OpenedSource {
  std::unique_ptr<SourceDocument> document;
  Intake intake;
};

/// Never throws for what the bytes contain: whatever is wrong with them is a problem kind. The document reads from the spool until
/// it is gone.
[[nodiscard]] OpenedSource openSource(const Spool& spool, const SpoolRange& range, const SourceHint& hint);

}
