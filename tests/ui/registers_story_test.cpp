// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "app/commands/agenda_work_commands.h"
#include "app/command_json.h"
#include "ui/export_target.h"
#include "ui/meetings/import_dialog.h"
#include "ui/planning/planning_workspace.h"
#include "ui/planning/registers_pane.h"
#include "ui/planning/timeline_view.h"
#include "ui/setup/setup_workspace.h"
#include "ui/status/status_workspace.h"
#include "ui/status/tile_map_view.h"
#include "ui/table_view.h"
#include "ui_support/demo_window.h"
#include "ui_support/dialog_driver.h"
#include "ui_support/qt_string_maker.h"
#include "ui_support/walkers.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPdfDocument>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>

#include <algorithm>

/// Stories of the registers, the tile map, prints, filters and what runs in the background.
namespace {

using ui_support::DemoWindow;

QString cellOf(const QAbstractItemView& view, int row, int column) { return view.model()->index(row, column).data().toString(); }

int rowsWith(const QAbstractItemView& view, const QString& text)
{
  auto count = 0;
  for (auto row = 0; row < view.model()->rowCount(); ++row) {
    auto found = false;
    for (auto column = 0; column < view.model()->columnCount(); ++column)
      found = found || cellOf(view, row, column).contains(text);
    count += found ? 1 : 0;
  }
  return count;
}

/// Rows that name it in their title or below it.
int rowsAbout(const QAbstractItemView& list, const QString& text)
{
  auto count = 0;
  for (auto row = 0; row < list.model()->rowCount(); ++row) {
    const auto index = list.model()->index(row, 0);
    const auto found = index.data().toString().contains(text) || index.data(presentation::TitleRole).toString().contains(text) || index.data(presentation::SublineRole).toString().contains(text);
    count += found ? 1 : 0;
  }
  return count;
}

void chooseText(QComboBox& box, const QString& text)
{
  const auto place = box.findText(text);
  REQUIRE(place >= 0);
  box.setCurrentIndex(place);
  Q_EMIT box.activated(place);
}

/// A table of meetings of one raad.
void writeMeetings(const QString& path, int count)
{
  QFile file{path};
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write("gremium;datum;aanvang\n");
  for (auto day = 0; day < count; ++day)
    file.write(QDate{2027, 9, 1}.addDays(day % 700).toString(QStringLiteral("'Raad Dordrecht;'dd-MM-yyyy';20:00'\n")).toUtf8());
}

int pagesOf(const QString& path)
{
  QPdfDocument document;
  document.load(path);
  return document.pageCount();
}

}

TEST_CASE("she sees who decides when, per person, and takes it along as a page and a workbook")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(Qt::Key_5, Qt::AltModifier);
  person.find<QTabWidget>("planningTabs").setCurrentIndex(1);
  auto& pane = person.find<ui::RegistersPane>("registersPane");
  CHECK(person.find<QComboBox>("registerKind").currentText() == QStringLiteral("Wie besluit wanneer"));
  CHECK(rowsWith(person.find<ui::TableView>("registerTable"), QStringLiteral("Raad Sliedrecht")) >= 2);
  CHECK(person.find<QAction>("registerPdf").isVisible());
  CHECK_FALSE(person.find<QAction>("planAccept").isVisible());

  person.find<QComboBox>("registerKind").setCurrentIndex(3);
  CHECK(rowsWith(person.find<ui::TableView>("registerTable"), QStringLiteral("druk: 2 voorstellen")) >= 2);
  chooseText(person.find<QComboBox>("registerBody"), QStringLiteral("Raad Dordrecht"));
  const auto& table = person.find<ui::TableView>("registerTable");
  REQUIRE(table.model()->rowCount() > 0);
  CHECK(rowsWith(table, QStringLiteral("Raad Dordrecht")) == table.model()->rowCount());

  const auto pdf = demo.file(QStringLiteral("agenda.pdf")), workbook = demo.file(QStringLiteral("agenda.xlsx")), csv = demo.file(QStringLiteral("agenda.csv"));
  for (const auto& path : {pdf, workbook, csv})
    CHECK(ui::writeOverview(pane.exported(), path).kind == ui::MessageKind::Information);
  CHECK(pagesOf(pdf) == 1);
  CHECK(ui::writeOverview(pane.exported(), QStringLiteral("/bestaat/niet/agenda.pdf")).kind == ui::MessageKind::Error);
  CHECK(ui_support::withoutAccessibleName(demo.window()) == ui_support::allGood);
  CHECK(ui_support::cutOffTexts(demo.window()) == ui_support::allGood);

  person.find<ui::TableView>("registerTable").setFocus();
  person.press(Qt::Key_C, Qt::ControlModifier);
  CHECK(QApplication::clipboard()->text().contains(QStringLiteral("Raad Dordrecht")));
  person.press(Qt::Key_Return);
  CHECK(demo.window().currentWorkspace()->name() == QStringLiteral("Voorstellen"));
}

