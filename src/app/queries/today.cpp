// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/today.h"

#include "app/queries/actions.h"
#include "app/queries/meetings.h"
#include "app/queries/planning_case.h"
#include "domain/period.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace app {

using namespace domain;

namespace {

/// What is placed on a meeting, and whether it is on its agenda.
struct PlacedThere {
  std::vector<std::string> titles;
  bool onAgenda = false;
  std::vector<ProposalId> proposals;
};

std::map<MeetingId, PlacedThere> placedOnMeetings(const StatusReport& report)
{
  std::map<MeetingId, PlacedThere> placed;
  for (const auto& proposal : report.proposals)
    for (const auto& round : proposal.rounds)
      for (const auto& stage : round.stages)
        for (const auto& branch : stage.branches) {
          const auto isOpen = branch.state == BranchState::planned || branch.state == BranchState::onAgenda;
          if (!isOpen || !branch.meeting)
            continue;
          auto& there = placed[*branch.meeting];
          there.onAgenda = there.onAgenda || branch.state == BranchState::onAgenda;
          if (std::find(there.titles.begin(), there.titles.end(), proposal.proposal.title) == there.titles.end())
            there.titles.push_back(proposal.proposal.title);
          there.proposals.push_back(proposal.proposal.id);
        }
  return placed;
}

class ComingGathering {
public:
  ComingGathering(const Facts& facts, const StatusReport& report, int days)
    : m_facts{facts}, m_report{report}, m_calendar{workCalendar(facts)}, m_placed{placedOnMeetings(report)}, m_result{report.asOf, addDays(report.asOf, days), {}, {}}
  {
  }

  ComingDays gather()
  {
    takeDaysOff();
    for (const auto& row : meetingRowsBetween(m_facts, m_report.asOf, m_result.from, m_result.until))
      if (!row.meeting.cancelledOn)
        takeMeeting(row);
    takeClosures();
    takeActions();
    std::stable_sort(m_result.days.begin(), m_result.days.end(), [](const ComingDay& a, const ComingDay& b) {
      return std::tie(a.day, a.kind, a.startTime, a.bodyName) < std::tie(b.day, b.kind, b.startTime, b.bodyName);
    });
    return std::move(m_result);
  }

private:
  [[nodiscard]] bool isNear(Date day) const { return day >= m_result.from && day <= m_result.until; }

  void takeDaysOff()
  {
    for (auto day = m_result.from; day <= m_result.until; day = addDays(day, 1)) {
      const auto why = m_calendar.dayOff(day);
      if (why && why != planning::DayOff::saturday && why != planning::DayOff::sunday)
        m_result.days.push_back({.day = day, .kind = ComingKind::dayOff, .dayOff = why});
    }
  }

  void takeMeeting(const MeetingRow& row)
  {
    const auto found = m_placed.find(row.meeting.id);
    const auto hasOurs = found != m_placed.end();
    ComingDay made{.day = row.meeting.date,
                   .meeting = row.meeting.id,
                   .meetingNumber = row.meeting.number,
                   .bodyName = row.body.name,
                   .startTime = row.meeting.startTime,
                   .agendaItems = row.agendaItems,
                   .onAgenda = row.agendaItems > 0 || (hasOurs && found->second.onAgenda)};
    made.held = row.state == MeetingState::held;
    made.body = row.body.id;
    if (hasOurs) {
      made.proposals = found->second.titles;
      made.proposalIds = found->second.proposals;
    }
    const auto add = [&](Date day, ComingKind kind) {
      made.day = day;
      made.kind = kind;
      made.dayOff = kind == ComingKind::meeting ? std::nullopt : m_calendar.dayOff(day);
      if (isNear(day))
        m_result.days.push_back(made);
    };
    add(row.meeting.date, ComingKind::meeting);
    const auto isOwn = !row.body.municipality; // she sees to the papers of regional bodies; gemeenten to their own
    if (row.handIn && (isOwn || hasOurs) && !row.meeting.dispatchedOn)
      add(*row.handIn, ComingKind::handIn);
    if (row.dispatch && isOwn && !row.meeting.dispatchedOn)
      add(*row.dispatch, ComingKind::dispatch);
  }

