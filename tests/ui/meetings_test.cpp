// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "app/commands/meeting_commands.h"
#include "app/commands/route_commands.h"
#include "app/queries/meetings.h"
#include "presentation/pseudo_translator.h"
#include "support/meeting_case.h"
#include "ui/agenda/agenda_view.h"
#include "ui/case_session.h"
#include "ui/day_edit.h"
#include "ui/main_window.h"
#include "ui/meetings/meetings_workspace.h"
#include "ui/meetings/pack_export.h"
#include "ui/message.h"
#include "ui_support/dialog_driver.h"
#include "ui_support/qt_string_maker.h"
#include "ui_support/walkers.h"
#include "ui_support/window_driver.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QWheelEvent>

using namespace ui_support;

namespace {


/// The window with a meeting to prepare.
class MeetingsWindow {
public:
  MeetingsWindow()
  {
    window.addWorkspace(new ui::MeetingsWorkspace{session});
    person.show();
    person.openDossier(QStringLiteral("Jeugdregio Proef"));
    window.currentWorkspace()->enter();
    QTest::qWait(1);
  }
  [[nodiscard]] ui::AgendaView& agenda() { return person.find<ui::AgendaView>("agenda"); }
  [[nodiscard]] QString noteText(const char* field) { return person.find<QPlainTextEdit>(field).toPlainText(); }
  [[nodiscard]] int attachmentsOf(const std::string& label)
  {
    const auto item = given.item(label);
    return static_cast<int>(given.file().read([&](const app::Facts& facts) { return facts.where(&domain::Attachment::item, item).size(); }).value());
  }
  [[nodiscard]] domain::CoverNote coverNote(const std::string& label)
  {
    const auto item = given.item(label);
    return given.file().read([&](const app::Facts& facts) { return facts.where(&domain::CoverNote::item, item).at(0); }).value();
  }
  [[nodiscard]] QString path(const char* name) const { return QString::fromStdString((given.folder() / name).string()); }
  /// Waits for the pack that is being made; true when it was.
  [[nodiscard]] bool packMade()
  {
    auto& exporting = person.find<ui::PackExport>("packExport");
    QSignalSpy ended{&exporting, &ui::PackExport::ended};
    return exporting.busy() && (ended.wait(60000) && ended.first().first().toBool());
  }

