// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/entities.h"
#include "domain/fields.h"

#include <cstddef>
#include <tuple>
#include <type_traits>

namespace domain {

/// The stored kinds, in an order in which every kind comes after those it refers to.
using EntityTypes =
    std::tuple<Municipality, Region, RegionMembership, DecisionBody, Person, Membership, Mandate, Track, Participation, Document, Proposal,
               ProposalVersion, DecisionPoint, ProposalDocument, Consultation, RouteTemplate, TemplateStage, Round, Stage, Meeting,
               Placement, Decision, PassedOver, GoAhead, DriftAcceptance, Sending, AgendaItem, CoverNote, Attachment, DateChange,
               EquatedDay, TermAgreement, ClosedPeriod, BodyRhythm, RequiredParty, SilencedSignal,
               FormerName, Organisation, VoteWeight, StandingItem, Attendance, Vote, TrackPhase, ContractOption, TrackProvider,
               TrackAuthority, ActionItem, Agreement, AdviceFragment, Thermometer, ThermometerQuestion, ThermometerAnswer,
               HouseStyle, PackRevision, PackEntry, PackDispatch, CaseSettings>;

enum class EntityKind {
  municipality,
  region,
  regionMembership,
  body,
  person,
  membership,
  mandate,
  track,
  participation,
  document,
  proposal,
  version,
  decisionPoint,
  proposalDocument,
  consultation,
  routeTemplate,
  templateStage,
  round,
  stage,
  meeting,
  placement,
  decision,
  passedOver,
  goAhead,
  driftAcceptance,
  sending,
  agendaItem,
  coverNote,
  attachment,
  dateChange,
  equatedDay,
  termAgreement,
  closedPeriod,
  bodyRhythm,
  requiredParty,
  silencedSignal,
  formerName,
  organisation,
  voteWeight,
  standingItem,
  attendance,
  vote,
  trackPhase,
  contractOption,
  trackProvider,
  trackAuthority,
  actionItem,
  agreement,
  adviceFragment,
  thermometer,
  thermometerQuestion,
  thermometerAnswer,
  houseStyle,
  packRevision,
  packEntry,
  packDispatch,
  caseSettings
};
inline constexpr auto entityKindCount = std::tuple_size_v<EntityTypes>;

namespace detail {

template <class T, class... Each>
constexpr std::size_t indexAmong(std::type_identity<std::tuple<Each...>>)
{
  std::size_t index = 0;
  static_cast<void>(((std::is_same_v<T, Each> || (++index, false)) || ...));
  return index;
}

}

template <class T>
inline constexpr auto kindOf = static_cast<EntityKind>(detail::indexAmong<T>(std::type_identity<EntityTypes>{}));

/// Declares the table and the fields of an entity; `name` is the table and the name in JSON.
#define BESLUITROUTE_ENTITY(Type, tableName, ...)                                                                                   \
  template <>                                                                                                                       \
  struct Fields<Type> {                                                                                                             \
    static constexpr std::string_view table = tableName;                                                                            \
    template <class T, class Take>                                                                                                  \
    static constexpr decltype(auto) give(Take&& take)                                                                               \
    {                                                                                                                               \
      return take(__VA_ARGS__);                                                                                                     \
    }                                                                                                                               \
  }

BESLUITROUTE_ENTITY(Municipality, "municipality", field("id", &T::id), field("code", &T::code), field("name", &T::name),
                    field("from", &T::from), field("until", &T::until), field("mergedInto", &T::mergedInto));
BESLUITROUTE_ENTITY(Region, "region", field("id", &T::id), field("code", &T::code), field("name", &T::name), field("kind", &T::kind),
                    field("partOf", &T::partOf));
BESLUITROUTE_ENTITY(RegionMembership, "regionMembership", field("id", &T::id), field("region", &T::region),
                    field("municipality", &T::municipality), field("from", &T::from), field("until", &T::until));
BESLUITROUTE_ENTITY(DecisionBody, "body", field("id", &T::id), field("code", &T::code), field("name", &T::name),
                    field("kind", &T::kind), field("level", &T::level), field("region", &T::region),
                    field("municipality", &T::municipality), field("votingRule", &T::votingRule), field("quorum", &T::quorum),
                    field("handInDays", &T::handInDays), field("dispatchDays", &T::dispatchDays), field("note", &T::note),
                    field("quorumRule", &T::quorumRule), field("majority", &T::majority));
BESLUITROUTE_ENTITY(Person, "person", field("id", &T::id), field("name", &T::name), field("function", &T::function),
                    field("email", &T::email), field("phone", &T::phone));
BESLUITROUTE_ENTITY(Membership, "membership", field("id", &T::id), field("person", &T::person), field("body", &T::body),
                    field("role", &T::role), field("onBehalfOf", &T::onBehalfOf), field("organisation", &T::organisation),
                    field("from", &T::from), field("until", &T::until), field("region", &T::region),
                    field("deputyFor", &T::deputyFor));
BESLUITROUTE_ENTITY(Mandate, "mandate", field("id", &T::id), field("person", &T::person), field("municipality", &T::municipality),
                    field("covers", &T::covers), field("source", &T::source), field("from", &T::from), field("until", &T::until),
                    field("kind", &T::kind), field("limits", &T::limits), field("region", &T::region), field("track", &T::track));
BESLUITROUTE_ENTITY(Track, "track", field("id", &T::id), field("code", &T::code), field("name", &T::name), field("kind", &T::kind),
                    field("region", &T::region), field("procedure", &T::procedure), field("budget", &T::budget),
                    field("contractFrom", &T::contractFrom), field("contractUntil", &T::contractUntil),
                    field("neededAuthority", &T::neededAuthority), field("note", &T::note));
BESLUITROUTE_ENTITY(Participation, "participation", field("id", &T::id), field("track", &T::track),
                    field("municipality", &T::municipality), field("kind", &T::kind), field("from", &T::from),
                    field("source", &T::source));
BESLUITROUTE_ENTITY(Document, "document", field("id", &T::id), field("title", &T::title), field("fileName", &T::fileName),
                    field("date", &T::date), field("confidentiality", &T::confidentiality), field("sha256", &T::sha256),
                    field("size", &T::size), field("pages", &T::pages), field("replaces", &T::replaces));
BESLUITROUTE_ENTITY(Proposal, "proposal", field("id", &T::id), field("track", &T::track), field("number", &T::number),
                    field("title", &T::title), field("summary", &T::summary), field("owner", &T::owner),
                    field("registeredOn", &T::registeredOn));
BESLUITROUTE_ENTITY(ProposalVersion, "version", field("id", &T::id), field("proposal", &T::proposal), field("number", &T::number),
                    field("date", &T::date), field("note", &T::note), field("amends", &T::amends));
BESLUITROUTE_ENTITY(DecisionPoint, "decisionPoint", field("id", &T::id), field("version", &T::version),
                    field("position", &T::position), field("text", &T::text));
BESLUITROUTE_ENTITY(ProposalDocument, "proposalDocument", field("id", &T::id), field("proposal", &T::proposal),
                    field("version", &T::version), field("document", &T::document));
BESLUITROUTE_ENTITY(Consultation, "consultation", field("id", &T::id), field("proposal", &T::proposal), field("party", &T::party),
                    field("municipality", &T::municipality), field("about", &T::about), field("form", &T::form), field("on", &T::on),
                    field("cameOut", &T::cameOut), field("nature", &T::nature));
BESLUITROUTE_ENTITY(RouteTemplate, "routeTemplate", field("id", &T::id), field("code", &T::code), field("name", &T::name),
                    field("description", &T::description));
BESLUITROUTE_ENTITY(TemplateStage, "templateStage", field("id", &T::id), field("routeTemplate", &T::routeTemplate),
                    field("position", &T::position), field("name", &T::name), field("role", &T::role),
                    field("selector", &T::selector), field("bodyKind", &T::bodyKind), field("completion", &T::completion),
                    field("preparationDays", &T::preparationDays), field("termWeeks", &T::termWeeks), field("ground", &T::ground),
                    field("termRule", &T::termRule), field("extraWeeks", &T::extraWeeks));
BESLUITROUTE_ENTITY(Round, "round", field("id", &T::id), field("proposal", &T::proposal), field("number", &T::number),
                    field("purpose", &T::purpose), field("startedOn", &T::startedOn), field("startVersion", &T::startVersion),
                    field("targetDate", &T::targetDate), field("endedOn", &T::endedOn), field("endReason", &T::endReason),
                    field("marginDays", &T::marginDays));
BESLUITROUTE_ENTITY(Stage, "stage", field("id", &T::id), field("round", &T::round), field("position", &T::position),
                    field("name", &T::name), field("role", &T::role), field("selector", &T::selector), field("body", &T::body),
                    field("completion", &T::completion), field("preparationDays", &T::preparationDays),
                    field("termWeeks", &T::termWeeks), field("ground", &T::ground), field("termRule", &T::termRule),
                    field("extraWeeks", &T::extraWeeks));
BESLUITROUTE_ENTITY(Meeting, "meeting", field("id", &T::id), field("body", &T::body), field("number", &T::number),
                    field("date", &T::date), field("startTime", &T::startTime), field("endTime", &T::endTime),
                    field("place", &T::place), field("handIn", &T::handIn), field("dispatch", &T::dispatch),
                    field("dispatchedOn", &T::dispatchedOn), field("cancelledOn", &T::cancelledOn), field("note", &T::note),
                    field("uid", &T::uid), field("secondCallOf", &T::secondCallOf),
                    field("decisionListConfirmedOn", &T::decisionListConfirmedOn),
                    field("decisionListConfirmedIn", &T::decisionListConfirmedIn));
BESLUITROUTE_ENTITY(Placement, "placement", field("id", &T::id), field("stage", &T::stage), field("body", &T::body),
                    field("meeting", &T::meeting), field("date", &T::date), field("on", &T::on), field("reason", &T::reason),
                    field("cause", &T::cause), field("by", &T::by));
BESLUITROUTE_ENTITY(Decision, "decision", field("id", &T::id), field("stage", &T::stage), field("body", &T::body),
                    field("outcome", &T::outcome), field("decidedOn", &T::decidedOn), field("version", &T::version),
                    field("meeting", &T::meeting), field("text", &T::text), field("conditions", &T::conditions),
                    field("conditionsMetOn", &T::conditionsMetOn), field("votesFor", &T::votesFor),
                    field("votesAgainst", &T::votesAgainst), field("votesAbstained", &T::votesAbstained),
                    field("returnsTo", &T::returnsTo), field("recordedBy", &T::recordedBy), field("source", &T::source),
                    field("confirmedOn", &T::confirmedOn), field("confirmedBy", &T::confirmedBy));
BESLUITROUTE_ENTITY(PassedOver, "passedOver", field("id", &T::id), field("stage", &T::stage), field("body", &T::body),
                    field("on", &T::on), field("reason", &T::reason), field("by", &T::by));
BESLUITROUTE_ENTITY(GoAhead, "goAhead", field("id", &T::id), field("stage", &T::stage), field("on", &T::on),
                    field("reason", &T::reason), field("by", &T::by), field("missing", &T::missing));
BESLUITROUTE_ENTITY(DriftAcceptance, "driftAcceptance", field("id", &T::id), field("stage", &T::stage), field("on", &T::on),
                    field("reason", &T::reason), field("acceptedBy", &T::acceptedBy));
BESLUITROUTE_ENTITY(Sending, "sending", field("id", &T::id), field("stage", &T::stage), field("on", &T::on),
                    field("termEndsOn", &T::termEndsOn));
BESLUITROUTE_ENTITY(AgendaItem, "agendaItem", field("id", &T::id), field("meeting", &T::meeting), field("position", &T::position),
                    field("label", &T::label), field("parent", &T::parent), field("title", &T::title), field("kind", &T::kind),
                    field("presenter", &T::presenter), field("minutes", &T::minutes), field("confidentiality", &T::confidentiality),
                    field("stage", &T::stage), field("on", &T::on), field("withdrawnOn", &T::withdrawnOn), field("notes", &T::notes),
                    field("conclusion", &T::conclusion), field("movedFrom", &T::movedFrom), field("list", &T::list));
BESLUITROUTE_ENTITY(CoverNote, "coverNote", field("id", &T::id), field("item", &T::item), field("subject", &T::subject),
                    field("author", &T::author), field("portfolioHolder", &T::portfolioHolder),
                    field("askedDecision", &T::askedDecision), field("reasonAndCore", &T::reasonAndCore),
                    field("earlierDecisions", &T::earlierDecisions), field("arguments", &T::arguments),
                    field("remarksAndRisks", &T::remarksAndRisks), field("finance", &T::finance), field("consulted", &T::consulted),
                    field("communication", &T::communication), field("followUp", &T::followUp));
BESLUITROUTE_ENTITY(Attachment, "attachment", field("id", &T::id), field("item", &T::item), field("position", &T::position),
                    field("label", &T::label), field("document", &T::document), field("on", &T::on),
                    field("withdrawnOn", &T::withdrawnOn));
BESLUITROUTE_ENTITY(DateChange, "dateChange", field("id", &T::id), field("meeting", &T::meeting), field("round", &T::round),
                    field("was", &T::was), field("became", &T::became), field("on", &T::on), field("reason", &T::reason),
                    field("cause", &T::cause), field("by", &T::by), field("action", &T::action));
BESLUITROUTE_ENTITY(EquatedDay, "equatedDay", field("id", &T::id), field("year", &T::year), field("date", &T::date),
                    field("source", &T::source));
BESLUITROUTE_ENTITY(TermAgreement, "termAgreement", field("id", &T::id), field("code", &T::code), field("name", &T::name),
                    field("trigger", &T::trigger), field("direction", &T::direction), field("amount", &T::amount),
                    field("unit", &T::unit), field("extension", &T::extension), field("source", &T::source), field("from", &T::from));
BESLUITROUTE_ENTITY(ClosedPeriod, "closedPeriod", field("id", &T::id), field("kind", &T::kind), field("body", &T::body),
                    field("municipality", &T::municipality), field("name", &T::name), field("from", &T::from),
                    field("until", &T::until));
BESLUITROUTE_ENTITY(BodyRhythm, "bodyRhythm", field("id", &T::id), field("body", &T::body), field("kind", &T::kind),
                    field("weekday", &T::weekday), field("nth", &T::nth), field("every", &T::every), field("from", &T::from),
                    field("until", &T::until));
BESLUITROUTE_ENTITY(RequiredParty, "requiredParty", field("id", &T::id), field("stage", &T::stage),
                    field("templateStage", &T::templateStage), field("party", &T::party), field("municipality", &T::municipality),
                    field("ground", &T::ground), field("source", &T::source));
BESLUITROUTE_ENTITY(SilencedSignal, "silencedSignal", field("id", &T::id), field("signal", &T::signal), field("until", &T::until),
                    field("reason", &T::reason), field("by", &T::by), field("on", &T::on));
BESLUITROUTE_ENTITY(FormerName, "formerName", field("id", &T::id), field("municipality", &T::municipality),
                    field("region", &T::region), field("body", &T::body), field("name", &T::name), field("until", &T::until));
BESLUITROUTE_ENTITY(Organisation, "organisation", field("id", &T::id), field("name", &T::name), field("kind", &T::kind),
                    field("email", &T::email), field("note", &T::note));
BESLUITROUTE_ENTITY(VoteWeight, "voteWeight", field("id", &T::id), field("body", &T::body),
                    field("municipality", &T::municipality), field("region", &T::region), field("weight", &T::weight),
                    field("from", &T::from), field("until", &T::until));
BESLUITROUTE_ENTITY(StandingItem, "standingItem", field("id", &T::id), field("body", &T::body), field("position", &T::position),
                    field("title", &T::title), field("kind", &T::kind), field("presenter", &T::presenter),
                    field("minutes", &T::minutes), field("place", &T::place), field("list", &T::list));
BESLUITROUTE_ENTITY(Attendance, "attendance", field("id", &T::id), field("meeting", &T::meeting), field("person", &T::person),
                    field("presence", &T::presence), field("replacedBy", &T::replacedBy), field("note", &T::note));
BESLUITROUTE_ENTITY(Vote, "vote", field("id", &T::id), field("item", &T::item), field("ballot", &T::ballot),
                    field("person", &T::person), field("municipality", &T::municipality), field("region", &T::region),
                    field("choice", &T::choice));
BESLUITROUTE_ENTITY(TrackPhase, "trackPhase", field("id", &T::id), field("track", &T::track), field("position", &T::position),
                    field("name", &T::name), field("plannedFrom", &T::plannedFrom), field("plannedUntil", &T::plannedUntil),
                    field("actualFrom", &T::actualFrom), field("actualUntil", &T::actualUntil), field("note", &T::note));
BESLUITROUTE_ENTITY(ContractOption, "contractOption", field("id", &T::id), field("track", &T::track),
                    field("position", &T::position), field("name", &T::name), field("until", &T::until),
                    field("noticeBy", &T::noticeBy), field("exercisedOn", &T::exercisedOn), field("declinedOn", &T::declinedOn));
BESLUITROUTE_ENTITY(TrackProvider, "trackProvider", field("id", &T::id), field("track", &T::track),
                    field("organisation", &T::organisation), field("role", &T::role), field("from", &T::from),
                    field("until", &T::until));
BESLUITROUTE_ENTITY(TrackAuthority, "trackAuthority", field("id", &T::id), field("track", &T::track),
                    field("municipality", &T::municipality), field("kind", &T::kind), field("holder", &T::holder),
                    field("source", &T::source), field("limits", &T::limits), field("from", &T::from), field("until", &T::until));
BESLUITROUTE_ENTITY(ActionItem, "actionItem", field("id", &T::id), field("kind", &T::kind), field("number", &T::number),
                    field("text", &T::text), field("owner", &T::owner), field("ownerName", &T::ownerName), field("body", &T::body),
                    field("promisedTo", &T::promisedTo), field("due", &T::due), field("on", &T::on), field("meeting", &T::meeting),
                    field("item", &T::item), field("proposal", &T::proposal), field("source", &T::source),
                    field("doneOn", &T::doneOn), field("withdrawnOn", &T::withdrawnOn), field("closing", &T::closing));
BESLUITROUTE_ENTITY(Agreement, "agreement", field("id", &T::id), field("subject", &T::subject), field("parties", &T::parties),
                    field("track", &T::track), field("from", &T::from), field("until", &T::until), field("reviewOn", &T::reviewOn),
                    field("watcher", &T::watcher), field("note", &T::note), field("endedOn", &T::endedOn));
BESLUITROUTE_ENTITY(AdviceFragment, "adviceFragment", field("id", &T::id), field("proposal", &T::proposal),
                    field("adviser", &T::adviser), field("body", &T::body), field("text", &T::text), field("on", &T::on),
                    field("response", &T::response), field("why", &T::why));
BESLUITROUTE_ENTITY(Thermometer, "thermometer", field("id", &T::id), field("name", &T::name), field("on", &T::on));
BESLUITROUTE_ENTITY(ThermometerQuestion, "thermometerQuestion", field("id", &T::id), field("thermometer", &T::thermometer),
                    field("position", &T::position), field("text", &T::text));
BESLUITROUTE_ENTITY(ThermometerAnswer, "thermometerAnswer", field("id", &T::id), field("question", &T::question),
                    field("municipality", &T::municipality), field("region", &T::region), field("role", &T::role),
                    field("score", &T::score), field("remark", &T::remark));
BESLUITROUTE_ENTITY(HouseStyle, "houseStyle", field("id", &T::id), field("region", &T::region), field("name", &T::name),
                    field("accent", &T::accent), field("logo", &T::logo));
BESLUITROUTE_ENTITY(PackRevision, "packRevision", field("id", &T::id), field("meeting", &T::meeting), field("letter", &T::letter),
                    field("kind", &T::kind), field("since", &T::since), field("madeOn", &T::madeOn), field("sha256", &T::sha256),
                    field("pages", &T::pages), field("fileName", &T::fileName), field("by", &T::by),
                    field("meetingDate", &T::meetingDate), field("startTime", &T::startTime), field("endTime", &T::endTime), field("place", &T::place));
BESLUITROUTE_ENTITY(PackEntry, "packEntry", field("id", &T::id), field("revision", &T::revision), field("position", &T::position),
                    field("label", &T::label), field("title", &T::title), field("kind", &T::kind), field("state", &T::state),
                    field("sha256", &T::sha256), field("firstPage", &T::firstPage), field("pages", &T::pages));
BESLUITROUTE_ENTITY(PackDispatch, "packDispatch", field("id", &T::id), field("revision", &T::revision), field("on", &T::on),
                    field("recipients", &T::recipients), field("variant", &T::variant), field("municipality", &T::municipality),
                    field("by", &T::by), field("note", &T::note));
BESLUITROUTE_ENTITY(CaseSettings, "caseSettings", field("id", &T::id), field("name", &T::name), field("mark", &T::mark),
                    field("today", &T::today), field("region", &T::region));

#undef BESLUITROUTE_ENTITY

}
