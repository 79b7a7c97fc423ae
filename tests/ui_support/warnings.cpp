// SPDX-License-Identifier: EUPL-1.2
#include "ui_support/warnings.h"

#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include <catch2/catch.hpp>

#include <QMessageLogContext>

#include <array>
#include <cstdlib>
#include <iostream>
#include <mutex>
#include <utility>

namespace ui_support {

namespace {

std::mutex mutex;
QStringList warnings;

constexpr std::array expected{"propagateSizeHints", "XDG_RUNTIME_DIR", "This plugin does not support"}; // of the platform without a screen

void keep(QtMsgType type, const QMessageLogContext& /*context*/, const QString& text)
{
  if (type == QtDebugMsg || type == QtInfoMsg)
    return;
  for (const auto* part : expected)
    if (text.contains(QLatin1String{part}))
      return;
  const std::lock_guard lock{mutex};
  warnings << text;
  std::cerr << text.toStdString() << '\n';
}

/// After every test case: a warning nobody took is a failure.
struct WarningListener : Catch::TestEventListenerBase {
  using TestEventListenerBase::TestEventListenerBase;
  void testCaseEnded(const Catch::TestCaseStats& stats) override
  {
    TestEventListenerBase::testCaseEnded(stats);
    if (takeWarnings().isEmpty())
      return;
    std::cerr << "unexpected warnings in: " << stats.testInfo.name << '\n';
    std::exit(4);
  }
};

CATCH_REGISTER_LISTENER(WarningListener)

}

void collectWarnings() { qInstallMessageHandler(keep); }

QStringList takeWarnings()
{
  const std::lock_guard lock{mutex};
  return std::exchange(warnings, {});
}

}
