// SPDX-License-Identifier: EUPL-1.2
#include "planning/signals.h"
#include "presentation/qt_text.h"
#include "presentation/today/relative_day.h"
#include "presentation/today/today_lines.h"
#include "presentation/words.h"

#include <QCoreApplication>

namespace presentation {

using namespace domain;

namespace {

struct OwedLinesText {
  Q_DECLARE_TR_FUNCTIONS(OwedLines)
};

StatusSymbol symbolFor(app::OwedKind kind)
{
  switch (kind) {
  case app::OwedKind::outcome: return StatusSymbol::OutcomeMissing;
  case app::OwedKind::view: return StatusSymbol::NoResponse;
  case app::OwedKind::newDay: return StatusSymbol::Deferred;
  case app::OwedKind::condition: return StatusSymbol::Conditional;
  case app::OwedKind::confirmation: return StatusSymbol::Adopted;
  }
  return StatusSymbol::Adopted;
}

QString wordsFor(const app::OwedRow& row)
{
  const auto proposal = text(row.proposalTitle);
  const auto day = shortDay(row.since);
  switch (row.kind) {
  case app::OwedKind::outcome: return OwedLinesText::tr("uitslag van %1 op %2").arg(proposal, day);
  case app::OwedKind::view: return OwedLinesText::tr("zienswijze op %1").arg(proposal);
  case app::OwedKind::newDay: return OwedLinesText::tr("nieuwe datum voor %1, aangehouden op %2").arg(proposal, day);
  case app::OwedKind::condition: return OwedLinesText::tr("voorbehoud bij %1 van %2").arg(proposal, day);
  case app::OwedKind::confirmation: return OwedLinesText::tr("besluitenlijst van %1, %2").arg(day, proposal);
  }
  return {};
}

/// What waits longer than it may asks for attention.
Tone toneFor(const app::OwedRow& row, Date today)
{
  const planning::SignalLimits limits;
  if (row.due)
    return *row.due < today ? Tone::Wrong : domain::daysBetween(today, *row.due) <= limits.termDays ? Tone::Attention : Tone::Neutral;
  const auto weeks = domain::daysBetween(row.since, today) / 7;
  switch (row.kind) {
  case app::OwedKind::outcome: return Tone::Attention;
  case app::OwedKind::condition: return weeks >= limits.conditionWeeks ? Tone::Attention : Tone::Neutral;
  case app::OwedKind::confirmation: return weeks >= limits.confirmWeeks ? Tone::Attention : Tone::Neutral;
  case app::OwedKind::view:
  case app::OwedKind::newDay: return Tone::Neutral;
  }
  return Tone::Neutral;
}

}

std::vector<TodayLine> owedLines(const std::vector<app::OwedRow>& owed, Date today)
{
  std::vector<TodayLine> lines;
  for (const auto& row : owed) {
    const auto name = text(row.bodyName);
    TodayLine line{.symbol = symbolFor(row.kind), .right = relativeDay(row.due.value_or(row.since), today), .rightTone = toneFor(row, today)};
    line.key = row.stage.value() * 1'000'000 + row.body.value();
    line.words = {Tone::Neutral, OwedLinesText::tr("%1: %2", "body and what it owes").arg(name, wordsFor(row)), static_cast<int>(name.size())};
    line.link = {row.proposal, row.stage, row.body, std::nullopt};
    lines.push_back(std::move(line));
  }
  return lines;
}

}
