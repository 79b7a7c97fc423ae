// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

/// The closed lists of the field: each value with the identifier used in files and on the command line.
namespace domain {

template <class E>
struct Texts; // specialised per enum: `values`, an array of (value, identifier)

template <class E>
concept Worded = requires { Texts<E>::values; };

template <Worded E>
[[nodiscard]] constexpr std::string_view toText(E value)
{
  for (const auto& [candidate, text] : Texts<E>::values)
    if (candidate == value)
      return text;
  return {};
}

template <Worded E>
[[nodiscard]] constexpr std::optional<E> fromText(std::string_view text)
{
  for (const auto& [candidate, candidateText] : Texts<E>::values)
    if (candidateText == text)
      return candidate;
  return std::nullopt;
}

#define BESLUITROUTE_TEXTS(Enum, count, ...)                                                                                        \
  template <>                                                                                                                       \
  struct Texts<Enum> {                                                                                                              \
    static constexpr std::array<std::pair<Enum, std::string_view>, count> values{{__VA_ARGS__}};                                    \
  }

enum class RegionKind { youthRegion, supraRegion, purchasingRegion };
BESLUITROUTE_TEXTS(RegionKind, 3, {RegionKind::youthRegion, "youthRegion"}, {RegionKind::supraRegion, "supraRegion"},
                   {RegionKind::purchasingRegion, "purchasingRegion"});

/// Kind of decision body (gremium).
enum class BodyKind {
  workingGroup,
  officialsMeeting,
  directorsMeeting,
  officialSteeringGroup,
  steeringGroup,
  dailyBoard,
  coreTeam,
  coreGroup,
  generalBoard,
  executive,
  council,
  councilCommittee,
  coordinationGroup,
  developmentTable,
  networkPlatform,
  portfolioHoldersMeeting,
  other
};
BESLUITROUTE_TEXTS(BodyKind, 17, {BodyKind::workingGroup, "workingGroup"}, {BodyKind::officialsMeeting, "officialsMeeting"},
                   {BodyKind::directorsMeeting, "directorsMeeting"}, {BodyKind::officialSteeringGroup, "officialSteeringGroup"},
                   {BodyKind::steeringGroup, "steeringGroup"}, {BodyKind::dailyBoard, "dailyBoard"}, {BodyKind::coreTeam, "coreTeam"},
                   {BodyKind::coreGroup, "coreGroup"}, {BodyKind::generalBoard, "generalBoard"}, {BodyKind::executive, "executive"},
                   {BodyKind::council, "council"}, {BodyKind::councilCommittee, "councilCommittee"},
                   {BodyKind::coordinationGroup, "coordinationGroup"}, {BodyKind::developmentTable, "developmentTable"},
                   {BodyKind::networkPlatform, "networkPlatform"}, {BodyKind::portfolioHoldersMeeting, "portfolioHoldersMeeting"},
                   {BodyKind::other, "other"});

/// How far from the political decision a body stands.
enum class BodyLevel { execution, official, administrative, political };
BESLUITROUTE_TEXTS(BodyLevel, 4, {BodyLevel::execution, "execution"}, {BodyLevel::official, "official"},
                   {BodyLevel::administrative, "administrative"}, {BodyLevel::political, "political"});

enum class VotingRule { none, consensus, perMunicipality, perRegion, weighted, perMember };
BESLUITROUTE_TEXTS(VotingRule, 6, {VotingRule::none, "none"}, {VotingRule::consensus, "consensus"},
                   {VotingRule::perMunicipality, "perMunicipality"}, {VotingRule::perRegion, "perRegion"},
                   {VotingRule::weighted, "weighted"}, {VotingRule::perMember, "perMember"});

enum class MemberRole { chair, secretary, member, deputy, adviser };
BESLUITROUTE_TEXTS(MemberRole, 5, {MemberRole::chair, "chair"}, {MemberRole::secretary, "secretary"}, {MemberRole::member, "member"},
                   {MemberRole::deputy, "deputy"}, {MemberRole::adviser, "adviser"});

enum class TrackKind { procurement, regionalVision, budget, bylaw, other };
BESLUITROUTE_TEXTS(TrackKind, 5, {TrackKind::procurement, "procurement"}, {TrackKind::regionalVision, "regionalVision"},
                   {TrackKind::budget, "budget"}, {TrackKind::bylaw, "bylaw"}, {TrackKind::other, "other"});

/// What a municipality does in a track from a day on.
enum class ParticipationKind { takesPart, follows, doesNotTakePart, steppedOut };
BESLUITROUTE_TEXTS(ParticipationKind, 4, {ParticipationKind::takesPart, "takesPart"}, {ParticipationKind::follows, "follows"},
                   {ParticipationKind::doesNotTakePart, "doesNotTakePart"}, {ParticipationKind::steppedOut, "steppedOut"});

/// What a stage asks of its bodies.
enum class StageRole { prepares, isConsulted, advises, givesView, decides, isInformed };
BESLUITROUTE_TEXTS(StageRole, 6, {StageRole::prepares, "prepares"}, {StageRole::isConsulted, "isConsulted"},
                   {StageRole::advises, "advises"}, {StageRole::givesView, "givesView"}, {StageRole::decides, "decides"},
                   {StageRole::isInformed, "isInformed"});

/// When a stage is complete.
enum class CompletionRule { allPositive, allAnswered, majority, oneBody, onSending };
BESLUITROUTE_TEXTS(CompletionRule, 5, {CompletionRule::allPositive, "allPositive"}, {CompletionRule::allAnswered, "allAnswered"},
                   {CompletionRule::majority, "majority"}, {CompletionRule::oneBody, "oneBody"},
                   {CompletionRule::onSending, "onSending"});

/// Which bodies a stage has: one named body, or one of each participating municipality.
enum class BodySelector { oneBody, everyCouncil, everyExecutive };
BESLUITROUTE_TEXTS(BodySelector, 3, {BodySelector::oneBody, "oneBody"}, {BodySelector::everyCouncil, "everyCouncil"},
                   {BodySelector::everyExecutive, "everyExecutive"});

/// What a body did with a proposal.
enum class Outcome {
  adopted,
  consented,
  forwarded,
  advisedPositive,
  advisedWithRemarks,
  adoptedAmended,
  adoptedConditionally,
  viewSubmitted,
  noView,
  noted,
  rejected,
  withheld,
  advisedNegative,
  noResponse,
  deferred,
  notReached,
  sentBack,
  withdrawn
};
BESLUITROUTE_TEXTS(Outcome, 18, {Outcome::adopted, "adopted"}, {Outcome::consented, "consented"}, {Outcome::forwarded, "forwarded"},
                   {Outcome::advisedPositive, "advisedPositive"}, {Outcome::advisedWithRemarks, "advisedWithRemarks"},
                   {Outcome::adoptedAmended, "adoptedAmended"}, {Outcome::adoptedConditionally, "adoptedConditionally"},
                   {Outcome::viewSubmitted, "viewSubmitted"}, {Outcome::noView, "noView"}, {Outcome::noted, "noted"},
                   {Outcome::rejected, "rejected"}, {Outcome::withheld, "withheld"}, {Outcome::advisedNegative, "advisedNegative"},
                   {Outcome::noResponse, "noResponse"}, {Outcome::deferred, "deferred"}, {Outcome::notReached, "notReached"},
                   {Outcome::sentBack, "sentBack"}, {Outcome::withdrawn, "withdrawn"});

/// Derived, never stored: see domain/branch_status.h.
enum class BranchState { notApplicable, waiting, toPlan, planned, onAgenda, decided, confirmed, passedOver };
BESLUITROUTE_TEXTS(BranchState, 8, {BranchState::notApplicable, "notApplicable"}, {BranchState::waiting, "waiting"},
                   {BranchState::toPlan, "toPlan"}, {BranchState::planned, "planned"}, {BranchState::onAgenda, "onAgenda"},
                   {BranchState::decided, "decided"}, {BranchState::confirmed, "confirmed"}, {BranchState::passedOver, "passedOver"});

/// What an agenda item is for (behandeling).
enum class ItemKind {
  announcement,
  forInformation,
  orientation,
  discussion,
  consultation,
  advice,
  decision,
  adoption,
  consentItem,
  debateItem,
  secrecyRatification,
  view,
  wishesAndConcerns
};
BESLUITROUTE_TEXTS(ItemKind, 13, {ItemKind::announcement, "announcement"}, {ItemKind::forInformation, "forInformation"},
                   {ItemKind::orientation, "orientation"}, {ItemKind::discussion, "discussion"},
                   {ItemKind::consultation, "consultation"}, {ItemKind::advice, "advice"}, {ItemKind::decision, "decision"},
                   {ItemKind::adoption, "adoption"}, {ItemKind::consentItem, "consentItem"}, {ItemKind::debateItem, "debateItem"},
                   {ItemKind::secrecyRatification, "secrecyRatification"}, {ItemKind::view, "view"},
                   {ItemKind::wishesAndConcerns, "wishesAndConcerns"});

/// Who may see an item or document.
enum class Confidentiality { open, closed };
BESLUITROUTE_TEXTS(Confidentiality, 2, {Confidentiality::open, "open"}, {Confidentiality::closed, "closed"});

/// How somebody was heard.
enum class ConsultationForm { writtenRound, meeting, digital, conversation };
BESLUITROUTE_TEXTS(ConsultationForm, 4, {ConsultationForm::writtenRound, "writtenRound"}, {ConsultationForm::meeting, "meeting"},
                   {ConsultationForm::digital, "digital"}, {ConsultationForm::conversation, "conversation"});

/// Derived from dates, never stored.
enum class MeetingState { planned, dispatched, held, cancelled };
BESLUITROUTE_TEXTS(MeetingState, 4, {MeetingState::planned, "planned"}, {MeetingState::dispatched, "dispatched"},
                   {MeetingState::held, "held"}, {MeetingState::cancelled, "cancelled"});

/// Which way a term is counted from its trigger.
enum class TermDirection {
  before,      ///< back from the trigger
  after,       ///< forward; the trigger day does not count
  fixed,       ///< a day of the calendar year
  sameDay,     ///< on the day of the trigger itself
  count,       ///< a number of times within the calendar year
  nextMeeting, ///< in the next meeting of the body
  sequence,    ///< something must come first, without a number of days
  check,       ///< a yes or no
  continuous   ///< always
};
BESLUITROUTE_TEXTS(TermDirection, 9, {TermDirection::before, "before"}, {TermDirection::after, "after"}, {TermDirection::fixed, "fixed"},
                   {TermDirection::sameDay, "sameDay"}, {TermDirection::count, "count"}, {TermDirection::nextMeeting, "nextMeeting"},
                   {TermDirection::sequence, "sequence"}, {TermDirection::check, "check"}, {TermDirection::continuous, "continuous"});

enum class TermUnit { none, hours, days, weeks, months, years, meetings };
BESLUITROUTE_TEXTS(TermUnit, 7, {TermUnit::none, "none"}, {TermUnit::hours, "hours"}, {TermUnit::days, "days"}, {TermUnit::weeks, "weeks"},
                   {TermUnit::months, "months"}, {TermUnit::years, "years"}, {TermUnit::meetings, "meetings"});

/// By which rule the end of a term moves when it falls on a day off.
enum class TermExtension { none, generalTermsAct, euRegulation };
BESLUITROUTE_TEXTS(TermExtension, 3, {TermExtension::none, "none"}, {TermExtension::generalTermsAct, "generalTermsAct"},
                   {TermExtension::euRegulation, "euRegulation"});

/// What a date on the screen is: law, agreement, or only a plan.
enum class Strength { law, agreement, plan };
BESLUITROUTE_TEXTS(Strength, 3, {Strength::law, "law"}, {Strength::agreement, "agreement"}, {Strength::plan, "plan"});

/// How sure a rule is: the article itself was read; a second source says so; it differs from place to place. Unknown: it depends on
/// decrees that have not been made or entered.
enum class Certainty { high, medium, low, unknown };
BESLUITROUTE_TEXTS(Certainty, 4, {Certainty::high, "high"}, {Certainty::medium, "medium"}, {Certainty::low, "low"},
                   {Certainty::unknown, "unknown"});

/// Why a planned or target date moved (oorzaak van een verschuiving).
enum class SlipCause { ownDelay, otherParty, term, recess, meetingCancelled };
BESLUITROUTE_TEXTS(SlipCause, 5, {SlipCause::ownDelay, "ownDelay"}, {SlipCause::otherParty, "otherParty"}, {SlipCause::term, "term"},
                   {SlipCause::recess, "recess"}, {SlipCause::meetingCancelled, "meetingCancelled"});

/// Why a body does not meet for a while.
enum class ClosureKind { recess, election };
BESLUITROUTE_TEXTS(ClosureKind, 2, {ClosureKind::recess, "recess"}, {ClosureKind::election, "election"});

/// How a body's meetings repeat: the n-th such weekday of a month, or every so many weeks.
enum class RhythmKind { monthly, weekly };
BESLUITROUTE_TEXTS(RhythmKind, 2, {RhythmKind::monthly, "monthly"}, {RhythmKind::weekly, "weekly"});

/// Why a party has to be heard: the law, an agreement, or its place in the route.
enum class PartyGround { statute, agreement, route };
BESLUITROUTE_TEXTS(PartyGround, 3, {PartyGround::statute, "statute"}, {PartyGround::agreement, "agreement"},
                   {PartyGround::route, "route"});

/// How many members must be there before a body may decide; `number` is the quorum of the body itself.
enum class QuorumRule { none, moreThanHalf, atLeastHalf, number };
BESLUITROUTE_TEXTS(QuorumRule, 4, {QuorumRule::none, "none"}, {QuorumRule::moreThanHalf, "moreThanHalf"},
                   {QuorumRule::atLeastHalf, "atLeastHalf"}, {QuorumRule::number, "number"});

/// What part of the votes cast carries a proposal; absolute is of all seats.
enum class MajorityRule { simple, absolute, twoThirds, threeQuarters, unanimous };
BESLUITROUTE_TEXTS(MajorityRule, 5, {MajorityRule::simple, "simple"}, {MajorityRule::absolute, "absolute"},
                   {MajorityRule::twoThirds, "twoThirds"}, {MajorityRule::threeQuarters, "threeQuarters"},
                   {MajorityRule::unanimous, "unanimous"});

/// In another's name (mandaat), for acts under private law (volmacht), for other acts (machtiging), or the power itself (delegatie).
enum class MandateKind { mandate, powerOfAttorney, authorisation, delegation };
BESLUITROUTE_TEXTS(MandateKind, 4, {MandateKind::mandate, "mandate"}, {MandateKind::powerOfAttorney, "powerOfAttorney"},
                   {MandateKind::authorisation, "authorisation"}, {MandateKind::delegation, "delegation"});

/// How a track buys.
enum class ProcurementProcedure { openHouse, zeelandModel, administrativeTender, socialServices, openProcedure, restrictedProcedure, negotiated, competitiveDialogue, dynamicPurchasing, subsidy, other };
BESLUITROUTE_TEXTS(ProcurementProcedure, 11, {ProcurementProcedure::openHouse, "openHouse"},
                   {ProcurementProcedure::zeelandModel, "zeelandModel"},
                   {ProcurementProcedure::administrativeTender, "administrativeTender"},
                   {ProcurementProcedure::socialServices, "socialServices"}, {ProcurementProcedure::openProcedure, "openProcedure"},
                   {ProcurementProcedure::restrictedProcedure, "restrictedProcedure"},
                   {ProcurementProcedure::negotiated, "negotiated"},
                   {ProcurementProcedure::competitiveDialogue, "competitiveDialogue"},
                   {ProcurementProcedure::dynamicPurchasing, "dynamicPurchasing"}, {ProcurementProcedure::subsidy, "subsidy"},
                   {ProcurementProcedure::other, "other"});

/// Talks on money and contract are kept apart from talks on content.
enum class ConsultationNature { business, content };
BESLUITROUTE_TEXTS(ConsultationNature, 2, {ConsultationNature::business, "business"}, {ConsultationNature::content, "content"});

enum class OrganisationKind { provider, chainPartner, serviceOrganisation, clientCouncil, other };
BESLUITROUTE_TEXTS(OrganisationKind, 5, {OrganisationKind::provider, "provider"}, {OrganisationKind::chainPartner, "chainPartner"},
                   {OrganisationKind::serviceOrganisation, "serviceOrganisation"},
                   {OrganisationKind::clientCouncil, "clientCouncil"}, {OrganisationKind::other, "other"});

enum class StandingPlace { opening, closing };
BESLUITROUTE_TEXTS(StandingPlace, 2, {StandingPlace::opening, "opening"}, {StandingPlace::closing, "closing"});

/// What the program itself puts behind an agenda item: the decision list of the meeting before, or the open actions and commitments.
enum class ItemList { decisionList, actionList };
BESLUITROUTE_TEXTS(ItemList, 2, {ItemList::decisionList, "decisionList"}, {ItemList::actionList, "actionList"});

enum class Presence { present, excused, absent };
BESLUITROUTE_TEXTS(Presence, 3, {Presence::present, "present"}, {Presence::excused, "excused"}, {Presence::absent, "absent"});

enum class VoteChoice { inFavour, against, abstained };
BESLUITROUTE_TEXTS(VoteChoice, 3, {VoteChoice::inFavour, "inFavour"}, {VoteChoice::against, "against"},
                   {VoteChoice::abstained, "abstained"});

enum class ActionKind { action, commitment };
BESLUITROUTE_TEXTS(ActionKind, 2, {ActionKind::action, "action"}, {ActionKind::commitment, "commitment"});

/// What was done with a piece of advice.
enum class AdviceResponse { takenOver, partly, notTaken };
BESLUITROUTE_TEXTS(AdviceResponse, 3, {AdviceResponse::takenOver, "takenOver"}, {AdviceResponse::partly, "partly"},
                   {AdviceResponse::notTaken, "notTaken"});

enum class PackKind { whole, supplement };
BESLUITROUTE_TEXTS(PackKind, 2, {PackKind::whole, "whole"}, {PackKind::supplement, "supplement"});

enum class PackEntryKind { item, attachment };
BESLUITROUTE_TEXTS(PackEntryKind, 2, {PackEntryKind::item, "item"}, {PackEntryKind::attachment, "attachment"});

/// What is not open keeps its label and has no pages.
enum class PackEntryState { open, closed, withdrawn };
BESLUITROUTE_TEXTS(PackEntryState, 3, {PackEntryState::open, "open"}, {PackEntryState::closed, "closed"},
                   {PackEntryState::withdrawn, "withdrawn"});

/// Which copy of a pack.
enum class PackVariant { complete, publicCopy, closedPart, personal };
BESLUITROUTE_TEXTS(PackVariant, 4, {PackVariant::complete, "complete"}, {PackVariant::publicCopy, "publicCopy"},
                   {PackVariant::closedPart, "closedPart"}, {PackVariant::personal, "personal"});

#undef BESLUITROUTE_TEXTS

}
