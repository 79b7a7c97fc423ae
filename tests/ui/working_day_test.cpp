// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "app/queries/actions.h"
#include "app/queries/tracks.h"
#include "app/queries/votes.h"
#include "planning/signals.h"
#include "presentation/pseudo_translator.h"
#include "presentation/today/signal_lines.h"
#include "support/meeting_case.h"
#include "ui/banner.h"
#include "ui/day_edit.h"
#include "ui/actions/actions_workspace.h"
#include "ui/agenda/agenda_view.h"
#include "ui/meetings/meetings_workspace.h"
#include "ui/tracks/tracks_workspace.h"
#include "ui_support/demo_window.h"
#include "ui_support/dialog_driver.h"
#include "ui_support/qt_string_maker.h"
#include "ui_support/walkers.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

/// Actions, attendance, votes, decision lists, the calendar and tracks, as she meets them.
namespace {

using namespace domain;
using namespace ui_support;

constexpr auto tracksPlace = Qt::Key_6;
constexpr auto actionsPlace = Qt::Key_7;

QTreeView& listOf(DemoWindow& demo) { return demo.person().find<QTreeView>("actions"); }

QString currentAction(DemoWindow& demo) { return listOf(demo).currentIndex().siblingAtColumn(0).data().toString(); }

template <class Query>
auto readFrom(DemoWindow& demo, Query&& query)
{
  return demo.desk().session()->read(std::forward<Query>(query)).value();
}

app::ActionRow actionIn(DemoWindow& demo, const std::string& number)
{
  return readFrom(demo, [&](const app::Facts& facts) {
    return app::actionRow(facts, facts.where(&ActionItem::number, number).front().id, demo.desk().session()->today()).value();
  });
}

/// A small region whose meeting of 29 April has just been held.
class HeldMeeting {
public:
  HeldMeeting()
  {
    given.setToday({std::chrono::year{2027}, std::chrono::month{4}, std::chrono::day{30}});
    window.addWorkspace(new ui::MeetingsWorkspace{session});
    person.show();
    person.openDossier(QStringLiteral("Jeugdregio Proef"));
    window.currentWorkspace()->enter();
    QTest::qWait(1);
    workspace().showMeeting(given.meeting());
  }
  [[nodiscard]] ui::MeetingsWorkspace& workspace() { return *qobject_cast<ui::MeetingsWorkspace*>(window.currentWorkspace()); }
  void choose(const std::string& label) { workspace().showMeeting(given.meeting(), given.item(label)); }
  void goToTab(int tab) { person.find<QTabWidget>("meetingTabs").setCurrentIndex(tab); }
  template <class Query>
  auto read(Query&& query)
  {
    return session.read(std::forward<Query>(query)).value();
  }

  support::MeetingCase given;
  ui::CaseSession session{given.file()};
  ui::MainWindow window;
  WindowDriver person{window};
};

}

TEST_CASE("she looks up what is overdue, and marks it as done")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(actionsPlace, Qt::AltModifier);
  REQUIRE(demo.window().currentWorkspace()->name() == QStringLiteral("Acties"));
  CHECK(currentAction(demo) == QStringLiteral("A-2027-11"));
  CHECK(listOf(demo).currentIndex().siblingAtColumn(4).data().toString() == QStringLiteral("7 dagen te laat"));
  person.inDialog([&] { person.press(Qt::Key_Return, Qt::ControlModifier); },
                  [](QDialog& dialog) {
                    typeKeys(QStringLiteral("Verzonden."));
                    dialog.findChild<QPushButton*>(QStringLiteral("acceptForm"))->click();
                  });
  CHECK(actionIn(demo, "A-2027-11").state == app::ActionState::done);
  CHECK(actionIn(demo, "A-2027-11").action.closing == "Verzonden.");
  CHECK(currentAction(demo) != QStringLiteral("A-2027-11"));
}

