// SPDX-License-Identifier: EUPL-1.2
#include "ui/tool_bar.h"

#include <QLayout>
#include <QToolButton>

namespace ui {

ToolBar::ToolBar(const QString& title, QWidget* parent) : QToolBar{title, parent} { setToolButtonStyle(Qt::ToolButtonTextBesideIcon); }

void ToolBar::setIconsOnly(const QList<QAction*>& actions)
{
  m_iconsOnly = actions;
  fitLater();
}

void ToolBar::resizeEvent(QResizeEvent* event)
{
  QToolBar::resizeEvent(event);
  fit();
}

void ToolBar::actionEvent(QActionEvent* event)
{
  QToolBar::actionEvent(event);
  fitLater();
}

/// Once for all actions that come and go together.
void ToolBar::fitLater()
{
  if (m_waiting)
    return;
  m_waiting = true;
  QMetaObject::invokeMethod(
      this,
      [this] {
        m_waiting = false;
        fit();
      },
      Qt::QueuedConnection);
}

void ToolBar::fit()
{
  const auto margins = layout()->contentsMargins();
  auto needed = margins.left() + margins.right() + contentsMargins().left() + contentsMargins().right();
  QList<QToolButton*> buttons;
  for (auto* action : actions()) {
    auto* widget = widgetForAction(action);
    if (!widget || !action->isVisible())
      continue;
    if (auto* button = qobject_cast<QToolButton*>(widget)) {
      const auto words = !m_iconsOnly.contains(action);
      button->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
      if (words && !action->icon().isNull())
        buttons << button;
    }
    needed += widget->sizeHint().width() + layout()->spacing();
  }
  for (auto last = buttons.rbegin(); last != buttons.rend() && needed > width(); ++last) {
    needed -= (*last)->sizeHint().width();
    (*last)->setToolButtonStyle(Qt::ToolButtonIconOnly);
    needed += (*last)->sizeHint().width();
  }
}

}
