// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "app/commands/meeting_commands.h"
#include "presentation/proposals/proposal_rows.h"
#include "support/meeting_case.h"
#include "ui/callout.h"
#include "ui/place.h"
#include "ui/proposals/proposal_dialogs.h"
#include "ui/proposals/round_dialog.h"
#include "ui/route/route_lanes.h"
#include "ui/workspace.h"
#include "ui_support/demo_window.h"
#include "ui_support/qt_string_maker.h"
#include "ui_support/walkers.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

/// Stories of the Voorstellen workspace, told by keys.
namespace {

using ui_support::DemoWindow;

/// Opens the inkoopkader from the list: its row is the fourth.
void openFramework(DemoWindow& demo)
{
  auto& person = demo.person();
  person.press(Qt::Key_2, Qt::AltModifier);
  person.tabTo("proposalTable");
  person.press(Qt::Key_Home, Qt::ControlModifier);
  for (int step = 0; step < 3; ++step)
    person.press(Qt::Key_Down);
  person.press(Qt::Key_Return);
  REQUIRE(person.find<QLabel>("proposalTitle").text() == QStringLiteral("Inkoopkader jeugdhulp 2028 e.v."));
}

}

TEST_CASE("she opens a proposal and walks along its route and tabs")
{
  DemoWindow demo;
  auto& person = demo.person();
  openFramework(demo);
  CHECK(person.find<QLabel>("stripTitle").text() == QStringLiteral("Stuurgroep Inkoop jeugdhulp"));
  CHECK(person.find<QLabel>("statusText").text().startsWith(QStringLiteral("Ronde 2 · stap 3 van 7")));
  REQUIRE(qobject_cast<ui::RouteLanes*>(QApplication::focusWidget()) != nullptr);
  person.press(Qt::Key_Right);
  CHECK(person.find<QLabel>("stripTitle").text() == QStringLiteral("Dagelijks bestuur"));
  for (int tab = 1; tab < 5; ++tab) {
    person.press(static_cast<Qt::Key>(Qt::Key_1 + tab), Qt::ControlModifier);
    CHECK(person.find<QTabWidget>("proposalTabs").currentIndex() == tab);
  }
  person.press(Qt::Key_Left, Qt::AltModifier);
  CHECK(QApplication::focusWidget() == &person.find<QWidget>("proposalTable"));
}

TEST_CASE("whom the route still asks for stands above who was heard, also when nobody was heard yet")
{
  DemoWindow demo;
  auto& person = demo.person();
  openFramework(demo);
  person.press(Qt::Key_4, Qt::ControlModifier);
  auto* tab = person.find<QTabWidget>("proposalTabs").currentWidget();
  const auto* note = tab->findChild<QLabel*>(QStringLiteral("tableNote"));
  REQUIRE(note->isVisible());
  CHECK(note->text().startsWith(QStringLiteral("Nog te horen: ")));
  CHECK(note->text().contains(QStringLiteral("Cliëntenraad jeugd vóór stap")));
  CHECK(ui_support::cutOffTexts(*tab) == ui_support::allGood);
  SECTION("a proposal without consultations says all it has to say")
  {
    const auto fresh = demo.desk().session()->read([](const app::Facts& facts) { return facts.where(&domain::Proposal::number, "V-2027-08").front().id; });
    demo.window().showPlace(ui::Place{ui::ProposalPlace{*fresh, std::nullopt, std::nullopt}});
    person.press(Qt::Key_4, Qt::ControlModifier);
    ui_support::settle();
    CHECK(ui_support::cutOffTexts(*person.find<QTabWidget>("proposalTabs").currentWidget()) == ui_support::allGood);
  }
}

TEST_CASE("the list says that no plan can make the target, also while nobody stands after it")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(Qt::Key_2, Qt::AltModifier);
  const auto* model = person.find<QTableView>("proposalTable").model();
  const auto row = model->match(model->index(0, presentation::ProposalListModel::Number), Qt::DisplayRole, QStringLiteral("V-2027-08")).value(0).row();
  const auto cell = [&](int column, int role) { return model->index(row, column).data(role).toString(); };
  CHECK(cell(presentation::ProposalListModel::Alarm, presentation::TitleRole) == QStringLiteral("doel niet haalbaar"));
  CHECK(cell(presentation::ProposalListModel::Target, presentation::SublineRole).isEmpty()); // a body has no meeting that is known
  const auto board = demo.desk().session()->read([](const app::Facts& facts) { return facts.where(&domain::DecisionBody::code, "DB").front().id; });
  REQUIRE(demo.desk().session()->execute(app::AddMeeting{.body = *board, .date = *domain::parseIsoDate("2027-10-28")}));
  CHECK(cell(presentation::ProposalListModel::Alarm, presentation::TitleRole) == QStringLiteral("doel niet haalbaar"));
  CHECK(cell(presentation::ProposalListModel::Target, presentation::SublineRole) == QStringLiteral("vroegst 28-10-2027"));
  CHECK(ui_support::cutOffTexts(*demo.window().currentWorkspace()) == ui_support::allGood);
}

TEST_CASE("she follows a link from Status to the proposal and to the meeting")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(Qt::Key_4, Qt::AltModifier);
  person.find<QPushButton>("proposalLink").setFocus();
  person.press(Qt::Key_Space);
  CHECK(demo.window().currentWorkspace()->objectName() == QStringLiteral("proposalsWorkspace"));
  CHECK(person.find<QLabel>("stripTitle").text() == QStringLiteral("Raad Alblasserdam"));
  person.find<QPushButton>("openAgenda").setFocus();
  person.press(Qt::Key_Space);
  CHECK(demo.window().currentWorkspace()->name() == QStringLiteral("Vergaderingen"));
}

