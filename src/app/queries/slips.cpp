// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/slips.h"

#include "app/queries/status.h"

#include <algorithm>
#include <set>

namespace app {

using namespace domain;

namespace {

template <class E> std::map<Id<E>, E> keyed(std::vector<E>&& entities)
{
  std::map<Id<E>, E> result;
  for (auto& entity : entities)
    result.emplace(entity.id, std::move(entity));
  return result;
}

/// Every place a branch had, one after the other: two that follow each other are a move when the day differs.
class SlipReading {
public:
  SlipReading(const Facts& facts, std::optional<ProposalId> only)
    : m_facts{facts}, m_only{only}, m_proposals{keyed(facts.all<Proposal>())}, m_rounds{keyed(facts.all<Round>())},
      m_stages{keyed(facts.all<Stage>())}, m_bodies{keyed(facts.all<DecisionBody>())},
      m_municipalities{keyed(facts.all<Municipality>())}, m_meetings{keyed(facts.all<Meeting>())}
  {}

  std::vector<SlipRow> rows()
  {
    placements();
    dateChanges();
    std::reverse(m_rows.begin(), m_rows.end()); // of one day, what was entered last comes first
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const SlipRow& a, const SlipRow& b) { return a.on > b.on; });
    return std::move(m_rows);
  }

private:
  [[nodiscard]] bool concerns(const Stage& stage) const { return !m_only || m_rounds.at(stage.round).proposal == *m_only; }

  [[nodiscard]] std::optional<Date> dayOf(const Placement& placement) const
  {
    return placement.meeting ? std::optional{m_meetings.at(*placement.meeting).date} : placement.date;
  }
  [[nodiscard]] std::string numberOf(const std::optional<MeetingId>& meeting) const
  {
    return meeting ? m_meetings.at(*meeting).number : std::string{};
  }

  void nameRound(SlipRow& row, const Round& round) const
  {
    const auto& proposal = m_proposals.at(round.proposal);
    row.proposalNumber = proposal.number;
    row.proposalTitle = proposal.title;
    row.roundNumber = round.number;
  }
  void nameBody(SlipRow& row, BodyId id) const
  {
    const auto& body = m_bodies.at(id);
    row.bodyCode = body.code;
    row.bodyName = body.name;
    if (body.municipality)
      row.municipalityName = m_municipalities.at(*body.municipality).name;
  }
  static void measure(SlipRow& row)
  {
    if (row.was && row.became)
      row.days = daysBetween(*row.was, *row.became);
  }

  void placements()
  {
    std::map<std::pair<StageId, BodyId>, std::vector<Placement>> ofBranch;
    for (auto& placement : m_facts.all<Placement>())
      if (concerns(m_stages.at(placement.stage))) {
        if (placement.meeting)
          m_used.insert(*placement.meeting);
        ofBranch[{placement.stage, placement.body}].push_back(std::move(placement));
      }
    for (auto& [branch, all] : ofBranch) {
      std::stable_sort(all.begin(), all.end(), [](const Placement& a, const Placement& b) {
        return std::pair{a.on, a.id} < std::pair{b.on, b.id};
      });
    }
    std::map<PlacementId, std::pair<const Placement*, const Placement*>> moves; // in the order in which they were entered
    for (const auto& [branch, all] : ofBranch)
      for (std::size_t i = 1; i < all.size(); ++i)
        moves[all[i].id] = {&all[i - 1], &all[i]};
    for (const auto& [id, move] : moves)
      placementRow(*move.first, *move.second);
  }

  void placementRow(const Placement& before, const Placement& after)
  {
    const auto& stage = m_stages.at(after.stage);
    SlipRow row{.kind = SlipKind::placement,
                .stageName = stage.name,
                .was = dayOf(before),
                .wasMeeting = numberOf(before.meeting),
                .became = dayOf(after),
                .becameMeeting = numberOf(after.meeting),
                .on = after.on,
                .by = after.by,
                .cause = after.cause,
                .reason = after.reason};
    if (!row.was)
      return;
    nameRound(row, m_rounds.at(stage.round));
    nameBody(row, after.body);
    measure(row);
    m_rows.push_back(std::move(row));
  }