TEST_CASE("a signal about an overdue action leads to it")
{
  DemoWindow demo;
  auto& person = demo.person();
  auto& list = person.find<QListView>("signals");
  const auto* model = qobject_cast<const presentation::SignalListModel*>(list.model());
  REQUIRE(model != nullptr);
  for (const auto& line : model->rows())
    if (line.row.signal.kind == planning::SignalKind::dueOverdue) {
      list.setCurrentIndex(model->indexOf(line.key));
      break;
    }
  person.press(Qt::Key_Return);
  CHECK(demo.window().currentWorkspace()->name() == QStringLiteral("Acties"));
  CHECK(currentAction(demo).startsWith(QStringLiteral("A-2027-1")));
}

TEST_CASE("she makes an action with a date and puts it off with a reason")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(actionsPlace, Qt::AltModifier);
  person.inDialog([&] { person.press(Qt::Key_Insert); },
                  [](QDialog& dialog) {
                    typeKeys(QStringLiteral("Zaal reserveren"));
                    dialog.findChild<QLineEdit*>(QStringLiteral("due"))->setText(QStringLiteral("30-4-2027"));
                    auto* proposal = dialog.findChild<QComboBox*>(QStringLiteral("proposal"));
                    proposal->setCurrentIndex(proposal->findText(QStringLiteral("V-2027-03 "), Qt::MatchStartsWith));
                    dialog.findChild<QPushButton*>(QStringLiteral("acceptForm"))->click();
                  });
  CHECK(currentAction(demo) == QStringLiteral("A-2027-19"));
  person.inDialog([&] { person.find<QAction>("changeAction").trigger(); },
                  [](QDialog& dialog) {
                    dialog.findChild<QLineEdit*>(QStringLiteral("due"))->setText(QStringLiteral("7-5-2027"));
                    auto* accept = dialog.findChild<QPushButton*>(QStringLiteral("acceptForm"));
                    accept->click();
                    CHECK(dialog.isVisible()); // without a reason it is refused
                    dialog.findChild<QLineEdit*>(QStringLiteral("reason"))->setText(QStringLiteral("Vakantie."));
                    accept->click();
                  });
  CHECK(actionIn(demo, "A-2027-19").action.due == Date{std::chrono::year{2027}, std::chrono::month{5}, std::chrono::day{7}});
  CHECK(actionIn(demo, "A-2027-19").proposalNumber == "V-2027-03"); // also after it was changed
}

TEST_CASE("the action list of one person on paper")
{
  DemoWindow demo;
  demo.person().press(actionsPlace, Qt::AltModifier);
  auto& owner = demo.person().find<QComboBox>("actionsOwner");
  owner.setCurrentIndex(owner.findText(QStringLiteral("M. de Vries")));
  auto& workspace = *qobject_cast<ui::ActionsWorkspace*>(demo.window().currentWorkspace());
  CHECK(workspace.writePdf(demo.file(QStringLiteral("lijst.pdf"))));
  CHECK(QFile{demo.file(QStringLiteral("lijst.pdf"))}.size() > 2000);
}

TEST_CASE("while taking notes she adds an action with one line")
{
  HeldMeeting her;
  her.choose("3");
  her.goToTab(2);
  auto& line = her.person.find<QLineEdit>("newActionText");
  line.setFocus();
  typeKeys(QStringLiteral("Cijfers aanvullen"));
  auto& owner = her.person.find<QComboBox>("newActionOwner");
  owner.setCurrentIndex(owner.findText(QStringLiteral("J. Kok")));
  SECTION("which says that its day is none, and keeps what she typed")
  {
    auto& due = her.person.find<ui::DayEdit>("newActionDue");
    due.setFocus();
    typeKeys(QStringLiteral("31-2-2027"));
    std::optional<domain::Error> said;
    QObject::connect(&her.session, &ui::CaseSession::refused, [&said](const domain::Error& error) { said = error; });
    pressKey(Qt::Key_Return);
    REQUIRE(said);
    CHECK(said->code == domain::ErrorCode::impossibleDate);
    CHECK(line.text() == QStringLiteral("Cijfers aanvullen"));
    typeKeys(QStringLiteral("31-3-2027")); // over it
  }
  pressKey(Qt::Key_Return);
  CHECK(line.text().isEmpty());
  const auto action = her.read([](const app::Facts& facts) { return facts.all<ActionItem>().front(); });
  CHECK(action.text == "Cijfers aanvullen");
  CHECK(action.item == her.given.item("3"));
  CHECK(action.owner.has_value());
}

