// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/planning_case.h"
#include "planning/what_if.h"

#include <map>
#include <set>

/// The plan of a proposal's round, what would help, and what if: one query for window, command line and print.
namespace app {

/// A meeting in a plan, named.
struct PlannedMeetingRow {
  std::optional<domain::MeetingId> meeting; ///< none when projected or only supposed
  std::string number;
  domain::Date date;
  std::optional<domain::Date> handIn; ///< unset when the body's lead time is unknown
  bool projected = false;
  friend bool operator==(const PlannedMeetingRow&, const PlannedMeetingRow&) = default;
};

/// One body in one stage.
struct PlanBranchRow {
  domain::BodyId body;
  std::string bodyCode;
  std::string bodyName;
  std::optional<domain::MunicipalityId> municipality;
  std::string municipalityCode; ///< empty for a regional body
  std::string municipalityName;
  domain::BranchState state = domain::BranchState::waiting;
  std::optional<domain::Outcome> outcome; ///< the latest
  std::optional<domain::Date> decidedOn;  ///< of an outcome that closes the branch
  std::string passedOverReason;           ///< of a body that was passed over; it has no plan
  std::optional<PlannedMeetingRow> forward;
  std::optional<PlannedMeetingRow> backward;
  std::optional<PlannedMeetingRow> lost;         ///< was accepted, but cannot be kept
  bool lapsed = false;                           ///< and that day is over: it was before its stage could be dealt with
  std::optional<domain::Date> lostAfterTerm;     ///< because it comes after this last day of the view term
  std::optional<domain::Date> laterSending;      ///< `backward` is inside a view term only when papers go out later than they could, on this day at the latest
  std::optional<domain::Date> leavesOn;          ///< its gemeente takes no part any more from this day on, before it could decide
  std::optional<PlannedMeetingRow> beforeRecess; ///< when the latest hand-in day falls in recess
  std::optional<int> slackDays;
  std::optional<int> daysReallyLeft; ///< inside a view term, without recess
  bool accepted = false;
  bool outcomeMissing = false; ///< the day that it was to be dealt with is over, also of a stage that went on without it
  bool nothingAfter = false; ///< without slack, as far as known: no meeting of the body after this one is
  bool unknown = false;
  bool cannotMeetInsideTerm = false;
  bool bottleneckForward = false;
  bool bottleneckBackward = false;
  bool forwardInRecess = false;
  bool causesDelay = false; ///< one of those that make the target fail
};

struct PlanStageRow {
  domain::StageId stage;
  int position = 1;
  std::string name;
  domain::StageRole role = domain::StageRole::decides;
  domain::CompletionRule completion = domain::CompletionRule::oneBody;
  bool municipal = false; ///< one body of each municipality
  int preparationDays = 0;
  std::string termRule;
  bool complete = false;
  bool blocked = false;
  bool drift = false; ///< other versions were decided on, and nobody accepted that
  std::optional<domain::Date> handInFrom;
  std::optional<domain::Date> earliestCompletion;
  std::optional<domain::Date> latestCompletion;
  std::optional<domain::Date> latestHandIn;
  std::optional<domain::Date> sentOn;
  std::optional<domain::Date> termEndsOn;
  std::optional<planning::TermRun> forwardTerm;
  std::optional<planning::TermRun> backwardTerm;
  std::vector<PlanBranchRow> branches; ///< also bodies that were passed over or do not take part any more
};

struct AdviceBodyRow {
  domain::BodyId body;
  std::string bodyCode;
  std::string bodyName;
  std::string municipalityName;
  std::optional<PlannedMeetingRow> meeting;
  bool shorterHandIn = false;
  std::optional<domain::Date> usualFrom; ///< as planning::AdvisedBody
};
struct AdviceRow {
  planning::AdviceKind kind = planning::AdviceKind::earliestDate;
  std::optional<domain::StageId> stage;
  std::string stageName;
  int position = 0;
  std::vector<AdviceBodyRow> bodies;
  std::optional<domain::Date> date;   ///< earliestDate: that date; extraMeeting: the meeting is before this day
  std::optional<domain::Date> handIn; ///< papers can be there from this day
  std::optional<domain::Date> withoutMargin;
  int workingDays = 0;
  bool keepsMargin = true;
  bool besides = false;     ///< as planning::Advice
  bool alternative = false; ///< as planning::Advice
  bool onlyMargin = false; ///< the target is made already, and this would keep its margin too
};

struct PlanReport {
  domain::ProposalId proposal;
  std::string proposalNumber;
  std::string proposalTitle;
  domain::RoundId round;
  int roundNumber = 1;
  domain::Date from;
  std::optional<domain::Date> target; ///< last day
  std::optional<domain::Date> aim;    ///< the target less the margin
  int marginDays = 0;
  std::optional<bool> feasible;
  std::optional<bool> meetsAim;
  std::optional<domain::Date> earliestCompletion;
  std::optional<int> daysLate;
  int outcomesMissing = 0;  ///< on which this plan rests, as planning::RoundPlan
  int outcomesPassedBy = 0; ///< that are missing in stages that went on without them
  bool complete = false;    ///< the round is over
  bool assumptions = false; ///< a projected meeting is used
  bool emptyRoute = false;
  std::vector<PlanStageRow> stages;
  std::vector<AdviceRow> advice; ///< the smallest change that helps first
};

struct PlanRequest {
  domain::ProposalId proposal;
  std::optional<int> round;           ///< number; without one the latest
  std::optional<domain::Date> from;   ///< without one: today
  std::optional<domain::Date> target; ///< without one: the round's
  std::optional<int> marginDays;      ///< without one: the round's
};

/// noRoundToPlan when the proposal has none; outsideCalendar for days outside 2015 to 2099.
[[nodiscard]] domain::Result<PlanReport> planReport(const Facts& facts, domain::Date today, const PlanRequest& request);

/// The same without advice, which takes the most time, of a case that was read for many proposals.
[[nodiscard]] domain::Result<PlanReport> planWithoutAdvice(const PlanningCase& readCase, const PlanRequest& request);

/// One branch now and then.
struct BranchChangeRow {
  std::string stageName;
  int position = 1;
  domain::BodyId body;
  std::string bodyCode;
  std::string bodyName;
  std::string municipalityCode;
  std::string municipalityName;
  std::optional<PlannedMeetingRow> before;
  std::optional<PlannedMeetingRow> after;
  std::optional<domain::Date> decidedOn; ///< before, when it has to be treated again
  std::optional<int> days;
};
struct WhatIfReport {
  PlanReport before;
  PlanReport after;
  std::vector<BranchChangeRow> changes;
  std::optional<int> days; ///< that the round completes later
};
[[nodiscard]] domain::Result<WhatIfReport> whatIfReport(const Facts& facts, domain::Date today, const PlanRequest& request,
                                                        const std::vector<planning::WhatIf>& suppositions);

/// Everything to draw beside the plan: meetings of the bodies in a round, and when they are closed.
struct LaneMeetingRow {
  domain::BodyId body;
  PlannedMeetingRow meeting;
};
struct ClosedPeriodRow {
  std::optional<domain::BodyId> body;
  std::optional<domain::MunicipalityId> municipality;
  std::string municipalityName;
  domain::ClosureKind kind = domain::ClosureKind::recess;
  std::string name;
  domain::Date from;
  domain::Date until;
};
struct PlanLanes {
  std::vector<LaneMeetingRow> meetings; ///< by body and date
  std::vector<ClosedPeriodRow> closed;
  std::vector<planning::Holiday> holidays; ///< of the years from `from` to `until`
};
[[nodiscard]] PlanLanes planLanes(const Facts& facts, domain::Date today, domain::RoundId round, domain::Date from,
                                  domain::Date until);

/// What the plan says of a body in a stage that has not decided, beside where it stands.
struct PlaceNote {
  bool lost = false;                       ///< it stands planned or on an agenda on a day that cannot be kept
  bool lapsed = false;                     ///< and that day is over: it was before its turn
  std::optional<domain::Date> lastHandIn;  ///< to make the target, or when that is out of reach, for its earliest meeting
  std::optional<domain::Date> leavesOn;    ///< its gemeente takes no part any more from this day on, before it could decide
};
using PlaceNotes = std::map<std::pair<domain::StageId, domain::BodyId>, PlaceNote>;
[[nodiscard]] inline bool isLost(const PlaceNotes::value_type& place) { return place.second.lost; }
/// The last hand-in day of a place, as PlaceNote has it.
[[nodiscard]] std::optional<domain::Date> lastHandIn(const planning::BranchPlan& plan, domain::Date today);

/// The plan of every running round in a few figures.
struct PlanSummaryRow {
  domain::ProposalId proposal;
  std::string proposalNumber;
  std::string proposalTitle;
  domain::RoundId round;
  int roundNumber = 1;
  std::optional<domain::Date> target;
  std::optional<domain::Date> earliestCompletion;
  std::optional<bool> feasible;
  std::optional<int> daysLate;
  PlaceNotes places;
};
[[nodiscard]] std::vector<PlanSummaryRow> planSummaries(const Facts& facts, domain::Date today);
/// The same of a case that was read, on its day.
[[nodiscard]] std::vector<PlanSummaryRow> planSummaries(const PlanningCase& readCase);
/// One running round of a case that was read.
[[nodiscard]] PlanSummaryRow planSummary(const PlanningCase& readCase, const domain::Proposal& proposal, const domain::RoundStatus& round);
[[nodiscard]] PlaceNotes placeNotes(const std::vector<PlanSummaryRow>& plans);
/// That of a round; null when it does not run.
[[nodiscard]] const PlanSummaryRow* planOfRound(const std::vector<PlanSummaryRow>& plans, domain::RoundId round);

}
