// SPDX-License-Identifier: EUPL-1.2
#include "ui/panel_action.h"

#include "ui/preferences.h"

#include <QAction>
#include <QWidget>

namespace ui {

QAction* panelAction(QWidget& workspace, QWidget& panel, const char* name, const QString& text)
{
  auto* action = new QAction{text, &workspace};
  const auto key = QStringLiteral("panels/") + QString::fromLatin1(name);
  action->setObjectName(QString::fromLatin1(name));
  action->setCheckable(true);
  action->setShortcut(Qt::Key_F9);
  action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  workspace.addAction(action);
  action->setChecked(preference(key, true).toBool());
  if (!action->isChecked())
    panel.hide();
  QObject::connect(action, &QAction::toggled, &panel, [&panel, key](bool shown) {
    panel.setVisible(shown);
    setPreference(key, shown);
  });
  return action;
}

}
