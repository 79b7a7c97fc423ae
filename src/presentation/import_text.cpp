// SPDX-License-Identifier: EUPL-1.2
#include "presentation/import_text.h"

#include "presentation/qt_text.h"
#include "presentation/sentences.h"
#include "presentation/status_text.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace presentation {

using app::ImportFinding;
using app::ImportFindingCode;
using app::ImportRowState;

namespace {

struct ImportTextText {
  Q_DECLARE_TR_FUNCTIONS(ImportText)
};

QString fieldName(const std::string& field)
{
  const auto word = fieldWord(field);
  return word.isEmpty() ? excerpt(field) : word;
}

QString dayOrText(const std::string& value)
{
  const auto date = domain::parseIsoDate(value);
  return date ? dayWithYear(*date) : excerpt(value);
}

template <domain::Worded E>
std::optional<QString> closedWord(const std::string& value)
{
  const auto found = domain::fromText<E>(value);
  return found ? std::optional{wordFor(*found)} : std::nullopt;
}

/// A value as people read it: words of closed lists, days with the day first.
QString valueText(const app::ImportDifference& difference, const std::string& value)
{
  const auto& field = difference.field;
  const auto word = field == "kind"         ? closedWord<domain::BodyKind>(value)
                    : field == "level"      ? closedWord<domain::BodyLevel>(value)
                    : field == "votingRule" ? closedWord<domain::VotingRule>(value)
                    : field == "role"       ? closedWord<domain::MemberRole>(value)
                    : field == "state"      ? closedWord<domain::MeetingState>(value)
                                            : std::nullopt;
  return word.value_or(dayOrText(value));
}

QString fallsOutSentence(const ImportFinding& finding)
{
  if (finding.subject == "dayOff")
    return ImportTextText::tr("Deze dag is een feestdag en valt uit de reeks.");
  if (finding.subject == "inWindow")
    return ImportTextText::tr("Deze dag valt in een reces of een andere periode zonder vergaderingen.");
  return ImportTextText::tr("Deze dag is uitgezonderd van de reeks.");
}

QStringList rowCells(int number, const app::ImportRow& row)
{
  QStringList differences;
  for (const auto& difference : row.differences)
    if (row.state != ImportRowState::notTaken && row.state != ImportRowState::gone)
      differences += differenceText(difference, row.state == ImportRowState::added);
  return {QString::number(number), row.line == 0 ? QString{} : ImportTextText::tr("regel %1").arg(row.line), wordFor(row.state),
          row.date ? dayWithYear(*row.date) : QString{}, excerpt(row.subject), differences.join(QStringLiteral(", "))};
}

}

