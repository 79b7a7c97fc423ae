// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "presentation/pseudo_translator.h"
#include "presentation/sentences.h"
#include "support/meeting_case.h"
#include "ui/case_session.h"
#include "ui/main_window.h"
#include "ui/preferences.h"
#include "ui/route/route_lanes.h"
#include "ui/setup/setup_workspace.h"
#include "ui/user_name.h"
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
      inNextDialog([](QDialog& question) { question.findChild<QPushButton*>(QStringLiteral("answer0"))->click(); });
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
  SECTION("and removes who was entered twice; who sits somewhere stays, and she hears why")
  {
    her.given.run(R"({"command": "AddPerson", "name": "J. Kock"})");
    her.goTo(People);
    auto& people = her.person.find<QTreeView>("people");
    const auto choose = [&](const QString& name) { people.setCurrentIndex(people.model()->match(people.model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly).front()); };
    choose(QStringLiteral("J. Kock"));
    her.pressButton("removePerson");
    CHECK(her.all<domain::Person>().size() == 1);
    std::vector<domain::Error> refused;
    QObject::connect(&her.session, &ui::CaseSession::refused, [&](const domain::Error& error) { refused.push_back(error); });
    choose(QStringLiteral("J. Kok"));
    her.pressButton("removePerson");
    REQUIRE(refused.size() == 1);
    CHECK(presentation::explain(refused.front()).what == QStringLiteral("“J. Kok” is nog in gebruik (lidmaatschap) en kan daarom niet weg."));
    CHECK(her.all<domain::Person>().size() == 1);
    her.pressButton("removeMembership");
    CHECK(her.all<domain::Membership>().empty());
    her.pressButton("removePerson");
    CHECK(her.all<domain::Person>().empty());
  }
  SECTION("and lets several gemeenten step out at once")
  {
    her.goTo(Tracks);
    REQUIRE(tabTo(her.window, "participations"));
    pressKey(Qt::Key_A, Qt::ControlModifier);
    inNextDialog([](QDialog& dialog) {
      const auto& remark = *dialog.findChild<QWidget*>(QStringLiteral("outlook"));
      CHECK_FALSE(remark.isVisible()); // both take part already
      pressKey(Qt::Key_End); // the last kind: stepped out
      settle();
      REQUIRE(remark.isVisible());
      QString said;
      for (const auto* label : remark.findChildren<QLabel*>())
        said += label->text() + u'|';
      CHECK(said == QStringLiteral("Vanaf die dag vervalt de beurt in lopende voorstellen.|V-2027-01: Raad Dordrecht, Raad Zwijndrecht. V-2027-02: Raad Dordrecht, Raad Zwijndrecht. "
                                   "Wat eerder is besloten of vóór die dag wordt behandeld, blijft staan.|"));
      pressKey(Qt::Key_Return);
    });
    pressKey(Qt::Key_Return);
    const auto participations = her.all<domain::Participation>();
    REQUIRE(participations.size() == 4);
    CHECK(participations.back().kind == domain::ParticipationKind::steppedOut);
  }
}

