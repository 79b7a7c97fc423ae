// SPDX-License-Identifier: EUPL-1.2
#include "presentation/history_words.h"

#include "app/command_json.h"
#include "app/reference.h"
#include "presentation/qt_text.h"
#include "presentation/sentences.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace presentation {

using namespace domain;

namespace {

struct HistoryWordsText {
  Q_DECLARE_TR_FUNCTIONS(History)
};

/// A field of a command that a phrase mentions; `kind` when it refers to something that has a name of its own.
struct Mentioned {
  const char* field = nullptr;
  std::optional<EntityKind> kind = {};
};

struct Phrase {
  std::string_view command;
  const char* text;
  Mentioned first = {};
  Mentioned second = {};
};

constexpr std::array phrases{
    Phrase{"DescribeCase", QT_TRANSLATE_NOOP("History", "gegevens van het bestand wijzigen")},
    Phrase{"AddRegion", QT_TRANSLATE_NOOP("History", "regio %1 toevoegen"), {"name"}},
    Phrase{"ChangeRegion", QT_TRANSLATE_NOOP("History", "regio %1 wijzigen"), {"region", EntityKind::region}},
    Phrase{"AddMunicipality", QT_TRANSLATE_NOOP("History", "gemeente %1 toevoegen"), {"name"}},
    Phrase{"ChangeMunicipality", QT_TRANSLATE_NOOP("History", "gemeente %1 wijzigen"), {"municipality", EntityKind::municipality}},
    Phrase{"JoinRegion",
           QT_TRANSLATE_NOOP("History", "gemeente %1 bij regio %2 voegen"),
           {"municipality", EntityKind::municipality},
           {"region", EntityKind::region}},
    Phrase{"LeaveRegion",
           QT_TRANSLATE_NOOP("History", "gemeente %1 uit regio %2 laten gaan"),
           {"municipality", EntityKind::municipality},
           {"region", EntityKind::region}},
    Phrase{"RenameMunicipality", QT_TRANSLATE_NOOP("History", "gemeente voortaan %1 noemen"), {"name"}},
    Phrase{"RenameRegion", QT_TRANSLATE_NOOP("History", "regio voortaan %1 noemen"), {"name"}},
    Phrase{"RenameBody", QT_TRANSLATE_NOOP("History", "gremium voortaan %1 noemen"), {"name"}},
    Phrase{"MoveToRegion",
           QT_TRANSLATE_NOOP("History", "gemeente %1 laten overgaan naar regio %2"),
           {"municipality", EntityKind::municipality},
           {"region", EntityKind::region}},
    Phrase{"MergeMunicipalities", QT_TRANSLATE_NOOP("History", "gemeenten samenvoegen per %1"), {"on"}},
    Phrase{"AddBody", QT_TRANSLATE_NOOP("History", "gremium %1 toevoegen"), {"name"}},
    Phrase{"ChangeBody", QT_TRANSLATE_NOOP("History", "gremium %1 wijzigen"), {"body", EntityKind::body}},
    Phrase{"AddPerson", QT_TRANSLATE_NOOP("History", "persoon %1 toevoegen"), {"name"}},
    Phrase{"ChangePerson", QT_TRANSLATE_NOOP("History", "persoon %1 wijzigen"), {"person", EntityKind::person}},
    Phrase{"AddMembership",
           QT_TRANSLATE_NOOP("History", "%1 opnemen in %2"),
           {"person", EntityKind::person},
           {"body", EntityKind::body}},
    Phrase{"EndMembership", QT_TRANSLATE_NOOP("History", "lidmaatschap van %1 beëindigen"), {"membership", EntityKind::membership}},
    Phrase{"AddMandate", QT_TRANSLATE_NOOP("History", "mandaat van %1 toevoegen"), {"person", EntityKind::person}},
    Phrase{"EndMandate", QT_TRANSLATE_NOOP("History", "mandaat van %1 beëindigen"), {"mandate", EntityKind::mandate}},
    Phrase{"RemoveRegion", QT_TRANSLATE_NOOP("History", "regio %1 verwijderen"), {"region", EntityKind::region}},
    Phrase{"RemoveMunicipality", QT_TRANSLATE_NOOP("History", "gemeente %1 verwijderen"), {"municipality", EntityKind::municipality}},
    Phrase{"RemoveBody", QT_TRANSLATE_NOOP("History", "gremium %1 verwijderen"), {"body", EntityKind::body}},
    Phrase{"RemovePerson", QT_TRANSLATE_NOOP("History", "persoon %1 verwijderen"), {"person", EntityKind::person}},
    Phrase{"RemoveMembership", QT_TRANSLATE_NOOP("History", "lidmaatschap van %1 verwijderen"), {"membership", EntityKind::membership}},
    Phrase{"RemoveMandate", QT_TRANSLATE_NOOP("History", "mandaat van %1 verwijderen"), {"mandate", EntityKind::mandate}},
    Phrase{"RemoveOrganisation", QT_TRANSLATE_NOOP("History", "organisatie %1 verwijderen"), {"organisation", EntityKind::organisation}},
    Phrase{"RemoveTrack", QT_TRANSLATE_NOOP("History", "traject %1 verwijderen"), {"track", EntityKind::track}},
    Phrase{"RemoveParticipation", QT_TRANSLATE_NOOP("History", "wijziging van deelname verwijderen")},
    Phrase{"RemoveMeeting", QT_TRANSLATE_NOOP("History", "vergadering %1 verwijderen"), {"meeting", EntityKind::meeting}},
    Phrase{"AddTrack", QT_TRANSLATE_NOOP("History", "traject %1 toevoegen"), {"name"}},
    Phrase{"ChangeTrack", QT_TRANSLATE_NOOP("History", "traject %1 wijzigen"), {"track", EntityKind::track}},
    Phrase{"SetParticipation", QT_TRANSLATE_NOOP("History", "deelname aan traject %1 vastleggen"), {"track", EntityKind::track}},
    Phrase{"AddProposal", QT_TRANSLATE_NOOP("History", "voorstel “%1” toevoegen"), {"title"}},
    Phrase{"ChangeProposal", QT_TRANSLATE_NOOP("History", "voorstel %1 wijzigen"), {"proposal", EntityKind::proposal}},
    Phrase{"AddVersion",
           QT_TRANSLATE_NOOP("History", "versie %1 van voorstel %2 toevoegen"),
           {"number"},
           {"proposal", EntityKind::proposal}},
    Phrase{"SetDecisionPoints", QT_TRANSLATE_NOOP("History", "beslispunten van %1 vastleggen"), {"version", EntityKind::version}},
    Phrase{"AddConsultation", QT_TRANSLATE_NOOP("History", "raadpleging van %1 toevoegen"), {"party"}},
    Phrase{"RemoveConsultation",
           QT_TRANSLATE_NOOP("History", "raadpleging van %1 verwijderen"),
           {"consultation", EntityKind::consultation}},
    Phrase{"AddRouteTemplate", QT_TRANSLATE_NOOP("History", "routesjabloon %1 toevoegen"), {"name"}},
    Phrase{"CopyRouteTemplate", QT_TRANSLATE_NOOP("History", "routesjabloon %1 toevoegen als kopie van %2"), {"name"}, {"routeTemplate", EntityKind::routeTemplate}},
    Phrase{"ChangeRouteTemplate", QT_TRANSLATE_NOOP("History", "routesjabloon %1 wijzigen"), {"routeTemplate", EntityKind::routeTemplate}},
    Phrase{"RemoveRouteTemplate", QT_TRANSLATE_NOOP("History", "routesjabloon %1 verwijderen"), {"routeTemplate", EntityKind::routeTemplate}},
    Phrase{"AddTemplateStage", QT_TRANSLATE_NOOP("History", "stap toevoegen aan routesjabloon %1"), {"routeTemplate", EntityKind::routeTemplate}},
    Phrase{"ChangeTemplateStage", QT_TRANSLATE_NOOP("History", "%1 wijzigen"), {"templateStage", EntityKind::templateStage}},
    Phrase{"MoveTemplateStage", QT_TRANSLATE_NOOP("History", "%1 verplaatsen naar plaats %2"), {"templateStage", EntityKind::templateStage}, {"position"}},
    Phrase{"RemoveTemplateStage", QT_TRANSLATE_NOOP("History", "%1 verwijderen"), {"templateStage", EntityKind::templateStage}},
    Phrase{"StartRound", QT_TRANSLATE_NOOP("History", "ronde van voorstel %1 starten"), {"proposal", EntityKind::proposal}},
    Phrase{"SetTargetDate", QT_TRANSLATE_NOOP("History", "doel van %1 wijzigen"), {"round", EntityKind::round}},
    Phrase{"EndRound", QT_TRANSLATE_NOOP("History", "%1 stoppen"), {"round", EntityKind::round}},
    Phrase{"PlanBranch", QT_TRANSLATE_NOOP("History", "behandeling door %1 plannen"), {"body", EntityKind::body}},
    Phrase{"RecordDecision", QT_TRANSLATE_NOOP("History", "besluit van %1 vastleggen"), {"body", EntityKind::body}},
    Phrase{"CorrectDecision", QT_TRANSLATE_NOOP("History", "besluit van %1 corrigeren"), {"body", EntityKind::body}},
    Phrase{"ConfirmDecision", QT_TRANSLATE_NOOP("History", "besluit van %1 bevestigen"), {"body", EntityKind::body}},
    Phrase{"MeetConditions", QT_TRANSLATE_NOOP("History", "voorwaarde van %1 als vervuld vastleggen"), {"body", EntityKind::body}},
    Phrase{"RemoveDecision", QT_TRANSLATE_NOOP("History", "besluit van %1 weghalen"), {"body", EntityKind::body}},
    Phrase{"PassOver", QT_TRANSLATE_NOOP("History", "%1 overslaan"), {"body", EntityKind::body}},
    Phrase{"Reinstate", QT_TRANSLATE_NOOP("History", "%1 toch meenemen"), {"body", EntityKind::body}},
    Phrase{"GoAheadWith", QT_TRANSLATE_NOOP("History", "vooruitlopen met stap %1"), {"stage", EntityKind::stage}},
    Phrase{"MarkSent", QT_TRANSLATE_NOOP("History", "verzending van stap %1 vastleggen"), {"stage", EntityKind::stage}},
    Phrase{"AcceptDrift", QT_TRANSLATE_NOOP("History", "verschil van versies in stap %1 aanvaarden"), {"stage", EntityKind::stage}},
    Phrase{"SetEquatedDays", QT_TRANSLATE_NOOP("History", "gelijkgestelde dagen van een jaar vastleggen")},
    Phrase{"AddTermAgreement", QT_TRANSLATE_NOOP("History", "afgesproken termijn %1 toevoegen"), {"name"}},
    Phrase{"RemoveTermAgreement", QT_TRANSLATE_NOOP("History", "afgesproken termijn %1 verwijderen"), {"termAgreement", EntityKind::termAgreement}},
    Phrase{"AddClosedPeriod", QT_TRANSLATE_NOOP("History", "%1 toevoegen vanaf %2"), {"name"}, {"from"}},
    Phrase{"RemoveClosedPeriod", QT_TRANSLATE_NOOP("History", "gesloten periode %1 verwijderen"), {"closedPeriod", EntityKind::closedPeriod}},
    Phrase{"SetBodyRhythm", QT_TRANSLATE_NOOP("History", "vergaderritme van %1 vastleggen"), {"body", EntityKind::body}},
    Phrase{"RemoveBodyRhythm", QT_TRANSLATE_NOOP("History", "vergaderritme van %1 verwijderen"), {"body", EntityKind::body}},
    Phrase{"RequireParty", QT_TRANSLATE_NOOP("History", "%1 laten horen vóór stap %2"), {"party"}, {"stage", EntityKind::stage}},
    Phrase{"RequirePartyInTemplate", QT_TRANSLATE_NOOP("History", "%1 laten horen vóór %2"), {"party"}, {"templateStage", EntityKind::templateStage}},
    Phrase{"RemoveRequiredParty", QT_TRANSLATE_NOOP("History", "partij die moet worden gehoord (%1) verwijderen"), {"requiredParty", EntityKind::requiredParty}},
    Phrase{"SetStageTerm", QT_TRANSLATE_NOOP("History", "termijn van stap %1 wijzigen"), {"stage", EntityKind::stage}},
    Phrase{"SetPlanMargin", QT_TRANSLATE_NOOP("History", "marge van %1 wijzigen"), {"round", EntityKind::round}},
    Phrase{"SilenceSignal", QT_TRANSLATE_NOOP("History", "signaal stilzetten tot %1"), {"until"}},
    Phrase{"EndSilence", QT_TRANSLATE_NOOP("History", "signaal weer laten spreken")},
    Phrase{"AcceptPlan", QT_TRANSLATE_NOOP("History", "planning van %1 overnemen"), {"round", EntityKind::round}},
    Phrase{"AddMeeting", QT_TRANSLATE_NOOP("History", "vergadering van %1 op %2 toevoegen"), {"body", EntityKind::body}, {"date"}},
    Phrase{"ChangeMeeting", QT_TRANSLATE_NOOP("History", "vergadering %1 wijzigen"), {"meeting", EntityKind::meeting}},
    Phrase{"MoveMeeting",
           QT_TRANSLATE_NOOP("History", "vergadering %1 verplaatsen naar %2"),
           {"meeting", EntityKind::meeting},
           {"date"}},
    Phrase{"CancelMeeting", QT_TRANSLATE_NOOP("History", "vergadering %1 laten vervallen"), {"meeting", EntityKind::meeting}},
    Phrase{"ImportMeetings", QT_TRANSLATE_NOOP("History", "vergaderingen overnemen uit %1"), {"source"}},
    Phrase{"ImportBodies", QT_TRANSLATE_NOOP("History", "gremia overnemen uit %1"), {"source"}},
    Phrase{"ImportPeople", QT_TRANSLATE_NOOP("History", "personen overnemen uit %1"), {"source"}},
    Phrase{"ImportProposals", QT_TRANSLATE_NOOP("History", "voorstellen overnemen uit %1"), {"source"}},
    Phrase{"MarkDispatched",
           QT_TRANSLATE_NOOP("History", "verzending van vergadering %1 vastleggen"),
           {"meeting", EntityKind::meeting}},
    Phrase{"AddAgendaItem",
           QT_TRANSLATE_NOOP("History", "agendapunt “%1” toevoegen aan %2"),
           {"title"},
           {"meeting", EntityKind::meeting}},
    Phrase{"ChangeAgendaItem", QT_TRANSLATE_NOOP("History", "agendapunt %1 wijzigen"), {"item", EntityKind::agendaItem}},
    Phrase{"MoveAgendaItem", QT_TRANSLATE_NOOP("History", "agendapunt %1 verplaatsen"), {"item", EntityKind::agendaItem}},
    Phrase{"RemoveAgendaItem", QT_TRANSLATE_NOOP("History", "agendapunt %1 van de agenda halen"), {"item", EntityKind::agendaItem}},
    Phrase{"RenumberAgenda", QT_TRANSLATE_NOOP("History", "agenda van %1 hernummeren"), {"meeting", EntityKind::meeting}},
    Phrase{"WriteCoverNote",
           QT_TRANSLATE_NOOP("History", "oplegnotitie bij agendapunt %1 schrijven"),
           {"item", EntityKind::agendaItem}},
    Phrase{"AddDocument", QT_TRANSLATE_NOOP("History", "document “%1” toevoegen"), {"title"}},
    Phrase{"ChangeDocument", QT_TRANSLATE_NOOP("History", "document “%1” wijzigen"), {"document", EntityKind::document}},
    Phrase{"AttachDocument",
           QT_TRANSLATE_NOOP("History", "document “%1” bij agendapunt %2 voegen"),
           {"document", EntityKind::document},
           {"item", EntityKind::agendaItem}},
    Phrase{"RemoveAttachment", QT_TRANSLATE_NOOP("History", "bijlage %1 weghalen"), {"attachment", EntityKind::attachment}},
    Phrase{"FreezePack", QT_TRANSLATE_NOOP("History", "vergaderset van %1 vastleggen als revisie"), {"meeting", EntityKind::meeting}},
    Phrase{"RecordDispatch",
           QT_TRANSLATE_NOOP("History", "verzending van %1 aan %2 vastleggen"),
           {"revision", EntityKind::packRevision},
           {"recipients"}},
    Phrase{"ReplaceAttachment", QT_TRANSLATE_NOOP("History", "bijlage %1 vervangen"), {"attachment", EntityKind::attachment}},
    Phrase{"SetHouseStyle", QT_TRANSLATE_NOOP("History", "huisstijl van %1 vastleggen"), {"region", EntityKind::region}},
    Phrase{"MoveAttachment", QT_TRANSLATE_NOOP("History", "bijlage %1 verplaatsen"), {"attachment", EntityKind::attachment}},
    Phrase{"ChangeMandate", QT_TRANSLATE_NOOP("History", "mandaat van %1 wijzigen"), {"mandate", EntityKind::mandate}},
    Phrase{"AddOrganisation", QT_TRANSLATE_NOOP("History", "organisatie %1 toevoegen"), {"name"}},
    Phrase{"ChangeOrganisation", QT_TRANSLATE_NOOP("History", "organisatie %1 wijzigen"), {"organisation", EntityKind::organisation}},
    Phrase{"RecordAttendance", QT_TRANSLATE_NOOP("History", "aanwezigheid in %1 vastleggen"), {"meeting", EntityKind::meeting}},
    Phrase{"RecordVotes", QT_TRANSLATE_NOOP("History", "stemmen over agendapunt %1 vastleggen"), {"item", EntityKind::agendaItem}},
    Phrase{"SetVoteWeights", QT_TRANSLATE_NOOP("History", "stemgewichten in %1 vastleggen"), {"body", EntityKind::body}},
    Phrase{"CallSecondMeeting", QT_TRANSLATE_NOOP("History", "tweede vergadering na %1 beleggen op %2"), {"meeting", EntityKind::meeting}, {"date"}},
    Phrase{"SetStandingItems", QT_TRANSLATE_NOOP("History", "vaste agendapunten van %1 vastleggen"), {"body", EntityKind::body}},
    Phrase{"PutStandingItems", QT_TRANSLATE_NOOP("History", "vaste punten op de agenda van %1 zetten"), {"meeting", EntityKind::meeting}},
    Phrase{"CarryOverItem", QT_TRANSLATE_NOOP("History", "agendapunt %1 doorschuiven naar %2"), {"item", EntityKind::agendaItem}, {"meeting", EntityKind::meeting}},
    Phrase{"ConfirmDecisionList", QT_TRANSLATE_NOOP("History", "besluitenlijst van %1 vaststellen"), {"meeting", EntityKind::meeting}},
    Phrase{"AddAction", QT_TRANSLATE_NOOP("History", "actie of toezegging “%1” toevoegen"), {"text"}},
    Phrase{"ChangeAction", QT_TRANSLATE_NOOP("History", "%1 wijzigen"), {"action", EntityKind::actionItem}},
    Phrase{"CompleteAction", QT_TRANSLATE_NOOP("History", "%1 afdoen"), {"action", EntityKind::actionItem}},
    Phrase{"WithdrawAction", QT_TRANSLATE_NOOP("History", "%1 laten vervallen"), {"action", EntityKind::actionItem}},
    Phrase{"ReopenAction", QT_TRANSLATE_NOOP("History", "%1 heropenen"), {"action", EntityKind::actionItem}},
    Phrase{"AddTrackPhase", QT_TRANSLATE_NOOP("History", "fase “%1” toevoegen aan %2"), {"name"}, {"track", EntityKind::track}},
    Phrase{"ChangeTrackPhase", QT_TRANSLATE_NOOP("History", "fase “%1” wijzigen"), {"phase", EntityKind::trackPhase}},
    Phrase{"RemoveTrackPhase", QT_TRANSLATE_NOOP("History", "fase “%1” verwijderen"), {"phase", EntityKind::trackPhase}},
    Phrase{"UseStandardPhases", QT_TRANSLATE_NOOP("History", "gebruikelijke fasen toevoegen aan %1"), {"track", EntityKind::track}},
    Phrase{"AddContractOption", QT_TRANSLATE_NOOP("History", "verlengingsoptie “%1” toevoegen aan %2"), {"name"}, {"track", EntityKind::track}},
    Phrase{"ChangeContractOption", QT_TRANSLATE_NOOP("History", "verlengingsoptie “%1” wijzigen"), {"option", EntityKind::contractOption}},
    Phrase{"AddTrackProvider", QT_TRANSLATE_NOOP("History", "%1 opnemen in traject %2"), {"organisation", EntityKind::organisation}, {"track", EntityKind::track}},
    Phrase{"EndTrackProvider", QT_TRANSLATE_NOOP("History", "deelname van een aanbieder beëindigen")},
    Phrase{"GiveAuthority", QT_TRANSLATE_NOOP("History", "bevoegdheid vastleggen in traject %1"), {"track", EntityKind::track}},
    Phrase{"EndAuthority", QT_TRANSLATE_NOOP("History", "bevoegdheid beëindigen")},
    Phrase{"AddAgreement", QT_TRANSLATE_NOOP("History", "afspraak “%1” toevoegen"), {"subject"}},
    Phrase{"ChangeAgreement", QT_TRANSLATE_NOOP("History", "afspraak “%1” wijzigen"), {"agreement", EntityKind::agreement}},
    Phrase{"EndAgreement", QT_TRANSLATE_NOOP("History", "afspraak “%1” beëindigen"), {"agreement", EntityKind::agreement}},
    Phrase{"AddAdvice", QT_TRANSLATE_NOOP("History", "advies van %1 toevoegen"), {"adviser"}},
    Phrase{"AnswerAdvice", QT_TRANSLATE_NOOP("History", "reactie op het advies van %1 vastleggen"), {"advice", EntityKind::adviceFragment}},
    Phrase{"RemoveAdvice", QT_TRANSLATE_NOOP("History", "advies van %1 verwijderen"), {"advice", EntityKind::adviceFragment}},
    Phrase{"AddThermometer", QT_TRANSLATE_NOOP("History", "thermometer “%1” beginnen"), {"name"}},
    Phrase{"AnswerThermometer", QT_TRANSLATE_NOOP("History", "antwoorden op thermometer “%1” vastleggen"), {"thermometer", EntityKind::thermometer}},
};

/// "SG-2027-04#3" as the command named it, since a label may by now belong to something else.
QString labelOfMeeting(const QString& reference)
{
  const auto hash = reference.lastIndexOf(QLatin1Char('#'));
  return hash < 0
             ? reference
             : HistoryWordsText::tr("%1 van %2", "label of an item, number of its meeting").arg(reference.mid(hash + 1), reference.left(hash));
}

/// "kort/2" as the command named it, for the same reason.
QString stageOfTemplate(const app::Facts& facts, const QString& reference)
{
  const auto slash = reference.lastIndexOf(QLatin1Char('/'));
  const auto found = facts.where(&RouteTemplate::code, reference.left(slash).toStdString());
  return HistoryWordsText::tr("stap %1 van routesjabloon %2").arg(reference.mid(slash + 1), found.empty() ? reference.left(slash) : excerpt(found.front().name));
}

QString roundText(const app::Facts& facts, RoundId id)
{
  const auto round = facts.get(id);
  return HistoryWordsText::tr("ronde %1 van %2").arg(QString::number(round.number), excerpt(facts.get(round.proposal).number));
}

QString revisionText(const app::Facts& facts, PackRevisionId id)
{
  const auto revision = facts.get(id);
  return HistoryWordsText::tr("revisie %1 van %2").arg(excerpt(revision.letter), excerpt(facts.get(revision.meeting).number));
}

QString nameOf(const app::Facts& facts, EntityKind kind, std::int64_t id)
{
  switch (kind) {
  case EntityKind::municipality: return excerpt(facts.get(MunicipalityId{id}).name);
  case EntityKind::region: return excerpt(facts.get(RegionId{id}).name);
  case EntityKind::body: return excerpt(facts.get(BodyId{id}).name);
  case EntityKind::person: return excerpt(facts.get(PersonId{id}).name);
  case EntityKind::membership: return excerpt(facts.get(facts.get(MembershipId{id}).person).name);
  case EntityKind::mandate: return excerpt(facts.get(facts.get(MandateId{id}).person).name);
  case EntityKind::track: return excerpt(facts.get(TrackId{id}).name);
  case EntityKind::consultation: return excerpt(facts.get(ConsultationId{id}).party);
  case EntityKind::routeTemplate: return excerpt(facts.get(TemplateId{id}).name);
  case EntityKind::round: return roundText(facts, RoundId{id});
  case EntityKind::stage: return excerpt(facts.get(StageId{id}).name);
  case EntityKind::templateStage: return excerpt(facts.get(TemplateStageId{id}).name);
  case EntityKind::document: return excerpt(facts.get(DocumentId{id}).title);
  case EntityKind::termAgreement: return excerpt(facts.get(TermAgreementId{id}).name);
  case EntityKind::closedPeriod: return excerpt(facts.get(ClosedPeriodId{id}).name);
  case EntityKind::requiredParty: return excerpt(facts.get(RequiredPartyId{id}).party);
  case EntityKind::formerName: return excerpt(facts.get(FormerNameId{id}).name);
  case EntityKind::organisation: return excerpt(facts.get(OrganisationId{id}).name);
  case EntityKind::standingItem: return excerpt(facts.get(StandingItemId{id}).title);
  case EntityKind::trackPhase: return excerpt(facts.get(TrackPhaseId{id}).name);
  case EntityKind::contractOption: return excerpt(facts.get(ContractOptionId{id}).name);
  case EntityKind::actionItem: return excerpt(facts.get(ActionItemId{id}).number);
  case EntityKind::agreement: return excerpt(facts.get(AgreementId{id}).subject);
  case EntityKind::adviceFragment: return excerpt(facts.get(AdviceFragmentId{id}).adviser);
  case EntityKind::thermometer: return excerpt(facts.get(ThermometerId{id}).name);
  case EntityKind::proposal:
  case EntityKind::meeting:
  case EntityKind::version: return excerpt(app::referenceText(facts, kind, id));
  case EntityKind::packRevision: return revisionText(facts, PackRevisionId{id});
  case EntityKind::agendaItem:
  case EntityKind::attachment: return labelOfMeeting(excerpt(app::referenceText(facts, kind, id)));
  case EntityKind::regionMembership:
  case EntityKind::participation:
  case EntityKind::decisionPoint:
  case EntityKind::proposalDocument:
  case EntityKind::placement:
  case EntityKind::decision:
  case EntityKind::passedOver:
  case EntityKind::goAhead:
  case EntityKind::driftAcceptance:
  case EntityKind::sending:
  case EntityKind::coverNote:
  case EntityKind::dateChange:
  case EntityKind::equatedDay:
  case EntityKind::bodyRhythm:
  case EntityKind::silencedSignal:
  case EntityKind::voteWeight:
  case EntityKind::attendance:
  case EntityKind::vote:
  case EntityKind::trackProvider:
  case EntityKind::trackAuthority:
  case EntityKind::thermometerQuestion:
  case EntityKind::thermometerAnswer:
  case EntityKind::houseStyle:
  case EntityKind::packEntry:
  case EntityKind::packDispatch:
  case EntityKind::caseSettings: return QString::number(id);
  }
  return {};
}

QString textOf(const QJsonValue& value) { return value.isString() ? value.toString() : QString::number(value.toInteger()); }

/// What an entry took away has no name in the case file any more; its row in the history has.
QString nameOfRemoved(const app::Facts& facts, EntityKind kind, const QString& id, const QJsonArray& before)
{
  const auto table = app::describe(kind).table;
  for (const auto& each : before) {
    const auto row = each.toObject();
    if (row.value(QLatin1String("table")).toString().toStdString() != table || textOf(row.value(QLatin1String("id"))) != id)
      continue;
    if (const auto person = row.value(QLatin1String("person")); person.isDouble())
      if (const auto known = facts.find(PersonId{person.toInteger()}))
        return excerpt(known->name);
    for (const auto* column : {"name", "party", "title", "subject", "adviser"})
      if (const auto name = row.value(QLatin1String(column)).toString(); !name.isEmpty())
        return excerpt(name.toStdString());
  }
  return excerpt(id.toStdString());
}

QString mention(const app::Facts& facts, const QJsonObject& command, const QJsonArray& before, const Mentioned& mentioned)
{
  const auto text = textOf(command.value(QLatin1String(mentioned.field)));
  if (!mentioned.kind) {
    const auto date = parseIsoDate(text.toStdString());
    return date ? weekdayShort(*date) : excerpt(text.toStdString());
  }
  if ((mentioned.kind == EntityKind::agendaItem || mentioned.kind == EntityKind::attachment) && text.contains(QLatin1Char('#')))
    return labelOfMeeting(excerpt(text.toStdString()));
  if (mentioned.kind == EntityKind::templateStage && text.contains(QLatin1Char('/')))
    return stageOfTemplate(facts, excerpt(text.toStdString()));
  const auto id = app::resolve(facts, *mentioned.kind, text.toStdString());
  return id ? nameOf(facts, *mentioned.kind, *id) : nameOfRemoved(facts, *mentioned.kind, text, before);
}

QString phraseOf(const app::Facts& facts, std::string_view name, const std::string& json, const std::string& rowsBefore)
{
  const auto before = QJsonDocument::fromJson(QByteArray::fromStdString(rowsBefore)).array();
  const auto command = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
  for (const auto& phrase : phrases) {
    if (phrase.command != name)
      continue;
    const auto text = HistoryWordsText::tr(phrase.text);
    if (phrase.first.field == nullptr)
      return text;
    if (phrase.second.field == nullptr)
      return text.arg(mention(facts, command, before, phrase.first));
    return text.arg(mention(facts, command, before, phrase.first), mention(facts, command, before, phrase.second));
  }
  return excerpt(std::string{name});
}

}

