// SPDX-License-Identifier: EUPL-1.2
#include "presentation/meetings/meeting_picture.h"

#include "app/queries/votes.h"

#include "domain/agenda_labels.h"
#include "presentation/meetings/meeting_words.h"
#include "presentation/meetings/pack_choices.h"
#include "presentation/sentences.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace presentation {

using namespace domain;

namespace {

struct MeetingPictureText {
  Q_DECLARE_TR_FUNCTIONS(Meetings)
};

/// Minutes after midnight of "14:00".
std::optional<int> minutesOf(const std::string& time)
{
  return time.size() == 5 ? std::optional{std::stoi(time.substr(0, 2)) * 60 + std::stoi(time.substr(3, 2))} : std::nullopt;
}

void sayTotals(MeetingPicture& picture, const app::Agenda& agenda)
{
  const auto& meeting = agenda.meeting.meeting;
  auto pages = 0;
  for (const auto& row : agenda.items)
    for (const auto& each : row.attachments)
      pages += each.attachment.withdrawnOn ? 0 : each.document.pages.value_or(0);
  picture.totalPages = pages > 0 ? MeetingPictureText::tr("%1 p. bijlagen").arg(pages) : QString{};
  picture.totalMinutes = agenda.totalMinutes > 0 ? QString::number(agenda.totalMinutes) : QString{};
  const auto start = minutesOf(meeting.startTime);
  const auto end = minutesOf(meeting.endTime);
  picture.totalLine = start && end ? MeetingPictureText::tr("Totaal, van %n minuut (minuten)", nullptr, *end - *start) : MeetingPictureText::tr("Totaal");
  if (start && end && *start + agenda.totalMinutes > *end) {
    picture.totalLine = MeetingPictureText::tr("%n minuut (minuten) meer dan er tijd is", nullptr, *start + agenda.totalMinutes - *end);
    picture.totalTone = Tone::Attention;
  }
}

QString statusTextOf(const app::Agenda& agenda)
{
  auto documents = 0;
  auto late = 0;
  auto closed = 0;
  for (const auto& row : agenda.items) {
    closed += !row.item.withdrawnOn && row.item.confidentiality == Confidentiality::closed;
    for (const auto& each : row.attachments) {
      documents += !each.attachment.withdrawnOn;
      late += !each.attachment.withdrawnOn && each.late;
    }
  }
  QStringList parts{MeetingPictureText::tr("%n agendapunt(en)", nullptr, agenda.meeting.agendaItems), MeetingPictureText::tr("%n stuk(ken)", nullptr, documents)};
  if (late > 0)
    parts << MeetingPictureText::tr("%n te laat aangeleverd", nullptr, late);
  if (closed > 0)
    parts << MeetingPictureText::tr("%n besloten punt(en)", nullptr, closed);
  return parts.join(QStringLiteral(", "));
}

bool hasStandingLeft(const app::Facts& facts, const app::Agenda& agenda)
{
  for (const auto& each : facts.where(&StandingItem::body, agenda.meeting.body.id))
    if (std::none_of(agenda.items.begin(), agenda.items.end(), [&](const app::AgendaRow& row) { return isStanding(row.item, each); }))
      return true;
  return false;
}

QString emptyAgenda(const app::MeetingRow& row)
{
  return row.state == MeetingState::held ? MeetingPictureText::tr("Er staat niets op de agenda") : MeetingPictureText::tr("De agenda is nog leeg");
}

/// What is planned here, and what to do about what it stands on no agenda.
QString plannedText(const std::vector<app::PlannedRow>& planned)
{
  const auto named = [&](app::PlannedStand stand) {
    QStringList names;
    for (const auto& row : planned)
      if (row.stand == stand)
        names << QStringLiteral("“%1”").arg(QString::fromStdString(row.proposalNumber + " " + row.proposalTitle));
    return names.join(QStringLiteral(", "));
  };
  QStringList said;
  const auto say = [&](app::PlannedStand stand, const QString& words) {
    if (const auto names = named(stand); !names.isEmpty())
      said << words.arg(names);
  };
  say(app::PlannedStand::toCome, MeetingPictureText::tr("Hier is gepland: %1."));
  say(app::PlannedStand::outcomeMissing, MeetingPictureText::tr("Hier was gepland: %1. Met een agendapunt uit het voorstel legt u de uitslag vast."));
  say(app::PlannedStand::lapsed, MeetingPictureText::tr("Hier was gepland, toen het nog niet aan de beurt was: %1. Dat moet opnieuw worden gepland."));
  return said.join(u' ');
}

QString notYetHeld(const Meeting& meeting, Date today) { return meeting.date > today ? MeetingPictureText::tr("Deze vergadering is nog niet geweest: %1.").arg(dayInWords(meeting.date)) : QString{}; }

QString whyNotRecordOutcomes(const app::Facts& facts, const app::Agenda& agenda, Date today)
{
  if (!itemsToRecord(facts, agenda, today).empty())
    return {};
  const auto& meeting = agenda.meeting.meeting;
  if (const auto notYet = notYetHeld(meeting, today); !notYet.isEmpty())
    return notYet;
  if (agenda.meeting.plannedWithoutOutcome > 0)
    return MeetingPictureText::tr("Wat hier was gepland, staat niet op de agenda. Zet het eerst neer met Agendapunt uit voorstel.");
  const auto serves = [](const app::AgendaRow& row) { return row.branch && !row.item.withdrawnOn; };
  return std::any_of(agenda.items.begin(), agenda.items.end(), serves) ? MeetingPictureText::tr("Alle uitslagen zijn al vastgelegd; corrigeren kan bij het agendapunt.")
                                                                       : MeetingPictureText::tr("Op deze agenda staat niets waarvan een uitslag ontbreekt.");
}

QString whyNotConfirmList(const Meeting& meeting, Date today)
{
  return meeting.decisionListConfirmedOn ? MeetingPictureText::tr("De besluitenlijst is al vastgesteld, op %1.").arg(dayInWords(*meeting.decisionListConfirmedOn)) : notYetHeld(meeting, today);
}

/// A button that is off says why.
void sayWhyNot(MeetingActions& actions, const app::Facts& facts, const app::Agenda& agenda, Date today, bool readOnly)
{
  const auto& row = agenda.meeting;
  actions.whyNotChange = readOnly                                ? MeetingPictureText::tr("Dit dossier is alleen te lezen.")
                         : row.state == MeetingState::cancelled ? MeetingPictureText::tr("Deze vergadering is vervallen.")
                                                                : QString{};
  const auto empty = agenda.items.empty() ? emptyAgenda(row) + u'.' : QString{};
  const auto sent = row.meeting.dispatchedOn ? MeetingPictureText::tr("De stukken zijn al verzonden, op %1.").arg(dayInWords(*row.meeting.dispatchedOn)) : QString{};
  const auto held = row.state == MeetingState::held ? MeetingPictureText::tr("Deze vergadering is al gehouden.") : QString{};
  const auto first = [&](std::initializer_list<QString> reasons) {
    const auto found = std::find_if(reasons.begin(), reasons.end(), [](const QString& reason) { return !reason.isEmpty(); });
    return found == reasons.end() ? QString{} : *found;
  };
  const auto& off = actions.whyNotChange;
  actions.whyNotPack = empty;
  actions.whyNotRenumber = first({off, sent, empty});
  actions.whyNotCancel = first({off, held});
  actions.whyNotDispatch = first({off, sent, empty});
  actions.whyNotRecord = first({off, empty, whyNotRecordOutcomes(facts, agenda, today)});
  actions.whyNotStanding = first({off, held, MeetingPictureText::tr("Alle vaste punten staan al op de agenda, of het gremium heeft er geen.")});
  actions.whyNotList = first({notYetHeld(row.meeting, today), empty});
  actions.whyNotConfirm = first({off, whyNotConfirmList(row.meeting, today), empty});
}

MeetingActions actionsOf(const app::Facts& facts, const app::Agenda& agenda, Date today, bool readOnly)
{
  const auto& row = agenda.meeting;
  const auto open = !readOnly && row.state != MeetingState::cancelled;
  const auto sent = row.meeting.dispatchedOn.has_value();
  MeetingActions actions;
  actions.change = open;
  actions.renumber = open && !sent && !agenda.items.empty();
  actions.cancel = open && row.state != MeetingState::held;
  actions.recordDispatch = open && !sent && !agenda.items.empty();
  actions.makePack = !agenda.items.empty();
  actions.recordOutcomes = open && !itemsToRecord(facts, agenda, today).empty();
  actions.carryOver = open && !agenda.items.empty();
  actions.putStanding = open && row.state != MeetingState::held && hasStandingLeft(facts, agenda);
  actions.decisionList = row.meeting.date <= today && !agenda.items.empty();
  actions.confirmList = open && row.meeting.date <= today && !row.meeting.decisionListConfirmedOn && !agenda.items.empty();
  sayWhyNot(actions, facts, agenda, today, readOnly);
  return actions;
}

}

