// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"

/// One track on a day: its phases, contract, providers, participation over time, and what is missing before it can be signed.
namespace app {

/// Derived from the days.
enum class PhaseState { notStarted, startsLate, running, runsLate, done };

struct PhaseRow {
  domain::TrackPhase phase;
  PhaseState state = PhaseState::notStarted;
  int daysLate = 0; ///< of what starts or runs late
};

struct ParticipationRow {
  domain::Municipality municipality;
  std::vector<domain::Participation> changes; ///< by day
  std::optional<domain::Participation> now;   ///< that holds on the day; none of who is gone or not there yet
  bool exists = true;                         ///< on the day
};

/// What was recorded last for a municipality in a track, also from a day to come; none when nothing was.
[[nodiscard]] std::optional<domain::Participation> lastParticipation(const Facts& facts, domain::TrackId track, domain::MunicipalityId municipality);
/// What it will do less from a day to come than now; the first of them.
[[nodiscard]] std::optional<domain::Participation> comingStepOut(const Facts& facts, domain::TrackId track, domain::MunicipalityId municipality, domain::Date day);
/// That it takes part no more, or only follows, from a day after this one.
[[nodiscard]] inline bool isComingStepOut(const domain::Participation& participation, domain::Date day)
{
  return participation.from > day && participation.kind != domain::ParticipationKind::takesPart;
}

/// What one municipality gave out of hand, held against what the track needs.
struct AuthorityRow {
  domain::Municipality municipality;
  std::optional<domain::TrackAuthority> authority; ///< that holds on the day or when the contract begins, of the kind that is needed when one is
  bool missing = false;      ///< takes part, also when the contract begins, and there is none of the kind that is needed
  bool endsTooSoon = false;  ///< before the contract ends or it leaves the track
};

struct ProviderRow {
  domain::TrackProvider provider;
  domain::Organisation organisation;
  bool over = false;
};

struct AgreementRow {
  domain::Agreement agreement;
  std::string watcher;
  std::string trackName;
  bool over = false;
  bool reviewDue = false; ///< the day to look at it again is there
};

struct TrackReport {
  domain::Track track;
  std::vector<PhaseRow> phases;
  std::vector<domain::ContractOption> options; ///< in order
  std::vector<ProviderRow> providers;
  std::vector<ParticipationRow> participation; ///< by name; of who is gone or not there yet only when something is recorded
  std::vector<AuthorityRow> authorities;       ///< of who takes part, by name
  std::vector<AgreementRow> agreements;        ///< of this track
};
[[nodiscard]] TrackReport trackReport(const Facts& facts, domain::TrackId track, domain::Date day);
/// Of all tracks, and those that belong to none; by last day.
[[nodiscard]] std::vector<AgreementRow> agreementRows(const Facts& facts, domain::Date day);

}