TEST_CASE("an item that was deferred says that it waits for another meeting, until it goes on to one")
{
  HeldMeeting her;
  her.choose("3");
  inNextDialog([](QDialog& dialog) {
    auto* outcome = dialog.findChild<QComboBox*>(QStringLiteral("outcome"));
    outcome->setCurrentIndex(outcome->findText(QStringLiteral("Aangehouden"), Qt::MatchStartsWith));
    dialog.findChild<QPushButton*>(QStringLiteral("accept"))->click();
    inNextDialog([](QDialog& conclusions) { conclusions.reject(); });
  });
  her.person.find<QAction>("recordOutcomes").trigger();
  REQUIRE(her.read([](const app::Facts& facts) { return facts.all<Decision>().front().outcome; }) == Outcome::deferred);
  const auto& banner = her.person.find<ui::Banner>("banner");
  CHECK(banner.isVisible());
  CHECK(banner.accessibleName().contains(QStringLiteral("Punt 3 wacht op een andere vergadering")));
}

TEST_CASE("of an item that was deferred she is asked at once in which meeting it goes on")
{
  HeldMeeting her;
  her.given.run(R"({"command": "AddMeeting", "body": "SG", "date": "2027-05-27", "number": "SG-2027-09"})");
  her.choose("3");
  inNextDialog([](QDialog& dialog) {
    auto* outcome = dialog.findChild<QComboBox*>(QStringLiteral("outcome"));
    outcome->setCurrentIndex(outcome->findText(QStringLiteral("Aangehouden"), Qt::MatchStartsWith));
    dialog.findChild<QPushButton*>(QStringLiteral("accept"))->click();
    inNextDialog([](QDialog& where) {
      CHECK(where.objectName() == QStringLiteral("carryOverForm"));
      where.findChild<QPushButton*>(QStringLiteral("acceptForm"))->click();
      inNextDialog([](QDialog& conclusions) { conclusions.reject(); });
    });
  });
  her.person.find<QAction>("recordOutcomes").trigger();
  const auto there = her.read([](const app::Facts& facts) { return facts.where(&AgendaItem::meeting, facts.where(&Meeting::number, "SG-2027-09").front().id); });
  REQUIRE(there.size() == 1);
  CHECK(there.front().title == "Inkoopkader");
}

TEST_CASE("the keys of the window work while she types")
{
  HeldMeeting her;
  her.goToTab(2);
  auto& line = her.person.find<QLineEdit>("newActionText");
  line.setFocus();
  typeKeys(QStringLiteral("Cijfers aanvullen"));
  pressKey(Qt::Key_Home);
  inNextDialog([](QDialog& dialog) { dialog.reject(); });
  pressKey(Qt::Key_E, Qt::ControlModifier); // opens the making of the pack
  pressKey(Qt::Key_K, Qt::ControlModifier);
  CHECK(line.text() == QStringLiteral("Cijfers aanvullen")); // Ctrl+K would have taken it away
  CHECK(line.cursorPosition() == 0);
}

