// SPDX-License-Identifier: EUPL-1.2
#include "presentation/status_text.h"

#include "presentation/sentences.h"
#include "presentation/status_symbol.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace presentation {

using namespace domain;

namespace {

struct StatusTextText {
  Q_DECLARE_TR_FUNCTIONS(StatusText)
};

QString dayOrBlank(const std::optional<Date>& date) { return date ? dayWithYear(*date) : QString{}; }

/// What came out, or how far it is when nothing did; a treatment that did not close the branch shows both.
QString standing(const app::PlaceNotes& places, const StageStatus& stage, const BranchStatus& branch)
{
  const auto place = places.find({stage.stage.id, branch.body});
  if (place != places.end() && place->second.leavesOn)
    return StatusTextText::tr("stapt uit op %1").arg(dayWithYear(*place->second.leavesOn));
  if (place != places.end() && place->second.lost)
    return place->second.lapsed ? StatusTextText::tr("opnieuw plannen") : wordFor(StatusSymbol::OutOfReach);
  const auto* latest = branch.latest();
  const auto closed = branch.state == BranchState::decided || branch.state == BranchState::confirmed;
  if (latest == nullptr)
    return branch.outcomeMissing ? StatusTextText::tr("uitslag ontbreekt") : wordFor(branch.state);
  return closed ? wordFor(latest->outcome)
                : StatusTextText::tr("%1 (eerder %2)", "state, earlier outcome").arg(wordFor(branch.state), wordFor(latest->outcome));
}

QString details(const app::StatusNames& names, const BranchStatus& branch)
{
  QStringList parts;
  const auto* latest = branch.latest();
  if (latest != nullptr && latest->version)
    parts += StatusTextText::tr("versie %1").arg(excerpt(names.version(latest->version)));
  if (latest != nullptr && latest->confirmedOn)
    parts += StatusTextText::tr("bevestigd %1").arg(dayWithYear(*latest->confirmedOn));
  if (branch.meeting)
    parts += excerpt(names.meeting(branch.meeting));
  if (branch.passedOver)
    parts += excerpt(branch.passedOver->reason);
  return parts.join(QStringLiteral(" · "));
}

QStringList branchCells(const app::StatusNames& names, const app::PlaceNotes& places, const StageStatus& stage, const BranchStatus& branch)
{
  const auto date = branch.latest() != nullptr ? std::optional{branch.latest()->decidedOn} : branch.meetingDate;
  return {excerpt(names.bodies.at(branch.body).name), standing(places, stage, branch), dayOrBlank(date), details(names, branch)};
}

/// "Totaal 10: 9 vastgesteld, 1 gewijzigd vastgesteld", most frequent first.
QString totals(const app::PlaceNotes& places, const StageStatus& stage)
{
  QList<std::pair<QString, int>> counts;
  for (const auto& branch : stage.branches) {
    const auto word = standing(places, stage, branch);
    const auto found = std::ranges::find(counts, word, &std::pair<QString, int>::first);
    if (found != counts.end())
      ++found->second;
    else
      counts.append({word, 1});
  }
  std::ranges::stable_sort(counts, std::greater{}, &std::pair<QString, int>::second);
  QStringList parts;
  for (const auto& [word, count] : counts)
    parts += StatusTextText::tr("%1 %2", "count and word").arg(QString::number(count), word);
  return StatusTextText::tr("Totaal %1: %2").arg(QString::number(stage.branches.size()), parts.join(QStringLiteral(", ")));
}

QString stageLine(const StageStatus& status)
{
  QStringList parts{StatusTextText::tr("Stap %1: %2 (%3)")
                        .arg(QString::number(status.stage.position), excerpt(status.stage.name), wordFor(status.stage.role))};
  if (status.completedOn)
    parts += StatusTextText::tr("klaar op %1").arg(dayWithYear(*status.completedOn));
  else if (!status.startedOn)
    parts += StatusTextText::tr("nog niet begonnen");
  if (status.drift)
    parts += status.driftAcceptance ? StatusTextText::tr("verschil van versies, aanvaard") : StatusTextText::tr("verschil van versies");
  if (status.goAhead)
    parts += StatusTextText::tr("vooruitgelopen: %1").arg(excerpt(status.goAhead->reason));
  if (status.termEndsOn)
    parts += StatusTextText::tr("termijn tot en met %1").arg(dayWithYear(*status.termEndsOn));
  return parts.join(QStringLiteral(" · "));
}

QString roundLine(const RoundStatus& status)
{
  QStringList parts{StatusTextText::tr("Ronde %1: %2").arg(QString::number(status.round.number), excerpt(status.round.purpose))};
  if (status.round.targetDate)
    parts += StatusTextText::tr("doel %1").arg(dayWithYear(*status.round.targetDate));
  if (status.endedOn)
    parts += StatusTextText::tr("gestopt op %1").arg(dayWithYear(*status.endedOn));
  else if (status.completedOn)
    parts += StatusTextText::tr("klaar op %1").arg(dayWithYear(*status.completedOn));
  else
    parts += StatusTextText::tr("loopt");
  return parts.join(QStringLiteral(" · "));
}

void addRound(QStringList& lines, const app::StatusNames& names, const app::PlaceNotes& places, const RoundStatus& round)
{
  lines += QString{};
  lines += roundLine(round);
  for (const auto& stage : round.stages) {
    lines += QStringLiteral("  ") + stageLine(stage);
    QList<QStringList> rows;
    for (const auto& branch : stage.branches)
      rows += branchCells(names, places, stage, branch);
    lines += aligned(rows, 4);
    if (stage.branches.size() > 1)
      lines += QStringLiteral("    ") + totals(places, stage);
  }
}

}

