// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "ui/agenda/agenda_view.h"
#include "ui/proposals/proposals_workspace.h"
#include "presentation/roles.h"
#include "ui/search/search.h"
#include "ui/search/word_reading.h"
#include "ui_support/demo_window.h"
#include "ui_support/dialog_driver.h"
#include "ui_support/qt_string_maker.h"
#include "ui_support/walkers.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTreeView>

/// Ctrl+K: finding anything, and going there.
namespace {

using namespace ui_support;

class SearchingWindow {
public:
  SearchingWindow() { demo.person().press(Qt::Key_K, Qt::ControlModifier); }
  [[nodiscard]] QDialog& dialog()
  {
    auto* found = demo.window().findChild<QDialog*>(QStringLiteral("searchDialog"));
    REQUIRE(found);
    return *found;
  }
  [[nodiscard]] QListView& list() { return *dialog().findChild<QListView*>(QStringLiteral("searchResults")); }
  [[nodiscard]] QString state() { return dialog().findChild<QLabel*>(QStringLiteral("searchState"))->text(); }
  /// Types over what is there, and waits for the answer.
  void type(const QString& words)
  {
    auto* maker = demo.desk().session()->findChild<ui::Search*>()->maker();
    QSignalSpy found{maker, &ui::SearchMaker::found};
    auto& edit = *dialog().findChild<QLineEdit*>(QStringLiteral("searchWords"));
    edit.selectAll();
    QTest::keyClicks(&edit, words);
    // Of what was typed letter by letter only the last counts.
    while (found.isEmpty() || found.last().first().toInt() != maker->lastNumber())
      REQUIRE(found.wait(20000));
    settle();
  }
  void press(Qt::Key key) { QTest::keyClick(dialog().findChild<QLineEdit*>(QStringLiteral("searchWords")), key); }
  [[nodiscard]] QStringList titles()
  {
    QStringList all;
    for (int row = 0; row < list().model()->rowCount(); ++row)
      all << list().model()->index(row, 0).data().toString();
    return all;
  }

  DemoWindow demo;
};

}

TEST_CASE("she finds a proposal with a few letters, and Enter goes there")
{
  SearchingWindow searching;
  CHECK(searching.dialog().isVisible());
  CHECK(withoutAccessibleName(searching.dialog()) == allGood);
  searching.type(QStringLiteral("V-2027-03"));
  REQUIRE_FALSE(searching.titles().isEmpty());
  CHECK(searching.titles().first().startsWith(QStringLiteral("V-2027-03 ")));
  CHECK(searching.list().currentIndex().row() == 0);
  searching.press(Qt::Key_Return);
  CHECK_FALSE(searching.dialog().isVisible());
  CHECK(qobject_cast<ui::ProposalsWorkspace*>(searching.demo.window().currentWorkspace()));
}

TEST_CASE("she goes down the list while the cursor stays in the words, and lands on the agenda item")
{
  SearchingWindow searching;
  searching.type(QStringLiteral("opening"));
  REQUIRE(searching.titles().size() > 2);
  searching.press(Qt::Key_Down);
  searching.press(Qt::Key_Down);
  CHECK(searching.list().currentIndex().row() == 2);
  CHECK(QApplication::focusWidget() != &searching.list());
  const auto title = searching.list().currentIndex().data().toString();
  searching.press(Qt::Key_Return);
  const auto& agenda = searching.demo.person().find<ui::AgendaView>("agenda");
  CHECK(agenda.currentIndex().data(presentation::TitleRole).toString() == title);
}

TEST_CASE("what nobody wrote is not found, and says so, and Escape leaves everything as it was")
{
  SearchingWindow searching;
  const auto* before = searching.demo.window().currentWorkspace();
  searching.type(QStringLiteral("xyzzyx"));
  CHECK(searching.titles().isEmpty());
  CHECK(searching.state().contains(QStringLiteral("Niets gevonden met ‘xyzzyx’")));
  searching.press(Qt::Key_Return);
  CHECK(searching.dialog().isVisible());
  searching.press(Qt::Key_Escape);
  CHECK_FALSE(searching.dialog().isVisible());
  CHECK(searching.demo.window().currentWorkspace() == before);
}

TEST_CASE("people, bodies and gemeenten are found in Inrichting, on their own row")
{
  SearchingWindow searching;
  searching.type(QStringLiteral("raad sliedrecht"));
  REQUIRE_FALSE(searching.titles().isEmpty());
  int row = -1;
  for (int each = 0; each < searching.list().model()->rowCount(); ++each)
    if (searching.list().model()->index(each, 0).data(presentation::SublineRole).toString() == QStringLiteral("Gremium"))
      row = each;
  REQUIRE(row >= 0);
  searching.list().setCurrentIndex(searching.list().model()->index(row, 0));
  searching.press(Qt::Key_Return);
  const auto& table = searching.demo.person().find<QTreeView>("bodies"); // although the councils were filtered away
  CHECK(table.isVisible());
  CHECK(table.currentIndex().siblingAtColumn(1).data().toString() == QStringLiteral("Raad Sliedrecht"));

  searching.demo.person().press(Qt::Key_K, Qt::ControlModifier);
  searching.type(QStringLiteral("GM0505"));
  REQUIRE(searching.titles() == QStringList{QStringLiteral("Dordrecht")});
  searching.press(Qt::Key_Return);
  const auto& tree = searching.demo.person().find<QTreeView>("regions");
  CHECK(tree.isVisible());
  CHECK(tree.currentIndex().siblingAtColumn(0).data().toString() == QStringLiteral("Dordrecht"));
}

TEST_CASE("a word that stands in an attachment only is found once it was read")
{
  SearchingWindow searching;
  auto* search = searching.demo.desk().session()->findChild<ui::Search*>();
  auto* reading = search->reading();
  REQUIRE(reading);
  QSignalSpy counted{reading, &ui::WordReading::leftChanged};
  while (counted.isEmpty() || counted.last().first().toInt() != 0)
    REQUIRE(counted.wait(60000));
  CHECK(searching.demo.desk().session()->file().store().contentToRead().empty());
  searching.type(QStringLiteral("bladzijde"));
  bool isPage = false;
  for (int each = 0; each < searching.list().model()->rowCount(); ++each)
    isPage = isPage || searching.list().model()->index(each, 0).data(presentation::SublineRole).toString().startsWith(QStringLiteral("Document, bladzijde "));
  CHECK(isPage);
}

TEST_CASE("two words find what the general board decided in March")
{
  SearchingWindow searching;
  for (const auto& words : {QStringLiteral("AB maart"), QStringLiteral("algemeen maart"), QStringLiteral("AB maart besluit")}) {
    INFO(words.toStdString());
    searching.type(words);
    CHECK(searching.titles().mid(0, 2).contains(QStringLiteral("Algemeen bestuur: Regiovisie jeugd 2027-2030"))); // after its meeting, at most
  }
}
