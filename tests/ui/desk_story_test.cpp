// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "app/case_file.h"
#include "app/commands/proposal_commands.h"
#include "app/commands/region_commands.h"
#include "ui/banner.h"
#include "ui/document_export.h"
#include "ui/handover_dialog.h"
#include "ui/start_page.h"
#include "ui/workspace.h"
#include "ui/workspaces.h"
#include "ui_support/demo_window.h"
#include "ui_support/dialog_driver.h"
#include "ui_support/qt_string_maker.h"
#include "ui_support/url_catcher.h"
#include "ui_support/walkers.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTabWidget>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace {

using ui_support::chooseFile;

void writeFile(const QString& path, const QByteArray& bytes)
{
  QFile file{path};
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write(bytes);
}

}

TEST_CASE("she begins a dossier for her region from the start page")
{
  const QTemporaryDir folder;
  ui::MainWindow window;
  ui::CaseDesk desk{window, ui::addWorkspaces};
  ui_support::WindowDriver person{window};
  person.show();
  person.type("regionSearch", QStringLiteral("gorinchem"));
  person.inDialog([&] { person.press(Qt::Key_Return); }, [&](QDialog& dialog) { chooseFile(dialog, folder.filePath(QStringLiteral("regio.besluitroute"))); });
  REQUIRE(desk.session() != nullptr);
  CHECK(window.windowTitle() == QStringLiteral("Jeugdregio Zuid-Holland Zuid – Besluitroute"));
  CHECK(QFile::exists(folder.filePath(QStringLiteral("regio.besluitroute"))));
  CHECK(person.find<QTabWidget>("proposalTabs").count() == 6);

  SECTION("and finds it under the recent files afterwards")
  {
    desk.close();
    CHECK(window.startPage().isVisible());
    REQUIRE(desk.open(folder.filePath(QStringLiteral("regio.besluitroute"))));
  }
  SECTION("and makes a copy for safety")
  {
    const auto copy = folder.filePath(QStringLiteral("kopie.besluitroute"));
    person.inDialog([&] { person.choose("backup"); }, [&](QDialog& dialog) { chooseFile(dialog, copy); });
    CHECK(QFile::exists(copy));
    CHECK(person.find<ui::Banner>("banner").isVisible());
  }
  SECTION("and opens the folder that it is in")
  {
    person.press(Qt::Key_8, Qt::AltModifier);
    auto& sections = person.find<QListWidget>("setupSections");
    sections.setCurrentItem(sections.findItems(QStringLiteral("Dit dossier"), Qt::MatchExactly).front());
    const ui_support::UrlCatcher desktop;
    person.click("openCaseFolder");
    CHECK(QDir{desktop.opened().toLocalFile()} == QDir{folder.path()});
  }
  SECTION("and hands it over")
  {
    const auto handover = folder.filePath(QStringLiteral("overdracht.pdf"));
    person.inDialog([&] { person.choose("handover"); },
                    [&](QDialog& dialog) {
                      CHECK(dialog.objectName() == QStringLiteral("handoverDialog"));
                      CHECK(qobject_cast<ui::HandoverDialog*>(&dialog)->fileName().startsWith(QStringLiteral("Overdrachtsdossier "))); // the whole case first
                      const auto* also = dialog.findChild<QLabel*>(QStringLiteral("alsoTheFile"));
                      CHECK(also->isVisible());
                      CHECK(also->text().contains(QStringLiteral("‘regio.besluitroute’")));
                      CHECK(ui_support::cutOffTexts(dialog) == ui_support::allGood);
                      ui_support::inNextDialog([&](QDialog& target) { chooseFile(target, handover); });
                      QTest::keyClick(&dialog, Qt::Key_Return);
                    });
    CHECK(QFile::exists(handover));
    auto& banner = person.find<ui::Banner>("banner");
    CHECK(banner.accessibleName().contains(QStringLiteral("overdracht.pdf")));
    const ui_support::UrlCatcher desktop;
    person.click("open_banner");
    CHECK(desktop.opened().toLocalFile() == handover);
    SECTION("which is no longer said when she goes on")
    {
      person.press(Qt::Key_3, Qt::AltModifier);
      CHECK_FALSE(banner.isVisible());
    }
  }
}

