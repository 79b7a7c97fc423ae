// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "app/queries/meetings.h"
#include "app/queries/votes.h"
#include "support/meeting_case.h"
#include "ui/agenda/agenda_view.h"
#include "ui/banner.h"
#include "ui/callout.h"
#include "ui/clock_text.h"
#include "ui/day_edit.h"
#include "ui/decision_dialog.h"
#include "ui/meetings/meetings_workspace.h"
#include "ui/place.h"
#include "ui_support/demo_window.h"
#include "ui_support/dialog_driver.h"
#include "ui_support/qt_string_maker.h"
#include "ui_support/walkers.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>

/// What goes wrong while a meeting is recorded, and how she mends it.
namespace {

using namespace domain;
using namespace ui_support;

constexpr auto notesTab = 2;

/// The window on a small region on a day; its meeting is on 29 April.
class MendedMeeting {
public:
  explicit MendedMeeting(Date today = {std::chrono::year{2027}, std::chrono::month{4}, std::chrono::day{29}})
  {
    given.setToday(today);
    window.addWorkspace(new ui::MeetingsWorkspace{session});
    person.show();
    person.openDossier(QStringLiteral("Jeugdregio Proef"));
    window.currentWorkspace()->enter();
    QTest::qWait(1);
    choose("3");
    person.find<QTabWidget>("meetingTabs").setCurrentIndex(notesTab);
  }
  [[nodiscard]] ui::MeetingsWorkspace& workspace() { return *qobject_cast<ui::MeetingsWorkspace*>(window.currentWorkspace()); }
  void choose(const std::string& label) { workspace().showMeeting(given.meeting(), given.item(label)); }
  void decide() { given.run(R"({"command": "RecordDecision", "stage": "V-2027-01/1/1", "body": "SG", "outcome": "advisedPositive", "text": "Akkoord.", "on": "2027-04-29"})"); }
  [[nodiscard]] std::vector<Decision> decisions()
  {
    return session.read([](const app::Facts& facts) { return facts.all<Decision>(); }).value();
  }
  [[nodiscard]] std::vector<ActionItem> actions()
  {
    return given.file().read([](const app::Facts& facts) { return facts.all<ActionItem>(); }).value();
  }
  [[nodiscard]] presentation::BranchKey branch()
  {
    return session.read([&](const app::Facts& facts) {
      const auto item = facts.get(given.item("3"));
      return presentation::BranchKey{facts.get(facts.get(*item.stage).round).proposal, *item.stage, facts.get(item.meeting).body};
    }).value();
  }
  /// Clicks a button that opens a dialog.
  void inDialogOf(const char* button, const std::function<void(QDialog&)>& steps)
  {
    inNextDialog(steps);
    person.find<QPushButton>(button).click();
  }

  support::MeetingCase given;
  ui::CaseSession session{given.file()};
  ui::MainWindow window;
  WindowDriver person{window};
};

void chooseText(QComboBox& box, const QString& text)
{
  const auto place = box.findText(text);
  REQUIRE(place >= 0);
  box.setCurrentIndex(place);
}

void answerQuestion(int answer)
{
  inNextDialog([answer](QDialog& question) { question.findChild<QPushButton*>(QStringLiteral("answer%1").arg(answer))->click(); });
}

}

TEST_CASE("a decision that was recorded wrongly is corrected where she sees it, with what it was and why")
{
  MendedMeeting her;
  her.decide();
  her.inDialogOf("correctOutcome", [](QDialog& dialog) {
    CHECK(dialog.windowTitle().startsWith(QStringLiteral("Besluit corrigeren")));
    CHECK(dialog.findChild<ui::Callout*>()->accessibleName().contains(QStringLiteral("Nu vastgelegd: Positief advies op do 29-04-2027, versie 1.0.")));
    CHECK(dialog.findChild<QPlainTextEdit*>(QStringLiteral("text"))->toPlainText() == QStringLiteral("Akkoord."));
    CHECK(cutOffTexts(dialog) == allGood);
    auto* accept = dialog.findChild<QPushButton*>(QStringLiteral("accept"));
    dialog.findChild<QPlainTextEdit*>(QStringLiteral("reason"))->setPlainText(QStringLiteral("Verkeerd gekozen"));
    accept->click();
    CHECK(dialog.isVisible()); // nothing is another than it was
    chooseText(*dialog.findChild<QComboBox*>(QStringLiteral("outcome")), QStringLiteral("negatief advies"));
    accept->click();
  });
  REQUIRE(her.decisions().size() == 1);
  CHECK(her.decisions().front().outcome == Outcome::advisedNegative);
  CHECK(her.decisions().front().text == "Akkoord.");
  her.session.undo(); // one step
  CHECK(her.decisions().front().outcome == Outcome::advisedPositive);
}

