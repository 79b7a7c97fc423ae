// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "presentation/pseudo_translator.h"
#include "support/meeting_case.h"
#include "ui/case_session.h"
#include "ui/main_window.h"
#include "ui/setup/setup_workspace.h"
#include "ui_support/dialog_driver.h"
#include "ui_support/qt_string_maker.h"
#include "ui_support/walkers.h"
#include "ui_support/window_driver.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTreeView>

using namespace ui_support;

namespace {

enum Section { Regions, Bodies, People, Tracks, Templates, ThisCase };

class SetupWindow {
public:
  SetupWindow()
  {
    window.addWorkspace(new ui::SetupWorkspace{session});
    person.show();
    person.openDossier(QStringLiteral("Jeugdregio Proef"));
    window.currentWorkspace()->enter();
    QTest::qWait(1);
  }
  void goTo(Section section)
  {
    person.find<QListWidget>("setupSections").setFocus();
    pressKey(Qt::Key_Home);
    for (int step = 0; step < section; ++step)
      pressKey(Qt::Key_Down);
  }
  /// Tab to the button, then the space bar.
  void pressButton(const char* name)
  {
    REQUIRE(tabTo(window, name));
    pressKey(Qt::Key_Space);
  }
  template <class E>
  [[nodiscard]] std::vector<E> all()
  {
    return given.file().read([](const app::Facts& facts) { return facts.all<E>(); }).value();
  }

  support::MeetingCase given;
  ui::CaseSession session{given.file()};
  ui::MainWindow window;
  WindowDriver person{window};
};

}

TEST_CASE("she sets up her region with the keyboard alone")
{
  SetupWindow her;

  SECTION("and finds a gemeente in the list of the country")
  {
    inNextDialog([](QDialog&) {
      typeKeys(QStringLiteral("papendr"));
      pressKey(Qt::Key_Tab);
      pressKey(Qt::Key_Down);
      pressKey(Qt::Key_Space);
      pressKey(Qt::Key_Return);
    });
    her.pressButton("addMunicipalities");
    const auto municipalities = her.all<domain::Municipality>();
    REQUIRE(municipalities.size() == 3);
    CHECK(municipalities.back().name == "Papendrecht");
    CHECK(her.all<domain::RegionMembership>().size() == 3);
  }
  SECTION("and adds a body")
  {
    her.goTo(Bodies);
    inNextDialog([](QDialog&) {
      typeKeys(QStringLiteral("DB"));
      pressKey(Qt::Key_Tab);
      typeKeys(QStringLiteral("Dagelijks bestuur"));
      pressKey(Qt::Key_Return);
    });
    her.pressButton("addBody");
    CHECK(her.all<domain::DecisionBody>().back().name == "Dagelijks bestuur");
    CHECK(her.person.find<QTreeView>("bodies").currentIndex().siblingAtColumn(0).data().toString() == QStringLiteral("DB"));
  }
  SECTION("and hears at the field what is refused, without losing what she typed")
  {
    her.goTo(Bodies);
    inNextDialog([](QDialog& dialog) {
      typeKeys(QStringLiteral("SG"));
      pressKey(Qt::Key_Tab);
      typeKeys(QStringLiteral("Nog een stuurgroep"));
      pressKey(Qt::Key_Return);
      CHECK(dialog.isVisible());
      CHECK(dialog.findChild<QLineEdit*>(QStringLiteral("name"))->text() == QStringLiteral("Nog een stuurgroep"));
      pressKey(Qt::Key_Escape);
    });
    her.pressButton("addBody");
    CHECK(her.all<domain::DecisionBody>().size() == 5);
  }
  SECTION("and ends a membership on a day")
  {
    her.goTo(People);
    inNextDialog([](QDialog&) {
      pressKey(Qt::Key_A, Qt::ControlModifier);
      typeKeys(QStringLiteral("31-3-2027"));
      pressKey(Qt::Key_Return);
    });
    her.pressButton("endMembership");
    using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): dates
    CHECK(her.all<domain::Membership>().front().until == domain::Date{2027y / 3 / 31});
  }
  SECTION("and lets several gemeenten step out at once")
  {
    her.goTo(Tracks);
    REQUIRE(tabTo(her.window, "participations"));
    pressKey(Qt::Key_A, Qt::ControlModifier);
    inNextDialog([](QDialog&) {
      pressKey(Qt::Key_End); // the last kind: stepped out
      pressKey(Qt::Key_Return);
    });
    pressKey(Qt::Key_Return);
    const auto participations = her.all<domain::Participation>();
    REQUIRE(participations.size() == 4);
    CHECK(participations.back().kind == domain::ParticipationKind::steppedOut);
  }
}

TEST_CASE("the window with what has been set up")
{
  SetupWindow her;
  for (const auto section : {Regions, Bodies, People, Tracks, Templates, ThisCase}) {
    CAPTURE(static_cast<int>(section));
    her.goTo(section);
    CHECK(withoutAccessibleName(her.window) == allGood);
    CHECK(cutOffTexts(her.window) == allGood);
    CHECK(her.window.width() == 1280);
  }
}

TEST_CASE("every text of setup goes through the translator")
{
  presentation::PseudoTranslator pseudo;
  QApplication::installTranslator(&pseudo);
  {
    SetupWindow her;
    for (const auto section : {Regions, Bodies, People, Tracks, Templates, ThisCase}) {
      her.goTo(section);
      CHECK(untranslatedTexts(*her.window.currentWorkspace()) == allGood);
    }
  }
  QApplication::removeTranslator(&pseudo);
}
