// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace presentation {

/// What a change would mean, told while it is being chosen.
struct Outlook {
  QString doubts = {};  ///< why she may want something else; empty when there is no reason
  QString effects = {}; ///< what becomes of the rest
};

}
