// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

class QAction;

namespace ui {

/// Turns an action on or off. While it is off its hint says why not, and its own hint comes back with it.
void allow(QAction& action, bool on, const QString& whyNot);

}
