// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "presentation/pseudo_translator.h"
#include "storage/account_name.h"
#include "ui/banner.h"
#include "ui/main_window.h"
#include "ui/navigation.h"
#include "ui/preferences.h"
#include "ui/start_page.h"
#include "ui/user_name.h"
#include "ui/workspace.h"
#include "ui_support/qt_string_maker.h"
#include "ui_support/walkers.h"
#include "ui_support/window_driver.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace {

class NamedWorkspace : public ui::Workspace {
public:
  explicit NamedWorkspace(QString name) : m_name{std::move(name)} {}
  QString name() const override { return m_name; }
  QString iconName() const override { return QStringLiteral("table"); }

private:
  QString m_name;
};


}

TEST_CASE("the window without a case file")
{
  ui::MainWindow window;
  ui_support::WindowDriver person{window};
  window.startPage().setRegions({{QStringLiteral("JZ31"), QStringLiteral("Zuid-Holland Zuid"), QStringLiteral("Dordrecht, Gorinchem")},
                                 {QStringLiteral("JZ01"), QStringLiteral("Groningen"), QStringLiteral("Eemsdelta, Het Hogeland")}});
  person.show();

  SECTION("names every control for a screen reader") { CHECK(ui_support::withoutAccessibleName(window) == ui_support::allGood); }
  SECTION("has no shortcut twice") { CHECK(ui_support::duplicateShortcuts(window) == ui_support::allGood); }
  SECTION("cuts off no text") { CHECK(ui_support::cutOffTexts(window) == ui_support::allGood); }
  SECTION("offers both examples")
  {
    QSignalSpy wanted{&window, &ui::MainWindow::demoRequested};
    person.click("openDemoButton");
    person.click("openNetworkDemoButton");
    REQUIRE(wanted.size() == 2);
    CHECK(wanted[0].front().toString().isEmpty());
    CHECK(wanted[1].front().toString() == QStringLiteral("utrecht"));
  }
  SECTION("begins a region found by one of its municipalities")
  {
    QSignalSpy begun{&window.startPage(), &ui::StartPage::newDossierRequested};
    person.type("regionSearch", QStringLiteral("gorin"));
    person.click("beginDossier");
    REQUIRE(begun.size() == 1);
    CHECK(begun.first().at(0).toString() == QStringLiteral("JZ31"));
  }
  SECTION("begins a region with a name of one's own")
  {
    QSignalSpy begun{&window.startPage(), &ui::StartPage::newDossierRequested};
    person.type("regionSearch", QStringLiteral("Rivierengebied"));
    person.press(Qt::Key_Return);
    REQUIRE(begun.size() == 1);
    CHECK(begun.first().at(0).toString().isEmpty());
    CHECK(begun.first().at(1).toString() == QStringLiteral("Rivierengebied"));
  }
  SECTION("asks who she is, once")
  {
    ui::forgetPreferences();
    {
      ui::MainWindow first;
      ui_support::WindowDriver she{first};
      she.show();
      CHECK(she.find<QLineEdit>("ownName").text().toStdString() == storage::accountName());
      she.find<QLineEdit>("ownName").clear();
      she.type("ownName", QStringLiteral(" Marieke  Smit"));
      CHECK(ui::userName("account") == "Marieke Smit");
      CHECK(ui_support::cutOffTexts(first) == ui_support::allGood);
    }
    ui::MainWindow second;
    CHECK(second.findChild<QLineEdit*>(QStringLiteral("ownName")) == nullptr);
    ui::forgetPreferences();
  }
  SECTION("offers nothing of a case file")
  {
    CHECK_FALSE(person.find<QAction>("closeDossier").isEnabled());
    CHECK_FALSE(person.find<QAction>("undo").isEnabled());
    CHECK(person.menuTitles() == QStringList{QStringLiteral("Bestand"), QStringLiteral("Bewerken"), QStringLiteral("Beeld"), QStringLiteral("Help")});
  }
}

TEST_CASE("the window with a case file")
{
  ui::MainWindow window;
  ui_support::WindowDriver person{window};
  for (const auto& name : {QStringLiteral("Voorstellen"), QStringLiteral("Status")})
    window.addWorkspace(new NamedWorkspace{name});
  person.show();
  person.openDossier(QStringLiteral("Jeugdregio Groningen"));

  SECTION("goes to a workspace by its number")
  {
    person.press(Qt::Key_2, Qt::AltModifier);
    CHECK(window.currentWorkspace()->name() == QStringLiteral("Status"));
    CHECK(window.navigation().currentIndex().row() == 1);
  }
  SECTION("says what will be undone")
  {
    window.setUndoWords(QStringLiteral("besluit vastleggen"), {});
    CHECK(person.find<QAction>("undo").text().contains(QStringLiteral("besluit vastleggen")));
    CHECK_FALSE(person.find<QAction>("redo").isEnabled());
  }
  SECTION("shows a message until it is closed")
  {
    window.showMessage({ui::MessageKind::Error, QStringLiteral("Mislukt."), QStringLiteral("Niets verloren."), {}});
    auto& banner = person.find<ui::Banner>("banner");
    CHECK(banner.isVisible());
    CHECK(banner.accessibleName() == QStringLiteral("Mislukt. Niets verloren."));
    person.click("close_banner");
    CHECK_FALSE(banner.isVisible());
  }
  SECTION("names every control for a screen reader") { CHECK(ui_support::withoutAccessibleName(window) == ui_support::allGood); }
  SECTION("cuts off no text") { CHECK(ui_support::cutOffTexts(window) == ui_support::allGood); }
  SECTION("goes back to the start page")
  {
    window.showStartPage();
    CHECK(window.currentWorkspace() == nullptr);
    CHECK(window.startPage().isVisible());
  }
}

TEST_CASE("every text of the window goes through the translator")
{
  presentation::PseudoTranslator pseudo;
  QApplication::installTranslator(&pseudo);
  {
    ui::MainWindow window;
    ui_support::WindowDriver person{window};
    person.show();
    CHECK(ui_support::untranslatedTexts(window) == ui_support::allGood);
    window.showMessage({});
    person.openDossier(QStringLiteral("Jeugdregio Groningen"));
    person.find<QWidget>("sidePane").setProperty(ui_support::holdsData, true);
    CHECK(ui_support::untranslatedTexts(window) == ui_support::allGood);
  }
  QApplication::removeTranslator(&pseudo);
}
