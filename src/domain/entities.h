// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "domain/vocabulary.h"

#include <cstdint>
#include <optional>
#include <string>

/// What is stored: facts, as plain values. A state that follows from facts is never a member here; see branch_status.h.
/// A member called `from`, `on` or `…On` is the day on which the fact holds, which is what "as of" looks at.
namespace domain {

/// A participant (gemeente). Its executive and council are bodies of their own.
struct Municipality {
  MunicipalityId id;
  std::string code; ///< CBS code, "GM0505"
  std::string name;
  std::optional<Date> from;  ///< first day of existence, when known
  std::optional<Date> until; ///< last day of existence
  std::optional<MunicipalityId> mergedInto; ///< what it became part of after its last day
  friend bool operator==(const Municipality&, const Municipality&) = default;
};

/// A set of municipalities that work together; may lie in another region.
struct Region {
  RegionId id;
  std::string code; ///< "JZ31", or a code of the user's own
  std::string name;
  RegionKind kind = RegionKind::youthRegion;
  std::optional<RegionId> partOf;
  friend bool operator==(const Region&, const Region&) = default;
};

/// A municipality belongs to a region from a day on, until a day (included) or until further notice.
struct RegionMembership {
  RegionMembershipId id;
  RegionId region;
  MunicipalityId municipality;
  Date from;
  std::optional<Date> until;
  friend bool operator==(const RegionMembership&, const RegionMembership&) = default;
};

/// Anything that meets and has a say (gremium).
struct DecisionBody {
  BodyId id;
  std::string code; ///< short, unique in the file; begins the numbers of its meetings
  std::string name;
  BodyKind kind = BodyKind::other;
  BodyLevel level = BodyLevel::official;
  std::optional<RegionId> region;
  std::optional<MunicipalityId> municipality;
  VotingRule votingRule = VotingRule::none;
  std::optional<int> quorum;          ///< members present
  std::optional<int> handInDays;      ///< calendar days before the meeting that papers are handed in (aanleveren)
  std::optional<int> dispatchDays;    ///< calendar days before the meeting that papers are sent out (verzenden)
  std::string note;
  std::optional<QuorumRule> quorumRule; ///< unset: as the law or custom says for its kind
  std::optional<MajorityRule> majority; ///< unset: more than half of the votes cast
  friend bool operator==(const DecisionBody&, const DecisionBody&) = default;
};

struct Person {
  PersonId id;
  std::string name;
  std::string function; ///< "wethouder", "beleidsadviseur"; may be empty
  std::string email;
  std::string phone;
  friend bool operator==(const Person&, const Person&) = default;
};

/// A person sits in a body from a day, on behalf of a municipality, region or organisation.
struct Membership {
  MembershipId id;
  PersonId person;
  BodyId body;
  MemberRole role = MemberRole::member;
  std::optional<MunicipalityId> onBehalfOf;
  std::string organisation; ///< when she sits there for somebody who is not a municipality
  Date from;
  std::optional<Date> until;
  std::optional<RegionId> region; ///< when she sits there for a region
  std::optional<PersonId> deputyFor; ///< of a deputy: whom she replaces
  friend bool operator==(const Membership&, const Membership&) = default;
};

/// What a person may decide in another's name, where that comes from and until when.
struct Mandate {
  MandateId id;
  PersonId person;
  std::optional<MunicipalityId> municipality;
  std::string covers;
  std::string source;
  Date from;
  std::optional<Date> until;
  MandateKind kind = MandateKind::mandate;
  std::string limits;
  std::optional<RegionId> region;
  std::optional<TrackId> track; ///< unset: not bound to one
  friend bool operator==(const Mandate&, const Mandate&) = default;
};

/// A procurement track, a regional vision, a budget cycle (traject).
struct Track {
  TrackId id;
  std::string code;
  std::string name;
  TrackKind kind = TrackKind::other;
  std::optional<RegionId> region;
  std::optional<ProcurementProcedure> procedure; ///< of a procurement track
  std::optional<std::int64_t> budget; ///< euro, for the whole contract period
  std::optional<Date> contractFrom;
  std::optional<Date> contractUntil; ///< last day, without options
  std::optional<MandateKind> neededAuthority; ///< what every participant has to give before it can be signed
  std::string note;
  friend bool operator==(const Track&, const Track&) = default;
};

/// What a municipality does in a track from a day on; the next one on a later day replaces it.
struct Participation {
  ParticipationId id;
  TrackId track;
  MunicipalityId municipality;
  ParticipationKind kind = ParticipationKind::takesPart;
  Date from;
  std::string source; ///< the decision that says so
  friend bool operator==(const Participation&, const Participation&) = default;
};

/// The thing that travels the route (voorstel).
struct Proposal {
  ProposalId id;
  TrackId track;
  std::string number; ///< "V-2027-03", unique in the file
  std::string title;
  std::string summary;
  std::string owner;
  Date registeredOn;
  friend bool operator==(const Proposal&, const Proposal&) = default;
};

/// One text of a proposal. What a body decides on is always one version.
struct ProposalVersion {
  VersionId id;
  ProposalId proposal;
  std::string number; ///< "1.0", "1.0-A"
  Date date;
  std::string note;
  std::optional<VersionId> amends; ///< the version that one body changed; an amended text does not go round by itself
  friend bool operator==(const ProposalVersion&, const ProposalVersion&) = default;
};

/// A numbered part of what is decided (beslispunt).
struct DecisionPoint {
  DecisionPointId id;
  VersionId version;
  int position = 1;
  std::string text;
  friend bool operator==(const DecisionPoint&, const DecisionPoint&) = default;
};

/// A document that belongs to a version of a proposal.
struct ProposalDocument {
  ProposalDocumentId id;
  ProposalId proposal;
  std::optional<VersionId> version;
  DocumentId document;
  friend bool operator==(const ProposalDocument&, const ProposalDocument&) = default;
};

/// Who was heard about a proposal, when, how, and what came out (raadpleging).
struct Consultation {
  ConsultationId id;
  ProposalId proposal;
  std::string party;
  std::optional<MunicipalityId> municipality;
  std::string about;
  ConsultationForm form = ConsultationForm::conversation;
  Date on;
  std::string cameOut;
  std::optional<ConsultationNature> nature;
  friend bool operator==(const Consultation&, const Consultation&) = default;
};

struct RouteTemplate {
  TemplateId id;
  std::string code;
  std::string name;
  std::string description;
  friend bool operator==(const RouteTemplate&, const RouteTemplate&) = default;
};

/// One stage of a template: bodies by kind, since a template belongs to no region.
struct TemplateStage {
  TemplateStageId id;
  TemplateId routeTemplate;
  int position = 1;
  std::string name;
  StageRole role = StageRole::decides;
  BodySelector selector = BodySelector::oneBody;
  BodyKind bodyKind = BodyKind::other; ///< of the one body
  CompletionRule completion = CompletionRule::oneBody;
  int preparationDays = 0;        ///< working days between the completion of the stage before and handing in
  std::optional<int> termWeeks;   ///< from the day of sending; unset when no term runs
  std::string ground;             ///< law or agreement
  std::string termRule;           ///< id of the rule or agreement that the term runs by; empty for agreed weeks
  std::optional<int> extraWeeks;  ///< that the stage grants on top of the term, for recess
  friend bool operator==(const TemplateStage&, const TemplateStage&) = default;
};

/// One passage of a proposal along a route (ronde).
struct Round {
  RoundId id;
  ProposalId proposal;
  int number = 1;
  std::string purpose;
  Date startedOn;
  VersionId startVersion;
  std::optional<Date> targetDate; ///< last day on which it may be complete
  std::optional<Date> endedOn;    ///< when it was stopped (withdrawn); completion is derived
  std::string endReason;
  std::optional<int> marginDays; ///< working days that the plan aims at before the target
  friend bool operator==(const Round&, const Round&) = default;
};

/// One step of one round: a copy of the template's stage when the round started.
struct Stage {
  StageId id;
  RoundId round;
  int position = 1;
  std::string name;
  StageRole role = StageRole::decides;
  BodySelector selector = BodySelector::oneBody;
  std::optional<BodyId> body; ///< of BodySelector::oneBody
  CompletionRule completion = CompletionRule::oneBody;
  int preparationDays = 0;
  std::optional<int> termWeeks;
  std::string ground;
  std::string termRule;
  std::optional<int> extraWeeks;
  friend bool operator==(const Stage&, const Stage&) = default;
};

/// A branch is one body's part in one stage: (stage, body). It is derived; these facts hang on it.
/// Where and when a branch is expected to be treated. The latest one counts, all are kept: that is the slip ledger.
struct Placement {
  PlacementId id;
  StageId stage;
  BodyId body;
  std::optional<MeetingId> meeting;
  std::optional<Date> date; ///< when only a day is known
  Date on;                  ///< the day it was planned
  std::string reason;
  std::optional<SlipCause> cause; ///< of moving to a later day
  std::string by;
  friend bool operator==(const Placement&, const Placement&) = default;
};

/// What a body did on a branch. Decided and confirmed are two things.
struct Decision {
  DecisionId id;
  StageId stage;
  BodyId body;
  Outcome outcome = Outcome::adopted;
  Date decidedOn;
  std::optional<VersionId> version;
  std::optional<MeetingId> meeting;
  std::string text;
  std::string conditions;
  std::optional<Date> conditionsMetOn;
  std::optional<int> votesFor;
  std::optional<int> votesAgainst;
  std::optional<int> votesAbstained;
  std::optional<StageId> returnsTo; ///< of Outcome::sentBack
  std::string recordedBy;
  std::string source;
  std::optional<Date> confirmedOn;
  std::string confirmedBy; ///< decision list, letter …
  friend bool operator==(const Decision&, const Decision&) = default;
};

/// A body that was left out, by an act with a reason (overgeslagen).
struct PassedOver {
  PassedOverId id;
  StageId stage;
  BodyId body;
  Date on;
  std::string reason;
  std::string by;
  friend bool operator==(const PassedOver&, const PassedOver&) = default;
};

/// A stage was begun although the one before it was not complete.
struct GoAhead {
  GoAheadId id;
  StageId stage; ///< the stage that begins
  Date on;
  std::string reason;
  std::string by;
  std::string missing; ///< who had not been heard or had not answered by then, one per line
  friend bool operator==(const GoAhead&, const GoAhead&) = default;
};

/// A difference of versions in a stage was accepted. Covers the versions decided on or before that day.
struct DriftAcceptance {
  DriftAcceptanceId id;
  StageId stage;
  Date on;
  std::string reason;
  std::string acceptedBy;
  friend bool operator==(const DriftAcceptance&, const DriftAcceptance&) = default;
};

/// The papers of a stage were sent: a view term starts to run, an informing stage is complete.
struct Sending {
  SendingId id;
  StageId stage;
  Date on;
  std::optional<Date> termEndsOn; ///< last day of the term
  friend bool operator==(const Sending&, const Sending&) = default;
};

/// A dated sitting of a body.
struct Meeting {
  MeetingId id;
  BodyId body;
  std::string number; ///< "AB-2027-03", unique in the file, editable
  Date date;
  std::string startTime; ///< "14:00", empty when unknown
  std::string endTime;
  std::string place;
  std::optional<Date> handIn;   ///< entered by hand; else from the body's days
  std::optional<Date> dispatch;
  std::optional<Date> dispatchedOn; ///< the papers went out: labels are fixed from here
  std::optional<Date> cancelledOn;
  std::string note;
  std::string uid; ///< identity in the calendar from which it was imported; empty for one that was made here
  std::optional<MeetingId> secondCallOf; ///< called again after too few were there (Gemeentewet art. 20 lid 2)
  std::optional<Date> decisionListConfirmedOn; ///< until then it is a concept
  std::optional<MeetingId> decisionListConfirmedIn;
  friend bool operator==(const Meeting&, const Meeting&) = default;
};

/// A unit of an agenda. `position` is the true order, `label` what is shown and never given to something else once sent.
struct AgendaItem {
  AgendaItemId id;
  MeetingId meeting;
  int position = 1;
  std::string label;
  std::optional<AgendaItemId> parent; ///< 7a under 7
  std::string title;
  ItemKind kind = ItemKind::discussion;
  std::string presenter;
  std::optional<int> minutes;
  Confidentiality confidentiality = Confidentiality::open;
  std::optional<StageId> stage; ///< with `body` of the meeting: the branch it serves
  Date on;                      ///< the day it was put on the agenda
  std::optional<Date> withdrawnOn; ///< a sent item stays, marked as withdrawn
  std::string notes;
  std::string conclusion;
  std::optional<AgendaItemId> movedFrom; ///< the item of an earlier meeting that went on here
  std::optional<ItemList> list; ///< that the program puts behind it
  friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

/// One or two pages on top of a paper (oplegnotitie). Lines of `askedDecision` are the numbered decision points.
struct CoverNote {
  CoverNoteId id;
  AgendaItemId item;
  std::string subject;
  std::string author;
  std::string portfolioHolder;
  std::string askedDecision;
  std::string reasonAndCore;
  std::string earlierDecisions;
  std::string arguments;
  std::string remarksAndRisks;
  std::string finance;
  std::string consulted;
  std::string communication;
  std::string followUp;
  friend bool operator==(const CoverNote&, const CoverNote&) = default;
};

/// A document behind an agenda item.
struct Attachment {
  AttachmentId id;
  AgendaItemId item;
  int position = 1;
  std::string label; ///< "3a"
  DocumentId document;
  Date on;
  std::optional<Date> withdrawnOn;
  friend bool operator==(const Attachment&, const Attachment&) = default;
};

/// A document in the case file; the bytes are stored once per content, under their SHA-256.
struct Document {
  DocumentId id;
  std::string title;
  std::string fileName;
  std::optional<Date> date;
  Confidentiality confidentiality = Confidentiality::open;
  std::string sha256; ///< lower-case hexadecimal
  std::int64_t size = 0;
  std::optional<int> pages; ///< unknown when it is not a readable PDF
  std::optional<DocumentId> replaces;
  friend bool operator==(const Document&, const Document&) = default;
};

/// A planned or target date that was changed: what it was, what it became, why (placements keep their own ledger).
struct DateChange {
  DateChangeId id;
  std::optional<MeetingId> meeting;
  std::optional<RoundId> round;
  std::optional<Date> was;
  std::optional<Date> became;
  Date on;
  std::string reason;
  std::optional<SlipCause> cause;
  std::string by;
  std::optional<ActionItemId> action;
  friend bool operator==(const DateChange&, const DateChange&) = default;
};

/// A day that a royal decree puts on a par with a holiday. Without a day it says that the year has none; a year with neither is unknown.
struct EquatedDay {
  EquatedDayId id;
  int year = 2029;
  std::optional<Date> date;
  std::string source; ///< the decree
  friend bool operator==(const EquatedDay&, const EquatedDay&) = default;
};

/// A term that people agreed on, beside those of the law.
struct TermAgreement {
  TermAgreementId id;
  std::string code; ///< "AFSPRAAK-1", unique in the file
  std::string name;
  std::string trigger; ///< what it is counted from
  TermDirection direction = TermDirection::after;
  int amount = 1;
  TermUnit unit = TermUnit::weeks;
  TermExtension extension = TermExtension::none;
  std::string source;
  std::optional<Date> from; ///< since when
  friend bool operator==(const TermAgreement&, const TermAgreement&) = default;
};

/// Recess or the weeks around an election: a body, or all bodies of a municipality, do not meet. It removes no meeting.
struct ClosedPeriod {
  ClosedPeriodId id;
  ClosureKind kind = ClosureKind::recess;
  std::optional<BodyId> body;
  std::optional<MunicipalityId> municipality;
  std::string name; ///< "zomerreces"
  Date from;
  Date until; ///< last day
  friend bool operator==(const ClosedPeriod&, const ClosedPeriod&) = default;
};

/// How often a body meets, as far as is known without its calendar; plans mark what follows from it as assumption.
struct BodyRhythm {
  BodyRhythmId id;
  BodyId body;
  RhythmKind kind = RhythmKind::monthly;
  std::optional<int> weekday; ///< 1 Monday to 7 Sunday; of a monthly rhythm
  std::optional<int> nth;     ///< 1 to 4, 5 for the last one of the month
  int every = 1;              ///< months or weeks
  Date from;
  std::optional<Date> until;
  friend bool operator==(const BodyRhythm&, const BodyRhythm&) = default;
};

/// A party that must be heard before a stage starts, by law or by agreement.
struct RequiredParty {
  RequiredPartyId id;
  std::optional<StageId> stage;
  std::optional<TemplateStageId> templateStage;
  std::string party; ///< as consultations name it
  std::optional<MunicipalityId> municipality;
  PartyGround ground = PartyGround::agreement;
  std::string source; ///< article or agreement
  friend bool operator==(const RequiredParty&, const RequiredParty&) = default;
};

/// A signal that says nothing until a day.
struct SilencedSignal {
  SilencedSignalId id;
  std::string signal; ///< its id
  Date until;
  std::string reason;
  std::string by;
  Date on;
  friend bool operator==(const SilencedSignal&, const SilencedSignal&) = default;
};

/// A name that somebody bore until a day; the name of today is in the thing itself.
struct FormerName {
  FormerNameId id;
  std::optional<MunicipalityId> municipality;
  std::optional<RegionId> region;
  std::optional<BodyId> body;
  std::string name;
  Date until; ///< last day on which it was called so
  friend bool operator==(const FormerName&, const FormerName&) = default;
};

/// A provider, chain partner or joint service organisation.
struct Organisation {
  OrganisationId id;
  std::string name; ///< unique in the file
  OrganisationKind kind = OrganisationKind::provider;
  std::string email;
  std::string note;
  friend bool operator==(const Organisation&, const Organisation&) = default;
};

/// How many votes a municipality or region has in a body whose votes are weighted (Wgr art. 13 lid 4).
struct VoteWeight {
  VoteWeightId id;
  BodyId body;
  std::optional<MunicipalityId> municipality;
  std::optional<RegionId> region;
  int weight = 1;
  Date from;
  std::optional<Date> until;
  friend bool operator==(const VoteWeight&, const VoteWeight&) = default;
};

/// An item that comes back on every agenda of a body (vast agendapunt).
struct StandingItem {
  StandingItemId id;
  BodyId body;
  int position = 1;
  std::string title;
  ItemKind kind = ItemKind::discussion;
  std::string presenter;
  std::optional<int> minutes;
  StandingPlace place = StandingPlace::opening; ///< before or after what comes from the route
  std::optional<ItemList> list; ///< that the program puts behind it
  friend bool operator==(const StandingItem&, const StandingItem&) = default;
};

/// Whether a member was there. For whom she sat there follows from her membership on the day.
struct Attendance {
  AttendanceId id;
  MeetingId meeting;
  PersonId person;
  Presence presence = Presence::present;
  std::optional<PersonId> replacedBy; ///< the deputy who sat there instead
  std::string note;
  friend bool operator==(const Attendance&, const Attendance&) = default;
};

/// One voice in a vote on an agenda item.
struct Vote {
  VoteId id;
  AgendaItemId item;
  int ballot = 1; ///< 2 when it was voted on again
  std::optional<PersonId> person;
  std::optional<MunicipalityId> municipality;
  std::optional<RegionId> region;
  VoteChoice choice = VoteChoice::inFavour;
  friend bool operator==(const Vote&, const Vote&) = default;
};

/// A phase of a track, planned and as it went.
struct TrackPhase {
  TrackPhaseId id;
  TrackId track;
  int position = 1;
  std::string name;
  std::optional<Date> plannedFrom;
  std::optional<Date> plannedUntil;
  std::optional<Date> actualFrom;
  std::optional<Date> actualUntil;
  std::string note;
  friend bool operator==(const TrackPhase&, const TrackPhase&) = default;
};

/// A right to extend the contract of a track.
struct ContractOption {
  ContractOptionId id;
  TrackId track;
  int position = 1;
  std::string name;
  std::optional<Date> until; ///< last day of the contract when it is exercised
  std::optional<Date> noticeBy; ///< last day to say so
  std::optional<Date> exercisedOn;
  std::optional<Date> declinedOn;
  friend bool operator==(const ContractOption&, const ContractOption&) = default;
};

/// An organisation that has a contract, or takes part otherwise, in a track.
struct TrackProvider {
  TrackProviderId id;
  TrackId track;
  OrganisationId organisation;
  std::string role;
  std::optional<Date> from;
  std::optional<Date> until;
  friend bool operator==(const TrackProvider&, const TrackProvider&) = default;
};

/// What a municipality gave out of hand for a track: mandate, power of attorney … (Awb art. 10:1, Wgr art. 10).
struct TrackAuthority {
  TrackAuthorityId id;
  TrackId track;
  MunicipalityId municipality;
  MandateKind kind = MandateKind::mandate;
  std::string holder; ///< who may act
  std::string source; ///< the decision that says so
  std::string limits;
  Date from;
  std::optional<Date> until;
  friend bool operator==(const TrackAuthority&, const TrackAuthority&) = default;
};

/// Something that somebody will do: an action (actiepunt), or a commitment to a body (toezegging). Open, overdue and done follow from the days.
struct ActionItem {
  ActionItemId id;
  ActionKind kind = ActionKind::action;
  std::string number; ///< "A-2027-12", unique in the file
  std::string text;
  std::optional<PersonId> owner;
  std::string ownerName; ///< when the owner is not among the persons
  std::optional<BodyId> body; ///< where it was agreed, or to which it was promised
  std::string promisedTo; ///< of a commitment, when it is not a body
  std::optional<Date> due; ///< may be unknown
  Date on; ///< the day it was agreed
  std::optional<MeetingId> meeting;
  std::optional<AgendaItemId> item;
  std::optional<ProposalId> proposal;
  std::string source; ///< letter, conversation … when it was not a meeting
  std::optional<Date> doneOn;
  std::optional<Date> withdrawnOn;
  std::string closing; ///< what came of it
  friend bool operator==(const ActionItem&, const ActionItem&) = default;
};

/// What parties agreed for a time (afspraak): basic availability, solidarity …
struct Agreement {
  AgreementId id;
  std::string subject;
  std::string parties;
  std::optional<TrackId> track;
  Date from;
  std::optional<Date> until;
  std::optional<Date> reviewOn;
  std::optional<PersonId> watcher; ///< who keeps an eye on it
  std::string note;
  std::optional<Date> endedOn; ///< before its time
  friend bool operator==(const Agreement&, const Agreement&) = default;
};

/// One piece of advice and what was done with it.
struct AdviceFragment {
  AdviceFragmentId id;
  ProposalId proposal;
  std::string adviser;
  std::optional<BodyId> body;
  std::string text;
  Date on;
  std::optional<AdviceResponse> response; ///< unknown until somebody says
  std::string why;
  friend bool operator==(const AdviceFragment&, const AdviceFragment&) = default;
};

/// A dated round of a few fixed questions on how the collaboration goes.
struct Thermometer {
  ThermometerId id;
  std::string name;
  Date on;
  friend bool operator==(const Thermometer&, const Thermometer&) = default;
};

struct ThermometerQuestion {
  ThermometerQuestionId id;
  ThermometerId thermometer;
  int position = 1;
  std::string text;
  friend bool operator==(const ThermometerQuestion&, const ThermometerQuestion&) = default;
};

/// What one of the parties answered, in one role.
struct ThermometerAnswer {
  ThermometerAnswerId id;
  ThermometerQuestionId question;
  std::optional<MunicipalityId> municipality;
  std::optional<RegionId> region;
  std::string role; ///< "bestuurder", "ambtenaar"
  int score = 1; ///< 1 to 10
  std::string remark;
  friend bool operator==(const ThermometerAnswer&, const ThermometerAnswer&) = default;
};

/// What a region looks like on paper.
struct HouseStyle {
  HouseStyleId id;
  RegionId region;
  std::string name; ///< as printed; empty for the name of the region
  std::string accent; ///< "#1B5A9C"
  std::optional<DocumentId> logo; ///< a picture
  friend bool operator==(const HouseStyle&, const HouseStyle&) = default;
};

/// A meeting pack as it was fixed: revision A, B … What was in it stays on record.
struct PackRevision {
  PackRevisionId id;
  MeetingId meeting;
  std::string letter;
  PackKind kind = PackKind::whole;
  std::optional<PackRevisionId> since; ///< what a supplement adds to
  Date madeOn;
  std::string sha256; ///< of the file
  int pages = 0;
  std::string fileName;
  std::string by;
  std::optional<Date> meetingDate; ///< as the pack says it, with times and place; unset when that was not kept
  std::string startTime;
  std::string endTime;
  std::string place;
  friend bool operator==(const PackRevision&, const PackRevision&) = default;
};

/// One item or attachment in a revision, with the hash of what it said.
struct PackEntry {
  PackEntryId id;
  PackRevisionId revision;
  int position = 1;
  std::string label;
  std::string title;
  PackEntryKind kind = PackEntryKind::item;
  PackEntryState state = PackEntryState::open;
  std::string sha256;
  std::optional<int> firstPage; ///< none when it has no pages of its own
  std::optional<int> pages;
  friend bool operator==(const PackEntry&, const PackEntry&) = default;
};

/// A revision was sent to somebody.
struct PackDispatch {
  PackDispatchId id;
  PackRevisionId revision;
  Date on;
  std::string recipients;
  PackVariant variant = PackVariant::complete;
  std::optional<MunicipalityId> municipality; ///< of a personal pack
  std::string by;
  std::string note;
  friend bool operator==(const PackDispatch&, const PackDispatch&) = default;
};

/// One row: what this file says about itself.
struct CaseSettings {
  CaseSettingsId id;
  std::string name;            ///< shown in the window's title
  std::string mark;            ///< "voorbeeld" on every screen and page of a demo; else empty
  std::optional<Date> today;   ///< the fixed today of a demo
  std::optional<RegionId> region; ///< the region the window opens with
  friend bool operator==(const CaseSettings&, const CaseSettings&) = default;
};

}
