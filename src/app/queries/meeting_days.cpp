// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/meeting_days.h"

#include <algorithm>

namespace app {

using namespace domain;

namespace {

bool standsOn(const RoundStatus& round, MeetingId meeting)
{
  return round.isRunning() && std::ranges::any_of(round.stages, [&](const StageStatus& stage) {
           return std::ranges::any_of(stage.branches, [&](const BranchStatus& branch) {
             return branch.meeting == meeting && (branch.state == BranchState::planned || branch.state == BranchState::onAgenda);
           });
         });
}

/// `body` cannot treat it on its place any more.
bool isTooEarly(const PlanSummaryRow& before, const PlanSummaryRow& after, BodyId body)
{
  return std::ranges::any_of(after.places, [&](const auto& place) {
    const auto was = before.places.find(place.first);
    return isLost(place) && place.first.second == body && (was == before.places.end() || !isLost(*was));
  });
}

}

DayDoubt doubtAbout(const Facts& facts, const DecisionBody& body, Date day, std::optional<MeetingId> own)
{
  DayDoubt doubt{.off = workCalendar(facts).dayOff(day), .closed = {}, .others = {}};
  for (const auto& meeting : facts.where(&Meeting::body, body.id))
    if (meeting.date == day && meeting.id != own && !meeting.cancelledOn)
      doubt.others.push_back(meeting.number);
  for (auto& period : facts.all<ClosedPeriod>())
    if (isClosedIn(body, period) && period.from <= day && day <= period.until)
      doubt.closed = std::move(period);
  return doubt;
}

std::vector<Finding> findingsAbout(const DayDoubt& doubt, Date day)
{
  std::vector<Finding> findings;
  if (doubt.off)
    findings.push_back({FindingCode::meetingOnDayOff, toIso(day)});
  if (doubt.closed)
    findings.push_back({FindingCode::meetingWhileClosed, toIso(day), doubt.closed->name});
  for (const auto& number : doubt.others)
    findings.push_back({FindingCode::anotherMeetingThatDay, number});
  return findings;
}

std::vector<MovedPlanRow> plansWhenMoved(const Facts& facts, Date today, MeetingId meeting, Date day)
{
  const auto now = planningCase(facts, today);
  const auto then = withMeetingOn(facts, now, meeting, day);
  const auto body = now.meetings.at(meeting).body;
  std::vector<MovedPlanRow> rows;
  for (std::size_t proposal = 0; proposal < now.report.proposals.size(); ++proposal) {
    const auto& status = now.report.proposals[proposal];
    for (std::size_t round = 0; round < status.rounds.size(); ++round) {
      if (!standsOn(status.rounds[round], meeting))
        continue;
      MovedPlanRow row{planSummary(now, status.proposal, status.rounds[round]), planSummary(then, status.proposal, then.report.proposals[proposal].rounds[round])};
      row.tooEarly = isTooEarly(row.before, row.after, body);
      rows.push_back(std::move(row));
    }
  }
  std::ranges::sort(rows, {}, [](const MovedPlanRow& row) { return row.before.proposalNumber; });
  return rows;
}

std::optional<MovedPlanRow> planWhenPlaced(const Facts& facts, Date today, StageId stage, BodyId body, std::optional<MeetingId> meeting, Date day)
{
  const auto now = planningCase(facts, today, facts.get(facts.get(stage).round).proposal);
  const auto then = withPartOn(now, stage, body, meeting, day);
  const auto& status = now.report.proposals.front();
  for (std::size_t round = 0; round < status.rounds.size(); ++round) {
    const auto* asked = status.rounds[round].isRunning() ? status.rounds[round].stage(stage) : nullptr;
    const auto* branch = asked ? asked->branchOf(body) : nullptr;
    if (!branch || (branch->meeting == meeting && branch->meetingDate == day))
      continue;
    MovedPlanRow row{planSummary(now, status.proposal, status.rounds[round]), planSummary(then, status.proposal, then.report.proposals.front().rounds[round])};
    row.tooEarly = isTooEarly(row.before, row.after, body);
    return row;
  }
  return std::nullopt;
}

}
