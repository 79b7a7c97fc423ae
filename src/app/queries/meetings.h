// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"

#include <map>

namespace app {

/// Derived from what is recorded, as of a day. A meeting is held from the day after it, and on its own day once its attendance, a vote or an
/// outcome of it is known or its decision list is adopted.
[[nodiscard]] domain::MeetingState meetingState(const Facts& facts, const domain::Meeting& meeting, domain::Date today);
/// The last day to hand in papers, and the day they go out: entered with the meeting, else from the body's lead days; may be unknown.
[[nodiscard]] std::optional<domain::Date> handInDay(const domain::Meeting& meeting, const domain::DecisionBody& body);
[[nodiscard]] std::optional<domain::Date> dispatchDay(const domain::Meeting& meeting, const domain::DecisionBody& body);

/// As it is once it was moved: days entered by hand belonged to the old one, the body's own lead days give the new ones.
[[nodiscard]] domain::Meeting movedTo(domain::Meeting meeting, domain::Date day);

struct MeetingRow {
  domain::Meeting meeting;
  domain::DecisionBody body; ///< with its name of the day of the meeting
  domain::MeetingState state;
  std::optional<domain::Date> handIn;
  std::optional<domain::Date> dispatch;
  int agendaItems = 0; ///< without withdrawn ones
  int withoutOutcome = 0; ///< items serving a branch of a meeting that was held, without a recorded decision of that meeting or later
  int plannedWithoutOutcome = 0; ///< branches that were planned on it when it was held, stand on no agenda, and have no outcome

  [[nodiscard]] int outcomesMissing() const { return withoutOutcome + plannedWithoutOutcome; }
};

/// All meetings by date, of one body when given.
[[nodiscard]] std::vector<MeetingRow> meetingRows(const Facts& facts, domain::Date today, std::optional<domain::BodyId> body = std::nullopt);

/// Those that meet, want their papers or send them on a day from `from` to `until`.
[[nodiscard]] std::vector<MeetingRow> meetingRowsBetween(const Facts& facts, domain::Date today, domain::Date from, domain::Date until);

/// The item of a later meeting in which this one goes on.
[[nodiscard]] std::optional<domain::AgendaItem> carriedOverTo(const Facts& facts, domain::AgendaItemId item);

struct AgendaAttachment {
  domain::Attachment attachment;
  domain::Document document;
  bool late = false; ///< came after the hand-in day
};

/// What an item is about when it serves a branch.
struct AgendaBranch {
  domain::StageId stage;
  domain::RoundId round;
  domain::ProposalId proposal;
  std::string proposalNumber;
  std::string proposalTitle;
  std::string stageName;
  domain::StageRole role;
  int roundNumber = 1;
  domain::VersionId version; ///< that goes round
  std::string versionNumber;
};

struct AgendaRow {
  domain::AgendaItem item;
  std::optional<domain::CoverNote> coverNote;
  std::vector<AgendaAttachment> attachments;
  std::optional<AgendaBranch> branch;
  std::optional<domain::Decision> decision; ///< what this body decided on the branch at or after this meeting, latest first
};

struct Agenda {
  MeetingRow meeting;
  std::vector<AgendaRow> items; ///< in order; sub-items after their parent
  std::optional<domain::Person> chair;
  std::optional<domain::Person> secretary;
  int totalMinutes = 0;
};

/// One meeting with everything on it. Members are looked up on the meeting's own day.
[[nodiscard]] Agenda agendaOf(const Facts& facts, domain::MeetingId meeting, domain::Date today);

/// Decisions of a meeting that nobody confirmed yet.
[[nodiscard]] int unconfirmedDecisions(const Facts& facts, domain::MeetingId meeting);

/// The latest meeting of the same body before this one that was not cancelled.
[[nodiscard]] std::optional<domain::Meeting> meetingBefore(const Facts& facts, const domain::Meeting& meeting);
/// The first one after it.
[[nodiscard]] std::optional<domain::Meeting> meetingAfter(const Facts& facts, const domain::Meeting& meeting);

/// Branches of this body that are waiting for a place on an agenda: planned on this meeting, or to be planned.
struct BacklogRow {
  domain::StageId stage;
  domain::BodyId body;
  std::string proposalNumber;
  std::string proposalTitle;
  std::string stageName;
  int roundNumber = 1;
  bool plannedHere = false;
};
[[nodiscard]] std::vector<BacklogRow> backlogOf(const Facts& facts, domain::MeetingId meeting, domain::Date today);

enum class PlannedStand {
  toCome,         ///< the meeting is
  outcomeMissing, ///< it was held, and it was their turn
  lapsed          ///< it was held before it was their turn
};
/// A branch that is planned on a meeting and stands on no agenda.
struct PlannedRow {
  domain::StageId stage;
  std::string proposalNumber;
  std::string proposalTitle;
  PlannedStand stand = PlannedStand::toCome;
};
[[nodiscard]] std::vector<PlannedRow> plannedOn(const Facts& facts, const MeetingRow& meeting, domain::Date today);

/// A branch that is not on an agenda yet, of any body.
struct WaitingRow {
  domain::ProposalId proposal;
  domain::StageId stage;
  domain::BodyId body;
  std::string bodyName;
  std::string proposalNumber;
  std::string proposalTitle;
  std::string stageName;
  std::optional<domain::Date> plannedOn; ///< when it has a day or meeting, but no agenda item
  bool started = false;                  ///< its stage has begun
};
/// Started stages first; then by body, planned day and number.
[[nodiscard]] std::vector<WaitingRow> waitingForAgenda(const Facts& facts, domain::Date today);

}
