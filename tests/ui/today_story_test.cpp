// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "app/commands/region_commands.h"
#include "app/commands/route_commands.h"
#include "presentation/planning_sentences.h"
#include "presentation/pseudo_translator.h"
#include "presentation/roles.h"
#include "presentation/today/signal_lines.h"
#include "support/meeting_case.h"
#include "ui/banner.h"
#include "ui/callout.h"
#include "ui/navigation.h"
#include "ui/today/today_workspace.h"
#include "ui/workspaces.h"
#include "ui_support/demo_window.h"
#include "ui_support/qt_string_maker.h"
#include "ui_support/walkers.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrlQuery>

#include <algorithm>

/// Stories of Vandaag, told by keys.
namespace {

using planning::SignalKind;
using ui_support::DemoWindow;

QListView& signalsIn(DemoWindow& demo) { return demo.person().find<QListView>("signals"); }

app::SignalReport reportOf(DemoWindow& demo)
{
  return demo.desk().session()->read([&](const app::Facts& facts) { return app::signalReport(facts, demo.desk().session()->today()); }).value();
}

bool has(const app::SignalReport& report, SignalKind kind)
{
  return std::any_of(report.signals.begin(), report.signals.end(), [&](const app::SignalRow& row) { return row.signal.kind == kind; });
}

/// Goes down to the first signal of a kind.
void goToSignal(DemoWindow& demo, SignalKind kind)
{
  const auto report = reportOf(demo);
  demo.person().press(Qt::Key_Home);
  for (const auto& row : report.signals) {
    if (row.signal.kind == kind)
      return;
    demo.person().press(Qt::Key_Down);
  }
  FAIL("no such signal");
}

QStringList linesOf(DemoWindow& demo, const char* list)
{
  QStringList lines;
  const auto* model = demo.person().find<QListView>(list).model();
  for (auto row = 0; row < model->rowCount(); ++row)
    lines << model->index(row, 0).data().toString();
  return lines;
}

QString countBesideToday(DemoWindow& demo) { return demo.window().navigation().model()->index(0, 0).data(Qt::AccessibleTextRole).toString(); }

void giveReason(DemoWindow& demo, const QString& reason)
{
  demo.person().inDialog([&] { demo.person().press(Qt::Key_T, Qt::ControlModifier); },
                         [&](QDialog& dialog) {
                           CHECK(dialog.objectName() == QStringLiteral("silenceDialog"));
                           dialog.findChild<QPushButton*>(QStringLiteral("acceptForm"))->click();
                           CHECK(dialog.isVisible()); // without a reason it is refused
                           QTest::keyClicks(dialog.findChild<QPlainTextEdit*>(QStringLiteral("reason")), reason);
                           dialog.findChild<QPushButton*>(QStringLiteral("acceptForm"))->click();
                         });
}

}

TEST_CASE("she opens her region and sees what hurts first")
{
  DemoWindow demo;
  const auto report = reportOf(demo);
  REQUIRE(demo.window().currentWorkspace()->objectName() == QStringLiteral("todayWorkspace"));
  CHECK(QApplication::focusWidget() == &signalsIn(demo));
  REQUIRE(signalsIn(demo).model()->rowCount() == static_cast<int>(report.signals.size()));
  const auto first = signalsIn(demo).model()->index(0, 0);
  CHECK(first.data(presentation::TitleRole).toString() == QStringLiteral("Inkoopkader jeugdhulp 2028 e.v.: doel niet haalbaar"));
  CHECK(first.data(presentation::SublineRole).toString() == QStringLiteral("Raad Sliedrecht pas op 6 juli 2027; een extra vergadering vóór 24 juni 2027 redt het, als de stukken op 28 mei 2027 nog mogen komen."));
  CHECK(first.data(presentation::TintedRole).toBool());
  CHECK(first.data(presentation::DateTextRole).toString() == QStringLiteral("over 9 weken"));
  CHECK(demo.person().find<QPushButton>("signalAct").text() == QStringLiteral("Naar planning"));
  CHECK(countBesideToday(demo) == QStringLiteral("Vandaag, %1 open").arg(report.signals.size()));
  CHECK(demo.person().find<QLabel>("statusText").text().startsWith(QStringLiteral("%1 signalen, %2 stilgezet").arg(report.signals.size()).arg(report.silenced.size())));
}

