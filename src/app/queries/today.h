// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/status.h"
#include "planning/work_calendar.h"

/// What stands on Vandaag beside the signals: the coming weeks, what others still owe, and what changed.
namespace app {

enum class ComingKind { dayOff, handIn, dispatch, meeting, action };

/// Something that falls on a coming day.
struct ComingDay {
  domain::Date day;
  ComingKind kind = ComingKind::meeting;
  std::optional<planning::DayOff> dayOff; ///< also when papers have to be handed in or sent on it
  std::optional<domain::MeetingId> meeting; ///< that the hand-in or dispatch day belongs to, or that is held
  std::string meetingNumber;
  std::string bodyName;
  std::string startTime;               ///< "14:00"; empty when unknown
  int agendaItems = 0;
  bool held = false;                   ///< today already
  bool onAgenda = false;               ///< something of ours is on its agenda
  std::vector<std::string> proposals;  ///< titles of what is to be treated there
  std::optional<domain::BodyId> body = {};
  std::vector<domain::ProposalId> proposalIds = {};
  std::optional<domain::ActionItemId> action; ///< that is due on the day
  std::string subject;                 ///< of the action: its number and text
  std::string who;                     ///< who will do it
};

/// A recess, or the weeks around an election, that touches the days looked at.
struct ComingClosure {
  std::string name;
  domain::ClosureKind kind = domain::ClosureKind::recess;
  domain::Date from;
  domain::Date until;
};

struct ComingDays {
  domain::Date from;
  domain::Date until;             ///< last day looked at
  std::vector<ComingDay> days;    ///< by day
  std::vector<ComingClosure> closures; ///< the same one of several bodies stands here once
};

/// Over all bodies: meetings, the days to hand in and to send papers, days off, recess, and actions that are due. The hand-in days of a gemeente count when something is placed there.
[[nodiscard]] ComingDays comingDays(const Facts& facts, const StatusReport& report, int days = 21);

enum class OwedKind {
  outcome,      ///< the meeting is over, what came out is unknown
  view,         ///< the term runs, no answer yet
  newDay,       ///< deferred or not reached, without a new place
  condition,    ///< adopted conditionally
  confirmation, ///< decided, the decision list is not there yet
};

/// What a body still has to do or to tell.
struct OwedRow {
  OwedKind kind = OwedKind::confirmation;
  domain::ProposalId proposal;
  domain::StageId stage;
  domain::BodyId body;
  std::string proposalTitle;
  std::string bodyName;
  domain::Date since;              ///< of the meeting, the decision or the sending
  std::optional<domain::Date> due; ///< the end of a term
};

/// Decided but not confirmed, and waiting on others; what is most urgent first.
[[nodiscard]] std::vector<OwedRow> owedByOthers(const StatusReport& report);

enum class RecentKind { decided, confirmed, conditionsMet, placed, onAgenda, passedOver, wentAhead, driftAccepted, sent, consulted, targetMoved, meetingMoved, meetingCancelled, versionAdded, roundStarted };

/// A fact that holds since a day in the last week.
struct RecentRow {
  domain::Date day;
  RecentKind kind = RecentKind::decided;
  std::optional<domain::ProposalId> proposal;
  std::optional<domain::StageId> stage;
  std::optional<domain::BodyId> body;
  std::optional<domain::MeetingId> meeting;
  std::optional<domain::Decision> decision;
  std::string proposalTitle;
  std::string who; ///< body or party; empty when it is about the proposal as a whole
  std::string stageName;
  std::string version;
  std::optional<domain::Date> was;
  std::optional<domain::Date> became;
};

/// What changed after `since` up to and including the day of the report; newest first. What was undone is not there.
[[nodiscard]] std::vector<RecentRow> changedSince(const Facts& facts, const StatusReport& report, domain::Date since);

/// The e-mail address of a body's secretary on a day; empty when none is known.
[[nodiscard]] std::string clerkAddress(const Facts& facts, domain::BodyId body, domain::Date day);

}