  void takeActions()
  {
    ActionChoice choice;
    choice.shown = ActionsShown::open;
    for (const auto& row : actionRows(m_facts, m_report.asOf, choice))
      if (row.action.due && isNear(*row.action.due))
        m_result.days.push_back({.day = *row.action.due,
                                 .kind = ComingKind::action,
                                 .body = row.action.body,
                                 .proposalIds = row.action.proposal ? std::vector{*row.action.proposal} : std::vector<ProposalId>{},
                                 .action = row.action.id,
                                 .subject = row.action.number + ", " + row.action.text,
                                 .who = row.owner});
  }

  void takeClosures()
  {
    std::set<std::tuple<Date, Date, std::string>> seen;
    for (const auto& period : m_facts.all<ClosedPeriod>())
      if (period.until >= m_result.from && period.from <= m_result.until && seen.emplace(period.from, period.until, period.name).second)
        m_result.closures.push_back({period.name, period.kind, period.from, period.until});
    std::sort(m_result.closures.begin(), m_result.closures.end(), [](const ComingClosure& a, const ComingClosure& b) { return std::tie(a.from, a.name) < std::tie(b.from, b.name); });
  }

  const Facts& m_facts;
  const StatusReport& m_report;
  planning::WorkCalendar m_calendar;
  std::map<MeetingId, PlacedThere> m_placed;
  ComingDays m_result;
};

/// What one body still owes; none when it owes nothing.
std::optional<OwedRow> owedOn(const RoundStatus& round, const StageStatus& stage, const BranchStatus& branch, Date day)
{
  OwedRow row{.proposal = round.round.proposal, .stage = stage.stage.id, .body = branch.body, .since = day};
  const auto owes = [&](OwedKind kind, Date since, std::optional<Date> due = std::nullopt) {
    row.kind = kind;
    row.since = since;
    row.due = due;
    return row;
  };
  const auto* latest = branch.latest();
  const auto isDecided = branch.state == BranchState::decided || branch.state == BranchState::confirmed;
  if (isDecided && latest != nullptr) {
    if (latest->outcome == Outcome::noResponse)
      return std::nullopt;
    if (latest->outcome == Outcome::adoptedConditionally && !(latest->conditionsMetOn && *latest->conditionsMetOn <= day))
      return owes(OwedKind::condition, latest->decidedOn);
    return branch.state == BranchState::decided ? std::optional{owes(OwedKind::confirmation, latest->decidedOn)} : std::nullopt;
  }
  if (branch.state == BranchState::notApplicable || branch.state == BranchState::passedOver)
    return std::nullopt;
  if (branch.outcomeMissing && branch.meetingDate) // also when the stage went on without it
    return owes(OwedKind::outcome, *branch.meetingDate);
  if (stage.completedOn || round.completedOn)
    return std::nullopt;
  const auto wasPutOff = latest != nullptr && (latest->outcome == Outcome::deferred || latest->outcome == Outcome::notReached);
  if (wasPutOff && branch.state == BranchState::toPlan)
    return owes(OwedKind::newDay, latest->decidedOn);
  if (stage.sentOn && stage.termEndsOn && stage.stage.completion == CompletionRule::allAnswered)
    return owes(OwedKind::view, *stage.sentOn, stage.termEndsOn);
  return std::nullopt;
}

/// Everything that holds since a day in a span, over all kinds of facts.
class RecentGathering {
public:
  RecentGathering(const Facts& facts, const StatusReport& report, Date since) : m_facts{facts}, m_report{report}, m_since{since}
  {
    for (const auto& proposal : report.proposals) {
      m_titles.emplace(proposal.proposal.id, proposal.proposal.title);
      for (const auto& round : proposal.rounds) {
        m_rounds.emplace(round.round.id, proposal.proposal.id);
        for (const auto& stage : round.stages)
          m_stages.emplace(stage.stage.id, StagePlace{proposal.proposal.id, &stage.stage});
      }
    }
  }

