// SPDX-License-Identifier: EUPL-1.2
#include "cli/overview_output.h"

#include "cli/text.h"
#include "exchange/workbook.h"
#include "pdf/overview_writer.h"

#include <system_error>

namespace cli {

void addTargets(CLI::App& command, OverviewTargets& targets, const std::vector<CLI::Option*>& answers)
{
  auto* pdf = command.add_option("--pdf", targets.pdf, Text::tr("schrijft het als PDF, op één pagina als dat kan").toStdString())->type_name(Text::tr("UIT.pdf").toStdString());
  auto* xlsx = command.add_option("--xlsx", targets.xlsx, Text::tr("schrijft het als werkmap voor een rekenblad").toStdString())->type_name(Text::tr("UIT.xlsx").toStdString());
  for (auto* target : {pdf, xlsx})
    for (auto* answer : answers)
      target->excludes(answer);
}

bool wouldOverwrite(const Call& call, const OverviewTargets& targets)
{
  for (const auto& target : {targets.pdf, targets.xlsx}) {
    std::error_code ignored;
    if (target.empty() || !std::filesystem::equivalent(call.file, target, ignored))
      continue;
    tell(Text::tr("De uitvoer kan niet over het dossier zelf heen worden geschreven. Kies een andere naam."));
    return true;
  }
  return false;
}

domain::Result<void> writeTargets(const OverviewTargets& targets, const pack::Overview& page, const std::vector<pack::Overview>& tables)
{
  const auto sayWritten = [](const std::string& target) { answer(Text::tr("Geschreven: %1").arg(QString::fromStdString(target))); };
  if (!targets.pdf.empty()) {
    if (!pdf::writeOverview(page, targets.pdf))
      return domain::fail(domain::ErrorCode::fileNotWritable, targets.pdf);
    sayWritten(targets.pdf);
  }
  if (!targets.xlsx.empty()) {
    if (const auto written = exchange::writeWorkbook(tables, targets.xlsx); !written)
      return written;
    sayWritten(targets.xlsx);
  }
  return {};
}

}
