// SPDX-License-Identifier: EUPL-1.2
#include "presentation/status_summary.h"

#include "presentation/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace presentation {

namespace {

struct StatusSummaryText {
  Q_DECLARE_TR_FUNCTIONS(StatusSummary)
};

}

QString statusSummary(const StatusTable& table, domain::Date today, int selected)
{
  const auto day = dayWithYear(table.asOf);
  QStringList parts{table.asOf == today ? StatusSummaryText::tr("Peildatum %1 (vandaag)").arg(day) : StatusSummaryText::tr("Peildatum %1").arg(day)};
  parts << StatusSummaryText::tr("%n vakje(s), %1 geselecteerd", nullptr, static_cast<int>(table.cells.size())).arg(selected);
  if (table.unconfirmed > 0)
    parts << StatusSummaryText::tr("%n al 4 weken of langer niet bevestigd", nullptr, table.unconfirmed);
  return parts.join(QStringLiteral("     "));
}

EmptyStatus emptyStatus(const StatusTable& table, const StatusFilter& filter)
{
  if (!table.cells.empty())
    return {};
  if (!table.hasProposals)
    return {StatusSummaryText::tr("Nog geen voorstellen op deze dag"),
            StatusSummaryText::tr("Hier komt te staan waar elk voorstel in elke gemeente ligt. Begin bij Voorstellen met een nieuw voorstel en een ronde langs de raden."), {}};
  if (filter == StatusFilter{})
    return {StatusSummaryText::tr("Nog geen ronde langs gemeenten"),
            StatusSummaryText::tr("Er zijn voorstellen, maar nog geen ronde met een stap voor alle raden of colleges. Start die bij Voorstellen."), {}};
  return {StatusSummaryText::tr("Niets gevonden met dit filter"), StatusSummaryText::tr("Geen enkele gemeente voldoet aan wat u hebt gekozen."), StatusSummaryText::tr("Alles tonen")};
}

}
