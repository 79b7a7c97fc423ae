// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "presentation/translation.h"
#include "presentation/words.h"
#include "ui/navigation.h"
#include "ui_support/demo_window.h"
#include "ui_support/qt_string_maker.h"
#include "ui_support/walkers.h"

#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QSignalSpy>
#include <QTabWidget>

namespace {

using namespace ui_support;
using presentation::Language;

class InEnglish {
public:
  InEnglish() { presentation::installTranslation(Language::English); }
  ~InEnglish() { presentation::installTranslation(Language::Dutch); }
  InEnglish(const InEnglish&) = delete;
  InEnglish& operator=(const InEnglish&) = delete;
};

void walk(const QWidget& root)
{
  settle();
  CHECK(withoutAccessibleName(root) == allGood);
  CHECK(duplicateShortcuts(root) == allGood);
  CHECK(cutOffTexts(root) == allGood);
}

}

TEST_CASE("the window in English: every place has its name, no text is cut off, no shortcut stands twice")
{
  const InEnglish english;
  DemoWindow demo;
  auto& person = demo.person();
  QStringList names;
  for (int place = 0; place < demo.window().navigation().model()->rowCount(); ++place) {
    person.press(static_cast<Qt::Key>(Qt::Key_1 + place), Qt::AltModifier);
    names << demo.window().navigation().model()->index(place, 0).data().toString();
    INFO(names.last().toStdString());
    walk(demo.window());
  }
  CHECK(names == QStringList{"Today", "Proposals", "Meetings", "Status", "Planning", "Tracks", "Actions", "Setup"});
  auto& sections = person.find<QListWidget>("setupSections");
  for (int section = 0; section < sections.count(); ++section) {
    sections.setCurrentRow(section);
    INFO(sections.currentItem()->text().toStdString());
    walk(demo.window());
  }
}

TEST_CASE("words, days and numbers follow the language, and come back")
{
  using namespace std::chrono_literals; // NOLINT(google-build-using-namespace)
  const auto dutch = presentation::weekdayInWords(2027y / 4 / 22);
  {
    const InEnglish english;
    CHECK(presentation::weekdayInWords(2027y / 4 / 22) == QStringLiteral("Thursday 22 April 2027"));
    CHECK(presentation::wordFor(domain::BodyKind::council) == QStringLiteral("council"));
    CHECK(QLocale{}.toString(1234.5, 'f', 1) == QStringLiteral("1,234.5"));
  }
  CHECK(presentation::weekdayInWords(2027y / 4 / 22) == dutch);
  CHECK(dutch == QStringLiteral("donderdag 22 april 2027"));
  CHECK(QLocale{}.toString(1234.5, 'f', 1) == QStringLiteral("1.234,5"));
}

TEST_CASE("she chooses the other language in a menu that both can read")
{
  DemoWindow demo;
  QSignalSpy chosen{&demo.window(), &ui::MainWindow::languageChosen};
  QList<QAction*> items;
  for (auto* menu : demo.window().findChildren<QMenu*>())
    for (auto* item : menu->actions())
      if (item->text() == QStringLiteral("English") || item->text() == QStringLiteral("Nederlands"))
        items << item;
  REQUIRE(items.size() == 2);
  CHECK(items[0]->isChecked()); // Dutch, now
  items[0]->trigger();
  CHECK(chosen.isEmpty());
  items[1]->trigger();
  REQUIRE(chosen.size() == 1);
  CHECK(chosen.first().first().value<Language>() == Language::English);
}
