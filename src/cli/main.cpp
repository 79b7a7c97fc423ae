// SPDX-License-Identifier: EUPL-1.2
#include "cli/program.h"
#include "exchange/program_log.h"
#include "presentation/translation.h"

#include <QCoreApplication>
#include <exception>
#include <spdlog/spdlog.h>
#include <typeinfo>

namespace {

/// Qt's own remarks (about the locale of the shell, for one) are not for whoever reads our messages.
void keepQuiet(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
  Q_UNUSED(context)
  Q_UNUSED(text)
  spdlog::debug("Qt message of type {}", static_cast<int>(type));
}

/// Before the options themselves are there: they are described in that language.
presentation::Language languageOf(const QStringList& words)
{
  for (qsizetype index = 1; index < words.size(); ++index)
    if (words[index] == QLatin1String{"--language"} && index + 1 < words.size())
      return presentation::languageFromCode(words[index + 1]).value_or(presentation::Language::Dutch);
    else if (words[index].startsWith(QLatin1String{"--language="}))
      return presentation::languageFromCode(words[index].mid(11)).value_or(presentation::Language::Dutch);
  return presentation::Language::Dutch;
}

}

int main(int argc, char** argv)
{
  exchange::startLog("besluitroute-cli");
  qInstallMessageHandler(keepQuiet);
  try {
    const QCoreApplication application{argc, argv};
    presentation::installTranslation(languageOf(QCoreApplication::arguments()));
    cli::Program program;
    cli::addNew(program);
    cli::addDemo(program);
    cli::addDo(program);
    cli::addStatus(program);
    cli::addMeetings(program);
    cli::addImport(program);
    cli::addExport(program);
    cli::addPack(program);
    cli::addHistory(program);
    cli::addUndo(program);
    cli::addRedo(program);
    cli::addCheck(program);
    cli::addBackup(program);
    cli::addTerm(program);
    cli::addPlan(program);
    cli::addSignals(program);
    cli::addGuard(program);
    cli::addRegister(program);
    cli::addRouteSheet(program);
    cli::addActions(program);
    cli::addDecisionList(program);
    cli::addHandover(program);
    cli::addSearch(program);
    cli::addReadDocuments(program);
    cli::addCommands(program);
    return program.run(argc, argv);
  } catch (const std::exception& exception) {
    spdlog::critical("unexpected {}", typeid(exception).name());
    cli::tell(
        QCoreApplication::translate("CommandLine", "Er ging iets mis in het programma zelf. Wat al was vastgelegd is bewaard."));
    return static_cast<int>(cli::Exit::file);
  }
}