QString historyPhrase(const app::Facts& facts, const app::HistoryEntry& entry)
{
  // Of what was undone, the rows of the entry stand the other way round.
  return phraseOf(facts, entry.commandName, entry.command, entry.kind == app::EntryKind::undone ? entry.after : entry.before);
}

QString commandPhrase(const app::Facts& facts, const app::Command& command)
{
  return phraseOf(facts, app::nameOf(command), app::toJson(facts, {command}), {});
}

QString historyLine(const app::Facts& facts, const app::HistoryEntry& entry)
{
  switch (entry.kind) {
  case app::EntryKind::executed: return capitalised(historyPhrase(facts, entry));
  case app::EntryKind::undone: return HistoryWordsText::tr("Ongedaan gemaakt: %1").arg(historyPhrase(facts, entry));
  case app::EntryKind::redone: return HistoryWordsText::tr("Opnieuw gedaan: %1").arg(historyPhrase(facts, entry));
  }
  return {};
}

QString undoText(const app::Facts& facts, const std::optional<app::HistoryEntry>& next)
{
  return next ? HistoryWordsText::tr("Ongedaan maken: %1").arg(historyPhrase(facts, *next)) : HistoryWordsText::tr("Ongedaan maken");
}

QString redoText(const app::Facts& facts, const std::optional<app::HistoryEntry>& next)
{
  return next ? HistoryWordsText::tr("Opnieuw doen: %1").arg(historyPhrase(facts, *next)) : HistoryWordsText::tr("Opnieuw doen");
}

}
