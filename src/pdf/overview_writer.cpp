// SPDX-License-Identifier: EUPL-1.2
#include "pdf/overview_writer.h"

#include "pdf/document_file.h"
#include "pdf/document_properties.h"
#include "pdf/overview_pages.h"
#include "pdf/own_document.h"

#include <stdexcept>

namespace pdf {

namespace {

/// An overview as a PDF that can be written. The typography comes first: what is painted measures with it.
class TypesetOverview {
public:
  explicit TypesetOverview(const pack::Overview& overview) : m_document{overviewSheets(overview, m_typography), m_canvas}
  {
    writeProperties(m_document.document(), printable(overview.title), ownClaims);
  }
  [[nodiscard]] QPDF& document() { return m_document.document(); }

private:
  Typography m_typography;
  Canvas m_canvas;
  OwnDocument m_document;
};

}

bool writeOverview(const pack::Overview& overview, const std::filesystem::path& target)
{
  try {
    writeDocument(TypesetOverview{overview}.document(), target, [](double) {});
    return true;
  } catch (const std::exception&) {
    return false;
  }
}

}
