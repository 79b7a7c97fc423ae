// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/checked_text.h"
#include "app/commands/municipality_rules.h"
#include "app/commands/reorganisation_commands.h"
#include "app/queries/status.h"

#include <set>

namespace app {

using namespace domain;

namespace {

/// Ends what holds after the last day; what would begin only then never was.
template <class Fact>
void endAfter(Change& change, const Fact& fact, Date last)
{
  if (fact.until && *fact.until <= last)
    return;
  if (last < fact.from) {
    change.remove(fact);
    return;
  }
  auto ended = fact;
  ended.until = last;
  change.update(fact, ended);
}

/// One merger: looks whether the day fits what was recorded, ends the old municipalities and lets the new one take their places.
class Merger {
public:
  Merger(const Facts& facts, const MergeMunicipalities& command, Context& context)
    : m_facts{facts}, m_command{command}, m_context{context}, m_last{addDays(context.on, -1)}
  {
  }

  Result<Change> decide()
  {
    BESLUITROUTE_TRY(source, optionalName(m_command.source, "source"));
    m_source = source;
    BESLUITROUTE_CHECK(collectMerged());
    BESLUITROUTE_CHECK(refuseDecisionsAfter());
    BESLUITROUTE_CHECK(lookAtBranches());
    BESLUITROUTE_TRY(target, goingOn());
    for (const auto& municipality : m_merged)
      end(municipality, target);
    endParticipations(target);
    if (!m_open.empty())
      m_change.warn(FindingCode::openWhereMerged, m_open);
    return std::move(m_change);
  }

private:
  Result<void> collectMerged()
  {
    if (m_command.municipalities.empty())
      return fail(ErrorCode::missingField, "municipalities");
    for (const auto id : m_command.municipalities) {
      if (!m_ids.insert(id).second)
        continue;
      const auto municipality = m_facts.get(id);
      BESLUITROUTE_CHECK(refuseEnded(municipality, m_context.on));
      if (municipality.from && m_last < *municipality.from)
        return fail(ErrorCode::endsBeforeStart, toIso(m_last), toIso(*municipality.from));
      for (const auto& body : m_facts.where(&DecisionBody::municipality, std::optional{id}))
        m_bodies.emplace(body.id, body);
      m_merged.push_back(municipality);
    }
    return {};
  }

  /// A merger that is dated before what the merged decided is a mistake in one of the two; the first such decision is named.
  Result<void> refuseDecisionsAfter() const
  {
    std::optional<Decision> first;
    for (const auto& [id, body] : m_bodies)
      for (const auto& decision : m_facts.where(&Decision::body, id))
        if (m_last < decision.decidedOn && (!first || decision.decidedOn < first->decidedOn))
          first = decision;
    return first ? fail(ErrorCode::decidedAfterEnd, m_bodies.at(first->body).name, toIso(first->decidedOn)) : Result<void>{};
  }

  [[nodiscard]] bool isMerged(const BranchStatus& branch) const { return m_bodies.contains(branch.body); }

  /// Open branches of the merged are named; one that is planned after the last day has to be planned elsewhere first.
  Result<void> lookAtBranches()
  {
    std::optional<BranchStatus> first;
    const auto report = statusReport(m_facts, m_context.today);
    for (const auto& proposal : report.proposals)
      for (const auto& round : proposal.rounds)
        if (!round.completedOn && !round.endedOn)
          for (const auto& stage : round.stages)
            for (const auto& branch : stage.branches)
              if (isMerged(branch) && !stage.completedOn && isOpen(branch.state)) {
                tellOpen(proposal.proposal.number, branch);
                if (branch.meetingDate && m_last < *branch.meetingDate && (!first || *branch.meetingDate < *first->meetingDate))
                  first = branch;
              }
    return first ? fail(ErrorCode::plannedAfterEnd, m_bodies.at(first->body).name, toIso(*first->meetingDate)) : Result<void>{};
  }

  static bool isOpen(BranchState state)
  {
    switch (state) {
    case BranchState::waiting:
    case BranchState::toPlan:
    case BranchState::planned:
    case BranchState::onAgenda: return true;
    case BranchState::notApplicable:
    case BranchState::passedOver:
    case BranchState::confirmed:
    case BranchState::decided: return false;
    }
    return false;
  }

  void tellOpen(const std::string& proposal, const BranchStatus& branch)
  {
    m_open += (m_open.empty() ? "" : "; ") + proposal + ", " + m_bodies.at(branch.body).name;
  }