TEST_CASE("a decision on the wrong item is taken back with a reason, from the menu too")
{
  MendedMeeting her;
  CHECK_FALSE(her.person.find<QAction>("takeBackDecision").isEnabled());
  CHECK(her.person.find<QAction>("takeBackDecision").toolTip() == QStringLiteral("Bij dit agendapunt is geen besluit vastgelegd."));
  her.decide();
  REQUIRE(her.person.find<QAction>("takeBackDecision").isEnabled());
  CHECK(her.workspace().meetingActions().contains(&her.person.find<QAction>("takeBackDecision")));
  inNextDialog([](QDialog& dialog) {
    auto* accept = dialog.findChild<QPushButton*>(QStringLiteral("accept"));
    accept->click();
    CHECK(dialog.isVisible()); // why?
    typeKeys(QStringLiteral("Hoort bij een ander punt"));
    accept->click();
  });
  her.person.find<QAction>("takeBackDecision").trigger();
  CHECK(her.decisions().empty());
  CHECK(her.person.find<QPushButton>("recordOutcome").isVisible());
}

TEST_CASE("at the proposal a decision is corrected and taken back from the same menu")
{
  DemoWindow demo;
  auto& person = demo.person();
  const auto decision = demo.desk().session()->read([](const app::Facts& facts) {
    const auto sliedrecht = facts.where(&DecisionBody::code, std::string{"R-SLI"}).front().id;
    return facts.where(&Decision::body, sliedrecht).back();
  });
  const auto proposal = demo.desk().session()->read([&](const app::Facts& facts) { return facts.get(facts.get(decision->stage).round).proposal; });
  demo.window().showPlace(ui::Place{ui::ProposalPlace{*proposal, decision->stage, decision->body}});
  CHECK(person.find<QAction>("proposalRecord").toolTip() == QStringLiteral("Hier is al besloten. Is dat verkeerd vastgelegd, corrigeer het dan."));
  REQUIRE(person.find<QPushButton>("stripCorrect").isVisible());
  CHECK_FALSE(person.find<QPushButton>("stripRecord").isVisible());
  person.inDialog([&] { person.click("stripCorrect"); },
                  [](QDialog& dialog) {
                    dialog.findChild<QLineEdit*>(QStringLiteral("source"))->setText(QStringLiteral("Brief van de griffie"));
                    dialog.findChild<QPlainTextEdit*>(QStringLiteral("reason"))->setPlainText(QStringLiteral("Bron vergeten"));
                    dialog.findChild<QPushButton*>(QStringLiteral("accept"))->click();
                  });
  CHECK(demo.desk().session()->read([&](const app::Facts& facts) { return facts.get(decision->id).source; }) == std::string{"Brief van de griffie"});
  person.inDialog([&] { person.choose("proposalTakeBack"); },
                  [](QDialog& dialog) {
                    dialog.findChild<QPlainTextEdit*>(QStringLiteral("reason"))->setPlainText(QStringLiteral("Andere raad"));
                    dialog.findChild<QPushButton*>(QStringLiteral("accept"))->click();
                  });
  CHECK_FALSE(demo.desk().session()->read([&](const app::Facts& facts) { return facts.find(decision->id).has_value(); }).value());
}

TEST_CASE("what was decided is not taken off the agenda")
{
  MendedMeeting her;
  her.decide();
  QSignalSpy refused{&her.session, &ui::CaseSession::refused};
  her.person.find<ui::AgendaView>("agenda").setFocus();
  pressKey(Qt::Key_Delete); // without a question that could be answered wrongly
  REQUIRE(refused.size() == 1);
  CHECK(refused.front().front().value<Error>().code == ErrorCode::alreadyDecided);
  CHECK(her.given.agenda().at(2) == "3 Inkoopkader");
}

