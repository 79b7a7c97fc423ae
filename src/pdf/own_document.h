// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/flow.h"

#include <qpdf/QPDF.hh>

#include <string>
#include <vector>

namespace pdf {

/// Sheets that this program typesets from beginning to end, as a tagged document that can be completed and written.
class OwnDocument {
public:
  OwnDocument(const std::vector<Sheet>& sheets, Canvas& canvas);
  [[nodiscard]] QPDF& document() { return m_document; }

private:
  std::string m_bytes; ///< the document reads from them until it is gone
  QPDF m_document;
};

}
