// SPDX-License-Identifier: EUPL-1.2
#include "presentation/today/today_filter.h"

#include <algorithm>

namespace presentation {

using namespace domain;

TodayNarrowing::TodayNarrowing(const TodayFilter& filter, const app::StatusReport& report) : m_filter{filter}, m_report{report}
{
  if (!filter.track)
    return;
  for (const auto& proposal : report.proposals) {
    if (proposal.proposal.track != *filter.track)
      continue;
    m_proposals.insert(proposal.proposal.id);
    for (const auto& round : proposal.rounds)
      for (const auto& stage : round.stages)
        for (const auto& branch : stage.branches)
          if (branch.meeting)
            m_meetings.insert(*branch.meeting);
  }
}

bool TodayNarrowing::isOfTrack(const std::vector<ProposalId>& proposals) const
{
  return !m_filter.track || std::any_of(proposals.begin(), proposals.end(), [&](ProposalId proposal) { return m_proposals.contains(proposal); });
}

bool TodayNarrowing::isThere(std::optional<BodyId> body) const
{
  return !m_filter.municipality || (body && m_report.names.bodies.at(*body).municipality == m_filter.municipality);
}

bool TodayNarrowing::takes(const app::SignalRow& row) const
{
  const auto& signal = row.signal;
  auto proposals = signal.proposals;
  if (signal.proposal)
    proposals.push_back(*signal.proposal);
  const auto ofTrack = isOfTrack(proposals) || row.track == m_filter.track || (signal.meeting && m_meetings.contains(*signal.meeting));
  const auto& several = signal.municipalities;
  const auto ofMunicipality = m_filter.municipality && (signal.municipality == m_filter.municipality ||
                                                        std::find(several.begin(), several.end(), *m_filter.municipality) != several.end());
  return ofTrack && (ofMunicipality || isThere(signal.body));
}

bool TodayNarrowing::takes(const app::ComingDay& day) const
{
  if (day.kind == app::ComingKind::dayOff)
    return true;
  return isOfTrack(day.proposalIds) && isThere(day.body);
}

app::SignalReport TodayNarrowing::narrowed(app::SignalReport report) const
{
  for (auto* rows : {&report.signals, &report.silenced})
    std::erase_if(*rows, [&](const app::SignalRow& row) { return !takes(row); });
  return report;
}

app::ComingDays TodayNarrowing::narrowed(app::ComingDays days) const
{
  std::erase_if(days.days, [&](const app::ComingDay& day) { return !takes(day); });
  return days;
}

std::vector<app::OwedRow> TodayNarrowing::narrowed(std::vector<app::OwedRow> rows) const
{
  std::erase_if(rows, [&](const app::OwedRow& row) { return !isOfTrack({row.proposal}) || !isThere(row.body); });
  return rows;
}

std::vector<app::RecentRow> TodayNarrowing::narrowed(std::vector<app::RecentRow> rows) const
{
  std::erase_if(rows, [&](const app::RecentRow& row) {
    const auto ofTrack = row.proposal ? isOfTrack({*row.proposal}) : !m_filter.track;
    return !ofTrack || !isThere(row.body);
  });
  return rows;
}

}