TEST_CASE("a signal leads to its place")
{
  DemoWindow demo;
  auto& person = demo.person();
  SECTION("the plan of what cannot be in time")
  {
    goToSignal(demo, SignalKind::targetNotFeasible);
    person.press(Qt::Key_Return);
    CHECK(demo.window().currentWorkspace()->name() == QStringLiteral("Planning"));
  }
  SECTION("at the first click on the words behind a line that is not chosen yet")
  {
    auto& list = signalsIn(demo);
    const auto first = list.model()->index(0, 0), second = list.model()->index(1, 0);
    list.setCurrentIndex(first);
    const auto row = list.visualRect(second);
    const QPoint wanted{row.right() - 24, row.center().y()}; // where the words of a line end
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, {list.viewport()->width() / 4, wanted.y()});
    CHECK(list.currentIndex() == second); // beside them it only chooses the line
    CHECK(demo.window().currentWorkspace()->name() == QStringLiteral("Vandaag"));
    list.setCurrentIndex(first);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, wanted);
    CHECK(demo.window().currentWorkspace()->name() == QStringLiteral("Vergaderingen"));
  }
  SECTION("the agenda that must be sent today")
  {
    goToSignal(demo, SignalKind::dispatchDue);
    person.press(Qt::Key_Return);
    CHECK(demo.window().currentWorkspace()->name() == QStringLiteral("Vergaderingen"));
  }
  SECTION("the outcome that is missing is recorded, and the signal is gone")
  {
    goToSignal(demo, SignalKind::outcomeMissing);
    person.inDialog([&] { person.press(Qt::Key_Return); },
                    [](QDialog& dialog) {
                      CHECK(dialog.objectName() == QStringLiteral("decisionDialog"));
                      QTest::keyClick(&dialog, Qt::Key_Return);
                    });
    CHECK_FALSE(has(reportOf(demo), SignalKind::outcomeMissing));
    CHECK(linesOf(demo, "signals").filter(QStringLiteral("uitslag ontbreekt")).isEmpty());
    CHECK(person.find<ui::Banner>("banner").accessibleName().startsWith(QStringLiteral("Gedaan: besluit van Raad Zwijndrecht vastleggen.")));
    person.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(linesOf(demo, "signals").filter(QStringLiteral("uitslag ontbreekt")).size() == 1);
  }
  SECTION("the party that was not heard")
  {
    goToSignal(demo, SignalKind::partySkipped);
    person.inDialog([&] { person.press(Qt::Key_Return); },
                    [](QDialog& dialog) {
                      CHECK(dialog.objectName() == QStringLiteral("consultationDialog"));
                      auto* party = dialog.findChild<QComboBox*>(QStringLiteral("party"));
                      CHECK(party->currentText().isEmpty()); // there are several
                      CHECK(party->findText(QStringLiteral("Cliëntenraad jeugd")) >= 0);
                      party->setCurrentIndex(party->findText(QStringLiteral("Onderwijs")));
                      dialog.findChild<QPushButton*>(QStringLiteral("accept"))->click();
                    });
    auto left = linesOf(demo, "signals").filter(QStringLiteral("Nog niet geraadpleegd"));
    CHECK_FALSE(left.filter(QStringLiteral("Cliëntenraad jeugd")).isEmpty());
    CHECK(left.filter(QStringLiteral("Onderwijs")).isEmpty());
    goToSignal(demo, SignalKind::partySkipped);
    person.inDialog([&] { person.press(Qt::Key_Return); },
                    [](QDialog& dialog) {
                      auto* party = dialog.findChild<QComboBox*>(QStringLiteral("party"));
                      const auto asked = party->findText(QStringLiteral("Hardinxveld"), Qt::MatchContains);
                      REQUIRE(asked >= 0);
                      party->setEditText(party->itemText(asked)); // typed to the end
                      CHECK(dialog.findChild<QComboBox*>(QStringLiteral("municipality"))->currentText() == QStringLiteral("Hardinxveld-Giessendam"));
                      dialog.findChild<QPushButton*>(QStringLiteral("accept"))->click();
                    });
    CHECK(linesOf(demo, "signals").filter(QStringLiteral("Nog niet geraadpleegd")).filter(QStringLiteral("Hardinxveld")).isEmpty());
  }
  SECTION("the difference of versions")
  {
    goToSignal(demo, SignalKind::drift);
    person.press(Qt::Key_Return);
    CHECK(demo.window().currentWorkspace()->name() == QStringLiteral("Voorstellen"));
  }
}