  /// The municipality in which they go on: one that exists on the day, or a new one.
  Result<MunicipalityId> goingOn()
  {
    if (!m_command.into)
      return made();
    if (m_command.code || m_command.name)
      return fail(ErrorCode::unknownValue, "code", m_command.code.value_or(m_command.name.value_or(std::string{})));
    const auto into = m_facts.get(*m_command.into);
    if (m_ids.contains(into.id))
      return fail(ErrorCode::unknownValue, "into", into.name);
    BESLUITROUTE_CHECK(refuseEnded(into, m_context.on));
    return into.id;
  }

  Result<MunicipalityId> made()
  {
    if (!m_command.code || !m_command.name)
      return fail(ErrorCode::missingField, "into");
    BESLUITROUTE_TRY(code, requiredName(*m_command.code, "code"));
    BESLUITROUTE_TRY(name, requiredName(*m_command.name, "name"));
    if (!m_facts.where(&Municipality::code, code).empty())
      return fail(ErrorCode::alreadyExists, code);
    const Municipality municipality{.id = m_context.newId<Municipality>(), .code = code, .name = name, .from = m_context.on};
    createWithBodies(m_change, m_facts, m_context, municipality);
    return municipality.id;
  }

  void end(const Municipality& municipality, MunicipalityId target)
  {
    auto ended = municipality;
    ended.until = m_last;
    ended.mergedInto = target;
    m_change.update(municipality, ended);
    for (const auto& membership : m_facts.where(&RegionMembership::municipality, municipality.id)) {
      if (holdsAfter(membership))
        joinInPlaceOf(membership, target);
      endAfter(m_change, membership, m_last);
    }
    std::set<MembershipId> seats;
    const auto leave = [&](const std::vector<Membership>& memberships) {
      for (const auto& membership : memberships)
        if (seats.insert(membership.id).second)
          endAfter(m_change, membership, m_last);
    };
    leave(m_facts.where(&Membership::onBehalfOf, std::optional{municipality.id}));
    for (const auto& [id, body] : m_bodies)
      if (body.municipality == municipality.id)
        leave(m_facts.where(&Membership::body, id));
    for (const auto& weight : m_facts.where(&VoteWeight::municipality, std::optional{municipality.id}))
      endAfter(m_change, weight, m_last);
  }

  [[nodiscard]] bool holdsAfter(const RegionMembership& membership) const { return !membership.until || m_last < *membership.until; }

  void joinInPlaceOf(const RegionMembership& membership, MunicipalityId target)
  {
    if (!m_joined.insert(membership.region).second)
      return;
    for (const auto& own : m_facts.where(&RegionMembership::municipality, target))
      if (own.region == membership.region && holdsAfter(own))
        return;
    m_change.create(RegionMembership{m_context.newId<RegionMembership>(), membership.region, target,
                                     std::max(membership.from, m_context.on), membership.until});
  }

  /// Who took part or followed does so no longer; the target does in its place, unless something is recorded of itself.
  void endParticipations(MunicipalityId target)
  {
    for (const auto& track : m_facts.all<Track>()) {
      const auto all = m_facts.where(&Participation::track, track.id);
      std::optional<ParticipationKind> inherited;
      for (const auto& municipality : m_merged) {
        const auto standing = participationOn(all, municipality.id, m_context.on);
        if (standing == ParticipationKind::takesPart || (standing == ParticipationKind::follows && !inherited))
          inherited = standing;
        endParticipation(track.id, all, municipality.id);
      }
      if (inherited && !participationOn(all, target, m_context.on))
        m_change.create(Participation{m_context.newId<Participation>(), track.id, target, *inherited, m_context.on, m_source});
    }
  }

  void endParticipation(TrackId track, const std::vector<Participation>& all, MunicipalityId municipality)
  {
    for (const auto& participation : all)
      if (participation.municipality == municipality && m_last < participation.from)
        m_change.remove(participation);
    const auto before = participationOn(all, municipality, m_last);
    if (before == ParticipationKind::takesPart || before == ParticipationKind::follows)
      m_change.create(Participation{m_context.newId<Participation>(), track, municipality, ParticipationKind::doesNotTakePart, m_context.on, m_source});
  }

  const Facts& m_facts;
  const MergeMunicipalities& m_command;
  Context& m_context;
  Date m_last;
  std::string m_source;
  std::set<MunicipalityId> m_ids;
  std::vector<Municipality> m_merged;
  std::map<BodyId, DecisionBody> m_bodies;
  std::set<RegionId> m_joined;
  std::string m_open;
  Change m_change;
};

}

Result<Change> decide(const Facts& facts, const MergeMunicipalities& command, Context& context) { return Merger{facts, command, context}.decide(); }

}
