// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/setup.h"
#include "cli/session.h"
#include "cli/text.h"
#include "exchange/new_case.h"

#include <QCoreApplication>

namespace cli {

namespace {

domain::Result<void> sayWhatIsThere(app::CaseFile& file)
{
  return look(file, [&](const app::Facts& facts) -> domain::Result<void> {
    const auto overview = app::caseOverview(facts, file.today());
    if (overview.region)
      answer(Text::tr("%1: %n gemeente(n), elk met college en raad.", nullptr, overview.municipalities)
                 .arg(QString::fromStdString(overview.region->name)));
    answer(Text::tr("%n routesjabloon(en).", nullptr, static_cast<int>(app::templateRows(facts).size())));
    return {};
  });
}

}

void addNew(Program& program)
{
  const auto region = std::make_shared<std::string>();
  auto& command = program.addFileCommand(
      "new", Text::tr("maakt een nieuw dossier, leeg of met de gemeenten van een jeugdregio"), [region](const Call& call) {
        return creating(call, [&](app::CaseFile& file) {
          const auto made = region->empty() ? exchange::addShippedTemplates(file) : exchange::setUpRegion(file, *region);
          return made ? sayWhatIsThere(file) : made;
        });
      });
  command.add_option("--region", *region, Text::tr("code van de jeugdregio, bijvoorbeeld JZ31").toStdString())
      ->type_name(Text::tr("CODE").toStdString());
}

}
