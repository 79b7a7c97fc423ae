// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "app/commands/region_commands.h"
#include "presentation/roles.h"
#include "ui/banner.h"
#include "ui/callout.h"
#include "ui/day_edit.h"
#include "ui/status/status_workspace.h"
#include "ui_support/demo_window.h"
#include "ui_support/qt_string_maker.h"
#include "ui_support/walkers.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

/// Stories of the Status workspace, told by keys only.
namespace {

using presentation::StatusSymbol;
using ui_support::DemoWindow;

constexpr auto statusPlace = Qt::Key_4;

QTableView& matrix(DemoWindow& demo) { return demo.person().find<QTableView>("matrix"); }

/// Goes with the arrow keys to the cell of a gemeente and a proposal.
void goToCell(DemoWindow& demo, const QString& municipality, const QString& proposal)
{
  auto& table = matrix(demo);
  const auto head = [&](int section, Qt::Orientation orientation, int role) { return table.model()->headerData(section, orientation, role).toString(); };
  demo.person().press(Qt::Key_Home, Qt::ControlModifier);
  for (int step = 0; step < 30 && head(table.currentIndex().row(), Qt::Vertical, presentation::TitleRole) != municipality; ++step)
    demo.person().press(Qt::Key_Down);
  for (int step = 0; step < 30 && head(table.currentIndex().column(), Qt::Horizontal, presentation::NumberRole) != proposal; ++step)
    demo.person().press(Qt::Key_Right);
  CHECK(head(table.currentIndex().row(), Qt::Vertical, presentation::TitleRole) == municipality);
  CHECK(head(table.currentIndex().column(), Qt::Horizontal, presentation::NumberRole) == proposal);
}

StatusSymbol currentSymbol(DemoWindow& demo) { return matrix(demo).currentIndex().data(presentation::SymbolRole).value<StatusSymbol>(); }

QStringList callouts(DemoWindow& demo)
{
  QTest::qWait(1); // lets what was just made appear
  QStringList texts;
  for (const auto* callout : demo.person().find<QWidget>("branchPane").findChildren<ui::Callout*>())
    if (callout->isVisible())
      texts << callout->accessibleName();
  return texts;
}

}

TEST_CASE("she opens Status, goes back to 1 March, opens the gemeente that deviates and reads why")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(statusPlace, Qt::AltModifier);
  person.press(Qt::Key_P, Qt::AltModifier);
  REQUIRE(QApplication::focusWidget() == &person.find<QWidget>("asOf"));
  person.typeText(QStringLiteral("01032027"));
  person.press(Qt::Key_Return);
  CHECK(person.find<ui::DayEdit>("asOf").text() == QStringLiteral("ma 01-03-2027"));
  CHECK(person.find<QLabel>("statusText").text().startsWith(QStringLiteral("Peildatum 01-03-2027 ")));

  person.find<QComboBox>("selectionFilter").setFocus(Qt::ShortcutFocusReason);
  person.typeText(QStringLiteral("af"));
  CHECK(person.find<QComboBox>("selectionFilter").currentText() == QStringLiteral("Afwijkend"));
  person.tabTo("matrix");
  goToCell(demo, QStringLiteral("Hardinxveld-Giessendam"), QStringLiteral("V-2026-22"));
  person.press(Qt::Key_Return);
  CHECK(QApplication::focusWidget() == &person.find<QWidget>("paneRecord"));
  CHECK(person.find<QLabel>("branchTitle").text() == QStringLiteral("Raad Hardinxveld-Giessendam"));
  REQUIRE(callouts(demo).size() >= 1);
  CHECK(callouts(demo).first().startsWith(QStringLiteral("Aan de beurt, nog geen datum")));
}

