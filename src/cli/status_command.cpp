// SPDX-License-Identifier: EUPL-1.2
#include "app/reference.h"
#include "cli/session.h"
#include "cli/status_formats.h"
#include "cli/text.h"
#include "presentation/status_text.h"

#include <QCoreApplication>

namespace cli {

namespace {

struct StatusOptions {
  std::string proposal;
  std::string asOf;
  bool json = false;
  bool csv = false;
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

domain::Result<void> answerStatus(const app::Facts& facts, domain::Date today, const StatusOptions& options)
{
  const auto proposal = chosenProposal(facts, options.proposal);
  if (!proposal)
    return tl::unexpected<domain::Error>{proposal.error()};
  const auto report = app::statusReport(facts, domain::parseIsoDate(options.asOf).value_or(today), *proposal);
  if (options.json)
    answerText(statusAsJson(report));
  else if (options.csv)
    answerText(statusAsCsv(report));
  else
    answer(presentation::statusText(report));
  return {};
}

}

void addStatus(Program& program)
{
  const auto options = std::make_shared<StatusOptions>();
  auto& command = program.addFileCommand(
      "status", Text::tr("toont hoe het met de besluiten staat, per voorstel en gemeente"), [options](const Call& call) {
        return querying(call, [&](const app::Facts& facts, domain::Date today) { return answerStatus(facts, today, *options); });
      });
  command.add_option("--proposal", options->proposal, Text::tr("alleen dit voorstel").toStdString())
      ->type_name(Text::tr("NUMMER").toStdString());
  addDate(command, "--as-of", options->asOf, Text::tr("peildatum; zonder is dat vandaag"));
  auto* json = command.add_flag("--json", options->json, Text::tr("als JSON, zie docs/data-format.md").toStdString());
  command.add_flag("--csv", options->csv, Text::tr("als CSV, voor een rekenblad").toStdString())->excludes(json);
}

}
