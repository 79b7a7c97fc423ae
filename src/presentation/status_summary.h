// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/status_table.h"

namespace presentation {

/// "Peildatum 22-04-2027 (vandaag)   60 vakjes, 1 geselecteerd   3 langer dan 4 weken niet bevestigd"
[[nodiscard]] QString statusSummary(const StatusTable& table, domain::Date today, int selected);

/// Why there is no matrix, and what to do about it; empty titles when there is one.
struct EmptyStatus {
  QString title;
  QString text;
  QString button; ///< takes the filter away; empty when there is none
};
[[nodiscard]] EmptyStatus emptyStatus(const StatusTable& table, const StatusFilter& filter);

}