TEST_CASE("what is on the agenda already can be made closed, and open again")
{
  HeldMeeting her;
  auto& mark = her.person.find<QAction>("treatClosed");
  const auto isClosed = [&] { return her.read([&](const app::Facts& facts) { return facts.get(her.given.item("3")).confidentiality; }) == Confidentiality::closed; };
  her.choose("3");
  REQUIRE(mark.isEnabled());
  CHECK_FALSE(mark.isChecked());
  mark.trigger();
  CHECK(isClosed());
  CHECK(mark.isChecked());
  her.choose("4");
  CHECK_FALSE(mark.isChecked());
  her.choose("3");
  CHECK(mark.isChecked());
  mark.trigger();
  CHECK_FALSE(isClosed());
  SECTION("and so can one of its documents")
  {
    auto& agenda = her.person.find<QTreeView>("agenda");
    const auto* tree = agenda.model();
    const auto item = agenda.currentIndex().siblingAtColumn(0);
    REQUIRE(tree->rowCount(item) > 0);
    agenda.setCurrentIndex(tree->index(0, agenda.currentIndex().column(), item));
    mark.trigger();
    CHECK(her.read([](const app::Facts& facts) { return facts.all<Document>().front().confidentiality; }) == Confidentiality::closed);
    CHECK_FALSE(isClosed());
  }
}

TEST_CASE("an item that went on to another meeting says so in both, and leads there")
{
  HeldMeeting her;
  her.given.run(R"([{"command": "AddMeeting", "body": "SG", "date": "2027-05-27", "number": "SG-2027-09"},
    {"command": "CarryOverItem", "item": "SG-2027-01#4", "meeting": "SG-2027-09"}])");
  her.choose("4");
  her.goToTab(2);
  const auto link = [&] { return her.person.find<QWidget>("notesPane").findChild<QPushButton*>(QStringLiteral("itemElsewhere")); };
  const auto row = [&] { return her.person.find<QTreeView>("agenda").currentIndex().siblingAtColumn(0).data(Qt::AccessibleTextRole).toString(); };
  CHECK(row().contains(QStringLiteral("doorgeschoven")));
  REQUIRE(link() != nullptr);
  CHECK(link()->accessibleName() == QStringLiteral("Gaat verder als punt 1 in SG-2027-09, 27-05-2027"));
  link()->click();
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  CHECK(row().contains(QStringLiteral("vervolg")));
  REQUIRE(link() != nullptr);
  CHECK(link()->accessibleName() == QStringLiteral("Vervolg van punt 4 in SG-2027-01, 29-04-2027"));
  her.choose("3");
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  CHECK(link() == nullptr);
}

TEST_CASE("after the proposals she records the conclusions of the other items, in one form")
{
  HeldMeeting her;
  her.given.run(R"({"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Wat & hoe van de wachttijden, met een naam die veel langer is dan er plaats is voor de regel", "kind": "discussion"})");
  const auto conclusionOf = [&](const std::string& label) { return her.read([&](const app::Facts& facts) { return facts.get(her.given.item(label)).conclusion; }); };
  auto& record = her.person.find<QAction>("recordOutcomes");
  inNextDialog([](QDialog& dialog) {
    CHECK(dialog.objectName() == QStringLiteral("decisionDialog"));
    dialog.findChild<QPushButton*>(QStringLiteral("accept"))->click();
    inNextDialog([](QDialog& conclusions) {
      CHECK(conclusions.objectName() == QStringLiteral("conclusionsForm"));
      CHECK(conclusions.findChildren<QLineEdit*>().size() == 2); // an announcement asks nothing
      CHECK(cutOffTexts(conclusions) == allGood);
      typeKeys(QStringLiteral("Vastgesteld zonder wijzigingen."));
      pressKey(Qt::Key_Return);
    });
  });
  record.trigger();
  CHECK(conclusionOf("2") == "Vastgesteld zonder wijzigingen.");
  CHECK(conclusionOf("5").empty());
  REQUIRE(record.isEnabled()); // one is open still
  inNextDialog([](QDialog& conclusions) {
    REQUIRE(conclusions.findChild<QLineEdit*>(QStringLiteral("conclusion5")));
    typeKeys(QStringLiteral("Komt terug in juni."));
    pressKey(Qt::Key_Return);
  });
  record.trigger();
  CHECK(conclusionOf("5") == "Komt terug in juni.");
  CHECK_FALSE(record.isEnabled());
  CHECK(record.toolTip() == QStringLiteral("Alle uitslagen zijn al vastgelegd; corrigeren kan bij het agendapunt."));
}