QString importSentence(const ImportFinding& finding)
{
  const auto subject = excerpt(finding.subject);
  switch (finding.code) {
  case ImportFindingCode::emptySource: return ImportTextText::tr("Er staat niets in de bron.");
  case ImportFindingCode::spreadsheetFile:
    return ImportTextText::tr("Dit is een werkmap van een spreadsheet. Bewaar het blad als CSV, of kopieer de cellen en plak ze.");
  case ImportFindingCode::pdfFile: return ImportTextText::tr("Dit is een PDF; daaruit kan niet worden overgenomen. Vraag de bron om CSV of een agenda (ICS).");
  case ImportFindingCode::notText: return ImportTextText::tr("Dit bestand is geen tekst; het kan niet worden gelezen.");
  case ImportFindingCode::readAsWindows1252: return ImportTextText::tr("De tekst is gelezen als Windows-1252; controleer letters met accenten.");
  case ImportFindingCode::readAsUtf16: return ImportTextText::tr("De tekst is gelezen als UTF-16.");
  case ImportFindingCode::openQuote:
    return ImportTextText::tr("Op regel %1 begint een aanhalingsteken dat nergens sluit; vanaf daar is niets gelezen.").arg(subject);
  case ImportFindingCode::tooManyRows: return ImportTextText::tr("De bron heeft meer dan %1 rijen; wat daarna komt, is niet gelezen.").arg(subject);
  case ImportFindingCode::columnUnknown: return ImportTextText::tr("De kolom “%1” wordt niet gebruikt.").arg(subject);
  case ImportFindingCode::columnMissing: return ImportTextText::tr("Er is geen kolom gevonden voor: %1.").arg(fieldName(finding.subject));
  case ImportFindingCode::headsAssumed: return ImportTextText::tr("Er zijn geen bekende kopjes; aan de inhoud is bepaald wat in de kolommen staat.");
  case ImportFindingCode::monthFirstDays: return ImportTextText::tr("De datums staan met de maand voorop en zijn zo gelezen.");
  case ImportFindingCode::notACalendar: return ImportTextText::tr("Dit is geen agenda: het begin “BEGIN:VCALENDAR” ontbreekt.");
  case ImportFindingCode::brokenEvent: return ImportTextText::tr("De afspraak die op regel %1 begint, is niet heel en is niet gelezen.").arg(subject);
  case ImportFindingCode::timeZoneUnknown: return ImportTextText::tr("De tijdzone “%1” is onbekend; de tijden zijn genomen zoals ze er staan.").arg(subject);
  case ImportFindingCode::noDay: return ImportTextText::tr("Er staat geen datum.");
  case ImportFindingCode::impossibleDay: return ImportTextText::tr("“%1” is geen bestaande datum.").arg(subject);
  case ImportFindingCode::ambiguousDay:
    return ImportTextText::tr("Bij “%1” is niet te zien of de dag of de maand voorop staat. Kies eerst de volgorde van de datums.").arg(subject);
  case ImportFindingCode::dayBeyondCalendar: return ImportTextText::tr("“%1” ligt voorbij de kalender, die loopt tot en met 2099.").arg(subject);
  case ImportFindingCode::noBody: return ImportTextText::tr("Er staat geen gremium. Kies het gremium voor rijen zonder naam.");
  case ImportFindingCode::unknownBody: return ImportTextText::tr("Er is geen gremium “%1”. Wijs aan welk gremium het is, of voeg het eerst toe.").arg(subject);
  case ImportFindingCode::ambiguousBody:
    return ImportTextText::tr("“%1” kan meer dan één gremium zijn: %2. Wijs aan welk gremium het is.").arg(subject, excerpt(finding.detail));
  case ImportFindingCode::unknownMunicipality: return ImportTextText::tr("Er is geen gemeente “%1”.").arg(subject);
  case ImportFindingCode::unknownRegion: return ImportTextText::tr("Er is geen regio “%1”.").arg(subject);
  case ImportFindingCode::unknownTrack: return ImportTextText::tr("Er is geen traject “%1”.").arg(subject);
  case ImportFindingCode::ambiguousPerson: return ImportTextText::tr("Er is meer dan één persoon “%1”; alleen met het e-mailadres is te zien wie het is.").arg(subject);
  case ImportFindingCode::ambiguousMeeting:
    return ImportTextText::tr("Het gremium heeft op deze dag al vergaderingen (%1); het is niet te zien welke dit is. Geef het nummer of de aanvangstijd.").arg(subject);
  case ImportFindingCode::missingValue: return ImportTextText::tr("Er ontbreekt een gegeven: %1.").arg(fieldName(finding.subject));
  case ImportFindingCode::unknownWord: return ImportTextText::tr("“%1” kan niet bij “%2”.").arg(subject, fieldName(finding.detail));
  case ImportFindingCode::duplicateRow: return ImportTextText::tr("Dit staat al op regel %1.").arg(subject);
  case ImportFindingCode::supersededRow: return ImportTextText::tr("Op regel %1 staat een nieuwere stand van deze afspraak.").arg(subject);
  case ImportFindingCode::unsupportedRecurrence: return ImportTextText::tr("Deze herhaling is geen reeks vergaderingen: %1.").arg(subject);
  case ImportFindingCode::changesAllFollowing:
    return ImportTextText::tr("Dit verandert ook alle volgende vergaderingen van de reeks. Laat de bron de hele reeks opnieuw uitvoeren.");
  case ImportFindingCode::refusedByRule: return finding.error ? explain(*finding.error).what : ImportTextText::tr("Een regel staat dit niet toe.");
  case ImportFindingCode::cancelledHere:
    return ImportTextText::tr("Vergadering %1 is hier vervallen, maar in de bron niet. Maak eerst het laten vervallen ongedaan.").arg(subject);
  case ImportFindingCode::cancelledInSource: return ImportTextText::tr("Deze vergadering is in de bron vervallen en is hier niet bekend.");
  case ImportFindingCode::fallsOut: return fallsOutSentence(finding);
  case ImportFindingCode::wrongWeekday: return ImportTextText::tr("In “%1” past de dag van de week niet bij de datum %2.").arg(subject, dayOrText(finding.detail));
  case ImportFindingCode::severalDays: return ImportTextText::tr("Dit duurt tot en met %1; een vergadering is op één dag.").arg(dayOrText(finding.subject));
  case ImportFindingCode::meetsOnDayOff: return findingSentence({domain::FindingCode::meetingOnDayOff, finding.subject});
  case ImportFindingCode::yearAssumed: return ImportTextText::tr("In “%1” staat geen jaar; gelezen als %2.").arg(subject, dayOrText(finding.detail));
  case ImportFindingCode::dayFromSerial: return ImportTextText::tr("Het dagnummer “%1” van een spreadsheet is gelezen als %2.").arg(subject, dayOrText(finding.detail));
  case ImportFindingCode::impossibleTime: return ImportTextText::tr("“%1” is geen tijd; de rij is zonder tijd genomen.").arg(subject);
  case ImportFindingCode::impossibleValue: return ImportTextText::tr("“%1” kan niet bij “%2”; dat is weggelaten.").arg(subject, fieldName(finding.detail));
  case ImportFindingCode::notChangeable: return ImportTextText::tr("De bron zegt iets anders bij “%1”; dat wordt niet aangepast.").arg(fieldName(finding.subject));
  case ImportFindingCode::bodyChosen: return ImportTextText::tr("“%1” noemt geen gremium; het gekozen gremium is genomen.").arg(subject);
  case ImportFindingCode::recurrenceBounded:
    return ImportTextText::tr("Van reeksen zonder einde zijn de vergaderingen van %1 tot en met %2 genomen.").arg(dayOrText(finding.subject), dayOrText(finding.detail));
  }
  return {};
}