TEST_CASE("she records a decision by keyboard and undoes it with Ctrl+Z")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(statusPlace, Qt::AltModifier);
  goToCell(demo, QStringLiteral("Zwijndrecht"), QStringLiteral("V-2026-17"));
  REQUIRE(currentSymbol(demo) == StatusSymbol::OutcomeMissing);
  CHECK(callouts(demo).first().startsWith(QStringLiteral("Vergaderd op 20 april 2027, uitslag ontbreekt")));
  person.inDialog([&] { person.press(Qt::Key_B, Qt::ControlModifier); },
                  [&](QDialog& dialog) {
                    CHECK(dialog.objectName() == QStringLiteral("decisionDialog"));
                    CHECK(dialog.findChild<QComboBox*>(QStringLiteral("outcome"))->currentText() == QStringLiteral("vastgesteld"));
                    CHECK(dialog.findChild<ui::DayEdit*>(QStringLiteral("date"))->text() == QStringLiteral("di 20-04-2027"));
                    QTest::keyClick(&dialog, Qt::Key_Return);
                  });
  CHECK(currentSymbol(demo) == StatusSymbol::Adopted);
  CHECK(person.find<QLabel>("savedText").text().startsWith(QStringLiteral("Alles bewaard om ")));
  CHECK(person.find<QAction>("undo").text().contains(QStringLiteral("besluit van Raad Zwijndrecht vastleggen")));
  person.press(Qt::Key_Z, Qt::ControlModifier);
  CHECK(currentSymbol(demo) == StatusSymbol::OutcomeMissing);
  person.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  CHECK(currentSymbol(demo) == StatusSymbol::Adopted);
}

TEST_CASE("a refused decision tells why in the dialog and loses nothing of what she typed")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(statusPlace, Qt::AltModifier);
  goToCell(demo, QStringLiteral("Zwijndrecht"), QStringLiteral("V-2026-17"));
  person.inDialog([&] { person.press(Qt::Key_B, Qt::ControlModifier); },
                  [&](QDialog& dialog) {
                    auto* text = dialog.findChild<QPlainTextEdit*>(QStringLiteral("text"));
                    QTest::keyClicks(text, QStringLiteral("Unaniem."));
                    dialog.findChild<ui::DayEdit*>(QStringLiteral("date"))->setText(QStringLiteral("1-4"));
                    QTest::keyClick(dialog.findChild<QLineEdit*>(QStringLiteral("source")), Qt::Key_Return);
                    auto* refusal = dialog.findChild<ui::Callout*>(QStringLiteral("refusal"));
                    CHECK(refusal->isVisible());
                    CHECK_FALSE(refusal->accessibleName().isEmpty());
                    CHECK(text->toPlainText() == QStringLiteral("Unaniem."));
                    const auto close = [&] { QTest::keyClick(&dialog, Qt::Key_Escape); };
                    person.inDialog(close, [](QDialog& question) { QTest::keyClick(&question, Qt::Key_Escape); });
                    CHECK(dialog.isVisible());
                    person.inDialog(close, [](QDialog& question) { question.findChild<QPushButton*>(QStringLiteral("answer0"))->click(); });
                  });
  CHECK(currentSymbol(demo) == StatusSymbol::OutcomeMissing);
}

TEST_CASE("beside the matrix stands what can be done with a branch, and recording where nothing can")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(statusPlace, Qt::AltModifier);
  const auto offered = [&] {
    QStringList names;
    for (const auto* name : {"paneRecord", "paneConfirm", "paneCorrect"})
      if (const auto& button = person.find<QPushButton>(name); button.isVisible())
        names << button.text() + (button.isEnabled() ? QString{} : QStringLiteral(" (uit)"));
    return names;
  };
  goToCell(demo, QStringLiteral("Zwijndrecht"), QStringLiteral("V-2026-17"));
  CHECK(offered() == QStringList{QStringLiteral("Besluit vastleggen…")});
  goToCell(demo, QStringLiteral("Alblasserdam"), QStringLiteral("V-2026-14"));
  CHECK(offered() == QStringList{QStringLiteral("Besluit corrigeren…")});
  goToCell(demo, QStringLiteral("Hoeksche Waard"), QStringLiteral("V-2027-03"));
  CHECK(offered() == QStringList{QStringLiteral("Besluit vastleggen… (uit)")});
  CHECK(ui_support::cutOffTexts(demo.window()) == ui_support::allGood);
}

TEST_CASE("she copies the matrix into a spreadsheet")
{
  DemoWindow demo;
  demo.person().press(statusPlace, Qt::AltModifier);
  demo.person().press(Qt::Key_C, Qt::ControlModifier);
  const auto lines = QApplication::clipboard()->text().split(u'\n');
  REQUIRE(lines.size() == 12); // a head, ten gemeenten, and the end of the last line
  CHECK(lines[0].split(u'\t').value(1) == QStringLiteral("V-2026-14 Bestuurlijke opdracht inkoop jeugdhulp 2028"));
  CHECK(lines[1].startsWith(QStringLiteral("Alblasserdam\t26-01-2027 bevestigd (versie 1.2)\t")));
}

