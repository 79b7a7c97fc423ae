// SPDX-License-Identifier: EUPL-1.2
#include "app/reference.h"
#include "cli/overview_output.h"
#include "cli/session.h"
#include "cli/text.h"
#include "exchange/workbook.h"
#include "pack/route_sheet.h"

#include <QStringList>

#include <charconv>

namespace cli {

namespace {

struct RouteSheetOptions {
  std::string proposal;
  bool publicOnly = false;
  bool csv = false;
  OverviewTargets targets;
};

std::optional<int> roundNumber(const std::string& text)
{
  auto number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size() ? std::optional{number} : std::nullopt;
}

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
  const auto slash = options.proposal.find('/');
  const auto proposal = app::resolve(facts, domain::EntityKind::proposal, options.proposal.substr(0, slash));
  if (!proposal)
    return tl::unexpected<domain::Error>{proposal.error()};
  pack::RouteSheetRequest request{.proposal = domain::ProposalId{*proposal}, .publicOnly = options.publicOnly};
  if (slash != std::string::npos) {
    request.round = roundNumber(options.proposal.substr(slash + 1));
    if (!request.round)
      return domain::fail(domain::ErrorCode::unknownReference, options.proposal, "round");
  }
  const auto sheet = pack::routeSheet(facts, today, request);
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
  command.add_flag("--csv", options->csv, Text::tr("als CSV, voor een rekenblad").toStdString());
  addTargets(command, options->targets);
}

}
