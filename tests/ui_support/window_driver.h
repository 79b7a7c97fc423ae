// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/main_window.h"

#include <QDialog>
#include <QTest>

#include <functional>

namespace ui_support {

/// Steps of a person at the window, so that a test reads as sentences.
class WindowDriver {
public:
  explicit WindowDriver(ui::MainWindow& window) : m_window{window} {}

  void show();
  void openDossier(const QString& region);
  void goTo(int place);
  void choose(const char* actionName);
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
  void type(const char* widgetName, const QString& text);
  /// Types into whatever has the keyboard.
  void typeText(const QString& text);
  /// Presses Tab until the widget, or something in it, has the keyboard.
  void tabTo(const char* widgetName);
  /// Does `opening`, which opens a dialog, and `steps` inside it.
  void inDialog(const std::function<void()>& opening, const std::function<void(QDialog&)>& steps);
  void click(const char* buttonName);
  [[nodiscard]] QStringList menuTitles() const;

  template <class W>
  [[nodiscard]] W& find(const char* name) const
  {
    auto* found = m_window.findChild<W*>(QString::fromLatin1(name));
    if (!found) // in a workspace that is made when there is nothing else to do
      static_cast<void>(QTest::qWaitFor([&] { return (found = m_window.findChild<W*>(QString::fromLatin1(name))) != nullptr; }, 5000));
    if (!found)
      qFatal("no widget named %s", name);
    return *found;
  }

private:
  ui::MainWindow& m_window;
};

}
