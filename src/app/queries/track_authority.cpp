// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/track_authority.h"

#include "domain/branch_status.h"

#include <algorithm>
#include <set>

namespace app {

using namespace domain;

namespace {

bool lastsLonger(const std::optional<Date>& a, const std::optional<Date>& b) { return b && (!a || *a > *b); }

/// The last day of a row of authorities without a gap that begins with one until `last`.
std::optional<Date> lastDayFrom(std::optional<Date> last, const std::vector<TrackAuthority>& given)
{
  for (auto grows = true; grows && last;) {
    grows = false;
    for (const auto& next : given)
      if (last && next.from <= addDays(*last, 1) && lastsLonger(next.until, last)) {
        last = next.until;
        grows = true;
      }
  }
  return last;
}

std::optional<Date> earlierOf(const std::optional<Date>& a, const std::optional<Date>& b) { return a && b ? std::min(a, b) : a ? a : b; }

/// The first day from `day` on that it takes part, as far as is known; a new gemeente does from the day it is there.
std::optional<Date> firstDayInTrack(const std::vector<Participation>& participations, const Municipality& municipality, Date day)
{
  std::set<Date> days{std::max(day, municipality.from.value_or(day))};
  for (const auto& each : participations)
    if (each.municipality == municipality.id && each.from > day)
      days.insert(each.from);
  const auto found = std::find_if(days.begin(), days.end(), [&](Date each) { return takesPartOn(participations, municipality, each); });
  return found == days.end() ? std::nullopt : std::optional{*found};
}

/// Of who takes part on a day: the day before that stops, as far as is known.
std::optional<Date> lastDayInTrack(const std::vector<Participation>& participations, const Municipality& municipality, Date day)
{
  auto last = municipality.until;
  for (const auto& each : participations)
    if (each.municipality == municipality.id && each.from > day && each.kind != ParticipationKind::takesPart)
      last = earlierOf(last, addDays(each.from, -1));
  return last;
}

}

std::optional<Date> contractEnd(const Track& track, const std::vector<ContractOption>& options, Date day)
{
  auto end = track.contractUntil;
  for (const auto& option : options)
    if (option.exercisedOn && *option.exercisedOn <= day && option.until)
      end = std::max(end, option.until);
  return end;
}

AuthorityStanding authorityOf(const AuthoritySource& source, const Municipality& municipality, Date day)
{
  const auto& track = source.track;
  auto fitting = source.given;
  std::erase_if(fitting, [&](const TrackAuthority& each) {
    return each.municipality != municipality.id || (track.neededAuthority && each.kind != *track.neededAuthority) || (each.until && *each.until < day);
  });
  const auto first = std::max(day, track.contractFrom.value_or(day));
  const auto entry = firstDayInTrack(source.participations, municipality, first);
  const auto neededFrom = entry.value_or(first);
  AuthorityStanding standing{.takesPart = entry.has_value()};
  for (const auto& each : fitting)
    if (each.from <= neededFrom && (!standing.authority || lastsLonger(each.until, standing.authority->until)))
      standing.authority = each;
  const auto end = contractEnd(track, source.options, day);
  if (standing.takesPart)
    standing.neededUntil = earlierOf(end, lastDayInTrack(source.participations, municipality, neededFrom));
  if (standing.authority) {
    standing.lastDay = lastDayFrom(standing.authority->until, fitting);
    standing.endsTooSoon = standing.lastDay && standing.neededUntil && *standing.lastDay < *standing.neededUntil;
  }
  standing.missing = standing.takesPart && track.neededAuthority && !(end && *end < neededFrom) && !standing.authority;
  return standing;
}

bool isOver(const Agreement& agreement, Date day) { return (agreement.endedOn && *agreement.endedOn <= day) || (agreement.until && *agreement.until < day); }

}