TEST_CASE("what is taken away at once is said, with the way back, and what was said goes with the next change")
{
  ui_support::DemoWindow demo;
  auto& session = *demo.desk().session();
  const auto& banner = demo.person().find<ui::Banner>("banner");
  const auto heard = session.read([](const app::Facts& facts) { return facts.all<domain::Consultation>().front(); }).value();
  session.execute(app::RemoveConsultation{heard.id});
  REQUIRE(banner.isVisible());
  CHECK(banner.accessibleName().startsWith(QStringLiteral("Gedaan: ")));
  INFO(banner.accessibleName().toStdString());
  CHECK(banner.accessibleName().contains(QString::fromStdString(heard.party)));
  CHECK(banner.accessibleName().contains(QStringLiteral("Ctrl+Z")));
  session.undo();
  CHECK_FALSE(banner.isVisible());
}

TEST_CASE("she begins a dossier with a name of her own")
{
  const QTemporaryDir folder;
  ui::MainWindow window;
  ui::CaseDesk desk{window, ui::addWorkspaces};
  REQUIRE(desk.create(folder.filePath(QStringLiteral("eigen.besluitroute")), {}, QStringLiteral("Rivierengebied")));
  CHECK(window.windowTitle() == QStringLiteral("Rivierengebied – Besluitroute"));
}

TEST_CASE("a file that is none of ours is explained, and the start page stays")
{
  const QTemporaryDir folder;
  ui::MainWindow window;
  ui::CaseDesk desk{window, ui::addWorkspaces};
  ui_support::WindowDriver person{window};
  person.show();
  const auto path = folder.filePath(QStringLiteral("brief.besluitroute"));
  const auto content = GENERATE(QByteArray{"Geachte raad,"}, QByteArray{});
  writeFile(path, content);
  CHECK_FALSE(desk.open(path));
  CHECK(window.startPage().isVisible());
  CHECK(person.find<ui::Banner>("banner").isVisible());
  CHECK_FALSE(person.find<ui::Banner>("banner").accessibleName().isEmpty());
  QFile file{path};
  REQUIRE(file.open(QIODevice::ReadOnly));
  CHECK(file.readAll() == content);
}

TEST_CASE("the demo region says that it is an example with a day of its own")
{
  ui_support::DemoWindow demo;
  CHECK(demo.window().windowTitle().contains(QStringLiteral("(voorbeeld)")));
  CHECK(demo.person().find<QWidget>("sidePane").findChild<QLabel*>(QStringLiteral("regionFacts"))->text().contains(QStringLiteral("do 22-04-2027")));
}

TEST_CASE("while a long document is made the window goes on being drawn, and nothing else can be begun")
{
  ui_support::DemoWindow demo;
  const QTemporaryDir folder;
  auto drawn = 0;
  auto isBlocked = false;
  QTimer ticking;
  QObject::connect(&ticking, &QTimer::timeout, [&] {
    ++drawn;
    isBlocked = isBlocked || QApplication::activeModalWidget() != nullptr;
  });
  ticking.start(5);
  const auto path = folder.filePath(QStringLiteral("lang.pdf"));
  const auto said = ui::writeDocument(*demo.desk().session(), path, [](const app::Facts&) {
    pack::TextDocument document;
    document.title = "Lang";
    for (auto row = 0; row < 4000; ++row) // about a hundred pages
      document.blocks.emplace_back(pack::TextParagraph{"Regel " + std::to_string(row) + " van een lang document."});
    return document;
  });
  CHECK(said.kind == ui::MessageKind::Information);
  CHECK(QFile::exists(path));
  CHECK(drawn > 0);
  CHECK(isBlocked);
}

TEST_CASE("everything that a change has to say is read, not the last of it only")
{
  ui_support::DemoWindow demo;
  Q_EMIT demo.desk().session()->found({{domain::FindingCode::noQuorum, "AB-2027-01", {}}, {domain::FindingCode::moreVotesThanThereAre, "20", "9"}});
  const auto said = demo.person().find<ui::Banner>("banner").accessibleName();
  CHECK(said.contains(QStringLiteral("quorum")));
  CHECK(said.contains(QStringLiteral("20 stemmen")));
}

