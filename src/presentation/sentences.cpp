// SPDX-License-Identifier: EUPL-1.2
#include "presentation/sentences.h"

#include "presentation/planning_sentences.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <QDate>
#include <algorithm>
#include <array>
#include <utility>

namespace presentation {

using namespace domain;

namespace {

struct SentencesText {
  Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// A field by its Dutch name; anything else as the person knows it.
QString fieldOrText(const std::string& text)
{
  const auto word = fieldWord(text);
  return word.isEmpty() ? excerpt(text) : word;
}

/// An ISO date in words; anything else as it is.
QString day(const std::string& text)
{
  const auto date = parseIsoDate(text);
  return date ? dayInWords(*date) : excerpt(text);
}

/// "14:30", of a meeting.
bool isTime(const std::string& text) { return text.size() == 5 && text[2] == ':'; }

bool isTimeField(const std::string& name) { return name == "startTime" || name == "endTime"; }

QString clock(const std::string& time) { return QString::fromStdString(time).replace(u':', u'.'); }

QString notATime(const Error& error, const QString& field) { return SentencesText::tr("“%1” is geen tijd (veld “%2”).").arg(excerpt(error.detail), field); }

QString endsBeforeStart(const Error& error)
{
  if (isTime(error.subject) && isTime(error.detail))
    return SentencesText::tr("De eindtijd (%1) ligt vóór de begintijd (%2).").arg(clock(error.subject), clock(error.detail));
  return SentencesText::tr("%1 ligt vóór %2; dat kan hier niet.").arg(day(error.subject), day(error.detail));
}

bool isNumber(const std::string& text) { return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos; }

QString unknownReference(const Error& error)
{
  const auto kind = fieldWord(error.detail);
  if (!kind.isEmpty())
    return SentencesText::tr("Er is geen %2 “%1” in dit bestand.").arg(excerpt(error.subject), kind);
  const auto subjectKind = fieldWord(error.subject);
  if (!subjectKind.isEmpty() && isNumber(error.detail))
    return SentencesText::tr("Er is geen %2 met nummer %1 in dit bestand.").arg(excerpt(error.detail), subjectKind);
  if (!subjectKind.isEmpty())
    return SentencesText::tr("Er wordt verwezen naar iets wat niet (meer) bestaat: %1.").arg(subjectKind);
  if (!error.detail.empty())
    return SentencesText::tr("“%1” hoort niet bij “%2”.").arg(excerpt(error.subject), excerpt(error.detail));
  return SentencesText::tr("“%1” is niet gevonden in dit bestand.").arg(excerpt(error.subject));
}

QString alreadyExists(const Error& error)
{
  if (error.subject.find('.') != std::string::npos && !fieldWord(error.subject).isEmpty())
    return SentencesText::tr("Deze waarde is al in gebruik: %1.").arg(fieldWord(error.subject));
  if (error.detail.empty())
    return SentencesText::tr("“%1” bestaat al in dit bestand.").arg(excerpt(error.subject));
  return SentencesText::tr("“%1” staat al bij “%2”.").arg(excerpt(error.subject), excerpt(error.detail));
}

/// A day that exists, and that the program does not take.
bool isOfAnotherAge(const std::string& text)
{
  const auto typed = QString::fromStdString(text).trimmed();
  return std::ranges::any_of(std::array{QStringLiteral("d-M-yyyy"), QStringLiteral("yyyy-M-d")}, [&](const QString& form) {
    const auto date = QDate::fromString(typed, form);
    return date.isValid() && !parseIsoDate(date.toString(Qt::ISODate).toStdString());
  });
}

QString impossibleDate(const Error& error)
{
  return (isOfAnotherAge(error.detail) ? SentencesText::tr("“%2” valt buiten de jaren 1900 tot en met 2199 (veld “%1”).") : SentencesText::tr("“%2” is geen bestaande datum (veld “%1”)."))
      .arg(fieldOrText(error.subject), excerpt(error.detail));
}

QString stillInUse(const Error& error)
{
  if (const auto user = fieldWord(error.detail); !user.isEmpty())
    return SentencesText::tr("“%1” is nog in gebruik (%2) en kan daarom niet weg.").arg(excerpt(error.subject), user);
  return SentencesText::tr("“%1” is nog in gebruik en kan daarom niet weg.").arg(fieldOrText(error.subject));
}

QString numberOutOfRange(const Error& error)
{
  if (error.detail.empty())
    return SentencesText::tr("Een getal bij “%1” is te klein of te groot.").arg(fieldOrText(error.subject));
  return SentencesText::tr("Het getal bij “%1” is te klein of te groot; het mag ten hoogste %2 zijn.")
      .arg(fieldOrText(error.subject), excerpt(error.detail));
}

QString noBodyForStage(const Error& error)
{
  if (error.detail.empty() || error.detail == "0")
    return SentencesText::tr("Voor de stap “%1” is geen passend gremium gevonden.").arg(excerpt(error.subject));
  return SentencesText::tr("Voor de stap “%1” komen meerdere gremia in aanmerking (%2).").arg(excerpt(error.subject), excerpt(error.detail));
}

QString heldByAnother(const Error& error)
{
  if (error.subject.empty())
    return SentencesText::tr("Het bestand is op dit moment ergens anders geopend om in te werken.");
  const auto comma = error.detail.rfind(", ");
  if (comma == std::string::npos)
    return SentencesText::tr("Het bestand is geopend door %1.").arg(excerpt(error.subject));
  return SentencesText::tr("Het bestand is geopend door %1, op computer %2, sinds %3.")
      .arg(excerpt(error.subject), excerpt(error.detail.substr(0, comma)), momentText(error.detail.substr(comma + 2)));
}

QString termNotEnded(const Error& error)
{
  if (error.detail.empty())
    return SentencesText::tr("“Niet gereageerd” kan pas als de termijn van de stap “%1” voorbij is, en die loopt nog niet.")
        .arg(excerpt(error.subject));
  return SentencesText::tr("“Niet gereageerd” kan pas als de termijn van de stap “%1” voorbij is; die loopt tot en met %2.")
      .arg(excerpt(error.subject), day(error.detail));
}

QString notTakingPart(const Error& error)
{
  if (error.detail.empty())
    return SentencesText::tr("%1 doet niet mee in dit traject.").arg(excerpt(error.subject));
  return SentencesText::tr("%1 doet op %2 niet mee in dit traject.").arg(excerpt(error.subject), day(error.detail));
}

QString stageNotStarted(const Error& error)
{
  if (error.detail.empty())
    return SentencesText::tr("De stap “%1” is nog niet begonnen.").arg(excerpt(error.subject));
  return SentencesText::tr("De stap “%1” is nog niet begonnen, want “%2” is nog niet klaar.")
      .arg(excerpt(error.subject), excerpt(error.detail));
}

/// "Het bestand “regio.besluitroute”", or without a name where there is none.
QString theFile(const Error& error)
{
  return error.subject.empty() ? SentencesText::tr("Het bestand") : SentencesText::tr("Het bestand “%1”").arg(excerpt(error.subject));
}

QString whatHappened(const Error& error)
{
  const auto& subject = error.subject;
  const auto& detail = error.detail;
  switch (error.code) {
  case ErrorCode::notJson: return SentencesText::tr("De lijst met opdrachten is geen geldige JSON.");
  case ErrorCode::unknownCommand: return SentencesText::tr("De opdracht “%1” bestaat niet.").arg(excerpt(subject));
  case ErrorCode::unknownField: return SentencesText::tr("Het veld “%1” hoort niet bij deze opdracht.").arg(fieldOrText(subject));
  case ErrorCode::missingField: return SentencesText::tr("Er ontbreekt een gegeven: %1.").arg(fieldOrText(subject));
  case ErrorCode::wrongType:
    return SentencesText::tr("De waarde %2 past niet bij het veld “%1”.").arg(fieldOrText(subject), excerpt(detail));
  case ErrorCode::impossibleDate: return impossibleDate(error);
  case ErrorCode::unknownValue:
    return isTimeField(subject) ? notATime(error, fieldOrText(subject)) : SentencesText::tr("“%2” kan niet bij het veld “%1”.").arg(fieldOrText(subject), excerpt(detail));
  case ErrorCode::unknownReference: return unknownReference(error);
  case ErrorCode::ambiguousReference:
    return SentencesText::tr("“%1” is niet eenduidig: er is er meer dan één (%2).").arg(excerpt(subject), fieldOrText(detail));
  case ErrorCode::emptyText: return SentencesText::tr("“%1” mag niet leeg zijn.").arg(fieldOrText(subject));
  case ErrorCode::textTooLong:
    return SentencesText::tr("De tekst bij “%1” is te lang; er passen ongeveer %2 tekens in.").arg(fieldOrText(subject), excerpt(detail));
  case ErrorCode::numberOutOfRange: return numberOutOfRange(error);
  case ErrorCode::alreadyExists: return alreadyExists(error);
  case ErrorCode::endsBeforeStart: return endsBeforeStart(error);
  case ErrorCode::beyondCalendar:
    return SentencesText::tr("%1 ligt voorbij de kalender, die loopt tot en met %2.").arg(day(subject), day(detail));
  case ErrorCode::inFuture: return SentencesText::tr("%1 ligt na vandaag (%2).").arg(day(subject), day(detail));
  case ErrorCode::circularRegion:
    return SentencesText::tr("“%1” kan geen deel zijn van “%2”, want “%2” is al deel van “%1”.").arg(excerpt(subject), excerpt(detail));
  case ErrorCode::bodyOfAnotherKind: return SentencesText::tr("“%1” is een ander soort gremium dan de stap vraagt.").arg(excerpt(subject));
  case ErrorCode::noBodyForStage: return noBodyForStage(error);
  case ErrorCode::templateWithoutStages: return SentencesText::tr("Het routesjabloon “%1” heeft geen stappen.").arg(excerpt(subject));
  case ErrorCode::noParticipants:
    return SentencesText::tr("Aan het traject “%1” doet op %2 geen enkele gemeente mee.").arg(excerpt(subject), day(detail));
  case ErrorCode::municipalityEnded:
    return SentencesText::tr("De gemeente %1 bestaat dan niet meer; haar laatste dag is %2.").arg(excerpt(subject), day(detail));
  case ErrorCode::municipalityNotYet:
    return SentencesText::tr("De gemeente %1 is er dan nog niet; haar eerste dag is %2.").arg(excerpt(subject), day(detail));
  case ErrorCode::endAlreadyRecorded:
    return SentencesText::tr("Van de gemeente %1 is al vastgelegd dat zij ophoudt te bestaan; haar laatste dag is %2.").arg(excerpt(subject), day(detail));
  case ErrorCode::decidedAfterEnd:
    return SentencesText::tr("%1 heeft op %2 nog besloten, en dan zou de gemeente er niet meer zijn.").arg(excerpt(subject), day(detail));
  case ErrorCode::plannedAfterEnd:
    return SentencesText::tr("Een behandeling door %1 staat nog gepland op %2, en dan zou de gemeente er niet meer zijn.").arg(excerpt(subject), day(detail));
  case ErrorCode::versionOfAnotherProposal: return SentencesText::tr("Versie “%1” hoort bij een ander voorstel.").arg(excerpt(subject));
  case ErrorCode::versionRequired:
    return SentencesText::tr("%1 heeft gewijzigd vastgesteld, maar het is niet bekend welke versie.").arg(excerpt(subject));
  case ErrorCode::notTakingPart: return notTakingPart(error);
  case ErrorCode::notABodyOfStage: return SentencesText::tr("%1 hoort niet bij de stap “%2”.").arg(excerpt(subject), excerpt(detail));
  case ErrorCode::stageNotStarted: return stageNotStarted(error);
  case ErrorCode::stageAlreadyComplete: return SentencesText::tr("De stap “%1” is al klaar.").arg(excerpt(subject));
  case ErrorCode::stageNotEarlier:
    return SentencesText::tr("De stap “%1” komt niet vóór “%2”; terugsturen kan alleen naar een eerdere stap.")
        .arg(excerpt(subject), excerpt(detail));
  case ErrorCode::roundEnded: return SentencesText::tr("Deze ronde is gestopt op %1.").arg(day(subject));
  case ErrorCode::roundStillRunning: return SentencesText::tr("Er loopt nog een ronde van dit voorstel (%1).").arg(excerpt(subject));
  case ErrorCode::alreadyDecided: return SentencesText::tr("%1 heeft al besloten, op %2.").arg(excerpt(subject), day(detail));
  case ErrorCode::decisionBeforeMeeting:
    return SentencesText::tr("Een besluit kan niet vóór zijn vergadering vallen: vergadering %1, %2.").arg(excerpt(subject), day(detail));
  case ErrorCode::meetingOfAnotherBody: return SentencesText::tr("Vergadering %1 is niet van %2.").arg(excerpt(subject), excerpt(detail));
  case ErrorCode::meetingCancelled: return SentencesText::tr("Vergadering %1 is vervallen op %2.").arg(excerpt(subject), day(detail));
  case ErrorCode::alreadyOnAgenda:
    return SentencesText::tr("Het voorstel staat voor %1 al op de agenda van %2.").arg(excerpt(subject), excerpt(detail));
  case ErrorCode::itemWithdrawn: return SentencesText::tr("“%1” is op %2 van de agenda gehaald.").arg(excerpt(subject), day(detail));
  case ErrorCode::noDecisionToConfirm:
    return SentencesText::tr("Van %1 is nog geen besluit vastgelegd dat bevestigd kan worden.").arg(excerpt(subject));
  case ErrorCode::alreadyConfirmed:
    return SentencesText::tr("Het besluit van %1 is al bevestigd, op %2.").arg(excerpt(subject), day(detail));
  case ErrorCode::confirmedBeforeDecided:
    return SentencesText::tr("De bevestiging (%1) ligt vóór het besluit (%2).").arg(day(subject), day(detail));
  case ErrorCode::outcomeNeedsReturnStage:
    return SentencesText::tr("%1 stuurt het voorstel terug, maar er staat niet naar welke stap.").arg(excerpt(subject));
  case ErrorCode::noDrift: return SentencesText::tr("In de stap “%1” is geen verschil van versies.").arg(excerpt(subject));
  case ErrorCode::reasonRequired: return SentencesText::tr("Hiervoor is een reden nodig.");
  case ErrorCode::alreadyPassedOver: return SentencesText::tr("%1 is al overgeslagen, op %2.").arg(excerpt(subject), day(detail));
  case ErrorCode::notPassedOver: return SentencesText::tr("%1 is niet overgeslagen.").arg(excerpt(subject));
  case ErrorCode::termNotEnded: return termNotEnded(error);
  case ErrorCode::termNotInForce:
    return SentencesText::tr("De regel %1 gold nog niet op %2.").arg(excerpt(subject), day(detail));
  case ErrorCode::noRoundToPlan: return SentencesText::tr("Voorstel %1 heeft geen ronde om te plannen.").arg(excerpt(subject));
  case ErrorCode::partiesMissing:
    return SentencesText::tr("Vóór de stap “%1” zijn nog niet gehoord: %2.")
        .arg(excerpt(subject), QString::fromStdString(detail).replace(QLatin1Char('\n'), QLatin1String("; ")).left(400));
  case ErrorCode::termWithoutAmount: return SentencesText::tr("De regel %1 heeft zelf geen duur.").arg(excerpt(subject));
  case ErrorCode::outsideCalendar:
    return SentencesText::tr("“%1” valt buiten de jaren 2015 tot en met 2099, waarvoor feestdagen en termijnen worden berekend.").arg(excerpt(subject));
  case ErrorCode::notSent: return SentencesText::tr("De stukken van de stap “%1” zijn nog niet verzonden.").arg(excerpt(subject));
  case ErrorCode::alreadySent:
    return SentencesText::tr("De stukken van de stap “%1” zijn al verzonden, op %2.").arg(excerpt(subject), day(detail));
  case ErrorCode::alreadyDispatched:
    return SentencesText::tr("De stukken van vergadering %1 zijn al verzonden, op %2.").arg(excerpt(subject), day(detail));
  case ErrorCode::stillInUse: return stillInUse(error);
  case ErrorCode::labelTaken: return SentencesText::tr("Het kenmerk “%1” is in deze vergadering al gebruikt.").arg(excerpt(subject));
  case ErrorCode::quorumTooLarge:
    return SentencesText::tr("Het quorum is groter dan het gremium: “%1” heeft %2 leden met stem.").arg(excerpt(subject), excerpt(detail));
  case ErrorCode::weightsDoNotAddUp:
    return SentencesText::tr("De stemgewichten zijn samen %1, maar het moeten er %2 zijn.").arg(excerpt(subject), excerpt(detail));
  case ErrorCode::notAMember: return SentencesText::tr("%1 heeft op die dag geen plaats in “%2”.").arg(excerpt(subject), excerpt(detail));
  case ErrorCode::ownDeputy: return SentencesText::tr("%1 kan niet de eigen plaatsvervanger zijn.").arg(excerpt(subject));
  case ErrorCode::notADeputy: return SentencesText::tr("%1 is op die dag geen plaatsvervanger van %2.").arg(excerpt(subject), excerpt(detail));
  case ErrorCode::alreadyClosed: return SentencesText::tr("%1 is al gesloten, op %2.").arg(excerpt(subject), day(detail));
  case ErrorCode::notClosed: return SentencesText::tr("%1 staat nog open.").arg(excerpt(subject));
  case ErrorCode::quorumReached:
    return SentencesText::tr("Voor vergadering %1 is niet vastgelegd dat het quorum ontbrak; alleen dan is er een tweede vergadering voor dezelfde punten.")
        .arg(excerpt(subject));
  case ErrorCode::outcomeNotRecorded: return SentencesText::tr("Van “%1” is nog niet vastgelegd wat ervan kwam.").arg(excerpt(subject));
  case ErrorCode::listAlreadyConfirmed:
    return SentencesText::tr("De besluitenlijst van vergadering %1 is al vastgesteld, op %2.").arg(excerpt(subject), day(detail));
  case ErrorCode::emptyDocument: return SentencesText::tr("“%1” is leeg (0 bytes).").arg(excerpt(subject));
  case ErrorCode::documentTooLarge: return SentencesText::tr("“%1” is te groot om in het bestand op te nemen.").arg(excerpt(subject));
  case ErrorCode::nothingToChange: return SentencesText::tr("Hier valt niets te wijzigen (%1).").arg(fieldOrText(subject));
  case ErrorCode::nothingToUndo: return SentencesText::tr("Er is niets om ongedaan te maken.");
  case ErrorCode::nothingToRedo: return SentencesText::tr("Er is niets om opnieuw te doen.");
  case ErrorCode::undoCrossesMigration:
    return SentencesText::tr("Deze wijziging is gemaakt met een oudere versie van het programma en kan niet meer ongedaan worden gemaakt.");
  case ErrorCode::undoDoesNotFit: return SentencesText::tr("Deze wijziging past niet meer op wat er nu in het bestand staat.");
  case ErrorCode::stale:
    return SentencesText::tr("Wat u wijzigt is intussen al door iemand anders gewijzigd (%1).").arg(fieldOrText(subject));
  case ErrorCode::fileNotFound: return SentencesText::tr("%1 is niet gevonden.").arg(theFile(error));
  case ErrorCode::fileExists: return SentencesText::tr("%1 bestaat al.").arg(theFile(error));
  case ErrorCode::fileNotReadable: return SentencesText::tr("%1 kan niet worden gelezen.").arg(theFile(error));
  case ErrorCode::fileNotWritable: return SentencesText::tr("%1 kan niet worden geschreven.").arg(theFile(error));
  case ErrorCode::fileReadOnly: return SentencesText::tr("%1 mag alleen worden gelezen.").arg(theFile(error));
  case ErrorCode::notACaseFile: return SentencesText::tr("%1 is geen bestand van Besluitroute.").arg(theFile(error));
  case ErrorCode::foreignDatabase: return SentencesText::tr("%1 is een database van een ander programma.").arg(theFile(error));
  case ErrorCode::newerFile:
    return SentencesText::tr("Het bestand “%2” is gemaakt met een nieuwere versie van Besluitroute (bestandsversie %1).")
        .arg(excerpt(subject), excerpt(detail));
  case ErrorCode::damagedFile: return SentencesText::tr("%1 is beschadigd.").arg(theFile(error));
  case ErrorCode::hotJournal:
    return SentencesText::tr("In %1 is een wijziging onderbroken, en die kan hier niet worden hersteld omdat er niet mag worden geschreven.")
        .arg(excerpt(subject));
  case ErrorCode::heldByAnother: return heldByAnother(error);
  case ErrorCode::diskFull: return SentencesText::tr("Er is geen ruimte meer op de schijf.");
  case ErrorCode::storageFailed: return SentencesText::tr("Het bestand kon niet worden bijgewerkt door een storing.");
  case ErrorCode::packNotWritten: return SentencesText::tr("De vergaderset kon niet worden geschreven.");
  case ErrorCode::cancelled: return SentencesText::tr("Dit is afgebroken.");
  }
  return {};
}

/// Where a file could not be opened there was nothing to change; everything else was rolled back as a whole.
QString whatWasKept(ErrorCode code)
{
  constexpr std::array unopened{ErrorCode::notACaseFile, ErrorCode::foreignDatabase, ErrorCode::newerFile,   ErrorCode::damagedFile,
                                ErrorCode::hotJournal,   ErrorCode::heldByAnother,   ErrorCode::fileReadOnly};
  if (std::ranges::find(unopened, code) != unopened.end())
    return SentencesText::tr("Er is niets aan het bestand gewijzigd.");
  if (code == ErrorCode::fileExists)
    return SentencesText::tr("Het bestaande bestand is niet aangeraakt.");
  if (code == ErrorCode::packNotWritten)
    return SentencesText::tr("Er is geen half bestand achtergebleven.");
  if (code == ErrorCode::storageFailed || code == ErrorCode::diskFull)
    return SentencesText::tr("Alles van vóór deze wijziging is bewaard.");
  return SentencesText::tr("Er is niets gewijzigd.");
}

/// Of what cannot be understood as it was given.
QString howToGiveIt(const Error& error, Surface surface)
{
  const auto inWindow = surface == Surface::Window;
  if (error.code == ErrorCode::missingField)
    return inWindow ? SentencesText::tr("Vul het in of kies het.")
                    : SentencesText::tr("Vul het in of kies het; wat een opdracht op de opdrachtregel nodig heeft, zegt “besluitroute-cli commands”.");
  if (error.code == ErrorCode::impossibleDate && isOfAnotherAge(error.detail))
    return SentencesText::tr("Kies een dag in die jaren.");
  if (error.code == ErrorCode::impossibleDate)
    return inWindow ? SentencesText::tr("Neem een dag die bestaat, bijvoorbeeld 22-04-2027.")
                    : SentencesText::tr("Neem een dag die bestaat, bijvoorbeeld 22-04-2027; op de opdrachtregel 2027-04-22.");
  if (error.code == ErrorCode::unknownValue && isTimeField(error.subject))
    return inWindow ? SentencesText::tr("Schrijf een tijd als 14.30.") : SentencesText::tr("Schrijf een tijd als 14:30.");
  if (error.code == ErrorCode::unknownValue)
    return inWindow ? SentencesText::tr("Neem iets anders.") : SentencesText::tr("Neem iets anders; wat er op de opdrachtregel kan, zegt “besluitroute-cli commands”.");
  return inWindow ? SentencesText::tr("Controleer wat u hebt ingevuld.") : SentencesText::tr("In de lijst met opdrachten staat wat er kan: “besluitroute-cli commands”.");
}

QString whatToDo(const Error& error, Surface surface)
{
  switch (error.code) {
  case ErrorCode::notJson: return SentencesText::tr("Controleer de haakjes, komma's en aanhalingstekens.");
  case ErrorCode::unknownCommand:
  case ErrorCode::unknownField:
  case ErrorCode::wrongType:
  case ErrorCode::missingField:
  case ErrorCode::unknownValue:
  case ErrorCode::impossibleDate: return howToGiveIt(error, surface);
  case ErrorCode::unknownReference: return SentencesText::tr("Controleer de naam, de code of het nummer.");
  case ErrorCode::ambiguousReference: return SentencesText::tr("Gebruik het nummer in plaats van de naam.");
  case ErrorCode::emptyText: return SentencesText::tr("Vul iets in.");
  case ErrorCode::textTooLong: return SentencesText::tr("Maak de tekst korter, of voeg hem toe als document.");
  case ErrorCode::numberOutOfRange: return SentencesText::tr("Controleer het getal.");
  case ErrorCode::alreadyExists: return SentencesText::tr("Kies een ander nummer of een andere naam, of wijzig wat er al is.");
  case ErrorCode::endsBeforeStart: return isTime(error.subject) ? SentencesText::tr("Controleer de tijden.") : SentencesText::tr("Controleer de datums.");
  case ErrorCode::beyondCalendar: return SentencesText::tr("Controleer de datums.");
  case ErrorCode::inFuture: return SentencesText::tr("Leg het vast op of na de dag zelf, of controleer de datum.");
  case ErrorCode::circularRegion: return SentencesText::tr("Kies een andere regio.");
  case ErrorCode::bodyOfAnotherKind:
  case ErrorCode::noBodyForStage:
    if (!error.detail.empty() && error.detail != "0")
      return SentencesText::tr("Moeten zij allemaal? Kies dan in het routesjabloon bij Wie “elke raad” of “elk college” van wie meedoet. Anders wijst u bij de stap één gremium aan.");
    return SentencesText::tr("Voeg het gremium toe bij Inrichting, of wijs bij de stap een gremium aan.");
  case ErrorCode::templateWithoutStages: return SentencesText::tr("Geef het sjabloon ten minste één stap.");
  case ErrorCode::noParticipants: return SentencesText::tr("Leg eerst vast welke gemeenten aan het traject meedoen.");
  case ErrorCode::municipalityEnded: return SentencesText::tr("Neem een eerdere dag, of de gemeente waarin zij is opgegaan.");
  case ErrorCode::municipalityNotYet: return SentencesText::tr("Neem een latere dag, of een andere gemeente.");
  case ErrorCode::endAlreadyRecorded: return SentencesText::tr("Neem een andere gemeente, of maak de eerdere samenvoeging eerst ongedaan.");
  case ErrorCode::decidedAfterEnd: return SentencesText::tr("Neem een latere dag, of corrigeer eerst de datum van dat besluit.");
  case ErrorCode::plannedAfterEnd: return SentencesText::tr("Plan die behandeling eerst op een eerdere dag, of zet haar terug op nog te plannen.");
  case ErrorCode::versionOfAnotherProposal: return SentencesText::tr("Kies een versie van dit voorstel.");
  case ErrorCode::versionRequired: return SentencesText::tr("Noem de versie die is vastgesteld, bijvoorbeeld 1.0-A.");
  case ErrorCode::notTakingPart: return SentencesText::tr("Controleer de datum, of leg eerst de deelname van de gemeente vast.");
  case ErrorCode::notABodyOfStage: return SentencesText::tr("Kies een gremium van deze stap.");
  case ErrorCode::stageNotStarted: return SentencesText::tr("Rond de eerdere stap af, of loop er met een reden op vooruit.");
  case ErrorCode::stageAlreadyComplete: return SentencesText::tr("Alleen terugsturen opent een stap opnieuw.");
  case ErrorCode::stageNotEarlier: return SentencesText::tr("Kies een eerdere stap van dezelfde ronde.");
  case ErrorCode::roundEnded: return SentencesText::tr("Start een nieuwe ronde.");
  case ErrorCode::roundStillRunning: return SentencesText::tr("Rond die ronde af of stop haar.");
  case ErrorCode::alreadyDecided: return SentencesText::tr("Corrigeer het vastgelegde besluit, of haal het met een reden weg.");
  case ErrorCode::decisionBeforeMeeting: return SentencesText::tr("Controleer de datum van het besluit en van de vergadering.");
  case ErrorCode::meetingOfAnotherBody: return SentencesText::tr("Kies een vergadering van het gremium zelf.");
  case ErrorCode::meetingCancelled: return SentencesText::tr("Kies een andere vergadering.");
  case ErrorCode::alreadyOnAgenda: return SentencesText::tr("Haal het daar eerst van de agenda.");
  case ErrorCode::itemWithdrawn: return SentencesText::tr("Zet het als nieuw punt op de agenda.");
  case ErrorCode::noDecisionToConfirm: return SentencesText::tr("Leg eerst het besluit vast.");
  case ErrorCode::confirmedBeforeDecided: return SentencesText::tr("Controleer de datums.");
  case ErrorCode::outcomeNeedsReturnStage: return SentencesText::tr("Kies de stap waarnaar het voorstel teruggaat.");
  case ErrorCode::reasonRequired: return SentencesText::tr("Schrijf op waarom dit gebeurt; de reden blijft zichtbaar.");
  case ErrorCode::termNotInForce: return SentencesText::tr("Neem een latere dag, of een andere regel.");
  case ErrorCode::termWithoutAmount: return SentencesText::tr("Geef de duur erbij, bijvoorbeeld weeks=8.");
  case ErrorCode::noRoundToPlan: return SentencesText::tr("Start eerst een ronde langs een route.");
  case ErrorCode::partiesMissing: return SentencesText::tr("Leg hun raadpleging vast, of ga door met een reden.");
  case ErrorCode::outsideCalendar: return SentencesText::tr("Kies een dag in die jaren.");
  case ErrorCode::termNotEnded: return SentencesText::tr("Wacht het einde van de termijn af, of leg vast wat er is geantwoord.");
  case ErrorCode::notSent: return SentencesText::tr("Leg eerst vast wanneer de stukken zijn verzonden.");
  case ErrorCode::alreadyDispatched:
    return SentencesText::tr("Nummers die zijn verzonden blijven staan; wat nieuw is krijgt een eigen nummer.");
  case ErrorCode::stillInUse:
    return error.detail.empty() ? SentencesText::tr("Haal eerst weg wat ernaar verwijst.") : SentencesText::tr("Weg kan alleen wat per vergissing is ingevoerd; wat ophoudt of niet doorgaat, blijft bewaard met zijn laatste dag.");
  case ErrorCode::labelTaken: return SentencesText::tr("Kies een ander kenmerk.");
  case ErrorCode::quorumTooLarge: return SentencesText::tr("Neem een kleiner quorum, of leg eerst alle leden vast.");
  case ErrorCode::weightsDoNotAddUp: return SentencesText::tr("Kijk de gewichten na in de regeling.");
  case ErrorCode::notAMember: return SentencesText::tr("Leg eerst bij Inrichting vast wie namens wie in het gremium zit, en vanaf wanneer.");
  case ErrorCode::ownDeputy: return SentencesText::tr("Kies wie er wordt vervangen.");
  case ErrorCode::notADeputy: return SentencesText::tr("Leg eerst bij Inrichting vast wie haar of hem vervangt, en vanaf wanneer.");
  case ErrorCode::alreadyClosed: return SentencesText::tr("Heropen het eerst als het toch nog niet klaar is.");
  case ErrorCode::quorumReached: return SentencesText::tr("Leg eerst vast wie er was.");
  case ErrorCode::outcomeNotRecorded: return SentencesText::tr("Leg eerst vast dat het is aangehouden of niet is behandeld.");
  case ErrorCode::emptyDocument: return SentencesText::tr("Vraag het document opnieuw op bij de steller.");
  case ErrorCode::documentTooLarge: return SentencesText::tr("Maak het document kleiner, of splits het.");
  case ErrorCode::undoCrossesMigration:
  case ErrorCode::undoDoesNotFit: return SentencesText::tr("Pas het met de hand aan; de geschiedenis laat zien hoe het was.");
  case ErrorCode::stale: return SentencesText::tr("Bekijk wat er nu staat en wijzig het daarna opnieuw.");
  case ErrorCode::fileNotFound: return SentencesText::tr("Controleer de naam en de map.");
  case ErrorCode::fileExists: return SentencesText::tr("Kies een andere naam.");
  case ErrorCode::fileNotReadable: return SentencesText::tr("Controleer of u het bestand mag lezen en of de schijf is aangesloten.");
  case ErrorCode::fileNotWritable:
  case ErrorCode::packNotWritten: return SentencesText::tr("Controleer of de map bestaat en of u er mag schrijven.");
  case ErrorCode::fileReadOnly: return SentencesText::tr("Maak een kopie op een plek waar u mag schrijven, en werk daarin.");
  case ErrorCode::notACaseFile:
  case ErrorCode::foreignDatabase: return SentencesText::tr("Kies een bestand dat met Besluitroute is gemaakt.");
  case ErrorCode::newerFile: return SentencesText::tr("Werk Besluitroute bij om dit bestand te openen.");
  case ErrorCode::damagedFile: return SentencesText::tr("Zet een reservekopie terug, en bewaar dit bestand tot dat is gelukt.");
  case ErrorCode::hotJournal:
    return SentencesText::tr("Kopieer het bestand samen met het bestand dat op “-journal” eindigt naar een plek waar u mag schrijven, en "
                    "open het daar.");
  case ErrorCode::heldByAnother: return SentencesText::tr("Lezen kan wel; wijzigen kan zodra het bestand daar is gesloten.");
  case ErrorCode::diskFull: return SentencesText::tr("Maak ruimte vrij en probeer het opnieuw.");
  case ErrorCode::storageFailed: return SentencesText::tr("Probeer het opnieuw; maak bij herhaling een kopie op een andere schijf.");
  case ErrorCode::alreadyConfirmed:
  case ErrorCode::noDrift:
  case ErrorCode::alreadyPassedOver:
  case ErrorCode::notPassedOver:
  case ErrorCode::notClosed:
  case ErrorCode::listAlreadyConfirmed:
  case ErrorCode::alreadySent:
  case ErrorCode::nothingToChange:
  case ErrorCode::nothingToUndo:
  case ErrorCode::nothingToRedo:
  case ErrorCode::cancelled: return {};
  }
  return {};
}

/// As many whole entries as can be read at a glance, and how many more there are.
QString wholeEntries(const QStringList& entries)
{
  constexpr auto mostLetters = 400;
  auto told = entries.first();
  for (qsizetype place = 1; place < entries.size(); ++place) {
    if (told.size() + entries[place].size() > mostLetters)
      return SentencesText::tr("%1; en nog %n andere", "list of open branches", static_cast<int>(entries.size() - place)).arg(told);
    told += QStringLiteral("; ") + entries[place];
  }
  return told;
}

QString openBranches(const QStringList& branches)
{
  return SentencesText::tr("Nog niet afgerond door een gemeente die opgaat in een andere: %1. Vanaf die dag telt dat niet meer mee.").arg(wholeEntries(branches));
}

/// Of a day that is no working day; equated days are in the file, the others are known.
QString dayOffSentence(const Finding& finding)
{
  const auto date = parseIsoDate(finding.subject);
  const auto off = date ? planning::WorkCalendar{}.dayOff(*date).value_or(planning::DayOff::equated) : planning::DayOff::equated;
  return SentencesText::tr("%1 is geen werkdag: %2.", "day, name of the holiday or of the day of the week").arg(day(finding.subject), wordFor(off));
}

/// "V-2027-03, Raad Dordrecht".
QString openBranch(const Finding& finding)
{
  const auto proposal = excerpt(finding.subject);
  return finding.detail.empty() ? proposal : proposal + QStringLiteral(", ") + excerpt(finding.detail);
}

}

QString excerpt(const std::string& text)
{
  constexpr auto longest = 100;
  // A cut in the middle of a character would become a question mark; four bytes make one character at most.
  auto line = QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min<std::size_t>(text.size(), 8 * longest))).simplified();
  if (line.size() <= longest)
    return line;
  auto length = longest - 1;
  if (line.at(length - 1).isHighSurrogate())
    --length;
  return line.left(length) + QChar{0x2026};
}

