// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QAction;
class QString;
class QWidget;

namespace ui {

/// Shows and hides a panel at the side of a workspace (F9), to give the rest the room; it stays that way for the next time. `name` is the name
/// of the action and of what is remembered.
[[nodiscard]] QAction* panelAction(QWidget& workspace, QWidget& panel, const char* name, const QString& text);

}
