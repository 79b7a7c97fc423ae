// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/intake.h"

#include <qpdf/QPDF.hh>

namespace pdf {

class SourceDocument;

/// What there is to know about a document that can be read: what to warn about, and what it says of itself.
[[nodiscard]] Intake intakeOf(const SourceDocument& document);

/// Contents with tags that can be taken over.
[[nodiscard]] bool hasTags(QPDF& document);

/// What the document's own metadata claims.
[[nodiscard]] Claims claimsOf(QPDF& document);

}
