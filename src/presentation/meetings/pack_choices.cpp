// SPDX-License-Identifier: EUPL-1.2
#include "presentation/meetings/pack_choices.h"

#include "app/queries/meetings.h"
#include "app/queries/setup.h"
#include "presentation/meetings/missing_rows.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace presentation {

using namespace domain;

namespace {

struct PackChoicesText {
  Q_DECLARE_TR_FUNCTIONS(PackChoices)
};

constexpr std::array copyKeys{std::pair{PackCopy::Whole, "whole"},       std::pair{PackCopy::Revision, "revision"},
                              std::pair{PackCopy::Supplement, "supplement"}, std::pair{PackCopy::Personal, "personal"},
                              std::pair{PackCopy::PublicCopy, "public"}, std::pair{PackCopy::ClosedPart, "closed"}};

constexpr std::size_t mostMissing = 5; ///< named one by one

bool holdsClosed(const app::AgendaRow& row)
{
  return !row.item.withdrawnOn &&
         (row.item.confidentiality == Confidentiality::closed ||
          std::any_of(row.attachments.begin(), row.attachments.end(), [](const app::AgendaAttachment& each) {
            return !each.attachment.withdrawnOn && each.document.confidentiality == Confidentiality::closed;
          }));
}

QString revisionName(const PackRevision& revision)
{
  return PackChoicesText::tr("Revisie %1, %2").arg(QString::fromStdString(revision.letter), dayWithYear(revision.madeOn));
}

QString dispatchText(const app::Facts& facts, const PackDispatch& dispatch)
{
  const auto recipients = QString::fromStdString(dispatch.recipients);
  if (dispatch.municipality)
    return PackChoicesText::tr("Persoonlijke set voor %1 op %2 verzonden aan %3.")
        .arg(QString::fromStdString(facts.get(*dispatch.municipality).name), dayWithYear(dispatch.on), recipients);
  if (dispatch.variant == PackVariant::complete)
    return PackChoicesText::tr("Op %1 verzonden aan %2.").arg(dayWithYear(dispatch.on), recipients);
  return PackChoicesText::tr("Op %1 als %2 verzonden aan %3.").arg(dayWithYear(dispatch.on), wordFor(dispatch.variant), recipients);
}

RevisionLine lineOf(const app::Facts& facts, const app::RevisionRow& row)
{
  const auto supplement = row.revision.kind == PackKind::supplement;
  const auto letter = QString::fromStdString(row.revision.letter);
  QStringList text{PackChoicesText::tr("Vastgelegd op %1, %n pagina(’s).", nullptr, row.revision.pages).arg(dayWithYear(row.revision.madeOn))};
  for (const auto& dispatch : row.dispatches)
    text << dispatchText(facts, dispatch);
  return {row.revision.id, supplement ? PackChoicesText::tr("Aanvulling %1").arg(letter) : PackChoicesText::tr("Revisie %1").arg(letter),
          text.join(u' ')};
}

QString whatSheGets(PackCopy copy)
{
  switch (copy) {
  case PackCopy::Whole: return PackChoicesText::tr("Alles wat openbaar is, zoals het er nu voor staat.");
  case PackCopy::Revision: return PackChoicesText::tr("De set die u verstuurt. Wat gewijzigd is sinds de vorige revisie, staat in woorden op de agenda.");
  case PackCopy::Supplement: return PackChoicesText::tr("Alleen wat gewijzigd of nieuw is, met dezelfde nummers, en vooraan wat wat vervangt.");
  case PackCopy::Personal: return PackChoicesText::tr("De hele set met vooraan de eigen stand en de eerstvolgende data van die gemeente.");
  case PackCopy::PublicCopy: return PackChoicesText::tr("Om te publiceren: er staat geen woord in uit besloten punten of stukken; de nummers blijven.");
  case PackCopy::ClosedPart: return PackChoicesText::tr("Alleen de besloten punten en stukken, als apart bestand.");
  }
  return {};
}

QString sentLetter(const PackPossibilities& possible) { return QString::fromStdString(possible.sent.letter); }

/// Once papers went out: what changed since, or what is not on record yet.
PackAdvice adviceAfterSending(const PackPossibilities& possible)
{
  if (possible.sent.isAsSent())
    return {PackCopy::Whole, PackChoicesText::tr("Er is niets gewijzigd sinds revisie %1.").arg(sentLetter(possible))};
  if (!possible.sent.letter.empty() && possible.sent.touched == 0)
    return {PackCopy::Supplement, PackChoicesText::tr("Dag, tijd of plaats van de vergadering is gewijzigd sinds revisie %1: stuur dat na.").arg(sentLetter(possible))};
  if (!possible.sent.letter.empty())
    return {PackCopy::Supplement,
            PackChoicesText::tr("%n agendapunt(en) gewijzigd sinds revisie %1: stuur na wat gewijzigd is.", nullptr, possible.sent.touched).arg(sentLetter(possible))};
  return {PackCopy::Revision, PackChoicesText::tr("De stukken zijn verzonden gemeld, maar zonder set: leg vast wat er verzonden is als revisie %1.").arg(possible.nextLetter)};
}

/// Papers come in until the hand-in day; a set to read through until then, the one to be sent afterwards.
PackAdvice adviceBeforeSending(const PackPossibilities& possible, Date today)
{
  const auto& row = possible.meeting;
  if (row.handIn && today <= *row.handIn)
    return {PackCopy::Whole, PackChoicesText::tr("Aanleveren kan tot en met %1: nu een concept om door te lezen.").arg(weekdayShort(*row.handIn)), true};
  if (row.handIn)
    return {PackCopy::Revision, PackChoicesText::tr("De aanleverdag was %1: nu de set die u verstuurt.").arg(weekdayShort(*row.handIn))};
  if (row.dispatch && today < *row.dispatch)
    return {PackCopy::Whole, PackChoicesText::tr("Verzenden is op %1: nu een concept om door te lezen.").arg(weekdayShort(*row.dispatch)), true};
  if (row.dispatch)
    return {PackCopy::Revision, PackChoicesText::tr("De verzenddag is %1: nu de set die u verstuurt.").arg(weekdayShort(*row.dispatch))};
  return {PackCopy::Whole, PackChoicesText::tr("De verzenddag is niet bekend: een concept. Verstuurt u de set, kies dan revisie %1.").arg(possible.nextLetter)};
}

PackAdvice adviceFor(const PackPossibilities& possible, Date today)
{
  if (possible.meeting.state == MeetingState::cancelled)
    return {PackCopy::Whole, PackChoicesText::tr("De vergadering is vervallen.")};
  if (possible.sent.over)
    return {PackCopy::Whole, PackChoicesText::tr("De vergadering is geweest.")};
  if (possible.readOnly)
    return {PackCopy::Whole, PackChoicesText::tr("Het dossier is alleen-lezen: er kan geen revisie worden vastgelegd.")};
  return !possible.sent.letter.empty() || possible.sent.reported ? adviceAfterSending(possible) : adviceBeforeSending(possible, today);
}

}

