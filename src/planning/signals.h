// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "planning/guard.h"

/// Signals: what asks for attention today, what hurts first on top. Pure functions over values; the words are in presentation.
namespace planning {

/// In the order of what hurts first.
enum class SignalKind {
  targetNotFeasible,
  secrecyNotOnAgenda,
  cannotMeetInsideTerm,
  dispatchDue,          ///< today is the dispatch day, or it has passed
  meetingWithoutAgenda, ///< on its dispatch day
  papersSayOtherwise,   ///< the meeting has another day, time or place than the papers that were sent
  outcomeMissing,
  partySkipped,
  partyPassedBy, ///< its stage was completed without it
  papersMissing, ///< the hand-in day is near
  drift,
  branchToPlan,
  calendarUnknown, ///< a body that has to be planned of which no meeting is known that can be used
  termEndsSoon,
  noQuorumExpected,
  mandateEnds,
  authorityMissing, ///< what a gemeente has to give for a track (mandate, power of attorney) is not there
  authorityEnds,
  dueOverdue,      ///< an action or commitment
  mustStartNow,    ///< a contract or agreement ends, and its route counted back begins now
  optionDue,       ///< the last day to say whether a contract is extended
  agreementEnds,   ///< one without a route to count back
  agreementReview, ///< its day of review
  notConfirmed,
  conditionOpen,
  statusOld,
  crowdedMonth
};

enum class SignalSeverity { critical, warning, notice };

/// How the person can act on a signal.
enum class SignalAction {
  openPlanning,
  openAgenda,
  recordDecision,
  recordConsultation,
  viewDrift,
  planBranch,
  askClerk,
  openSetup,
  openProposal,
  startRound,
  sendPapers,
  openActions
};

/// One signal: its place, its date, what it is about.
struct Signal {
  SignalKind kind = SignalKind::targetNotFeasible;
  SignalSeverity severity = SignalSeverity::warning;
  std::string id; ///< the same as long as it is about the same: what silencing hangs on
  std::optional<domain::Date> date;
  SignalAction action = SignalAction::openProposal;
  std::optional<domain::ProposalId> proposal;
  std::optional<domain::RoundId> round;
  std::optional<domain::StageId> stage;
  std::optional<domain::BodyId> body;
  std::optional<domain::MunicipalityId> municipality;
  std::optional<domain::MeetingId> meeting;
  std::optional<domain::PersonId> person;
  std::optional<domain::TrackId> track = {};
  std::optional<domain::ActionItemId> actionItem = {};
  std::vector<domain::ProposalId> proposals; ///< when it is about several
  std::vector<domain::MunicipalityId> municipalities = {}; ///< when it is about several
  std::vector<std::string> names;            ///< parties, versions, or what is missing
  std::optional<domain::Date> otherDate;     ///< a second day that matters: the late meeting, the last chance
  std::optional<domain::Date> before;        ///< an extra meeting before this day would help
  std::optional<domain::Date> papers;        ///< if the body takes papers for it on this day, later than usual
  int count = 0;                             ///< weeks, days, items, members: as the kind says
  friend bool operator==(const Signal&, const Signal&) = default;
};

/// From when something is a signal.
struct SignalLimits {
  int handInDays = 7;      ///< before the hand-in day with papers missing
  int lastChanceDays = 21; ///< before the last hand-in day of a branch without a place
  int behindOthersDays = 56; ///< the same, when others of its stage have a place: told, not yet urgent
  int partyDays = 14;      ///< before the papers of the stage that a party has to precede
  int termDays = 14;       ///< before the end of a term without answer
  int confirmWeeks = 4;
  int conditionWeeks = 4;
  int statusWeeks = 6;
  int secrecyDays = 14;
  int mandateDays = 56; ///< that a mandate's end is looked ahead for
  int crowdedFrom = 3;  ///< proposals before one council in one month
  int startDays = 28;      ///< before the day on which a route must begin
  int optionDays = 56;     ///< before the last day to say whether a contract is extended
  int reviewDays = 28;     ///< before the day of review of an agreement
  int agreementDays = 91;  ///< before the end of an agreement without a route
  int authorityDays = 182; ///< before the contract that a missing mandate is for
};

/// One branch on the day looked at.
struct SignalBranch {
  domain::ProposalId proposal;
  domain::RoundId round;
  domain::StageId stage;
  domain::BodyId body;
  std::optional<domain::MunicipalityId> municipality;
  domain::BranchState state = domain::BranchState::waiting;
  bool council = false;
  bool decides = false; ///< else it advises, gives its view or is heard: what it said needs no confirmation to count
  bool stageStarted = false;
  bool stageComplete = false;
  bool othersPlaced = false; ///< other bodies of the stage have a place
  bool outcomeMissing = false;
  bool calendarUnknown = false;
  bool conditionOpen = false;
  std::optional<domain::Date> decidedOn;
  std::optional<domain::Date> changedOn; ///< the latest fact about it
  std::optional<domain::MeetingId> meeting;
  std::optional<domain::Date> meetingDate;
  std::optional<domain::Date> lastHandIn; ///< of its last meeting that meets the target
};

/// Parties that have to be heard before the papers of a stage.
struct SignalMissing {
  domain::StageId stage;
  std::optional<domain::BodyId> body; ///< that treats it first
  std::optional<domain::Date> due;    ///< its hand-in day
  std::optional<domain::Date> meeting;
  std::vector<std::string> parties;
  std::optional<domain::Date> passedOn; ///< the stage was completed without them
};

struct SignalRound {
  domain::ProposalId proposal;
  domain::RoundId round;
  std::optional<domain::Date> target;
  std::optional<bool> feasible;
  std::optional<domain::Date> completion;
  std::vector<std::pair<domain::StageId, domain::BodyId>> causes;
  std::optional<domain::MunicipalityId> causeMunicipality;
  std::optional<domain::Date> causeDate;
  std::optional<domain::Date> extraMeetingBefore;
  std::optional<domain::Date> extraMeetingPapers; ///< when it helps only if the body takes papers on this day, later than usual
  std::optional<domain::StageId> driftStage; ///< of a difference that is not accepted
  std::optional<domain::Date> driftSince;
  std::vector<std::string> driftVersions;
  std::vector<SignalMissing> missing;
  std::optional<domain::StageId> viewStage; ///< sent or next to be sent
  std::optional<domain::Date> termEndsOn;
  std::vector<std::pair<domain::BodyId, std::optional<domain::MunicipalityId>>> unanswered;
  std::vector<std::pair<domain::BodyId, std::optional<domain::MunicipalityId>>> cannotMeet;
};

struct SignalMeeting {
  domain::MeetingId meeting;
  domain::BodyId body;
  domain::Date date;
  std::optional<domain::Date> handIn;
  std::optional<domain::Date> dispatch;
  bool dispatched = false;
  int items = 0;
  std::vector<std::string> missing; ///< what is not there yet
  bool closedItems = false;
  bool ratifiesSecrecy = false;
  std::string outdated; ///< the letter of the latest revision of its papers, when that has another day, time or place
  bool ratificationNeeded = false; ///< of a general board or council
  std::optional<int> quorum;
  int members = 0;
};

struct SignalMandate {
  domain::PersonId person;
  std::optional<domain::MunicipalityId> municipality;
  domain::Date until;
  std::optional<domain::BodyId> body;
  std::optional<domain::Date> nextDecision; ///< of that body, on something planned
};

/// An action or commitment.
struct SignalDue {
  std::string id;
  std::string subject;
  domain::Date due;
  std::optional<domain::ActionItemId> actionItem = {};
  std::optional<domain::PersonId> person = {}; ///< who will do it
  std::optional<domain::ProposalId> proposal = {}; ///< that it is about
  std::optional<domain::BodyId> body = {}; ///< where it was agreed, or to which it was promised
};

/// A contract or agreement that ends, and the day on which its route must begin to have something new in time.
struct SignalStart {
  std::string id;
  std::string subject;
  domain::Date due;
  domain::Date ends;
  std::optional<domain::TrackId> track;
};

/// A right to extend the contract of a track that nobody has used or turned down.
struct SignalOption {
  domain::ContractOptionId option;
  domain::TrackId track;
  std::string subject; ///< "Inkoop jeugdhulp 2028: eerste verlenging"
  domain::Date noticeBy;
};

/// An agreement that has not ended.
struct SignalAgreement {
  domain::AgreementId agreement;
  std::string subject;
  std::optional<domain::TrackId> track;
  std::optional<domain::PersonId> watcher;
  std::optional<domain::Date> reviewOn;
  std::optional<domain::Date> until; ///< unset when its end is counted back along a route
};

/// What gemeenten gave out of hand for a track and what is not there, or ends.
struct SignalAuthority {
  domain::TrackId track;
  std::string subject;            ///< name of the track
  std::vector<std::string> names; ///< of the gemeenten
  std::optional<domain::Date> until; ///< its last day; unset when it is missing
  std::optional<domain::Date> needed; ///< the contract begins
  std::vector<domain::MunicipalityId> municipalities = {}; ///< in the order of the names
};

struct SignalFacts {
  std::vector<SignalRound> rounds;
  std::vector<SignalBranch> branches;
  std::vector<SignalMeeting> meetings;
  std::vector<SignalMandate> mandates;
  std::vector<SignalDue> dues;
  std::vector<SignalStart> starts = {};
  std::vector<SignalOption> options = {};
  std::vector<SignalAgreement> agreements = {};
  std::vector<SignalAuthority> authorities = {};
};

/// All signals of a day, what hurts first on top.
[[nodiscard]] std::vector<Signal> signalsOf(const SignalFacts& facts, domain::Date today, const SignalLimits& limits = {});

}