  support::MeetingCase given;
  ui::CaseSession session{given.file()};
  ui::MainWindow window;
  WindowDriver person{window};
};

QString textOf(const QString& pdf)
{
  QProcess reader;
  reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
  reader.waitForFinished();
  return QString::fromUtf8(reader.readAllStandardOutput());
}

/// Answers the file dialog with the path.
void chooseFile(const QString& path)
{
  inNextDialog([path](QDialog& asked) { ui_support::chooseFile(asked, path); });
}

void dropFiles(QWidget& target, const QPoint& place, const QStringList& paths)
{
  QMimeData data;
  QList<QUrl> urls;
  for (const auto& path : paths)
    urls << QUrl::fromLocalFile(path);
  data.setUrls(urls);
  QDragEnterEvent enter{place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
  QApplication::sendEvent(&target, &enter);
  QDragMoveEvent move{place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
  QApplication::sendEvent(&target, &move);
  CHECK(move.isAccepted());
  QDropEvent drop{QPointF{place}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
  QApplication::sendEvent(&target, &drop);
}

}

TEST_CASE("the coordinator prepares a meeting with the keyboard alone")
{
  MeetingsWindow her;

  // The meeting that is next is chosen already; she goes to its agenda and adds an item at the end.
  REQUIRE(tabTo(her.window, "agenda"));
  pressKey(Qt::Key_End);
  inNextDialog([](QDialog&) {
    typeKeys(QStringLiteral("Stand van de tarieven"));
    pressKey(Qt::Key_Return);
  });
  pressKey(Qt::Key_Insert);
  REQUIRE(her.given.agenda() == std::vector<std::string>{"1 Opening", "2 Besluitenlijst", "3 Inkoopkader", "4 Rondvraag", "5 Stand van de tarieven"});

  // It belongs before the last one.
  pressKey(Qt::Key_Up, Qt::AltModifier);
  REQUIRE(her.given.agenda().at(3) == "4 Stand van de tarieven");

  // Its name should be longer.
  pressKey(Qt::Key_F2);
  typeKeys(QStringLiteral("Stand van het tariefonderzoek"));
  pressKey(Qt::Key_Return);
  REQUIRE(her.given.agenda().at(3) == "4 Stand van het tariefonderzoek");

  // She writes the cover note; going to the next field keeps it.
  REQUIRE(tabTo(her.window, "coverNote_askedDecision"));
  typeKeys(QStringLiteral("Kennis te nemen van de tussenstand."));
  pressKey(Qt::Key_Tab);
  CHECK(her.coverNote("4").askedDecision == "Kennis te nemen van de tussenstand.");

  // A PDF goes behind it.
  chooseFile(QString::fromStdString(her.given.pdf("tussenstand.pdf", "Tussenstand van het onderzoek").string()));
  pressKey(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
  CHECK(her.attachmentsOf("4") == 1);

  // And the pack can be mailed.
  const auto pack = her.path("vergaderset.pdf");
  inNextDialog([pack](QDialog&) {
    chooseFile(pack);
    pressKey(Qt::Key_Return); // the whole, as a concept
  });
  pressKey(Qt::Key_E, Qt::ControlModifier);
  REQUIRE(her.packMade());
  const auto text = textOf(pack);
  CHECK(text.contains(QStringLiteral("Stand van het tariefonderzoek")));
  CHECK(text.contains(QStringLiteral("Kennis te nemen van de tussenstand.")));
  CHECK(text.contains(QStringLiteral("Tussenstand van het onderzoek")));
}

TEST_CASE("a meeting on which a proposal is planned offers it as its first item, and beside an agenda says that it waits")
{
  MeetingsWindow her;
  const auto council = her.given.file().read([](const app::Facts& facts) { return facts.where(&domain::DecisionBody::code, std::string{"R-DOR"}).front().id; }).value();
  const auto stage = her.given.file().read([](const app::Facts& facts) { return facts.where(&domain::Stage::position, 2).front().id; }).value(); // of the councils
  const auto meeting = her.given.file().read([body = council](const app::Facts& facts) { return facts.where(&domain::Meeting::body, body).front().id; }).value();
  REQUIRE(her.session.execute(app::PlanBranch{.stage = stage, .body = council, .meeting = meeting}));
  auto* workspace = dynamic_cast<ui::MeetingsWorkspace*>(her.window.currentWorkspace());
  REQUIRE(workspace != nullptr);
  workspace->showMeeting(meeting);
  const auto offered = [&] {
    for (auto* button : her.window.findChildren<QPushButton*>(QStringLiteral("emptyStateButton")))
      if (button->isVisible() && button->text().startsWith(QStringLiteral("Agendapunt uit voorstel")))
        return button;
    return static_cast<QPushButton*>(nullptr);
  };
  auto& note = her.person.find<QLabel>("meetingPlanned");
  REQUIRE(offered() != nullptr);
  CHECK(note.isHidden()); // the empty page says it
  SECTION("and puts it there")
  {
    inNextDialog([](QDialog&) { pressKey(Qt::Key_Return); });
    offered()->click();
    const auto items = her.given.file().read([&](const app::Facts& facts) { return facts.where(&domain::AgendaItem::meeting, meeting); }).value();
    REQUIRE(items.size() == 1);
    CHECK(items.front().stage == stage);
    CHECK(offered() == nullptr);
    CHECK(note.isHidden()); // nothing waits any more
  }
  SECTION("also when she begins with another")
  {
    REQUIRE(her.session.execute(app::AddAgendaItem{.meeting = meeting, .title = "Opening"}));
    CHECK(offered() == nullptr);
    CHECK(note.isVisible());
    CHECK(note.text() == QStringLiteral("Hier is gepland: “V-2027-01 Inkoopkader”."));
  }
}

TEST_CASE("the head of a meeting takes few lines, also in a narrow window")
{
  MeetingsWindow her;
  const auto linesOf = [&](const char* name) {
    const auto& label = her.person.find<QLabel>(name);
    return (label.height() + label.fontMetrics().leading()) / label.fontMetrics().lineSpacing();
  };
  her.given.run(R"({"command": "ChangeMeeting", "meeting": "SG-2027-01", "place": "Gemeentehuis, raadzaal"})");
  for (const auto width : {1440, 1280, 1100, 960}) {
    her.window.resize(width, 800);
    QCoreApplication::processEvents();
    INFO(width);
    CHECK(linesOf("meetingHint") == 1); // it goes on to a line of its own rather than being squeezed
    CHECK(linesOf("meetingWhen") <= 2);
  }
}

TEST_CASE("after the meeting she records the outcomes one after another")
{
  support::MeetingCase given;
  using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): dates
  given.setToday(2027y / 4 / 29);
  ui::CaseSession session{given.file()};
  ui::MainWindow window;
  WindowDriver person{window};
  window.addWorkspace(new ui::MeetingsWorkspace{session});
  person.show();
  person.openDossier(QStringLiteral("Jeugdregio Proef"));
  inNextDialog([](QDialog&) {
    pressKey(Qt::Key_Return); // the proposed outcome of an advice is a positive one
    inNextDialog([](QDialog&) {
      typeKeys(QStringLiteral("Akkoord"));
      pressKey(Qt::Key_Return);
    });
  });
  QTest::keyClick(&window, Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
  const auto decisions = given.file().read([](const app::Facts& facts) { return facts.all<domain::Decision>(); }).value();
  REQUIRE(decisions.size() == 1);
  CHECK(decisions.front().decidedOn == domain::Date{2027y / 4 / 29});
  CHECK_FALSE(person.find<QAction>("recordOutcomes").isEnabled());
}

TEST_CASE("moving a meeting")
{
  MeetingsWindow her;
  const auto saidFor = [&](const QString& day, bool accept = false) {
    QString said;
    her.person.inDialog([&] { her.person.choose("moveMeeting"); },
                        [&](QDialog& form) {
                          const auto& remark = *form.findChild<QWidget*>(QStringLiteral("outlook"));
                          CHECK_FALSE(remark.isVisible()); // nothing moves yet
                          form.findChild<ui::DayEdit*>(QStringLiteral("date"))->setText(day);
                          settle();
                          CHECK(cutOffTexts(form) == allGood);
                          for (const auto* label : remark.findChildren<QLabel*>())
                            said += label->text() + u'\n';
                          if (accept) {
                            form.findChild<QLineEdit*>(QStringLiteral("reason"))->setText(QStringLiteral("Zaal bezet."));
                            form.findChild<QPushButton*>(QStringLiteral("acceptForm"))->click();
                          } else {
                            form.findChild<ui::DayEdit*>(QStringLiteral("date"))->setText(QStringLiteral("29-4-2027"));
                            settle();
                            CHECK_FALSE(remark.isVisible());
                            form.done(QDialog::Rejected); // what was typed is asked about otherwise
                          }
                        });
    return said;
  };
  using Catch::Matchers::Contains;
  SECTION("says while the day is chosen what it is, which days go along, and that the members have other papers")
  {
    CHECK_THAT(saidFor(QStringLiteral("6-5-2027")).toStdString(), Contains("6 mei 2027 is geen werkdag: Hemelvaartsdag."));
    CHECK_THAT(saidFor(QStringLiteral("13-5-2027")).toStdString(), Contains("Stukken aanleveren tot en met ") && !Contains("geen werkdag") && !Contains("Revisie"));
    her.given.run(R"({"command": "FreezePack", "meeting": "SG-2027-01", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "pages": 2, "fileName": "a.pdf",
      "entries": [{"label": "1", "title": "Opening", "kind": "item", "state": "open", "sha256": "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"}]})");
    CHECK_THAT(saidFor(QStringLiteral("13-5-2027")).toStdString(), Contains("Revisie A van de stukken noemt de oude dag: laat de leden de nieuwe weten."));
  }
  SECTION("to a day off is done when she wants it, and told once more")
  {
    std::vector<domain::Finding> found;
    QObject::connect(&her.session, &ui::CaseSession::found, [&](const std::vector<domain::Finding>& findings) { found = findings; });
    saidFor(QStringLiteral("6-5-2027"), true);
    CHECK(her.given.file().read([&](const app::Facts& facts) { return domain::toIso(facts.get(her.given.meeting()).date); }).value() == "2027-05-06");
    CHECK(her.person.find<QLabel>("meetingWhen").text().endsWith(QStringLiteral("was do 29-04-2027 (Zaal bezet.)")));
    REQUIRE_FALSE(found.empty());
    CHECK(found.back().code == domain::FindingCode::meetingOnDayOff);
  }
}

TEST_CASE("a new meeting on a day off or a day that has been is told while the day is chosen, for the body that is chosen")
{
  MeetingsWindow her;
  her.given.run(R"({"command": "AddClosedPeriod", "bodies": ["SG"], "name": "meireces", "from": "2027-05-10", "until": "2027-05-14"})");
  her.person.inDialog([&] { her.person.choose("addMeeting"); },
                      [&](QDialog& form) {
                        auto& bodies = *form.findChild<QComboBox*>(QStringLiteral("body"));
                        bodies.setCurrentText(QStringLiteral("Stuurgroep"));
                        const auto& remark = *form.findChild<QWidget*>(QStringLiteral("outlook"));
                        const auto saidOf = [&](const QString& day) {
                          form.findChild<ui::DayEdit*>(QStringLiteral("date"))->setText(day);
                          settle();
                          QStringList said;
                          if (remark.isVisible())
                            for (const auto* label : remark.findChildren<QLabel*>())
                              said << label->text();
                          said.removeAll(QString{});
                          return said.join(u'|');
                        };
                        CHECK(saidOf(QStringLiteral("27-5-2027")).isEmpty());
                        CHECK(saidOf(QStringLiteral("12-5-2027")) == QStringLiteral("Op 12 mei 2027 vergadert dit gremium volgens de kalender niet: meireces."));
                        CHECK(saidOf(QStringLiteral("5-4-2027")) == QStringLiteral("Die dag is al geweest."));
                        form.done(QDialog::Rejected);
                      });
}

TEST_CASE("an item that is carried over leaves her where she was, and says where it stands")
{
  MeetingsWindow her;
  her.given.run(R"({"command": "AddMeeting", "body": "SG", "date": "2027-05-27", "number": "SG-2027-09"})");
  her.agenda().setCurrentIndex(her.agenda().model()->index(2, 0));
  QSignalSpy raised{her.window.currentWorkspace(), &ui::Workspace::messageRaised};
  her.person.inDialog([&] { her.person.choose("carryOver"); }, [](QDialog& form) { form.findChild<QPushButton*>(QStringLiteral("acceptForm"))->click(); });
  CHECK(her.person.find<QLabel>("meetingTitle").text().endsWith(QStringLiteral("SG-2027-01")));
  REQUIRE(raised.size() == 1);
  CHECK(raised.first().first().value<ui::Message>().what == QStringLiteral("Het punt staat nu op de agenda van SG-2027-09 (27 mei 2027)."));
}

TEST_CASE("no decision list is made of a meeting that is still to come")
{
  MeetingsWindow her;
  const auto& make = her.person.find<QAction>("decisionList");
  CHECK_FALSE(make.isEnabled());
  CHECK(make.toolTip() == QStringLiteral("Deze vergadering is nog niet geweest: 29 april 2027."));
}

TEST_CASE("the wheel over a field of the cover note is left to the pane that it stands in")
{
  MeetingsWindow her;
  auto& field = her.person.find<QPlainTextEdit>("coverNote_reasonAndCore");
  field.setPlainText(QStringLiteral("Een regel.\n").repeated(60));
  settle();
  const QPointF place{field.viewport()->rect().center()};
  for (const auto step : {-120, 120}) {
    QWheelEvent turn{place, field.viewport()->mapToGlobal(place), {}, QPoint{0, step}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false};
    turn.accept();
    QApplication::sendEvent(field.viewport(), &turn);
    CHECK_FALSE(turn.isAccepted()); // Qt offers it to the parents then
  }
}

TEST_CASE("dropping on the agenda")
{
  MeetingsWindow her;
  auto& viewport = *her.agenda().viewport();
  const auto* model = her.agenda().model();

  SECTION("puts documents behind the item they are dropped on")
  {
    const auto first = her.agenda().visualRect(model->index(0, 0)).center();
    dropFiles(viewport, first, {QString::fromStdString(her.given.pdf("een.pdf", "een").string()), QString::fromStdString(her.given.pdf("twee.pdf", "twee").string())});
    CHECK(her.attachmentsOf("1") == 2);
  }
  SECTION("on a document means the item it belongs to")
  {
    const auto third = model->index(2, 0);
    dropFiles(viewport, her.agenda().visualRect(model->index(0, 0, third)).center(), {QString::fromStdString(her.given.pdf("een.pdf", "een").string())});
    CHECK(her.attachmentsOf("3") == 2);
  }
  SECTION("below the last item says what to do")
  {
    QSignalSpy raised{her.window.currentWorkspace(), &ui::Workspace::messageRaised};
    dropFiles(viewport, QPoint{40, viewport.height() - 4}, {QString::fromStdString(her.given.pdf("een.pdf", "een").string())});
    CHECK(raised.size() == 1);
  }
}

TEST_CASE("the form of a cover note in the window")
{
  MeetingsWindow her;

  SECTION("takes over what the record gives")
  {
    her.person.click("takeOver_consulted");
    CHECK(her.coverNote("3").consulted.find("Aanbieders") != std::string::npos);
  }
  SECTION("keeps what is being typed when something else changes")
  {
    auto& finance = her.person.find<QPlainTextEdit>("coverNote_finance");
    finance.setFocus();
    typeKeys(QStringLiteral("Nog niet af"));
    her.given.run(R"([{"command": "ChangeAgendaItem", "item": "SG-2027-01#1", "minutes": 10}])");
    CHECK(her.noteText("coverNote_finance") == QStringLiteral("Nog niet af"));
  }
  SECTION("keeps what was typed when another item is chosen")
  {
    auto& finance = her.person.find<QPlainTextEdit>("coverNote_finance");
    finance.setFocus();
    typeKeys(QStringLiteral("Binnen de begroting"));
    her.agenda().setCurrentIndex(her.agenda().model()->index(0, 0));
    CHECK(her.coverNote("3").finance == "Binnen de begroting");
    CHECK(her.noteText("coverNote_finance").isEmpty());
  }
  SECTION("follows an undo")
  {
    auto& finance = her.person.find<QPlainTextEdit>("coverNote_finance");
    finance.setFocus();
    typeKeys(QStringLiteral("Te duur"));
    pressKey(Qt::Key_Tab);
    her.session.undo();
    CHECK(her.noteText("coverNote_finance").isEmpty());
  }
  SECTION("is reached from what is missing")
  {
    her.agenda().setCurrentIndex(her.agenda().model()->index(0, 0)); // of another item
    her.person.click("missing_0");
    ui_support::settle();
    auto* field = her.window.focusWidget();
    CHECK(field->objectName() == QStringLiteral("coverNote_reasonAndCore"));
    CHECK(field->visibleRegion().boundingRect().height() >= std::min(field->height(), 40));
  }
}

TEST_CASE("taking an item off the agenda")
{
  MeetingsWindow her;
  auto& agenda = her.agenda();
  agenda.setFocus();

  SECTION("needs no question when nothing is lost")
  {
    agenda.setCurrentIndex(agenda.model()->index(0, 0));
    pressKey(Qt::Key_Delete);
    CHECK(her.given.agenda().front() == "1 Besluitenlijst");
  }
  SECTION("is asked when a cover note would go along, and Enter leaves it")
  {
    agenda.setCurrentIndex(agenda.model()->index(2, 0));
    inNextDialog([](QDialog&) { pressKey(Qt::Key_Return); });
    pressKey(Qt::Key_Delete);
    CHECK(her.given.agenda().at(2) == "3 Inkoopkader");
  }
}

TEST_CASE("making a pack and thinking better of it leaves nothing")
{
  MeetingsWindow her;
  const auto pack = her.path("afgebroken.pdf");
  auto& exporting = her.person.find<ui::PackExport>("packExport");
  QSignalSpy ended{&exporting, &ui::PackExport::ended};
  exporting.start(her.given.meeting(), QStringLiteral("SG-2027-01"), pack);
  her.person.find<QPushButton>("cancelPack").click();
  REQUIRE((ended.size() == 1 || ended.wait(60000)));
  if (!ended.first().first().toBool()) { // on a fast machine it was ready before the click
    CHECK_FALSE(QFile::exists(pack));
    CHECK(QDir{QString::fromStdString(her.given.folder().string())}.entryList({QStringLiteral("afgebroken*")}, QDir::Files | QDir::Hidden).isEmpty());
  }
}

TEST_CASE("the window with meetings")
{
  MeetingsWindow her;
  auto& tabs = her.person.find<QTabWidget>("meetingTabs");
  for (int tab = 0; tab < tabs.count(); ++tab) {
    tabs.setCurrentIndex(tab);
    QTest::qWait(20);
    CAPTURE(tab);
    CHECK(withoutAccessibleName(her.window) == allGood);
    CHECK(cutOffTexts(her.window) == allGood);
    CHECK(her.window.width() == 1280);
  }
  CHECK(duplicateShortcuts(her.window) == allGood);
}

TEST_CASE("every text of meetings goes through the translator")
{
  presentation::PseudoTranslator pseudo;
  QApplication::installTranslator(&pseudo);
  {
    MeetingsWindow her;
    CHECK(untranslatedTexts(*her.window.currentWorkspace()) == allGood);
  }
  QApplication::removeTranslator(&pseudo);
}