TEST_CASE("she makes a route template with the keyboard alone")
{
  SetupWindow her;
  her.goTo(Templates);
  inNextDialog([](QDialog&) {
    typeKeys(QStringLiteral("bestuur"));
    pressKey(Qt::Key_Tab);
    typeKeys(QStringLiteral("Bestuur en raden"));
    pressKey(Qt::Key_Return);
  });
  her.pressButton("addRouteTemplate");
  auto& templates = her.person.find<QTreeView>("routeTemplates");
  auto& stages = her.person.find<QTreeView>("templateStages");
  auto& picture = her.person.find<ui::RouteLanes>("templatePicture");
  CHECK(templates.currentIndex().siblingAtColumn(1).data().toString() == QStringLiteral("Bestuur en raden"));
  CHECK(picture.partCount() == 0);
  const auto addStage = [&](const QString& name, Qt::Key who) {
    inNextDialog([&](QDialog&) {
      typeKeys(name);
      pressKey(Qt::Key_Tab);
      pressKey(who);
      pressKey(Qt::Key_Return);
    });
    her.pressButton("addTemplateStage");
  };
  addStage(QStringLiteral("Stuurgroep"), Qt::Key_Shift); // the steering group stands there already
  addStage(QStringLiteral("Raden"), Qt::Key_Home);       // every council is the first in the list
  const auto names = [&] {
    QStringList lines;
    for (auto row = 0; row < stages.model()->rowCount(); ++row)
      lines << stages.model()->index(row, 0).data().toString() + u' ' + stages.model()->index(row, 1).data().toString();
    return lines;
  };
  REQUIRE(names() == QStringList{QStringLiteral("1 Stuurgroep"), QStringLiteral("2 Raden")});
  CHECK(stages.model()->index(1, 4).data().toString() == QStringLiteral("allemaal positief")); // what is usual for all councils
  REQUIRE(picture.partCount() == 2);
  CHECK(picture.partName(1).startsWith(QStringLiteral("stap 2, Raden, adviseert, elke raad")));
  REQUIRE(tabTo(her.window, "templateStages"));

  SECTION("and a council that gives its view is complete when it answered, without her saying so")
  {
    inNextDialog([](QDialog& dialog) {
      typeKeys(QStringLiteral("Zienswijze"));
      const auto choose = [&](const char* field, const QString& word) {
        auto* box = dialog.findChild<QComboBox*>(QLatin1String{field});
        box->setCurrentText(word);
        CHECK(box->currentText() == word);
      };
      choose("selector", QStringLiteral("Raad van één gemeente"));
      choose("role", QStringLiteral("Geeft zienswijze"));
      CHECK(dialog.findChild<QComboBox*>(QStringLiteral("completion"))->currentText() == QStringLiteral("Allemaal geantwoord of termijn voorbij"));
      choose("completion", QStringLiteral("Bij verzending"));
      choose("role", QStringLiteral("Wordt geraadpleegd"));
      CHECK(dialog.findChild<QComboBox*>(QStringLiteral("completion"))->currentText() == QStringLiteral("Bij verzending")); // what she chose stays
      dialog.findChild<QPushButton*>(QStringLiteral("acceptForm"))->click();
    });
    her.pressButton("addTemplateStage");
    CHECK(names().last() == QStringLiteral("3 Zienswijze"));
  }
  SECTION("and moves a stage up, with its picture")
  {
    pressKey(Qt::Key_Up, Qt::AltModifier);
    CHECK(names() == QStringList{QStringLiteral("1 Raden"), QStringLiteral("2 Stuurgroep")});
    CHECK(stages.currentIndex().row() == 0); // what she moves stays chosen
    CHECK(picture.partName(0).startsWith(QStringLiteral("stap 1, Raden")));
    pressKey(Qt::Key_Up, Qt::AltModifier); // higher it does not go
    CHECK(names().first() == QStringLiteral("1 Raden"));
    pressKey(Qt::Key_Down, Qt::AltModifier);
    CHECK(names().first() == QStringLiteral("1 Stuurgroep"));
    her.session.undo();
    CHECK(picture.partName(0).startsWith(QStringLiteral("stap 1, Raden")));
  }
  SECTION("and changes one")
  {
    inNextDialog([](QDialog& dialog) {
      dialog.findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("Alle raden"));
      dialog.findChild<QSpinBox*>(QStringLiteral("termWeeks"))->setValue(8);
      QTest::keyClick(dialog.findChild<QLineEdit*>(QStringLiteral("name")), Qt::Key_Return);
    });
    pressKey(Qt::Key_Return);
    CHECK(names().last() == QStringLiteral("2 Alle raden"));
    CHECK(picture.partName(1).endsWith(QStringLiteral("termijn 8 weken")));
  }
  SECTION("and takes one out, and then the template")
  {
    pressKey(Qt::Key_Delete);
    CHECK(names() == QStringList{QStringLiteral("1 Stuurgroep")});
    CHECK(picture.partCount() == 1);
    her.pressButton("removeRouteTemplate");
    CHECK(her.all<domain::RouteTemplate>().size() == 1);
    CHECK(her.all<domain::TemplateStage>().size() == 2);
  }
  SECTION("and begins another one as a copy")
  {
    inNextDialog([](QDialog&) {
      typeKeys(QStringLiteral("bestuur-2"));
      pressKey(Qt::Key_Return);
    });
    her.pressButton("copyRouteTemplate");
    CHECK(templates.currentIndex().siblingAtColumn(1).data().toString() == QStringLiteral("Bestuur en raden (kopie)"));
    CHECK(names() == QStringList{QStringLiteral("1 Stuurgroep"), QStringLiteral("2 Raden")});
  }
  SECTION("and chooses in the picture what she chooses in the list")
  {
    picture.setFocus();
    pressKey(Qt::Key_Left);
    CHECK(stages.currentIndex().row() == 0);
    stages.setCurrentIndex(stages.model()->index(1, 0));
    CHECK(picture.currentPart() == 1);
  }
}