PackVariant variantOf(PackCopy copy)
{
  switch (copy) {
  case PackCopy::Whole:
  case PackCopy::Revision:
  case PackCopy::Supplement: return PackVariant::complete;
  case PackCopy::Personal: return PackVariant::personal;
  case PackCopy::PublicCopy: return PackVariant::publicCopy;
  case PackCopy::ClosedPart: return PackVariant::closedPart;
  }
  return PackVariant::complete;
}

pack::PackRequest requestOf(const PackChoice& choice)
{
  pack::PackRequest request{.variant = variantOf(choice.copy), .asRevision = choice.copy == PackCopy::Revision};
  if (choice.copy == PackCopy::Supplement)
    request.supplementSince = choice.since;
  if (choice.copy == PackCopy::Personal)
    request.municipality = choice.municipality;
  request.embedOriginals = choice.embedOriginals;
  return request;
}

PackPossibilities packPossibilities(const app::Facts& facts, MeetingId meeting, Date today, bool readOnly, app::Conversions conversions)
{
  const auto agenda = app::agendaOf(facts, meeting, today);
  PackPossibilities possible{.meeting = agenda.meeting,
                             .nextLetter = QString::fromStdString(app::nextRevisionLetter(facts, meeting)),
                             .revisions = {},
                             .municipalities = {},
                             .readOnly = readOnly,
                             .sent = pack::sentState(facts, meeting, today),
                             .advice = {},
                             .missing = app::missingOn(facts, agenda, conversions)};
  const auto rows = app::revisionRows(facts, meeting);
  for (auto row = rows.rbegin(); row != rows.rend(); ++row)
    possible.revisions.push_back({row->revision.id, revisionName(row->revision)});
  for (const auto& municipality : app::municipalitiesOn(facts, agenda.meeting.meeting.date))
    possible.municipalities.push_back({municipality.id, QString::fromStdString(municipality.name)});
  possible.hasClosed = std::any_of(agenda.items.begin(), agenda.items.end(), holdsClosed);
  possible.advice = adviceFor(possible, today);
  if (possible.sent.over || possible.meeting.state == MeetingState::cancelled)
    possible.missing.clear(); // nothing goes out any more
  return possible;
}

