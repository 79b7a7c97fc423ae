// SPDX-License-Identifier: EUPL-1.2
#include "cli/chosen_round.h"
#include "cli/overview_output.h"
#include "cli/session.h"
#include "cli/text.h"
#include "exchange/workbook.h"
#include "pack/route_sheet.h"

#include <QStringList>

namespace cli {

namespace {

struct RouteSheetOptions {
  std::string proposal;
  bool publicOnly = false;
  bool csv = false;
  OverviewTargets targets;
};

void answerSheet(const pack::Overview& sheet)
{
  answer(QString::fromStdString(sheet.title));
  answer(QString::fromStdString(sheet.subtitle));
  for (const auto& row : sheet.rows) {
    QStringList cells;
    for (const auto& cell : row)
      for (const auto& text : {cell.text, cell.below})
        if (!text.empty())
          cells << QString::fromStdString(text);
    answer(cells.join(QStringLiteral("  ")));
  }
  for (const auto& note : sheet.notes)
    answer(QString::fromStdString(note));
}

domain::Result<void> runRouteSheet(const app::Facts& facts, domain::Date today, const RouteSheetOptions& options)
{
  const auto chosen = chosenRound(facts, options.proposal);
  if (!chosen)
    return tl::unexpected<domain::Error>{chosen.error()};
  const auto sheet = pack::routeSheet(facts, today, {chosen->proposal, chosen->round, options.publicOnly});
  if (!sheet)
    return tl::unexpected<domain::Error>{sheet.error()};
  if (options.csv)
    answerText(exchange::csvText(*sheet));
  else if (options.targets.none())
    answerSheet(*sheet);
  return writeTargets(options.targets, *sheet, {*sheet});
}

}

void addRouteSheet(Program& program)
{
  const auto options = std::make_shared<RouteSheetOptions>();
  auto& command = program.addFileCommand("routesheet", Text::tr("maakt het routeblad van een voorstel: elke stap en elk gremium op één blad"), [options](const Call& call) {
    if (wouldOverwrite(call, options->targets))
      return Exit::usage;
    return querying(call, [&](const app::Facts& facts, domain::Date today) { return runRouteSheet(facts, today, *options); });
  });
  command.add_option("--proposal", options->proposal, Text::tr("het voorstel; met een schuine streep en een nummer een eerdere ronde").toStdString())
      ->required()
      ->type_name(Text::tr("NUMMER").toStdString());
  command.add_flag("--public", options->publicOnly, Text::tr("zonder besloten agendapunten").toStdString());
  auto* csv = command.add_flag("--csv", options->csv, Text::tr("als CSV, voor een rekenblad").toStdString());
  addTargets(command, options->targets, {csv});
}

}
