// SPDX-License-Identifier: EUPL-1.2
#include "domain/branch_status.h"

#include "domain/period.h"
#include "domain/stage_view.h"

#include <algorithm>
#include <set>

namespace domain {

namespace {

int positionOf(const RoundFacts& facts, StageId id)
{
  for (const auto& stage : facts.stages)
    if (stage.id == id)
      return stage.position;
  return 0;
}

/// Sent back at stage k to stage j opens j and every stage before k again; other bodies of k itself keep what they decided.
void applySentBack(const RoundFacts& facts, std::vector<StageView>& views, Date asOf)
{
  for (const auto& decision : facts.decisions) {
    if (decision.outcome != Outcome::sentBack || decision.decidedOn > asOf || !decision.returnsTo)
      continue;
    const auto from = positionOf(facts, decision.stage);
    const auto to = positionOf(facts, *decision.returnsTo);
    for (std::size_t i = 0; i < views.size(); ++i) {
      const auto position = facts.stages[i].position;
      if (position >= to && position < from)
        views[i].reopen(momentOf(decision));
      else if (position == from)
        views[i].interrupt(momentOf(decision));
    }
  }
}

VersionId versionOn(const RoundFacts& facts, Date asOf)
{
  auto version = facts.round.startVersion;
  auto since = facts.round.startedOn;
  for (const auto& candidate : facts.versions)
    if (!candidate.amends && candidate.date <= asOf && std::pair{candidate.date, candidate.id} > std::pair{since, version}) {
      version = candidate.id;
      since = candidate.date;
    }
  return version;
}

std::optional<Date> endOf(const RoundFacts& facts, Date asOf)
{
  auto ended = facts.round.endedOn && *facts.round.endedOn <= asOf ? facts.round.endedOn : std::nullopt;
  for (const auto& decision : facts.decisions)
    if (decision.outcome == Outcome::withdrawn && decision.decidedOn <= asOf && (!ended || decision.decidedOn < *ended))
      ended = decision.decidedOn;
  return ended;
}

}

const BranchStatus* StageStatus::branchOf(BodyId body) const
{
  const auto found = std::find_if(branches.begin(), branches.end(), [&](const BranchStatus& branch) { return branch.body == body; });
  return found == branches.end() ? nullptr : &*found;
}

const StageStatus* RoundStatus::stage(StageId id) const
{
  const auto found = std::find_if(stages.begin(), stages.end(), [&](const StageStatus& each) { return each.stage.id == id; });
  return found == stages.end() ? nullptr : &*found;
}

const StageStatus* RoundStatus::openStage() const
{
  if (completedOn)
    return nullptr;
  const auto found = std::find_if(stages.begin(), stages.end(), [](const StageStatus& each) { return !each.completedOn; });
  return found == stages.end() ? nullptr : &*found;
}

void putInOrder(OrderedParticipations& participations)
{
  std::sort(participations.begin(), participations.end(), [](auto* a, auto* b) { return std::pair{a->from, a->id} < std::pair{b->from, b->id}; });
}

const Participation* holdingOn(std::span<const Participation* const> ofOne, const Existence& existence, Date day)
{
  if (!holdsOn(existence, day))
    return nullptr;
  const auto latest = std::find_if(ofOne.rbegin(), ofOne.rend(), [day](auto* each) { return each->from <= day; });
  return latest == ofOne.rend() ? nullptr : *latest;
}

const Participation* participationOn(const std::vector<Participation>& participations, MunicipalityId municipality, const Existence& existence, Date day)
{
  OrderedParticipations ofOne;
  for (const auto& participation : participations)
    if (participation.municipality == municipality)
      ofOne.push_back(&participation);
  putInOrder(ofOne);
  return holdingOn(ofOne, existence, day);
}

bool takesPartOn(const std::vector<Participation>& participations, const Municipality& municipality, Date day)
{
  const auto* participation = participationOn(participations, municipality, day);
  return participation != nullptr && participation->kind == ParticipationKind::takesPart;
}

RoundStatus statusOf(const RoundFacts& facts, const CaseIndex& index, Date asOf)
{
  RoundStatus status{.round = facts.round, .version = versionOn(facts, asOf)};
  status.endedOn = endOf(facts, asOf);
  if (status.round.endedOn && *status.round.endedOn > asOf) {
    status.round.endedOn = std::nullopt;
    status.round.endReason.clear();
  }
  std::vector<StageView> views;
  views.reserve(facts.stages.size());
  for (const auto& stage : facts.stages)
    views.emplace_back(facts, index, stage, asOf);
  applySentBack(facts, views, asOf);

  auto previous = facts.round.startedOn <= asOf ? std::optional{facts.round.startedOn} : std::nullopt;
  for (auto& view : views) {
    view.start(previous);
    status.stages.push_back(view.status());
    previous = status.stages.back().completedOn;
    status.drift = status.drift || status.stages.back().drift;
  }
  if (!status.stages.empty())
    status.completedOn = status.stages.back().completedOn;
  if (const auto over = status.completedOn ? status.completedOn : status.endedOn)
    status.version = versionOn(facts, *over); // what came later does not go round in it
  return status;
}

}
