// SPDX-License-Identifier: EUPL-1.2
#include "cli/planning_formats.h"
#include "cli/session.h"
#include "cli/text.h"
#include "presentation/planning_sentences.h"

namespace cli {

namespace {

struct SignalOptions {
  std::string on;
  bool silenced = false;
  bool json = false;
};

}

void addSignals(Program& program)
{
  const auto options = std::make_shared<SignalOptions>();
  auto& command = program.addFileCommand(
      "signals", Text::tr("toont wat op een dag aandacht vraagt, het ergste eerst"), [options](const Call& call) {
        return querying(call, [&](const app::Facts& facts, domain::Date today) -> domain::Result<void> {
          const auto report = app::signalReport(facts, domain::parseIsoDate(options->on).value_or(today));
          const auto& rows = options->silenced ? report.silenced : report.signals;
          if (options->json)
            answerText(signalsAsJson(rows));
          else
            for (const auto& row : rows)
              answer(presentation::signalTitle(row) + QStringLiteral("\n  ") + presentation::signalReason(row));
          return {};
        });
      });
  addDate(command, "--on", options->on, Text::tr("de dag; zonder is dat vandaag"));
  command.add_flag("--silenced", options->silenced, Text::tr("de signalen die zijn stilgezet").toStdString());
  command.add_flag("--json", options->json, Text::tr("als JSON, zie docs/data-format.md").toStdString());
}

}