TEST_CASE("she records what became of gemeenten, regions and bodies")
{
  SetupWindow her;
  auto& tree = her.person.find<QTreeView>("regions");
  const auto region = tree.model()->index(0, 0);
  using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): dates

  SECTION("another name of a gemeente from a day on")
  {
    tree.setCurrentIndex(tree.model()->index(1, 0, region));
    inNextDialog([](QDialog&) {
      typeKeys(QStringLiteral("Swindrecht"));
      pressKey(Qt::Key_Tab);
      pressKey(Qt::Key_A, Qt::ControlModifier);
      typeKeys(QStringLiteral("1-3-2027"));
      pressKey(Qt::Key_Return);
    });
    her.pressButton("renameRegion");
    CHECK(her.all<domain::Municipality>().back().name == "Swindrecht");
    CHECK(her.all<domain::FormerName>().front().until == 2027y / 2 / 28);
    CHECK(tree.model()->index(1, 2, region).data().toString() == QStringLiteral("sinds 01-01-2026; tot en met 28-02-2027: Zwijndrecht"));
  }
  SECTION("a name that was only written wrongly, without a day")
  {
    tree.setCurrentIndex(tree.model()->index(0, 0, region));
    inNextDialog([](QDialog&) {
      typeKeys(QStringLiteral("Dordt"));
      pressKey(Qt::Key_Tab);
      pressKey(Qt::Key_A, Qt::ControlModifier);
      pressKey(Qt::Key_Delete);
      pressKey(Qt::Key_Return);
    });
    her.pressButton("renameRegion");
    CHECK(her.all<domain::Municipality>().front().name == "Dordt");
    CHECK(her.all<domain::FormerName>().empty());
  }
  SECTION("a form that is left as it was does not move the day on which the name began")
  {
    her.given.run(R"({"command": "RenameMunicipality", "municipality": "GM0505", "name": "Dordt", "on": "2027-02-01"})");
    const auto lastDay = [&] { return her.all<domain::FormerName>().front().until; };
    tree.setCurrentIndex(tree.model()->index(0, 0, tree.model()->index(0, 0)));
    inNextDialog([](QDialog& dialog) {
      pressKey(Qt::Key_Return);
      CHECK(dialog.isVisible());
      pressKey(Qt::Key_Escape);
    });
    her.pressButton("renameRegion");
    CHECK(lastDay() == 2027y / 1 / 31);
    tree.setCurrentIndex(tree.model()->index(0, 0, tree.model()->index(0, 0)));
    inNextDialog([](QDialog& dialog) {
      dialog.findChild<QLineEdit*>(QStringLiteral("on"))->setText(QStringLiteral("1-3-2027"));
      QTest::keyClick(dialog.findChild<QLineEdit*>(QStringLiteral("name")), Qt::Key_Return);
    });
    her.pressButton("renameRegion");
    CHECK(lastDay() == 2027y / 2 / 28);
    tree.setCurrentIndex(tree.model()->index(0, 0, tree.model()->index(0, 0)));
    inNextDialog([](QDialog& dialog) {
      pressKey(Qt::Key_End);
      pressKey(Qt::Key_Space); // a blank is no other name
      pressKey(Qt::Key_Return);
      CHECK(dialog.isVisible());
      pressKey(Qt::Key_Escape);
    });
    her.pressButton("renameRegion");
    CHECK(lastDay() == 2027y / 2 / 28);
  }
  SECTION("the form says since when the name is borne, and that may become today")
  {
    her.given.run(R"({"command": "RenameMunicipality", "municipality": "GM0505", "name": "Dordt", "on": "2027-02-01"})");
    tree.setCurrentIndex(tree.model()->index(0, 0, tree.model()->index(0, 0)));
    inNextDialog([](QDialog& dialog) {
      auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("name"));
      auto* on = dialog.findChild<QLineEdit*>(QStringLiteral("on"));
      CHECK(on->text() == QStringLiteral("ma 01-02-2027"));
      name->setText(QStringLiteral("Drechtoever"));
      CHECK(on->text() == QStringLiteral("do 22-04-2027"));
      name->setText(QStringLiteral("Dordt"));
      CHECK(on->text() == QStringLiteral("ma 01-02-2027"));
      on->setText(QStringLiteral("22-4-2027"));
      QTest::keyClick(name, Qt::Key_Return);
    });
    her.pressButton("renameRegion");
    CHECK(her.all<domain::FormerName>().front().until == 2027y / 4 / 21);
  }
  SECTION("another name of a body, which may not be empty")
  {
    her.goTo(Bodies);
    inNextDialog([](QDialog& dialog) {
      pressKey(Qt::Key_Delete);
      pressKey(Qt::Key_Return);
      CHECK(dialog.isVisible());
      typeKeys(QStringLiteral("Regiegroep"));
      pressKey(Qt::Key_Return);
    });
    her.pressButton("renameBody");
    CHECK(her.all<domain::FormerName>().front().name == "Stuurgroep Inkoop");
  }
  SECTION("a merger, with what is still open said in the window")
  {
    tree.setCurrentIndex(tree.model()->index(1, 0, region));
    std::vector<domain::Finding> heard;
    QObject::connect(&her.session, &ui::CaseSession::found, &her.window, [&](const std::vector<domain::Finding>& findings) { heard = findings; });
    inNextDialog([](QDialog& dialog) {
      dialog.findChild<QLineEdit*>(QStringLiteral("on"))->setText(QStringLiteral("1-1-2028"));
      dialog.findChild<QLineEdit*>(QStringLiteral("code"))->setText(QStringLiteral("GM1999"));
      dialog.findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("Waaldam"));
      QTest::keyClick(dialog.findChild<QLineEdit*>(QStringLiteral("name")), Qt::Key_Return);
    });
    her.pressButton("mergeMunicipalities");
    const auto municipalities = her.all<domain::Municipality>();
    REQUIRE(municipalities.size() == 3);
    CHECK(municipalities[1].mergedInto == municipalities[2].id);
    CHECK_FALSE(municipalities[0].mergedInto);
    CHECK(heard == std::vector<domain::Finding>{{domain::FindingCode::openWhereMerged, "V-2027-01", "Raad Zwijndrecht"},
                                                {domain::FindingCode::openWhereMerged, "V-2027-02", "Raad Zwijndrecht"}});
    inNextDialog([](QDialog& dialog) {
      const auto* offered = dialog.findChild<QListView*>(QStringLiteral("mergedMunicipalities"))->model();
      CHECK(offered->rowCount() == 1); // not the one that goes, nor the one that is to come
      CHECK(offered->index(0, 0).data().toString() == QStringLiteral("Dordrecht (GM0505)"));
      pressKey(Qt::Key_Escape);
    });
    her.pressButton("mergeMunicipalities");
  }
  SECTION("of gemeenten with one name she can tell them apart, and one that is gone is not offered")
  {
    her.given.run(R"([{"command": "AddMunicipality", "code": "GM0001", "name": "Alblasserdam"}, {"command": "MergeMunicipalities", "municipalities": ["GM0001"], "into": "GM0505", "on": "2027-04-01"},
      {"command": "MergeMunicipalities", "municipalities": ["GM0642"], "code": "GM1999", "name": "Zwijndrecht", "on": "2028-01-01"}])");
    her.goTo(People);
    inNextDialog([](QDialog& dialog) {
      const auto* offered = dialog.findChild<QComboBox*>(QStringLiteral("onBehalfOf"));
      QStringList names;
      for (auto place = 1; place < offered->count(); ++place)
        names << offered->itemText(place);
      CHECK(names == QStringList{QStringLiteral("Dordrecht"), QStringLiteral("Zwijndrecht (GM0642)"), QStringLiteral("Zwijndrecht (GM1999)")});
      CHECK(dialog.findChild<QComboBox*>(QStringLiteral("body"))->findText(QStringLiteral("Raad Alblasserdam")) < 0);
      pressKey(Qt::Key_Escape);
    });
    her.pressButton("addMembership");
  }
  SECTION("a gemeente that goes to another region")
  {
    her.given.run(R"({"command": "AddRegion", "code": "Q", "name": "Regio Noord"})");
    tree.setCurrentIndex(tree.model()->index(1, 0, region));
    inNextDialog([](QDialog& dialog) {
      auto* to = dialog.findChild<QComboBox*>(QStringLiteral("region"));
      to->setCurrentText(QStringLiteral("Regio Noord"));
      dialog.findChild<QLineEdit*>(QStringLiteral("on"))->setText(QStringLiteral("1-7-2027"));
      QTest::keyClick(to, Qt::Key_Return);
    });
    her.pressButton("moveToRegion");
    const auto memberships = her.all<domain::RegionMembership>();
    REQUIRE(memberships.size() == 3);
    CHECK(memberships[1].until == 2027y / 6 / 30);
    CHECK(memberships[2].from == 2027y / 7 / 1);
  }
}

