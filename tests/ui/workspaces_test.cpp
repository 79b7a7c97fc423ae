// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "ui/navigation.h"
#include "ui/setup/setup_workspace.h"
#include "ui/workspace.h"
#include "ui_support/demo_window.h"

#include <QApplication>
#include <QEvent>
#include <QSet>

namespace {

/// Hears of every window that is shown.
class ShownWindows : public QObject {
public:
  ShownWindows() { qApp->installEventFilter(this); }
  [[nodiscard]] QStringList names() const { return m_names; }

protected:
  bool eventFilter(QObject* watched, QEvent* event) override
  {
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::Show && widget && widget->isWindow() && !qobject_cast<const ui::MainWindow*>(widget))
      m_names << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName() + QLatin1Char(' ') + widget->accessibleName();
    return false;
  }

private:
  QStringList m_names;
};

}

TEST_CASE("workspaces that are made meanwhile take neither the screen nor the keyboard")
{
  const ShownWindows shown;
  ui_support::DemoWindow demo;
  const auto* focused = QApplication::focusWidget();
  REQUIRE(focused != nullptr);
  static_cast<void>(demo.person().find<ui::SetupWorkspace>("setupWorkspace")); // the last one
  QTest::qWait(1);
  CHECK(shown.names().join(QLatin1Char('\n')).toStdString() == "");
  CHECK(QApplication::focusWidget() == focused);
}

TEST_CASE("in a narrow window, where places are symbols only, no two are alike")
{
  ui_support::DemoWindow demo;
  QSet<QString> symbols;
  const auto places = demo.window().navigation().model()->rowCount();
  for (int place = 0; place < places; ++place) {
    demo.person().goTo(place);
    symbols.insert(demo.window().currentWorkspace()->iconName());
  }
  CHECK(symbols.size() == places);
}
