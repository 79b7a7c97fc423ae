// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/status.h"

#include "app/queries/names.h"

#include <algorithm>
#include <unordered_set>

namespace app {

using namespace domain;

namespace {

template <class E>
std::vector<Id<E>> idsOf(const std::vector<E>& entities)
{
  std::vector<Id<E>> ids;
  ids.reserve(entities.size());
  for (const auto& entity : entities)
    ids.push_back(entity.id);
  return ids;
}

template <class E, class Owner, class Key>
std::unordered_map<std::int64_t, std::vector<E>> groupedBy(std::vector<E>&& entities, Key Owner::*key)
{
  std::unordered_map<std::int64_t, std::vector<E>> groups;
  for (auto& entity : entities)
    groups[(entity.*key).value()].push_back(std::move(entity));
  return groups;
}

/// The facts of many rounds, read with one selection per kind.
class FactsOfRounds {
public:
  FactsOfRounds(const Facts& facts, const std::vector<Round>& rounds)
  {
    auto stages = facts.whereIn(&Stage::round, idsOf(rounds));
    const auto stageIds = idsOf(stages);
    std::unordered_map<std::int64_t, std::int64_t> roundOf;
    for (const auto& stage : stages)
      roundOf.emplace(stage.id.value(), stage.round.value());
    const auto spread = [&](auto&& entities, auto RoundFacts::*member) {
      for (auto& entity : entities)
        (m_rounds[roundOf.at(entity.stage.value())].*member).push_back(std::move(entity));
    };
    spread(facts.whereIn(&Placement::stage, stageIds), &RoundFacts::placements);
    spread(facts.whereIn(&Decision::stage, stageIds), &RoundFacts::decisions);
    spread(facts.whereIn(&PassedOver::stage, stageIds), &RoundFacts::passedOver);
    spread(facts.whereIn(&GoAhead::stage, stageIds), &RoundFacts::goAheads);
    spread(facts.whereIn(&DriftAcceptance::stage, stageIds), &RoundFacts::driftAcceptances);
    spread(facts.whereIn(&Sending::stage, stageIds), &RoundFacts::sendings);
    std::vector<std::optional<StageId>> serving{stageIds.begin(), stageIds.end()};
    m_items = facts.whereIn(&AgendaItem::stage, serving);
    for (auto& stage : stages)
      m_rounds[stage.round.value()].stages.push_back(std::move(stage));
    for (auto& [id, round] : m_rounds)
      std::sort(round.stages.begin(), round.stages.end(), [](const Stage& a, const Stage& b) { return a.position < b.position; });
    m_roundOf = std::move(roundOf);
  }

  /// Agenda items know their meeting, and the meeting its body: only now can they be tied to branches.
  void tieItems(const std::unordered_map<std::int64_t, BodyId>& bodyOfMeeting)
  {
    for (const auto& item : m_items)
      if (const auto body = bodyOfMeeting.find(item.meeting.value()); body != bodyOfMeeting.end())
        m_rounds[m_roundOf.at(item.stage->value())].items.push_back(
            {item.id, *item.stage, body->second, item.meeting, item.on, item.withdrawnOn});
  }

  [[nodiscard]] std::vector<AgendaItem> takeItems() { return std::move(m_items); }

  /// Every meeting that one of the facts names.
  [[nodiscard]] std::vector<MeetingId> meetings() const
  {
    std::unordered_set<std::int64_t> ids;
    for (const auto& item : m_items)
      ids.insert(item.meeting.value());
    for (const auto& [id, round] : m_rounds) {
      for (const auto& placement : round.placements)
        if (placement.meeting)
          ids.insert(placement.meeting->value());
      for (const auto& decision : round.decisions)
        if (decision.meeting)
          ids.insert(decision.meeting->value());
    }
    std::vector<MeetingId> meetings;
    for (const auto id : ids)
      meetings.emplace_back(id);
    return meetings;
  }