QStringList aligned(const QList<QStringList>& rows, int indent)
{
  QList<qsizetype> widths;
  for (const auto& row : rows)
    for (qsizetype column = 0; column < row.size(); ++column) {
      widths.resize(std::max(widths.size(), row.size()));
      widths[column] = std::max(widths[column], row[column].size());
    }
  QStringList lines;
  for (const auto& row : rows) {
    QString line{indent, QLatin1Char(' ')};
    for (qsizetype column = 0; column < row.size(); ++column)
      line += row[column].leftJustified(widths[column] + 2);
    while (line.endsWith(QLatin1Char(' ')))
      line.chop(1);
    lines += line;
  }
  return lines;
}

QString statusText(const app::PlanningCase& planned)
{
  const auto& report = planned.report;
  const auto places = app::placeNotes(app::planSummaries(planned));
  if (report.proposals.empty())
    return StatusTextText::tr("Er zijn nog geen voorstellen.");
  QStringList lines{StatusTextText::tr("Status op %1").arg(weekdayInWords(report.asOf))};
  for (const auto& status : report.proposals) {
    lines += QString{};
    lines += StatusTextText::tr("%1 %2", "number and title").arg(excerpt(status.proposal.number), excerpt(status.proposal.title));
    if (status.rounds.empty())
      lines += StatusTextText::tr("Nog geen ronde gestart.");
    for (const auto& round : status.rounds)
      addRound(lines, report.names, places, round);
  }
  return lines.join(QLatin1Char('\n'));
}

QString meetingsText(const std::vector<app::MeetingRow>& meetings)
{
  if (meetings.empty())
    return StatusTextText::tr("Er zijn nog geen vergaderingen.");
  QList<QStringList> rows{{StatusTextText::tr("Nummer"), StatusTextText::tr("Datum"), StatusTextText::tr("Gremium"), StatusTextText::tr("Aanleveren"),
                           StatusTextText::tr("Verzenden"), StatusTextText::tr("Stand"), StatusTextText::tr("Punten")}};
  for (const auto& row : meetings)
    rows += {excerpt(row.meeting.number),     weekdayShort(row.meeting.date), excerpt(row.body.name),
             dayOrBlank(row.handIn),          dayOrBlank(row.dispatch),       wordFor(row.state),
             QString::number(row.agendaItems)};
  return aligned(rows).join(QLatin1Char('\n'));
}

}
