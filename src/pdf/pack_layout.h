// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/pack_plan.h"

namespace pdf {

/// Consecutive pages of the pack that come from one source: the program's own sheets, or one attachment.
struct PackPart {
  std::string label; ///< in the footer, before the page number; may be empty
  Target target;
  std::string title;
  int group = 0;                      ///< parts of one item have the same number
  const Delivery* delivery = nullptr; ///< whose pages these are; none: own sheets
  std::size_t firstSheet = 0;
  int pages = 0;
  int firstPage = 0; ///< counts from 1
};

/// A pack of which every page is known: what stands on the program's own sheets, and which page comes where.
struct PackLayout {
  std::vector<Sheet> sheets;
  std::map<Target, Place> places; ///< on the own sheets
  std::vector<PackPart> parts;
  std::map<Target, int> firstPages;
  int pages = 0;

  /// The number of the page where the target stands, which is also printed on it.
  [[nodiscard]] int pageOf(Target target) const;
};

/// `typography` and `plan` must outlive the sheets.
[[nodiscard]] PackLayout layOut(const PackPlan& plan, const Typography& typography);

}
