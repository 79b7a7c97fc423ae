// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/meetings.h"

#include "app/queries/names.h"
#include "app/queries/plan.h"
#include "app/queries/planning_case.h"
#include "app/queries/status.h"
#include "domain/agenda_labels.h"
#include "domain/period.h"

#include <algorithm>
#include <set>
#include <utility>

namespace app {

using namespace domain;

namespace {

std::optional<Date> before(const Meeting& meeting, const std::optional<int>& days)
{
  return days ? std::optional{addDays(meeting.date, -*days)} : std::nullopt;
}

/// Something is known of it that is known only of a meeting that is going on or over.
bool hasBegun(const Facts& facts, const Meeting& meeting)
{
  if (meeting.decisionListConfirmedOn || !facts.where(&Attendance::meeting, meeting.id).empty() || !facts.where(&Decision::meeting, std::optional{meeting.id}).empty())
    return true;
  const auto items = facts.where(&AgendaItem::meeting, meeting.id);
  return std::any_of(items.begin(), items.end(), [&](const AgendaItem& item) { return !facts.where(&Vote::item, item.id).empty(); });
}

MeetingRow rowOf(const Facts& facts, const FormerNames& names, const Meeting& meeting, DecisionBody body, Date today)
{
  body.name = names.nameOn(body, meeting.date);
  return {meeting, body, meetingState(facts, meeting, today), handInDay(meeting, body), dispatchDay(meeting, body)};
}

/// The decision that this body took on the item's branch at this meeting or afterwards.
const Decision* decisionAt(const std::vector<Decision>& decisions, const AgendaItem& item, const Meeting& meeting)
{
  const Decision* found = nullptr;
  for (const auto& decision : decisions)
    if (item.stage && decision.stage == *item.stage && decision.body == meeting.body && decision.decidedOn >= meeting.date &&
        (!decision.meeting || *decision.meeting == meeting.id))
      found = &decision;
  return found;
}

/// Counts what is on the agenda of these meetings, and what of it has no outcome though it should.
class ItemCount {
public:
  ItemCount(const Facts& facts, std::vector<MeetingRow>& rows) : m_facts{facts}
  {
    for (auto& row : rows)
      m_rows.emplace(row.meeting.id, &row);
  }

  void add(const AgendaItem& item)
  {
    const auto found = m_rows.find(item.meeting);
    if (found == m_rows.end() || item.withdrawnOn)
      return;
    auto& row = *found->second;
    ++row.agendaItems;
    if (item.stage && row.state == MeetingState::held && decisionAt(decisionsOn(*item.stage, row.meeting.body), item, row.meeting) == nullptr)
      ++row.withoutOutcome;
  }

private:
  /// Read when the first held item asks.
  [[nodiscard]] const std::vector<Decision>& decisionsOn(StageId stage, BodyId body)
  {
    if (!std::exchange(m_read, true))
      m_facts.forEach<Decision>([&](const Decision& decision) { m_decisions[{decision.stage, decision.body}].push_back(decision); });
    return m_decisions[{stage, body}];
  }

  const Facts& m_facts;
  std::map<MeetingId, MeetingRow*> m_rows;
  std::map<std::pair<StageId, BodyId>, std::vector<Decision>> m_decisions;
  bool m_read = false;
};

/// Says of branches that are planned on a meeting how they stand there.
class PlannedBranches {
public:
  PlannedBranches(const Facts& facts, const std::set<StageId>& stages, Date today) : m_facts{facts}
  {
    std::set<RoundId> rounds;
    for (const auto stage : stages)
      rounds.insert(facts.get(stage).round);
    std::set<ProposalId> proposals;
    for (const auto round : rounds)
      proposals.insert(facts.get(round).proposal);
    m_proposals.assign(proposals.begin(), proposals.end());
    m_report = statusReport(facts, today, m_proposals);
    for (const auto& proposal : m_report.proposals)
      for (const auto& round : proposal.rounds)
        for (const auto& stage : round.stages)
          m_stages.emplace(stage.stage.id, Place{&proposal.proposal, &round, &stage});
  }