bool isPossible(PackCopy copy, const PackPossibilities& possible)
{
  switch (copy) {
  case PackCopy::Whole:
  case PackCopy::Revision:
  case PackCopy::PublicCopy: return true;
  case PackCopy::Supplement: return !possible.revisions.empty();
  case PackCopy::Personal: return !possible.municipalities.empty();
  case PackCopy::ClosedPart: return possible.hasClosed;
  }
  return false;
}

bool canBeRecorded(PackCopy copy) { return copy == PackCopy::Revision || copy == PackCopy::Supplement; }

bool isDraft(PackCopy copy, const PackPossibilities& possible) { return !canBeRecorded(copy) && possible.sent.isDraft(); }

QString copyText(PackCopy copy, const PackPossibilities& possible)
{
  switch (copy) {
  case PackCopy::Whole:
    if (isDraft(copy, possible))
      return PackChoicesText::tr("Concept van de hele set");
    return possible.sent.isAsSent() ? PackChoicesText::tr("Hele set, zoals verzonden in revisie %1").arg(sentLetter(possible)) : PackChoicesText::tr("Hele set");
  case PackCopy::Revision: return PackChoicesText::tr("Hele set, als revisie %1").arg(possible.nextLetter);
  case PackCopy::Supplement: return PackChoicesText::tr("Aanvulling, als revisie %1").arg(possible.nextLetter);
  case PackCopy::Personal: return PackChoicesText::tr("Persoonlijke set voor een gemeente");
  case PackCopy::PublicCopy: return PackChoicesText::tr("Openbare set");
  case PackCopy::ClosedPart: return PackChoicesText::tr("Besloten deel");
  }
  return {};
}

namespace {

/// A set for the members in which something closed is missing.
bool leavesOutClosed(PackCopy copy, const PackPossibilities& possible)
{
  return possible.hasClosed && copy != PackCopy::PublicCopy && copy != PackCopy::ClosedPart;
}

QString openPartExplanation(PackCopy copy, const PackPossibilities& possible)
{
  if (isDraft(copy, possible))
    return copy == PackCopy::Whole ? PackChoicesText::tr("Om door te lezen: op elke bladzijde staat CONCEPT.")
                                   : PackChoicesText::tr("%1 Omdat er van deze stukken nog geen revisie is vastgelegd, staat op elke bladzijde CONCEPT.")
                                         .arg(whatSheGets(copy));
  if (copy == PackCopy::Revision && possible.revisions.empty())
    return PackChoicesText::tr("De set die u verstuurt. Wat er daarna nog wijzigt, kan het programma aanwijzen.");
  return whatSheGets(copy);
}

}

QString copyExplanation(PackCopy copy, const PackPossibilities& possible)
{
  const auto said = openPartExplanation(copy, possible);
  return leavesOutClosed(copy, possible) ? PackChoicesText::tr("%1 Van besloten punten en stukken staan alleen nummer en titel erin: maak daarvoor ook het besloten deel.").arg(said) : said;
}

QString whyText(PackCopy copy, const PackPossibilities& possible)
{
  if (copy != PackCopy::Revision || !possible.advice.tooEarly)
    return possible.advice.why;
  const auto& row = possible.meeting;
  return row.handIn ? PackChoicesText::tr("Aanleveren kan nog tot en met %1: wat dan nog binnenkomt, stuurt u na als aanvulling.").arg(weekdayShort(*row.handIn))
                    : PackChoicesText::tr("Verzenden is pas op %1: wat tot dan nog wijzigt, stuurt u na als aanvulling.").arg(weekdayShort(*row.dispatch));
}

bool isRemembered(PackCopy copy) { return copy == PackCopy::Personal || copy == PackCopy::PublicCopy || copy == PackCopy::ClosedPart; }

MissingInCopy missingIn(PackCopy copy, const PackPossibilities& possible)
{
  QStringList lines;
  auto count = 0;
  for (const auto& thing : possible.missing) {
    if (thing.closed != (copy == PackCopy::ClosedPart))
      continue;
    if (++count <= static_cast<int>(mostMissing))
      lines << missingLine(thing);
  }
  if (count == 0)
    return {};
  if (const auto others = count - static_cast<int>(mostMissing); others > 0)
    lines << PackChoicesText::tr("En nog %n andere.", nullptr, others);
  return {PackChoicesText::tr("Er ontbreekt nog iets op %n plaats(en)", nullptr, count), lines.join(u'\n')};
}