TEST_CASE("of what was only told the usual conclusion stands ready")
{
  HeldMeeting her;
  her.given.run(R"([{"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Tussenstand", "kind": "forInformation"},
    {"command": "WriteCoverNote", "item": "SG-2027-01#5", "askedDecision": "Kennis te nemen van de tussenstand."},
    {"command": "RecordDecision", "stage": "V-2027-01/1/1", "body": "SG", "outcome": "advisedPositive", "on": "2027-04-29"}])");
  inNextDialog([](QDialog& conclusions) {
    CHECK(conclusions.findChild<QLineEdit*>(QStringLiteral("conclusion2"))->text().isEmpty());
    CHECK(conclusions.findChild<QLineEdit*>(QStringLiteral("conclusion5"))->text() == QStringLiteral("Kennisgenomen."));
    pressKey(Qt::Key_Return);
  });
  her.person.find<QAction>("recordOutcomes").trigger();
  CHECK(her.read([&](const app::Facts& facts) { return facts.get(her.given.item("5")).conclusion; }) == "Kennisgenomen.");
  CHECK(her.read([&](const app::Facts& facts) { return facts.get(her.given.item("2")).conclusion; }).empty());
}

TEST_CASE("she records who is there, and the vote fills in the decision")
{
  HeldMeeting her;
  her.goToTab(3);
  her.person.find<QPushButton>("everybodyPresent").click();
  CHECK(her.read([&](const app::Facts& facts) { return app::attendanceOf(facts, her.given.meeting()).present; }) == 1);
  her.choose("3");
  her.goToTab(2);
  inNextDialog([](QDialog& dialog) {
    CHECK(dialog.objectName() == QStringLiteral("voteDialog"));
    dialog.findChild<QPushButton*>(QStringLiteral("everybodyFor"))->click();
    dialog.findChild<QPushButton*>(QStringLiteral("acceptForm"))->click();
  });
  her.person.find<QPushButton>("recordVotes").click();
  CHECK(her.read([&](const app::Facts& facts) { return app::voteSheetOf(facts, her.given.item("3")).count.votesFor; }) == 1);
  inNextDialog([](QDialog& dialog) {
    auto* inFavour = dialog.findChild<QSpinBox*>(QStringLiteral("votesFor"));
    CHECK(inFavour->value() == 1);
    CHECK_FALSE(inFavour->isEnabled()); // it follows from the votes
    auto* meeting = dialog.findChild<QComboBox*>(QStringLiteral("meeting"));
    meeting->setCurrentIndex(meeting->count() - 1); // they belong to this meeting
    CHECK(inFavour->isEnabled());
    CHECK(inFavour->value() == -1);
    meeting->setCurrentIndex(0);
    dialog.findChild<QPushButton*>(QStringLiteral("accept"))->click();
  });
  her.person.find<QPushButton>("recordOutcome").click();
  const auto decision = her.read([](const app::Facts& facts) { return facts.all<Decision>().front(); });
  CHECK(decision.outcome == Outcome::advisedPositive);
  CHECK_FALSE(decision.votesFor); // in one place only
  CHECK(her.read([&](const app::Facts& facts) { return app::voteFigures(app::voteSheetOf(facts, decision), decision); }) == app::VoteFigures{1, 0, 0, true});
}

