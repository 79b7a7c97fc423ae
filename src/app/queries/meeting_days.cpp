// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/meeting_days.h"

#include "app/pending_rows.h"

#include <algorithm>

namespace app {

using namespace domain;

namespace {

/// Proposals that were ever planned on the meeting or put on its agenda.
std::set<ProposalId> proposalsOn(const Facts& facts, const Meeting& meeting)
{
  std::set<ProposalId> proposals;
  const auto take = [&](StageId stage) { proposals.insert(facts.get(facts.get(stage).round).proposal); };
  for (const auto& item : facts.where(&AgendaItem::meeting, meeting.id))
    if (item.stage && !item.withdrawnOn)
      take(*item.stage);
  for (const auto& placement : facts.where(&Placement::meeting, std::optional{meeting.id}))
    take(placement.stage);
  return proposals;
}

bool standsOn(const RoundStatus& round, MeetingId meeting)
{
  return round.isRunning() && std::ranges::any_of(round.stages, [&](const StageStatus& stage) {
           return std::ranges::any_of(stage.branches, [&](const BranchStatus& branch) {
             return branch.meeting == meeting && (branch.state == BranchState::planned || branch.state == BranchState::onAgenda);
           });
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

std::vector<MovedPlanRow> plansWhenMoved(const Facts& facts, Date today, MeetingId id, Date day)
{
  const auto meeting = facts.get(id);
  auto moved = meeting;
  moved.date = day;
  moved.handIn = std::nullopt;
  moved.dispatch = std::nullopt;
  PendingRows pending{facts.source()};
  pending.add(Change{}.update(meeting, moved).rows());
  std::vector<MovedPlanRow> rows;
  for (const auto proposal : proposalsOn(facts, meeting)) {
    const auto now = planningCase(facts, today, proposal);
    const auto& status = now.report.proposals.front();
    if (std::ranges::none_of(status.rounds, [&](const RoundStatus& round) { return standsOn(round, id); }))
      continue;
    const auto then = planSummaries(planningCase(Facts{pending}, today, proposal));
    for (const auto& round : status.rounds)
      if (const auto* after = planOfRound(then, round.round.id); after != nullptr && standsOn(round, id)) {
        const auto before = planSummary(now, status.proposal, round);
        const auto isNewlyLost = [&](const auto& place) { return place.second == meeting.body && !before.lost.contains(place); };
        rows.push_back({before, *after, std::ranges::any_of(after->lost, isNewlyLost)});
      }
  }
  std::ranges::sort(rows, {}, [](const MovedPlanRow& row) { return row.before.proposalNumber; });
  return rows;
}

}
