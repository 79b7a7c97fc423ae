// SPDX-License-Identifier: EUPL-1.2
#include "ui/action_hint.h"

#include <QAction>
#include <QVariant>

namespace ui {

namespace {

constexpr auto ownHint = "ownHint";

/// An action without a hint answers its text instead.
QString hintOf(const QAction& action)
{
  const auto hint = action.toolTip();
  return hint == QString{action.text()}.remove(u'&') ? QString{} : hint;
}

}

void allow(QAction& action, bool on, const QString& whyNot)
{
  if (!action.property(ownHint).isValid())
    action.setProperty(ownHint, hintOf(action));
  action.setEnabled(on);
  action.setToolTip(on || whyNot.isEmpty() ? action.property(ownHint).toString() : whyNot);
}

}