  void dateChanges()
  {
    for (const auto& change : m_facts.all<DateChange>()) {
      if (change.action) // the day of an action is no step of the route
        continue;
      SlipRow row{.kind = change.round ? SlipKind::target : SlipKind::meeting,
                  .was = change.was,
                  .became = change.became,
                  .on = change.on,
                  .by = change.by,
                  .cause = change.cause,
                  .reason = change.reason};
      if (change.round) {
        const auto& round = m_rounds.at(*change.round);
        if (m_only && round.proposal != *m_only)
          continue;
        nameRound(row, round);
      } else {
        if (m_only && !m_used.contains(*change.meeting))
          continue;
        row.wasMeeting = row.becameMeeting = numberOf(change.meeting);
        nameBody(row, m_meetings.at(*change.meeting).body);
      }
      measure(row);
      m_rows.push_back(std::move(row));
    }
  }

  const Facts& m_facts;
  std::optional<ProposalId> m_only;
  std::map<ProposalId, Proposal> m_proposals;
  std::map<RoundId, Round> m_rounds;
  std::map<StageId, Stage> m_stages;
  std::map<BodyId, DecisionBody> m_bodies;
  std::map<MunicipalityId, Municipality> m_municipalities;
  std::map<MeetingId, Meeting> m_meetings;
  std::set<MeetingId> m_used;
  std::vector<SlipRow> m_rows;
};

struct LeadTimes {
  LeadTimeRow row;
  int totalDays = 0;
};
using LeadTimesByPlace = std::map<std::pair<std::string, std::string>, LeadTimes>;

void takeDecisions(const StatusReport& report, const ProposalStatus& proposal, LeadTimesByPlace& places)
{
  const auto& track = report.names.tracks.at(proposal.proposal.track);
  for (const auto& round : proposal.rounds)
    for (const auto& stage : round.stages)
      for (const auto& branch : stage.branches) {
        const auto closed = branch.state == BranchState::decided || branch.state == BranchState::confirmed;
        if (!closed || !stage.startedOn)
          continue;
        const auto& body = report.names.bodies.at(branch.body);
        auto& [row, total] = places[{track.code, body.code}];
        row.trackCode = track.code;
        row.trackName = track.name;
        row.bodyCode = body.code;
        row.bodyName = body.name;
        const auto days = std::max(0, daysBetween(*stage.startedOn, branch.decisions.back().decidedOn));
        ++row.decisions;
        total += days;
        row.longestDays = std::max(row.longestDays, days);
      }
}

}

std::vector<SlipRow> slipLedger(const Facts& facts, std::optional<ProposalId> only) { return SlipReading{facts, only}.rows(); }

std::vector<LeadTimeRow> leadTimes(const Facts& facts, Date today, std::optional<TrackId> only)
{
  const auto report = statusReport(facts, today);
  LeadTimesByPlace places;
  std::map<std::string, std::string> trackOf; // by proposal number
  for (const auto& proposal : report.proposals)
    if (!only || proposal.proposal.track == *only) {
      trackOf.emplace(proposal.proposal.number, report.names.tracks.at(proposal.proposal.track).code);
      takeDecisions(report, proposal, places);
    }
  for (const auto& slip : slipLedger(facts)) {
    const auto track = trackOf.find(slip.proposalNumber);
    if (slip.kind != SlipKind::placement || track == trackOf.end() || slip.days.value_or(0) <= 0)
      continue;
    const auto place = places.find({track->second, slip.bodyCode});
    if (place == places.end())
      continue;
    (slip.cause ? place->second.row.delayDays[*slip.cause] : place->second.row.delayDaysWithoutCause) += *slip.days;
  }
  std::vector<LeadTimeRow> rows;
  for (auto& [place, times] : places) {
    times.row.averageDays = (times.totalDays + times.row.decisions / 2) / times.row.decisions;
    rows.push_back(std::move(times.row));
  }
  return rows;
}

}
