// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "app/commands/action_commands.h"
#include "presentation/translation.h"
#include "ui/legend_below.h"
#include "ui/navigation.h"
#include "ui/place.h"
#include "ui/planning/timeline_view.h"
#include "ui/tool_bar.h"
#include "ui/workspace.h"
#include "ui_support/demo_window.h"
#include "ui_support/qt_string_maker.h"
#include "ui_support/walkers.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

#include <map>

/// A small laptop, and a full screen of 1920 × 1080 at 200 % less the frame of the window.
namespace {

using namespace ui_support;

constexpr QSize laptop{1280, 800};
constexpr QSize doubled{960, 540};
constexpr QSize smallest{940, 520};

/// Rows that are seen whole.
int rowsInSight(const QAbstractItemView& view)
{
  const auto area = view.viewport()->rect();
  auto rows = 0;
  const auto count = [&](const auto& self, const QModelIndex& parent) -> void {
    for (int row = 0; row < view.model()->rowCount(parent); ++row) {
      const auto index = view.model()->index(row, 0, parent);
      const auto place = view.visualRect(index);
      rows += place.isValid() && place.top() >= area.top() && place.bottom() <= area.bottom() ? 1 : 0;
      self(self, index);
    }
  };
  count(count, {});
  return rows;
}

/// Everything that can be seen in the window, one after the other.
void walkEverywhere(DemoWindow& demo, const std::function<void(const QString&)>& look)
{
  auto& person = demo.person();
  const auto lookAt = [&](const QString& where) {
    settle();
    look(where);
  };
  const auto tabsOf = [&](const char* name) {
    auto& tabs = person.find<QTabWidget>(name);
    for (int tab = 0; tab < tabs.count(); ++tab) {
      tabs.setCurrentIndex(tab);
      lookAt(QString::fromLatin1(name) + QStringLiteral(" ") + tabs.tabText(tab));
    }
    tabs.setCurrentIndex(0);
  };
  const std::map<int, const char*> tabs{{2, "meetingTabs"}, {4, "planningTabs"}, {5, "trackTabs"}};
  for (int place = 0; place < demo.window().navigation().model()->rowCount(); ++place) {
    person.press(static_cast<Qt::Key>(Qt::Key_1 + place), Qt::AltModifier);
    lookAt(demo.window().currentWorkspace()->name());
    if (const auto has = tabs.find(place); has != tabs.end())
      tabsOf(has->second);
  }
  auto& sections = person.find<QListWidget>("setupSections");
  for (int section = 0; section < sections.count(); ++section) {
    sections.setCurrentRow(section);
    lookAt(sections.currentItem()->text());
  }
  const auto proposal = demo.desk().session()->read([](const app::Facts& facts) { return facts.where(&domain::Proposal::number, "V-2027-03").front().id; });
  demo.window().showPlace(ui::Place{ui::ProposalPlace{*proposal, std::nullopt, std::nullopt}});
  tabsOf("proposalTabs");
  person.press(Qt::Key_4, Qt::AltModifier);
  person.choose("statusAsMap");
  lookAt(QStringLiteral("tile map"));
  person.choose("statusAsMap");
}

void checkSight(DemoWindow& demo)
{
  walkEverywhere(demo, [&](const QString& where) {
    INFO(where.toStdString());
    CHECK(cutOffTexts(demo.window()) == allGood);
    CHECK(tabsOutOfSight(demo.window()) == allGood);
    for (const auto* more : demo.window().findChildren<QToolButton*>(QStringLiteral("qt_toolbar_ext_button")))
      CHECK_FALSE(more->isVisible()); // every button of the tool bar is in sight
  });
}

/// Who needs more than that, to be told when the test fails.
QStringList wideParts(const QWidget& window, int least)
{
  QStringList parts;
  for (const auto* widget : window.findChildren<QWidget*>())
    if (const auto needed = widget->minimumSizeHint().expandedTo(widget->minimumSize()); needed.width() > least && !widget->isWindow())
      parts << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u' ' + QString::number(needed.width());
  return parts;
}

void press(DemoWindow& demo, Qt::Key place)
{
  demo.person().press(place, Qt::AltModifier);
  settle();
}

}

TEST_CASE("in little room: it can be made as small as a full screen at 200 %")
{
  DemoWindow demo;
  walkEverywhere(demo, [](const QString&) {});
  INFO(wideParts(demo.window(), 700).join(u'\n').toStdString());
  demo.window().resize(smallest);
  settle();
  CHECK(demo.window().width() == smallest.width());
  CHECK(demo.window().height() == smallest.height());
}

