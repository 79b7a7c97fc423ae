// SPDX-License-Identifier: EUPL-1.2
#include "presentation/setup/setup_tables.h"

#include "domain/branch_status.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>

#include <map>

namespace presentation {

using namespace domain;

namespace {

struct TrackTablesText {
  Q_DECLARE_TR_FUNCTIONS(Setup)
};

}

QStringList trackHeads() { return {TrackTablesText::tr("Code"), TrackTablesText::tr("Naam"), TrackTablesText::tr("Soort"), TrackTablesText::tr("Deelname")}; }

std::vector<TextRow> trackTable(const app::Facts& facts, Date day)
{
  std::vector<TextRow> rows;
  const auto municipalities = facts.all<Municipality>();
  for (const auto& row : app::trackRows(facts)) {
    std::map<ParticipationKind, int> counts;
    for (const auto& municipality : municipalities)
      if (const auto* now = participationOn(row.participations, municipality, day))
        ++counts[now->kind];
    QStringList parts;
    for (const auto& [kind, count] : counts)
      parts << TrackTablesText::tr("%1 %2").arg(count).arg(wordFor(kind));
    rows.push_back({row.track.id.value(), {text(row.track.code), text(row.track.name), wordFor(row.track.kind), parts.join(QStringLiteral(", "))}});
  }
  return rows;
}

}
