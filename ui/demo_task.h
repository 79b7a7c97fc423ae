// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/error.h"

#include <QString>
#include <QWidget>

namespace ui {

/// Makes the demo region while the window stays alive, with progress and a way to stop.
[[nodiscard]] domain::Result<void> makeDemoWithProgress(const QString& path, const QString& demo, QWidget& window);

}
