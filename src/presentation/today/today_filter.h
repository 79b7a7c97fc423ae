// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/signals.h"
#include "app/queries/today.h"

#include <set>

namespace presentation {

/// What Vandaag is narrowed to: a track, a gemeente, or both.
struct TodayFilter {
  std::optional<domain::TrackId> track;
  std::optional<domain::MunicipalityId> municipality;
  [[nodiscard]] bool narrows() const { return track || municipality; }
  friend bool operator==(const TodayFilter&, const TodayFilter&) = default;
};

/// Leaves out what a filter does not ask for. Without a track or gemeente everything stays.
class TodayNarrowing {
public:
  TodayNarrowing(const TodayFilter& filter, const app::StatusReport& report);
  [[nodiscard]] app::SignalReport narrowed(app::SignalReport report) const;
  [[nodiscard]] app::ComingDays narrowed(app::ComingDays days) const;
  [[nodiscard]] std::vector<app::OwedRow> narrowed(std::vector<app::OwedRow> rows) const;
  [[nodiscard]] std::vector<app::RecentRow> narrowed(std::vector<app::RecentRow> rows) const;

private:
  [[nodiscard]] bool takes(const app::SignalRow& row) const;
  [[nodiscard]] bool takes(const app::ComingDay& day) const;
  [[nodiscard]] bool isOfTrack(const std::vector<domain::ProposalId>& proposals) const;
  [[nodiscard]] bool isThere(std::optional<domain::BodyId> body) const;

  TodayFilter m_filter;
  const app::StatusReport& m_report;
  std::set<domain::ProposalId> m_proposals; ///< of the track
  std::set<domain::MeetingId> m_meetings;   ///< where something of the track is to be treated
};

}
