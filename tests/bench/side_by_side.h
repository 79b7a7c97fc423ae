// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace bench {

/// What one way of making a file took.
struct Measured {
  double seconds = 0;
  double megabytes = 0; ///< of memory, at its highest, of the largest process
  double bytes = 0;     ///< of the file
  bool done = false;
};

/// A whole pack beside the mere merging of its attachments.
struct SideBySide {
  int attachments = 0;
  int pages = 0; ///< of the pack
  Measured floor;
  Measured pack;
};

/// Makes attachments with about as many pages as asked, and measures both ways over them, taking turns.
[[nodiscard]] SideBySide sideBySide(int attachments, int pages);

}
