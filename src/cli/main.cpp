// SPDX-License-Identifier: EUPL-1.2
#include "cli/program.h"
#include "exchange/program_log.h"

#include <QCoreApplication>
#include <exception>
#include <spdlog/spdlog.h>
#include <typeinfo>

int main(int argc, char** argv)
{
  exchange::startLog("besluitroute-cli");
  try {
    cli::Program program;
    cli::addNew(program);
    cli::addDemo(program);
    cli::addDo(program);
    cli::addStatus(program);
    cli::addMeetings(program);
    cli::addPack(program);
    cli::addHistory(program);
    cli::addUndo(program);
    cli::addRedo(program);
    cli::addCheck(program);
    cli::addBackup(program);
    return program.run(argc, argv);
  } catch (const std::exception& exception) {
    spdlog::critical("unexpected {}", typeid(exception).name());
    cli::tell(QCoreApplication::translate("CommandLine", "Er ging iets mis in het programma zelf. Wat al was vastgelegd is bewaard."));
    return static_cast<int>(cli::Exit::file);
  }
}