TEST_CASE("one click on the next agenda adopts the decision list")
{
  HeldMeeting her;
  her.choose("2"); // Besluitenlijst
  her.goToTab(2);
  CHECK_FALSE(her.person.find<QPushButton>("confirmList").isVisible()); // what an item is called does not say what is behind it
  her.given.run(R"({"command": "ChangeAgendaItem", "item": "SG-2027-01#2", "list": "decisionList"})");
  her.person.find<QPushButton>("confirmList").click();
  const auto before = her.read([](const app::Facts& facts) { return facts.where(&Meeting::number, "SG-2027-00").front(); });
  CHECK(before.decisionListConfirmedIn == her.given.meeting());
  CHECK(before.decisionListConfirmedOn == Date{std::chrono::year{2027}, std::chrono::month{4}, std::chrono::day{29}});
  CHECK_FALSE(her.person.find<QPushButton>("confirmList").isVisible());
}

TEST_CASE("the agenda as text keeps what is closed to itself")
{
  HeldMeeting her;
  her.given.run(R"({"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Geheim tarief", "confidentiality": "closed", "on": "2027-04-20"})");
  her.person.choose("copyAgenda");
  const auto text = QApplication::clipboard()->text();
  CHECK(text.contains(QStringLiteral("3  Inkoopkader (ter advisering, M. Visser, 25 min.)")));
  CHECK(text.contains(QStringLiteral("5  besloten")));
  CHECK_FALSE(text.contains(QStringLiteral("Geheim")));
}

TEST_CASE("the calendar shows the month, and opens a meeting with the keyboard")
{
  HeldMeeting her;
  her.person.find<QAction>("meetingCalendar").trigger();
  CHECK(her.person.find<QLabel>("monthTitle").text() == QStringLiteral("april 2027"));
  auto& month = her.person.find<QTableView>("month");
  CHECK(month.currentIndex().data().toString().startsWith(QStringLiteral("vrijdag 30 april 2027")));
  pressKey(Qt::Key_Left);
  CHECK(month.currentIndex().data().toString() == QStringLiteral("donderdag 29 april 2027, 14.00 uur Stuurgroep Inkoop"));
  pressKey(Qt::Key_Return);
  CHECK_FALSE(her.person.find<QAction>("meetingCalendar").isChecked());
  CHECK(her.person.find<QLabel>("meetingTitle").text() == QStringLiteral("Stuurgroep Inkoop, SG-2027-01"));
}

TEST_CASE("tracks say what is missing, and it is given from there")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(tracksPlace, Qt::AltModifier);
  REQUIRE(demo.window().currentWorkspace()->name() == QStringLiteral("Trajecten"));
  auto& tracks = person.find<QTreeView>("trackList");
  for (int row = 0; row < tracks.model()->rowCount(); ++row)
    if (tracks.model()->index(row, 0).data().toString() == QStringLiteral("Inkoop jeugdhulp 2028"))
      tracks.setCurrentIndex(tracks.model()->index(row, 0));
  auto& tabs = person.find<QTabWidget>("trackTabs");
  const auto missing = [&] {
    return readFrom(demo, [&](const app::Facts& facts) {
      const auto report = app::trackReport(facts, facts.where(&Track::code, "T-INKOOP").front().id, demo.desk().session()->today());
      return std::count_if(report.authorities.begin(), report.authorities.end(), [](const app::AuthorityRow& row) { return row.missing; });
    });
  };
  const auto before = missing();
  REQUIRE(before > 0);
  CHECK(tabs.tabText(2) == QStringLiteral("Bevoegdheden (%1 ontbreken)").arg(before));
  tabs.setCurrentIndex(2);
  auto& table = person.find<QTreeView>("authorities");
  table.selectAll();
  person.inDialog([&] { person.find<QPushButton>("giveAuthority").click(); },
                  [](QDialog& dialog) {
                    dialog.findChild<QLineEdit*>(QStringLiteral("holder"))->setText(QStringLiteral("Serviceorganisatie"));
                    dialog.findChild<QPushButton*>(QStringLiteral("acceptForm"))->click();
                  });
  CHECK(missing() == 0);
  CHECK(tabs.tabText(2) == QStringLiteral("Bevoegdheden"));
}

