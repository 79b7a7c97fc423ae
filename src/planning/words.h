// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/vocabulary.h"
#include "planning/advice.h"
#include "planning/signals.h"
#include "planning/voting.h"

/// The identifiers of planning's closed lists, as files and the command line write them.
namespace domain {

template <> struct Texts<planning::SignalKind> {
  static constexpr std::array<std::pair<planning::SignalKind, std::string_view>, 27> values{
      {{planning::SignalKind::targetNotFeasible, "targetNotFeasible"},
       {planning::SignalKind::secrecyNotOnAgenda, "secrecyNotOnAgenda"},
       {planning::SignalKind::cannotMeetInsideTerm, "cannotMeetInsideTerm"},
       {planning::SignalKind::dispatchDue, "dispatchDue"},
       {planning::SignalKind::meetingWithoutAgenda, "meetingWithoutAgenda"},
       {planning::SignalKind::papersSayOtherwise, "papersSayOtherwise"},
       {planning::SignalKind::outcomeMissing, "outcomeMissing"},
       {planning::SignalKind::partySkipped, "partySkipped"},
       {planning::SignalKind::partyPassedBy, "partyPassedBy"},
       {planning::SignalKind::papersMissing, "papersMissing"},
       {planning::SignalKind::drift, "drift"},
       {planning::SignalKind::branchToPlan, "branchToPlan"},
       {planning::SignalKind::calendarUnknown, "calendarUnknown"},
       {planning::SignalKind::termEndsSoon, "termEndsSoon"},
       {planning::SignalKind::noQuorumExpected, "noQuorumExpected"},
       {planning::SignalKind::mandateEnds, "mandateEnds"},
       {planning::SignalKind::authorityMissing, "authorityMissing"},
       {planning::SignalKind::authorityEnds, "authorityEnds"},
       {planning::SignalKind::dueOverdue, "dueOverdue"},
       {planning::SignalKind::mustStartNow, "mustStartNow"},
       {planning::SignalKind::optionDue, "optionDue"},
       {planning::SignalKind::agreementEnds, "agreementEnds"},
       {planning::SignalKind::agreementReview, "agreementReview"},
       {planning::SignalKind::notConfirmed, "notConfirmed"},
       {planning::SignalKind::conditionOpen, "conditionOpen"},
       {planning::SignalKind::statusOld, "statusOld"},
       {planning::SignalKind::crowdedMonth, "crowdedMonth"}}};
};

template <> struct Texts<planning::SignalSeverity> {
  static constexpr std::array<std::pair<planning::SignalSeverity, std::string_view>, 3> values{
      {{planning::SignalSeverity::critical, "critical"},
       {planning::SignalSeverity::warning, "warning"},
       {planning::SignalSeverity::notice, "notice"}}};
};

template <> struct Texts<planning::SignalAction> {
  static constexpr std::array<std::pair<planning::SignalAction, std::string_view>, 12> values{
      {{planning::SignalAction::openPlanning, "openPlanning"},
       {planning::SignalAction::openAgenda, "openAgenda"},
       {planning::SignalAction::recordDecision, "recordDecision"},
       {planning::SignalAction::recordConsultation, "recordConsultation"},
       {planning::SignalAction::viewDrift, "viewDrift"},
       {planning::SignalAction::planBranch, "planBranch"},
       {planning::SignalAction::askClerk, "askClerk"},
       {planning::SignalAction::openSetup, "openSetup"},
       {planning::SignalAction::openProposal, "openProposal"},
       {planning::SignalAction::startRound, "startRound"},
       {planning::SignalAction::sendPapers, "sendPapers"},
       {planning::SignalAction::openActions, "openActions"}}};
};

template <> struct Texts<planning::VoteResult> {
  static constexpr std::array<std::pair<planning::VoteResult, std::string_view>, 3> values{
      {{planning::VoteResult::adopted, "adopted"},
       {planning::VoteResult::rejected, "rejected"},
       {planning::VoteResult::postponed, "postponed"}}};
};

template <> struct Texts<planning::AdviceKind> {
  static constexpr std::array<std::pair<planning::AdviceKind, std::string_view>, 8> values{
      {{planning::AdviceKind::earliestDate, "earliestDate"},
       {planning::AdviceKind::extraMeeting, "extraMeeting"},
       {planning::AdviceKind::earlierMeeting, "earlierMeeting"},
       {planning::AdviceKind::acceptLatePapers, "acceptLatePapers"},
       {planning::AdviceKind::shorterPreparation, "shorterPreparation"},
       {planning::AdviceKind::planBranch, "planBranch"},
       {planning::AdviceKind::askCalendar, "askCalendar"},
       {planning::AdviceKind::recordOutcome, "recordOutcome"}}};
};

template <> struct Texts<planning::PartyDuty> {
  static constexpr std::array<std::pair<planning::PartyDuty, std::string_view>, 5> values{
      {{planning::PartyDuty::consulted, "consulted"},
       {planning::PartyDuty::advised, "advised"},
       {planning::PartyDuty::gaveView, "gaveView"},
       {planning::PartyDuty::decided, "decided"},
       {planning::PartyDuty::informed, "informed"}}};
};

template <> struct Texts<planning::DayOff> {
  static constexpr std::array<std::pair<planning::DayOff, std::string_view>, 12> values{
      {{planning::DayOff::saturday, "saturday"},
       {planning::DayOff::sunday, "sunday"},
       {planning::DayOff::newYearsDay, "newYearsDay"},
       {planning::DayOff::goodFriday, "goodFriday"},
       {planning::DayOff::easterMonday, "easterMonday"},
       {planning::DayOff::kingsDay, "kingsDay"},
       {planning::DayOff::liberationDay, "liberationDay"},
       {planning::DayOff::ascensionDay, "ascensionDay"},
       {planning::DayOff::whitMonday, "whitMonday"},
       {planning::DayOff::christmasDay, "christmasDay"},
       {planning::DayOff::boxingDay, "boxingDay"},
       {planning::DayOff::equated, "equated"}}};
};

}
