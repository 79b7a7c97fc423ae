// SPDX-License-Identifier: EUPL-1.2
#include "ui/main_window.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char** argv)
{
  QApplication application{argc, argv};
  QApplication::setApplicationName(QStringLiteral("Besluitroute"));
  QApplication::setDesktopFileName(QStringLiteral("besluitroute"));

  QCommandLineParser options;
  options.addPositionalArgument(QStringLiteral("bestand"), QStringLiteral("dossier om te openen"));
  options.addOption({QStringLiteral("theme"), QStringLiteral("licht, donker of systeem"), QStringLiteral("thema"), QStringLiteral("systeem")});
  options.addHelpOption();
  options.process(application);

  ui::Theme theme{application, ui::themeFromWord(options.value(QStringLiteral("theme"))).value_or(ui::ThemeChoice::System)};
  ui::MainWindow window;
  window.setThemeChoice(theme.choice());
  QObject::connect(&window, &ui::MainWindow::themeChosen, &theme, &ui::Theme::choose);
  window.show();
  return QApplication::exec();
}
