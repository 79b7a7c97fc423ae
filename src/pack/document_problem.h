// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace pack {

/// Why a document could not go into the pack as delivered, what was done to it, or what whoever made the pack should know of it.
enum class ProblemKind {
  // A page stands in its place.
  gone,
  empty,
  notPdf,
  encrypted,
  damaged,
  damagedImage,
  noPages,
  unsafe,
  officeUnavailable,
  conversionFailed,
  // It is in the pack, but not as delivered.
  repaired,
  dynamicForm,
  // It is in the pack, and there is something to know about it.
  convertedOffice,
  convertedImage,
  convertedMail,
  signatureBroken,
  activeContent,
  embeddedFiles,
  restricted,
  scanned,
  notTagged,
  notAccessible,
  notArchival,
  annotationsCut
};

/// Who is to know of a problem: the readers of the pack, who miss something or see it changed, or only whoever makes it.
enum class ProblemWeight { missing, changed, remark };
[[nodiscard]] ProblemWeight weightOf(ProblemKind kind);

/// The name of a kind in a report for other programs.
[[nodiscard]] const char* codeOf(ProblemKind kind);

/// One sentence of plain Dutch for the reader of the pack.
[[nodiscard]] std::string whatHappened(ProblemKind kind);
/// What the secretary can do about it.
[[nodiscard]] std::string whatToDo(ProblemKind kind);
/// A document of which some pages could not be read to the end.
[[nodiscard]] std::string pagesUnreadable(int unreadable, int pages);

}
