// SPDX-License-Identifier: EUPL-1.2
#include "ui_support/dialog_driver.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

namespace ui_support {

namespace {

constexpr auto pollInMilliseconds = 10;
constexpr auto mostTabs = 200;

/// The offscreen platform gives the keyboard to nobody when a dialog closes; a desktop gives it back to the window.
void giveBackKeyboard()
{
  if (QApplication::activeWindow())
    return;
  for (auto* window : QApplication::topLevelWidgets())
    if (window->isVisible() && !window->windowFlags().testFlag(Qt::Popup)) {
      window->activateWindow();
      if (!QTest::qWaitForWindowActive(window))
        qFatal("the window does not become active");
      return;
    }
}

QWidget* keyboardTarget()
{
  giveBackKeyboard();
  auto* focus = QApplication::focusWidget();
  auto* modal = QApplication::activeModalWidget();
  if (focus && (!modal || modal->isAncestorOf(focus) || modal == focus))
    return focus;
  return modal ? (modal->focusWidget() ? modal->focusWidget() : modal) : QApplication::activeWindow();
}

}

QString chooseFile(QDialog& asked, const QString& path)
{
  auto* name = asked.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
  if (!name)
    qFatal("the dialog does not ask for a file");
  const auto proposed = name->text();
  name->setText(path);
  QTest::keyClick(name, Qt::Key_Return);
  return proposed;
}

void inNextDialog(const std::function<void(QDialog&)>& steps)
{
  QTimer::singleShot(pollInMilliseconds, qApp, [steps] {
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (!dialog || !dialog->isVisible()) {
      inNextDialog(steps);
      return;
    }
    dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(dialog))
      qFatal("the dialog does not become active");
    steps(*dialog);
  });
}

void typeKeys(const QString& text) { QTest::keyClicks(keyboardTarget(), text); }

void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
  QTest::keyClick(keyboardTarget(), key, modifiers);
  QCoreApplication::processEvents(); // an editor in a cell hands over a moment later
}

bool tabTo(const QWidget& window, const char* name)
{
  for (int step = 0; step < mostTabs; ++step) {
    const auto* focus = window.focusWidget();
    if (focus && focus->objectName() == QLatin1String{name})
      return true;
    pressKey(Qt::Key_Tab);
  }
  return false;
}

}
