// SPDX-License-Identifier: EUPL-1.2
#include "cli/command_list.h"

#include "cli/text.h"
#include "presentation/sentences.h"
#include "presentation/words.h"

#include <QCoreApplication>

namespace cli {

namespace {

/// Where in the list, in the list's own terms: the person who wrote it must find the place.
QString placeOf(const app::ListError& refused)
{
  if (refused.command.empty())
    return Text::tr("Opdracht %1:").arg(refused.position);
  return Text::tr("Opdracht %1 (%2):").arg(QString::number(refused.position), presentation::excerpt(refused.command));
}

}

QString madeLine(const app::ListedResult& result)
{
  const auto kind = presentation::wordFor(result.executed.made->kind);
  const auto reference = presentation::excerpt(result.reference);
  if (!result.alias)
    return Text::tr("%1 %2", "kind and number").arg(kind, reference);
  return Text::tr("%1 %2 ($%3)", "kind, number, own name").arg(kind, reference, presentation::excerpt(*result.alias));
}

Exit refuseList(const app::ListError& refused)
{
  if (refused.position > 0)
    tell(placeOf(refused));
  return refuse(refused.error);
}

}
