// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/assembly_job.h"
#include "pdf/pack_layout.h"

namespace pdf {

/// Paints the program's own sheets and the footers of all pages into the spool, and says how everything is put together.
[[nodiscard]] AssemblyJob jobOf(const PackPlan& plan, const PackLayout& layout, const Typography& typography, Spool& spool);

/// The bookmarks of a pack, without those that its attachments bring along.
[[nodiscard]] std::vector<JobBookmark> bookmarksOf(const PackPlan& plan, const PackLayout& layout);

}
