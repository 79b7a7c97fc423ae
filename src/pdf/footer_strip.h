// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/assembly_job.h"
#include "pdf/canvas.h"

#include <string>
#include <vector>

namespace pdf {

/// One page's footer, before it is painted.
struct Footer {
  double width;
  std::string before; ///< "3a · pagina "
  int page = 0;
};

/// The footers of a whole pack as a document of strips. What all pages of one width have in common is painted once.
struct FooterSheets {
  std::string bytes;           ///< a PDF: first one sheet per width, then those that the pages' own parts refer to
  std::vector<double> widths;
  std::vector<JobFooter> pages;
};

/// `about` stands on the left of every page; `after`, such as " van 212", comes after the number of the page.
[[nodiscard]] FooterSheets paintFooters(const Typography& typography, const std::string& about, const std::vector<Footer>& footers,
                                        const std::string& after);

}