TEST_CASE("she silences a signal with a reason, sees it among the silenced ones and wakes it")
{
  DemoWindow demo;
  auto& person = demo.person();
  const auto before = reportOf(demo);
  giveReason(demo, QStringLiteral("Sliedrecht zoekt een extra datum."));
  CHECK(signalsIn(demo).model()->rowCount() == static_cast<int>(before.signals.size()) - 1);
  CHECK(countBesideToday(demo) == QStringLiteral("Vandaag, %1 open").arg(before.signals.size() - 1));
  CHECK(QApplication::focusWidget() == &signalsIn(demo));

  person.find<QAction>("todayShowSilenced").trigger();
  const auto silenced = linesOf(demo, "signals").filter(QStringLiteral("Stilgezet:"));
  CHECK(silenced.size() == static_cast<int>(before.silenced.size()) + 1);
  CHECK(silenced.filter(QStringLiteral("Sliedrecht zoekt een extra datum.")).size() == 1);
  person.press(Qt::Key_Home);
  while (!signalsIn(demo).currentIndex().data(presentation::SublineRole).toString().contains(QStringLiteral("extra datum.")))
    person.press(Qt::Key_Down);
  CHECK_FALSE(person.find<QAction>("todaySilence").isEnabled());
  person.press(Qt::Key_Return);
  CHECK(reportOf(demo).signals.size() == before.signals.size());
  CHECK(linesOf(demo, "signals").filter(QStringLiteral("Stilgezet:")).size() == static_cast<int>(before.silenced.size()));
}

TEST_CASE("silencing is one step of undo")
{
  DemoWindow demo;
  const auto before = linesOf(demo, "signals");
  giveReason(demo, QStringLiteral("Wacht op antwoord."));
  REQUIRE(linesOf(demo, "signals") != before);
  demo.person().press(Qt::Key_Z, Qt::ControlModifier);
  CHECK(linesOf(demo, "signals") == before);
}

TEST_CASE("the coming three weeks show meetings, papers and days off, week by week")
{
  DemoWindow demo;
  auto& person = demo.person();
  const auto lines = linesOf(demo, "coming");
  REQUIRE_FALSE(lines.isEmpty());
  CHECK(lines.first().startsWith(QStringLiteral("Deze week")));
  CHECK(lines.filter(QStringLiteral("di 27-04, Koningsdag, vrije dag")).size() == 1);
  CHECK(lines.filter(QStringLiteral("do 22-04, Stuurgroep")).filter(QStringLiteral("verzenden")).size() == 1);
  CHECK(lines.filter(QStringLiteral("do 29-04, Stuurgroep")).size() == 1);
  for (const auto& line : lines)
    CHECK_FALSE(line.contains(QStringLiteral("14-05")));

  person.tabTo("coming");
  person.press(Qt::Key_Home);
  auto& coming = person.find<QListView>("coming");
  while (!coming.currentIndex().data().toString().startsWith(QStringLiteral("do 29-04, Stuurgroep")))
    person.press(Qt::Key_Down);
  person.press(Qt::Key_Return);
  CHECK(demo.window().currentWorkspace()->name() == QStringLiteral("Vergaderingen"));
}

TEST_CASE("what others still owe and what changed leads to the branch")
{
  DemoWindow demo;
  auto& person = demo.person();
  const auto* list = GENERATE("owed", "recent");
  REQUIRE_FALSE(linesOf(demo, list).isEmpty());
  person.tabTo(list);
  person.press(Qt::Key_Home);
  person.press(Qt::Key_Return);
  CHECK(demo.window().currentWorkspace()->name() == QStringLiteral("Voorstellen"));
}