TEST_CASE("in little room: long words of an undo do not make the window wider")
{
  DemoWindow demo;
  const auto text = std::string{"Een heel lange actie zonder einde waarvan de tekst doorloopt tot ver voorbij de rand van wat er nog past"};
  REQUIRE(demo.desk().session()->execute(app::AddAction{.text = text}));
  demo.window().resize(doubled);
  settle();
  auto* bar = demo.window().findChild<ui::ToolBar*>();
  REQUIRE(bar != nullptr);
  for (const auto place : {1, 0}) {
    demo.window().showWorkspace(place);
    CHECK(bar->minimumSizeHint().width() < 200); // at once: the window would grow before the bar is fitted
  }
  walkEverywhere(demo, [&](const QString& where) {
    INFO(where.toStdString() << '\n' << wideParts(demo.window(), 700).join(u'\n').toStdString());
    CHECK(demo.window().width() == doubled.width()); // it keeps the width that she gave it
  });
}

TEST_CASE("in little room: no text is cut off, no tab and no tool is out of sight")
{
  DemoWindow demo;
  demo.window().resize(GENERATE(laptop, doubled));
  INFO(demo.window().width());
  checkSight(demo);
}

TEST_CASE("in little room: in English too, no text is cut off")
{
  presentation::installTranslation(presentation::Language::English);
  {
    DemoWindow demo;
    demo.window().resize(doubled);
    checkSight(demo);
  }
  presentation::installTranslation(presentation::Language::Dutch);
}

TEST_CASE("in little room: every place shows rows to work on")
{
  DemoWindow demo;
  auto& person = demo.person();
  const auto small = GENERATE(false, true);
  demo.window().resize(small ? doubled : laptop);
  INFO(demo.window().width());
  settle();
  CHECK(rowsInSight(person.find<QAbstractItemView>("signals")) >= (small ? 1 : 4));
  press(demo, Qt::Key_2);
  CHECK(rowsInSight(person.find<QAbstractItemView>("proposalTable")) >= 5);
  press(demo, Qt::Key_3);
  CHECK(rowsInSight(person.find<QAbstractItemView>("agenda")) >= (small ? 3 : 10));
  CHECK(rowsInSight(person.find<QAbstractItemView>("meetings")) >= (small ? 5 : 10));
  press(demo, Qt::Key_4);
  CHECK(rowsInSight(person.find<QAbstractItemView>("matrix")) >= (small ? 4 : 10)); // all gemeenten of the region
  press(demo, Qt::Key_5);
  const auto& timeline = person.find<ui::TimelineView>("timeline");
  const auto lanes = static_cast<int>(timeline.timeline().lanes.size());
  CHECK(timeline.height() >= timeline.heightOf(small ? 6 : lanes)); // all councils of the region
  press(demo, Qt::Key_6);
  CHECK(rowsInSight(person.find<QAbstractItemView>("trackList")) == 3);
  press(demo, Qt::Key_7);
  CHECK(rowsInSight(person.find<QAbstractItemView>("actions")) >= (small ? 3 : 5));
  press(demo, Qt::Key_8);
  CHECK(rowsInSight(person.find<QAbstractItemView>("setupSections")) >= 10);
}

TEST_CASE("in little room: what a row is about can be read, and the other columns give way")
{
  DemoWindow demo;
  demo.window().resize(doubled);
  settle();
  const auto checkWidth = [&](const char* name, int column, int least) {
    const auto& table = demo.person().find<QTreeView>(name);
    INFO(name << ", " << table.viewport()->width() << " wide");
    CHECK(table.columnWidth(column) >= least);
  };
  press(demo, Qt::Key_7);
  checkWidth("actions", 1, 180);
  press(demo, Qt::Key_3);
  checkWidth("agenda", 0, 150);
}

TEST_CASE("a column that she made wider keeps that, and what a row is about takes the rest")
{
  DemoWindow demo;
  demo.window().resize(1500, 800);
  press(demo, Qt::Key_7);
  auto& table = demo.person().find<QTreeView>("actions");
  const auto total = [&] {
    auto width = 0;
    for (int column = 0; column < table.header()->count(); ++column)
      width += table.columnWidth(column);
    return width;
  };
  CHECK(total() == table.viewport()->width());
  const auto before = table.columnWidth(1);
  table.header()->resizeSection(2, table.columnWidth(2) + 40); // as dragging does
  const auto owner = table.columnWidth(2);
  CHECK(table.columnWidth(1) == before - 40);
  demo.window().resize(1460, 800);
  settle();
  CHECK(table.columnWidth(2) == owner);
  CHECK(total() == table.viewport()->width());
}

