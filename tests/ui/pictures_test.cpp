// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "app/commands/meeting_commands.h"
#include "ui/actions/actions_workspace.h"
#include "ui/agenda/agenda_view.h"
#include "ui/case_opening.h"
#include "ui/case_session.h"
#include "ui/help/manual_window.h"
#include "ui/main_window.h"
#include "ui/meetings/meetings_workspace.h"
#include "ui/meetings/pack_export.h"
#include "ui/planning/planning_workspace.h"
#include "ui/planning/timeline_view.h"
#include "ui/place.h"
#include "ui/search/search.h"
#include "ui/setup/setup_workspace.h"
#include "ui/status/status_workspace.h"
#include "ui/navigation.h"
#include "ui/theme.h"
#include "ui/tracks/tracks_workspace.h"
#include "ui/workspaces.h"
#include "ui_support/demo_window.h"
#include "ui_support/dialog_driver.h"
#include "ui_support/window_driver.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeView>

#include <algorithm>

/// Pictures of every screen with the demo region, to be looked at by people: PICTURES=folder ui_tests "[.pictures]". The demo file is
/// kept there too, since making it takes a while.
namespace {

class Pictures {
public:
  Pictures() : m_folder{qEnvironmentVariable("PICTURES", QDir::tempPath() + QStringLiteral("/besluitroute-pictures"))}
  {
    QDir{}.mkpath(m_folder);
    const auto path = m_folder.toStdString() + "/voorbeeld.besluitroute";
    if (!QFile::exists(QString::fromStdString(path)))
      REQUIRE(ui::makeDemo(path, [](int, int) { return true; }));
    auto opened = ui::openCase(path, std::nullopt);
    REQUIRE(opened);
    m_case = std::move(*opened);
    if (qEnvironmentVariableIsSet("DARK"))
      m_theme = std::make_unique<ui::Theme>(*qApp, ui::ThemeChoice::Dark);
  }
  /// Of the dialog that the action opens.
  void takeDialog(QAction& action, const QString& name)
  {
    if (!action.isEnabled()) // not with this case
      return;
    ui_support::inNextDialog([this, name](QDialog& dialog) {
      take(dialog, name);
      dialog.done(QDialog::Rejected);
    });
    action.trigger();
  }
  [[nodiscard]] app::CaseFile& file() { return *m_case.file; }
  [[nodiscard]] QString path(const QString& name) const { return m_folder + u'/' + name; }
  void take(QWidget& widget, const QString& name)
  {
    QTest::qWait(500);
    const auto suffix = m_theme ? QStringLiteral("-donker") : QString{};
    widget.grab().save(QStringLiteral("%1/%2%3.png").arg(m_folder, name, suffix));
  }

private:
  QString m_folder;
  ui::OpenedCase m_case;
  std::unique_ptr<ui::Theme> m_theme;
};

/// The window with nothing but Vergaderingen.
struct MeetingPictures {
  MeetingPictures()
  {
    window.addWorkspace(meetings);
    person.show();
    window.showDossier({QStringLiteral("Jeugdregio Zuid-Holland Zuid"), QStringLiteral("10 gemeenten"), true, QStringLiteral("do 22-04-2027"), {}});
  }

  Pictures pictures;
  ui::CaseSession session{pictures.file()};
  ui::MainWindow window;
  ui_support::WindowDriver person{window};
  ui::MeetingsWorkspace* meetings = new ui::MeetingsWorkspace{session}; ///< the window's
};

}

