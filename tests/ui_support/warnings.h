// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace ui_support {

/// From now on Qt's warnings are kept; what the offscreen platform always says is left out.
void collectWarnings();
/// The warnings since the last call.
[[nodiscard]] QStringList takeWarnings();

}