  std::vector<RecentRow> gather()
  {
    takeDecisions();
    takePlacements();
    takeAgendas();
    takeStageFacts();
    takeProposalFacts();
    takeDateChanges();
    std::reverse(m_rows.begin(), m_rows.end()); // of one day, what was entered last comes first
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const RecentRow& a, const RecentRow& b) { return a.day > b.day; });
    return std::move(m_rows);
  }

private:
  struct StagePlace {
    ProposalId proposal;
    const Stage* stage;
  };

  [[nodiscard]] bool isRecent(Date day) const { return day > m_since && day <= m_report.asOf; }

  RecentRow* add(Date day, RecentKind kind, std::optional<ProposalId> proposal)
  {
    if (!isRecent(day))
      return nullptr;
    RecentRow row{.day = day, .kind = kind, .proposal = proposal};
    if (proposal) {
      const auto title = m_titles.find(*proposal);
      if (title == m_titles.end())
        return nullptr;
      row.proposalTitle = title->second;
    }
    m_rows.push_back(std::move(row));
    return &m_rows.back();
  }

  RecentRow* addAt(Date day, RecentKind kind, StageId stage, std::optional<BodyId> body)
  {
    const auto place = m_stages.find(stage);
    auto* row = place == m_stages.end() ? nullptr : add(day, kind, place->second.proposal);
    if (row == nullptr)
      return nullptr;
    row->stage = stage;
    row->stageName = place->second.stage->name;
    row->body = body;
    if (body)
      row->who = m_report.names.bodies.at(*body).name;
    return row;
  }

  [[nodiscard]] std::optional<Date> dayOf(const Placement& placement) const
  {
    if (!placement.meeting)
      return placement.date;
    const auto found = m_report.names.meetings.find(*placement.meeting);
    return found == m_report.names.meetings.end() ? std::nullopt : std::optional{found->second.date};
  }

  void takeDecisions()
  {
    m_facts.forEach<Decision>([&](const Decision& decision) {
      const auto take = [&](Date day, RecentKind kind) {
        if (auto* row = addAt(day, kind, decision.stage, decision.body)) {
          row->decision = decision;
          row->version = m_report.names.version(decision.version);
        }
      };
      take(decision.decidedOn, RecentKind::decided);
      if (decision.confirmedOn && *decision.confirmedOn != decision.decidedOn)
        take(*decision.confirmedOn, RecentKind::confirmed);
      if (decision.conditionsMetOn)
        take(*decision.conditionsMetOn, RecentKind::conditionsMet);
    });
  }

  void takePlacements()
  {
    std::map<std::pair<StageId, BodyId>, Date> before;
    m_facts.forEach<Placement>([&](const Placement& placement) {
      const auto day = dayOf(placement);
      const auto was = before.find({placement.stage, placement.body});
      if (auto* row = addAt(placement.on, RecentKind::placed, placement.stage, placement.body)) {
        row->became = day;
        row->was = was == before.end() ? std::nullopt : std::optional{was->second};
        row->meeting = placement.meeting;
      }
      if (day)
        before.insert_or_assign({placement.stage, placement.body}, *day);
    });
  }

  void takeAgendas()
  {
    for (const auto& [id, item] : m_report.names.items) {
      const auto meeting = m_report.names.meetings.find(item.meeting);
      if (!item.stage || item.withdrawnOn || meeting == m_report.names.meetings.end())
        continue;
      if (auto* row = addAt(item.on, RecentKind::onAgenda, *item.stage, meeting->second.body)) {
        row->meeting = item.meeting;
        row->became = meeting->second.date;
      }
    }
  }

  void takeStageFacts()
  {
    for (const auto& fact : m_facts.all<PassedOver>())
      addAt(fact.on, RecentKind::passedOver, fact.stage, fact.body);
    for (const auto& fact : m_facts.all<GoAhead>())
      addAt(fact.on, RecentKind::wentAhead, fact.stage, std::nullopt);
    for (const auto& fact : m_facts.all<DriftAcceptance>())
      addAt(fact.on, RecentKind::driftAccepted, fact.stage, std::nullopt);
    for (const auto& fact : m_facts.all<Sending>())
      if (auto* row = addAt(fact.on, RecentKind::sent, fact.stage, std::nullopt))
        row->became = fact.termEndsOn;
  }

  void takeProposalFacts()
  {
    for (const auto& fact : m_facts.all<Consultation>())
      if (auto* row = add(fact.on, RecentKind::consulted, fact.proposal))
        row->who = fact.party;
    for (const auto& fact : m_facts.all<ProposalVersion>())
      if (auto* row = add(fact.date, RecentKind::versionAdded, fact.proposal))
        row->version = fact.number;
    for (const auto& proposal : m_report.proposals)
      for (const auto& round : proposal.rounds)
        add(round.round.startedOn, RecentKind::roundStarted, proposal.proposal.id);
  }

  void takeDateChanges()
  {
    for (const auto& change : m_facts.all<DateChange>()) {
      if (change.round) {
        const auto proposal = m_rounds.find(*change.round);
        if (proposal != m_rounds.end())
          takeDays(add(change.on, RecentKind::targetMoved, proposal->second), change);
        continue;
      }
      const auto meeting = change.meeting ? m_facts.find(*change.meeting) : std::nullopt;
      if (!meeting)
        continue;
      auto* row = add(change.on, change.became ? RecentKind::meetingMoved : RecentKind::meetingCancelled, std::nullopt);
      takeDays(row, change);
      if (row != nullptr) {
        row->meeting = meeting->id;
        row->body = meeting->body;
        row->who = m_report.names.bodies.at(meeting->body).name;
      }
    }
  }

  static void takeDays(RecentRow* row, const DateChange& change)
  {
    if (row == nullptr)
      return;
    row->was = change.was;
    row->became = change.became;
  }

  const Facts& m_facts;
  const StatusReport& m_report;
  Date m_since;
  std::map<ProposalId, std::string> m_titles;
  std::map<RoundId, ProposalId> m_rounds;
  std::map<StageId, StagePlace> m_stages;
  std::vector<RecentRow> m_rows;
};

}

