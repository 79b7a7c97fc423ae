// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/rules.h"
#include "cli/session.h"
#include "cli/text.h"
#include "presentation/sentences.h"
#include "storage/case_file_store.h"

#include <QCoreApplication>

namespace cli {

namespace {

/// The bytes first: facts of a damaged file prove nothing.
Exit check(const Call& call)
{
  if (const auto sound = storage::checkFile(call.file); !sound)
    return refuse(sound.error());
  answer(Text::tr("Het bestand is heel."));
  std::vector<app::BrokenRule> broken;
  const auto exit = querying(call, [&](const app::Facts& facts, domain::Date) -> domain::Result<void> {
    broken = app::ruleFindings(facts);
    return {};
  });
  if (exit != Exit::done)
    return exit;
  for (const auto& each : broken)
    answer(presentation::ruleSentence(each));
  answer(broken.empty() ? Text::tr("Alle regels kloppen.")
                        : Text::tr("Op %n plaats(en) klopt een regel niet.", nullptr, static_cast<int>(broken.size())));
  return broken.empty() ? Exit::done : Exit::refused;
}

}

void addCheck(Program& program)
{
  program.addFileCommand("check", Text::tr("controleert het bestand en de regels die altijd gelden"), check);
}

}
