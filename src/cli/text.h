// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>

namespace cli {

/// What the command line says to a person.
struct Text {
  Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

}