TEST_CASE("the window with the demo region")
{
  ui_support::DemoWindow demo;
  CHECK(demo.window().minimumSizeHint().width() <= 1280);
  CHECK(demo.window().minimumSizeHint().height() <= 800);
  auto& person = demo.person();
  const auto walk = [&] {
    ui_support::settle();
    CHECK(ui_support::withoutAccessibleName(demo.window()) == ui_support::allGood);
    CHECK(ui_support::duplicateShortcuts(demo.window()) == ui_support::allGood);
    CHECK(ui_support::cutOffTexts(demo.window()) == ui_support::allGood);
  };
  SECTION("shows Vandaag without faults, with the silenced signals too")
  {
    person.press(Qt::Key_1, Qt::AltModifier);
    walk();
    person.find<QAction>("todayShowSilenced").trigger();
    walk();
  }
  SECTION("shows the list of proposals without faults")
  {
    person.press(Qt::Key_2, Qt::AltModifier);
    walk();
  }
  SECTION("shows one proposal without faults, on every tab")
  {
    person.press(Qt::Key_2, Qt::AltModifier);
    person.tabTo("proposalTable");
    for (int step = 0; step < 3; ++step)
      person.press(Qt::Key_Down);
    person.press(Qt::Key_Return);
    for (int tab = 0; tab < 6; ++tab) {
      person.press(static_cast<Qt::Key>(Qt::Key_1 + tab), Qt::ControlModifier);
      walk();
    }
  }
  SECTION("shows Status without faults")
  {
    person.press(Qt::Key_4, Qt::AltModifier);
    walk();
  }
  SECTION("shows Planning without faults, as timeline, under a supposition and as table")
  {
    person.press(Qt::Key_5, Qt::AltModifier);
    walk();
    person.press(Qt::Key_F9);
    walk();
    person.tabTo("whatIfKind");
    person.press(Qt::Key_Down);
    walk();
    person.tabTo("timeline");
    person.press(Qt::Key_F6);
    walk();
  }
}

