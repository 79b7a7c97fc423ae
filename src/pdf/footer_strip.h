// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/canvas.h"

#include <string>
#include <vector>

namespace pdf {

/// One page's footer, before it is painted.
struct Footer {
  double width;
  std::string number; ///< "3a · pagina 47 van 212"
};

/// The footers of a whole pack as a document of strips. What all pages of one width have in common is painted once.
struct FooterSheets {
  std::string bytes;        ///< a PDF: first one sheet per width, then one with the number per page
  std::vector<int> widthOf; ///< per page: which of the sheets per width
  int widths = 0;
};

[[nodiscard]] FooterSheets paintFooters(const Typography& typography, const std::string& about, const std::vector<Footer>& footers);

}