namespace {

PackNextStep stepAfter(const PackChoice& choice, const PackPossibilities& possible)
{
  if (possible.readOnly)
    return {};
  if (canBeRecorded(choice.copy) && !choice.record)
    return {PackStep::PutOnRecord, PackChoicesText::tr("Revisie %1 is nog niet vastgelegd. Doe dat als u het bestand verstuurt.").arg(possible.nextLetter),
            PackChoicesText::tr("Vastleggen als revisie %1").arg(possible.nextLetter)};
  if (canBeRecorded(choice.copy) && !choice.recipients.isEmpty())
    return {};
  if (canBeRecorded(choice.copy))
    return recipientsStep();
  if (possible.sent.isAsSent())
    return {PackStep::RecordDispatch, {}, recipientsStep().button}; // to whom this copy goes; to others it may have gone before
  if (!isDraft(choice.copy, possible))
    return {};
  const auto text = PackChoicesText::tr("Het is een concept: dat staat op elke bladzijde. Verstuurt u de set, maak dan revisie %1.").arg(possible.nextLetter);
  if (!canBeRecorded(possible.advice.copy))
    return {PackStep::None, text, {}};
  return {PackStep::MakeRevision, text,
          possible.advice.copy == PackCopy::Supplement ? PackChoicesText::tr("Aanvulling %1 maken…").arg(possible.nextLetter)
                                                       : PackChoicesText::tr("Revisie %1 maken…").arg(possible.nextLetter)};
}

}

PackNextStep recipientsStep()
{
  return {PackStep::RecordDispatch, PackChoicesText::tr("Aan wie de set ging, staat nog niet in het dossier."), PackChoicesText::tr("Verzending vastleggen…")};
}

PackNextStep nextStepAfter(const PackChoice& choice, const PackPossibilities& possible)
{
  auto next = stepAfter(choice, possible);
  if (!leavesOutClosed(choice.copy, possible) || isDraft(choice.copy, possible))
    return next;
  next.also = PackChoicesText::tr("De besloten punten en stukken zitten er niet in: die gaan apart, als besloten deel.");
  if (next.step == PackStep::None) {
    next.step = PackStep::MakeClosedPart;
    next.button = PackChoicesText::tr("Besloten deel maken…");
  }
  return next;
}

QString copySuffix(const PackChoice& choice, const PackPossibilities& possible)
{
  switch (choice.copy) {
  case PackCopy::Whole: return possible.sent.isAsSent() ? PackChoicesText::tr("revisie %1").arg(sentLetter(possible)) : QString{};
  case PackCopy::Revision: return PackChoicesText::tr("revisie %1").arg(possible.nextLetter);
  case PackCopy::Supplement: return PackChoicesText::tr("aanvulling %1").arg(possible.nextLetter);
  case PackCopy::PublicCopy: return PackChoicesText::tr("openbaar");
  case PackCopy::ClosedPart: return PackChoicesText::tr("besloten deel");
  case PackCopy::Personal: break;
  }
  for (const auto& municipality : possible.municipalities)
    if (municipality.id == choice.municipality)
      return municipality.name;
  return {};
}

QString copyKey(PackCopy copy)
{
  for (const auto& [each, key] : copyKeys)
    if (each == copy)
      return QString::fromLatin1(key);
  return {};
}

std::optional<PackCopy> copyFromKey(const QString& key)
{
  for (const auto& [copy, each] : copyKeys)
    if (key == QLatin1String(each))
      return copy;
  return std::nullopt;
}

PackStanding packStanding(const app::Facts& facts, MeetingId meeting, Date today)
{
  PackStanding standing;
  const auto rows = app::revisionRows(facts, meeting);
  if (rows.empty())
    return standing;
  for (auto row = rows.rbegin(); row != rows.rend(); ++row)
    standing.revisions.push_back(lineOf(facts, *row));
  const auto letter = QString::fromStdString(rows.back().revision.letter);
  const auto sent = pack::sentState(facts, meeting, today);
  QStringList changed;
  if (sent.moved)
    changed << PackChoicesText::tr("Dag, tijd of plaats gewijzigd sinds revisie %1").arg(letter);
  if (sent.touched > 0)
    changed << PackChoicesText::tr("%n agendapunt(en) gewijzigd sinds revisie %1", nullptr, sent.touched).arg(letter);
  standing.line = sent.isAsSent() ? ToneLine{Tone::Adopted, PackChoicesText::tr("Zoals verzonden in revisie %1").arg(letter), 0} : ToneLine{Tone::Attention, changed.join(QStringLiteral(" · ")), 0};
  return standing;
}

QString wordFor(PackVariant variant)
{
  switch (variant) {
  case PackVariant::complete: return PackChoicesText::tr("hele set");
  case PackVariant::publicCopy: return PackChoicesText::tr("openbare set");
  case PackVariant::closedPart: return PackChoicesText::tr("besloten deel");
  case PackVariant::personal: return PackChoicesText::tr("persoonlijke set");
  }
  return {};
}

}
