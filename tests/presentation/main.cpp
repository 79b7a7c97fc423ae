// SPDX-License-Identifier: EUPL-1.2
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "presentation/translation.h"

#include <QGuiApplication>

int main(int argc, char** argv)
{
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
    qputenv("QT_QPA_PLATFORM", "offscreen");
  qputenv("TZ", "Europe/Amsterdam");
  const QGuiApplication application{argc, argv};
  presentation::installTranslation();
  return Catch::Session().run(argc, argv);
}
