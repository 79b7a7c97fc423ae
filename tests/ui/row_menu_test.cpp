// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "ui/workspace.h"
#include "ui_support/demo_window.h"
#include "ui_support/qt_string_maker.h"
#include "ui_support/walkers.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>

namespace {

using namespace ui_support;

QStringList namesIn(const QMenu* menu)
{
  QStringList names;
  for (const auto* action : menu ? menu->actions() : QList<QAction*>{})
    if (!action->isSeparator())
      names << action->objectName();
  return names;
}

QMenu* openMenu() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }

struct Listed {
  Qt::Key place;
  const char* view;
  QStringList some; ///< of what stands in the menu of its rows
};

}

TEST_CASE("a lane of the timeline has its menu too")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(Qt::Key_5, Qt::AltModifier);
  settle();
  auto& timeline = person.find<QAbstractScrollArea>("timeline");
  const auto place = timeline.viewport()->rect().center();
  QContextMenuEvent wish{QContextMenuEvent::Mouse, place, timeline.viewport()->mapToGlobal(place)};
  QTimer::singleShot(0, [&] {
    auto* menu = openMenu();
    CHECK(namesIn(menu).contains(QStringLiteral("planPlace")));
    if (menu)
      menu->close();
  });
  QApplication::sendEvent(timeline.viewport(), &wish);
  CHECK(openMenu() == nullptr);
}

TEST_CASE("every row has its menu, by the right button and by the keyboard, with the actions that its menus have")
{
  DemoWindow demo;
  auto& person = demo.person();
  const auto listed = GENERATE(Listed{Qt::Key_1, "signals", {"todayAct", "todaySilence", "todayMail"}},
                               Listed{Qt::Key_2, "proposalTable", {"proposalOpen", "changeProposal", "newVersion", "routeSheet"}},
                               Listed{Qt::Key_3, "agenda", {"addItem", "addDocument", "treatClosed", "carryOver", "removeItem", "renumber"}},
                               Listed{Qt::Key_3, "meetings", {"changeMeeting", "moveMeeting", "cancelMeeting", "makePack", "decisionList"}},
                               Listed{Qt::Key_4, "matrix", {"statusRecord", "statusConfirm", "statusPlan", "statusOpenProposal", "statusCopy"}},
                               Listed{Qt::Key_7, "actions", {"completeAction", "changeAction", "withdrawAction", "reopenAction", "addAction"}});
  INFO(listed.view);
  person.press(listed.place, Qt::AltModifier);
  auto& view = person.find<QAbstractItemView>(listed.view);
  view.setFocus();
  settle();
  const auto checkMenu = [&] {
    auto* menu = openMenu();
    REQUIRE(menu != nullptr);
    for (const auto& name : listed.some) {
      CHECK(namesIn(menu).contains(name));
      CHECK(menu->actions().contains(demo.window().currentWorkspace()->findChild<QAction*>(name))); // the same, so what is off there is off here
    }
    CHECK(duplicateMnemonics(*menu) == allGood);
    menu->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  };
  const auto second = view.model()->index(1, 0);
  SECTION("with the right button the row becomes the chosen one")
  {
    view.setCurrentIndex(view.model()->index(0, 0));
    view.scrollTo(view.model()->index(0, 0));
    settle();
    const auto place = view.visualRect(second).center();
    QContextMenuEvent wish{QContextMenuEvent::Mouse, place, view.viewport()->mapToGlobal(place)};
    QApplication::sendEvent(view.viewport(), &wish);
    CHECK(view.currentIndex().row() == 1);
    checkMenu();
  }
  SECTION("Shift+F10 and the Menu key take the row that is chosen")
  {
    view.setCurrentIndex(second);
    QTest::keyClick(&view, Qt::Key_F10, Qt::ShiftModifier);
    checkMenu();
    QTest::keyClick(&view, Qt::Key_Menu);
    checkMenu();
    QContextMenuEvent wish{QContextMenuEvent::Keyboard, view.rect().center(), view.mapToGlobal(view.rect().center())};
    QApplication::sendEvent(&view, &wish);
    checkMenu();
    CHECK(view.currentIndex() == second);
  }
}

TEST_CASE("in the list of proposals the actions are about the row that is chosen")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(Qt::Key_2, Qt::AltModifier);
  settle();
  CHECK(person.find<QAction>("newVersion").isEnabled());
  person.inDialog([&] { person.choose("changeProposal"); },
                  [&](QDialog& dialog) {
                    const auto chosen = person.find<QAbstractItemView>("proposalTable").currentIndex().siblingAtColumn(0).data().toString();
                    QStringList texts;
                    for (const auto* edit : dialog.findChildren<QLineEdit*>())
                      texts << edit->text();
                    CHECK_FALSE(chosen.isEmpty());
                    CHECK(texts.filter(chosen.left(9)).size() == 1);
                    dialog.reject();
                  });
  person.choose("proposalOpen");
  CHECK(person.find<QLabel>("proposalTitle").isVisible());
}
