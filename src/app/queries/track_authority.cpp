// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/track_authority.h"

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

}

std::optional<Date> contractEnd(const Track& track, const std::vector<ContractOption>& options, Date day)
{
  auto end = track.contractUntil;
  for (const auto& option : options)
    if (option.exercisedOn && *option.exercisedOn <= day && option.until)
      end = std::max(end, option.until);
  return end;
}

AuthorityStanding authorityOf(const Track& track, const std::vector<ContractOption>& options, const std::vector<TrackAuthority>& given,
                              MunicipalityId municipality, bool takesPart, Date day)
{
  auto fitting = given;
  std::erase_if(fitting, [&](const TrackAuthority& each) {
    return each.municipality != municipality || (track.neededAuthority && each.kind != *track.neededAuthority) || (each.until && *each.until < day);
  });
  const auto neededFrom = std::max(day, track.contractFrom.value_or(day));
  AuthorityStanding standing;
  for (const auto& each : fitting)
    if (each.from <= neededFrom && (!standing.authority || lastsLonger(each.until, standing.authority->until)))
      standing.authority = each;
  const auto end = contractEnd(track, options, day);
  if (standing.authority) {
    standing.lastDay = lastDayFrom(standing.authority->until, fitting);
    standing.endsTooSoon = takesPart && standing.lastDay && end && *standing.lastDay < *end;
  }
  standing.missing = takesPart && track.neededAuthority && !(end && *end < day) && !standing.authority;
  return standing;
}

bool isOver(const Agreement& agreement, Date day) { return (agreement.endedOn && *agreement.endedOn <= day) || (agreement.until && *agreement.until < day); }

}
