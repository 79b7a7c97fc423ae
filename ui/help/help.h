// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace ui {

class MainWindow;

/// F1 opens the manual at the workspace that is seen; Help › Over says what this is.
void connectHelp(MainWindow& window);

}