TEST_CASE("she says what the history calls her")
{
  SetupWindow her;
  her.goTo(ThisCase);
  const auto rename = [&](const std::function<void(QDialog&)>& steps) {
    inNextDialog(steps);
    her.pressButton("changeUserName");
  };
  rename([](QDialog& dialog) {
    pressKey(Qt::Key_A, Qt::ControlModifier);
    typeKeys(QStringLiteral(" "));
    pressKey(Qt::Key_Return);
    CHECK(dialog.isVisible()); // nobody is no name
    pressKey(Qt::Key_Escape);
  });
  CHECK(her.given.file().user() == "jansen");
  rename([](QDialog&) {
    pressKey(Qt::Key_A, Qt::ControlModifier);
    typeKeys(QStringLiteral("M. de Boer"));
    pressKey(Qt::Key_Return);
  });
  her.given.run(R"({"command": "AddPerson", "name": "B. Vos"})");
  CHECK(her.given.file().history(1)->front().user == "M. de Boer");
  if (!qEnvironmentVariableIsSet("BESLUITROUTE_USER"))
    CHECK(ui::userName("") == "M. de Boer"); // the next case file too
  ui::forgetPreferences();
  CHECK(ui::userName("") != "M. de Boer");
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
    CHECK(dialog.findChild<QLineEdit*>(QStringLiteral("remark1"))->text() == QStringLiteral("Fijn."));
    dialog.findChild<QSpinBox*>(QStringLiteral("score0"))->setValue(7);
    dialog.findChild<QPushButton*>(QStringLiteral("acceptForm"))->click();
  });
  her.pressButton("answerThermometer");
  CHECK(answers() == std::vector<std::string>{"1: 7 Te laat.", "2: 8 Fijn."});
  SECTION("and mends one remark of two, which stays with its question")
  {
    inNextDialog([](QDialog& dialog) {
      dialog.findChild<QLineEdit*>(QStringLiteral("remark1"))->setText(QStringLiteral("Heel fijn."));
      dialog.findChild<QPushButton*>(QStringLiteral("acceptForm"))->click();
    });
    her.pressButton("answerThermometer");
    CHECK(answers() == std::vector<std::string>{"1: 7 Te laat.", "2: 8 Heel fijn."});
  }
  SECTION("and what she takes away takes its remark along")
  {
    inNextDialog([](QDialog& dialog) {
      CHECK(dialog.findChild<QLineEdit*>(QStringLiteral("remark0"))->isEnabled());
      dialog.findChild<QSpinBox*>(QStringLiteral("score0"))->setValue(-1);
      CHECK_FALSE(dialog.findChild<QLineEdit*>(QStringLiteral("remark0"))->isEnabled());
      dialog.findChild<QPushButton*>(QStringLiteral("acceptForm"))->click();
    });
    her.pressButton("answerThermometer");
    CHECK(answers() == std::vector<std::string>{"2: 8 Fijn."});
  }
  SECTION("of another gemeente the form is empty")
  {
    inNextDialog([](QDialog& dialog) {
      auto& gemeente = *dialog.findChild<QComboBox*>(QStringLiteral("municipality"));
      gemeente.setCurrentIndex(gemeente.findText(QStringLiteral("Zwijndrecht")));
      CHECK(dialog.findChild<QSpinBox*>(QStringLiteral("score1"))->value() == -1);
      CHECK(dialog.findChild<QLineEdit*>(QStringLiteral("remark1"))->text().isEmpty());
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
