// SPDX-License-Identifier: EUPL-1.2
#include "presentation/planning/register_rows.h"

#include "presentation/planning_sentences.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace presentation {

using namespace domain;

namespace {

struct RegisterText {
  Q_DECLARE_TR_FUNCTIONS(Register)
};

QString dayOf(const app::TurnRow& turn) { return turn.day ? weekdayShort(*turn.day) : RegisterText::tr("geen dag"); }

QString certaintyOf(const app::TurnRow& turn) { return turn.outcome ? wordFor(*turn.outcome) : wordFor(turn.basis); }

QString proposalOf(const app::TurnRow& turn) { return RegisterText::tr("%1 %2", "number and title").arg(text(turn.proposalNumber), text(turn.proposalTitle)); }

QString whoOf(const app::TurnRow& turn)
{
  return turn.body || turn.municipalityName.empty() ? text(turn.who) : RegisterText::tr("%1 (%2)", "party and gemeente").arg(text(turn.who), text(turn.municipalityName));
}

Tone toneOf(const app::TurnRow& turn)
{
  if (turn.basis == app::DayBasis::happened)
    return Tone::NotApplicable;
  return turn.basis == app::DayBasis::unknown || turn.basis == app::DayBasis::outcomeMissing ? Tone::Attention : Tone::Neutral;
}

TextRow turnRow(const app::TurnRow& turn, pack::RegisterKind kind, qint64 key)
{
  TextRow row{.key = key, .tone = toneOf(turn)};
  row.cells << dayOf(turn) << whoOf(turn);
  if (kind == pack::RegisterKind::turns)
    row.cells << wordFor(turn.role);
  row.cells << proposalOf(turn) << text(turn.trackName) << text(turn.stageName) << (turn.handIn ? dayWithYear(*turn.handIn) : QString{}) << text(turn.meetingNumber) << certaintyOf(turn);
  if (kind == pack::RegisterKind::consultations)
    row.cells << text(turn.ground);
  return row;
}

QString crowdedText(const app::AgendaMonthRow& month) { return month.crowded ? RegisterText::tr("druk: %1 voorstellen").arg(month.proposals) : QString{}; }

std::vector<RegisterLine> agendaLines(const std::vector<app::AgendaMonthRow>& months)
{
  std::vector<RegisterLine> lines;
  for (const auto& month : months)
    for (const auto& item : month.items) {
      TextRow row{.key = static_cast<qint64>(lines.size()) + 1, .tone = month.crowded ? Tone::Attention : Tone::Neutral};
      row.cells << text(month.bodyName) << text(pack::monthName(month.month)) << dayOf(item) << proposalOf(item) << text(item.stageName) << wordFor(item.role) << wordFor(item.basis)
                << crowdedText(month);
      lines.push_back({.row = std::move(row), .proposal = item.proposal, .stage = item.stage, .body = item.body, .crowded = month.crowded});
    }
  return lines;
}

}

QString wordFor(pack::RegisterKind kind)
{
  switch (kind) {
  case pack::RegisterKind::turns: return RegisterText::tr("Wie is wanneer aan zet");
  case pack::RegisterKind::consultations: return RegisterText::tr("Wie wordt wanneer geraadpleegd");
  case pack::RegisterKind::decisions: return RegisterText::tr("Wie besluit wanneer");
  case pack::RegisterKind::agenda: return RegisterText::tr("Lange-termijnagenda");
  }
  return {};
}

QStringList registerHeads(pack::RegisterKind kind)
{
  if (kind == pack::RegisterKind::agenda)
    return {RegisterText::tr("Gremium"), RegisterText::tr("Maand"), RegisterText::tr("Wanneer"), RegisterText::tr("Voorstel"), RegisterText::tr("Stap"), RegisterText::tr("Rol"), RegisterText::tr("Zekerheid"),
            RegisterText::tr("Drukte")};
  QStringList heads{RegisterText::tr("Wanneer"), RegisterText::tr("Wie")};
  if (kind == pack::RegisterKind::turns)
    heads << RegisterText::tr("Rol");
  heads << RegisterText::tr("Voorstel") << RegisterText::tr("Thema") << RegisterText::tr("Stap") << RegisterText::tr("Aanleveren") << RegisterText::tr("Vergadering") << RegisterText::tr("Zekerheid");
  if (kind == pack::RegisterKind::consultations)
    heads << RegisterText::tr("Grond");
  return heads;
}

std::vector<RegisterLine> registerLines(const app::Facts& facts, const app::RegisterChoice& choice, pack::RegisterKind kind, Date today)
{
  if (kind == pack::RegisterKind::agenda)
    return agendaLines(app::longTermAgenda(facts, today, 12, choice));
  std::vector<RegisterLine> lines;
  for (const auto& turn : pack::turnsOf(facts, choice, kind, today))
    lines.push_back({.row = turnRow(turn, kind, static_cast<qint64>(lines.size()) + 1), .proposal = turn.proposal, .stage = turn.stage, .body = turn.body, .over = turn.basis == app::DayBasis::happened});
  return lines;
}

QString registerSummary(const std::vector<RegisterLine>& lines)
{
  auto said = RegisterText::tr("%n regel(s)", nullptr, static_cast<int>(lines.size()));
  if (const auto crowded = std::count_if(lines.begin(), lines.end(), [](const RegisterLine& line) { return line.crowded; }); crowded > 0)
    said += QStringLiteral("     ") + RegisterText::tr("%n in een drukke maand", nullptr, static_cast<int>(crowded));
  return said;
}

}
