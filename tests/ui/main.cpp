// SPDX-License-Identifier: EUPL-1.2
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "presentation/translation.h"
#include "ui/painted_parts.h"
#include "ui/theme.h"
#include "ui_support/warnings.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char** argv)
{
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
    qputenv("QT_QPA_PLATFORM", "offscreen");
  const QTemporaryDir preferences; // what a person arranged on this computer has no part in the tests
  QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, preferences.path());
  QApplication application{argc, argv};
  ui_support::collectWarnings();
  const ui::Theme theme{application, ui::ThemeChoice::Light};
  presentation::installTranslation();
  ui::makePaintedPartsAccessible();
  return Catch::Session().run(argc, argv);
}
