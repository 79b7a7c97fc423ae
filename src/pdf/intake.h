// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/document_problem.h"

#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace pdf {

inline constexpr auto noSource = -1;

/// What is known of a document before it is opened.
struct SourceHint {
  std::string title;    ///< what is read aloud for an image
  std::string fileName; ///< its ending tells formats apart that look the same from inside

  template <class Self> static auto fields(Self& self) { return std::tie(self.title, self.fileName); }
};

/// Which standards a document says it conforms to.
struct Claims {
  bool accessible = false; ///< PDF/UA-1
  int archivalPart = 0;    ///< of PDF/A: 1, 2 or 3; 0 when it does not say so
  char archivalLevel = 0;  ///< 'A', 'U' or 'B'

  template <class Self> static auto fields(Self& self) { return std::tie(self.accessible, self.archivalPart, self.archivalLevel); }
  friend bool operator==(const Claims&, const Claims&) = default;
};

/// What came out of looking at a delivered document.
struct Intake {
  std::optional<pack::ProblemKind> refusal; ///< why it cannot go into the pack
  std::vector<pack::ProblemKind> remarks;   ///< what to know about a document that goes in
  int unreadablePages = 0;
  int imagePages = 0; ///< without any text
  Claims claims;
  std::vector<double> stripWidths; ///< one per page; see stripWidth in footer_geometry.h

  [[nodiscard]] int pages() const { return static_cast<int>(stripWidths.size()); }
  template <class Self> static auto fields(Self& self)
  {
    return std::tie(self.refusal, self.remarks, self.unreadablePages, self.imagePages, self.claims, self.stripWidths);
  }
};

}
