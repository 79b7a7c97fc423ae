// SPDX-License-Identifier: EUPL-1.2
#include "domain/branch_status.h"

#include "support/printing.h"
#include "support/round_story.h"

#include <algorithm>
#include <random>

using namespace domain;
using namespace support;

namespace {

constexpr auto daysTold = 120;

/// A round in which anything may happen: also what no command would allow, since rules must hold for whatever is stored.
class RandomStory {
public:
  explicit RandomStory(unsigned seed) : story{start}, m_random{seed}
  {
    for (auto i = 0; i < 3; ++i)
      m_municipalities.push_back(story.municipality(addDays(start, -1 - below(20)), pick<ParticipationKind>()));
    if (below(2) == 0)
      story.exists(m_municipalities.front(), {addDays(start, below(daysTold)), std::nullopt});
    if (below(2) == 0)
      story.exists(m_municipalities.back(), {std::nullopt, addDays(start, below(daysTold) - 10)});
    for (auto i = 0; i < 4; ++i)
      m_stages.push_back(story.stage({pick<StageRole>(), pick<BodySelector>(), pick<CompletionRule>()}));
    m_versions.push_back(story.startVersion());
    for (auto i = 0; i < 40; ++i)
      tellOne(i);
  }

  RoundStory story;

  /// The same facts entered in another order: other ids, other places in the lists.
  [[nodiscard]] RoundFacts enteredInAnotherOrder()
  {
    auto facts = story.facts;
    shuffle<DecisionId>(facts.decisions);
    shuffle<ParticipationId>(facts.participations);
    shuffle<PlacementId>(facts.placements);
    shuffle<PassedOverId>(facts.passedOver);
    shuffle<GoAheadId>(facts.goAheads);
    shuffle<DriftAcceptanceId>(facts.driftAcceptances);
    shuffle<SendingId>(facts.sendings);
    std::shuffle(facts.items.begin(), facts.items.end(), m_random);
    std::shuffle(facts.versions.begin(), facts.versions.end(), m_random);
    return facts;
  }

private:
  int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
  template <class E> E pick()
  {
    return Texts<E>::values[static_cast<std::size_t>(below(static_cast<int>(Texts<E>::values.size())))].first;
  }
  template <class T> const T& anyOf(const std::vector<T>& list)
  {
    return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
  }
  /// A day that no other fact has, so that only dates can order the facts.
  Date newDay(int index) { return addDays(start, index * 3 + below(3)); }

  BodyId bodyIn(StageId id)
  {
    const auto& stage =
        story.facts.stages[static_cast<std::size_t>(std::find(m_stages.begin(), m_stages.end(), id) - m_stages.begin())];
    const auto municipality = anyOf(m_municipalities);
    switch (stage.selector) {
    case BodySelector::oneBody:
      return *stage.body;
    case BodySelector::everyCouncil:
      return story.councilOf(municipality);
    case BodySelector::everyExecutive:
      return story.executiveOf(municipality);
    }
    return *stage.body;
  }

  void tellOne(int index)
  {
    const auto day = newDay(index);
    const auto stage = anyOf(m_stages);
    const auto body = bodyIn(stage);
    switch (below(12)) {
    case 0:
      story.plans(stage, body,
                  story.meeting(addDays(day, below(20)), below(4) == 0 ? std::optional{addDays(day, 5)} : std::nullopt), day);
      break;
    case 1:
      story.putsOnAgenda(stage, body, story.meeting(addDays(day, below(20))), day,
                         below(4) == 0 ? std::optional{addDays(day, 4)} : std::nullopt);
      break;
    case 2:
      story.participates(anyOf(m_municipalities), pick<ParticipationKind>(), day);
      break;
    case 3:
      if (!passedOver(stage, body))
        story.passesOver(stage, body, day);
      break;
    case 4:
      story.goesAheadWith(stage, day);
      break;
    case 5:
      story.acceptsDrift(stage, day);
      break;
    case 6:
      story.sends(stage, day, below(2) == 0 ? std::optional{addDays(day, below(30))} : std::nullopt);
      break;
    case 7:
      m_versions.push_back(story.version("x", day, below(2) == 0 ? std::optional{story.startVersion()} : std::nullopt));
      break;
    default:
      decide(stage, body, day);
    }
  }

  void decide(StageId stage, BodyId body, Date day)
  {
    const auto outcome = below(3) == 0 ? pick<Outcome>() : Outcome::adopted;
    auto& decision = story.decides(stage, body, outcome, day);
    if (decision.version)
      decision.version = anyOf(m_versions);
    if (outcome == Outcome::sentBack)
      decision.returnsTo = m_stages.front();
    if (below(3) == 0) {
      decision.confirmedOn = addDays(day, below(20));
      decision.confirmedBy = "list";
    }
    if (below(5) == 0)
      decision.conditionsMetOn = addDays(day, below(20));
  }

  [[nodiscard]] bool passedOver(StageId stage, BodyId body) const
  {
    return std::any_of(story.facts.passedOver.begin(), story.facts.passedOver.end(),
                       [&](const PassedOver& each) { return each.stage == stage && each.body == body; });
  }

