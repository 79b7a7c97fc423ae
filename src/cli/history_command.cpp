// SPDX-License-Identifier: EUPL-1.2
#include "app/command_json.h"
#include "cli/session.h"
#include "cli/text.h"
#include "presentation/history_words.h"
#include "presentation/sentences.h"
#include "presentation/status_text.h"
#include "presentation/words.h"

#include <QCoreApplication>

namespace cli {

namespace {

QString tableOf(const app::Facts& facts, const std::vector<app::HistoryEntry>& entries)
{
  if (entries.empty())
    return Text::tr("Er is nog niets vastgelegd.");
  QList<QStringList> rows;
  for (const auto& entry : entries)
    rows += {QString::number(entry.id), presentation::momentText(entry.recordedAt), presentation::excerpt(entry.user),
             presentation::historyLine(facts, entry)};
  return presentation::aligned(rows).join(QLatin1Char('\n'));
}

domain::Result<void> answerHistory(app::CaseFile& file, bool json)
{
  const auto entries = file.history();
  if (!entries)
    return tl::unexpected<domain::Error>{entries.error()};
  if (!json)
    return look(file, [&](const app::Facts& facts) -> domain::Result<void> {
      answer(tableOf(facts, *entries));
      return {};
    });
  answerText(app::historyAsJson(*entries) + "\n");
  return {};
}

}

void addHistory(Program& program)
{
  const auto json = std::make_shared<bool>(false);
  auto& command =
      program.addFileCommand("history", Text::tr("toont wat er is vastgelegd, door wie en wanneer"), [json](const Call& call) {
        return readingFrom(call, [&](app::CaseFile& file) { return answerHistory(file, *json); });
      });
  command.add_flag("--json", *json, Text::tr("als JSON, dat “do” weer kan uitvoeren").toStdString());
}

}
