// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <qpdf/QPDF.hh>

#include <string>

namespace pdf {

/// Title, language and what the reader does on opening. Claims no PDF/UA and no PDF/A: attachments come as they are.
void writeProperties(QPDF& document, const std::string& title);

/// Marks which cells of the program's own tables are headers of a column and which of a row; Cairo leaves it out.
void completeTableHeaders(QPDF& document);

}
