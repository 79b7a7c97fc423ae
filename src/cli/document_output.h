// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"
#include "pack/text_document.h"

namespace cli {

/// Writes a document as PDF with the mark of the case file, and says so.
[[nodiscard]] domain::Result<void> writeDocument(const app::Facts& facts, domain::Date today, const pack::TextDocument& document, const std::string& target);

}