ComingDays comingDays(const Facts& facts, const StatusReport& report, int days) { return ComingGathering{facts, report, days}.gather(); }

std::vector<OwedRow> owedByOthers(const StatusReport& report)
{
  std::vector<OwedRow> rows;
  for (const auto& proposal : report.proposals)
    for (const auto& round : proposal.rounds) {
      if (round.endedOn || (round.completedOn && &round != proposal.latestRound()))
        continue;
      for (const auto& stage : round.stages)
        for (const auto& branch : stage.branches)
          if (auto row = owedOn(round, stage, branch, report.asOf)) {
            row->proposalTitle = proposal.proposal.title;
            row->bodyName = report.names.bodies.at(branch.body).name;
            rows.push_back(std::move(*row));
          }
    }
  std::stable_sort(rows.begin(), rows.end(), [](const OwedRow& a, const OwedRow& b) { return std::tie(a.kind, a.since) < std::tie(b.kind, b.since); });
  return rows;
}

std::vector<RecentRow> changedSince(const Facts& facts, const StatusReport& report, Date since) { return RecentGathering{facts, report, since}.gather(); }

std::string clerkAddress(const Facts& facts, BodyId body, Date day)
{
  for (const auto& membership : facts.where(&Membership::body, body))
    if (membership.role == MemberRole::secretary && holdsOn(membership, day))
      if (const auto person = facts.find(membership.person); person && !person->email.empty())
        return person->email;
  return {};
}

}
