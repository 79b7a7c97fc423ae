// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/contracts.h"

#include "app/queries/track_authority.h"
#include "planning/plan.h"

#include <algorithm>

namespace app {

using namespace domain;

namespace {

/// Of a route whose calendars are unknown and that nobody has been along: half a year, so that its end is never forgotten.
constexpr auto usualRouteDays = 182;

/// The same stages with nothing done yet.
planning::PlanRound asIfNew(planning::PlanRound round)
{
  round.startedOn.reset();
  for (auto& stage : round.stages) {
    stage.startedOn.reset();
    stage.completedOn.reset();
    stage.sentOn.reset();
    stage.termEndsOn.reset();
    stage.drift = false;
    for (auto& branch : stage.branches)
      branch = {.body = branch.body, .municipality = branch.municipality};
  }
  return round;
}

class ContractGathering {
public:
  ContractGathering(const Facts& facts, const PlanningCase& planningCase, planning::SignalFacts& values)
    : m_facts{facts}, m_case{planningCase}, m_day{planningCase.today}, m_values{values}
  {
    for (const auto& proposal : planningCase.report.proposals)
      for (const auto& round : proposal.rounds)
        if (round.isRunning())
          m_busy.push_back(proposal.proposal.track);
  }

  void gather()
  {
    for (const auto& option : m_facts.all<ContractOption>())
      m_options[option.track].push_back(option);
    for (const auto& track : m_facts.all<Track>()) {
      takeContract(track);
      takeOptions(track);
      takeAuthority(track);
    }
    for (const auto& agreement : m_facts.all<Agreement>())
      takeAgreement(agreement);
  }

private:
  [[nodiscard]] bool isBusy(TrackId track) const { return std::find(m_busy.begin(), m_busy.end(), track) != m_busy.end(); }

  /// One that is asked for in time. Without a notice day nothing would ask, and the end of the contract would pass unseen.
  [[nodiscard]] bool hasOpenOption(const Track& track)
  {
    return std::any_of(m_options[track.id].begin(), m_options[track.id].end(),
                       [&](const ContractOption& option) { return option.noticeBy && isOpen(option); });
  }

  [[nodiscard]] bool isOpen(const ContractOption& option) const
  {
    return !(option.exercisedOn && *option.exercisedOn <= m_day) && !(option.declinedOn && *option.declinedOn <= m_day);
  }

  /// The day on which the route must begin so that it is over before something ends; none when no route is known.
  [[nodiscard]] std::optional<Date> latestBegin(TrackId track, Date ends) const
  {
    const auto days = routeDays(m_case, track);
    return days ? std::optional{addDays(ends, -*days)} : std::nullopt;
  }

  void takeContract(const Track& track)
  {
    const auto end = contractEnd(track, m_options[track.id], m_day);
    if (!end || *end < m_day || isBusy(track.id) || hasOpenOption(track))
      return;
    const auto begin = latestBegin(track.id, *end).value_or(addDays(*end, -usualRouteDays));
    m_values.starts.push_back({"contract:" + std::to_string(track.id.value()), track.name, begin, *end, track.id});
  }

  void takeOptions(const Track& track)
  {
    for (const auto& option : m_options[track.id])
      if (option.noticeBy && isOpen(option))
        m_values.options.push_back({option.id, track.id, track.name + ": " + option.name, *option.noticeBy});
  }

  void takeAgreement(const Agreement& agreement)
  {
    if (agreement.from > m_day || isOver(agreement, m_day))
      return;
    auto ends = agreement.until;
    if (agreement.until && agreement.track && !isBusy(*agreement.track))
      if (const auto begin = latestBegin(*agreement.track, *agreement.until)) {
        m_values.starts.push_back({"agreement:" + std::to_string(agreement.id.value()), agreement.subject, *begin, *agreement.until, agreement.track});
        ends.reset();
      }
    m_values.agreements.push_back({agreement.id, agreement.subject, agreement.track, agreement.watcher, agreement.reviewOn, ends});
  }

  /// Of every gemeente that takes part: whether what the track needs of it is there, and until when.
  void takeAuthority(const Track& track)
  {
    if (!track.neededAuthority)
      return;
    const auto& options = m_options[track.id];
    const auto end = contractEnd(track, options, m_day);
    if (end && *end < m_day)
      return;
    const auto participations = m_facts.where(&Participation::track, track.id);
    const auto given = m_facts.where(&TrackAuthority::track, track.id);
    std::vector<const Municipality*> missing;
    std::map<Date, std::vector<const Municipality*>> ending;
    for (const auto& [id, municipality] : m_case.report.names.municipalities) {
      const auto standing = authorityOf({track, options, given, participations}, municipality, m_day);
      if (standing.missing)
        missing.push_back(&municipality);
      else if (standing.takesPart && standing.lastDay && (standing.endsTooSoon || !standing.neededUntil))
        ending[*standing.lastDay].push_back(&municipality);
    }
    if (!missing.empty())
      tellAuthority(track, std::move(missing), std::nullopt);
    for (auto& [until, municipalities] : ending)
      tellAuthority(track, std::move(municipalities), until);
  }

  void tellAuthority(const Track& track, std::vector<const Municipality*> municipalities, std::optional<Date> until)
  {
    std::sort(municipalities.begin(), municipalities.end(), [](const Municipality* a, const Municipality* b) { return a->name < b->name; });
    planning::SignalAuthority authority{track.id, track.name, {}, until, track.contractFrom};
    for (const auto* each : municipalities) {
      authority.names.push_back(each->name);
      authority.municipalities.push_back(each->id);
    }
    m_values.authorities.push_back(std::move(authority));
  }

  const Facts& m_facts;
  const PlanningCase& m_case;
  Date m_day;
  planning::SignalFacts& m_values;
  std::vector<TrackId> m_busy; ///< tracks with a round that runs
  std::map<TrackId, std::vector<ContractOption>> m_options;
};

}

std::optional<int> routeDays(const PlanningCase& planningCase, TrackId track)
{
  const RoundStatus* latest = nullptr;
  std::optional<int> took;
  for (const auto& proposal : planningCase.report.proposals) {
    if (proposal.proposal.track != track)
      continue;
    for (const auto& round : proposal.rounds) {
      if (latest == nullptr || round.round.startedOn > latest->round.startedOn)
        latest = &round;
      if (round.completedOn)
        took = std::max(took.value_or(0), daysBetween(round.round.startedOn, *round.completedOn));
    }
  }
  if (latest == nullptr)
    return std::nullopt;
  const auto plan = planning::planOf(asIfNew(planRound(planningCase, *latest)), planningCase.calendars, planningCase.days, {planningCase.today, true, std::nullopt, 0});
  if (plan.earliestCompletion && *plan.earliestCompletion > planningCase.today)
    return daysBetween(planningCase.today, *plan.earliestCompletion);
  return took.value_or(usualRouteDays);
}

void takeContracts(const Facts& facts, const PlanningCase& planningCase, planning::SignalFacts& values)
{
  ContractGathering{facts, planningCase, values}.gather();
}

}
