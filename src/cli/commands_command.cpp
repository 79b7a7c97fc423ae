// SPDX-License-Identifier: EUPL-1.2
#include "app/command_registry.h"
#include "cli/program.h"

#include <QCoreApplication>

namespace cli {

namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

}

void addCommands(Program& program)
{
  program.addCommand("commands", Text::tr("toont alle opdrachten die “do” kent, met velden en voorbeelden (Engels)"),
                     [](const Call&) {
                       answerText(app::commandsDocument());
                       return Exit::done;
                     });
}

}
