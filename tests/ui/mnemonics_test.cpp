// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "presentation/translation.h"
#include "ui/navigation.h"
#include "ui/place.h"
#include "ui/workspace.h"
#include "ui_support/demo_window.h"
#include "ui_support/dialog_crawler.h"
#include "ui_support/qt_string_maker.h"
#include "ui_support/walkers.h"

#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>

namespace {

using namespace ui_support;
using presentation::Language;

class InLanguage {
public:
  explicit InLanguage(Language language) { presentation::installTranslation(language); }
  ~InLanguage() { presentation::installTranslation(Language::Dutch); }
  InLanguage(const InLanguage&) = delete;
  InLanguage& operator=(const InLanguage&) = delete;
};

void checkMenus(const QMenuBar& bar)
{
  for (const auto* menu : bar.findChildren<QMenu*>())
    if (menu->menuAction()->isVisible()) {
      INFO(menu->title().toStdString());
      CHECK(duplicateMnemonics(*menu) == allGood);
    }
}

/// The window as it is seen, its menus, and what they open. On a screen of 1920 × 1080 at 200 % a dialog must fit too.
void checkPlace(DemoWindow& demo, DialogCrawler& crawler)
{
  settle();
  CHECK(duplicateMnemonics(demo.window()) == allGood);
  checkMenus(*demo.window().menuBar());
  crawler.goThrough([](const QString& name, QDialog& dialog) {
    INFO(name.toStdString() << ' ' << dialog.objectName().toStdString());
    CHECK(duplicateMnemonics(dialog) == allGood);
    CHECK(cutOffTexts(dialog) == allGood);
    CHECK(dialog.minimumSizeHint().width() <= 940);
    CHECK(dialog.minimumSizeHint().height() <= 500);
  });
}

}

TEST_CASE("no letter with Alt stands for two things that are seen together, and every form fits a small screen")
{
  const InLanguage language{GENERATE(Language::Dutch, Language::English)};
  DemoWindow demo;
  DialogCrawler crawler{demo};
  auto& person = demo.person();
  const auto checkTabs = [&](const char* name) {
    auto& tabs = person.find<QTabWidget>(name);
    for (int tab = 0; tab < tabs.count(); ++tab) {
      tabs.setCurrentIndex(tab);
      INFO(tabs.tabText(tab).toStdString());
      checkPlace(demo, crawler);
    }
  };
  for (int place = 0; place < demo.window().navigation().model()->rowCount(); ++place) {
    person.goTo(place);
    INFO(demo.window().currentWorkspace()->name().toStdString());
    checkPlace(demo, crawler);
  }
  auto& sections = person.find<QListWidget>("setupSections");
  for (int section = 1; section < sections.count(); ++section) {
    sections.setCurrentRow(section);
    INFO(sections.currentItem()->text().toStdString());
    checkPlace(demo, crawler);
  }
  person.goTo(2);
  checkTabs("meetingTabs");
  person.goTo(5);
  checkTabs("trackTabs");
  const auto proposal = demo.desk().session()->read([](const app::Facts& facts) { return facts.where(&domain::Proposal::number, "V-2027-03").front().id; });
  demo.window().showPlace(ui::Place{ui::ProposalPlace{*proposal, std::nullopt, std::nullopt}});
  checkTabs("proposalTabs");
}
