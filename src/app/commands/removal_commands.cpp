// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/removal_commands.h"

#include "domain/period.h"

#include <algorithm>

namespace app {

using namespace domain;

namespace {

/// What belongs to one thing only and goes with it.
template <class Whole, class Part>
inline constexpr bool isPartOf = false;
template <>
inline constexpr bool isPartOf<Region, HouseStyle> = true;
template <>
inline constexpr bool isPartOf<Region, FormerName> = true;
template <>
inline constexpr bool isPartOf<Municipality, DecisionBody> = true;
template <>
inline constexpr bool isPartOf<Municipality, RegionMembership> = true;
template <>
inline constexpr bool isPartOf<Municipality, FormerName> = true;
template <>
inline constexpr bool isPartOf<Municipality, ClosedPeriod> = true;
template <>
inline constexpr bool isPartOf<DecisionBody, FormerName> = true;
template <>
inline constexpr bool isPartOf<DecisionBody, ClosedPeriod> = true;
template <>
inline constexpr bool isPartOf<DecisionBody, BodyRhythm> = true;
template <>
inline constexpr bool isPartOf<DecisionBody, StandingItem> = true;
template <>
inline constexpr bool isPartOf<DecisionBody, VoteWeight> = true;
template <>
inline constexpr bool isPartOf<Track, Participation> = true;
template <>
inline constexpr bool isPartOf<Track, TrackPhase> = true;
template <>
inline constexpr bool isPartOf<Track, ContractOption> = true;
template <>
inline constexpr bool isPartOf<Track, TrackProvider> = true;
template <>
inline constexpr bool isPartOf<Track, TrackAuthority> = true;
template <>
inline constexpr bool isPartOf<Meeting, DateChange> = true;

std::string nameOf(const Meeting& meeting) { return meeting.number; }
std::string nameOf(const Mandate& mandate) { return mandate.covers; }
template <class E>
std::string nameOf(const E& entity)
{
  return entity.name;
}

/// Calls `visit` with every row of a kind that names this thing.
template <class E, class Each, class Visit>
void forEachOf(const Facts& facts, Id<E> id, const Visit& visit)
{
  forEachField<Each>([&](const auto& field) {
    using Value = typename std::remove_cvref_t<decltype(field)>::Value;
    constexpr auto isOwn = std::is_same_v<Each, E> && std::is_same_v<Value, Id<E>>;
    if constexpr (!isOwn && (std::is_same_v<Value, Id<E>> || std::is_same_v<Value, std::optional<Id<E>>>))
      for (const auto& row : facts.where(field.member, id))
        visit(row);
  });
}

/// Adds the removal of a thing and its parts to a change; answers what keeps it, the kind that names it.
template <class E>
std::optional<std::string_view> addRemoval(Change& change, const Facts& facts, const E& entity)
{
  std::optional<std::string_view> keeper;
  const auto visit = [&]<class Each>(const Each& row) {
    if constexpr (isPartOf<E, Each>) {
      if (const auto inside = addRemoval(change, facts, row); inside && !keeper)
        keeper = inside;
    } else if (!keeper) {
      keeper = Fields<Each>::table;
    }
  };
  [&]<class... Each>(std::type_identity<std::tuple<Each...>>) { (forEachOf<E, Each>(facts, entity.id, visit), ...); }(std::type_identity<EntityTypes>{});
  change.remove(entity);
  return keeper;
}

template <class E>
Result<Change> removal(const Facts& facts, Id<E> id)
{
  Change change;
  const auto entity = facts.get(id);
  if (const auto keeper = addRemoval(change, facts, entity))
    return fail(ErrorCode::stillInUse, nameOf(entity), std::string{*keeper});
  return change;
}

/// What shows that somebody sat in a body, or was to sit there for her.
std::optional<std::string_view> traceOf(const Facts& facts, const Membership& membership)
{
  const auto wasThen = [&](MeetingId id) {
    const auto meeting = facts.get(id);
    return meeting.body == membership.body && holdsOn(membership, meeting.date);
  };
  if (std::ranges::any_of(facts.where(&Membership::deputyFor, membership.person), [&](const Membership& deputy) { return deputy.body == membership.body && overlap(deputy, membership); }))
    return Fields<Membership>::table;
  auto attended = facts.where(&Attendance::person, membership.person);
  for (auto& instead : facts.where(&Attendance::replacedBy, membership.person))
    attended.push_back(std::move(instead));
  if (std::ranges::any_of(attended, [&](const Attendance& each) { return wasThen(each.meeting); }))
    return Fields<Attendance>::table;
  if (std::ranges::any_of(facts.where(&Vote::person, membership.person), [&](const Vote& vote) { return wasThen(facts.get(vote.item).meeting); }))
    return Fields<Vote>::table;
  return std::nullopt;
}

/// What shows that a municipality had its part in a track: without any participation that would be out of sight.
std::optional<std::string_view> traceOf(const Facts& facts, const Participation& participation)
{
  const auto isTheirs = [&](BodyId body) { return facts.get(body).municipality == participation.municipality; };
  for (const auto& proposal : facts.where(&Proposal::track, participation.track))
    for (const auto& round : facts.where(&Round::proposal, proposal.id))
      for (const auto& stage : facts.where(&Stage::round, round.id)) {
        if (std::ranges::any_of(facts.where(&Decision::stage, stage.id), [&](const Decision& each) { return isTheirs(each.body); }))
          return Fields<Decision>::table;
        if (std::ranges::any_of(facts.where(&Placement::stage, stage.id), [&](const Placement& each) { return isTheirs(each.body); }))
          return Fields<Placement>::table;
        if (std::ranges::any_of(facts.where(&AgendaItem::stage, std::optional{stage.id}), [&](const AgendaItem& each) { return isTheirs(facts.get(each.meeting).body); }))
          return Fields<AgendaItem>::table;
      }
  return std::nullopt;
}

}

Result<Change> decide(const Facts& facts, const RemoveRegion& command, Context&) { return removal(facts, command.region); }
Result<Change> decide(const Facts& facts, const RemoveMunicipality& command, Context&) { return removal(facts, command.municipality); }
Result<Change> decide(const Facts& facts, const RemoveBody& command, Context&) { return removal(facts, command.body); }
Result<Change> decide(const Facts& facts, const RemovePerson& command, Context&) { return removal(facts, command.person); }
Result<Change> decide(const Facts& facts, const RemoveMandate& command, Context&) { return removal(facts, command.mandate); }
Result<Change> decide(const Facts& facts, const RemoveOrganisation& command, Context&) { return removal(facts, command.organisation); }
Result<Change> decide(const Facts& facts, const RemoveTrack& command, Context&) { return removal(facts, command.track); }
Result<Change> decide(const Facts& facts, const RemoveMeeting& command, Context&) { return removal(facts, command.meeting); }

Result<Change> decide(const Facts& facts, const RemoveMembership& command, Context&)
{
  const auto membership = facts.get(command.membership);
  if (const auto trace = traceOf(facts, membership))
    return fail(ErrorCode::stillInUse, facts.get(membership.person).name, std::string{*trace});
  return Change{}.remove(membership);
}

Result<Change> decide(const Facts& facts, const RemoveParticipation& command, Context&)
{
  const auto participation = facts.get(command.participation);
  const auto ofTrack = facts.where(&Participation::track, participation.track);
  const auto hasEarlier = std::ranges::any_of(ofTrack, [&](const Participation& each) { return each.municipality == participation.municipality && each.from < participation.from; });
  if (const auto trace = hasEarlier ? std::nullopt : traceOf(facts, participation))
    return fail(ErrorCode::stillInUse, facts.get(participation.municipality).name, std::string{*trace});
  return Change{}.remove(participation);
}

}