TEST_CASE("Tab goes from the navigation to the head of the planning before the timeline, and Alt+K shows the bottleneck")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(Qt::Key_5, Qt::AltModifier);
  person.find<QListView>("navigation").setFocus();
  QStringList passed;
  for (auto step = 0; step < 60 && QApplication::focusWidget() != &person.find<QWidget>("timeline"); ++step) {
    person.press(Qt::Key_Tab);
    passed << QApplication::focusWidget()->objectName();
  }
  CHECK(passed.contains(QStringLiteral("planRounds")));
  CHECK(passed.contains(QStringLiteral("planTarget")));
  CHECK(passed.indexOf(QStringLiteral("planRounds")) < passed.indexOf(QStringLiteral("timeline")));
  person.find<QComboBox>("planRounds").setFocus();
  person.press(Qt::Key_K, Qt::AltModifier);
  CHECK(QTest::qWaitFor([&] { return QApplication::focusWidget() == &person.find<QWidget>("timeline"); }, 2000));
}

TEST_CASE("the tile map: one proposal in all gemeenten, by keys, and onto a sheet")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(Qt::Key_4, Qt::AltModifier);
  person.press(Qt::Key_F6);
  auto& map = person.find<ui::TileMapView>("tileMap");
  REQUIRE(map.isVisible());
  CHECK(QApplication::focusWidget() == &map);
  chooseText(person.find<QComboBox>("tileMapProposal"), QStringLiteral("V-2026-22 Verordening jeugdhulp"));
  map.setFocus();
  person.press(Qt::Key_Home);
  QStringList seen{map.currentIndex().data(presentation::TitleRole).toString()};
  for (const auto key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Up, Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Right}) {
    person.press(key);
    REQUIRE(map.currentIndex().data(presentation::TitleRole).isValid()); // never on an empty place
    seen << map.currentIndex().data(presentation::TitleRole).toString();
  }
  seen.removeDuplicates();
  CHECK(seen.size() >= 4);
  CHECK(map.currentIndex().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Verordening jeugdhulp")));
  const auto municipality = map.currentIndex().data(presentation::TitleRole).toString();
  CHECK(person.find<QLabel>("branchTitle").text() == QStringLiteral("Raad %1").arg(municipality));
  const auto path = demo.file(QStringLiteral("kaart.pdf"));
  CHECK(person.find<ui::StatusWorkspace>("statusWorkspace").writeMap(path));
  CHECK(pagesOf(path) == 1);
  person.press(Qt::Key_C, Qt::ControlModifier);
  CHECK(QApplication::clipboard()->mimeData()->hasImage());
  CHECK(ui_support::withoutAccessibleName(demo.window()) == ui_support::allGood);
  CHECK(ui_support::cutOffTexts(person.find<QWidget>("tileMapPage")) == ui_support::allGood);
  person.press(Qt::Key_F6);
  CHECK(person.find<QWidget>("matrix").isVisible());
  const auto matrix = demo.file(QStringLiteral("status.pdf"));
  CHECK(ui::writeOverview(person.find<ui::StatusWorkspace>("statusWorkspace").exported(), matrix).kind == ui::MessageKind::Information);
  CHECK(pagesOf(matrix) == 1);
}

