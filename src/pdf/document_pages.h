// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/text_document.h"
#include "pdf/flow.h"

namespace pdf {

/// A heading that bookmarks and the table of contents lead to.
struct Chapter {
  Target target;
  int level;
  std::string title;
};

/// The chapters of a document, in order; their targets count from 1.
[[nodiscard]] std::vector<Chapter> chaptersOf(const pack::TextDocument& document);

/// The sheet on which the pages of text documents are set.
[[nodiscard]] SheetShape documentShape();

void placeDocument(Flow& flow, const pack::TextDocument& document, const std::vector<Chapter>& chapters);

/// Adds what stands in the margins of every page: the title, the mark and the page number.
void addMargins(std::vector<Sheet>& sheets, const pack::TextDocument& document, const Typography& typography,
                const std::string& mark);

}
