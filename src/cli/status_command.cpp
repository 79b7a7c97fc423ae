// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/setup.h"
#include "app/reference.h"
#include "cli/overview_output.h"
#include "cli/session.h"
#include "cli/status_formats.h"
#include "cli/text.h"
#include "presentation/status_overview.h"
#include "presentation/status_text.h"

#include <QCoreApplication>

namespace cli {

namespace {

struct StatusOptions {
  std::string proposal;
  std::string asOf;
  bool json = false;
  bool csv = false;
  OverviewTargets targets;
};

domain::Result<std::optional<domain::ProposalId>> chosenProposal(const app::Facts& facts, const std::string& number)
{
  if (number.empty())
    return std::nullopt;
  const auto id = app::resolve(facts, domain::EntityKind::proposal, number);
  if (!id)
    return tl::unexpected<domain::Error>{id.error()};
  return std::optional{domain::ProposalId{*id}};
}

/// The matrix as the window shows it; of one proposal when that was asked for.
domain::Result<void> writeStatus(const app::Facts& facts, domain::Date asOf, std::optional<domain::ProposalId> proposal, const OverviewTargets& targets)
{
  presentation::StatusFilter filter;
  filter.proposal = proposal;
  const auto table = presentation::statusTable(facts, asOf, filter);
  const auto overview = app::caseOverview(facts, asOf);
  const auto shown = presentation::whoseAndWhat(QString::fromStdString(overview.title()), proposal ? QString::fromStdString(facts.get(*proposal).title) : QString{});
  const auto page = presentation::statusPage(table, shown, overview.mark);
  return writeTargets(targets, page, {page, presentation::statusList(table, shown, overview.mark)});
}

domain::Result<void> answerStatus(const app::Facts& facts, domain::Date today, const StatusOptions& options)
{
  const auto proposal = chosenProposal(facts, options.proposal);
  if (!proposal)
    return tl::unexpected<domain::Error>{proposal.error()};
  const auto asOf = domain::parseIsoDate(options.asOf).value_or(today);
  if (!options.targets.none())
    return writeStatus(facts, asOf, *proposal, options.targets);
  if (options.json)
    answerText(statusAsJson(app::statusReport(facts, asOf, *proposal)));
  else if (options.csv)
    answerText(statusAsCsv(app::statusReport(facts, asOf, *proposal)));
  else
    answer(presentation::statusText(app::planningCase(facts, asOf, *proposal)));
  return {};
}

}

void addStatus(Program& program)
{
  const auto options = std::make_shared<StatusOptions>();
  auto& command = program.addFileCommand(
      "status", Text::tr("toont hoe het met de besluiten staat, per voorstel en gemeente"), [options](const Call& call) {
        if (wouldOverwrite(call, options->targets))
          return Exit::usage;
        return querying(call, [&](const app::Facts& facts, domain::Date today) { return answerStatus(facts, today, *options); });
      });
  command.add_option("--proposal", options->proposal, Text::tr("alleen dit voorstel").toStdString())
      ->type_name(Text::tr("NUMMER").toStdString());
  addDate(command, "--as-of", options->asOf, Text::tr("peildatum; zonder is dat vandaag"));
  auto* json = command.add_flag("--json", options->json, Text::tr("als JSON, zie docs/data-format.md").toStdString());
  auto* csv = command.add_flag("--csv", options->csv, Text::tr("als CSV, voor een rekenblad").toStdString())->excludes(json);
  addTargets(command, options->targets, {json, csv});
}

}
