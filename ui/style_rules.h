// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPalette>
#include <QString>

namespace ui {

/// The style sheet where Fusion alone does not give flat controls of one height; every colour comes from the palette.
[[nodiscard]] QString styleRules(const QPalette& palette);

}
