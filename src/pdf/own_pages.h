// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/own_tag.h"

#include <qpdf/QPDF.hh>

#include <string>
#include <string_view>
#include <vector>

/// Completes what Cairo leaves out of the pages that this program typesets.
namespace pdf {

/// Everything that is painted outside any tag becomes decoration, which is not read aloud.
[[nodiscard]] std::string markArtifacts(std::string_view contents);

/// Adds the details of the tags, which must be in the order in which they were opened, to the structure tree below `element`.
/// Throws std::runtime_error when tree and tags do not agree.
void completeTags(QPDFObjectHandle element, const std::vector<OwnTag>& tags);

/// Says of fonts whose glyphs are numbered as in the font file that they are.
void completeFonts(QPDF& document);

/// All of it, for a document that stays by itself.
void completeOwnDocument(QPDF& document, const std::vector<OwnTag>& tags);

}
