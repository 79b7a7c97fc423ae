// SPDX-License-Identifier: EUPL-1.2
#include "presentation/meetings/item_notes.h"

#include "app/commands/vote_findings.h"
#include "app/queries/status.h"
#include "app/queries/votes.h"
#include "presentation/decision_form.h"
#include "presentation/meetings/attendance_picture.h"
#include "presentation/qt_text.h"
#include "presentation/sentences.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace presentation {

using namespace domain;

namespace {

struct ItemNotesText {
  Q_DECLARE_TR_FUNCTIONS(ItemNotes)
};

StatusSymbol symbolOf(const Decision& decision)
{
  switch (decision.outcome) {
  case Outcome::adopted:
  case Outcome::consented:
  case Outcome::forwarded: return decision.confirmedOn ? StatusSymbol::Confirmed : StatusSymbol::Adopted;
  case Outcome::advisedPositive:
  case Outcome::advisedWithRemarks: return StatusSymbol::PositiveAdvice;
  case Outcome::adoptedAmended: return StatusSymbol::Amended;
  case Outcome::adoptedConditionally: return StatusSymbol::Conditional;
  case Outcome::viewSubmitted: return StatusSymbol::ViewSubmitted;
  case Outcome::noView: return StatusSymbol::NoView;
  case Outcome::noted: return StatusSymbol::Adopted;
  case Outcome::rejected:
  case Outcome::withheld:
  case Outcome::advisedNegative:
  case Outcome::withdrawn: return StatusSymbol::Rejected;
  case Outcome::noResponse: return StatusSymbol::NoResponse;
  case Outcome::deferred:
  case Outcome::notReached: return StatusSymbol::Deferred;
  case Outcome::sentBack: return StatusSymbol::SentBack;
  }
  return StatusSymbol::NotYet;
}

void sayDecision(ItemNotes& notes, const app::Facts& facts, const Decision& decision)
{
  notes.outcome = decisionInWords(facts, decision);
  QStringList detail;
  if (!decision.text.empty())
    detail << QString::fromStdString(decision.text);
  if (!decision.conditions.empty())
    detail << ItemNotesText::tr("Voorwaarde: %1").arg(QString::fromStdString(decision.conditions));
  detail << (decision.confirmedOn ? ItemNotesText::tr("Bevestigd op %1.").arg(weekdayShort(*decision.confirmedOn)) : ItemNotesText::tr("Nog niet bevestigd."));
  notes.detail = detail.join(u'\n');
  notes.symbol = symbolOf(decision);
  notes.tone = toneOf(notes.symbol);
}

QString actionWords(const app::ActionRow& row)
{
  QStringList parts{text(row.action.number)};
  if (!row.owner.empty())
    parts << text(row.owner);
  if (row.action.due)
    parts << dayWithYear(*row.action.due);
  return ItemNotesText::tr("%1: %2", "number, owner and day; what").arg(parts.join(QStringLiteral(", ")), text(row.action.text));
}

void sayActions(ItemNotes& notes, const app::Facts& facts, AgendaItemId item, Date today)
{
  app::ActionChoice choice;
  choice.item = item;
  for (const auto& row : app::actionRows(facts, today, choice))
    notes.actions << ItemAction{row.action.id, actionWords(row)};
}

void sayElsewhere(ItemNotes& notes, const app::Facts& facts, const AgendaItem& item)
{
  const auto add = [&](const AgendaItem& other, const QString& words) {
    const auto meeting = facts.get(other.meeting);
    notes.elsewhere << ItemLink{meeting.id, other.id, words.arg(text(other.label), text(meeting.number), dayWithYear(meeting.date))};
  };
  if (const auto before = item.movedFrom ? facts.find(*item.movedFrom) : std::nullopt)
    add(*before, ItemNotesText::tr("Vervolg van punt %1 in %2, %3", "label, meeting, day"));
  if (const auto later = app::carriedOverTo(facts, item.id))
    add(*later, ItemNotesText::tr("Gaat verder als punt %1 in %2, %3", "label, meeting, day"));
}

void sayList(ItemNotes& notes, const app::Facts& facts, const app::Agenda& agenda, const AgendaItem& item, Date today)
{
  if (item.list != ItemList::decisionList) // an item that carries the decision list of the meeting before, adopts it
    return;
  const auto before = app::meetingBefore(facts, agenda.meeting.meeting);
  if (!before)
    return;
  const auto number = text(before->number);
  if (before->decisionListConfirmedOn) {
    notes.listWords = ItemNotesText::tr("De besluitenlijst van %1 is vastgesteld op %2.").arg(number, weekdayShort(*before->decisionListConfirmedOn));
    return;
  }
  notes.listWords = ItemNotesText::tr("De besluitenlijst van %1 is nog een concept.").arg(number);
  if (agenda.meeting.meeting.date <= today && agenda.meeting.state != MeetingState::cancelled && notes.editable)
    notes.listToConfirm = before->id;
}

void sayCorrection(ItemNotes& notes, const app::Facts& facts, const app::AgendaRow& row, bool readOnly)
{
  if (readOnly)
    notes.whyNotCorrect = ItemNotesText::tr("Dit dossier is alleen te lezen.");
  else if (!row.decision)
    notes.whyNotCorrect = ItemNotesText::tr("Bij dit agendapunt is geen besluit vastgelegd.");
  else if (!app::isLatestDecision(facts, *row.decision))
    notes.whyNotCorrect = ItemNotesText::tr("Dit gremium heeft daarna opnieuw besloten; alleen het laatste besluit is te corrigeren.");
  notes.canCorrect = notes.whyNotCorrect.isEmpty();
}

}