TEST_CASE("a filter stays for the next time")
{
  {
    DemoWindow demo;
    demo.person().press(statusPlace, Qt::AltModifier);
    demo.person().find<QComboBox>("selectionFilter").setFocus();
    demo.person().typeText(QStringLiteral("on"));
    CHECK(demo.person().find<QComboBox>("selectionFilter").currentText() == QStringLiteral("Onbevestigd"));
  }
  DemoWindow again{DemoWindow::Arranged::AsLeft};
  again.person().press(statusPlace, Qt::AltModifier);
  CHECK(again.person().find<QComboBox>("selectionFilter").currentText() == QStringLiteral("Onbevestigd"));
  CHECK(matrix(again).model()->rowCount() < 10);
  again.person().press(statusPlace, Qt::AltModifier);
  again.person().find<QComboBox>("selectionFilter").setFocus();
  again.person().typeText(QStringLiteral("al"));
  CHECK(matrix(again).model()->rowCount() == 10);
}

TEST_CASE("the tile map shows the gemeente that was chosen in the table, and the table the one of the map")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(statusPlace, Qt::AltModifier);
  person.tabTo("matrix");
  goToCell(demo, QStringLiteral("Sliedrecht"), QStringLiteral("V-2027-03"));
  const auto body = [&] { return person.find<QLabel>("branchTitle").text(); };
  REQUIRE(body() == QStringLiteral("Raad Sliedrecht"));
  person.press(Qt::Key_F6);
  CHECK(body() == QStringLiteral("Raad Sliedrecht"));
  person.press(Qt::Key_F6);
  CHECK(body() == QStringLiteral("Raad Sliedrecht"));
}

TEST_CASE("where there are regions she narrows the status to one of them, and the paper says so")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(statusPlace, Qt::AltModifier);
  auto& filter = person.find<QComboBox>("regionFilter");
  CHECK_FALSE(filter.isVisible()); // all gemeenten are in one region
  const auto all = matrix(demo).model()->rowCount();
  REQUIRE(all > 2);
  auto& session = *demo.desk().session();
  REQUIRE(session.execute(app::Command{app::AddRegion{.code = "OEVER", .name = "Oeverregio"}}));
  const auto region = session.read([](const app::Facts& facts) { return facts.where(&domain::Region::code, std::string{"OEVER"}).front().id; }).value();
  for (const auto* code : {"GM0610", "GM0642"}) {
    const auto municipality = session.read([&](const app::Facts& facts) { return facts.where(&domain::Municipality::code, std::string{code}).front().id; }).value();
    REQUIRE(session.execute(app::Command{app::JoinRegion{.region = region, .municipality = municipality}}));
  }
  REQUIRE(filter.isVisible());
  filter.setFocus();
  QTest::keyClick(&filter, Qt::Key_End);
  CHECK(filter.currentText() == QStringLiteral("Oeverregio"));
  CHECK(matrix(demo).model()->rowCount() == 2);
  CHECK(matrix(demo).model()->headerData(0, Qt::Vertical, presentation::TitleRole).toString() == QStringLiteral("Sliedrecht"));
  const auto* status = qobject_cast<ui::StatusWorkspace*>(demo.window().currentWorkspace());
  CHECK(status->exported().page.subtitle.find("Oeverregio") != std::string::npos);
  auto& asOf = person.find<ui::DayEdit>("asOf");
  const auto lookBack = [&](const QString& typed) {
    asOf.setFocus();
    asOf.selectAll();
    person.typeText(typed);
    person.press(Qt::Key_Return);
  };
  lookBack(QStringLiteral("1-3-2027")); // before there was such a region
  CHECK_FALSE(filter.isVisible());
  CHECK(matrix(demo).model()->rowCount() == all);
  person.find<QPushButton>("asOfToday").click();
  CHECK(filter.currentText() == QStringLiteral("Oeverregio"));
  CHECK(matrix(demo).model()->rowCount() == 2);
  QTest::keyClick(&filter, Qt::Key_Home);
  CHECK(matrix(demo).model()->rowCount() == all);
  SECTION("a day that does not exist is told, and the one that was stays")
  {
    lookBack(QStringLiteral("31-2-2027"));
    CHECK(asOf.text() == QStringLiteral("do 22-04-2027"));
    CHECK(person.find<ui::Banner>("banner").accessibleName().startsWith(QStringLiteral("“31-2-2027” is geen dag.")));
  }
}
