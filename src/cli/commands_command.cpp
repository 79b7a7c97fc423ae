// SPDX-License-Identifier: EUPL-1.2
#include "app/command_document.h"
#include "cli/program.h"
#include "cli/text.h"

#include <QCoreApplication>

namespace cli {

void addCommands(Program& program)
{
  program.addCommand("commands", Text::tr("toont alle opdrachten die “do” kent, met velden en voorbeelden (Engels)"),
                     [](const Call&) {
                       answerText(app::commandsDocument());
                       return Exit::done;
                     });
}

}
