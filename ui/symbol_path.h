// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/status_symbol.h"

#include <QPainterPath>

namespace ui {

/// The shape of a symbol on a grid of 16 by 16, to be filled with one colour.
[[nodiscard]] const QPainterPath& symbolPath(presentation::StatusSymbol symbol);

}
