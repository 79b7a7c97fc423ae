// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/meeting_pack.h"
#include "pdf/flow.h"
#include "pdf/intake.h"
#include "pdf/pack_writer.h"
#include "pdf/spool.h"

namespace pdf {

namespace target {
inline constexpr Target cover = 1;
inline constexpr Target agenda = 2;
inline constexpr Target problems = 3;
inline constexpr Target packEnd = 4; ///< its page is the number of pages of the pack
inline constexpr Target firstItem = 16;
}

/// What the agenda, bookmarks and footers call a document.
struct DocumentName {
  std::string label;
  std::string title;
  std::string fileName;
  std::string note;
  pack::PackState state = pack::PackState::open;
};

/// An attachment after it was fetched and looked at. Without a source a replacement page stands in its place.
struct Delivery {
  DocumentName name;
  Target target;
  int source = noSource;
  Intake intake;
  std::vector<PackProblem> problems;
  std::optional<pack::ProblemKind> converted; ///< what its pages were made from, when that is no PDF
  std::optional<SpoolRange> original; ///< the file as delivered, when its pages were made from something else

  [[nodiscard]] bool hasPages() const { return name.state == pack::PackState::open; }
  [[nodiscard]] bool isReplaced() const { return hasPages() && source == noSource; }
  /// What the readers of the pack are told; null when there is nothing.
  [[nodiscard]] const PackProblem* printedProblem() const;
  void add(pack::ProblemKind kind, std::string whatHappened);
};

struct PlannedPage {
  const pack::PackPage* page;
  Target target;
};

/// An item with everything about it that needs a page.
struct PlannedItem {
  const pack::PackItem* item;
  std::optional<Target> coverNote;
  std::vector<Delivery> deliveries;
  std::vector<PlannedPage> pages;

  /// Where the item begins; none when it has no page.
  [[nodiscard]] std::optional<Target> firstTarget() const;
};

/// What goes into one pack, in order.
struct PackPlan {
  const pack::MeetingPack* pack;
  std::vector<PlannedPage> openingPages;
  std::vector<PlannedItem> items;

  [[nodiscard]] bool hasProblems() const;
  [[nodiscard]] Delivery* deliveryOf(int source);
};

}