TEST_CASE("a change of participation that was entered by mistake is taken back where it was made")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(tracksPlace, Qt::AltModifier);
  person.find<QTabWidget>("trackTabs").setCurrentIndex(1);
  auto& table = person.find<QTreeView>("trackParticipation");
  const auto first = [&] { return table.model()->index(0, 1).data().toString(); };
  const auto was = first();
  table.setCurrentIndex(table.model()->index(0, 0));
  const auto changes = [&] { return readFrom(demo, [](const app::Facts& facts) { return facts.all<Participation>().size(); }); };
  const auto before = changes();
  person.inDialog([&] { person.find<QPushButton>("trackSetParticipation").click(); },
                  [](QDialog& dialog) {
                    auto* kind = dialog.findChild<QComboBox*>(QStringLiteral("kind"));
                    const auto out = kind->findText(QStringLiteral("Uitgestapt"), Qt::MatchFixedString);
                    REQUIRE(out >= 0);
                    kind->setCurrentIndex(out);
                    dialog.findChild<QPushButton*>(QStringLiteral("acceptForm"))->click();
                  });
  REQUIRE(changes() == before + 1);
  CHECK(first() == QStringLiteral("uitgestapt"));
  table.setCurrentIndex(table.model()->index(0, 0));
  person.find<QPushButton>("trackRemoveParticipation").click();
  CHECK(changes() == before);
  CHECK(first() == was);
  person.press(Qt::Key_Z, Qt::ControlModifier);
  CHECK(first() == QStringLiteral("uitgestapt"));
}

TEST_CASE("the window with the demo region: acties, trajecten, kalender en aanwezigheid")
{
  DemoWindow demo;
  auto& person = demo.person();
  CHECK(demo.window().minimumSizeHint().width() <= 1280);
  CHECK(demo.window().minimumSizeHint().height() <= 800);
  const auto walk = [&] {
    settle();
    CHECK(withoutAccessibleName(demo.window()) == allGood);
    CHECK(duplicateShortcuts(demo.window()) == allGood);
    CHECK(cutOffTexts(demo.window()) == allGood);
  };
  SECTION("Acties without faults")
  {
    person.press(actionsPlace, Qt::AltModifier);
    walk();
  }
  SECTION("Trajecten without faults, on every tab")
  {
    person.press(tracksPlace, Qt::AltModifier);
    auto& tabs = person.find<QTabWidget>("trackTabs");
    for (int tab = 0; tab < tabs.count(); ++tab) {
      tabs.setCurrentIndex(tab);
      walk();
    }
  }
  SECTION("Vergaderingen without faults: calendar, notes and attendance")
  {
    person.press(Qt::Key_3, Qt::AltModifier);
    for (const auto tab : {2, 3}) {
      person.find<QTabWidget>("meetingTabs").setCurrentIndex(tab);
      walk();
    }
    person.find<QAction>("meetingCalendar").trigger();
    walk();
  }
}

TEST_CASE("every text of actions, tracks and the calendar goes through the translator")
{
  presentation::PseudoTranslator pseudo;
  QApplication::installTranslator(&pseudo);
  {
    support::MeetingCase given;
    ui::CaseSession session{given.file()};
    ui::MainWindow window;
    WindowDriver person{window};
    window.addWorkspace(new ui::ActionsWorkspace{session});
    window.addWorkspace(new ui::TracksWorkspace{session});
    auto* meetings = new ui::MeetingsWorkspace{session};
    window.addWorkspace(meetings);
    person.show();
    person.openDossier(QStringLiteral("Jeugdregio Proef"));
    for (const auto* name : {"sidePane", "statusText"})
      person.find<QWidget>(name).setProperty(holdsData, true);
    for (const auto place : {0, 1, 2}) {
      person.goTo(place);
      if (place == 2) {
        meetings->showMeeting(given.meeting());
        person.find<QTabWidget>("meetingTabs").setCurrentIndex(3);
        CHECK(untranslatedTexts(window) == allGood);
        person.find<QAction>("meetingCalendar").trigger();
      }
      CHECK(untranslatedTexts(window) == allGood);
    }
  }
  QApplication::removeTranslator(&pseudo);
}