TEST_CASE("figures that do not fit the outcome are told before the decision is recorded, and stop nothing")
{
  MendedMeeting her;
  her.inDialogOf("recordOutcome", [](QDialog& dialog) {
    auto* doubts = dialog.findChild<ui::Callout*>(QStringLiteral("decisionDoubts"));
    CHECK_FALSE(doubts->isVisible());
    dialog.findChild<QSpinBox*>(QStringLiteral("votesFor"))->setValue(0);
    dialog.findChild<QSpinBox*>(QStringLiteral("votesAgainst"))->setValue(1);
    CHECK(doubts->isVisible());
    CHECK(doubts->accessibleName().contains(QStringLiteral("anders dan de vastgelegde stemmen zeggen")));
    chooseText(*dialog.findChild<QComboBox*>(QStringLiteral("outcome")), QStringLiteral("negatief advies"));
    CHECK_FALSE(doubts->isVisible());
    chooseText(*dialog.findChild<QComboBox*>(QStringLiteral("outcome")), QStringLiteral("positief advies"));
    CHECK(doubts->isVisible());
    dialog.findChild<QPushButton*>(QStringLiteral("accept"))->click();
  });
  REQUIRE(her.decisions().size() == 1);
  CHECK(her.decisions().front().votesAgainst == 1);
}

TEST_CASE("a decision of another day than its meeting is doubted, and can be recorded all the same")
{
  MendedMeeting her{Date{std::chrono::year{2027}, std::chrono::month{5}, std::chrono::day{3}}};
  her.inDialogOf("recordOutcome", [](QDialog& dialog) {
    auto* doubts = dialog.findChild<ui::Callout*>(QStringLiteral("decisionDoubts"));
    CHECK_FALSE(doubts->isVisible());
    dialog.findChild<ui::DayEdit*>(QStringLiteral("date"))->setText(QStringLiteral("30-4-2027"));
    CHECK(doubts->accessibleName().contains(QStringLiteral("De vergadering was op 29 april 2027, het besluit is van 30 april 2027.")));
    dialog.findChild<QPushButton*>(QStringLiteral("accept"))->click();
  });
  REQUIRE(her.decisions().size() == 1);
  CHECK(domain::toIso(her.decisions().front().decidedOn) == "2027-04-30");
}

TEST_CASE("of a meeting that is still to come the window says so at once")
{
  MendedMeeting her{Date{std::chrono::year{2027}, std::chrono::month{4}, std::chrono::day{22}}};
  auto& record = her.person.find<QAction>("recordOutcomes");
  CHECK_FALSE(record.isEnabled());
  CHECK(record.toolTip() == QStringLiteral("Deze vergadering is nog niet geweest: 29 april 2027."));
  ui::DecisionDialog dialog{her.session, her.branch(), her.session.today(), &her.window};
  dialog.show();
  settle();
  CHECK(dialog.findChild<ui::DayEdit*>(QStringLiteral("date"))->text() == QStringLiteral("do 29-04-2027"));
  CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("accept"))->isEnabled());
  CHECK(dialog.findChild<ui::Callout*>(QStringLiteral("decisionDoubts"))->accessibleName().contains(QStringLiteral("Vergadering SG-2027-01 is nog niet geweest: 29 april 2027.")));
  auto* meeting = dialog.findChild<QComboBox*>(QStringLiteral("meeting"));
  meeting->setCurrentIndex(meeting->count() - 1); // the one of March
  CHECK(dialog.findChild<QPushButton*>(QStringLiteral("accept"))->isEnabled());
}

TEST_CASE("the notes say which item they belong to, and an action that is being typed stays with its item")
{
  auto her = std::make_unique<MendedMeeting>();
  const auto heading = [&] { return her->person.find<QLabel>("notesHeading").text(); };
  auto& line = her->person.find<QLineEdit>("newActionText");
  CHECK(heading() == QStringLiteral("3  Inkoopkader"));
  line.setFocus();
  typeKeys(QStringLiteral("Kosten navragen"));
  auto& owner = her->person.find<QComboBox>("newActionOwner");
  owner.setCurrentIndex(owner.findText(QStringLiteral("J. Kok")));
  her->choose("2");
  CHECK(heading() == QStringLiteral("2  Besluitenlijst"));
  CHECK(line.text().isEmpty());
  CHECK(owner.currentIndex() == 0);
  her->choose("3");
  CHECK(line.text() == QStringLiteral("Kosten navragen"));
  CHECK(owner.currentText() == QStringLiteral("J. Kok"));
  CHECK(her->actions().empty());
  SECTION("Enter adds it once")
  {
    line.setFocus();
    pressKey(Qt::Key_Return);
    her->choose("2");
    her->choose("3");
    CHECK(line.text().isEmpty());
    CHECK(her->actions().size() == 1);
  }
  SECTION("when she leaves the program it is kept, like her notes")
  {
    her->choose("2");
    her->window.showStartPage();
    REQUIRE(her->actions().size() == 1);
    CHECK(her->actions().front().text == "Kosten navragen");
    CHECK(her->actions().front().item == her->given.item("3"));
    CHECK(her->actions().front().owner.has_value());
  }
}