TEST_CASE("the tile map and the paper of the matrix say whose they are, and the map what the plan says of its days")
{
  DemoWindow demo;
  auto& person = demo.person();
  auto& session = *demo.desk().session();
  person.press(Qt::Key_4, Qt::AltModifier);
  const auto& workspace = person.find<ui::StatusWorkspace>("statusWorkspace");
  CHECK(workspace.exported().page.subtitle.starts_with("Jeugdregio Zuid-Holland Zuid"));
  person.press(Qt::Key_F6);
  chooseText(person.find<QComboBox>("tileMapProposal"), QStringLiteral("V-2027-03 Inkoopkader jeugdhulp 2028 e.v."));
  const auto& page = person.find<QWidget>("tileMapPage");
  const auto words = [&] {
    ui_support::settle();
    QStringList all;
    for (const auto* label : page.findChildren<QLabel*>())
      all << label->text();
    return all.join(QLatin1Char('\n'));
  };
  CHECK(words().contains(QStringLiteral("doel volgens de planning niet haalbaar")));
  CHECK_FALSE(words().contains(QStringLiteral("niet te halen")));
  const auto carry = session.read([&](const app::Facts& facts) { // to a meeting of Dordrecht that comes before the board decides
    const auto body = facts.where(&domain::DecisionBody::code, "R-DOR").front().id;
    auto coming = facts.where(&domain::Meeting::body, body);
    std::erase_if(coming, [&](const domain::Meeting& meeting) { return meeting.date <= session.today(); });
    std::sort(coming.begin(), coming.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
    std::optional<domain::AgendaItemId> framework;
    for (const auto& meeting : coming)
      for (const auto& item : facts.where(&domain::AgendaItem::meeting, meeting.id))
        if (item.title.starts_with("Inkoopkader"))
          framework = item.id;
    return app::CarryOverItem{.item = framework.value(), .meeting = coming.front().id, .reason = {}, .cause = {}};
  });
  REQUIRE(session.execute(*carry));
  CHECK(words().contains(QStringLiteral("1 niet te halen")));
}

TEST_CASE("a sheet is proposed under a name that a file may have, in the folder of last time")
{
  CHECK(ui::inFileName(QStringLiteral("Tegelkaart Inkoopkader 2028 e.v.")) == QStringLiteral("Tegelkaart Inkoopkader 2028 e.v"));
  CHECK(ui::inFileName(QStringLiteral("Tegelkaart V-2027/2028: \"inkoop\"")) == QStringLiteral("Tegelkaart V-2027-2028- -inkoop-"));
  DemoWindow demo;
  auto& person = demo.person();
  person.press(Qt::Key_4, Qt::AltModifier);
  person.press(Qt::Key_F6);
  chooseText(person.find<QComboBox>("tileMapProposal"), QStringLiteral("V-2026-22 Verordening jeugdhulp"));
  const auto folder = demo.file(QStringLiteral("uitvoer"));
  REQUIRE(QDir{}.mkpath(folder));
  QString proposed;
  const auto save = [&](const char* action, const QString& answer) {
    person.inDialog([&] { person.choose(action); },
                    [&](QDialog& files) { proposed = ui_support::chooseFile(files, answer); });
  };
  save("statusPdf", folder + QStringLiteral("/kaart"));
  CHECK(proposed.startsWith(QStringLiteral("Tegelkaart ")));
  CHECK(proposed.endsWith(QStringLiteral(".pdf")));
  CHECK(pagesOf(folder + QStringLiteral("/kaart.pdf")) == 1);
  person.press(Qt::Key_5, Qt::AltModifier);
  save("planPdf", QStringLiteral("planning"));
  CHECK(proposed.startsWith(QStringLiteral("Planning ")));
  CHECK(pagesOf(folder + QStringLiteral("/planning.pdf")) == 1);
}

TEST_CASE("Vandaag narrowed to a gemeente shows what is of that gemeente, and keeps its count")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(Qt::Key_1, Qt::AltModifier);
  const auto& list = person.find<QListView>("signals");
  const auto before = list.model()->rowCount();
  const auto& owed = person.find<QListView>("owed");
  const auto signalsThere = rowsAbout(list, QStringLiteral("Zwijndrecht")), owedThere = rowsAbout(owed, QStringLiteral("Zwijndrecht"));
  REQUIRE(signalsThere > 0);
  REQUIRE(owedThere > 0);
  const auto count = demo.window().currentWorkspace()->openCount();
  chooseText(person.find<QComboBox>("todayMunicipality"), QStringLiteral("Zwijndrecht"));
  CHECK(list.model()->rowCount() < before);
  CHECK(rowsAbout(list, QStringLiteral("Zwijndrecht")) == signalsThere);
  CHECK(rowsAbout(owed, QStringLiteral("Zwijndrecht")) == owedThere);
  CHECK(owed.model()->rowCount() == owedThere);
  CHECK(demo.window().currentWorkspace()->openCount() == count);
  chooseText(person.find<QComboBox>("todayMunicipality"), QStringLiteral("Alle gemeenten"));
  CHECK(list.model()->rowCount() == before);
}

