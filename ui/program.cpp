// SPDX-License-Identifier: EUPL-1.2
#include "ui/program.h"

#include "presentation/translation.h"
#include "ui/case_desk.h"
#include "ui/help/help.h"
#include "ui/main_window.h"
#include "ui/preferences.h"
#include "ui/theme.h"
#include "ui/workspaces.h"

#include <QApplication>
#include <QScreen>
#include <QTimer>

#include <utility>

namespace ui {

namespace {

/// Of the frame that the desktop puts around a window; how high it is is known only when it is there.
constexpr auto titleBar = 40;

void restoreWindow(MainWindow& window)
{
  if (!window.restoreGeometry(preference(QStringLiteral("window")).toByteArray()))
    window.resize(window.size().boundedTo(window.screen()->availableSize() - QSize{0, px(titleBar)}));
  QObject::connect(qApp, &QCoreApplication::aboutToQuit, &window, [&window] { setPreference(QStringLiteral("window"), window.saveGeometry()); });
}

/// Ends the window so that it comes back in another language.
constexpr int comesBack = 1000;

/// Shows the window until it is closed; answers how the program ends. `options.file` becomes what is open when it comes back.
int showWindow(Theme& theme, ProgramOptions& options, app::FactsAhead* ahead)
{
  presentation::installTranslation(presentation::languageFromCode(options.language).value_or(presentation::Language::Dutch));
  MainWindow window;
  window.setThemeChoice(theme.choice());
  QObject::connect(&window, &MainWindow::themeChosen, &theme, [&](ThemeChoice choice) {
    theme.choose(choice);
    setPreference(QStringLiteral("theme"), wordFor(choice));
  });
  connectHelp(window);
  CaseDesk desk{window, addWorkspaces, options.today};
  QObject::connect(&window, &MainWindow::languageChosen, &window, [&](presentation::Language language) {
    options.language = presentation::codeOf(language);
    setPreference(QStringLiteral("language"), options.language);
    options.file = desk.path();
    QCoreApplication::exit(comesBack);
  });
  restoreWindow(window);
  window.show();
  QTimer::singleShot(0, &desk, [&] { // the window is there first
    if (!options.file.isEmpty())
      desk.open(options.file, ahead);
    if (options.quitWhenUsable) {
      QCoreApplication::processEvents(); // what was opened is painted
      QCoreApplication::quit();
    }
  });
  return QApplication::exec();
}

}

int runProgram(Theme& theme, ProgramOptions options, app::FactsAhead* ahead)
{
  auto ended = comesBack;
  while (ended == comesBack)
    ended = showWindow(theme, options, std::exchange(ahead, nullptr));
  return ended;
}

}
