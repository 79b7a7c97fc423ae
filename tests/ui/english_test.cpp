// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "presentation/translation.h"
#include "presentation/words.h"
#include "storage/account_name.h"
#include "ui/case_opening.h"
#include "ui/navigation.h"
#include "ui/preferences.h"
#include "ui/program.h"
#include "ui/theme.h"
#include "ui/user_name.h"
#include "ui_support/demo_window.h"
#include "ui_support/qt_string_maker.h"
#include "ui_support/walkers.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSignalSpy>
#include <QTimer>

#include <algorithm>
#include <array>

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
    CHECK(presentation::weekdayAndDay(2027y / 4 / 22) == QStringLiteral("Thu 22-04"));
    CHECK(presentation::wordFor(domain::BodyKind::council) == QStringLiteral("council"));
    CHECK(QLocale{}.toString(1234.5, 'f', 1) == QStringLiteral("1,234.5"));
  }
  CHECK(presentation::weekdayInWords(2027y / 4 / 22) == dutch);
  CHECK(dutch == QStringLiteral("donderdag 22 april 2027"));
  CHECK(presentation::weekdayAndDay(2027y / 4 / 22) == QStringLiteral("do 22-04"));
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

TEST_CASE("the window comes back in the other language, at the same case file, with what was still being typed")
{
  ui::forgetPreferences();
  const QTemporaryDir folder;
  const auto file = demoCopy(folder);
  ui::Theme theme{*qApp, ui::ThemeChoice::Light};
  const auto windowIn = [](Language language) -> ui::MainWindow* {
    for (auto* widget : QApplication::topLevelWidgets())
      if (auto* window = qobject_cast<ui::MainWindow*>(widget); window && window->currentWorkspace() && presentation::installedLanguage() == language)
        return window;
    return nullptr;
  };
  const auto typed = QStringLiteral("Nog niet bewaard.");
  QStringList places;
  QTimer steps;
  auto ticks = 0;
  QObject::connect(&steps, &QTimer::timeout, [&] {
    auto* dutch = windowIn(Language::Dutch);
    auto* note = dutch ? dutch->findChild<QPlainTextEdit*>(QStringLiteral("coverNote_reasonAndCore")) : nullptr;
    if (++ticks == 1000) { // it does not come back
      steps.stop();
      QCoreApplication::quit();
    } else if (auto* window = windowIn(Language::English)) {
      places << window->navigation().model()->index(0, 0).data().toString();
      steps.stop();
      QCoreApplication::quit();
    } else if (dutch && places.isEmpty() && dutch->isActiveWindow()) {
      places << dutch->navigation().model()->index(0, 0).data().toString();
      CHECK(dutch->height() <= std::max(dutch->minimumSizeHint().height(), dutch->screen()->availableSize().height())); // as it comes up for the first time
      WindowDriver{*dutch}.press(Qt::Key_3, Qt::AltModifier);
    } else if (note && note->isVisible() && note->isEnabled()) {
      note->setFocus();
      note->selectAll();
      QTest::keyClicks(note, typed);
      for (auto* item : dutch->findChildren<QAction*>())
        if (item->text() == QStringLiteral("English"))
          item->trigger();
    }
  });
  steps.start(20);
  CHECK(ui::runProgram(theme, {.file = file, .language = QStringLiteral("nl")}) == 0);
  presentation::installTranslation(Language::Dutch);
  CHECK(places == QStringList{"Vandaag", "Today"});
  CHECK(ui::preference(QStringLiteral("language")).toString() == QStringLiteral("en"));
  ui::forgetPreferences();
  const auto reopened = ui::openCase(file.toStdString(), std::nullopt);
  REQUIRE(reopened);
  const auto kept = reopened->file->read([&](const app::Facts& facts) {
    const auto notes = facts.all<domain::CoverNote>();
    return std::any_of(notes.begin(), notes.end(), [&](const domain::CoverNote& note) { return note.reasonAndCore == typed.toStdString(); });
  });
  CHECK(kept.value());
}

TEST_CASE("every text can be read after the theme was changed, and changed back")
{
  ui::Theme theme{*qApp, ui::ThemeChoice::Light};
  DemoWindow demo;
  const auto unreadable = [&] {
    const auto dark = ui::isDark(QApplication::palette());
    QStringList texts;
    for (auto* widget : demo.window().findChildren<QWidget*>()) {
      const auto ink = widget->palette().color(QPalette::Active, widget->foregroundRole());
      const auto own = widget->palette().color(QPalette::Active, QPalette::Base);
      const auto ground = own.alpha() == 0 ? QApplication::palette().color(QPalette::Base) : own;
      const auto isOfTheme = qobject_cast<QPushButton*>(widget) || (ground.lightness() < 128) == dark; // a button can be filled with a colour
      if (widget->isVisible() && (!isOfTheme || std::abs(ink.lightness() - ground.lightness()) < 70))
        texts << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u' ' + ink.name() + u' ' + ground.name();
    }
    return texts;
  };
  const auto darkDesktop = [&] {
    auto palette = QApplication::palette();
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button, QPalette::AlternateBase})
      palette.setColor(role, QColor{40, 40, 40});
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
      palette.setColor(role, QColor{230, 230, 230});
    for (const auto role : {QPalette::Highlight, QPalette::Link})
      palette.setColor(role, QColor{120, 180, 240});
    return palette;
  }();
  for (const auto key : {Qt::Key_1, Qt::Key_3, Qt::Key_5}) {
    demo.person().press(key, Qt::AltModifier);
    theme.choose(ui::ThemeChoice::Dark);
    settle();
    CHECK(unreadable() == QStringList{});
    theme.choose(ui::ThemeChoice::Light);
    settle();
    CHECK(unreadable() == QStringList{});
    theme.choose(ui::ThemeChoice::System);
    QApplication::setPalette(darkDesktop); // the desktop turns dark in the evening
    settle();
    CHECK(unreadable() == QStringList{});
    theme.choose(ui::ThemeChoice::Light);
    settle();
  }
}

TEST_CASE("without a name of her own the history names the account")
{
  ui::forgetPreferences();
  const QTemporaryDir folder;
  const auto opened = ui::openCase(demoCopy(folder).toStdString(), std::nullopt);
  REQUIRE(opened);
  CHECK(opened->file->user() == storage::accountName());
  CHECK_FALSE(storage::accountName().empty());
}