TEST_CASE("Vandaag stays narrowed to what she chose of two with one name, and offers no gemeente that is gone")
{
  DemoWindow demo;
  auto& session = *demo.desk().session();
  demo.person().press(Qt::Key_1, Qt::AltModifier);
  const auto run = [&](const std::string& list) { REQUIRE(app::executeList(session.file(), list, {})); };
  run(R"([{"command": "AddTrack", "code": "DUB1", "name": "Dubbel"}, {"command": "AddTrack", "code": "DUB2", "name": "Dubbel"},
          {"command": "AddMunicipality", "code": "GM0001", "name": "Verdwenen"}])");
  auto& track = demo.person().find<QComboBox>("todayTrack");
  auto& municipality = demo.person().find<QComboBox>("todayMunicipality");
  CHECK(municipality.findText(QStringLiteral("Verdwenen")) >= 0);
  const auto second = track.findText(QStringLiteral("Dubbel")) + 1;
  REQUIRE(track.itemText(second) == QStringLiteral("Dubbel"));
  track.setCurrentIndex(second);
  Q_EMIT track.activated(second);
  run(R"({"command": "MergeMunicipalities", "municipalities": ["GM0001"], "into": "GM0505"})");
  CHECK(track.currentIndex() == second);
  CHECK(municipality.findText(QStringLiteral("Verdwenen")) < 0);
  chooseText(track, QStringLiteral("Alle trajecten"));
  run(R"({"command": "AddTrack", "code": "DUB3", "name": "Dubbel"})");
  CHECK(track.currentIndex() == 0);
}