  /// None when it is not planned there any more, stands on an agenda, or asks nothing more.
  [[nodiscard]] std::optional<PlannedStand> standOf(StageId id, const MeetingRow& row)
  {
    const auto found = m_stages.find(id);
    if (found == m_stages.end() || found->second.round->endedOn)
      return std::nullopt;
    const auto* branch = found->second.stage->branchOf(row.meeting.body);
    if (branch == nullptr || branch->item || branch->meeting != row.meeting.id)
      return std::nullopt;
    if (branch->outcomeMissing)
      return isLapsed(id, row.meeting.body) ? PlannedStand::lapsed : PlannedStand::outcomeMissing;
    return branch->state == BranchState::planned && row.state != MeetingState::held ? std::optional{PlannedStand::toCome} : std::nullopt;
  }
  [[nodiscard]] const Proposal& proposalOf(StageId stage) const { return *m_stages.at(stage).proposal; }

private:
  /// The plan says so; it is made when the first one asks.
  [[nodiscard]] bool isLapsed(StageId stage, BodyId body)
  {
    if (!m_places)
      m_places = placeNotes(planSummaries(planningCase(m_facts, m_report.asOf, m_proposals)));
    const auto found = m_places->find({stage, body});
    return found != m_places->end() && found->second.lapsed;
  }

