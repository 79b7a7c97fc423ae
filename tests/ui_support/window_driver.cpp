// SPDX-License-Identifier: EUPL-1.2
#include "ui_support/window_driver.h"

#include "ui/navigation.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QTimer>

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

void WindowDriver::typeText(const QString& text)
{
  for (const auto letter : text)
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &m_window, letter.toLatin1());
}

void WindowDriver::tabTo(const char* widgetName)
{
  const auto* wanted = &find<QWidget>(widgetName);
  constexpr int enough = 200;
  QStringList passed;
  for (int presses = 0; presses < enough; ++presses) {
    const auto* focused = QApplication::focusWidget();
    if (focused && (focused == wanted || wanted->isAncestorOf(focused)))
      return;
    const auto name = focused ? focused->objectName() : QStringLiteral("nothing");
    if (passed.isEmpty() || passed.last() != name)
      passed << name;
    press(Qt::Key_Tab);
  }
  qFatal("Tab does not lead to %s, but over %s", widgetName, qPrintable(passed.mid(0, 30).join(QStringLiteral(", "))));
}

void WindowDriver::inDialog(const std::function<void()>& opening, const std::function<void(QDialog&)>& steps)
{
  const auto* before = QApplication::activeModalWidget();
  auto done = false;
  QTimer waiting;
  QObject::connect(&waiting, &QTimer::timeout, [&] {
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (done || !dialog || dialog == before)
      return;
    done = true;
    waiting.stop();
    QTest::qWait(1);
    steps(*dialog);
  });
  waiting.start(5);
  opening();
  m_window.activateWindow(); // nobody else gives it the keyboard back on this platform
  static_cast<void>(QTest::qWaitForWindowActive(&m_window));
  if (!done)
    qFatal("no dialog was opened");
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
