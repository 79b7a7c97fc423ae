// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/registers.h"

#include "domain/period.h"

#include <algorithm>
#include <set>

namespace app {

using namespace domain;

namespace {

bool sits(const std::vector<Membership>& memberships, PersonId person, BodyId body, Date day)
{
  return std::any_of(memberships.begin(), memberships.end(), [&](const Membership& membership) {
    return membership.person == person && membership.body == body && holdsOn(membership, day);
  });
}

/// All turns of all running rounds.
class TurnReading {
public:
  TurnReading(const Facts& facts, Date today, const RegisterChoice& choice)
    : m_case{planningCase(facts, today)}, m_choice{choice}, m_memberships{choice.person ? facts.all<Membership>()
                                                                                        : std::vector<Membership>{}}
  {
    for (const auto& proposal : m_case.report.proposals) {
      if (choice.track && proposal.proposal.track != *choice.track)
        continue;
      for (const auto& round : proposal.rounds)
        if (round.isRunning())
          takeRound(proposal.proposal, round);
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const TurnRow& a, const TurnRow& b) {
      // What has no day yet comes last.
      return std::tuple{!a.day, a.day, a.proposalNumber, a.municipalityName} <
             std::tuple{!b.day, b.day, b.proposalNumber, b.municipalityName};
    });
  }

  [[nodiscard]] std::vector<TurnRow> take() { return std::move(m_rows); }
  [[nodiscard]] const PlanningCase& planned() const { return m_case; }

private:
  [[nodiscard]] TurnRow rowOf(const Proposal& proposal, const RoundStatus& round, const StageStatus& stage) const
  {
    const auto& track = m_case.report.names.tracks.at(proposal.track);
    return {.proposal = proposal.id,
            .trackCode = track.code,
            .trackName = track.name,
            .proposalNumber = proposal.number,
            .proposalTitle = proposal.title,
            .roundNumber = round.round.number,
            .stage = stage.stage.id,
            .stageName = stage.stage.name,
            .role = stage.stage.role,
            .ground = stage.stage.ground};
  }

  void takeRound(const Proposal& proposal, const RoundStatus& round)
  {
    const auto plan = planning::planOf(planRound(m_case, round), m_case.calendars, m_case.days,
                                       {m_case.today, false, round.round.targetDate, round.round.marginDays.value_or(0)});
    for (const auto& stage : round.stages)
      for (const auto& branch : stage.branches)
        if (const auto* planned = plan.branch(stage.stage.id, branch.body); planned != nullptr && (planned->decidedOn || planned->outcomeMissing || !stage.completedOn)) // else the stage went on without it
          takeBranch(rowOf(proposal, round, stage), branch, *planned);
    takeParties(proposal, round);
  }

  void takeBranch(TurnRow row, const BranchStatus& branch, const planning::BranchPlan& plan)
  {
    const auto& names = m_case.report.names;
    row.body = branch.body;
    row.bodyCode = names.bodies.at(branch.body).code;
    row.who = names.bodies.at(branch.body).name;
    if (branch.municipality) {
      row.municipalityCode = names.municipalities.at(*branch.municipality).code;
      row.municipalityName = names.municipalities.at(*branch.municipality).name;
    }
    if (branch.state == BranchState::decided || branch.state == BranchState::confirmed) {
      row.day = branch.decisions.back().decidedOn;
      row.outcome = branch.decisions.back().outcome;
      row.basis = DayBasis::happened;
      row.meetingNumber = names.meeting(branch.decisions.back().meeting);
    } else if (plan.outcomeMissing) {
      row.day = branch.meetingDate;
      row.basis = DayBasis::outcomeMissing;
      row.meetingNumber = names.meeting(branch.meeting);
    } else if (plan.forward) {
      row.day = plan.forward->date;
      if (plan.forward->handInKnown)
        row.handIn = plan.forward->handIn;
      if (plan.forward->meeting)
        row.meetingNumber = m_case.meetings.at(*plan.forward->meeting).number;
      row.basis = plan.forward->projected ? DayBasis::projected
                  : !plan.accepted        ? DayBasis::expected
                  : branch.item            ? DayBasis::onAgenda
                                           : DayBasis::planned;
    }
    row.closed = isClosedItem(names, branch);
    keep(std::move(row));
  }

