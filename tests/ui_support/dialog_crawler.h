// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

#include <functional>

namespace ui_support {

class DemoWindow;

/// Opens every dialog that an action or a button with "…" of the place that is seen opens, shows it and closes it again. Dialogs of the desktop,
/// such as those for files, are closed unseen.
void inEveryDialog(DemoWindow& demo, const std::function<void(const QString& name, QDialog& dialog)>& look);

}
