// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QAction;
class QPushButton;

namespace ui {

/// Lets a button do what an action does: text, hint and whether it is on follow the action.
QPushButton* followAction(QPushButton* button, QAction* action);

}