TEST_CASE("undoing says what was undone, and asks before it reaches what was done before she opened the file")
{
  ui_support::DemoWindow demo;
  auto& person = demo.person();
  auto& session = *demo.desk().session();
  const auto titles = [&] { return session.read([](const app::Facts& facts) { return facts.all<domain::Track>().size(); }); };
  const auto last = [&] { return session.file().nextUndo()->id; };
  const auto atOpening = last();
  const auto before = titles();
  REQUIRE(session.execute(app::AddTrack{.code = "PROEF", .name = "Proef"}));
  person.press(Qt::Key_Z, Qt::ControlModifier); // her own work: at once
  CHECK(titles() == before);
  CHECK(demo.window().statusBar()->currentMessage().startsWith(QStringLiteral("Ongedaan gemaakt: ")));
  SECTION("and leaves that as it is")
  {
    person.inDialog([&] { person.press(Qt::Key_Z, Qt::ControlModifier); }, [](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    CHECK(last() == atOpening);
  }
  SECTION("unless she says so, once")
  {
    person.inDialog([&] { person.press(Qt::Key_Z, Qt::ControlModifier); },
                    [](QDialog& dialog) {
                      for (auto* button : dialog.findChildren<QPushButton*>())
                        if (button->text().contains(QStringLiteral("ngedaan")))
                          return button->click();
                    });
    CHECK(last() < atOpening);
    const auto next = last();
    person.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(last() < next);
  }
}

TEST_CASE("the demo region goes on to another day, and back again")
{
  ui_support::DemoWindow demo;
  auto& person = demo.person();
  const auto said = [&] { return person.find<QLabel>("regionFacts").text(); };
  const auto goTo = [&](const QString& day) {
    person.inDialog([&] { person.find<QAction>("exampleDay").trigger(); },
                    [&](QDialog& dialog) {
                      auto* edit = dialog.findChild<QLineEdit*>(QStringLiteral("today"));
                      edit->selectAll();
                      ui_support::typeKeys(day);
                      dialog.findChild<QPushButton*>(QStringLiteral("acceptForm"))->click();
                    });
    QCoreApplication::processEvents();
  };
  person.press(Qt::Key_3, Qt::AltModifier);
  const auto workspace = demo.window().currentWorkspace()->name();
  REQUIRE(said().contains(QStringLiteral("22-04-2027")));
  CHECK_FALSE(person.find<QAction>("recordOutcomes").isEnabled());
  goTo(QStringLiteral("30-4-2027"));
  CHECK(said().contains(QStringLiteral("30-04-2027")));
  CHECK(demo.window().currentWorkspace()->name() == workspace);
  CHECK(demo.window().statusBar()->currentMessage() == QStringLiteral("Het is nu vrijdag 30 april 2027"));
  person.find<QAction>("undo").trigger();
  QCoreApplication::processEvents();
  CHECK(said().contains(QStringLiteral("22-04-2027")));
  CHECK(demo.window().currentWorkspace()->name() == workspace);

  SECTION("one window to search in, whatever the day became")
  {
    person.press(Qt::Key_K, Qt::ControlModifier);
    const auto windows = demo.window().findChildren<QDialog*>(QStringLiteral("searchDialog"));
    REQUIRE(windows.size() == 1);
    CHECK(windows.front()->isVisible());
    windows.front()->reject();
  }
  SECTION("a day that does not exist is told, and changes nothing")
  {
    person.inDialog([&] { person.find<QAction>("exampleDay").trigger(); },
                    [&](QDialog& dialog) {
                      dialog.findChild<QLineEdit*>(QStringLiteral("today"))->setText(QStringLiteral("31-4-2027"));
                      dialog.findChild<QPushButton*>(QStringLiteral("acceptForm"))->click();
                      CHECK(dialog.isVisible());
                      dialog.findChild<QLineEdit*>(QStringLiteral("today"))->setText(QStringLiteral("22-4-2027"));
                      dialog.findChild<QPushButton*>(QStringLiteral("acceptForm"))->click();
                    });
    CHECK(said().contains(QStringLiteral("22-04-2027")));
  }
}

namespace {

/// West of the date line and then east of it: there it is another day, whatever the hour is here.
class DateLine {
public:
  DateLine() { stand("WEST+12"); }
  ~DateLine() { qputenv("TZ", m_home), ::tzset(); }
  void cross() { stand("EAST-14"); }

private:
  static void stand(const char* zone) { qputenv("TZ", zone), ::tzset(); }

  QByteArray m_home = qgetenv("TZ");
};

}

TEST_CASE("a dossier that stood open overnight follows the new day when she comes back, and loses nothing that was typed")
{
  DateLine dateLine;
  ui_support::DemoWindow demo;
  auto& person = demo.person();
  REQUIRE(demo.desk().session()->execute(app::DescribeCase{.today = std::optional{std::optional<domain::Date>{}}})); // on the day of the computer
  QCoreApplication::processEvents();
  person.press(Qt::Key_3, Qt::AltModifier);
  person.find<QTabWidget>("meetingTabs").setCurrentIndex(2);
  const auto before = demo.desk().session()->today();
  const auto said = [&] { return demo.window().statusBar()->currentMessage(); };
  const auto comesBack = [] { Q_EMIT qApp->applicationStateChanged(Qt::ApplicationActive); };

  SECTION("at once")
  {
    person.find<QPlainTextEdit>("itemNotes").setFocus();
    ui_support::typeKeys(QStringLiteral("Nog navragen bij de aanbieders."));
    demo.window().statusBar()->clearMessage();
    comesBack();
    CHECK(said().isEmpty()); // it is the same day still
    dateLine.cross();
    comesBack();
    CHECK(demo.desk().session()->today() > before);
    CHECK(said().startsWith(QStringLiteral("Het is nu ")));
    const auto kept = demo.desk().session()->read([](const app::Facts& facts) {
      const auto items = facts.all<domain::AgendaItem>();
      return std::any_of(items.begin(), items.end(), [](const domain::AgendaItem& item) { return item.notes == "Nog navragen bij de aanbieders."; });
    });
    CHECK(kept.value());
  }
  SECTION("but not under a dialog that is being filled in")
  {
    demo.window().statusBar()->clearMessage();
    person.inDialog([&] { person.find<QAction>("addItem").trigger(); },
                    [&](QDialog& dialog) {
                      dateLine.cross();
                      comesBack();
                      CHECK(dialog.isVisible());
                      CHECK(said().isEmpty());
                      dialog.reject();
                    });
    comesBack();
    CHECK(said().startsWith(QStringLiteral("Het is nu ")));
  }
}

TEST_CASE("a region of one's own lives on the day of the computer")
{
  const QTemporaryDir folder;
  ui::MainWindow window;
  ui::CaseDesk desk{window, ui::addWorkspaces};
  REQUIRE(desk.create(folder.filePath(QStringLiteral("eigen.besluitroute")), {}, QStringLiteral("Eigen regio")));
  CHECK_FALSE(window.findChild<QAction*>(QStringLiteral("exampleDay"))->isVisible());
}
