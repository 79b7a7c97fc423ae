// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/region_commands.h"

#include "app/commands/checked_text.h"
#include "app/commands/municipality_rules.h"
#include "app/imports/folded_text.h"
#include "app/queries/votes.h"
#include "domain/period.h"

#include <algorithm>
#include <set>

namespace app {

using namespace domain;

namespace {

template <class E>
Result<void> refuseTaken(const Facts& facts, std::string E::*key, const std::string& value, std::optional<Id<E>> except = std::nullopt)
{
  for (const auto& each : facts.where(key, value))
    if (!except || each.id != *except)
      return fail(ErrorCode::alreadyExists, value);
  return {};
}

/// True when `region` lies, over any number of steps, within `other`.
bool liesWithin(const Facts& facts, RegionId region, RegionId other)
{
  auto current = std::optional{region};
  for (auto steps = 0; current && steps < 100; ++steps) {
    if (*current == other)
      return true;
    current = facts.get(*current).partOf;
  }
  return false;
}

Result<void> checkDays(const std::optional<int>& days, std::string_view subject, int most)
{
  if (days && (*days < 0 || *days > most))
    return fail(ErrorCode::numberOutOfRange, std::string{subject}, std::to_string(most));
  return {};
}

Result<void> checkRhythm(const DecisionBody& body)
{
  BESLUITROUTE_CHECK(checkDays(body.quorum, "quorum", 1000));
  BESLUITROUTE_CHECK(checkDays(body.handInDays, "handInDays", 365));
  BESLUITROUTE_CHECK(checkDays(body.dispatchDays, "dispatchDays", 365));
  return {};
}

/// The same person in the same place: another period of it may follow.
bool isSameSeat(const Membership& a, const Membership& b)
{
  return a.person == b.person && a.role == b.role && a.onBehalfOf == b.onBehalfOf && a.region == b.region && a.deputyFor == b.deputyFor && a.organisation == b.organisation;
}

/// Papers that go out before they have to be there are as good as always two numbers that changed places.
void warnOfOrder(Change& change, const DecisionBody& body)
{
  if (body.handInDays && body.dispatchDays && *body.dispatchDays > *body.handInDays)
    change.warn(FindingCode::sentBeforeHandIn, body.name);
}

/// A quorum that can never be reached is a mistake; without known members nothing can be said.
Result<void> refuseUnreachableQuorum(const Facts& facts, const DecisionBody& body, Date on)
{
  const auto members = votingMembers(seatsOf(facts, body.id, on));
  if (body.quorum && members > 0 && *body.quorum > members)
    return fail(ErrorCode::quorumTooLarge, body.name, std::to_string(members));
  return {};
}

Result<void> refuseNoSeat(const Facts& facts, const DecisionBody& body, PersonId person, Date on)
{
  for (const auto& seat : seatsOf(facts, body.id, on))
    if (seat.person.id == person)
      return {};
  return fail(ErrorCode::notAMember, facts.get(person).name, body.name);
}

Result<void> refuseBefore(Date from, const std::optional<Date>& until)
{
  if (until && *until < from)
    return fail(ErrorCode::endsBeforeStart, toIso(*until), toIso(from));
  return {};
}

}

Result<Change> decide(const Facts& facts, const DescribeCase& command, Context& context)
{
  const auto present = facts.all<CaseSettings>();
  auto settings = present.empty() ? CaseSettings{.id = context.newId<CaseSettings>()} : present.front();
  // A name may be changed, and not be taken away.
  BESLUITROUTE_CHECK(settings.name.empty() ? replaceName(settings.name, command.name, "name") : replaceRequiredName(settings.name, command.name, "name"));
  BESLUITROUTE_CHECK(replaceName(settings.mark, command.mark, "mark"));
  if (command.today)
    settings.today = *command.today;
  if (command.region)
    settings.region = command.region;
  if (present.empty())
    return settings == CaseSettings{.id = settings.id} ? Change{} : Change{}.create(settings);
  return Change{}.update(present.front(), settings);
}

Result<Change> decide(const Facts& facts, const AddRegion& command, Context& context)
{
  BESLUITROUTE_TRY(code, requiredName(command.code, "code"));
  BESLUITROUTE_TRY(name, requiredName(command.name, "name"));
  BESLUITROUTE_CHECK(refuseTaken(facts, &Region::code, code));
  const Region region{context.newId<Region>(), code, name, command.kind.value_or(RegionKind::youthRegion), command.partOf};
  return Change{}.create(region).made(region.id);
}

Result<Change> decide(const Facts& facts, const ChangeRegion& command, Context&)
{
  const auto before = facts.get(command.region);
  auto after = before;
  BESLUITROUTE_CHECK(replaceRequiredName(after.name, command.name, "name"));
  if (command.kind)
    after.kind = *command.kind;
  if (command.partOf) {
    if (*command.partOf && liesWithin(facts, **command.partOf, before.id))
      return fail(ErrorCode::circularRegion, before.name, facts.get(**command.partOf).name);
    after.partOf = *command.partOf;
  }
  return Change{}.update(before, after);
}

Result<Change> decide(const Facts& facts, const AddMunicipality& command, Context& context)
{
  BESLUITROUTE_TRY(code, requiredName(command.code, "code"));
  BESLUITROUTE_TRY(name, requiredName(command.name, "name"));
  BESLUITROUTE_CHECK(refuseTaken(facts, &Municipality::code, code));
  const Municipality municipality{.id = context.newId<Municipality>(), .code = code, .name = name};
  Change change;
  createWithBodies(change, facts, context, municipality);
  if (command.region)
    change.create(RegionMembership{context.newId<RegionMembership>(), *command.region, municipality.id, context.on, std::nullopt});
  return change;
}

Result<Change> decide(const Facts& facts, const ChangeMunicipality& command, Context&)
{
  const auto before = facts.get(command.municipality);
  auto after = before;
  BESLUITROUTE_CHECK(replaceRequiredName(after.name, command.name, "name"));
  auto change = Change{}.update(before, after);
  for (const auto& body : facts.where(&DecisionBody::municipality, std::optional{before.id}))
    if (const auto name = namedAfter(body, before.name, after.name)) {
      auto mended = body;
      mended.name = *name;
      change.update(body, mended);
    }
  return change;
}

Result<Change> decide(const Facts& facts, const JoinRegion& command, Context& context)
{
  BESLUITROUTE_CHECK(refuseBefore(context.on, command.until));
  const auto municipality = facts.get(command.municipality);
  BESLUITROUTE_CHECK(refuseAbsent(municipality, context.on));
  for (const auto& membership : facts.where(&RegionMembership::municipality, command.municipality))
    if (membership.region == command.region && (!membership.until || *membership.until >= context.on))
      return fail(ErrorCode::alreadyExists, municipality.name, facts.get(command.region).name);
  const RegionMembership membership{context.newId<RegionMembership>(), command.region, command.municipality, context.on,
                                    firstEnd(municipality.until, command.until)};
  return Change{}.create(membership).made(membership.id);
}

Result<Change> decide(const Facts& facts, const LeaveRegion& command, Context& context)
{
  for (const auto& membership : facts.where(&RegionMembership::municipality, command.municipality)) {
    if (membership.region != command.region || (membership.until && *membership.until < context.on))
      continue;
    BESLUITROUTE_CHECK(refuseBefore(membership.from, context.on));
    auto ended = membership;
    ended.until = context.on;
    return Change{}.update(membership, ended);
  }
  return fail(ErrorCode::unknownReference, facts.get(command.municipality).name, facts.get(command.region).name);
}

Result<Change> decide(const Facts& facts, const AddBody& command, Context& context)
{
  BESLUITROUTE_TRY(code, requiredName(command.code, "code"));
  BESLUITROUTE_TRY(name, requiredName(command.name, "name"));
  BESLUITROUTE_TRY(note, optionalText(command.note, "note"));
  BESLUITROUTE_CHECK(refuseTaken(facts, &DecisionBody::code, code));
  const DecisionBody body{.id = context.newId<DecisionBody>(),
                          .code = code,
                          .name = name,
                          .kind = command.kind,
                          .level = command.level.value_or(usualLevel(command.kind)),
                          .region = command.region,
                          .municipality = command.municipality,
                          .votingRule = command.votingRule.value_or(VotingRule::none),
                          .quorum = command.quorum,
                          .handInDays = command.handInDays,
                          .dispatchDays = command.dispatchDays,
                          .note = note,
                          .quorumRule = command.quorumRule,
                          .majority = command.majority};
  BESLUITROUTE_CHECK(checkRhythm(body));
  auto change = Change{}.create(body).made(body.id);
  warnOfOrder(change, body);
  return change;
}

Result<Change> decide(const Facts& facts, const ChangeBody& command, Context& context)
{
  const auto before = facts.get(command.body);
  auto after = before;
  BESLUITROUTE_CHECK(replaceRequiredName(after.code, command.code, "code"));
  BESLUITROUTE_CHECK(replaceRequiredName(after.name, command.name, "name"));
  BESLUITROUTE_CHECK(replaceText(after.note, command.note, "note"));
  BESLUITROUTE_CHECK(refuseTaken(facts, &DecisionBody::code, after.code, std::optional{before.id}));
  if (command.votingRule)
    after.votingRule = *command.votingRule;
  if (command.quorum)
    after.quorum = *command.quorum;
  if (command.handInDays)
    after.handInDays = *command.handInDays;
  if (command.dispatchDays)
    after.dispatchDays = *command.dispatchDays;
  if (command.quorumRule)
    after.quorumRule = *command.quorumRule;
  if (command.majority)
    after.majority = *command.majority;
  BESLUITROUTE_CHECK(checkRhythm(after));
  BESLUITROUTE_CHECK(refuseUnreachableQuorum(facts, after, context.on));
  auto change = Change{}.update(before, after);
  if (command.handInDays || command.dispatchDays)
    warnOfOrder(change, after);
  return change;
}

namespace {

void warnOfSameName(Change& change, const Facts& facts, const Person& person)
{
  const auto people = facts.all<Person>();
  if (std::ranges::any_of(people, [name = folded(person.name), &person](const Person& other) { return other.id != person.id && folded(other.name) == name; }))
    change.warn(FindingCode::sameName, person.name);
}

}

Result<Change> decide(const Facts& facts, const AddPerson& command, Context& context)
{
  BESLUITROUTE_TRY(name, requiredName(command.name, "name"));
  BESLUITROUTE_TRY(function, optionalName(command.function, "function"));
  BESLUITROUTE_TRY(email, optionalName(command.email, "email"));
  BESLUITROUTE_TRY(phone, optionalName(command.phone, "phone"));
  const Person person{context.newId<Person>(), name, function, email, phone};
  Change change;
  warnOfSameName(change, facts, person);
  change.create(person).made(person.id);
  return change;
}

Result<Change> decide(const Facts& facts, const ChangePerson& command, Context&)
{
  const auto before = facts.get(command.person);
  auto after = before;
  BESLUITROUTE_CHECK(replaceRequiredName(after.name, command.name, "name"));
  BESLUITROUTE_CHECK(replaceName(after.function, command.function, "function"));
  BESLUITROUTE_CHECK(replaceName(after.email, command.email, "email"));
  BESLUITROUTE_CHECK(replaceName(after.phone, command.phone, "phone"));
  Change change;
  if (after.name != before.name)
    warnOfSameName(change, facts, after);
  change.update(before, after);
  return change;
}

Result<Change> decide(const Facts& facts, const AddMembership& command, Context& context)
{
  BESLUITROUTE_TRY(organisation, optionalName(command.organisation, "organisation"));
  BESLUITROUTE_CHECK(refuseBefore(context.on, command.until));
  const auto body = facts.get(command.body);
  auto until = command.until;
  for (const auto& id : {body.municipality, command.onBehalfOf})
    if (id) {
      const auto municipality = facts.get(*id);
      BESLUITROUTE_CHECK(refuseAbsent(municipality, context.on));
      until = firstEnd(municipality.until, until);
    }
  if (command.deputyFor == command.person)
    return fail(ErrorCode::ownDeputy, facts.get(command.person).name);
  if (command.deputyFor)
    BESLUITROUTE_CHECK(refuseNoSeat(facts, body, *command.deputyFor, context.on));
  const Membership membership{.id = context.newId<Membership>(),
                              .person = command.person,
                              .body = command.body,
                              .role = command.role.value_or(MemberRole::member),
                              .onBehalfOf = command.onBehalfOf,
                              .organisation = organisation,
                              .from = context.on,
                              .until = until,
                              .region = command.region,
                              .deputyFor = command.deputyFor};
  auto change = Change{}.create(membership).made(membership.id);
  for (const auto& other : facts.where(&Membership::body, body.id)) {
    if (!overlap(other, membership))
      continue;
    if (isSameSeat(other, membership))
      return fail(ErrorCode::alreadyExists, facts.get(command.person).name, body.name);
    if (other.role == MemberRole::chair && membership.role == MemberRole::chair)
      change.warn(FindingCode::anotherChair, body.name, facts.get(other.person).name);
  }
  return change;
}

Result<Change> decide(const Facts& facts, const EndMembership& command, Context& context)
{
  const auto before = facts.get(command.membership);
  BESLUITROUTE_CHECK(refuseBefore(before.from, context.on));
  auto after = before;
  after.until = context.on;
  return Change{}.update(before, after);
}

Result<Change> decide(const Facts&, const AddMandate& command, Context& context)
{
  BESLUITROUTE_TRY(covers, requiredName(command.covers, "covers"));
  BESLUITROUTE_TRY(source, optionalName(command.source, "source"));
  BESLUITROUTE_TRY(limits, optionalText(command.limits, "limits"));
  BESLUITROUTE_CHECK(refuseBefore(context.on, command.until));
  const Mandate mandate{.id = context.newId<Mandate>(),
                        .person = command.person,
                        .municipality = command.municipality,
                        .covers = covers,
                        .source = source,
                        .from = context.on,
                        .until = command.until,
                        .kind = command.kind.value_or(MandateKind::mandate),
                        .limits = limits,
                        .region = command.region,
                        .track = command.track};
  return Change{}.create(mandate).made(mandate.id);
}

Result<Change> decide(const Facts& facts, const EndMandate& command, Context& context)
{
  const auto before = facts.get(command.mandate);
  BESLUITROUTE_CHECK(refuseBefore(before.from, context.on));
  auto after = before;
  after.until = context.on;
  return Change{}.update(before, after);
}

Result<Change> decide(const Facts& facts, const ChangeMandate& command, Context&)
{
  const auto before = facts.get(command.mandate);
  auto after = before;
  BESLUITROUTE_CHECK(replaceRequiredName(after.covers, command.covers, "covers"));
  BESLUITROUTE_CHECK(replaceName(after.source, command.source, "source"));
  BESLUITROUTE_CHECK(replaceText(after.limits, command.limits, "limits"));
  if (command.until)
    after.until = *command.until;
  if (command.kind)
    after.kind = *command.kind;
  BESLUITROUTE_CHECK(refuseBefore(after.from, after.until));
  return Change{}.update(before, after);
}

Result<Change> decide(const Facts& facts, const AddOrganisation& command, Context& context)
{
  BESLUITROUTE_TRY(name, requiredName(command.name, "name"));
  BESLUITROUTE_TRY(email, optionalName(command.email, "email"));
  BESLUITROUTE_TRY(note, optionalText(command.note, "note"));
  BESLUITROUTE_CHECK(refuseTaken(facts, &Organisation::name, name));
  const Organisation organisation{context.newId<Organisation>(), name, command.kind.value_or(OrganisationKind::provider), email, note};
  return Change{}.create(organisation).made(organisation.id);
}

Result<Change> decide(const Facts& facts, const ChangeOrganisation& command, Context&)
{
  const auto before = facts.get(command.organisation);
  auto after = before;
  BESLUITROUTE_CHECK(replaceRequiredName(after.name, command.name, "name"));
  BESLUITROUTE_CHECK(replaceName(after.email, command.email, "email"));
  BESLUITROUTE_CHECK(replaceText(after.note, command.note, "note"));
  BESLUITROUTE_CHECK(refuseTaken(facts, &Organisation::name, after.name, std::optional{before.id}));
  if (command.kind)
    after.kind = *command.kind;
  return Change{}.update(before, after);
}

Result<Change> decide(const Facts& facts, const AddTrack& command, Context& context)
{
  BESLUITROUTE_TRY(code, requiredName(command.code, "code"));
  BESLUITROUTE_TRY(name, requiredName(command.name, "name"));
  BESLUITROUTE_CHECK(refuseTaken(facts, &Track::code, code));
  const Track track{context.newId<Track>(), code, name, command.kind.value_or(TrackKind::other), command.region};
  return Change{}.create(track).made(track.id);
}

Result<Change> decide(const Facts& facts, const ChangeTrack& command, Context&)
{
  const auto before = facts.get(command.track);
  auto after = before;
  BESLUITROUTE_CHECK(replaceRequiredName(after.name, command.name, "name"));
  BESLUITROUTE_CHECK(replaceText(after.note, command.note, "note"));
  if (command.kind)
    after.kind = *command.kind;
  if (command.procedure)
    after.procedure = *command.procedure;
  if (command.budget)
    after.budget = *command.budget;
  if (command.contractFrom)
    after.contractFrom = *command.contractFrom;
  if (command.contractUntil)
    after.contractUntil = *command.contractUntil;
  if (command.neededAuthority)
    after.neededAuthority = *command.neededAuthority;
  if (after.budget && *after.budget < 0)
    return fail(ErrorCode::numberOutOfRange, "budget");
  if (after.contractFrom)
    BESLUITROUTE_CHECK(refuseBefore(*after.contractFrom, after.contractUntil));
  return Change{}.update(before, after);
}

Result<Change> decide(const Facts& facts, const SetParticipation& command, Context& context)
{
  BESLUITROUTE_TRY(source, optionalName(command.source, "source"));
  if (command.municipalities.empty())
    return fail(ErrorCode::missingField, "municipalities");
  const auto known = facts.where(&Participation::track, command.track);
  Change change;
  std::set<MunicipalityId> done;
  for (const auto municipality : command.municipalities) {
    if (!done.insert(municipality).second)
      continue;
    if (command.kind == ParticipationKind::takesPart || command.kind == ParticipationKind::follows)
      BESLUITROUTE_CHECK(refuseEnded(facts.get(municipality), context.on));
    const auto same = std::find_if(known.begin(), known.end(), [&](const Participation& participation) {
      return participation.municipality == municipality && participation.from == context.on;
    });
    if (same == known.end()) {
      change.create(Participation{context.newId<Participation>(), command.track, municipality, command.kind, context.on, source});
    } else {
      auto after = *same;
      after.kind = command.kind;
      after.source = source;
      change.update(*same, after);
    }
  }
  return change;
}

}