Explanation explain(const Error& error, Surface surface) { return {whatHappened(error), whatWasKept(error.code), whatToDo(error, surface)}; }

Explanation explain(const Error& error, const QString& label)
{
  constexpr std::array aboutField{ErrorCode::missingField, ErrorCode::wrongType,   ErrorCode::impossibleDate, ErrorCode::unknownValue,
                                  ErrorCode::emptyText,    ErrorCode::textTooLong, ErrorCode::numberOutOfRange};
  auto said = explain(error);
  if (label.isEmpty() || std::ranges::count(aboutField, error.code) == 0)
    return said;
  const auto name = QString{label}.remove(u'&');
  auto named = error;
  named.subject = name.toStdString();
  said.what = error.code == ErrorCode::unknownValue && isTimeField(error.subject) ? notATime(error, name) : whatHappened(named);
  return said;
}

QString errorSentence(const Error& error, Surface surface)
{
  const auto explanation = explain(error, surface);
  QStringList sentences{explanation.what, explanation.kept, explanation.advice};
  sentences.removeAll(QString{});
  return sentences.join(QLatin1Char(' '));
}

QString findingSentence(const Finding& finding)
{
  const auto subject = excerpt(finding.subject);
  switch (finding.code) {
  case FindingCode::handInDayPassed: return SentencesText::tr("De aanleverdatum van vergadering %1 is al voorbij.").arg(subject);
  case FindingCode::dispatchDayPassed:
    return SentencesText::tr("De verzenddatum van vergadering %1 is al voorbij; wat er nu bij komt, krijgen de leden als nazending.").arg(subject);
  case FindingCode::afterTerm: return SentencesText::tr("De vergadering is na de termijn, die op %1 eindigt: een reactie daarna is te laat.").arg(day(finding.subject));
  case FindingCode::stageNotStartedYet: return SentencesText::tr("De stap “%1” is nog niet begonnen.").arg(subject);
  case FindingCode::documentNotPdf:
    return SentencesText::tr("“%1” is geen PDF; in een vergaderset komt op zijn plaats een blad dat dat zegt.").arg(subject);
  case FindingCode::documentEncrypted:
    return SentencesText::tr("“%1” heeft een wachtwoord; in een vergaderset komt op zijn plaats een blad dat dat zegt.").arg(subject);
  case FindingCode::documentDamaged:
    return SentencesText::tr("“%1” is beschadigd; in een vergaderset komt op zijn plaats een blad dat dat zegt.").arg(subject);
  case FindingCode::documentVeryLarge:
    return SentencesText::tr("“%1” is erg groot; het bestand is daarna mogelijk te groot om te mailen.").arg(subject);
  case FindingCode::contentMissing:
    return SentencesText::tr("De inhoud van “%1” zit niet in dit bestand; alleen de gegevens van het document zijn vastgelegd.")
        .arg(subject);
  case FindingCode::driftArises: return SentencesText::tr("In de stap “%1” is nu over verschillende versies besloten.").arg(subject);
  case FindingCode::partiesNotHeard:
    return SentencesText::tr("Vóór de stap “%1” is nog niet iedereen gehoord die gehoord moet worden.").arg(subject);
  case FindingCode::noQuorum:
    return SentencesText::tr("In vergadering %1 was het quorum er niet volgens de vastgelegde aanwezigheid; een besluit is dan niet geldig.").arg(subject);
  case FindingCode::meetingOnDayOff: return dayOffSentence(finding);
  case FindingCode::meetingWhileClosed:
    return finding.detail.empty() ? SentencesText::tr("Op %1 vergadert dit gremium volgens de kalender niet.").arg(day(finding.subject))
                                  : SentencesText::tr("Op %1 vergadert dit gremium volgens de kalender niet: %2.").arg(day(finding.subject), excerpt(finding.detail));
  case FindingCode::sameName: return SentencesText::tr("Er stond al iemand met de naam %1. Is dat dezelfde persoon, verwijder deze dan.").arg(subject);
  case FindingCode::anotherChair: return SentencesText::tr("%1 heeft al een voorzitter: %2.").arg(subject, excerpt(finding.detail));
  case FindingCode::anotherMeetingThatDay: return SentencesText::tr("Op die dag vergadert dit gremium ook al: %1.").arg(subject);
  case FindingCode::meetingsWhileClosed: return SentencesText::tr("In die dagen staan vergaderingen: %1. Die blijven staan; verplaats ze zelf als zij niet doorgaan.").arg(wholeEntries(QString::fromStdString(finding.subject).split(QStringLiteral(", "))));
  case FindingCode::sentBeforeHandIn: return SentencesText::tr("Van %1 worden de stukken verzonden vóór ze aangeleverd hoeven te zijn: draai de termijnen om, of maak ze gelijk.").arg(subject);
  case FindingCode::notOnMeetingDay: return SentencesText::tr("De vergadering was op %1, het besluit is van %2.").arg(day(finding.subject), day(finding.detail));
  case FindingCode::outcomeDiffersFromVotes: {
    const auto sentence = SentencesText::tr("De uitkomst van “%1” is anders dan de vastgelegde stemmen zeggen.").arg(subject);
    return finding.detail == domain::toText(MajorityRule::unanimous) ? sentence + u' ' + SentencesText::tr("In dit gremium mag niemand tegen zijn.") : sentence;
  }
  case FindingCode::figuresDifferFromVotes:
    return SentencesText::tr("Het aantal stemmen bij het besluit over “%1” is anders dan de stemmen die per stem zijn vastgelegd; die gaan voor.").arg(subject);
  case FindingCode::moreVotesThanThereAre:
    return SentencesText::tr("Het besluit telt %1 stemmen, maar dit gremium heeft er %2.").arg(subject, QString::fromStdString(finding.detail));
  case FindingCode::moreVotesThanPresent:
    return SentencesText::tr("Het besluit telt %1 stemmen, maar volgens de vastgelegde aanwezigheid waren er %2.").arg(subject, QString::fromStdString(finding.detail));
  case FindingCode::absentVoted:
    return SentencesText::tr("Bij punt %2 telt een stem mee van wie er volgens de vastgelegde aanwezigheid niet was: %1. Pas de stemming of de aanwezigheid aan.")
        .arg(subject, excerpt(finding.detail));
  case FindingCode::openWhereMerged: return openBranches({openBranch(finding)});
  case FindingCode::roundAlreadyRunning: return SentencesText::tr("Van voorstel %1 liep al een ronde; die loopt ook door.").arg(subject);
  }
  return {};
}

