// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/tracks.h"

#include "app/queries/track_authority.h"
#include "domain/branch_status.h"
#include "domain/period.h"

#include <algorithm>
#include <tuple>

namespace app {

using namespace domain;

namespace {

PhaseRow phaseOn(const TrackPhase& phase, Date day)
{
  PhaseRow row{.phase = phase};
  if (phase.actualUntil && *phase.actualUntil <= day) {
    row.state = PhaseState::done;
  } else if (phase.actualFrom && *phase.actualFrom <= day) {
    const auto late = phase.plannedUntil && *phase.plannedUntil < day;
    row.state = late ? PhaseState::runsLate : PhaseState::running;
    row.daysLate = late ? daysBetween(*phase.plannedUntil, day) : 0;
  } else if (phase.plannedFrom && *phase.plannedFrom < day) {
    row.state = PhaseState::startsLate;
    row.daysLate = daysBetween(*phase.plannedFrom, day);
  }
  return row;
}

AgreementRow agreementOn(const Facts& facts, const Agreement& agreement, Date day)
{
  AgreementRow row{.agreement = agreement};
  if (agreement.watcher)
    row.watcher = facts.get(*agreement.watcher).name;
  if (agreement.track)
    row.trackName = facts.get(*agreement.track).name;
  row.over = isOver(agreement, day);
  row.reviewDue = !row.over && agreement.reviewOn && *agreement.reviewOn <= day;
  return row;
}

/// Sees to one track; keeps what several parts need.
class TrackReading {
public:
  TrackReading(const Facts& facts, TrackId track, Date day) : m_facts{facts}, m_day{day}, m_report{.track = facts.get(track)} {}

  TrackReport read()
  {
    readPhases();
    m_report.options = m_facts.where(&ContractOption::track, m_report.track.id);
    std::stable_sort(m_report.options.begin(), m_report.options.end(), [](const auto& a, const auto& b) { return a.position < b.position; });
    readProviders();
    readParticipation();
    readAuthorities();
    for (const auto& agreement : m_facts.where(&Agreement::track, std::optional{m_report.track.id}))
      m_report.agreements.push_back(agreementOn(m_facts, agreement, m_day));
    return std::move(m_report);
  }

private:
  void readPhases()
  {
    auto phases = m_facts.where(&TrackPhase::track, m_report.track.id);
    std::stable_sort(phases.begin(), phases.end(), [](const auto& a, const auto& b) { return a.position < b.position; });
    for (const auto& phase : phases)
      m_report.phases.push_back(phaseOn(phase, m_day));
  }

  void readProviders()
  {
    for (const auto& provider : m_facts.where(&TrackProvider::track, m_report.track.id))
      m_report.providers.push_back({provider, m_facts.get(provider.organisation), provider.until && *provider.until < m_day});
    std::stable_sort(m_report.providers.begin(), m_report.providers.end(), [](const ProviderRow& a, const ProviderRow& b) {
      return std::tie(a.over, a.organisation.name) < std::tie(b.over, b.organisation.name);
    });
  }

  void readParticipation()
  {
    std::map<MunicipalityId, std::vector<Participation>> changes;
    for (auto& each : m_facts.where(&Participation::track, m_report.track.id))
      changes[each.municipality].push_back(std::move(each));
    auto municipalities = m_facts.all<Municipality>();
    std::sort(municipalities.begin(), municipalities.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    for (auto& municipality : municipalities) {
      ParticipationRow row{.municipality = municipality, .changes = changes[municipality.id], .exists = holdsOn(municipality, m_day)};
      if (row.changes.empty() && !row.exists)
        continue;
      std::stable_sort(row.changes.begin(), row.changes.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
      if (const auto* now = participationOn(row.changes, municipality, m_day))
        row.now = *now;
      m_report.participation.push_back(std::move(row));
    }
  }

  void readAuthorities()
  {
    const auto given = m_facts.where(&TrackAuthority::track, m_report.track.id);
    const auto participations = m_facts.where(&Participation::track, m_report.track.id);
    for (const auto& each : m_report.participation) {
      auto standing = authorityOf({m_report.track, m_report.options, given, participations}, each.municipality, m_day);
      if (standing.takesPart || standing.authority)
        m_report.authorities.push_back({each.municipality, std::move(standing.authority), standing.missing, standing.endsTooSoon});
    }
  }

  const Facts& m_facts;
  Date m_day;
  TrackReport m_report;
};

}

TrackReport trackReport(const Facts& facts, TrackId track, Date day) { return TrackReading{facts, track, day}.read(); }

std::vector<AgreementRow> agreementRows(const Facts& facts, Date day)
{
  std::vector<AgreementRow> rows;
  for (const auto& agreement : facts.all<Agreement>())
    rows.push_back(agreementOn(facts, agreement, day));
  std::stable_sort(rows.begin(), rows.end(), [](const AgreementRow& a, const AgreementRow& b) {
    const auto last = [](const AgreementRow& row) { return row.agreement.until.value_or(Date{std::chrono::year{2199} / 12 / 31}); };
    return std::tuple{a.over, last(a)} < std::tuple{b.over, last(b)};
  });
  return rows;
}

std::optional<Participation> lastParticipation(const Facts& facts, TrackId track, MunicipalityId municipality)
{
  std::optional<Participation> last;
  for (const auto& each : facts.where(&Participation::track, track))
    if (each.municipality == municipality && (!last || each.from > last->from))
      last = each;
  return last;
}

std::optional<Participation> comingStepOut(const Facts& facts, TrackId track, MunicipalityId municipality, Date day)
{
  std::optional<Participation> first;
  for (const auto& each : facts.where(&Participation::track, track))
    if (each.municipality == municipality && isComingStepOut(each, day) && (!first || each.from < first->from))
      first = each;
  return first;
}

}
