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
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeView>

using namespace ui_support;

namespace {

enum Section { Regions, Bodies, People, Tracks, Templates, Days, Terms, Heard, Organisations, Temperature, Style, ThisCase };

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
  /// As many as stand in the list, so that a new one is walked too.
  [[nodiscard]] int sections() { return person.find<QListWidget>("setupSections").count(); }
  void goTo(int section)
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

TEST_CASE("she sets up what planning knows about days")
{
  SetupWindow her;
  SECTION("recess of all gemeenten, and takes one back")
  {
    her.goTo(Days);
    const auto municipalities = her.all<domain::Municipality>().size();
    inNextDialog([](QDialog& dialog) {
      dialog.findChild<QLineEdit*>(QStringLiteral("from"))->setText(QStringLiteral("17-7-2027"));
      dialog.findChild<QLineEdit*>(QStringLiteral("until"))->setText(QStringLiteral("29-8-2027"));
      QTest::keyClick(dialog.findChild<QLineEdit*>(QStringLiteral("until")), Qt::Key_Return);
    });
    her.pressButton("addClosed");
    REQUIRE(her.all<domain::ClosedPeriod>().size() == municipalities);
    CHECK(her.all<domain::ClosedPeriod>().front().name == "zomerreces");
    her.pressButton("removeClosed");
    CHECK(her.all<domain::ClosedPeriod>().size() == municipalities - 1);
  }
  SECTION("the rhythm of a body")
  {
    her.goTo(Days);
    inNextDialog([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    her.pressButton("setRhythm");
    REQUIRE(her.all<domain::BodyRhythm>().size() == 1);
    CHECK(her.person.find<QTreeView>("rhythms").model()->index(0, 1).data().toString() == QStringLiteral("elke tweede donderdag van de maand"));
  }
  SECTION("days equated by royal decree, also that there are none")
  {
    her.goTo(Days);
    auto& years = her.person.find<QTreeView>("equatedDays");
    years.setCurrentIndex(years.model()->index(5, 0)); // 2032
    inNextDialog([](QDialog& dialog) {
      dialog.findChild<QLineEdit*>(QStringLiteral("days"))->setText(QStringLiteral("7-5, 27-12"));
      QTest::keyClick(&dialog, Qt::Key_Return);
    });
    her.pressButton("setEquated");
    CHECK(years.model()->index(5, 1).data().toString() == QStringLiteral("07-05-2032, 27-12-2032"));
  }
  SECTION("a term of law is computed step by step")
  {
    her.goTo(Terms);
    auto& terms = her.person.find<QTreeView>("terms");
    for (auto row = 0; row < terms.model()->rowCount(); ++row)
      if (terms.model()->index(row, 0).data().toString() == QStringLiteral("WGR-1-3"))
        terms.setCurrentIndex(terms.model()->index(row, 0));
    her.person.find<QLineEdit>("termDay").setText(QStringLiteral("28-1-2027"));
    CHECK(her.person.find<QLabel>("termLastDay").text() == QStringLiteral("Uiterlijk donderdag 25 maart 2027"));
    CHECK(her.person.find<QLabel>("termSteps").text().startsWith(QStringLiteral("8 weken na 28-01-2027 = 25-03-2027\ngeen verschuiving")));
  }
  SECTION("an agreement of her own is a term like any other")
  {
    her.goTo(Terms);
    inNextDialog([](QDialog& dialog) {
      dialog.findChild<QLineEdit*>(QStringLiteral("code"))->setText(QStringLiteral("AFSPRAAK-1"));
      dialog.findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("Stukken aan de griffie"));
      dialog.findChild<QLineEdit*>(QStringLiteral("trigger"))->setText(QStringLiteral("vaststelling in de stuurgroep"));
      QTest::keyClick(&dialog, Qt::Key_Return);
    });
    her.pressButton("addAgreement");
    REQUIRE(her.all<domain::TermAgreement>().size() == 1);
    auto& terms = her.person.find<QTreeView>("terms");
    terms.setCurrentIndex(terms.model()->index(terms.model()->rowCount() - 1, 0));
    CHECK(terms.currentIndex().siblingAtColumn(0).data().toString() == QStringLiteral("AFSPRAAK-1"));
    her.pressButton("removeAgreement");
    CHECK(her.all<domain::TermAgreement>().empty());
  }
}

TEST_CASE("she mends one answer of the thermometer, and the others stay")
{
  SetupWindow her;
  her.given.run(R"([{"command": "AddThermometer", "name": "Voorjaar", "questions": ["Stukken op tijd?", "Werken we goed samen?"], "on": "2027-04-01"},
    {"command": "AnswerThermometer", "thermometer": 1, "municipality": "GM0505", "role": "bestuurder",
      "answers": [{"question": 1, "score": 6, "remark": "Te laat."}, {"question": 2, "score": 8, "remark": "Fijn."}]}])");
  her.goTo(Temperature);
  const auto answers = [&] {
    std::vector<std::string> said;
    for (const auto& answer : her.all<domain::ThermometerAnswer>())
      said.push_back(std::to_string(answer.question.value()) + ": " + std::to_string(answer.score) + " " + answer.remark);
    return said;
  };
  inNextDialog([](QDialog& dialog) {
    CHECK(dialog.findChild<QSpinBox*>(QStringLiteral("score1"))->value() == 8);
    dialog.findChild<QSpinBox*>(QStringLiteral("score0"))->setValue(7);
    dialog.findChild<QPushButton*>(QStringLiteral("acceptForm"))->click();
  });
  her.pressButton("answerThermometer");
  CHECK(answers() == std::vector<std::string>{"1: 7 Te laat.", "2: 8 Fijn."});
  SECTION("of another gemeente the form is empty")
  {
    inNextDialog([](QDialog& dialog) {
      auto& gemeente = *dialog.findChild<QComboBox*>(QStringLiteral("municipality"));
      gemeente.setCurrentIndex(gemeente.findText(QStringLiteral("Zwijndrecht")));
      CHECK(dialog.findChild<QSpinBox*>(QStringLiteral("score1"))->value() == -1);
      dialog.findChild<QSpinBox*>(QStringLiteral("score1"))->setValue(5);
      dialog.findChild<QPushButton*>(QStringLiteral("acceptForm"))->click();
    });
    her.pressButton("answerThermometer");
    CHECK(answers() == std::vector<std::string>{"1: 7 Te laat.", "2: 8 Fijn.", "2: 5 "});
  }
}

TEST_CASE("the window with what has been set up")
{
  SetupWindow her;
  REQUIRE(her.sections() == ThisCase + 1);
  for (int section = 0; section < her.sections(); ++section) {
    her.goTo(section);
    CAPTURE(her.person.find<QListWidget>("setupSections").currentItem()->text());
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
    for (int section = 0; section < her.sections(); ++section) {
      her.goTo(section);
      CAPTURE(section);
      CHECK(untranslatedTexts(*her.window.currentWorkspace()) == allGood);
    }
  }
  QApplication::removeTranslator(&pseudo);
}