  void takeParties(const Proposal& proposal, const RoundStatus& round)
  {
    for (const auto& party : expectedParties(m_case, round))
      for (const auto& stage : round.stages) {
        if (stage.stage.position != party.beforeStage)
          continue;
        auto row = rowOf(proposal, round, stage);
        row.stage.reset(); // heard before that stage, not in it
        row.role = StageRole::isConsulted;
        row.who = party.party;
        row.ground = party.source;
        if (party.municipality) {
          row.municipalityCode = m_case.report.names.municipalities.at(*party.municipality).code;
          row.municipalityName = m_case.report.names.municipalities.at(*party.municipality).name;
        }
        if (party.heardOn && *party.heardOn <= m_case.today) {
          row.day = party.heardOn;
          row.basis = DayBasis::happened;
        }
        keep(std::move(row));
      }
  }

  void keep(TurnRow row)
  {
    if (m_choice.publicOnly && row.closed)
      return;
    if (m_choice.body && row.body != m_choice.body)
      return;
    if (m_choice.person && !(row.body && sits(m_memberships, *m_choice.person, *row.body, row.day.value_or(m_case.today))))
      return;
    m_rows.push_back(std::move(row));
  }

  PlanningCase m_case;
  RegisterChoice m_choice;
  std::vector<Membership> m_memberships;
  std::vector<TurnRow> m_rows;
};

template <class Wanted>
std::vector<TurnRow> turnsWhere(const Facts& facts, Date today, const RegisterChoice& choice, Wanted&& wanted)
{
  auto rows = TurnReading{facts, today, choice}.take();
  std::erase_if(rows, [&](const TurnRow& row) { return !wanted(row.role); });
  return rows;
}

}

std::vector<TurnRow> turnRegister(const Facts& facts, Date today, const RegisterChoice& choice)
{
  return TurnReading{facts, today, choice}.take();
}

std::vector<TurnRow> consultationRegister(const Facts& facts, Date today, const RegisterChoice& choice)
{
  return turnsWhere(facts, today, choice, [](StageRole role) {
    return role == StageRole::isConsulted || role == StageRole::advises || role == StageRole::givesView;
  });
}

std::vector<TurnRow> decisionRegister(const Facts& facts, Date today, const RegisterChoice& choice)
{
  return turnsWhere(facts, today, choice, [](StageRole role) { return role == StageRole::decides; });
}

std::vector<AgendaMonthRow> longTermAgenda(const Facts& facts, Date today, int months, const RegisterChoice& choice)
{
  TurnReading reading{facts, today, choice};
  const auto first = today.year() / today.month();
  const auto end = first + std::chrono::months{std::clamp(months, 1, 60)};
  std::map<std::tuple<std::string, std::string, std::chrono::year_month>, AgendaMonthRow> byMonth;
  for (auto& turn : reading.take()) {
    if (!turn.day || !turn.body || turn.basis == DayBasis::happened)
      continue;
    const auto month = turn.day->year() / turn.day->month();
    if (month < first || month >= end)
      continue;
    auto [place, isNew] =
        byMonth.try_emplace({turn.municipalityName, turn.bodyCode, month},
                            AgendaMonthRow{*turn.body, turn.bodyCode, turn.who, turn.municipalityName, month, {}});
    place->second.items.push_back(std::move(turn));
  }
  std::vector<AgendaMonthRow> rows;
  for (auto& [place, row] : byMonth) {
    std::set<ProposalId> proposals;
    for (const auto& item : row.items)
      proposals.insert(item.proposal);
    row.proposals = proposals.size();
    row.crowded = row.proposals > 1 && reading.planned().report.names.bodies.at(row.body).kind == BodyKind::council;
    rows.push_back(std::move(row));
  }
  return rows;
}

}