  template <class Id, class E> void shuffle(std::vector<E>& list)
  {
    std::shuffle(list.begin(), list.end(), m_random);
    std::int64_t id = 1000;
    for (auto& each : list)
      each.id = Id{++id};
  }

  std::mt19937 m_random;
  std::vector<MunicipalityId> m_municipalities;
  std::vector<StageId> m_stages;
  std::vector<VersionId> m_versions;
};

/// What was known on a day: every fact with a later day is left out, also what was added later to a fact.
RoundFacts knownOn(RoundFacts facts, Date day)
{
  std::erase_if(facts.decisions, [&](const Decision& each) { return each.decidedOn > day; });
  std::erase_if(facts.participations, [&](const Participation& each) { return each.from > day; });
  std::erase_if(facts.placements, [&](const Placement& each) { return each.on > day; });
  std::erase_if(facts.passedOver, [&](const PassedOver& each) { return each.on > day; });
  std::erase_if(facts.goAheads, [&](const GoAhead& each) { return each.on > day; });
  std::erase_if(facts.driftAcceptances, [&](const DriftAcceptance& each) { return each.on > day; });
  std::erase_if(facts.sendings, [&](const Sending& each) { return each.on > day; });
  std::erase_if(facts.items, [&](const ServingItem& each) { return each.on > day; });
  std::erase_if(facts.versions, [&](const ProposalVersion& each) { return each.date > day; });
  for (auto& item : facts.items)
    if (item.withdrawnOn && *item.withdrawnOn > day)
      item.withdrawnOn = std::nullopt;
  for (auto& decision : facts.decisions) {
    if (decision.confirmedOn && *decision.confirmedOn > day) {
      decision.confirmedOn = std::nullopt;
      decision.confirmedBy.clear();
    }
    if (decision.conditionsMetOn && *decision.conditionsMetOn > day)
      decision.conditionsMetOn = std::nullopt;
  }
  return facts;
}

CaseIndex knownOn(CaseIndex index, Date day)
{
  for (auto& [id, meeting] : index.meetings)
    if (meeting.cancelledOn && *meeting.cancelledOn > day)
      meeting.cancelledOn = std::nullopt;
  for (auto& [id, bodies] : index.bodiesOf)
    if (bodies.existence.until && *bodies.existence.until >= day)
      bodies.existence.until = std::nullopt;
  return index;
}

unsigned firstSeed() { return Catch::rngSeed() != 0 ? Catch::rngSeed() : std::random_device{}(); }

}

TEST_CASE("status as of a day never depends on what happened later")
{
  const auto first = firstSeed();
  for (auto seed = first; seed != first + 150; ++seed) {
    CAPTURE(seed); // ./domain_tests --rng-seed <seed> tells the same stories
    const RandomStory random{seed};
    for (auto days = -5; days < daysTold + 20; days += 7) {
      const auto day = addDays(start, days);
      CAPTURE(day);
      REQUIRE(asText(statusOf(random.story.facts, random.story.index, day)) ==
              asText(statusOf(knownOn(random.story.facts, day), knownOn(random.story.index, day), day)));
    }
  }
}

TEST_CASE("a stage that completed stays completed on that day, unless it is sent back")
{
  const auto first = firstSeed();
  auto completions = 0;
  for (auto seed = first; seed != first + 150; ++seed) {
    CAPTURE(seed);
    const RandomStory random{seed};
    auto before = random.story.on(addDays(start, -1));
    for (auto days = 0; days < daysTold + 40; ++days) {
      const auto day = addDays(start, days);
      CAPTURE(day);
      auto now = random.story.on(day);
      for (std::size_t i = 0; i < now.stages.size(); ++i) {
        const auto& stage = now.stages[i];
        const auto& earlier = before.stages[i];
        if (earlier.completedOn && stage.reopenedOn == earlier.reopenedOn && stage.startedOn == earlier.startedOn) {
          REQUIRE(stage.completedOn == earlier.completedOn);
          ++completions;
        }
        if (stage.completedOn) {
          REQUIRE(stage.startedOn);
          REQUIRE(*stage.startedOn <= *stage.completedOn);
          REQUIRE(*stage.completedOn <= day);
        }
        // Only sent back, here or in a stage before, opens what was complete.
        if (earlier.completedOn && !stage.completedOn) {
          const auto sentBack =
              std::any_of(random.story.facts.decisions.begin(), random.story.facts.decisions.end(),
                          [&](const Decision& each) { return each.outcome == Outcome::sentBack && each.decidedOn == day; });
          REQUIRE(sentBack);
        }
      }
      before = std::move(now);
    }
  }
  CHECK(completions > 1000);
}

TEST_CASE("the order in which facts were entered does not matter")
{
  const auto first = firstSeed();
  for (auto seed = first; seed != first + 150; ++seed) {
    CAPTURE(seed);
    RandomStory random{seed};
    const auto other = random.enteredInAnotherOrder();
    for (auto days = -5; days < daysTold + 40; days += 5) {
      const auto day = addDays(start, days);
      CAPTURE(day);
      REQUIRE(asText(statusOf(random.story.facts, random.story.index, day)) == asText(statusOf(other, random.story.index, day)));
    }
  }
}
