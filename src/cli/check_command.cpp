// SPDX-License-Identifier: EUPL-1.2
#include "cli/session.h"
#include "storage/case_file_store.h"

#include <QCoreApplication>

namespace cli {

namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

}

void addCheck(Program& program)
{
  program.addFileCommand("check", Text::tr("controleert het bestand en de regels die altijd gelden"), [](const Call& call) {
    if (const auto sound = storage::checkFile(call.file); !sound)
      return refuse(sound.error());
    answer(Text::tr("Het bestand is heel."));
    return Exit::done;
  });
}

}