TEST_CASE("pictures of meetings", "[.pictures]")
{
  MeetingPictures of;
  auto& [pictures, session, window, person, meetings] = of;
  pictures.take(window, QStringLiteral("vergaderingen"));
  const auto meeting = session.read([](const app::Facts& facts) { return facts.where(&domain::Meeting::number, "SG-2027-04").front().id; });
  meetings->showMeeting(*meeting);
  pictures.take(window, QStringLiteral("vergadering"));
  auto& tabs = person.find<QTabWidget>("meetingTabs");
  tabs.setCurrentIndex(2);
  pictures.take(window, QStringLiteral("aantekeningen"));
  tabs.setCurrentIndex(3);
  const auto before = session.read([](const app::Facts& facts) { return facts.where(&domain::Meeting::number, "SG-2027-03").front().id; });
  meetings->showMeeting(*before);
  pictures.take(window, QStringLiteral("aanwezig"));
  tabs.setCurrentIndex(2);
  pictures.take(window, QStringLiteral("aantekeningen-acties"));
  for (const auto* name : {"carryOver", "changeStanding", "confirmDecisionList"})
    pictures.takeDialog(person.find<QAction>(name), QStringLiteral("dialoog-%1").arg(QString::fromLatin1(name)));
  const auto board = session.read([](const app::Facts& facts) { return facts.where(&domain::Meeting::number, "AB-2027-01").front().id; });
  const auto voted = session.read([&](const app::Facts& facts) { return facts.all<domain::Vote>().front().item; });
  meetings->showMeeting(*board, *voted);
  QAction vote;
  QObject::connect(&vote, &QAction::triggered, &person.find<QPushButton>("recordVotes"), &QPushButton::click);
  pictures.takeDialog(vote, QStringLiteral("dialoog-stemming"));
  person.find<QAction>("meetingCalendar").trigger();
  pictures.take(window, QStringLiteral("kalender"));
  meetings->showMeeting(*meeting);
  tabs.setCurrentIndex(1);
  QTest::qWait(6000);
  pictures.take(window, QStringLiteral("voorbeeld-set"));
  person.find<QTabWidget>("packWays").setCurrentIndex(1);
  QTest::qWait(1500);
  pictures.take(window, QStringLiteral("voorbeeld-paginas"));
  person.find<QTabWidget>("packWays").setCurrentIndex(0);
  auto& exporting = person.find<ui::PackExport>("packExport");
  QSignalSpy ended{&exporting, &ui::PackExport::ended};
  exporting.start(*meeting, QStringLiteral("SG-2027-04"), QDir::tempPath() + QStringLiteral("/SG-2027-04 Stuurgroep Inkoop jeugdhulp 29-04-2027.pdf"));
  pictures.take(window, QStringLiteral("vergaderset-bezig"));
  REQUIRE((ended.size() == 1 || ended.wait(30000)));
  pictures.take(window, QStringLiteral("vergaderset-klaar"));
  for (const auto* name : {"addMeeting", "addSeries", "importMeetings", "exportCalendar", "changeMeeting", "moveMeeting", "addItem", "addItemFromProposal", "makePack", "recordDispatch"})
    pictures.takeDialog(person.find<QAction>(name), QStringLiteral("dialoog-%1").arg(QString::fromLatin1(name)));
}

TEST_CASE("pictures of making a pack", "[.pictures]")
{
  MeetingPictures of;
  auto& [pictures, session, window, person, meetings] = of;
  const auto meeting = *session.read([](const app::Facts& facts) { return facts.where(&domain::Meeting::number, "SG-2027-04").front().id; });
  const auto item = *session.read([&](const app::Facts& facts) { return facts.where(&domain::AgendaItem::meeting, meeting).at(1).id; });
  for (const auto& [name, bytes] : {std::pair{"notitie.pdf", "Dit is gewoon tekst."}, {"notitie.docx", "PK\x03\x04 [Content_Types].xml"}}) {
    QFile file{pictures.path(QString::fromLatin1(name))};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    session.execute(app::AddDocument{.title = "Notitie van de werkgroep over de tarieven per perceel", .file = file.fileName().toStdString(), .item = item});
  }
  meetings->showMeeting(meeting);
  pictures.take(window, QStringLiteral("set-strip"));
  pictures.takeDialog(person.find<QAction>("makePack"), QStringLiteral("set-dialoog"));
  pictures.takeDialog(person.find<QAction>("recordDispatch"), QStringLiteral("set-verzending"));
  auto& exporting = person.find<ui::PackExport>("packExport");
  QSignalSpy ended{&exporting, &ui::PackExport::ended};
  const auto possible = *session.read([&](const app::Facts& facts) { return presentation::packPossibilities(facts, meeting, session.today()); });
  exporting.start(meeting, QStringLiteral("SG-2027-04"), pictures.path(QStringLiteral("CONCEPT SG-2027-04 Stuurgroep Inkoop jeugdhulp 29-04-2027.pdf")), {},
                  pdf::PackForm::pdf, presentation::nextStepAfter({}, possible));
  REQUIRE((ended.size() == 1 || ended.wait(60000)));
  pictures.take(window, QStringLiteral("set-klaar"));
  session.undo();
  session.undo();
}