QString wordFor(ImportRowState state)
{
  switch (state) {
  case ImportRowState::added: return ImportTextText::tr("nieuw");
  case ImportRowState::changed: return ImportTextText::tr("gewijzigd");
  case ImportRowState::same: return ImportTextText::tr("gelijk");
  case ImportRowState::gone: return ImportTextText::tr("niet in de bron");
  case ImportRowState::notTaken: return ImportTextText::tr("niet overgenomen");
  }
  return {};
}

QString differenceText(const app::ImportDifference& difference, bool isNew)
{
  if (difference.field == "uid")
    return ImportTextText::tr("voortaan herkend in de agenda van de bron");
  const auto becomes = valueText(difference, difference.becomes);
  if (isNew || difference.was.empty())
    return ImportTextText::tr("%1 %2", "field and value").arg(fieldName(difference.field), becomes);
  return ImportTextText::tr("%1 %2 wordt %3", "field, old value, new value").arg(fieldName(difference.field), valueText(difference, difference.was), becomes);
}

QString importTotals(const app::ImportPreview& preview)
{
  QStringList parts;
  for (const auto state : {ImportRowState::added, ImportRowState::changed, ImportRowState::same, ImportRowState::gone, ImportRowState::notTaken})
    if (const auto count = std::ranges::count(preview.rows, state, &app::ImportRow::state); count > 0)
      parts += QStringLiteral("%1 %2").arg(QString::number(count), wordFor(state));
  return parts.isEmpty() ? ImportTextText::tr("Geen rijen.") : ImportTextText::tr("%1.", "a list of counts").arg(parts.join(QStringLiteral(", ")));
}

QString importText(const app::ImportPreview& preview)
{
  QStringList lines;
  for (const auto& finding : preview.findings)
    lines += importSentence(finding);
  QList<QStringList> cells;
  for (std::size_t place = 0; place < preview.rows.size(); ++place)
    cells += rowCells(static_cast<int>(place) + 1, preview.rows[place]);
  const auto rows = aligned(cells);
  for (qsizetype place = 0; place < rows.size(); ++place) {
    lines += rows[place];
    for (const auto& finding : preview.rows[static_cast<std::size_t>(place)].findings)
      lines += QStringLiteral("      ") + importSentence(finding);
  }
  lines += importTotals(preview);
  return lines.join(QLatin1Char('\n'));
}

}