  /// Hands out the facts of one round; the round itself, its versions and participations are added by the caller.
  RoundFacts take(const Round& round)
  {
    RoundFacts taken = std::move(m_rounds[round.id.value()]);
    taken.round = round;
    return taken;
  }

private:
  /// The facts of a round while they are gathered; the round itself is known when they are taken.
  struct Slot : RoundFacts {
    Slot() : RoundFacts{.round = {RoundId{0}, ProposalId{0}, 0, {}, Date{}, VersionId{0}}} {}
  };
  std::unordered_map<std::int64_t, Slot> m_rounds;
  std::unordered_map<std::int64_t, std::int64_t> m_roundOf;
  std::vector<AgendaItem> m_items;
};

CaseIndex indexOf(const std::vector<Municipality>& municipalities, const std::vector<DecisionBody>& bodies, const std::vector<Meeting>& meetings)
{
  CaseIndex index;
  for (const auto& municipality : municipalities)
    index.bodiesOf[municipality.id.value()].existence = {municipality.from, municipality.until};
  for (const auto& body : bodies) {
    if (!body.municipality)
      continue;
    index.municipalityOf.emplace(body.id.value(), *body.municipality);
    auto& own = index.bodiesOf[body.municipality->value()];
    if (body.kind == BodyKind::council && !own.council)
      own.council = body.id;
    if (body.kind == BodyKind::executive && !own.executive)
      own.executive = body.id;
  }
  for (const auto& meeting : meetings)
    index.meetings.emplace(meeting.id.value(), MeetingDay{meeting.date, meeting.cancelledOn});
  return index;
}

std::unordered_map<std::int64_t, BodyId> bodiesOf(const std::vector<Meeting>& meetings)
{
  std::unordered_map<std::int64_t, BodyId> bodies;
  for (const auto& meeting : meetings)
    bodies.emplace(meeting.id.value(), meeting.body);
  return bodies;
}

template <class E>
void putAll(std::map<Id<E>, E>& target, std::vector<E>&& entities)
{
  for (auto& entity : entities)
    target.emplace(entity.id, std::move(entity));
}

void sortByName(std::vector<BranchStatus>& branches, const StatusNames& names)
{
  std::stable_sort(branches.begin(), branches.end(), [&](const BranchStatus& a, const BranchStatus& b) {
    if (!a.municipality || !b.municipality)
      return a.municipality < b.municipality;
    return names.municipalities.at(*a.municipality).name < names.municipalities.at(*b.municipality).name;
  });
}

}

std::string StatusNames::version(std::optional<VersionId> id) const { return id ? versions.at(*id).number : std::string{}; }

std::string StatusNames::meeting(std::optional<MeetingId> id) const { return id ? meetings.at(*id).number : std::string{}; }

bool isLatestDecision(const Facts& facts, const Decision& decision)
{
  const auto decisions = facts.where(&Decision::stage, decision.stage);
  return std::none_of(decisions.begin(), decisions.end(), [&](const Decision& each) {
    return each.body == decision.body && std::pair{each.decidedOn, each.id} > std::pair{decision.decidedOn, decision.id};
  });
}

RoundCase roundCase(const Facts& facts, RoundId id)
{
  const auto round = facts.get(id);
  FactsOfRounds rounds{facts, {round}};
  const auto meetings = facts.whereIn(&Meeting::id, rounds.meetings());
  rounds.tieItems(bodiesOf(meetings));
  RoundCase result{rounds.take(round), indexOf(facts.all<Municipality>(), facts.all<DecisionBody>(), meetings)};
  result.facts.versions = facts.where(&ProposalVersion::proposal, round.proposal);
  result.facts.participations = facts.where(&Participation::track, facts.get(round.proposal).track);
  return result;
}

namespace {

StatusReport reportOf(const Facts& facts, Date asOf, std::vector<Proposal> proposals)
{
  StatusReport report{asOf, {}, {}};
  std::erase_if(proposals, [&](const Proposal& proposal) { return proposal.registeredOn > asOf; });
  std::stable_sort(proposals.begin(), proposals.end(), [](const Proposal& a, const Proposal& b) { return a.number < b.number; });
  const auto proposalIds = idsOf(proposals);
  auto rounds = facts.whereIn(&Round::proposal, proposalIds);
  std::erase_if(rounds, [&](const Round& round) { return round.startedOn > asOf; });
  FactsOfRounds factsOfRounds{facts, rounds};
  auto meetings = facts.whereIn(&Meeting::id, factsOfRounds.meetings());
  factsOfRounds.tieItems(bodiesOf(meetings));
  auto municipalities = facts.all<Municipality>();
  auto bodies = facts.all<DecisionBody>();
  auto versions = facts.whereIn(&ProposalVersion::proposal, proposalIds);
  const auto index = indexOf(municipalities, bodies, meetings);
  auto versionsOf = groupedBy(std::vector{versions}, &ProposalVersion::proposal);
  auto participationsOf = groupedBy(facts.all<Participation>(), &Participation::track);
  auto roundsOf = groupedBy(std::move(rounds), &Round::proposal);
  putAll(report.names.items, factsOfRounds.takeItems());
  putAll(report.names.municipalities, std::move(municipalities));
  putAll(report.names.bodies, std::move(bodies));
  putAll(report.names.versions, std::move(versions));
  putAll(report.names.meetings, std::move(meetings));
  putAll(report.names.tracks, facts.all<Track>());
  const FormerNames former{facts};
  former.putNamesOf(asOf, report.names.municipalities);
  former.putNamesOf(asOf, report.names.bodies);

  for (auto& proposal : proposals) {
    ProposalStatus status{proposal, {}};
    for (const auto& round : roundsOf[proposal.id.value()]) {
      auto roundFacts = factsOfRounds.take(round);
      roundFacts.versions = versionsOf[proposal.id.value()];
      roundFacts.participations = participationsOf[proposal.track.value()];
      status.rounds.push_back(statusOf(roundFacts, index, asOf));
      for (auto& stage : status.rounds.back().stages)
        sortByName(stage.branches, report.names);
    }
    std::stable_sort(status.rounds.begin(), status.rounds.end(),
                     [](const RoundStatus& a, const RoundStatus& b) { return a.round.number < b.round.number; });
    report.proposals.push_back(std::move(status));
  }
  return report;
}

}

bool isClosedItem(const StatusNames& names, std::optional<AgendaItemId> item) { return item && names.items.at(*item).confidentiality == Confidentiality::closed; }

bool isClosedItem(const StatusNames& names, const BranchStatus& branch)
{
  const auto decided = branch.state == BranchState::decided || branch.state == BranchState::confirmed;
  return isClosedItem(names, branch.item) || (decided && isClosedItem(names, branch.latestItem));
}

StatusReport statusReport(const Facts& facts, Date asOf, std::optional<ProposalId> only)
{
  return reportOf(facts, asOf, only ? std::vector{facts.get(*only)} : facts.all<Proposal>());
}

StatusReport statusReport(const Facts& facts, Date asOf, const std::vector<ProposalId>& only)
{
  return reportOf(facts, asOf, facts.whereIn(&Proposal::id, only));
}

const StageStatus* municipalStage(const RoundStatus& round)
{
  const StageStatus* shown = nullptr;
  for (const auto& stage : round.stages)
    if (stage.stage.selector != BodySelector::oneBody && (shown == nullptr || stage.startedOn))
      shown = &stage;
  return shown;
}

StatusMatrix statusMatrix(const StatusReport& report)
{
  StatusMatrix matrix;
  std::vector<std::pair<const RoundStatus*, const StageStatus*>> shown;
  std::map<std::pair<std::string, MunicipalityId>, MunicipalityId> rows; // two may have the same name
  for (const auto& proposal : report.proposals) {
    const auto* round = proposal.latestRound();
    const auto* stage = round != nullptr ? municipalStage(*round) : nullptr;
    if (round != nullptr && stage == nullptr)
      continue;
    matrix.columns.push_back(&proposal);
    shown.emplace_back(round, stage);
    if (stage != nullptr)
      for (const auto& branch : stage->branches)
        rows.emplace(std::pair{report.names.municipalities.at(*branch.municipality).name, *branch.municipality}, *branch.municipality);
  }
  for (const auto& [name, municipality] : rows)
    matrix.rows.push_back(municipality);
  for (const auto municipality : matrix.rows)
    for (const auto& [round, stage] : shown) {
      MatrixCell cell{round, stage, nullptr};
      if (stage != nullptr)
        for (const auto& branch : stage->branches)
          if (branch.municipality == municipality)
            cell.branch = &branch;
      matrix.cells.push_back(cell);
    }
  return matrix;
}

}