TEST_CASE("in little room: the places keep their names as tips, and get them back in a wide window")
{
  DemoWindow demo;
  auto& places = demo.window().navigation();
  const auto tip = [&] { return places.model()->index(3, 0).data(Qt::ToolTipRole).toString(); };
  CHECK(tip() == QString{});
  demo.window().resize(doubled);
  settle();
  CHECK(places.width() < 60);
  CHECK(tip() == QStringLiteral("Status"));
  CHECK_FALSE(demo.person().find<QWidget>("regionFacts").isVisible());
  demo.window().resize(laptop);
  settle();
  CHECK(places.width() > 150);
  CHECK(tip() == QString{});
  CHECK(demo.person().find<QWidget>("regionFacts").isVisible());
}

TEST_CASE("in little room: rows whose words wrap keep out of each other, whatever the width becomes")
{
  DemoWindow demo;
  auto& person = demo.person();
  const auto checkRows = [&](const char* name) {
    auto& list = person.find<QListView>(name);
    for (const auto width : {1400, 1100, 1000, 900, 1200}) {
      demo.window().resize(width, 700); // its height stays
      QTest::qWait(1);
      QTest::qWait(1);
      QStringList wrong;
      for (int row = 1; row < list.model()->rowCount(); ++row)
        if (list.visualRect(list.model()->index(row, 0)).top() != list.visualRect(list.model()->index(row - 1, 0)).bottom() + 1)
          wrong << QStringLiteral("%1, row %2 at %3").arg(QLatin1String{name}).arg(row).arg(width);
      CHECK(wrong == QStringList{});
      CHECK(list.viewport()->rect().contains(list.visualRect(list.currentIndex())));
    }
  };
  checkRows("signals");
  person.press(Qt::Key_3, Qt::AltModifier);
  checkRows("meetings");
}

TEST_CASE("a legend is one line where the view needs the room, and opens when asked")
{
  DemoWindow demo;
  auto& person = demo.person();
  press(demo, Qt::Key_4);
  auto* below = qobject_cast<ui::LegendBelow*>(person.find<QWidget>("matrix").parentWidget()->parentWidget());
  REQUIRE(below != nullptr);
  CHECK_FALSE(below->isWhole());
  const auto* legend = below->findChild<QWidget*>(QStringLiteral("legend"));
  auto* more = below->findChild<QAbstractButton*>(QStringLiteral("wholeLegend"));
  const auto height = legend->height();
  more->click();
  settle();
  CHECK(below->isWhole());
  CHECK(legend->height() > 2 * height);
  demo.window().resize(1600, 1100);
  settle();
  CHECK(below->isWhole()); // there is room for it
  CHECK_FALSE(more->isVisible());
}

TEST_CASE("under the timeline the first advice stands in one line, and opens with F9")
{
  DemoWindow demo;
  auto& person = demo.person();
  press(demo, Qt::Key_5);
  CHECK(person.find<QLabel>("firstAdvice").isVisible());
  CHECK(person.find<QLabel>("firstAdvice").text().startsWith(QStringLiteral("Een extra vergadering van Raad Sliedrecht")));
  CHECK_FALSE(person.find<QWidget>("whatIfPane").isVisible());
  person.press(Qt::Key_F9);
  settle();
  CHECK(person.find<QWidget>("whatIfPane").isVisible());
  CHECK_FALSE(person.find<QLabel>("firstAdvice").isVisible());
  person.click("openPanes");
  settle();
  CHECK_FALSE(person.find<QWidget>("whatIfPane").isVisible());
  demo.window().resize(1600, 1100); // there is room for both
  settle();
  CHECK(person.find<QWidget>("whatIfPane").isVisible());
  CHECK_FALSE(person.find<QWidget>("openPanes").isVisible());
}

TEST_CASE("a panel at the side goes with F9, stays away for the next time, and comes back when it is gone into")
{
  {
    DemoWindow demo;
    press(demo, Qt::Key_4);
    CHECK(demo.person().find<QWidget>("branchPane").isVisible());
    demo.person().press(Qt::Key_F9);
    CHECK_FALSE(demo.person().find<QWidget>("branchPane").isVisible());
  }
  DemoWindow again{DemoWindow::Arranged::AsLeft};
  press(again, Qt::Key_4);
  CHECK_FALSE(again.person().find<QWidget>("branchPane").isVisible());
  again.person().press(Qt::Key_Return);
  CHECK(again.person().find<QWidget>("branchPane").isVisible());
  press(again, Qt::Key_3);
  CHECK(again.person().find<QWidget>("meetings").isVisible()); // each place has its own
}
