// SPDX-License-Identifier: EUPL-1.2
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "presentation/translation.h"
#include "ui/painted_parts.h"
#include "ui/theme.h"
#include "ui_support/warnings.h"

#include <QApplication>
#include <QLocale>

int main(int argc, char** argv)
{
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
    qputenv("QT_QPA_PLATFORM", "offscreen");
  QLocale::setDefault(QLocale{QLocale::Dutch, QLocale::Netherlands});
  QApplication application{argc, argv};
  ui_support::collectWarnings();
  const ui::Theme theme{application, ui::ThemeChoice::Light};
  presentation::installTranslation();
  ui::makePaintedPartsAccessible();
  return Catch::Session().run(argc, argv);
}
