// SPDX-License-Identifier: EUPL-1.2
#include "presentation/today/signal_lines.h"

#include "presentation/planning_sentences.h"
#include "presentation/qt_text.h"
#include "presentation/today/relative_day.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <QHash>

namespace presentation {

using namespace domain;
using planning::SignalKind;
using planning::SignalSeverity;

namespace {

struct SignalLinesText {
  Q_DECLARE_TR_FUNCTIONS(SignalLines)
};

/// Some actions end in a command, the others only go somewhere.
bool changesTheFile(planning::SignalAction action)
{
  using planning::SignalAction;
  switch (action) {
  case SignalAction::recordDecision:
  case SignalAction::recordConsultation:
  case SignalAction::planBranch:
  case SignalAction::sendPapers: return true;
  case SignalAction::openPlanning:
  case SignalAction::openAgenda:
  case SignalAction::openActions:
  case SignalAction::askClerk:
  case SignalAction::openSetup:
  case SignalAction::viewDrift:
  case SignalAction::openProposal:
  case SignalAction::startRound: return false;
  }
  return false;
}

StatusSymbol symbolFor(SignalKind kind)
{
  switch (kind) {
  case SignalKind::targetNotFeasible:
  case SignalKind::secrecyNotOnAgenda:
  case SignalKind::cannotMeetInsideTerm:
  case SignalKind::partySkipped:
  case SignalKind::partyPassedBy:
  case SignalKind::noQuorumExpected:
  case SignalKind::authorityMissing:
  case SignalKind::mustStartNow: return StatusSymbol::AfterTarget;
  case SignalKind::dispatchDue:
  case SignalKind::papersSayOtherwise:
  case SignalKind::papersMissing:
  case SignalKind::mandateEnds:
  case SignalKind::dueOverdue:
  case SignalKind::authorityEnds:
  case SignalKind::optionDue:
  case SignalKind::agreementEnds:
  case SignalKind::agreementReview:
  case SignalKind::statusOld: return StatusSymbol::Stale;
  case SignalKind::meetingWithoutAgenda:
  case SignalKind::branchToPlan:
  case SignalKind::calendarUnknown: return StatusSymbol::ToPlan;
  case SignalKind::outcomeMissing: return StatusSymbol::OutcomeMissing;
  case SignalKind::drift: return StatusSymbol::Amended;
  case SignalKind::termEndsSoon: return StatusSymbol::NoResponse;
  case SignalKind::notConfirmed: return StatusSymbol::Adopted;
  case SignalKind::conditionOpen: return StatusSymbol::Conditional;
  case SignalKind::crowdedMonth: return StatusSymbol::Planned;
  }
  return StatusSymbol::AfterTarget;
}

Tone toneFor(const planning::Signal& signal)
{
  if (signal.kind == SignalKind::drift)
    return Tone::Amended;
  switch (signal.severity) {
  case SignalSeverity::critical: return Tone::Wrong;
  case SignalSeverity::warning: return Tone::Attention;
  case SignalSeverity::notice: {
    const auto tone = toneOf(symbolFor(signal.kind));
    return tone == Tone::Wrong ? Tone::Attention : tone; // red is for what stands on top
  }
  }
  return Tone::Neutral;
}

/// What the day of a signal is.
QString dayWords(const planning::Signal& signal)
{
  if (!signal.date)
    return {};
  const auto day = shortDay(*signal.date);
  switch (signal.kind) {
  case SignalKind::targetNotFeasible: return SignalLinesText::tr("doel %1").arg(day);
  case SignalKind::secrecyNotOnAgenda:
  case SignalKind::noQuorumExpected:
  case SignalKind::papersSayOtherwise:
  case SignalKind::outcomeMissing:
  case SignalKind::crowdedMonth: return SignalLinesText::tr("vergadering %1").arg(day);
  case SignalKind::cannotMeetInsideTerm:
  case SignalKind::termEndsSoon: return SignalLinesText::tr("termijn tot %1").arg(day);
  case SignalKind::dispatchDue:
  case SignalKind::meetingWithoutAgenda: return SignalLinesText::tr("verzenddag %1").arg(day);
  case SignalKind::partySkipped:
  case SignalKind::papersMissing:
  case SignalKind::branchToPlan: return SignalLinesText::tr("aanleverdag %1").arg(day);
  case SignalKind::calendarUnknown: return {}; // it has no day
  case SignalKind::partyPassedBy:
  case SignalKind::drift:
  case SignalKind::statusOld: return SignalLinesText::tr("sinds %1").arg(day);
  case SignalKind::agreementEnds:
  case SignalKind::authorityEnds:
  case SignalKind::mandateEnds: return SignalLinesText::tr("tot en met %1").arg(day);
  case SignalKind::authorityMissing: return SignalLinesText::tr("contract vanaf %1").arg(day);
  case SignalKind::optionDue: return SignalLinesText::tr("uiterlijk %1").arg(day);
  case SignalKind::agreementReview: return SignalLinesText::tr("herziening %1").arg(day);
  case SignalKind::dueOverdue: return SignalLinesText::tr("klaar op %1").arg(day);
  case SignalKind::mustStartNow: return SignalLinesText::tr("begin %1").arg(day);
  case SignalKind::notConfirmed:
  case SignalKind::conditionOpen: return SignalLinesText::tr("besluit %1").arg(day);
  }
  return {};
}

SignalLine lineOf(const app::SignalRow& row, Date today)
{
  SignalLine line{.symbol = symbolFor(row.signal.kind), .tone = toneFor(row.signal), .title = signalTitle(row), .reason = signalReason(row)};
  line.key = static_cast<qint64>(qHash(text(row.signal.id)) >> 1U);
  line.when = row.signal.date ? relativeDay(*row.signal.date, today) : QString{};
  line.whenOf = dayWords(row.signal);
  line.action = actionWord(row);
  line.row = row;
  return line;
}

}

QVariant SignalListModel::data(const QModelIndex& index, int role) const
{
  const auto* line = rowAt(index);
  if (!line)
    return {};
  switch (role) {
  case Qt::DisplayRole:
  case Qt::AccessibleTextRole: {
    const auto when = line->when.isEmpty() ? line->whenOf : SignalLinesText::tr("%1, %2", "what day it is and how far").arg(line->whenOf, line->when);
    const auto said = when.isEmpty() ? SignalLinesText::tr("%1. %2", "title and reason").arg(line->title, line->reason)
                                     : SignalLinesText::tr("%1. %2 %3", "title, reason, day").arg(line->title, line->reason, when);
    return line->silenced ? SignalLinesText::tr("Stilgezet: %1").arg(said) : said;
  }
  case Qt::ToolTipRole: return line->reason;
  case KeyRole: return line->key;
  case SymbolRole: return QVariant::fromValue(line->symbol);
  case ToneRole: return QVariant::fromValue(line->silenced ? Tone::NotApplicable : line->tone);
  case TintedRole: return line->worst;
  case TitleRole: return line->title;
  case SublineRole: return line->reason;
  case DateTextRole: return line->when;
  case WordRole: return line->whenOf;
  case LabelRole: return line->action;
  default: return {};
  }
}

std::vector<SignalLine> signalLines(const app::SignalReport& report, bool withSilenced)
{
  std::vector<SignalLine> lines;
  for (const auto& row : report.signals) {
    lines.push_back(lineOf(row, report.day));
    lines.back().worst = lines.back().tone == Tone::Wrong;
  }
  if (withSilenced)
    for (const auto& row : report.silenced) {
      auto line = lineOf(row, report.day);
      line.silenced = true;
      line.reason = SignalLinesText::tr("Stil tot %1: %2").arg(dayWithYear(*row.silentUntil), text(row.silenceReason));
      line.action = SignalLinesText::tr("Weer tonen");
      lines.push_back(std::move(line));
    }
  return lines;
}

QString signalCount(const app::SignalReport& report)
{
  const auto count = static_cast<int>(report.signals.size());
  if (count == 0)
    return SignalLinesText::tr("geen");
  return count == 1 ? QString::number(count) : SignalLinesText::tr("%1, het ergste eerst").arg(count);
}

namespace {

/// What is asked of the clerk; empty for a signal that asks nothing of a body.
QString questionAbout(const app::SignalRow& row)
{
  const auto proposal = text(row.proposalTitle);
  const auto body = text(row.bodyName);
  const auto day = row.signal.date ? dayInWords(*row.signal.date) : QString{};
  switch (row.signal.kind) {
  case SignalKind::notConfirmed: return SignalLinesText::tr("Op %1 besloot %2 over %3. Wilt u mij de vastgestelde besluitenlijst sturen?").arg(day, body, proposal);
  case SignalKind::conditionOpen: return SignalLinesText::tr("Op %1 besloot %2 onder voorbehoud over %3. Is aan het voorbehoud voldaan?").arg(day, body, proposal);
  case SignalKind::termEndsSoon: return SignalLinesText::tr("De termijn voor een reactie van %2 op %3 eindigt op %1. Wanneer kan ik de reactie verwachten?").arg(day, body, proposal);
  case SignalKind::outcomeMissing: return SignalLinesText::tr("Op %1 behandelde %2 het voorstel %3. Wat is er besloten?").arg(day, body, proposal);
  case SignalKind::calendarUnknown: return SignalLinesText::tr("Wilt u mij de vergaderkalender van %1 sturen?").arg(body);
  case SignalKind::cannotMeetInsideTerm:
  case SignalKind::branchToPlan:
  case SignalKind::statusOld: return SignalLinesText::tr("Wanneer behandelt %1 het voorstel %2?").arg(body, proposal);
  case SignalKind::targetNotFeasible:
  case SignalKind::secrecyNotOnAgenda:
  case SignalKind::dispatchDue:
  case SignalKind::meetingWithoutAgenda:
  case SignalKind::papersSayOtherwise:
  case SignalKind::partySkipped:
  case SignalKind::partyPassedBy:
  case SignalKind::papersMissing:
  case SignalKind::drift:
  case SignalKind::noQuorumExpected:
  case SignalKind::mandateEnds:
  case SignalKind::authorityMissing:
  case SignalKind::authorityEnds:
  case SignalKind::dueOverdue:
  case SignalKind::mustStartNow:
  case SignalKind::optionDue:
  case SignalKind::agreementEnds:
  case SignalKind::agreementReview:
  case SignalKind::crowdedMonth: return {};
  }
  return {};
}

}

QUrl letterTo(const std::string& address, const QString& subject, const QString& message)
{
  const auto letter = SignalLinesText::tr("Goedendag,\n\n%1\n\nMet vriendelijke groet,\n").arg(message);
  const auto encoded = [](const QString& words) { return QString::fromLatin1(QUrl::toPercentEncoding(words)); };
  const auto to = encoded(text(address)).replace(QLatin1String("%40"), QLatin1String("@"));
  return QUrl{QStringLiteral("mailto:") + to + QStringLiteral("?subject=") + encoded(subject) + QStringLiteral("&body=") + encoded(letter)};
}

QString whyNot(const SignalLine& line, bool readOnly)
{
  return readOnly && (line.silenced || changesTheFile(line.row.signal.action)) ? SignalLinesText::tr("Dit dossier is alleen te lezen.") : QString{};
}

QUrl signalMail(const app::SignalRow& row, const std::string& address)
{
  const auto question = questionAbout(row);
  if (question.isEmpty())
    return letterTo(address, signalTitle(row), SignalLinesText::tr("%1. %2", "title and reason").arg(signalTitle(row), signalReason(row)));
  return letterTo(address, SignalLinesText::tr("%1: %2", "body and proposal").arg(text(row.bodyName), text(row.proposalTitle)), question);
}

}