TEST_CASE("a large calendar is read in the background, with progress and a way to stop")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(Qt::Key_3, Qt::AltModifier);
  const auto path = demo.file(QStringLiteral("groot.csv"));
  writeMeetings(path, 3000);
  REQUIRE(QFile{path}.size() > 64000);
  const auto stops = GENERATE(false, true);
  person.inDialog([&] { person.choose("importMeetings"); },
                  [&](QDialog& dialog) {
                    auto& import = dynamic_cast<ui::ImportDialog&>(dialog);
                    import.readFile(path);
                    CHECK(import.isBusy());
                    CHECK(dialog.findChild<QProgressBar*>(QStringLiteral("importProgress"))->isVisible());
                    CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("acceptImport"))->isEnabled());
                    const auto* rows = dialog.findChild<ui::TableView*>(QStringLiteral("importRows"));
                    if (stops) {
                      dialog.findChild<QPushButton*>(QStringLiteral("stopImport"))->click();
                      CHECK_FALSE(import.isBusy());
                      CHECK(rows->model()->rowCount() == 0);
                    } else {
                      CHECK(QTest::qWaitFor([&] { return !import.isBusy(); }, 60000));
                      CHECK(rows->model()->rowCount() == 3000);
                      CHECK(dialog.findChild<QPushButton*>(QStringLiteral("acceptImport"))->isEnabled());
                    }
                    CHECK(ui_support::withoutAccessibleName(dialog) == ui_support::allGood);
                    dialog.reject();
                  });
}

TEST_CASE("after stopping nothing can be taken over, not even of what was read before")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(Qt::Key_3, Qt::AltModifier);
  const auto small = demo.file(QStringLiteral("klein.csv"));
  const auto large = demo.file(QStringLiteral("groot.csv"));
  writeMeetings(small, 3);
  writeMeetings(large, 3000);
  person.inDialog([&] { person.choose("importMeetings"); },
                  [&](QDialog& dialog) {
                    auto& import = dynamic_cast<ui::ImportDialog&>(dialog);
                    const auto* accept = dialog.findChild<QPushButton*>(QStringLiteral("acceptImport"));
                    import.readFile(small);
                    REQUIRE(accept->isEnabled());
                    import.readFile(large);
                    REQUIRE(import.isBusy());
                    dialog.findChild<QPushButton*>(QStringLiteral("stopImport"))->click();
                    CHECK_FALSE(import.isBusy());
                    CHECK_FALSE(accept->isEnabled());
                    CHECK(dialog.findChild<ui::TableView*>(QStringLiteral("importRows"))->model()->rowCount() == 0);
                    CHECK(dialog.findChild<QLabel*>(QStringLiteral("importTotals"))->text().isEmpty());
                    import.accept();
                    CHECK(import.taken() == 0);
                    CHECK(import.isVisible());
                    // What was stopped goes away by itself, and its end is not taken for that of the next one.
                    import.readFile(large);
                    CHECK(QTest::qWaitFor([&] { return !import.isBusy(); }, 60000));
                    CHECK(dialog.findChild<ui::TableView*>(QStringLiteral("importRows"))->model()->rowCount() == 3000);
                    dialog.reject();
                  });
}

TEST_CASE("she adds a party that must be heard before a stage, and takes it back")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(Qt::Key_8, Qt::AltModifier);
  auto& sections = person.find<QListWidget>("setupSections");
  for (auto row = 0; row < sections.count(); ++row)
    if (sections.item(row)->text() == QStringLiteral("Wie gehoord"))
      sections.setCurrentRow(row);
  auto& parties = person.find<QTreeView>("requiredParties");
  const auto before = parties.model()->rowCount();
  CHECK(rowsWith(parties, QStringLiteral("Cliëntenraad jeugd")) == 1);
  person.inDialog([&] { person.click("addRequiredParty"); },
                  [](QDialog& dialog) {
                    dialog.findChild<QLineEdit*>(QStringLiteral("party"))->setText(QStringLiteral("Jeugdraad"));
                    dialog.findChild<QLineEdit*>(QStringLiteral("source"))->setText(QStringLiteral("bestuurlijke opdracht"));
                    dialog.findChild<QPushButton*>(QStringLiteral("acceptForm"))->click();
                  });
  CHECK(parties.model()->rowCount() == before + 1);
  CHECK(rowsWith(parties, QStringLiteral("nog niet gehoord")) >= 2);
  person.press(Qt::Key_Z, Qt::ControlModifier);
  CHECK(parties.model()->rowCount() == before);
}
