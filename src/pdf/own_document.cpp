// SPDX-License-Identifier: EUPL-1.2
#include "pdf/own_document.h"

#include "pdf/own_pages.h"

namespace pdf {

OwnDocument::OwnDocument(const std::vector<Sheet>& sheets, Canvas& canvas) : m_bytes{paint(sheets, canvas)}
{
  m_document.setSuppressWarnings(true);
  m_document.processMemoryFile("document", m_bytes.data(), m_bytes.size());
  completeOwnDocument(m_document, canvas.tags());
}

}
