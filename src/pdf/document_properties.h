// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/intake.h"

#include <qpdf/QPDF.hh>

#include <string>

namespace pdf {

/// Title, language, page numbers, what the colours mean, what the reader does on opening, and which standards the document claims
/// to meet. The claims are the caller's to answer for.
void writeProperties(QPDF& document, const std::string& title, const Claims& claims);

/// What pages that this program typesets from beginning to end conform to.
inline constexpr auto ownClaims = Claims{.accessible = true, .archivalPart = 2, .archivalLevel = 'A'};

}
