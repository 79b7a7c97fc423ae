// SPDX-License-Identifier: EUPL-1.2
#include "presentation/meetings/attendance_picture.h"

#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>

namespace presentation {

using namespace domain;

namespace {

struct AttendanceText {
  Q_DECLARE_TR_FUNCTIONS(Attendance)
};

QString presenceWords(const app::Seat& seat)
{
  if (seat.replacedBy)
    return AttendanceText::tr("vervangen door %1").arg(text(seat.replacedBy->name));
  return seat.presence ? wordFor(*seat.presence) : AttendanceText::tr("onbekend");
}

TextRow rowOf(const app::Seat& seat)
{
  const auto role = seat.membership.role == MemberRole::member ? QString{} : wordFor(seat.membership.role);
  QStringList behind;
  for (const auto& part : {text(seat.sitsFor), role})
    if (!part.isEmpty())
      behind << part;
  const auto name = behind.isEmpty() ? text(seat.person.name) : AttendanceText::tr("%1 (%2)", "name and whom she sits for").arg(text(seat.person.name), behind.join(QStringLiteral(", ")));
  TextRow row{.key = seat.person.id.value(), .cells = {name, presenceWords(seat)}};
  const auto isThere = seat.presence == Presence::present || seat.replacedBy;
  row.tone = !seat.presence ? Tone::Neutral : isThere ? Tone::Adopted : Tone::Attention;
  if (!seat.counts && !seat.presence)
    row.tone = Tone::NotApplicable;
  return row;
}

/// Councils, executives and general boards vote by law; what others do is their own agreement.
bool votesByLaw(BodyKind kind) { return kind == BodyKind::council || kind == BodyKind::executive || kind == BodyKind::generalBoard; }

QString withLaw(const QString& sentence, const QString& law, BodyKind kind) { return votesByLaw(kind) ? AttendanceText::tr("%1 (%2).", "sentence, article of law").arg(sentence, law) : sentence + u'.'; }

QString lawOf(QuorumRule rule, BodyKind kind)
{
  switch (rule) {
  case QuorumRule::moreThanHalf:
    return withLaw(AttendanceText::tr("Nodig is meer dan de helft van de zittende leden"), AttendanceText::tr("Gemeentewet art. 20, Wgr art. 22"), kind);
  case QuorumRule::atLeastHalf: return withLaw(AttendanceText::tr("Nodig is ten minste de helft van de leden"), AttendanceText::tr("Gemeentewet art. 56"), kind);
  case QuorumRule::number: return AttendanceText::tr("Het quorum is bij het gremium vastgelegd.");
  case QuorumRule::none: return {};
  }
  return {};
}

QString tieReason(const app::VoteSheet& sheet)
{
  const auto law = AttendanceText::tr("Gemeentewet art. 32");
  if (sheet.count.chairDecides)
    return AttendanceText::tr("In het college beslist dan de voorzitter (Gemeentewet art. 59).");
  if (sheet.result == planning::VoteResult::postponed)
    return withLaw(AttendanceText::tr("De vergadering is niet voltallig, dus het besluit gaat naar de volgende vergadering"), law, sheet.body.kind);
  return sheet.count.tiedBefore ? withLaw(AttendanceText::tr("De stemmen staken voor de tweede keer, dus het voorstel is niet aangenomen"), law, sheet.body.kind)
                                : withLaw(AttendanceText::tr("De vergadering is voltallig, dus het voorstel is niet aangenomen"), law, sheet.body.kind);
}

QString majorityWords(MajorityRule rule)
{
  switch (rule) {
  case MajorityRule::simple: return AttendanceText::tr("Er moeten meer stemmen voor zijn dan tegen.");
  case MajorityRule::absolute: return AttendanceText::tr("Nodig is meer dan de helft van alle stemmen, ook van wie er niet is.");
  case MajorityRule::twoThirds: return AttendanceText::tr("Nodig is twee derde van de uitgebrachte stemmen.");
  case MajorityRule::threeQuarters: return AttendanceText::tr("Nodig is drie kwart van de uitgebrachte stemmen.");
  case MajorityRule::unanimous: return AttendanceText::tr("Niemand mag tegen zijn.");
  }
  return {};
}

}

QStringList attendanceHeads() { return {AttendanceText::tr("Wie"), AttendanceText::tr("Aanwezigheid")}; }

AttendancePicture attendancePicture(const app::AttendanceSheet& sheet)
{
  AttendancePicture picture;
  for (const auto& seat : sheet.seats)
    picture.rows.push_back(rowOf(seat));
  const auto needs = sheet.needed > 0;
  if (!sheet.recorded) {
    picture.title = AttendanceText::tr("Nog niet vastgelegd wie er is");
    picture.text = needs ? AttendanceText::tr("Voor een besluit moeten er minstens %n van de %1 leden zijn. %2", nullptr, sheet.needed).arg(sheet.members).arg(lawOf(sheet.rule, sheet.body.kind))
                         : AttendanceText::tr("Voor dit gremium is geen quorum ingesteld.");
    picture.symbol = StatusSymbol::NotYet;
    return picture;
  }
  picture.title = AttendanceText::tr("%1 van de %2 leden aanwezig").arg(sheet.present).arg(sheet.members);
  picture.tone = Tone::Adopted;
  picture.symbol = StatusSymbol::Adopted;
  if (!needs) {
    picture.text = AttendanceText::tr("Voor dit gremium is geen quorum ingesteld.");
    return picture;
  }
  picture.text = lawOf(sheet.rule, sheet.body.kind);
  if (sheet.quorate) {
    picture.title = AttendanceText::tr("%1 van de %2 leden aanwezig: het quorum is er").arg(sheet.present).arg(sheet.members);
    return picture;
  }
  picture.tone = Tone::Wrong;
  picture.symbol = StatusSymbol::Rejected;
  picture.title = AttendanceText::tr("%1 van de %2 leden aanwezig: geen quorum, nodig zijn er %n", nullptr, sheet.needed).arg(sheet.present).arg(sheet.members);
  if (sheet.secondCall) {
    picture.text = AttendanceText::tr("In deze tweede vergadering kan alleen worden besloten over de punten van de eerste.");
    picture.tone = Tone::Attention;
  } else {
    picture.mayCallAgain = true;
  }
  return picture;
}

QString voteWords(const app::VoteFigures& figures)
{
  const auto counts = AttendanceText::tr("%1 voor, %2 tegen").arg(figures.inFavour).arg(figures.against);
  return figures.abstained > 0 ? AttendanceText::tr("%1, %2 onthouden", "votes for and against, abstained").arg(counts).arg(figures.abstained) : counts;
}

QString voteWords(const app::VoteSheet& sheet)
{
  if (!sheet.recorded)
    return {};
  const auto counts = voteWords(*app::voteFigures(sheet, std::nullopt));
  if (!sheet.result)
    return AttendanceText::tr("%1: de voorzitter beslist").arg(counts);
  switch (*sheet.result) {
  case planning::VoteResult::adopted: return AttendanceText::tr("%1: aangenomen").arg(counts);
  case planning::VoteResult::rejected: return AttendanceText::tr("%1: verworpen").arg(counts);
  case planning::VoteResult::postponed: return AttendanceText::tr("%1: de stemmen staken").arg(counts);
  }
  return counts;
}

QString wordFor(planning::VoteResult result)
{
  switch (result) {
  case planning::VoteResult::adopted: return AttendanceText::tr("aangenomen");
  case planning::VoteResult::rejected: return AttendanceText::tr("verworpen");
  case planning::VoteResult::postponed: return AttendanceText::tr("stemmen staken");
  }
  return {};
}

QString voteReason(const app::VoteSheet& sheet)
{
  if (!sheet.quorate)
    return withLaw(AttendanceText::tr("Het quorum is er niet; een stemming is dan niet geldig"), AttendanceText::tr("Gemeentewet art. 29"), sheet.body.kind);
  return sheet.recorded && planning::isTied(sheet.count) ? tieReason(sheet) : majorityWords(sheet.majority);
}

StatusSymbol symbolOf(const app::VoteSheet& sheet)
{
  if (!sheet.result)
    return StatusSymbol::NotYet; // nobody voted, or the chair has yet to decide
  switch (*sheet.result) {
  case planning::VoteResult::adopted: return StatusSymbol::Adopted;
  case planning::VoteResult::rejected: return StatusSymbol::Rejected;
  case planning::VoteResult::postponed: return StatusSymbol::Deferred;
  }
  return StatusSymbol::NotYet;
}

Tone toneOf(const app::VoteSheet& sheet) { return !sheet.quorate ? Tone::Wrong : toneOf(symbolOf(sheet)); }

}
