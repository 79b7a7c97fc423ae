// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/checked_text.h"
#include "app/commands/municipality_rules.h"
#include "app/commands/reorganisation_commands.h"
#include "app/queries/status.h"

#include <map>
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
    joinRegions(target);
    takeOverParticipations(target);
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
      BESLUITROUTE_CHECK(refuseEnding(municipality));
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
        if (round.isRunning())
          for (const auto& stage : round.stages)
            for (const auto& branch : stage.branches)
              if (isMerged(branch) && !stage.completedOn && isOpen(branch.state)) {
                m_change.warn(FindingCode::openWhereMerged, proposal.proposal.number, m_bodies.at(branch.body).name);
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
    BESLUITROUTE_CHECK(refuseEnding(into));
    BESLUITROUTE_CHECK(refuseAbsent(into, m_context.on));
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
        m_left.push_back(membership);
      endAfter(m_change, membership, m_last);
    }
    leaveSeats(m_facts.where(&Membership::onBehalfOf, std::optional{municipality.id}));
    for (const auto& [id, body] : m_bodies)
      if (body.municipality == municipality.id)
        leaveSeats(m_facts.where(&Membership::body, id));
    for (const auto& weight : m_facts.where(&VoteWeight::municipality, std::optional{municipality.id}))
      endAfter(m_change, weight, m_last);
  }

  /// Somebody may sit for one of the merged in the council of another.
  void leaveSeats(const std::vector<Membership>& memberships)
  {
    for (const auto& membership : memberships)
      if (m_seats.insert(membership.id).second)
        endAfter(m_change, membership, m_last);
  }

  [[nodiscard]] bool holdsAfter(const RegionMembership& membership) const { return !membership.until || m_last < *membership.until; }

  /// A region that several of the merged were in, or one of them twice, is joined once: from the earliest day, for as long as the longest.
  void joinRegions(MunicipalityId target)
  {
    std::map<RegionId, RegionMembership> joined;
    for (const auto& left : m_left) {
      const RegionMembership taken{left.id, left.region, target, std::max(left.from, m_context.on), left.until};
      const auto [found, isNew] = joined.emplace(left.region, taken);
      if (isNew)
        continue;
      auto& membership = found->second;
      membership.from = std::min(membership.from, taken.from);
      membership.until = membership.until && taken.until ? std::max(membership.until, taken.until) : std::nullopt;
    }
    for (const auto& own : m_facts.where(&RegionMembership::municipality, target))
      if (holdsAfter(own))
        joined.erase(own.region);
    for (auto& [region, membership] : joined) {
      membership.id = m_context.newId<RegionMembership>();
      m_change.create(membership);
    }
  }

  /// The target takes part or follows where one of the merged did, and from when one of them would have; it stops when the last of them was
  /// to stop. Until something is recorded of itself.
  void takeOverParticipations(MunicipalityId target)
  {
    for (const auto& track : m_facts.all<Track>()) {
      const auto all = m_facts.where(&Participation::track, track.id);
      std::optional<ParticipationKind> taken;
      for (const auto day : daysToTakeOver(all, target)) {
        const auto* standing = strongestOn(all, day);
        if (standing == nullptr && taken && joins(*taken))
          standing = endingOn(all, day);
        if (standing == nullptr || standing->kind == taken)
          continue;
        taken = standing->kind;
        m_change.create(Participation{m_context.newId<Participation>(), track.id, target, *taken, day, day == m_context.on ? m_source : standing->source});
      }
    }
  }

  static bool joins(ParticipationKind kind) { return kind == ParticipationKind::takesPart || kind == ParticipationKind::follows; }

  /// The day of the merger, and later ones on which something was to begin or end for one of the merged.
  [[nodiscard]] std::set<Date> daysToTakeOver(const std::vector<Participation>& all, MunicipalityId target) const
  {
    std::set<Date> days{m_context.on};
    for (const auto& participation : all)
      if (m_ids.contains(participation.municipality) && m_context.on < participation.from)
        days.insert(participation.from);
    for (const auto& participation : all)
      if (participation.municipality == target)
        days.erase(days.lower_bound(participation.from), days.end());
    return days;
  }

  /// Taking part goes before following; null when none of the merged would do either.
  [[nodiscard]] const Participation* strongestOn(const std::vector<Participation>& all, Date day) const
  {
    const Participation* strongest = nullptr;
    for (const auto& municipality : m_merged) {
      const auto* standing = participationOn(all, municipality, day);
      if (standing == nullptr)
        continue;
      if (standing->kind == ParticipationKind::takesPart)
        return standing;
      if (standing->kind == ParticipationKind::follows && strongest == nullptr)
        strongest = standing;
    }
    return strongest;
  }

  /// The decision of one of the merged that begins to hold on this day; null when none does.
  [[nodiscard]] const Participation* endingOn(const std::vector<Participation>& all, Date day) const
  {
    for (const auto& municipality : m_merged)
      if (const auto* standing = participationOn(all, municipality, day); standing != nullptr && standing->from == day)
        return standing;
    return nullptr;
  }

  const Facts& m_facts;
  const MergeMunicipalities& m_command;
  Context& m_context;
  Date m_last;
  std::string m_source;
  std::set<MunicipalityId> m_ids;
  std::vector<Municipality> m_merged;
  std::map<BodyId, DecisionBody> m_bodies;
  std::set<MembershipId> m_seats;
  std::vector<RegionMembership> m_left; ///< that would have held after the last day
  Change m_change;
};

}

Result<Change> decide(const Facts& facts, const MergeMunicipalities& command, Context& context) { return Merger{facts, command, context}.decide(); }

}
