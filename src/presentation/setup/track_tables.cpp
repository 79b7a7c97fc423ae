// SPDX-License-Identifier: EUPL-1.2
#include "presentation/setup/period_words.h"
#include "presentation/setup/setup_tables.h"
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


/// The latest participation of each municipality on the day.
std::map<MunicipalityId, Participation> standingOn(const std::vector<Participation>& participations, Date day)
{
  std::map<MunicipalityId, Participation> standing;
  for (const auto& each : participations) {
    const auto found = standing.find(each.municipality);
    if (each.from <= day && (found == standing.end() || found->second.from <= each.from))
      standing.insert_or_assign(each.municipality, each);
  }
  return standing;
}

Tone toneOf(ParticipationKind kind)
{
  const auto outside = kind == ParticipationKind::doesNotTakePart || kind == ParticipationKind::steppedOut;
  return outside ? Tone::NotApplicable : Tone::Neutral;
}

}

QStringList trackHeads() { return {TrackTablesText::tr("Code"), TrackTablesText::tr("Naam"), TrackTablesText::tr("Soort"), TrackTablesText::tr("Deelname")}; }

std::vector<TextRow> trackTable(const app::Facts& facts, Date day)
{
  std::vector<TextRow> rows;
  for (const auto& row : app::trackRows(facts)) {
    std::map<ParticipationKind, int> counts;
    for (const auto& [municipality, participation] : standingOn(row.participations, day))
      ++counts[participation.kind];
    QStringList parts;
    for (const auto& [kind, count] : counts)
      parts << TrackTablesText::tr("%1 %2").arg(count).arg(wordFor(kind));
    rows.push_back({row.track.id.value(), {text(row.track.code), text(row.track.name), wordFor(row.track.kind), parts.join(QStringLiteral(", "))}});
  }
  return rows;
}

QStringList participationHeads() { return {TrackTablesText::tr("Gemeente"), TrackTablesText::tr("Deelname"), TrackTablesText::tr("Vanaf"), TrackTablesText::tr("Volgens besluit"), TrackTablesText::tr("Daarvoor en daarna")}; }

std::vector<TextRow> participationTable(const app::Facts& facts, TrackId track, Date day)
{
  const auto participations = facts.where(&Participation::track, track);
  const auto standing = standingOn(participations, day);
  std::vector<TextRow> rows;
  for (const auto& row : app::municipalityRows(facts)) {
    const auto found = standing.find(row.municipality.id);
    QStringList others;
    for (const auto& each : participations)
      if (each.municipality == row.municipality.id && (found == standing.end() || each.id != found->second.id))
        others << TrackTablesText::tr("%1 vanaf %2").arg(wordFor(each.kind), dayWithYear(each.from));
    TextRow line{.key = row.municipality.id.value(), .cells = {text(row.municipality.name)}};
    if (found == standing.end()) {
      line.cells << TrackTablesText::tr("niets vastgelegd") << QString{} << QString{};
      line.tone = Tone::NotApplicable;
    } else {
      line.cells << wordFor(found->second.kind) << dayWithYear(found->second.from) << text(found->second.source);
      line.tone = toneOf(found->second.kind);
    }
    line.cells << others.join(QStringLiteral("; "));
    rows.push_back(std::move(line));
  }
  return rows;
}

}
