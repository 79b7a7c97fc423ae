// SPDX-License-Identifier: EUPL-1.2
#include "presentation/words.h"

#include "presentation/qt_dates.h"

#include <QCoreApplication>
#include <QDateTime>
#include <array>

namespace presentation {

using namespace domain;

namespace {

struct WordsText {
  Q_DECLARE_TR_FUNCTIONS(Words)
};

struct FieldName {
  std::string_view name;
  const char* word;
};

/// Fields of commands and of stored things; the same name means the same everywhere.
constexpr std::array fieldNames{
    FieldName{"action", QT_TRANSLATE_NOOP("Words", "actiepunt")},
    FieldName{"advice", QT_TRANSLATE_NOOP("Words", "advies")},
    FieldName{"answers", QT_TRANSLATE_NOOP("Words", "antwoorden")},
    FieldName{"authority", QT_TRANSLATE_NOOP("Words", "bevoegdheid")},
    FieldName{"in", QT_TRANSLATE_NOOP("Words", "vergadering die haar vaststelde")},
    FieldName{"items", QT_TRANSLATE_NOOP("Words", "vaste agendapunten")},
    FieldName{"list", QT_TRANSLATE_NOOP("Words", "lijst achter het agendapunt")},
    FieldName{"option", QT_TRANSLATE_NOOP("Words", "verlengingsoptie")},
    FieldName{"phase", QT_TRANSLATE_NOOP("Words", "fase")},
    FieldName{"provider", QT_TRANSLATE_NOOP("Words", "aanbieder")},
    FieldName{"questions", QT_TRANSLATE_NOOP("Words", "vragen")},
    FieldName{"total", QT_TRANSLATE_NOOP("Words", "aantal stemmen samen")},
    FieldName{"votes", QT_TRANSLATE_NOOP("Words", "stemmen")},
    FieldName{"weights", QT_TRANSLATE_NOOP("Words", "stemgewichten")},
    FieldName{"accent", QT_TRANSLATE_NOOP("Words", "kleur")},
    FieldName{"actualFrom", QT_TRANSLATE_NOOP("Words", "begonnen op")},
    FieldName{"actualUntil", QT_TRANSLATE_NOOP("Words", "afgerond op")},
    FieldName{"adviser", QT_TRANSLATE_NOOP("Words", "adviseur")},
    FieldName{"ballot", QT_TRANSLATE_NOOP("Words", "stemronde")},
    FieldName{"budget", QT_TRANSLATE_NOOP("Words", "budget")},
    FieldName{"choice", QT_TRANSLATE_NOOP("Words", "keuze")},
    FieldName{"closing", QT_TRANSLATE_NOOP("Words", "afdoening")},
    FieldName{"contractFrom", QT_TRANSLATE_NOOP("Words", "contract vanaf")},
    FieldName{"contractUntil", QT_TRANSLATE_NOOP("Words", "contract tot en met")},
    FieldName{"decisionListConfirmedIn", QT_TRANSLATE_NOOP("Words", "besluitenlijst vastgesteld in")},
    FieldName{"decisionListConfirmedOn", QT_TRANSLATE_NOOP("Words", "besluitenlijst vastgesteld op")},
    FieldName{"declinedOn", QT_TRANSLATE_NOOP("Words", "niet benut op")},
    FieldName{"deputyFor", QT_TRANSLATE_NOOP("Words", "vervangt")},
    FieldName{"doneOn", QT_TRANSLATE_NOOP("Words", "afgedaan op")},
    FieldName{"due", QT_TRANSLATE_NOOP("Words", "klaar op")},
    FieldName{"entries", QT_TRANSLATE_NOOP("Words", "inhoud")},
    FieldName{"exercisedOn", QT_TRANSLATE_NOOP("Words", "benut op")},
    FieldName{"firstPage", QT_TRANSLATE_NOOP("Words", "eerste bladzijde")},
    FieldName{"holder", QT_TRANSLATE_NOOP("Words", "houder")},
    FieldName{"letter", QT_TRANSLATE_NOOP("Words", "letter")},
    FieldName{"limits", QT_TRANSLATE_NOOP("Words", "grenzen")},
    FieldName{"logo", QT_TRANSLATE_NOOP("Words", "logo")},
    FieldName{"madeOn", QT_TRANSLATE_NOOP("Words", "gemaakt op")},
    FieldName{"majority", QT_TRANSLATE_NOOP("Words", "meerderheid")},
    FieldName{"into", QT_TRANSLATE_NOOP("Words", "gemeente waarin zij opgaan")},
    FieldName{"leaves", QT_TRANSLATE_NOOP("Words", "regio die wordt verlaten")},
    FieldName{"mergedInto", QT_TRANSLATE_NOOP("Words", "opgegaan in")},
    FieldName{"movedFrom", QT_TRANSLATE_NOOP("Words", "doorgeschoven van")},
    FieldName{"nature", QT_TRANSLATE_NOOP("Words", "aard")},
    FieldName{"neededAuthority", QT_TRANSLATE_NOOP("Words", "benodigde bevoegdheid")},
    FieldName{"noticeBy", QT_TRANSLATE_NOOP("Words", "uiterlijk melden")},
    FieldName{"ownerName", QT_TRANSLATE_NOOP("Words", "naam van de eigenaar")},
    FieldName{"parties", QT_TRANSLATE_NOOP("Words", "partijen")},
    FieldName{"plannedFrom", QT_TRANSLATE_NOOP("Words", "gepland vanaf")},
    FieldName{"plannedUntil", QT_TRANSLATE_NOOP("Words", "gepland tot en met")},
    FieldName{"presence", QT_TRANSLATE_NOOP("Words", "aanwezigheid")},
    FieldName{"procedure", QT_TRANSLATE_NOOP("Words", "procedure")},
    FieldName{"promisedTo", QT_TRANSLATE_NOOP("Words", "toegezegd aan")},
    FieldName{"question", QT_TRANSLATE_NOOP("Words", "vraag")},
    FieldName{"quorumRule", QT_TRANSLATE_NOOP("Words", "quorumregel")},
    FieldName{"recipients", QT_TRANSLATE_NOOP("Words", "ontvangers")},
    FieldName{"remark", QT_TRANSLATE_NOOP("Words", "opmerking")},
    FieldName{"replacedBy", QT_TRANSLATE_NOOP("Words", "vervangen door")},
    FieldName{"response", QT_TRANSLATE_NOOP("Words", "reactie")},
    FieldName{"reviewOn", QT_TRANSLATE_NOOP("Words", "herzien op")},
    FieldName{"revision", QT_TRANSLATE_NOOP("Words", "revisie")},
    FieldName{"score", QT_TRANSLATE_NOOP("Words", "cijfer")},
    FieldName{"secondCallOf", QT_TRANSLATE_NOOP("Words", "tweede vergadering na")},
    FieldName{"since", QT_TRANSLATE_NOOP("Words", "sinds")},
    FieldName{"variant", QT_TRANSLATE_NOOP("Words", "soort")},
    FieldName{"watcher", QT_TRANSLATE_NOOP("Words", "bewaker")},
    FieldName{"weight", QT_TRANSLATE_NOOP("Words", "gewicht")},
    FieldName{"why", QT_TRANSLATE_NOOP("Words", "waarom")},
    FieldName{"amount", QT_TRANSLATE_NOOP("Words", "duur")},
    FieldName{"cause", QT_TRANSLATE_NOOP("Words", "oorzaak")},
    FieldName{"choices", QT_TRANSLATE_NOOP("Words", "gekozen vergaderingen")},
    FieldName{"days", QT_TRANSLATE_NOOP("Words", "dagen")},
    FieldName{"direction", QT_TRANSLATE_NOOP("Words", "richting")},
    FieldName{"every", QT_TRANSLATE_NOOP("Words", "om de")},
    FieldName{"extension", QT_TRANSLATE_NOOP("Words", "verlenging")},
    FieldName{"extraWeeks", QT_TRANSLATE_NOOP("Words", "extra weken voor reces")},
    FieldName{"marginDays", QT_TRANSLATE_NOOP("Words", "marge in werkdagen")},
    FieldName{"nth", QT_TRANSLATE_NOOP("Words", "hoeveelste van de maand")},
    FieldName{"requiredParties", QT_TRANSLATE_NOOP("Words", "te horen partijen")},
    FieldName{"signal", QT_TRANSLATE_NOOP("Words", "signaal")},
    FieldName{"termRule", QT_TRANSLATE_NOOP("Words", "termijnregel")},
    FieldName{"trigger", QT_TRANSLATE_NOOP("Words", "begin van de termijn")},
    FieldName{"unit", QT_TRANSLATE_NOOP("Words", "eenheid")},
    FieldName{"weekday", QT_TRANSLATE_NOOP("Words", "weekdag")},
    FieldName{"year", QT_TRANSLATE_NOOP("Words", "jaar")},
    FieldName{"missing", QT_TRANSLATE_NOOP("Words", "wie ontbrak")},
    FieldName{"term", QT_TRANSLATE_NOOP("Words", "regel")},
    FieldName{"weeks", QT_TRANSLATE_NOOP("Words", "weken")},
    FieldName{"acceptedBy", QT_TRANSLATE_NOOP("Words", "aanvaard door")},
    FieldName{"about", QT_TRANSLATE_NOOP("Words", "onderwerp van de raadpleging")},
    FieldName{"added", QT_TRANSLATE_NOOP("Words", "toegevoegd")},
    FieldName{"amendedVersion", QT_TRANSLATE_NOOP("Words", "gewijzigde versie")},
    FieldName{"amends", QT_TRANSLATE_NOOP("Words", "gewijzigd ten opzichte van")},
    FieldName{"arguments", QT_TRANSLATE_NOOP("Words", "argumenten")},
    FieldName{"as", QT_TRANSLATE_NOOP("Words", "eigen naam")},
    FieldName{"askedDecision", QT_TRANSLATE_NOOP("Words", "gevraagd besluit")},
    FieldName{"attachment", QT_TRANSLATE_NOOP("Words", "bijlage")},
    FieldName{"author", QT_TRANSLATE_NOOP("Words", "steller")},
    FieldName{"became", QT_TRANSLATE_NOOP("Words", "nieuwe datum")},
    FieldName{"bodies", QT_TRANSLATE_NOOP("Words", "gremia")},
    FieldName{"body", QT_TRANSLATE_NOOP("Words", "gremium")},
    FieldName{"bodyKind", QT_TRANSLATE_NOOP("Words", "soort gremium")},
    FieldName{"by", QT_TRANSLATE_NOOP("Words", "vastgelegd door")},
    FieldName{"cameOut", QT_TRANSLATE_NOOP("Words", "uitkomst van de raadpleging")},
    FieldName{"cancelled", QT_TRANSLATE_NOOP("Words", "vervallen")},
    FieldName{"cancelledOn", QT_TRANSLATE_NOOP("Words", "vervallen op")},
    FieldName{"changed", QT_TRANSLATE_NOOP("Words", "gewijzigd")},
    FieldName{"code", QT_TRANSLATE_NOOP("Words", "code")},
    FieldName{"command", QT_TRANSLATE_NOOP("Words", "opdracht")},
    FieldName{"communication", QT_TRANSLATE_NOOP("Words", "communicatie")},
    FieldName{"completion", QT_TRANSLATE_NOOP("Words", "wanneer de stap klaar is")},
    FieldName{"conclusion", QT_TRANSLATE_NOOP("Words", "conclusie")},
    FieldName{"conditions", QT_TRANSLATE_NOOP("Words", "voorwaarden")},
    FieldName{"conditionsMetOn", QT_TRANSLATE_NOOP("Words", "voorwaarde vervuld op")},
    FieldName{"confidentiality", QT_TRANSLATE_NOOP("Words", "openbaarheid")},
    FieldName{"confirmedBy", QT_TRANSLATE_NOOP("Words", "bevestigd met")},
    FieldName{"confirmedOn", QT_TRANSLATE_NOOP("Words", "bevestigd op")},
    FieldName{"consultation", QT_TRANSLATE_NOOP("Words", "raadpleging")},
    FieldName{"consulted", QT_TRANSLATE_NOOP("Words", "wie is geraadpleegd")},
    FieldName{"covers", QT_TRANSLATE_NOOP("Words", "waarvoor het mandaat geldt")},
    FieldName{"date", QT_TRANSLATE_NOOP("Words", "datum")},
    FieldName{"decidedOn", QT_TRANSLATE_NOOP("Words", "besloten op")},
    FieldName{"decisionPoints", QT_TRANSLATE_NOOP("Words", "beslispunten")},
    FieldName{"description", QT_TRANSLATE_NOOP("Words", "omschrijving")},
    FieldName{"dispatch", QT_TRANSLATE_NOOP("Words", "verzenddatum")},
    FieldName{"dispatchDays", QT_TRANSLATE_NOOP("Words", "verzendtermijn in dagen")},
    FieldName{"dispatchedOn", QT_TRANSLATE_NOOP("Words", "verzonden op")},
    FieldName{"document", QT_TRANSLATE_NOOP("Words", "document")},
    FieldName{"earlierDecisions", QT_TRANSLATE_NOOP("Words", "eerdere besluiten")},
    FieldName{"email", QT_TRANSLATE_NOOP("Words", "e-mailadres")},
    FieldName{"endedOn", QT_TRANSLATE_NOOP("Words", "gestopt op")},
    FieldName{"endReason", QT_TRANSLATE_NOOP("Words", "reden van het stoppen")},
    FieldName{"endTime", QT_TRANSLATE_NOOP("Words", "eindtijd")},
    FieldName{"file", QT_TRANSLATE_NOOP("Words", "bestand")},
    FieldName{"fileName", QT_TRANSLATE_NOOP("Words", "bestandsnaam")},
    FieldName{"finance", QT_TRANSLATE_NOOP("Words", "financiën")},
    FieldName{"followUp", QT_TRANSLATE_NOOP("Words", "vervolg")},
    FieldName{"form", QT_TRANSLATE_NOOP("Words", "vorm")},
    FieldName{"from", QT_TRANSLATE_NOOP("Words", "vanaf")},
    FieldName{"function", QT_TRANSLATE_NOOP("Words", "functie")},
    FieldName{"ground", QT_TRANSLATE_NOOP("Words", "grondslag")},
    FieldName{"handIn", QT_TRANSLATE_NOOP("Words", "aanleverdatum")},
    FieldName{"handInDays", QT_TRANSLATE_NOOP("Words", "aanlevertermijn in dagen")},
    FieldName{"item", QT_TRANSLATE_NOOP("Words", "agendapunt")},
    FieldName{"kind", QT_TRANSLATE_NOOP("Words", "soort")},
    FieldName{"label", QT_TRANSLATE_NOOP("Words", "kenmerk")},
    FieldName{"level", QT_TRANSLATE_NOOP("Words", "niveau")},
    FieldName{"mark", QT_TRANSLATE_NOOP("Words", "aanduiding")},
    FieldName{"mandate", QT_TRANSLATE_NOOP("Words", "mandaat")},
    FieldName{"meeting", QT_TRANSLATE_NOOP("Words", "vergadering")},
    FieldName{"membership", QT_TRANSLATE_NOOP("Words", "lidmaatschap")},
    FieldName{"minutes", QT_TRANSLATE_NOOP("Words", "minuten")},
    FieldName{"moved", QT_TRANSLATE_NOOP("Words", "verplaatst")},
    FieldName{"municipalities", QT_TRANSLATE_NOOP("Words", "gemeenten")},
    FieldName{"municipality", QT_TRANSLATE_NOOP("Words", "gemeente")},
    FieldName{"name", QT_TRANSLATE_NOOP("Words", "naam")},
    FieldName{"note", QT_TRANSLATE_NOOP("Words", "opmerking")},
    FieldName{"notes", QT_TRANSLATE_NOOP("Words", "aantekeningen")},
    FieldName{"number", QT_TRANSLATE_NOOP("Words", "nummer")},
    FieldName{"on", QT_TRANSLATE_NOOP("Words", "ingangsdatum")},
    FieldName{"onBehalfOf", QT_TRANSLATE_NOOP("Words", "namens")},
    FieldName{"organisation", QT_TRANSLATE_NOOP("Words", "organisatie")},
    FieldName{"outcome", QT_TRANSLATE_NOOP("Words", "uitkomst")},
    FieldName{"owner", QT_TRANSLATE_NOOP("Words", "eigenaar")},
    FieldName{"pages", QT_TRANSLATE_NOOP("Words", "aantal pagina's")},
    FieldName{"parent", QT_TRANSLATE_NOOP("Words", "bovenliggend agendapunt")},
    FieldName{"partOf", QT_TRANSLATE_NOOP("Words", "deel van regio")},
    FieldName{"party", QT_TRANSLATE_NOOP("Words", "partij")},
    FieldName{"people", QT_TRANSLATE_NOOP("Words", "personen")},
    FieldName{"person", QT_TRANSLATE_NOOP("Words", "persoon")},
    FieldName{"phone", QT_TRANSLATE_NOOP("Words", "telefoonnummer")},
    FieldName{"place", QT_TRANSLATE_NOOP("Words", "plaats")},
    FieldName{"portfolioHolder", QT_TRANSLATE_NOOP("Words", "portefeuillehouder")},
    FieldName{"position", QT_TRANSLATE_NOOP("Words", "plaats in de volgorde")},
    FieldName{"preparationDays", QT_TRANSLATE_NOOP("Words", "voorbereidingstijd in werkdagen")},
    FieldName{"presenter", QT_TRANSLATE_NOOP("Words", "inbreng door")},
    FieldName{"proposal", QT_TRANSLATE_NOOP("Words", "voorstel")},
    FieldName{"proposals", QT_TRANSLATE_NOOP("Words", "voorstellen")},
    FieldName{"purpose", QT_TRANSLATE_NOOP("Words", "doel van de ronde")},
    FieldName{"quorum", QT_TRANSLATE_NOOP("Words", "quorum")},
    FieldName{"reason", QT_TRANSLATE_NOOP("Words", "reden")},
    FieldName{"reasonAndCore", QT_TRANSLATE_NOOP("Words", "aanleiding en kern")},
    FieldName{"recordedBy", QT_TRANSLATE_NOOP("Words", "vastgelegd door")},
    FieldName{"region", QT_TRANSLATE_NOOP("Words", "regio")},
    FieldName{"registeredOn", QT_TRANSLATE_NOOP("Words", "ingeschreven op")},
    FieldName{"remarksAndRisks", QT_TRANSLATE_NOOP("Words", "kanttekeningen en risico's")},
    FieldName{"replaces", QT_TRANSLATE_NOOP("Words", "vervangt")},
    FieldName{"returnsTo", QT_TRANSLATE_NOOP("Words", "stap waarnaar wordt teruggestuurd")},
    FieldName{"role", QT_TRANSLATE_NOOP("Words", "rol")},
    FieldName{"round", QT_TRANSLATE_NOOP("Words", "ronde")},
    FieldName{"routeTemplate", QT_TRANSLATE_NOOP("Words", "routesjabloon")},
    FieldName{"selector", QT_TRANSLATE_NOOP("Words", "welke gremia")},
    FieldName{"sha256", QT_TRANSLATE_NOOP("Words", "inhoudskenmerk")},
    FieldName{"size", QT_TRANSLATE_NOOP("Words", "grootte")},
    FieldName{"source", QT_TRANSLATE_NOOP("Words", "bron")},
    FieldName{"stage", QT_TRANSLATE_NOOP("Words", "stap")},
    FieldName{"stages", QT_TRANSLATE_NOOP("Words", "stappen")},
    FieldName{"startedOn", QT_TRANSLATE_NOOP("Words", "gestart op")},
    FieldName{"startTime", QT_TRANSLATE_NOOP("Words", "begintijd")},
    FieldName{"startVersion", QT_TRANSLATE_NOOP("Words", "versie bij de start")},
    FieldName{"state", QT_TRANSLATE_NOOP("Words", "toestand")},
    FieldName{"subject", QT_TRANSLATE_NOOP("Words", "onderwerp")},
    FieldName{"summary", QT_TRANSLATE_NOOP("Words", "samenvatting")},
    FieldName{"targetDate", QT_TRANSLATE_NOOP("Words", "doel")},
    FieldName{"termEndsOn", QT_TRANSLATE_NOOP("Words", "einde van de termijn")},
    FieldName{"termWeeks", QT_TRANSLATE_NOOP("Words", "termijn in weken")},
    FieldName{"text", QT_TRANSLATE_NOOP("Words", "tekst")},
    FieldName{"title", QT_TRANSLATE_NOOP("Words", "titel")},
    FieldName{"meetingDate", QT_TRANSLATE_NOOP("Words", "dag van de vergadering")},
    FieldName{"today", QT_TRANSLATE_NOOP("Words", "vaste datum van vandaag")},
    FieldName{"track", QT_TRANSLATE_NOOP("Words", "traject")},
    FieldName{"uid", QT_TRANSLATE_NOOP("Words", "kenmerk in de agenda")},
    FieldName{"until", QT_TRANSLATE_NOOP("Words", "tot en met")},
    FieldName{"version", QT_TRANSLATE_NOOP("Words", "versie")},
    FieldName{"votesAbstained", QT_TRANSLATE_NOOP("Words", "onthoudingen")},
    FieldName{"votesAgainst", QT_TRANSLATE_NOOP("Words", "stemmen tegen")},
    FieldName{"votesFor", QT_TRANSLATE_NOOP("Words", "stemmen voor")},
    FieldName{"votingRule", QT_TRANSLATE_NOOP("Words", "stemregel")},
    FieldName{"was", QT_TRANSLATE_NOOP("Words", "oude datum")},
    FieldName{"withdrawnOn", QT_TRANSLATE_NOOP("Words", "ingetrokken op")},
};

QString tableWord(std::string_view table)
{
  for (std::size_t index = 0; index < entityKindCount; ++index) {
    auto matches = false;
    [&]<std::size_t... each>(std::index_sequence<each...>)
    {
      ((matches = matches || (each == index && Fields<std::tuple_element_t<each, EntityTypes>>::table == table)), ...);
    }
    (std::make_index_sequence<entityKindCount>{});
    if (matches)
      return wordFor(static_cast<EntityKind>(index));
  }
  return {};
}

QString weekday(const QDate& date)
{
  constexpr std::array names{QT_TRANSLATE_NOOP("Words", "maandag"),  QT_TRANSLATE_NOOP("Words", "dinsdag"),
                             QT_TRANSLATE_NOOP("Words", "woensdag"), QT_TRANSLATE_NOOP("Words", "donderdag"),
                             QT_TRANSLATE_NOOP("Words", "vrijdag"),  QT_TRANSLATE_NOOP("Words", "zaterdag"),
                             QT_TRANSLATE_NOOP("Words", "zondag")};
  return WordsText::tr(names[static_cast<std::size_t>(date.dayOfWeek() - 1)]);
}

QString weekdayAbbreviated(const QDate& date)
{
  constexpr std::array names{QT_TRANSLATE_NOOP("Words", "ma"), QT_TRANSLATE_NOOP("Words", "di"), QT_TRANSLATE_NOOP("Words", "wo"),
                             QT_TRANSLATE_NOOP("Words", "do"), QT_TRANSLATE_NOOP("Words", "vr"), QT_TRANSLATE_NOOP("Words", "za"),
                             QT_TRANSLATE_NOOP("Words", "zo")};
  return WordsText::tr(names[static_cast<std::size_t>(date.dayOfWeek() - 1)]);
}

QString monthWord(const QDate& date)
{
  constexpr std::array names{
      QT_TRANSLATE_NOOP("Words", "januari"), QT_TRANSLATE_NOOP("Words", "februari"), QT_TRANSLATE_NOOP("Words", "maart"),
      QT_TRANSLATE_NOOP("Words", "april"),   QT_TRANSLATE_NOOP("Words", "mei"),      QT_TRANSLATE_NOOP("Words", "juni"),
      QT_TRANSLATE_NOOP("Words", "juli"),    QT_TRANSLATE_NOOP("Words", "augustus"), QT_TRANSLATE_NOOP("Words", "september"),
      QT_TRANSLATE_NOOP("Words", "oktober"), QT_TRANSLATE_NOOP("Words", "november"), QT_TRANSLATE_NOOP("Words", "december")};
  return WordsText::tr(names[static_cast<std::size_t>(date.month() - 1)]);
}

}

QString wordFor(RegionKind kind)
{
  switch (kind) {
  case RegionKind::youthRegion: return WordsText::tr("jeugdregio");
  case RegionKind::supraRegion: return WordsText::tr("bovenregionale samenwerking");
  case RegionKind::purchasingRegion: return WordsText::tr("inkoopregio");
  }
  return {};
}

QString wordFor(BodyKind kind)
{
  switch (kind) {
  case BodyKind::workingGroup: return WordsText::tr("werkgroep");
  case BodyKind::officialsMeeting: return WordsText::tr("ambtenarenoverleg");
  case BodyKind::directorsMeeting: return WordsText::tr("directieoverleg");
  case BodyKind::officialSteeringGroup: return WordsText::tr("ambtelijke stuurgroep");
  case BodyKind::steeringGroup: return WordsText::tr("stuurgroep");
  case BodyKind::dailyBoard: return WordsText::tr("dagelijks bestuur");
  case BodyKind::coreTeam: return WordsText::tr("kernteam");
  case BodyKind::coreGroup: return WordsText::tr("kerngroep");
  case BodyKind::generalBoard: return WordsText::tr("algemeen bestuur");
  case BodyKind::executive: return WordsText::tr("college");
  case BodyKind::council: return WordsText::tr("raad");
  case BodyKind::councilCommittee: return WordsText::tr("raadscommissie");
  case BodyKind::coordinationGroup: return WordsText::tr("regiegroep");
  case BodyKind::developmentTable: return WordsText::tr("ontwikkeltafel");
  case BodyKind::networkPlatform: return WordsText::tr("netwerkplatform");
  case BodyKind::portfolioHoldersMeeting: return WordsText::tr("portefeuillehoudersoverleg");
  case BodyKind::other: return WordsText::tr("ander gremium");
  }
  return {};
}

QString wordFor(BodyLevel level)
{
  switch (level) {
  case BodyLevel::execution: return WordsText::tr("uitvoering");
  case BodyLevel::official: return WordsText::tr("ambtelijk");
  case BodyLevel::administrative: return WordsText::tr("bestuurlijk");
  case BodyLevel::political: return WordsText::tr("politiek");
  }
  return {};
}

QString wordFor(VotingRule rule)
{
  switch (rule) {
  case VotingRule::none: return WordsText::tr("geen stemming");
  case VotingRule::consensus: return WordsText::tr("consensus");
  case VotingRule::perMunicipality: return WordsText::tr("één stem per gemeente");
  case VotingRule::perRegion: return WordsText::tr("één stem per regio");
  case VotingRule::weighted: return WordsText::tr("gewogen stemmen");
  case VotingRule::perMember: return WordsText::tr("één stem per lid");
  }
  return {};
}

QString wordFor(MemberRole role)
{
  switch (role) {
  case MemberRole::chair: return WordsText::tr("voorzitter");
  case MemberRole::secretary: return WordsText::tr("secretaris");
  case MemberRole::member: return WordsText::tr("lid");
  case MemberRole::deputy: return WordsText::tr("plaatsvervanger");
  case MemberRole::adviser: return WordsText::tr("adviseur");
  }
  return {};
}

QString wordFor(TrackKind kind)
{
  switch (kind) {
  case TrackKind::procurement: return WordsText::tr("inkooptraject");
  case TrackKind::regionalVision: return WordsText::tr("regiovisie");
  case TrackKind::budget: return WordsText::tr("begroting");
  case TrackKind::bylaw: return WordsText::tr("verordening");
  case TrackKind::other: return WordsText::tr("ander traject");
  }
  return {};
}

QString wordFor(ParticipationKind kind)
{
  switch (kind) {
  case ParticipationKind::takesPart: return WordsText::tr("doet mee");
  case ParticipationKind::follows: return WordsText::tr("volgt");
  case ParticipationKind::doesNotTakePart: return WordsText::tr("doet niet mee");
  case ParticipationKind::steppedOut: return WordsText::tr("uitgestapt");
  }
  return {};
}

QString wordFor(StageRole role)
{
  switch (role) {
  case StageRole::prepares: return WordsText::tr("bereidt voor");
  case StageRole::isConsulted: return WordsText::tr("wordt geraadpleegd");
  case StageRole::advises: return WordsText::tr("adviseert");
  case StageRole::givesView: return WordsText::tr("geeft zienswijze");
  case StageRole::decides: return WordsText::tr("besluit");
  case StageRole::isInformed: return WordsText::tr("wordt geïnformeerd");
  }
  return {};
}

QString wordFor(CompletionRule rule)
{
  switch (rule) {
  case CompletionRule::allPositive: return WordsText::tr("allemaal positief");
  case CompletionRule::allAnswered: return WordsText::tr("allemaal geantwoord of termijn voorbij");
  case CompletionRule::majority: return WordsText::tr("bij meerderheid");
  case CompletionRule::oneBody: return WordsText::tr("één gremium positief");
  case CompletionRule::onSending: return WordsText::tr("bij verzending");
  }
  return {};
}

QString wordFor(BodySelector selector)
{
  switch (selector) {
  case BodySelector::oneBody: return WordsText::tr("één gremium");
  case BodySelector::everyCouncil: return WordsText::tr("elke raad");
  case BodySelector::everyExecutive: return WordsText::tr("elk college");
  }
  return {};
}

QString wordFor(Outcome outcome)
{
  switch (outcome) {
  case Outcome::adopted: return WordsText::tr("vastgesteld");
  case Outcome::consented: return WordsText::tr("ingestemd");
  case Outcome::forwarded: return WordsText::tr("doorgeleid");
  case Outcome::advisedPositive: return WordsText::tr("positief advies");
  case Outcome::advisedWithRemarks: return WordsText::tr("positief advies met opmerkingen");
  case Outcome::adoptedAmended: return WordsText::tr("gewijzigd vastgesteld");
  case Outcome::adoptedConditionally: return WordsText::tr("vastgesteld onder voorbehoud");
  case Outcome::viewSubmitted: return WordsText::tr("zienswijze ingediend");
  case Outcome::noView: return WordsText::tr("geen zienswijze");
  case Outcome::noted: return WordsText::tr("kennisgenomen");
  case Outcome::rejected: return WordsText::tr("verworpen");
  case Outcome::withheld: return WordsText::tr("niet ingestemd");
  case Outcome::advisedNegative: return WordsText::tr("negatief advies");
  case Outcome::noResponse: return WordsText::tr("niet gereageerd binnen de termijn");
  case Outcome::deferred: return WordsText::tr("aangehouden");
  case Outcome::notReached: return WordsText::tr("niet behandeld");
  case Outcome::sentBack: return WordsText::tr("teruggestuurd");
  case Outcome::withdrawn: return WordsText::tr("ingetrokken");
  }
  return {};
}

QString wordFor(BranchState state)
{
  switch (state) {
  case BranchState::notApplicable: return WordsText::tr("doet niet mee");
  case BranchState::waiting: return WordsText::tr("nog niet aan de beurt");
  case BranchState::toPlan: return WordsText::tr("te plannen");
  case BranchState::planned: return WordsText::tr("gepland");
  case BranchState::onAgenda: return WordsText::tr("geagendeerd");
  case BranchState::decided: return WordsText::tr("besloten, niet bevestigd");
  case BranchState::confirmed: return WordsText::tr("bevestigd");
  case BranchState::passedOver: return WordsText::tr("overgeslagen");
  }
  return {};
}

QString wordFor(ItemKind kind)
{
  switch (kind) {
  case ItemKind::announcement: return WordsText::tr("mededeling");
  case ItemKind::forInformation: return WordsText::tr("ter informatie");
  case ItemKind::orientation: return WordsText::tr("beeldvormend");
  case ItemKind::discussion: return WordsText::tr("ter bespreking");
  case ItemKind::consultation: return WordsText::tr("ter consultatie");
  case ItemKind::advice: return WordsText::tr("ter advisering");
  case ItemKind::decision: return WordsText::tr("ter besluitvorming");
  case ItemKind::adoption: return WordsText::tr("ter vaststelling");
  case ItemKind::consentItem: return WordsText::tr("hamerstuk");
  case ItemKind::debateItem: return WordsText::tr("bespreekstuk");
  case ItemKind::secrecyRatification: return WordsText::tr("ter bekrachtiging geheimhouding");
  case ItemKind::view: return WordsText::tr("zienswijze");
  case ItemKind::wishesAndConcerns: return WordsText::tr("wensen en bedenkingen");
  }
  return {};
}

QString wordFor(Confidentiality confidentiality)
{
  switch (confidentiality) {
  case Confidentiality::open: return WordsText::tr("openbaar");
  case Confidentiality::closed: return WordsText::tr("besloten");
  }
  return {};
}

QString wordFor(ConsultationForm form)
{
  switch (form) {
  case ConsultationForm::writtenRound: return WordsText::tr("schriftelijke ronde");
  case ConsultationForm::meeting: return WordsText::tr("bijeenkomst");
  case ConsultationForm::digital: return WordsText::tr("digitaal");
  case ConsultationForm::conversation: return WordsText::tr("gesprek");
  }
  return {};
}

QString wordFor(MeetingState state)
{
  switch (state) {
  case MeetingState::planned: return WordsText::tr("gepland");
  case MeetingState::dispatched: return WordsText::tr("stukken verzonden");
  case MeetingState::held: return WordsText::tr("gehouden");
  case MeetingState::cancelled: return WordsText::tr("vervallen");
  }
  return {};
}

QString wordFor(QuorumRule value)
{
  switch (value) {
  case QuorumRule::none: return WordsText::tr("geen quorum");
  case QuorumRule::moreThanHalf: return WordsText::tr("meer dan de helft");
  case QuorumRule::atLeastHalf: return WordsText::tr("ten minste de helft");
  case QuorumRule::number: return WordsText::tr("een eigen aantal");
  }
  return {};
}

QString wordFor(MajorityRule value)
{
  switch (value) {
  case MajorityRule::simple: return WordsText::tr("meer voor dan tegen");
  case MajorityRule::absolute: return WordsText::tr("meer dan de helft van alle stemmen");
  case MajorityRule::twoThirds: return WordsText::tr("twee derde");
  case MajorityRule::threeQuarters: return WordsText::tr("drie kwart");
  case MajorityRule::unanimous: return WordsText::tr("niemand tegen");
  }
  return {};
}

QString wordFor(MandateKind value)
{
  switch (value) {
  case MandateKind::mandate: return WordsText::tr("mandaat");
  case MandateKind::powerOfAttorney: return WordsText::tr("volmacht");
  case MandateKind::authorisation: return WordsText::tr("machtiging");
  case MandateKind::delegation: return WordsText::tr("delegatie");
  }
  return {};
}

QString wordFor(ProcurementProcedure value)
{
  switch (value) {
  case ProcurementProcedure::openHouse: return WordsText::tr("open house");
  case ProcurementProcedure::zeelandModel: return WordsText::tr("Zeeuws model");
  case ProcurementProcedure::administrativeTender: return WordsText::tr("bestuurlijk aanbesteden");
  case ProcurementProcedure::socialServices: return WordsText::tr("procedure voor sociale diensten (SAS)");
  case ProcurementProcedure::openProcedure: return WordsText::tr("openbare procedure");
  case ProcurementProcedure::restrictedProcedure: return WordsText::tr("niet-openbare procedure");
  case ProcurementProcedure::negotiated: return WordsText::tr("mededinging met onderhandeling");
  case ProcurementProcedure::competitiveDialogue: return WordsText::tr("concurrentiegerichte dialoog");
  case ProcurementProcedure::dynamicPurchasing: return WordsText::tr("dynamisch aankoopsysteem");
  case ProcurementProcedure::subsidy: return WordsText::tr("subsidie");
  case ProcurementProcedure::other: return WordsText::tr("andere procedure");
  }
  return {};
}

QString wordFor(OrganisationKind value)
{
  switch (value) {
  case OrganisationKind::provider: return WordsText::tr("aanbieder");
  case OrganisationKind::chainPartner: return WordsText::tr("ketenpartner");
  case OrganisationKind::serviceOrganisation: return WordsText::tr("serviceorganisatie");
  case OrganisationKind::clientCouncil: return WordsText::tr("cliëntenraad");
  case OrganisationKind::other: return WordsText::tr("andere organisatie");
  }
  return {};
}

QString wordFor(StandingPlace value)
{
  switch (value) {
  case StandingPlace::opening: return WordsText::tr("aan het begin");
  case StandingPlace::closing: return WordsText::tr("aan het eind");
  }
  return {};
}

QString wordFor(ItemList value)
{
  switch (value) {
  case ItemList::decisionList: return WordsText::tr("besluitenlijst van de vorige vergadering");
  case ItemList::actionList: return WordsText::tr("open acties en toezeggingen");
  }
  return {};
}

QString wordFor(Presence value)
{
  switch (value) {
  case Presence::present: return WordsText::tr("aanwezig");
  case Presence::excused: return WordsText::tr("afgemeld");
  case Presence::absent: return WordsText::tr("afwezig");
  }
  return {};
}

QString wordFor(VoteChoice value)
{
  switch (value) {
  case VoteChoice::inFavour: return WordsText::tr("voor");
  case VoteChoice::against: return WordsText::tr("tegen");
  case VoteChoice::abstained: return WordsText::tr("onthouden");
  }
  return {};
}

QString wordFor(ActionKind value)
{
  switch (value) {
  case ActionKind::action: return WordsText::tr("actie");
  case ActionKind::commitment: return WordsText::tr("toezegging");
  }
  return {};
}

QString wordFor(AdviceResponse value)
{
  switch (value) {
  case AdviceResponse::takenOver: return WordsText::tr("overgenomen");
  case AdviceResponse::partly: return WordsText::tr("deels overgenomen");
  case AdviceResponse::notTaken: return WordsText::tr("niet overgenomen");
  }
  return {};
}

QString wordFor(ConsultationNature value)
{
  switch (value) {
  case ConsultationNature::business: return WordsText::tr("zakelijk");
  case ConsultationNature::content: return WordsText::tr("inhoudelijk");
  }
  return {};
}

QString howConsulted(const Consultation& consultation)
{
  const auto form = wordFor(consultation.form);
  return consultation.nature ? WordsText::tr("%1, %2", "how somebody was heard, and in what kind of conversation").arg(form, wordFor(*consultation.nature)) : form;
}

QString wordFor(EntityKind kind)
{
  switch (kind) {
  case EntityKind::municipality: return WordsText::tr("gemeente");
  case EntityKind::region: return WordsText::tr("regio");
  case EntityKind::regionMembership: return WordsText::tr("lidmaatschap van een regio");
  case EntityKind::body: return WordsText::tr("gremium");
  case EntityKind::person: return WordsText::tr("persoon");
  case EntityKind::membership: return WordsText::tr("lidmaatschap");
  case EntityKind::mandate: return WordsText::tr("mandaat");
  case EntityKind::track: return WordsText::tr("traject");
  case EntityKind::participation: return WordsText::tr("deelname");
  case EntityKind::document: return WordsText::tr("document");
  case EntityKind::proposal: return WordsText::tr("voorstel");
  case EntityKind::version: return WordsText::tr("versie");
  case EntityKind::decisionPoint: return WordsText::tr("beslispunt");
  case EntityKind::proposalDocument: return WordsText::tr("stuk bij een voorstel");
  case EntityKind::consultation: return WordsText::tr("raadpleging");
  case EntityKind::routeTemplate: return WordsText::tr("routesjabloon");
  case EntityKind::templateStage: return WordsText::tr("stap van een routesjabloon");
  case EntityKind::round: return WordsText::tr("ronde");
  case EntityKind::stage: return WordsText::tr("stap");
  case EntityKind::meeting: return WordsText::tr("vergadering");
  case EntityKind::placement: return WordsText::tr("planning");
  case EntityKind::decision: return WordsText::tr("besluit");
  case EntityKind::passedOver: return WordsText::tr("overslaan");
  case EntityKind::goAhead: return WordsText::tr("vooruitlopen");
  case EntityKind::driftAcceptance: return WordsText::tr("aanvaard versieverschil");
  case EntityKind::sending: return WordsText::tr("verzending");
  case EntityKind::agendaItem: return WordsText::tr("agendapunt");
  case EntityKind::coverNote: return WordsText::tr("oplegnotitie");
  case EntityKind::attachment: return WordsText::tr("bijlage");
  case EntityKind::dateChange: return WordsText::tr("wijziging van een datum");
  case EntityKind::equatedDay: return WordsText::tr("gelijkgestelde dag");
  case EntityKind::termAgreement: return WordsText::tr("afgesproken termijn");
  case EntityKind::closedPeriod: return WordsText::tr("reces");
  case EntityKind::bodyRhythm: return WordsText::tr("vergaderritme");
  case EntityKind::requiredParty: return WordsText::tr("te horen partij");
  case EntityKind::silencedSignal: return WordsText::tr("stilgezet signaal");
  case EntityKind::formerName: return WordsText::tr("eerdere naam");
  case EntityKind::organisation: return WordsText::tr("organisatie");
  case EntityKind::voteWeight: return WordsText::tr("stemgewicht");
  case EntityKind::standingItem: return WordsText::tr("vast agendapunt");
  case EntityKind::attendance: return WordsText::tr("aanwezigheid");
  case EntityKind::vote: return WordsText::tr("stem");
  case EntityKind::trackPhase: return WordsText::tr("fase van een traject");
  case EntityKind::contractOption: return WordsText::tr("verlengingsoptie");
  case EntityKind::trackProvider: return WordsText::tr("aanbieder in een traject");
  case EntityKind::trackAuthority: return WordsText::tr("bevoegdheid in een traject");
  case EntityKind::actionItem: return WordsText::tr("actiepunt of toezegging");
  case EntityKind::agreement: return WordsText::tr("afspraak");
  case EntityKind::adviceFragment: return WordsText::tr("advies");
  case EntityKind::thermometer: return WordsText::tr("thermometer");
  case EntityKind::thermometerQuestion: return WordsText::tr("vraag van een thermometer");
  case EntityKind::thermometerAnswer: return WordsText::tr("antwoord op een thermometer");
  case EntityKind::houseStyle: return WordsText::tr("huisstijl");
  case EntityKind::packRevision: return WordsText::tr("revisie van een vergaderset");
  case EntityKind::packEntry: return WordsText::tr("onderdeel van een vergaderset");
  case EntityKind::packDispatch: return WordsText::tr("verzending van een vergaderset");
  case EntityKind::caseSettings: return WordsText::tr("gegevens van het bestand");
  }
  return {};
}

QString fieldWord(std::string_view name)
{
  if (const auto dot = name.find('.'); dot != std::string_view::npos) {
    const auto field = fieldWord(name.substr(dot + 1));
    const auto table = tableWord(name.substr(0, dot));
    return field.isEmpty() || table.isEmpty() ? QString{} : WordsText::tr("%1 (%2)", "field (of what)").arg(field, table);
  }
  for (const auto& each : fieldNames)
    if (each.name == name)
      return WordsText::tr(each.word);
  return tableWord(name);
}

QString shortDay(Date date) { return toQDate(date).toString(QStringLiteral("dd-MM")); }

QString dayReadOn(Date reading, Date date) { return date.year() == reading.year() ? shortDay(date) : dayWithYear(date); }

QString dayWithYear(Date date) { return toQDate(date).toString(QStringLiteral("dd-MM-yyyy")); }

QString weekdayShort(Date date)
{
  return WordsText::tr("%1 %2", "weekday and date").arg(weekdayAbbreviated(toQDate(date)), dayWithYear(date));
}

QString weekdayAndDay(Date date) { return WordsText::tr("%1 %2", "weekday and date").arg(weekdayAbbreviated(toQDate(date)), shortDay(date)); }

QString dayInWords(Date date)
{
  const auto day = toQDate(date);
  return WordsText::tr("%1 %2 %3", "day, month, year").arg(day.day()).arg(monthWord(day)).arg(day.year());
}

QString shortMonth(Date date)
{
  const auto name = dayInWords(date).section(u' ', 1, 1);
  const auto three = name == QStringLiteral("maart") ? QStringLiteral("mrt") : name.left(3); // the only one that is no beginning
  return QStringLiteral("%1 %2").arg(three).arg(static_cast<int>(date.year()));
}

QString weekdayInWords(Date date) { return WordsText::tr("%1 %2", "weekday and date").arg(weekday(toQDate(date)), dayInWords(date)); }

QString momentText(const std::string& utc)
{
  const auto moment = QDateTime::fromString(QString::fromStdString(utc), Qt::ISODate);
  return moment.isValid() ? moment.toLocalTime().toString(QStringLiteral("dd-MM-yyyy HH:mm")) : QString::fromStdString(utc);
}

}
