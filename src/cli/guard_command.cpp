// SPDX-License-Identifier: EUPL-1.2
#include "app/reference.h"
#include "cli/planning_formats.h"
#include "cli/session.h"
#include "cli/text.h"
#include "presentation/planning_sentences.h"

namespace cli {

namespace {

struct GuardOptions {
  std::string proposal;
  std::string stage;
  bool json = false;
  bool somebodyMissing = false;
};

domain::Result<domain::StageId> guardedStage(const app::Facts& facts, domain::Date today, const GuardOptions& options)
{
  const auto proposal = app::resolve(facts, domain::EntityKind::proposal, options.proposal);
  if (!proposal)
    return tl::unexpected<domain::Error>{proposal.error()};
  if (options.stage.empty())
    return app::stageToGuard(facts, today, domain::ProposalId{*proposal});
  // Of the latest round, unless the stage is named in full.
  auto name = options.stage;
  if (name.find('/') == std::string::npos)
    name = options.proposal + "/" + std::to_string(facts.where(&domain::Round::proposal, domain::ProposalId{*proposal}).size()) +
           "/" + name;
  const auto stage = app::resolve(facts, domain::EntityKind::stage, name);
  if (!stage)
    return tl::unexpected<domain::Error>{stage.error()};
  return domain::StageId{*stage};
}

void answerGuard(const app::GuardReport& report)
{
  answer(Text::tr("%1, ronde %2, vóór stap %3: %4", "proposal, round, position, stage")
             .arg(QString::fromStdString(report.proposalTitle), QString::number(report.roundNumber),
                  QString::number(report.position), QString::fromStdString(report.stageName)));
  for (const auto& row : report.missing)
    answer(QStringLiteral("- ") + presentation::missingPartySentence(row));
  if (report.missing.empty())
    answer(Text::tr("Iedereen die gehoord moet zijn, is gehoord."));
  if (const auto cost = presentation::costSentence(report); !cost.isEmpty())
    answer(cost);
  for (const auto& passedOver : report.passedOver)
    answer(Text::tr("Overgeslagen: %1").arg(QString::fromStdString(passedOver)));
}

}

void addGuard(Program& program)
{
  const auto options = std::make_shared<GuardOptions>();
  auto& command = program.addFileCommand(
      "guard", Text::tr("zegt wie vóór een stap gehoord moet zijn en dat nog niet is"), [options](const Call& call) {
        const auto exit = querying(call, [&](const app::Facts& facts, domain::Date today) -> domain::Result<void> {
          const auto stage = guardedStage(facts, today, *options);
          if (!stage)
            return tl::unexpected<domain::Error>{stage.error()};
          const auto report = app::guardReport(facts, today, *stage);
          options->json ? answerText(guardAsJson(report)) : answerGuard(report);
          options->somebodyMissing = !report.missing.empty();
          return {};
        });
        return exit == Exit::done && options->somebodyMissing ? Exit::refused : exit;
      });
  command.add_option("--proposal", options->proposal, Text::tr("het voorstel").toStdString())
      ->required()
      ->type_name(Text::tr("NUMMER").toStdString());
  command.add_option("--stage", options->stage, Text::tr("de stap; zonder is dat de eerstvolgende die begint").toStdString())
      ->type_name(Text::tr("STAP").toStdString());
  command.add_flag("--json", options->json, Text::tr("als JSON, zie docs/data-format.md").toStdString());
}

}