namespace {

/// "was do 29-04-2027 (zaal bezet)": the last move, with its reason.
QString movedText(const app::Facts& facts, MeetingId meeting)
{
  const auto moves = facts.where(&DateChange::meeting, std::optional{meeting});
  const auto last = std::ranges::max_element(moves, {}, &DateChange::id);
  return last == moves.end() || !last->was ? QString{} : MeetingPictureText::tr("was %1 (%2)", "day before it moved, reason").arg(weekdayShort(*last->was), excerpt(last->reason));
}

}

ItemsToRecord itemsToRecord(const app::Facts& facts, const app::Agenda& agenda, Date today)
{
  ItemsToRecord items;
  if (agenda.meeting.meeting.date > today)
    return items;
  for (const auto& row : agenda.items) {
    if (row.branch && !row.decision && !row.item.withdrawnOn)
      items.ofProposals.push_back(row.item.id);
    if (!row.branch && app::lacksResult(facts, row))
      items.others.push_back(row.item.id);
  }
  return items;
}

MeetingPicture meetingPicture(const app::Facts& facts, MeetingId id, Date today, bool readOnly, app::Conversions conversions)
{
  const auto agenda = app::agendaOf(facts, id, today);
  const auto& meeting = agenda.meeting.meeting;
  MeetingPicture picture{.meeting = id};
  picture.title = MeetingPictureText::tr("%1, %2").arg(QString::fromStdString(agenda.meeting.body.name), QString::fromStdString(meeting.number));
  QStringList when{weekdayShort(meeting.date)};
  for (const auto& part : {timesText(meeting), QString::fromStdString(meeting.place)})
    if (!part.isEmpty())
      when << part;
  if (const auto moved = movedText(facts, id); !moved.isEmpty())
    when << moved;
  picture.when = when.join(QStringLiteral(", "));
  picture.hint = dispatchHint(app::workCalendar(facts), agenda.meeting, today);
  picture.standing = packStanding(facts, id, today);
  picture.agenda = agendaTree(facts, agenda, conversions);
  picture.emptyTitle = emptyAgenda(agenda.meeting);
  picture.planned = plannedText(app::plannedOn(facts, agenda.meeting, today));
  sayTotals(picture, agenda);
  const auto over = agenda.meeting.state == MeetingState::held || agenda.meeting.state == MeetingState::cancelled;
  if (!over)
    picture.missing = missingRows(facts, agenda, conversions);
  picture.missingTitle = MeetingPictureText::tr("Wat ontbreekt nog (%1)").arg(picture.missing.size());
  picture.sent = meeting.dispatchedOn.has_value();
  picture.statusText = statusTextOf(agenda);
  picture.actions = actionsOf(facts, agenda, today, readOnly);
  picture.actions.recordDispatch = picture.actions.recordDispatch || (!readOnly && !picture.standing.revisions.empty());
  return picture;
}

}
