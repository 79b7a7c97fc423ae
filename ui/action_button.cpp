// SPDX-License-Identifier: EUPL-1.2
#include "ui/action_button.h"

#include <QAction>
#include <QPushButton>

namespace ui {

QPushButton* followAction(QPushButton* button, QAction* action)
{
  const auto follow = [action, button] {
    button->setText(action->iconText());
    button->setEnabled(action->isEnabled());
    button->setToolTip(action->toolTip());
  };
  QObject::connect(action, &QAction::changed, button, follow);
  QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
  follow();
  return button;
}

}
