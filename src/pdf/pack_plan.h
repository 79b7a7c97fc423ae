// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/meeting_pack.h"
#include "pdf/flow.h"
#include "pdf/pack_writer.h"

#include <memory>

namespace pdf {

class SourceDocument;

namespace target {
inline constexpr Target cover = 1;
inline constexpr Target agenda = 2;
inline constexpr Target problems = 3;
inline constexpr Target packEnd = 4; ///< its page is the number of pages of the pack
inline constexpr Target firstItem = 16;
}

/// An attachment after it was fetched and looked at. Without a document a replacement page stands in its place.
struct Delivery {
  const pack::PackAttachment* attachment;
  Target target;
  std::unique_ptr<SourceDocument> document;
  std::optional<PackProblem> problem;
};

/// An item with everything about it that needs a page.
struct PlannedItem {
  const pack::PackItem* item;
  std::optional<Target> coverNote;
  std::vector<Delivery> deliveries;

  /// Where the item begins; none when it has no page.
  [[nodiscard]] std::optional<Target> firstTarget() const;
};

/// What goes into one pack, in order.
struct PackPlan {
  const pack::MeetingPack* pack;
  std::vector<PlannedItem> items;

  [[nodiscard]] bool hasProblems() const;
};

}
