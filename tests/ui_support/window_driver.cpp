// SPDX-License-Identifier: EUPL-1.2
#include "ui_support/window_driver.h"

#include "ui/navigation.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QMenuBar>

namespace ui_support {

void WindowDriver::show()
{
  m_window.resize(1280, 800);
  m_window.show();
  m_window.activateWindow();
  if (!QTest::qWaitForWindowActive(&m_window))
    qFatal("the window does not become active");
}

void WindowDriver::openDossier(const QString& region)
{
  m_window.showDossier({region, QString{}, false, {}, {}});
  QTest::qWait(1);
}

void WindowDriver::goTo(int place) { m_window.navigation().setCurrentPlace(place); }

void WindowDriver::choose(const char* actionName) { find<QAction>(actionName).trigger(); }

void WindowDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
  auto* target = m_window.focusWidget() ? m_window.focusWidget() : &m_window;
  QTest::keyClick(target, key, modifiers);
}

void WindowDriver::type(const char* widgetName, const QString& text)
{
  auto& edit = find<QLineEdit>(widgetName);
  edit.setFocus();
  edit.clear();
  QTest::keyClicks(&edit, text);
}

void WindowDriver::click(const char* buttonName) 
{
  QCoreApplication::processEvents(); // lets a layout that was just changed place its widgets
  QTest::mouseClick(&find<QAbstractButton>(buttonName), Qt::LeftButton);
}

QStringList WindowDriver::menuTitles() const
{
  QStringList titles;
  for (const auto* action : m_window.menuBar()->actions())
    if (action->isVisible())
      titles << action->text().remove(u'&');
  return titles;
}

}