/// At the two sizes that it must be usable in: a small laptop, and a full screen of 1920 × 1080 at 200 %.
TEST_CASE("pictures of the whole window", "[.pictures]")
{
  Pictures pictures;
  ui::CaseSession session{pictures.file()};
  ui::MainWindow window;
  ui_support::WindowDriver person{window};
  pictures.take(window, QStringLiteral("begin"));
  ui::addWorkspaces(window, session);
  person.show();
  window.showDossier({QStringLiteral("Jeugdregio Zuid-Holland Zuid"), QStringLiteral("10 gemeenten"), true, QStringLiteral("do 22-04-2027"), {}});
  const auto proposal = session.read([](const app::Facts& facts) { return facts.where(&domain::Proposal::number, "V-2027-03").front().id; });
  const auto meeting = session.read([](const app::Facts& facts) { return facts.where(&domain::Meeting::number, "SG-2027-04").front().id; });
  for (const auto size : {QSize{1280, 800}, QSize{960, 540}}) {
    window.resize(size);
    const auto take = [&](const QString& name) { pictures.take(window, QStringLiteral("%1-%2").arg(name).arg(size.width())); };
    const auto takeTabs = [&](const char* tabsName, const QString& name) {
      auto& tabs = person.find<QTabWidget>(tabsName);
      for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        take(QStringLiteral("venster-%1-%2").arg(name).arg(tab));
      }
      tabs.setCurrentIndex(0);
    };
    for (auto place = 0; place < window.navigation().model()->rowCount(); ++place) {
      person.goTo(place);
      take(QStringLiteral("venster-%1").arg(window.currentWorkspace()->name().toLower()));
    }
    window.showPlace(ui::Place{ui::ProposalPlace{*proposal, std::nullopt, std::nullopt}});
    takeTabs("proposalTabs", QStringLiteral("voorstel"));
    window.showPlace(ui::Place{ui::ProposalListPlace{}});
    window.showPlace(ui::Place{ui::MeetingPlace{*meeting}});
    takeTabs("meetingTabs", QStringLiteral("vergadering"));
    person.find<QAction>("meetingCalendar").trigger();
    take(QStringLiteral("venster-kalender"));
    person.find<QAction>("meetingCalendar").trigger();
    person.goTo(3);
    person.find<QAction>("statusAsMap").setChecked(true);
    take(QStringLiteral("venster-tegelkaart"));
    person.find<QAction>("statusAsMap").setChecked(false);
    person.goTo(4);
    takeTabs("planningTabs", QStringLiteral("planning"));
    person.goTo(5);
    takeTabs("trackTabs", QStringLiteral("traject"));
    person.goTo(7);
    auto& sections = person.find<QListWidget>("setupSections");
    for (int section = 0; section < sections.count(); ++section) {
      sections.setCurrentRow(section);
      take(QStringLiteral("venster-inrichting-%1").arg(section));
    }
    sections.setCurrentRow(0);
  }
}

TEST_CASE("pictures of setup", "[.pictures]")
{
  Pictures pictures;
  ui::CaseSession session{pictures.file()};
  ui::MainWindow window;
  ui_support::WindowDriver person{window};
  window.addWorkspace(new ui::SetupWorkspace{session});
  person.show();
  window.showDossier({QStringLiteral("Jeugdregio Zuid-Holland Zuid"), QStringLiteral("10 gemeenten"), true, QStringLiteral("do 22-04-2027"), {}});
  auto& sections = person.find<QListWidget>("setupSections");
  for (int section = 0; section < sections.count(); ++section) {
    sections.setCurrentRow(section);
    pictures.take(window, QStringLiteral("inrichting-%1").arg(section));
  }
  for (const auto* name : {"addMunicipalities", "addBody", "addMembership", "setParticipation", "renameRegion", "mergeMunicipalities", "addRouteTemplate", "addTemplateStage", "changeTemplateStage", "answerThermometer", "changeUserName"}) {
    QAction open;
    QObject::connect(&open, &QAction::triggered, &person.find<QPushButton>(name), &QPushButton::click);
    pictures.takeDialog(open, QStringLiteral("dialoog-%1").arg(QString::fromLatin1(name)));
  }
}

