// SPDX-License-Identifier: EUPL-1.2
#include "domain/date.h"
#include "exchange/program_log.h"
#include "presentation/translation.h"
#include "ui/case_desk.h"
#include "ui/help/help.h"
#include "ui/main_window.h"
#include "ui/painted_parts.h"
#include "ui/preferences.h"
#include "ui/theme.h"
#include "ui/workspaces.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

namespace {

struct Options {
  QString file;
  QString theme;
  QString language;
  std::optional<domain::Date> today;
  bool quitWhenUsable = false;
};

Options optionsOf(const QApplication& application)
{
  QCommandLineParser parser;
  parser.addPositionalArgument(QStringLiteral("bestand"), QCoreApplication::translate("Options", "dossier om te openen"));
  const QCommandLineOption theme{QStringLiteral("theme"), QCoreApplication::translate("Options", "licht, donker of systeem"), QStringLiteral("thema")};
  const QCommandLineOption language{QStringLiteral("language"), QCoreApplication::translate("Options", "nl of en"), QStringLiteral("taal")};
  const QCommandLineOption today{QStringLiteral("today"), QCoreApplication::translate("Options", "de dag van vandaag, als 2027-04-22"), QStringLiteral("dag")};
  const QCommandLineOption quit{QStringLiteral("quit-when-usable"), QCoreApplication::translate("Options", "sluit zodra het venster bruikbaar is, om te meten hoe lang dat duurt")};
  parser.addOptions({theme, language, today, quit});
  parser.addHelpOption();
  parser.process(application);
  return {parser.positionalArguments().value(0), parser.isSet(theme) ? parser.value(theme) : ui::preference(QStringLiteral("theme")).toString(),
          parser.isSet(language) ? parser.value(language) : ui::preference(QStringLiteral("language")).toString(),
          domain::parseIsoDate(parser.value(today).toStdString()), parser.isSet(quit)};
}

void restoreWindow(ui::MainWindow& window)
{
  window.restoreGeometry(ui::preference(QStringLiteral("window")).toByteArray());
  QObject::connect(qApp, &QCoreApplication::aboutToQuit, &window, [&window] { ui::setPreference(QStringLiteral("window"), window.saveGeometry()); });
}

/// Ends the window so that it comes back in another language.
constexpr int comesBack = 1000;

/// Shows the window until it is closed; answers how the program ends. `options.file` becomes what is open when it comes back.
int showWindow(ui::Theme& theme, Options& options)
{
  presentation::installTranslation(presentation::languageFromCode(options.language).value_or(presentation::Language::Dutch));
  ui::MainWindow window;
  window.setThemeChoice(theme.choice());
  QObject::connect(&window, &ui::MainWindow::themeChosen, &theme, [&](ui::ThemeChoice choice) {
    theme.choose(choice);
    ui::setPreference(QStringLiteral("theme"), ui::wordFor(choice));
  });
  ui::connectHelp(window);
  ui::CaseDesk desk{window, ui::addWorkspaces, options.today};
  QObject::connect(&window, &ui::MainWindow::languageChosen, &window, [&](presentation::Language language) {
    options.language = presentation::codeOf(language);
    ui::setPreference(QStringLiteral("language"), options.language);
    options.file = desk.path();
    QCoreApplication::exit(comesBack);
  });
  restoreWindow(window);
  window.show();
  QTimer::singleShot(0, &desk, [&] { // the window is there first
    if (!options.file.isEmpty())
      desk.open(options.file);
    if (options.quitWhenUsable) {
      QCoreApplication::processEvents(); // what was opened is painted
      QCoreApplication::quit();
    }
  });
  return QApplication::exec();
}

}

int main(int argc, char** argv)
{
  exchange::startLog("besluitroute");
  QApplication application{argc, argv};
  QApplication::setApplicationName(QStringLiteral("Besluitroute"));
  QApplication::setApplicationVersion(QStringLiteral(BESLUITROUTE_VERSION));
  QApplication::setDesktopFileName(QStringLiteral("besluitroute"));
  presentation::installTranslation(presentation::languageFromCode(ui::preference(QStringLiteral("language")).toString()).value_or(presentation::Language::Dutch));
  ui::makePaintedPartsAccessible();
  auto options = optionsOf(application);
  ui::Theme theme{application, ui::themeFromWord(options.theme).value_or(ui::ThemeChoice::System)};
  auto ended = comesBack;
  while (ended == comesBack)
    ended = showWindow(theme, options);
  return ended;
}
