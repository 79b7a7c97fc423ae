// SPDX-License-Identifier: EUPL-1.2
#include "presentation/branch_sign.h"
#include "presentation/meetings/meeting_words.h"
#include "presentation/qt_text.h"
#include "presentation/today/today_lines.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <QHash>

namespace presentation {

using namespace domain;
using app::RecentKind;

namespace {

struct RecentLinesText {
  Q_DECLARE_TR_FUNCTIONS(RecentLines)
};

StatusSymbol symbolFor(const app::RecentRow& row, Date today)
{
  switch (row.kind) {
  case RecentKind::decided: return signOfOutcome(*row.decision, today, false).symbol;
  case RecentKind::confirmed: return StatusSymbol::Confirmed;
  case RecentKind::conditionsMet: return StatusSymbol::Adopted;
  case RecentKind::placed: return row.became ? StatusSymbol::Planned : StatusSymbol::ToPlan;
  case RecentKind::onAgenda: return StatusSymbol::OnAgenda;
  case RecentKind::passedOver: return StatusSymbol::PassedOver;
  case RecentKind::wentAhead: return StatusSymbol::PassedOver;
  case RecentKind::driftAccepted: return StatusSymbol::Amended;
  case RecentKind::sent: return StatusSymbol::OnAgenda;
  case RecentKind::consulted: return StatusSymbol::ViewSubmitted;
  case RecentKind::targetMoved: return StatusSymbol::AfterTarget;
  case RecentKind::meetingMoved: return StatusSymbol::Planned;
  case RecentKind::meetingCancelled: return StatusSymbol::PassedOver;
  case RecentKind::versionAdded:
  case RecentKind::roundStarted: return StatusSymbol::NotYet;
  }
  return StatusSymbol::NotYet;
}

QString placedWords(const app::RecentRow& row, const QString& proposal)
{
  if (!row.became)
    return RecentLinesText::tr("%1: datum losgelaten").arg(proposal);
  return row.was && *row.was != *row.became ? RecentLinesText::tr("%1 gepland op %2, was %3").arg(proposal, shortDay(*row.became), shortDay(*row.was))
                                            : RecentLinesText::tr("%1 gepland op %2").arg(proposal, shortDay(*row.became));
}

QString dayOrNone(const std::optional<Date>& day) { return day ? shortDay(*day) : RecentLinesText::tr("geen datum"); }

/// What happened, behind who it was.
QString wordsFor(const app::RecentRow& row)
{
  const auto proposal = text(row.proposalTitle);
  const auto stage = text(row.stageName);
  switch (row.kind) {
  case RecentKind::decided:
    return row.version.empty() ? RecentLinesText::tr("%1 %2", "proposal and outcome").arg(proposal, wordFor(row.decision->outcome))
                               : RecentLinesText::tr("%1 %2, v%3", "proposal, outcome, version").arg(proposal, wordFor(row.decision->outcome), text(row.version));
  case RecentKind::confirmed: return RecentLinesText::tr("%1: besluit bevestigd").arg(proposal);
  case RecentKind::conditionsMet: return RecentLinesText::tr("%1: voorwaarde vervuld").arg(proposal);
  case RecentKind::placed: return placedWords(row, proposal);
  case RecentKind::onAgenda: return RecentLinesText::tr("%1 geagendeerd op %2").arg(proposal, shortDay(*row.became));
  case RecentKind::passedOver: return RecentLinesText::tr("overgeslagen bij %1, met reden").arg(proposal);
  case RecentKind::wentAhead: return RecentLinesText::tr("stap “%1” begonnen voordat de vorige af was").arg(stage);
  case RecentKind::driftAccepted: return RecentLinesText::tr("versieverschil aanvaard in stap “%1”").arg(stage);
  case RecentKind::sent:
    return row.became ? RecentLinesText::tr("stukken verzonden voor stap “%1”, termijn tot en met %2").arg(stage, shortDay(*row.became))
                      : RecentLinesText::tr("stukken verzonden voor stap “%1”").arg(stage);
  case RecentKind::consulted: return RecentLinesText::tr("geraadpleegd over %1").arg(proposal);
  case RecentKind::targetMoved: return RecentLinesText::tr("doel van %1 naar %2").arg(dayOrNone(row.was), dayOrNone(row.became));
  case RecentKind::meetingMoved: return RecentLinesText::tr("vergadering van %1 naar %2").arg(dayOrNone(row.was), dayOrNone(row.became));
  case RecentKind::meetingCancelled: return RecentLinesText::tr("vergadering van %1 vervallen").arg(dayOrNone(row.was));
  case RecentKind::versionAdded: return RecentLinesText::tr("versie %1 toegevoegd").arg(text(row.version));
  case RecentKind::roundStarted: return RecentLinesText::tr("ronde begonnen");
  }
  return {};
}

}

std::vector<TodayLine> recentLines(const std::vector<app::RecentRow>& recent, Date today)
{
  std::vector<TodayLine> lines;
  QHash<QString, int> seen;
  for (const auto& row : recent) {
    const auto name = text(row.who.empty() ? row.proposalTitle : row.who);
    TodayLine line{.date = weekdayAndDay(row.day), .symbol = symbolFor(row, today)};
    line.words = {Tone::Neutral, RecentLinesText::tr("%1 %2", "who and what").arg(name, wordsFor(row)), static_cast<int>(name.size())};
    const auto words = line.date + line.words.text;
    line.key = static_cast<qint64>(qHash(words) >> 8U) * 64 + seen[words]++; // the same thing on the same day stands twice
    line.link = {row.proposal, row.stage, row.body, row.proposal ? std::nullopt : row.meeting};
    lines.push_back(std::move(line));
  }
  return lines;
}

}