TEST_CASE("pictures of planning", "[.pictures]")
{
  Pictures pictures;
  ui::CaseSession session{pictures.file()};
  ui::MainWindow window;
  ui_support::WindowDriver person{window};
  auto* planning = new ui::PlanningWorkspace{session};
  window.addWorkspace(planning);
  person.show();
  window.resize(1440, 900);
  window.showDossier({QStringLiteral("Jeugdregio Zuid-Holland Zuid"), QStringLiteral("10 gemeenten"), true, QStringLiteral("do 22-04-2027"), {}});
  pictures.take(window, QStringLiteral("planning"));
  person.find<QPushButton>("showBottleneck").click();
  person.find<QComboBox>("whatIfKind").setCurrentIndex(1);
  person.find<QComboBox>("whatIfSubject").setCurrentIndex(1);
  pictures.take(window, QStringLiteral("planning-wat-als"));
  person.find<QAction>("planAsTable").trigger();
  pictures.take(window, QStringLiteral("planning-tabel"));
  person.find<QAction>("planAsTable").trigger();
  for (const auto* name : {"planAccept", "planSlips"})
    pictures.takeDialog(person.find<QAction>(name), QStringLiteral("dialoog-%1").arg(QString::fromLatin1(name)));
  person.find<QComboBox>("whatIfKind").setCurrentIndex(0);
  CHECK(planning->writePdf(pictures.path(QStringLiteral("planning.pdf"))));
  window.resize(1280, 800);
  pictures.take(window, QStringLiteral("planning-1280"));
  auto& timeline = person.find<ui::TimelineView>("timeline");
  for (int step = 0; step < 9; ++step)
    timeline.zoomIn();
  pictures.take(window, QStringLiteral("planning-week"));
  for (int step = 0; step < 20; ++step)
    timeline.zoomOut();
  pictures.take(window, QStringLiteral("planning-twee-jaar"));
}

TEST_CASE("picture of the manual", "[.pictures]")
{
  Pictures pictures;
  const ui::Theme theme{*qApp, ui::ThemeChoice::Light};
  ui::ManualWindow manual;
  manual.show();
  manual.showChapter(QStringLiteral("Status"));
  pictures.take(manual, QStringLiteral("handleiding"));
}

TEST_CASE("pictures of registers and the tile map", "[.pictures]")
{
  Pictures pictures;
  ui::CaseSession session{pictures.file()};
  ui::MainWindow window;
  ui_support::WindowDriver person{window};
  auto* planning = new ui::PlanningWorkspace{session};
  auto* status = new ui::StatusWorkspace{session};
  auto* setup = new ui::SetupWorkspace{session};
  for (auto* workspace : std::initializer_list<ui::Workspace*>{planning, status, setup})
    window.addWorkspace(workspace);
  person.show();
  window.showDossier({QStringLiteral("Jeugdregio Zuid-Holland Zuid"), QStringLiteral("10 gemeenten"), true, QStringLiteral("do 22-04-2027"), {}});
  auto& tabs = person.find<QTabWidget>("planningTabs");
  tabs.setCurrentIndex(1);
  pictures.take(window, QStringLiteral("overzicht-besluiten"));
  person.find<QComboBox>("registerKind").setCurrentIndex(3);
  pictures.take(window, QStringLiteral("overzicht-lange-termijnagenda"));
  tabs.setCurrentIndex(0);
  person.goTo(1);
  person.find<QAction>("statusAsMap").setChecked(true);
  person.find<QComboBox>("tileMapProposal").setCurrentIndex(2);
  Q_EMIT person.find<QComboBox>("tileMapProposal").activated(2);
  pictures.take(window, QStringLiteral("tegelkaart"));
  CHECK(status->writeMap(pictures.path(QStringLiteral("tegelkaart.pdf"))));
  person.goTo(2);
  person.find<QListWidget>("setupSections").setCurrentRow(7);
  pictures.take(window, QStringLiteral("inrichting-gehoord"));
}

