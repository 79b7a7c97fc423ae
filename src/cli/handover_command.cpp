// SPDX-License-Identifier: EUPL-1.2
#include "app/reference.h"
#include "cli/document_output.h"
#include "cli/session.h"
#include "cli/text.h"
#include "pack/handover_file.h"

namespace cli {

namespace {

struct HandoverOptions {
  std::string municipality;
  std::string target;
};

domain::Result<void> writeHandover(const app::Facts& facts, domain::Date today, const HandoverOptions& options)
{
  std::optional<domain::MunicipalityId> municipality;
  if (!options.municipality.empty()) {
    const auto found = app::resolve(facts, domain::EntityKind::municipality, options.municipality);
    if (!found)
      return tl::unexpected<domain::Error>{found.error()};
    municipality = domain::MunicipalityId{*found};
  }
  return writeDocument(facts, today, pack::handoverFile(facts, today, municipality), options.target);
}

}

void addHandover(Program& program)
{
  const auto options = std::make_shared<HandoverOptions>();
  auto& command = program.addFileCommand("handover", Text::tr("schrijft het overdrachtsdossier als PDF: wat loopt, wat is besloten en afgesproken, wie is wie"), [options](const Call& call) {
    return querying(call, [&](const app::Facts& facts, domain::Date today) { return writeHandover(facts, today, *options); });
  });
  command.add_option("--for", options->municipality, Text::tr("alleen wat deze gemeente aangaat").toStdString())->type_name(Text::tr("CODE").toStdString());
  command.add_option("-o,--output", options->target, Text::tr("de PDF; verschijnt pas als die compleet is").toStdString())
      ->required()
      ->type_name(Text::tr("UIT.pdf").toStdString());
}

}
