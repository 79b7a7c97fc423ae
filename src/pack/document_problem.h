// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace pack {

/// Why a document could not go into the pack as delivered, or what was done to it.
enum class ProblemKind { gone, empty, notPdf, encrypted, damaged, noPages, repaired };

/// One sentence of plain Dutch for the reader of the pack.
[[nodiscard]] std::string whatHappened(ProblemKind kind);
/// What the secretary can do about it.
[[nodiscard]] std::string whatToDo(ProblemKind kind);
/// A document of which some pages could not be read to the end.
[[nodiscard]] std::string pagesUnreadable(int unreadable, int pages);

}