TEST_CASE("she makes a new proposal with a track of its own and starts a round")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(Qt::Key_2, Qt::AltModifier);
  person.inDialog([&] { person.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); },
                  [&](QDialog& dialog) {
                    QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("title")), QStringLiteral("Woonplaatsbeginsel"));
                    auto* track = dialog.findChild<QComboBox*>(QStringLiteral("track"));
                    track->setFocus();
                    track->lineEdit()->selectAll();
                    QTest::keyClicks(track->lineEdit(), QStringLiteral("Bekostiging"));
                    QTest::keyClick(track->lineEdit(), Qt::Key_Tab);
                    dialog.findChild<QPushButton*>(QStringLiteral("accept"))->click();
                  });
  REQUIRE(person.find<QLabel>("proposalTitle").text() == QStringLiteral("Woonplaatsbeginsel"));
  auto& start = person.find<QPushButton>("noticeStartRound");
  REQUIRE(start.isVisible());
  person.inDialog([&] { start.click(); },
                  [&](QDialog& dialog) {
                    QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("purpose")), QStringLiteral("vaststelling"));
                    dialog.findChild<QPushButton*>(QStringLiteral("accept"))->click();
                  });
  CHECK_FALSE(start.isVisible());
  CHECK(person.find<QLabel>("statusText").text().startsWith(QStringLiteral("Ronde 1 · stap 1 van ")));
}

TEST_CASE("a new round offers the first route that the region can go along")
{
  support::MeetingCase given;
  given.run(R"([{"command": "RemoveRouteTemplate", "routeTemplate": "kort"},
    {"command": "AddRouteTemplate", "code": "aa", "name": "Langs een bestuur", "stages": [{"name": "Dagelijks bestuur", "role": "decides", "bodyKind": "dailyBoard", "completion": "oneBody"}]},
    {"command": "AddRouteTemplate", "code": "bb", "name": "Langs de raden", "stages": [{"name": "Raden", "role": "decides", "selector": "everyCouncil", "completion": "allPositive"}]},
    {"command": "AddProposal", "track": "INKOOP", "title": "Verordening", "version": "1.0"}])");
  ui::CaseSession session{given.file()};
  const auto proposal = given.file().read([](const app::Facts& facts) { return facts.where(&domain::Proposal::title, "Verordening").front().id; }).value();
  ui::RoundDialog dialog{session, proposal, nullptr};
  const auto& route = *dialog.findChild<QComboBox*>(QStringLiteral("template"));
  const auto impossible = route.findText(QStringLiteral("Langs een bestuur"));
  REQUIRE(impossible >= 0);
  REQUIRE(impossible < route.findText(QStringLiteral("Langs de raden")));
  CHECK(route.currentText() == QStringLiteral("Langs de raden"));
  CHECK(dialog.findChild<QPushButton*>(QStringLiteral("accept"))->isEnabled());
}

TEST_CASE("a new track is for the gemeenten that exist")
{
  support::MeetingCase given;
  given.run(R"({"command": "MergeMunicipalities", "municipalities": ["GM0642"], "into": "GM0505", "on": "2027-04-01"})");
  ui::CaseSession session{given.file()};
  ui::NewProposalDialog dialog{session, nullptr};
  dialog.findChild<QLineEdit*>(QStringLiteral("title"))->setText(QStringLiteral("Woonplaatsbeginsel"));
  dialog.findChild<QComboBox*>(QStringLiteral("track"))->setCurrentText(QStringLiteral("Bekostiging"));
  dialog.findChild<QPushButton*>(QStringLiteral("accept"))->click();
  REQUIRE(dialog.madeProposal());
  const auto participations = given.file().read([&](const app::Facts& facts) { return facts.where(&domain::Participation::track, facts.get(*dialog.madeProposal()).track); }).value();
  REQUIRE(participations.size() == 1);
  CHECK(given.file().read([&](const app::Facts& facts) { return facts.get(participations.front().municipality).code; }) == std::string{"GM0505"});
}

TEST_CASE("she passes a body over with a reason, which stands in the route")
{
  DemoWindow demo;
  auto& person = demo.person();
  openFramework(demo);
  person.inDialog([&] { person.choose("proposalPassOver"); },
                  [&](QDialog& dialog) {
                    dialog.findChild<QPushButton*>(QStringLiteral("accept"))->click();
                    CHECK(dialog.findChild<ui::Callout*>(QStringLiteral("refusal"))->isVisible()); // without a reason it is refused
                    QTest::keyClicks(dialog.findChild<QPlainTextEdit*>(QStringLiteral("reason")), QStringLiteral("Schriftelijk afgedaan."));
                    dialog.findChild<QPushButton*>(QStringLiteral("accept"))->click();
                  });
  CHECK(person.find<QLabel>("stripTitle").text() == QStringLiteral("Stuurgroep Inkoop jeugdhulp"));
  CHECK(person.find<QAction>("proposalReinstate").isEnabled());
  person.press(Qt::Key_Z, Qt::ControlModifier);
  CHECK_FALSE(person.find<QAction>("proposalReinstate").isEnabled());
}

TEST_CASE("the list of proposals finds by words")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(Qt::Key_2, Qt::AltModifier);
  person.type("proposalTextFilter", QStringLiteral("kader"));
  CHECK(person.find<QTableView>("proposalTable").model()->rowCount() == 1);
  person.type("proposalTextFilter", QStringLiteral("zoiets bestaat niet"));
  CHECK(person.find<QTableView>("proposalTable").model()->rowCount() == 0);
}
