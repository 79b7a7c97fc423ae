// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/vocabulary.h"
#include "planning/body_calendar.h"
#include "planning/term.h"

#include <string>

/// The plan of a round: what is the earliest, what is the latest, and what stands in the way. See docs/architecture.md, "Planning".
namespace planning {

/// One body's part in one stage, as far as planning needs it. Bodies that take no part or were passed over are left out.
struct PlanBranch {
  domain::BodyId body;
  std::optional<domain::MunicipalityId> municipality;
  std::optional<domain::Date> decidedOn; ///< its outcome closes the branch
  bool positive = false;                 ///< of that outcome
  bool answered = false;
  std::optional<PlanMeeting> accepted; ///< where a person has placed it
  bool outcomeMissing = false;         ///< and that day is over, without anybody having recorded what came out
  bool onAgenda = false;               ///< and it stands on the agenda there: its papers were taken
};

/// The term a view stage runs by, and the weeks that it grants on top for recess.
struct PlanTerm {
  TermRule rule;
  TermSettings settings;
  int extraWeeks = 0;
};

struct PlanStage {
  domain::StageId stage;
  int position = 1;
  std::string name;
  domain::CompletionRule completion = domain::CompletionRule::oneBody;
  int preparationDays = 0;
  std::optional<PlanTerm> term;
  std::optional<domain::Date> startedOn;
  std::optional<domain::Date> completedOn;
  std::optional<domain::Date> sentOn;
  std::optional<domain::Date> termEndsOn; ///< of what was sent
  std::optional<domain::Date> restartsOn; ///< of a what-if: it begins again on this day
  bool drift = false;                     ///< not accepted: it cannot complete before today
  bool allPassedOver = false;             ///< it has bodies, and every one was passed over or leaves before its turn
  std::vector<PlanBranch> branches;

  /// Runs by a term: everybody answers, or the term ends.
  [[nodiscard]] bool isView() const { return term && completion == domain::CompletionRule::allAnswered; }
};

struct PlanRound {
  domain::RoundId round;
  std::optional<domain::Date> startedOn;
  std::vector<PlanStage> stages;
};

/// What is asked: forward from a day, backward from a day.
struct PlanQuestion {
  domain::Date from;
  bool fromStart = false; ///< `from` is chosen, not today: nothing was prepared before it
  std::optional<domain::Date> target;
  int marginDays = 0; ///< working days that the plan aims at before the target
};

struct BranchPlan {
  domain::BodyId body;
  std::optional<domain::MunicipalityId> municipality;
  std::optional<PlanMeeting> forward;
  std::optional<PlanMeeting> backward;
  std::optional<int> slackDays; ///< from the forward to the backward meeting; negative when it is too late
  bool unknown = false;         ///< no meeting of the body is known where one is needed
  bool cannotMeetInsideTerm = false;
  bool bottleneckForward = false;
  bool bottleneckBackward = false;
  bool accepted = false;           ///< `forward` is where a person has placed it
  bool outcomeMissing = false;     ///< and that day is over: supposed to be dealt with there, so nothing of it is to choose and it has no `backward`; also of a stage that went on without it
  std::optional<PlanMeeting> lost; ///< was accepted, but the papers cannot be there in time
  bool lapsed = false;             ///< and that day is over: it was before its stage could be dealt with
  std::optional<domain::Date> decidedOn;
  bool forwardInRecess = false; ///< its papers would have to be there while the body is closed
  bool backwardInRecess = false;
  std::optional<PlanMeeting> beforeRecess; ///< then: the last meeting before the body closes
  std::optional<int> daysReallyLeft;       ///< inside a view term, without recess
  friend bool operator==(const BranchPlan&, const BranchPlan&) = default;
};

/// A view term as it would run.
struct TermRun {
  domain::Date sent;
  domain::Date lastDay;
  friend bool operator==(const TermRun&, const TermRun&) = default;
};

struct StagePlan {
  domain::StageId stage;
  int position = 1;
  bool complete = false;
  bool blocked = false; ///< a body said no where every body has to say yes
  std::optional<domain::Date> handInFrom;
  std::optional<domain::Date> earliestCompletion;
  std::optional<domain::Date> latestCompletion;
  std::optional<domain::Date> latestHandIn;
  std::optional<TermRun> forwardTerm;
  std::optional<TermRun> backwardTerm;
  std::vector<BranchPlan> branches;
  friend bool operator==(const StagePlan&, const StagePlan&) = default;
};

struct RoundPlan {
  domain::RoundId round;
  domain::Date from;
  std::optional<domain::Date> target;
  std::optional<domain::Date> aim; ///< the target less the margin
  std::optional<bool> feasible;    ///< the target is met; unset without a target, or when a calendar is unknown
  std::optional<bool> meetsAim;
  std::optional<domain::Date> earliestCompletion;
  bool emptyRoute = false; ///< there is no stage to plan
  std::vector<StagePlan> stages;
  friend bool operator==(const RoundPlan&, const RoundPlan&) = default;

  [[nodiscard]] std::optional<int> daysLate() const; ///< after the target
  [[nodiscard]] int outcomesMissing() const;         ///< on which the plan rests: of stages that are not complete
  [[nodiscard]] int outcomesPassedBy() const;        ///< of stages that went on without them
  [[nodiscard]] const StagePlan* stage(domain::StageId id) const;
  [[nodiscard]] const BranchPlan* branch(domain::StageId stage, domain::BodyId body) const;
};

/// The plan of a round, forward and backward.
[[nodiscard]] RoundPlan planOf(const PlanRound& round, const Calendars& calendars, const WorkCalendar& days,
                               const PlanQuestion& question);

/// The last day of a view term that begins with sending on a day; none outside the calendar.
[[nodiscard]] std::optional<domain::Date> termEnd(const PlanTerm& term, domain::Date sent, const WorkCalendar& days);

}