ItemNotes itemNotes(const app::Facts& facts, const app::Agenda& agenda, AgendaItemId item, Date today, bool readOnly)
{
  ItemNotes notes;
  const auto found = std::find_if(agenda.items.begin(), agenda.items.end(), [&](const app::AgendaRow& row) { return row.item.id == item; });
  if (found == agenda.items.end())
    return notes;
  notes.item = item;
  notes.heading = text(found->item.label) + QStringLiteral("  ") + text(found->item.title);
  notes.editable = !readOnly;
  notes.notes = QString::fromStdString(found->item.notes);
  notes.conclusion = QString::fromStdString(found->item.conclusion);
  sayElsewhere(notes, facts, found->item);
  sayActions(notes, facts, item, today);
  sayList(notes, facts, agenda, found->item, today);
  const auto isHeld = agenda.meeting.meeting.date <= today && agenda.meeting.state != MeetingState::cancelled && !found->item.withdrawnOn;
  const auto votes = app::voteSheetOf(facts, item);
  const auto figures = app::voteFigures(votes, found->decision);
  notes.votes = figures && !figures->byVoter ? ItemNotesText::tr("%1, zoals bij het besluit staat").arg(capitalised(voteWords(*figures))) : capitalised(voteWords(votes));
  auto doubts = app::absentVoters(votes);
  if (found->decision) // votes may have been changed after it
    for (auto& doubt : app::voteFindings(facts, *found->decision, votes))
      doubts.push_back(std::move(doubt));
  notes.voteWarning = findingSentences(doubts).join(u' ');
  sayCorrection(notes, facts, *found, readOnly);
  notes.canVote = !readOnly && isHeld && !votes.voters.empty();
  if (!found->branch)
    return notes;
  const auto& branch = *found->branch;
  notes.servesBranch = true;
  notes.stage = branch.stage;
  notes.proposal = ItemNotesText::tr("%1 %2, ronde %3, versie %4")
                       .arg(QString::fromStdString(branch.proposalNumber), QString::fromStdString(branch.proposalTitle))
                       .arg(branch.roundNumber)
                       .arg(QString::fromStdString(branch.versionNumber));
  const auto tookPlace = agenda.meeting.meeting.date <= today && agenda.meeting.state != MeetingState::cancelled;
  notes.canRecord = !readOnly && tookPlace && !found->decision;
  if (found->decision) {
    sayDecision(notes, facts, *found->decision);
  } else if (tookPlace) {
    notes.symbol = StatusSymbol::OutcomeMissing;
    notes.tone = Tone::Attention;
    notes.outcome = ItemNotesText::tr("De uitslag is nog niet vastgelegd");
  } else {
    notes.symbol = StatusSymbol::OnAgenda;
    notes.tone = Tone::OnItsWay;
    notes.outcome = ItemNotesText::tr("Geagendeerd voor %1").arg(weekdayShort(agenda.meeting.meeting.date));
  }
  return notes;
}

}