QStringList findingSentences(const std::vector<Finding>& findings)
{
  const auto isOpenBranch = [](const Finding& finding) { return finding.code == FindingCode::openWhereMerged; };
  QStringList branches;
  for (const auto& finding : findings)
    if (isOpenBranch(finding))
      branches += openBranch(finding);
  QStringList sentences;
  auto branchesTold = false;
  for (const auto& finding : findings) {
    if (!isOpenBranch(finding))
      sentences += findingSentence(finding);
    else if (!std::exchange(branchesTold, true))
      sentences += openBranches(branches);
  }
  return sentences;
}

QString ruleSentence(const app::BrokenRule& broken)
{
  using app::RuleCode;
  const auto subject = excerpt(broken.subject);
  const auto detail = excerpt(broken.detail);
  switch (broken.code) {
  case RuleCode::meetingNumberTwice: return SentencesText::tr("Het vergadernummer %1 komt meer dan eens voor.").arg(subject);
  case RuleCode::proposalNumberTwice: return SentencesText::tr("Het voorstelnummer %1 komt meer dan eens voor.").arg(subject);
  case RuleCode::versionNumberTwice: return SentencesText::tr("Voorstel %2 heeft meer dan één versie %1.").arg(subject, detail);
  case RuleCode::labelTwice: return SentencesText::tr("In vergadering %2 komt het kenmerk %1 meer dan eens voor.").arg(subject, detail);
  case RuleCode::branchTwiceOnMeeting:
    return SentencesText::tr("“%1” staat in vergadering %2 twee keer voor dezelfde behandeling op de agenda.").arg(subject, detail);
  case RuleCode::subItemElsewhere:
    return SentencesText::tr("In vergadering %2 staat agendapunt %1 onder een punt waar het niet onder kan staan.").arg(subject, detail);
  case RuleCode::bodyNotOfStage:
    return SentencesText::tr("%1 hoort niet bij de stap “%2”, maar daar is wel iets voor vastgelegd.").arg(subject, detail);
  case RuleCode::meetingOfAnotherBody:
    return SentencesText::tr("Vergadering %1 is niet van %2, maar staat er wel bij.").arg(subject, detail);
  case RuleCode::versionOfAnotherProposal:
    return SentencesText::tr("Bij voorstel %2 staat versie %1 van een ander voorstel.").arg(subject, detail);
  case RuleCode::decisionBeforeMeeting: return SentencesText::tr("Het besluit van %1 ligt vóór zijn vergadering %2.").arg(subject, detail);
  case RuleCode::confirmedBeforeDecided:
    return SentencesText::tr("De bevestiging van het besluit van %1 (%2) ligt vóór het besluit zelf.").arg(subject, day(broken.detail));
  case RuleCode::returnsToLaterStage:
    return SentencesText::tr("De stap “%1” stuurt terug naar “%2”, en dat is geen eerdere stap.").arg(subject, detail);
  case RuleCode::endsBeforeStart: return SentencesText::tr("Iets van %1 eindigt (%2) voordat het begint.").arg(subject, day(broken.detail));
  case RuleCode::templateNotInARow: return SentencesText::tr("De stappen van het routesjabloon “%1” zijn niet genummerd als 1, 2, 3.").arg(subject);
  case RuleCode::circularRegion: return SentencesText::tr("De regio “%1” is langs een omweg deel van zichzelf.").arg(subject);
  case RuleCode::municipalityWithoutBodies: return SentencesText::tr("De gemeente %1 mist haar raad of haar college.").arg(subject);
  case RuleCode::contentMissing: return SentencesText::tr("De inhoud van het document “%1” zit niet in het bestand.").arg(subject);
  }
  return {};
}

}