TEST_CASE("in the vote she says that somebody is not there, and a vote of who was excused is told")
{
  MendedMeeting her;
  her.given.run(R"([{"command": "AddPerson", "name": "P. van Dam"}, {"command": "AddMembership", "person": "P. van Dam", "body": "SG", "onBehalfOf": "GM0642", "on": "2026-06-01"}])");
  const auto presenceOf = [&](const std::string& name) {
    const auto sheet = her.session.read([&](const app::Facts& facts) { return app::attendanceOf(facts, her.given.meeting()); }).value();
    for (const auto& seat : sheet.seats)
      if (seat.person.name == name)
        return seat.presence;
    return std::optional<Presence>{};
  };
  SECTION("who is not there is recorded as absent")
  {
    her.inDialogOf("recordVotes", [](QDialog& dialog) {
      chooseText(*dialog.findChild<QComboBox*>(QStringLiteral("vote0")), QStringLiteral("voor"));
      chooseText(*dialog.findChild<QComboBox*>(QStringLiteral("vote1")), QStringLiteral("niet aanwezig"));
      CHECK_FALSE(dialog.findChild<ui::Callout*>(QStringLiteral("absentVoters"))->isVisible());
      dialog.findChild<QPushButton*>(QStringLiteral("acceptForm"))->click();
    });
    CHECK(presenceOf("P. van Dam") == Presence::absent);
    CHECK_FALSE(presenceOf("J. Kok"));
    CHECK(her.session.read([&](const app::Facts& facts) { return app::voteSheetOf(facts, her.given.item("3")).count.votesFor; }) == 1);
  }
  SECTION("votes that were changed after the outcome are held against it, as long as they differ")
  {
    const auto vote = [&](const char* choice) { her.given.run(R"({"command": "RecordVotes", "item": "SG-2027-01#3", "votes": [{"person": "J. Kok", "choice": ")" + std::string{choice} + R"("}, {"person": "P. van Dam", "choice": ")" + choice + R"("}]})"); };
    vote("inFavour");
    her.decide();
    CHECK_FALSE(her.person.find<QLabel>("voteWarning").isVisible());
    vote("against");
    CHECK(her.person.find<QLabel>("voteWarning").text() == QStringLiteral("De uitkomst van “Inkoopkader” is anders dan de vastgelegde stemmen zeggen."));
    vote("inFavour");
    CHECK_FALSE(her.person.find<QLabel>("voteWarning").isVisible());
  }
  SECTION("a vote of who was excused is told at the item and in the dialog")
  {
    her.given.run(R"([{"command": "RecordVotes", "item": "SG-2027-01#3", "votes": [{"person": "J. Kok", "choice": "inFavour"}, {"person": "P. van Dam", "choice": "inFavour"}]},
      {"command": "RecordAttendance", "meeting": "SG-2027-01", "attendance": [{"person": "P. van Dam", "presence": "excused"}]}])");
    CHECK(her.person.find<QLabel>("voteWarning").text().contains(QStringLiteral("P. van Dam")));
    her.inDialogOf("recordVotes", [](QDialog& dialog) {
      auto* absent = dialog.findChild<ui::Callout*>(QStringLiteral("absentVoters"));
      CHECK(absent->isVisible());
      chooseText(*dialog.findChild<QComboBox*>(QStringLiteral("vote1")), QStringLiteral("niet aanwezig"));
      CHECK_FALSE(absent->isVisible());
      dialog.findChild<QPushButton*>(QStringLiteral("acceptForm"))->click();
    });
    CHECK(presenceOf("P. van Dam") == Presence::excused); // as it was
    CHECK_FALSE(her.person.find<QLabel>("voteWarning").isVisible());
  }
  SECTION("votes that were chosen are not thrown away unasked")
  {
    her.inDialogOf("recordVotes", [](QDialog& dialog) {
      dialog.findChild<QPushButton*>(QStringLiteral("everybodyFor"))->click();
      answerQuestion(1);
      pressKey(Qt::Key_Escape);
      CHECK(dialog.isVisible());
      answerQuestion(0);
      pressKey(Qt::Key_Escape);
      CHECK_FALSE(dialog.isVisible());
    });
  }
}

TEST_CASE("a reason that was typed is not thrown away unasked, and an untouched form closes at once")
{
  MendedMeeting her;
  inNextDialog([](QDialog& dialog) {
    pressKey(Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
  });
  her.person.find<QAction>("moveMeeting").trigger();
  inNextDialog([](QDialog& dialog) {
    dialog.findChild<QLineEdit*>(QStringLiteral("reason"))->setText(QStringLiteral("Hemelvaart"));
    answerQuestion(0);
    dialog.findChild<QPushButton*>(QStringLiteral("cancelForm"))->click();
    CHECK_FALSE(dialog.isVisible());
  });
  her.person.find<QAction>("moveMeeting").trigger();
}

TEST_CASE("a form that only tells something cannot be accepted")
{
  MendedMeeting her;
  her.person.find<QTabWidget>("meetingTabs").setCurrentIndex(notesTab + 1);
  her.inDialogOf("replacedOne", [](QDialog& dialog) { // there is no deputy
    CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("acceptForm"))->isEnabled());
    dialog.reject();
  });
}