TEST_CASE("pictures of actions and tracks", "[.pictures]")
{
  Pictures pictures;
  ui::CaseSession session{pictures.file()};
  ui::MainWindow window;
  ui_support::WindowDriver person{window};
  window.addWorkspace(new ui::ActionsWorkspace{session});
  window.addWorkspace(new ui::TracksWorkspace{session});
  person.show();
  window.showDossier({QStringLiteral("Jeugdregio Zuid-Holland Zuid"), QStringLiteral("10 gemeenten"), true, QStringLiteral("do 22-04-2027"), {}});
  pictures.take(window, QStringLiteral("acties"));
  for (const auto* name : {"addAction", "addCommitment", "changeAction", "completeAction"})
    pictures.takeDialog(person.find<QAction>(name), QStringLiteral("dialoog-%1").arg(QString::fromLatin1(name)));
  CHECK(qobject_cast<ui::ActionsWorkspace*>(window.currentWorkspace())->writePdf(pictures.path(QStringLiteral("actielijst.pdf"))));
  person.goTo(1);
  auto& tracks = person.find<QTreeView>("trackList");
  tracks.setCurrentIndex(tracks.model()->index(1, 0));
  auto& tabs = person.find<QTabWidget>("trackTabs");
  for (int tab = 0; tab < tabs.count(); ++tab) {
    tabs.setCurrentIndex(tab);
    pictures.take(window, QStringLiteral("traject-%1").arg(tab));
  }
  QAction describe;
  QObject::connect(&describe, &QAction::triggered, &person.find<QPushButton>("describeTrack"), &QPushButton::click);
  pictures.takeDialog(describe, QStringLiteral("dialoog-traject"));
}

/// What docs/handleiding/pictures.sh takes.
TEST_CASE("pictures for the manual", "[.pictures][.manual]")
{
  const ui::Theme theme{*qApp, ui::ThemeChoice::Light};
  Pictures pictures;
  ui_support::DemoWindow demo;
  auto& person = demo.person();
  auto& window = demo.window();
  const auto take = [&](const QString& name) { pictures.take(window, QStringLiteral("handleiding-") + name); };
  const auto read = [&](auto&& query) { return demo.desk().session()->read(query).value(); };
  take(QStringLiteral("vandaag"));
  person.press(Qt::Key_4, Qt::AltModifier);
  take(QStringLiteral("status"));
  person.find<QAction>("statusAsMap").setChecked(true);
  take(QStringLiteral("tegelkaart"));
  const auto proposal = read([](const app::Facts& facts) { return facts.where(&domain::Proposal::number, "V-2027-03").front().id; });
  window.showPlace(ui::Place{ui::ProposalPlace{proposal, std::nullopt, std::nullopt}});
  take(QStringLiteral("voorstel"));
  const auto meeting = read([](const app::Facts& facts) { return facts.where(&domain::Meeting::number, "SG-2027-04").front().id; });
  const auto item = read([&](const app::Facts& facts) {
    const auto items = facts.where(&domain::AgendaItem::meeting, meeting);
    return std::find_if(items.begin(), items.end(), [](const domain::AgendaItem& each) { return each.label == "3"; })->id;
  });
  window.showPlace(ui::Place{ui::MeetingPlace{meeting, item}});
  take(QStringLiteral("vergadering"));
  person.press(Qt::Key_5, Qt::AltModifier);
  take(QStringLiteral("planning"));
  person.press(Qt::Key_K, Qt::ControlModifier);
  auto& words = *window.findChild<QLineEdit*>(QStringLiteral("searchWords"));
  auto& results = *window.findChild<QListView*>(QStringLiteral("searchResults"));
  QSignalSpy answered{demo.desk().session()->findChild<ui::Search*>()->maker(), &ui::SearchMaker::found};
  QTest::keyClicks(&words, QStringLiteral("tarieven"));
  while (results.model()->rowCount() == 0)
    REQUIRE(answered.wait(20000));
  pictures.take(*window.findChild<QDialog*>(QStringLiteral("searchDialog")), QStringLiteral("handleiding-zoeken"));
}