TEST_CASE("what she did today stands among what changed, and is gone when undone")
{
  DemoWindow demo;
  const auto before = linesOf(demo, "recent");
  auto* session = demo.desk().session();
  const auto placed = session->execute(app::PlanBranch{.stage = reportOf(demo).signals.front().signal.stage.value(), .body = reportOf(demo).signals.front().signal.body.value(), .date = domain::parseIsoDate("2027-06-29"), .reason = "proef"});
  REQUIRE(placed);
  CHECK(linesOf(demo, "recent").size() == before.size() + 1);
  CAPTURE(linesOf(demo, "recent"));
  CHECK(linesOf(demo, "recent").first().contains(QStringLiteral("gepland op 29-06")));
  session->undo();
  CHECK(linesOf(demo, "recent") == before);
}

TEST_CASE("a letter to the clerk says what is asked")
{
  DemoWindow demo;
  const auto report = reportOf(demo);
  for (const auto& row : report.signals)
    if (row.signal.kind == SignalKind::notConfirmed) {
      const auto mail = presentation::signalMail(row, "griffie@voorbeeld.nl");
      CHECK(mail.scheme() == QStringLiteral("mailto"));
      CHECK(mail.path() == QStringLiteral("griffie@voorbeeld.nl"));
      CHECK(QUrlQuery{mail}.queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded).contains(QStringLiteral("besluitenlijst")));
      CHECK(QUrlQuery{mail}.queryItemValue(QStringLiteral("subject"), QUrl::FullyDecoded).startsWith(QString::fromStdString(row.bodyName)));
      CHECK(presentation::actionWord(row) == QStringLiteral("Griffie mailen…"));
      auto board = row;
      board.council = false; // a board has no clerk of a council
      CHECK(presentation::actionWord(board) == QStringLiteral("Mailen…"));
      CHECK_FALSE(presentation::signalReason(board).contains(QStringLiteral("griffie")));
    }
}

TEST_CASE("an empty region says how to start")
{
  const QTemporaryDir folder;
  ui::MainWindow window;
  ui::CaseDesk desk{window, ui::addWorkspaces};
  ui_support::WindowDriver person{window};
  person.show();
  REQUIRE(desk.create(folder.filePath(QStringLiteral("leeg.besluitroute")), {}, QStringLiteral("Rivierengebied")));
  ui_support::settle();
  auto* button = person.find<QWidget>("signals").parentWidget()->findChild<QPushButton*>(QStringLiteral("emptyStateButton"));
  REQUIRE(button != nullptr);
  CHECK(button->text() == QStringLiteral("Naar Inrichting")); // the region comes first
  CHECK(ui_support::cutOffTexts(window) == ui_support::allGood);
  button->click();
  CHECK(window.currentWorkspace()->name() == QStringLiteral("Inrichting"));
  REQUIRE(desk.session()->execute(app::AddMunicipality{.code = "GM0505", .name = "Dordrecht"}));
  window.showWorkspace(0);
  ui_support::settle();
  CHECK(button->text() == QStringLiteral("Naar Voorstellen"));
  button->click();
  CHECK(window.currentWorkspace()->name() == QStringLiteral("Voorstellen"));
}

TEST_CASE("the lists of Vandaag are sound models")
{
  DemoWindow demo;
  for (const auto* list : {"signals", "coming", "owed", "recent"})
    const QAbstractItemModelTester tester{demo.person().find<QListView>(list).model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
  demo.desk().session()->undo();
  demo.desk().session()->redo();
}

TEST_CASE("every text of Vandaag goes through the translator")
{
  presentation::PseudoTranslator pseudo;
  QApplication::installTranslator(&pseudo);
  {
    support::MeetingCase given;
    ui::CaseSession session{given.file()};
    ui::MainWindow window;
    ui_support::WindowDriver person{window};
    window.addWorkspace(new ui::TodayWorkspace{session});
    person.show();
    person.openDossier(QStringLiteral("Jeugdregio Proef"));
    person.find<QWidget>("sidePane").setProperty(ui_support::holdsData, true);
    CHECK(ui_support::untranslatedTexts(window) == ui_support::allGood);
  }
  QApplication::removeTranslator(&pseudo);
}