TEST_CASE("after a decision list is adopted the window says what came of it, and the meeting shows it")
{
  MendedMeeting her;
  her.decide();
  QSignalSpy raised{&her.workspace(), &ui::Workspace::messageRaised};
  inNextDialog([](QDialog& dialog) { dialog.findChild<QPushButton*>(QStringLiteral("acceptForm"))->click(); });
  her.person.find<QAction>("confirmDecisionList").trigger();
  REQUIRE(raised.size() == 1);
  const auto message = raised.front().front().value<ui::Message>();
  CHECK(message.what == QStringLiteral("De besluitenlijst van SG-2027-01 is vastgesteld op 29 april 2027."));
  CHECK(message.kept == QStringLiteral("Daarmee is 1 besluit bevestigd."));
  CHECK_FALSE(her.person.find<QAction>("confirmDecisionList").isEnabled());
  CHECK(her.person.find<QAction>("confirmDecisionList").toolTip() == QStringLiteral("De besluitenlijst is al vastgesteld, op 29 april 2027."));
  CHECK(her.session.read([&](const app::Facts& facts) { return app::agendaOf(facts, her.given.meeting(), her.session.today()).meeting.state; }) == MeetingState::held);
}

TEST_CASE("an item without a proposal shows on the agenda how the vote went")
{
  MendedMeeting her;
  her.given.run(R"({"command": "RecordVotes", "item": "SG-2027-01#4", "votes": [{"person": "J. Kok", "choice": "inFavour"}]})");
  const auto* agenda = her.person.find<ui::AgendaView>("agenda").model();
  CHECK(agenda->index(3, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("aangenomen")));
}

TEST_CASE("times as a person types them")
{
  for (const auto& [typed, kept] : std::vector<std::pair<const char*, const char*>>{{"14.30", "14:30"}, {"1430", "14:30"}, {"930", "09:30"}, {"9.30", "09:30"}, {"13", "13:00"},
                                                                                     {"9", "09:00"}, {"14 uur", "14:00"}, {"14u30", "14:30"}, {"half drie", "half drie"}, {"25", "25"}, {"9.75", "9.75"}})
    CHECK(ui::clockTyped(QString::fromUtf8(typed)) == kept);
  CHECK_FALSE(ui::clockGiven(QStringLiteral(" ")));
}

TEST_CASE("letters that were meant for a text open nothing")
{
  DemoWindow demo;
  auto& person = demo.person();
  const auto proposal = demo.desk().session()->read([](const app::Facts& facts) { return facts.where(&Proposal::number, "V-2027-03").front().id; });
  demo.window().showPlace(ui::Place{ui::ProposalPlace{*proposal, std::nullopt, std::nullopt}});
  const auto entries = demo.desk().session()->file().history(1)->front().commandName;
  person.typeText(QStringLiteral("besluit inplannen"));
  CHECK(QApplication::activeModalWidget() == nullptr);
  CHECK(demo.desk().session()->file().history(1)->front().commandName == entries);
}