  struct Place {
    const Proposal* proposal;
    const RoundStatus* round;
    const StageStatus* stage;
  };
  const Facts& m_facts;
  std::vector<ProposalId> m_proposals;
  StatusReport m_report;
  std::map<StageId, Place> m_stages;
  std::optional<PlaceNotes> m_places;
};

/// Counts what was planned on those that were held, stands on no agenda and has no outcome.
void countPlanned(const Facts& facts, std::vector<MeetingRow>& rows, Date today)
{
  std::map<MeetingId, MeetingRow*> held;
  std::vector<std::optional<MeetingId>> ids;
  for (auto& row : rows)
    if (row.state == MeetingState::held) {
      held.emplace(row.meeting.id, &row);
      ids.emplace_back(row.meeting.id);
    }
  std::map<std::pair<StageId, BodyId>, std::set<MeetingId>> open;
  std::vector<StageId> placed;
  for (const auto& placement : facts.whereIn(&Placement::meeting, ids)) {
    open[{placement.stage, placement.body}].insert(*placement.meeting);
    placed.push_back(placement.stage);
  }
  // Of most an outcome is known: no need to ask for their status.
  for (const auto& decision : facts.whereIn(&Decision::stage, placed))
    if (const auto found = open.find({decision.stage, decision.body}); found != open.end())
      std::erase_if(found->second, [&](MeetingId meeting) { return held.at(meeting)->meeting.date <= decision.decidedOn; });
  std::erase_if(open, [](const auto& branch) { return branch.second.empty(); });
  if (open.empty())
    return;
  std::set<StageId> stages;
  for (const auto& [branch, meetings] : open)
    stages.insert(branch.first);
  PlannedBranches branches{facts, stages, today};
  for (const auto& [branch, meetings] : open)
    for (const auto meeting : meetings)
      held.at(meeting)->plannedWithoutOutcome += branches.standOf(branch.first, *held.at(meeting)) == PlannedStand::outcomeMissing;
}

std::vector<MeetingRow> inOrderOfDate(std::vector<MeetingRow> rows)
{
  std::stable_sort(rows.begin(), rows.end(), [](const MeetingRow& a, const MeetingRow& b) {
    return std::tie(a.meeting.date, a.meeting.startTime) < std::tie(b.meeting.date, b.meeting.startTime);
  });
  return rows;
}

std::optional<Person> holderOf(const Facts& facts, BodyId body, MemberRole role, Date day)
{
  for (const auto& membership : facts.where(&Membership::body, body))
    if (membership.role == role && holdsOn(membership, day))
      return facts.get(membership.person);
  return std::nullopt;
}

AgendaBranch branchOf(const Facts& facts, StageId id, Date day)
{
  const auto stage = facts.get(id);
  const auto round = roundCase(facts, stage.round);
  const auto proposal = facts.get(round.facts.round.proposal);
  const auto status = statusOf(round.facts, round.index, day);
  return {.stage = id,
          .round = stage.round,
          .proposal = proposal.id,
          .proposalNumber = proposal.number,
          .proposalTitle = proposal.title,
          .stageName = stage.name,
          .role = stage.role,
          .roundNumber = round.facts.round.number,
          .version = status.version,
          .versionNumber = facts.get(status.version).number};
}

/// A paper that was in time stays so when the meeting moves afterwards: it is held against the hand-in day of the day on which it came, too.
bool cameLate(const Facts& facts, Date came, const MeetingRow& meeting)
{
  if (!meeting.handIn || came <= *meeting.handIn)
    return false;
  auto then = meeting.meeting;
  auto moves = facts.where(&DateChange::meeting, std::optional{then.id});
  std::stable_sort(moves.begin(), moves.end(), [](const DateChange& a, const DateChange& b) { return b.id < a.id; }); // the last one first
  for (const auto& move : moves) {
    if (move.on < came || !move.was)
      break;
    then.date = *move.was;
  }
  const auto handIn = then.date == meeting.meeting.date ? meeting.handIn : before(then, meeting.body.handInDays);
  return !handIn || came > *handIn;
}

AgendaRow rowOf(const Facts& facts, const AgendaItem& item, const MeetingRow& meeting)
{
  AgendaRow row{item, {}, {}, {}, {}};
  if (auto notes = facts.where(&CoverNote::item, item.id); !notes.empty())
    row.coverNote = std::move(notes.front());
  for (const auto& attachment : facts.where(&Attachment::item, item.id))
    row.attachments.push_back(
        {attachment, facts.get(attachment.document), cameLate(facts, attachment.on, meeting)});
  std::stable_sort(row.attachments.begin(), row.attachments.end(),
                   [](const auto& a, const auto& b) { return a.attachment.position < b.attachment.position; });
  if (item.stage) {
    row.branch = branchOf(facts, *item.stage, meeting.meeting.date);
    const auto decisions = facts.where(&Decision::stage, *item.stage);
    if (const auto* decision = decisionAt(decisions, item, meeting.meeting))
      row.decision = *decision;
  }
  return row;
}

}

MeetingState meetingState(const Facts& facts, const Meeting& meeting, Date today)
{
  if (meeting.cancelledOn && *meeting.cancelledOn <= today)
    return MeetingState::cancelled;
  if (meeting.date < today || (meeting.date == today && hasBegun(facts, meeting)))
    return MeetingState::held;
  return meeting.dispatchedOn && *meeting.dispatchedOn <= today ? MeetingState::dispatched : MeetingState::planned;
}

Meeting movedTo(Meeting meeting, Date day)
{
  meeting.date = day;
  meeting.handIn = std::nullopt;
  meeting.dispatch = std::nullopt;
  return meeting;
}

std::optional<Date> handInDay(const Meeting& meeting, const DecisionBody& body)
{
  return meeting.handIn ? meeting.handIn : before(meeting, body.handInDays);
}

std::optional<Date> dispatchDay(const Meeting& meeting, const DecisionBody& body)
{
  return meeting.dispatch ? meeting.dispatch : before(meeting, body.dispatchDays);
}

std::vector<MeetingRow> meetingRows(const Facts& facts, Date today, std::optional<BodyId> only)
{
  const auto bodies = facts.byId<DecisionBody>();
  std::vector<MeetingRow> rows;
  const FormerNames names{facts};
  for (const auto& meeting : only ? facts.where(&Meeting::body, *only) : facts.all<Meeting>())
    rows.push_back(rowOf(facts, names, meeting, bodies.at(meeting.body), today));
  rows = inOrderOfDate(std::move(rows));
  ItemCount count{facts, rows};
  facts.forEach<AgendaItem>([&](const AgendaItem& item) { count.add(item); });
  countPlanned(facts, rows, today);
  return rows;
}

std::vector<MeetingRow> meetingRowsBetween(const Facts& facts, Date today, Date from, Date until)
{
  const auto bodies = facts.byId<DecisionBody>();
  const auto isNear = [&](const std::optional<Date>& day) { return day && *day >= from && *day <= until; };
  std::vector<MeetingRow> rows;
  std::vector<MeetingId> ids;
  const FormerNames names{facts};
  facts.forEach<Meeting>([&](const Meeting& meeting) {
    const auto& body = bodies.at(meeting.body);
    if (!isNear(meeting.date) && !isNear(handInDay(meeting, body)) && !isNear(dispatchDay(meeting, body)))
      return;
    rows.push_back(rowOf(facts, names, meeting, body, today));
    ids.push_back(meeting.id);
  });
  rows = inOrderOfDate(std::move(rows));
  ItemCount count{facts, rows};
  for (const auto& item : facts.whereIn(&AgendaItem::meeting, ids))
    count.add(item);
  countPlanned(facts, rows, today);
  return rows;
}

Agenda agendaOf(const Facts& facts, MeetingId id, Date today)
{
  const auto meeting = facts.get(id);
  std::vector<MeetingRow> rows{rowOf(facts, FormerNames{facts}, meeting, facts.get(meeting.body), today)};
  countPlanned(facts, rows, today);
  Agenda agenda{.meeting = std::move(rows.front())};
  for (const auto& item : inOrder(facts.where(&AgendaItem::meeting, id))) {
    agenda.items.push_back(rowOf(facts, item, agenda.meeting));
    if (item.withdrawnOn)
      continue;
    ++agenda.meeting.agendaItems;
    agenda.totalMinutes += item.minutes.value_or(0);
    agenda.meeting.withoutOutcome += item.stage && agenda.meeting.state == MeetingState::held && !agenda.items.back().decision;
  }
  agenda.chair = holderOf(facts, meeting.body, MemberRole::chair, meeting.date);
  agenda.secretary = holderOf(facts, meeting.body, MemberRole::secretary, meeting.date);
  return agenda;
}

int unconfirmedDecisions(const Facts& facts, MeetingId meeting)
{
  const auto decisions = facts.where(&Decision::meeting, std::optional{meeting});
  return static_cast<int>(std::count_if(decisions.begin(), decisions.end(), [](const Decision& each) { return !each.confirmedOn; }));
}

std::optional<Meeting> meetingBefore(const Facts& facts, const Meeting& meeting)
{
  std::optional<Meeting> found;
  for (auto& each : facts.where(&Meeting::body, meeting.body))
    if (each.date < meeting.date && !each.cancelledOn && (!found || found->date < each.date))
      found = std::move(each);
  return found;
}

std::optional<Meeting> meetingAfter(const Facts& facts, const Meeting& meeting)
{
  std::optional<Meeting> found;
  for (auto& each : facts.where(&Meeting::body, meeting.body))
    if (each.date > meeting.date && !each.cancelledOn && (!found || each.date < found->date))
      found = std::move(each);
  return found;
}

std::vector<BacklogRow> backlogOf(const Facts& facts, MeetingId id, Date today)
{
  const auto meeting = facts.get(id);
  std::vector<BacklogRow> backlog;
  const auto report = statusReport(facts, today);
  for (const auto& proposal : report.proposals)
    for (const auto& round : proposal.rounds) {
      if (!round.isRunning())
        continue;
      for (const auto& stage : round.stages) {
        const auto* branch = stage.branchOf(meeting.body);
        if (branch == nullptr || (branch->state != BranchState::toPlan && branch->state != BranchState::planned))
          continue;
        const auto plannedHere = branch->meeting == id;
        if (branch->state == BranchState::toPlan || plannedHere)
          backlog.push_back({stage.stage.id, meeting.body, proposal.proposal.number, proposal.proposal.title, stage.stage.name,
                             round.round.number, plannedHere});
      }
    }
  return backlog;
}

std::vector<PlannedRow> plannedOn(const Facts& facts, const MeetingRow& meeting, Date today)
{
  std::set<StageId> stages;
  for (const auto& placement : facts.where(&Placement::meeting, std::optional{meeting.meeting.id}))
    stages.insert(placement.stage);
  if (stages.empty())
    return {};
  PlannedBranches branches{facts, stages, today};
  std::vector<PlannedRow> planned;
  for (const auto stage : stages)
    if (const auto stand = branches.standOf(stage, meeting)) {
      const auto& proposal = branches.proposalOf(stage);
      planned.push_back({stage, proposal.number, proposal.title, *stand});
    }
  return planned;
}

std::vector<WaitingRow> waitingForAgenda(const Facts& facts, Date today)
{
  std::vector<WaitingRow> waiting;
  const auto report = statusReport(facts, today);
  for (const auto& proposal : report.proposals)
    for (const auto& round : proposal.rounds) {
      if (!round.isRunning())
        continue;
      for (const auto& stage : round.stages)
        for (const auto& branch : stage.branches)
          if (!stage.completedOn && (branch.state == BranchState::toPlan || branch.state == BranchState::planned))
            waiting.push_back({proposal.proposal.id, stage.stage.id, branch.body, report.names.bodies.at(branch.body).name, proposal.proposal.number,
                               proposal.proposal.title, stage.stage.name, branch.meetingDate, stage.startedOn.has_value()});
    }
  std::stable_sort(waiting.begin(), waiting.end(), [](const WaitingRow& a, const WaitingRow& b) {
    return std::tuple{!a.started, a.bodyName, a.plannedOn, a.proposalNumber} < std::tuple{!b.started, b.bodyName, b.plannedOn, b.proposalNumber};
  });
  return waiting;
}

std::optional<AgendaItem> carriedOverTo(const Facts& facts, AgendaItemId item)
{
  for (const auto& later : facts.where(&AgendaItem::movedFrom, std::optional{item}))
    if (!later.withdrawnOn && !facts.get(later.meeting).cancelledOn)
      return later;
  return std::nullopt;
}

}
