// SPDX-License-Identifier: EUPL-1.2
#include "domain/branch_status.h"

#include "domain/outcome.h"

#include <algorithm>
#include <set>

namespace domain {

namespace {

/// A moment in the record: what was decided on the same day is ordered by when it was entered.
struct Moment {
  Date date;
  std::int64_t order;
  friend auto operator<=>(const Moment&, const Moment&) = default;
};

Moment momentOf(const Decision& decision) { return {decision.decidedOn, decision.id.value()}; }

std::optional<Date> knownOn(const std::optional<Date>& date, Date asOf) { return date && *date <= asOf ? date : std::nullopt; }

/// The decision as it stood on a day: what was added to it later is not known yet.
Decision asKnownOn(Decision decision, Date asOf)
{
  if (decision.confirmedOn && *decision.confirmedOn > asOf) {
    decision.confirmedOn = std::nullopt;
    decision.confirmedBy.clear();
  }
  decision.conditionsMetOn = knownOn(decision.conditionsMetOn, asOf);
  return decision;
}

bool givesBranch(ParticipationKind kind, StageRole role)
{
  switch (kind) {
  case ParticipationKind::takesPart:
    return true;
  case ParticipationKind::follows:
    return role == StageRole::isConsulted || role == StageRole::isInformed;
  case ParticipationKind::doesNotTakePart:
  case ParticipationKind::steppedOut:
    return false;
  }
  return false;
}

/// The facts of one stage on or before the as-of day, and the questions that its completion rule asks of them.
class StageView {
public:
  StageView(const RoundFacts& facts, const CaseIndex& index, const Stage& stage, Date asOf)
    : m_facts{facts}, m_index{index}, m_stage{stage}, m_asOf{asOf}
  {
    collectDecisions();
    collectBodies();
  }

  /// Decisions before this moment no longer count: a later stage sent the proposal back.
  void reopen(Moment moment) { m_reopened = std::max(moment, m_reopened.value_or(moment)); }
  /// A body of this stage sent the proposal back: the stage waits again for the one before it.
  void interrupt(Moment moment) { m_interrupted = std::max(moment, m_interrupted.value_or(moment)); }

  /// When the stage starts: with the completion of the one before it, or earlier where somebody went ahead with a reason.
  void start(const std::optional<Date>& previous)
  {
    m_start = previous;
    const auto since = std::max(m_reopened, m_interrupted);
    for (const auto& goAhead : m_facts.goAheads)
      if (goAhead.stage == m_stage.id && goAhead.on <= m_asOf && (!since || goAhead.on > since->date) && (!m_start || goAhead.on < *m_start))
        m_start = goAhead.on;
    if (m_start && m_reopened)
      m_start = std::max(*m_start, m_reopened->date);
  }

  [[nodiscard]] StageStatus status() const
  {
    StageStatus result{.stage = m_stage};
    result.startedOn = m_start;
    if (const auto* sending = sendingOn(m_asOf); sending != nullptr) {
      result.sentOn = sending->on;
      result.termEndsOn = sending->termEndsOn;
    }
    if (m_reopened)
      result.reopenedOn = m_reopened->date;
    for (const auto& goAhead : m_facts.goAheads)
      if (goAhead.stage == m_stage.id && goAhead.on <= m_asOf && (!result.goAhead || goAhead.on >= result.goAhead->on))
        result.goAhead = goAhead;
    if (m_start)
      result.completedOn = completion(*m_start);
    // A completed stage keeps the participation of the day it completed.
    const auto day = result.completedOn ? std::min(*result.completedOn, m_asOf) : m_asOf;
    result.drift = versionsOn(day).size() > 1;
    result.driftAcceptance = result.drift ? acceptanceOn(day) : std::nullopt;
    for (const auto& branch : m_branches)
      if (listedOn(branch, day))
        result.branches.push_back(branchStatus(branch, day));
    return result;
  }

private:
  struct Branch {
    BodyId body;
    std::optional<MunicipalityId> municipality;
    std::vector<const Decision*> decisions; // in order of moment
    const PassedOver* passedOver = nullptr;
  };

  void collectDecisions()
  {
    for (const auto& decision : m_facts.decisions)
      if (decision.stage == m_stage.id && decision.decidedOn <= m_asOf)
        m_decisions.push_back(&decision);
    std::sort(m_decisions.begin(), m_decisions.end(), [](auto* a, auto* b) { return momentOf(*a) < momentOf(*b); });
  }

  void collectBodies()
  {
    if (m_stage.selector == BodySelector::oneBody) {
      if (m_stage.body)
        addBody(*m_stage.body, std::nullopt);
      return;
    }
    std::set<MunicipalityId> seen;
    for (const auto& participation : m_facts.participations) {
      if (participation.from > m_asOf || !seen.insert(participation.municipality).second)
        continue;
      const auto bodies = m_index.bodiesOf.find(participation.municipality.value());
      if (bodies == m_index.bodiesOf.end())
        continue;
      const auto& body = m_stage.selector == BodySelector::everyCouncil ? bodies->second.council : bodies->second.executive;
      if (body)
        addBody(*body, participation.municipality);
    }
  }

  void addBody(BodyId body, std::optional<MunicipalityId> municipality)
  {
    Branch branch{body, municipality, {}};
    for (const auto* decision : m_decisions)
      if (decision->body == body)
        branch.decisions.push_back(decision);
    for (const auto& passedOver : m_facts.passedOver)
      if (passedOver.stage == m_stage.id && passedOver.body == body && passedOver.on <= m_asOf)
        branch.passedOver = &passedOver;
    m_branches.push_back(std::move(branch));
  }

  [[nodiscard]] bool takesPartOn(const Branch& branch, Date day) const
  {
    if (!branch.municipality)
      return true;
    const auto kind = participationOn(m_facts.participations, *branch.municipality, day);
    return kind && givesBranch(*kind, m_stage.role);
  }

  /// Takes part, or did so before: who stepped out stays listed.
  [[nodiscard]] bool listedOn(const Branch& branch, Date day) const
  {
    if (!branch.municipality || takesPartOn(branch, day))
      return true;
    return std::any_of(m_facts.participations.begin(), m_facts.participations.end(), [&](const Participation& participation) {
      return participation.municipality == *branch.municipality && participation.from <= day &&
             givesBranch(participation.kind, m_stage.role);
    });
  }

  [[nodiscard]] bool counts(const Branch& branch, Date day) const
  {
    return takesPartOn(branch, day) && (branch.passedOver == nullptr || branch.passedOver->on > day);
  }

  /// The latest sending on or before a day. Once reopened, a stage must be sent again.
  [[nodiscard]] const Sending* sendingOn(Date day) const
  {
    const Sending* latest = nullptr;
    for (const auto& sending : m_facts.sendings) {
      const auto counts = sending.stage == m_stage.id && sending.on <= day && (!m_reopened || (m_start && sending.on >= *m_start));
      if (counts && (latest == nullptr || std::pair{latest->on, latest->id} < std::pair{sending.on, sending.id}))
        latest = &sending;
    }
    return latest;
  }

  /// The last day of a term belongs to it: who answers on that day is in time.
  [[nodiscard]] bool termEndedOn(Date day) const
  {
    const auto* sending = sendingOn(day);
    return sending != nullptr && sending->termEndsOn && *sending->termEndsOn < day;
  }

  /// The decision that stands on a day since the stage was last opened.
  [[nodiscard]] const Decision* standingOn(const Branch& branch, Date day) const
  {
    const Decision* standing = nullptr;
    for (const auto* decision : branch.decisions)
      if (decision->decidedOn <= day && (!m_reopened || momentOf(*decision) > *m_reopened))
        standing = decision;
    return standing;
  }

  [[nodiscard]] const Decision* closingOn(const Branch& branch, Date day) const
  {
    const auto* standing = standingOn(branch, day);
    if (standing == nullptr)
      return nullptr;
    const auto closes = closesBranch(standing->outcome) || (standing->outcome == Outcome::noResponse && termEndedOn(day));
    return closes ? standing : nullptr;
  }

  [[nodiscard]] std::set<VersionId> versionsOn(Date day) const
  {
    std::set<VersionId> versions;
    if (m_stage.role != StageRole::decides)
      return versions;
    for (const auto& branch : m_branches)
      if (const auto* closing = counts(branch, day) ? closingOn(branch, day) : nullptr; closing != nullptr && closing->version)
        versions.insert(*closing->version);
    return versions;
  }

  /// An acceptance covers the versions that had been decided on when it was given, and no later ones.
  [[nodiscard]] std::optional<DriftAcceptance> acceptanceOn(Date day) const
  {
    const auto present = versionsOn(day);
    for (const auto& acceptance : m_facts.driftAcceptances) {
      if (acceptance.stage != m_stage.id || acceptance.on > day)
        continue;
      const auto covered = versionsOn(acceptance.on);
      if (std::includes(covered.begin(), covered.end(), present.begin(), present.end()))
        return acceptance;
    }
    return std::nullopt;
  }

  [[nodiscard]] bool unacceptedDriftOn(Date day) const { return versionsOn(day).size() > 1 && !acceptanceOn(day); }

  struct Tally {
    int bodies = 0;
    int positive = 0;
    int answered = 0;
    int passedOver = 0;
  };

  [[nodiscard]] Tally tallyOn(Date day) const
  {
    Tally tally;
    for (const auto& branch : m_branches) {
      if (!takesPartOn(branch, day))
        continue;
      if (!counts(branch, day)) {
        ++tally.passedOver;
        continue;
      }
      ++tally.bodies;
      const auto* closing = closingOn(branch, day);
      tally.positive += closing != nullptr && isPositive(closing->outcome);
      tally.answered += closing != nullptr && isAnswer(closing->outcome);
    }
    return tally;
  }

  [[nodiscard]] bool holdsOn(Date day) const
  {
    if (m_stage.completion == CompletionRule::onSending)
      return sendingOn(day) != nullptr;
    const auto tally = tallyOn(day);
    if (tally.bodies == 0)
      return tally.passedOver > 0;
    switch (m_stage.completion) {
    case CompletionRule::allPositive:
    case CompletionRule::oneBody:
      return tally.positive == tally.bodies && !unacceptedDriftOn(day);
    case CompletionRule::majority:
      return 2 * tally.positive > tally.bodies && !unacceptedDriftOn(day);
    case CompletionRule::allAnswered:
      return tally.answered == tally.bodies || termEndedOn(day);
    case CompletionRule::onSending:
      break;
    }
    return false;
  }

  /// The first day, from the start, on which the rule holds. It can only begin to hold on the day of some fact.
  [[nodiscard]] std::optional<Date> completion(Date start) const
  {
    std::set<Date> days{start};
    for (const auto* decision : m_decisions)
      days.insert(decision->decidedOn);
    for (const auto& participation : m_facts.participations)
      days.insert(participation.from);
    for (const auto& passedOver : m_facts.passedOver)
      days.insert(passedOver.on);
    for (const auto& acceptance : m_facts.driftAcceptances)
      days.insert(acceptance.on);
    for (const auto& sending : m_facts.sendings) {
      days.insert(sending.on);
      if (sending.termEndsOn)
        days.insert(addDays(*sending.termEndsOn, 1));
    }
    for (const auto day : days)
      if (day >= start && day <= m_asOf && holdsOn(day))
        return day;
    return std::nullopt;
  }

  /// The day up to which meetings and plans of this branch are used up.
  [[nodiscard]] std::optional<Date> treatedUntil(const Branch& branch) const
  {
    std::optional<Date> until;
    if (m_reopened)
      until = m_reopened->date;
    if (const auto* standing = standingOn(branch, m_asOf); standing != nullptr && (!until || standing->decidedOn > *until))
      until = standing->decidedOn;
    return until;
  }

  [[nodiscard]] BranchStatus branchStatus(const Branch& branch, Date day) const
  {
    BranchStatus result{.body = branch.body, .municipality = branch.municipality};
    for (const auto* decision : branch.decisions)
      result.decisions.push_back(asKnownOn(*decision, m_asOf));
    if (branch.passedOver != nullptr)
      result.passedOver = *branch.passedOver;
    const auto* closing = closingOn(branch, m_asOf);
    if (closing != nullptr) {
      result.meeting = closing->meeting;
      result.meetingDate = closing->meeting ? dateOf(*closing->meeting) : std::nullopt;
    } else {
      findPlan(branch, result);
    }
    result.state = stateOf(branch, result, closing, day);
    result.outcomeMissing = (result.state == BranchState::onAgenda || result.state == BranchState::planned) && result.meetingDate &&
                            *result.meetingDate < m_asOf;
    return result;
  }

  [[nodiscard]] BranchState stateOf(const Branch& branch, const BranchStatus& status, const Decision* closing, Date day) const
  {
    if (!takesPartOn(branch, day))
      return BranchState::notApplicable;
    if (branch.passedOver != nullptr)
      return BranchState::passedOver;
    if (closing != nullptr)
      return closing->confirmedOn && *closing->confirmedOn <= m_asOf ? BranchState::confirmed : BranchState::decided;
    if (status.item)
      return BranchState::onAgenda;
    if (status.meetingDate)
      return BranchState::planned;
    return m_start ? BranchState::toPlan : BranchState::waiting;
  }

  [[nodiscard]] std::optional<Date> dateOf(MeetingId meeting) const
  {
    const auto found = m_index.meetings.find(meeting.value());
    return found == m_index.meetings.end() ? std::nullopt : std::optional{found->second.date};
  }

  [[nodiscard]] bool standsOn(MeetingId meeting, const std::optional<Date>& treated) const
  {
    const auto found = m_index.meetings.find(meeting.value());
    if (found == m_index.meetings.end())
      return false;
    const auto& [date, cancelledOn] = found->second;
    return (!cancelledOn || *cancelledOn > m_asOf) && (!treated || date > *treated);
  }

  /// The agenda item that is to treat the branch, else its latest placement, unless that meeting is used up or cancelled.
  void findPlan(const Branch& branch, BranchStatus& result) const
  {
    const auto treated = treatedUntil(branch);
    const ServingItem* serving = nullptr;
    for (const auto& item : m_facts.items)
      if (item.stage == m_stage.id && item.body == branch.body && item.on <= m_asOf && !(item.withdrawnOn && *item.withdrawnOn <= m_asOf) &&
          standsOn(item.meeting, treated) &&
          (serving == nullptr || std::pair{serving->on, serving->item} < std::pair{item.on, item.item}))
        serving = &item;
    if (serving != nullptr) {
      result.item = serving->item;
      result.meeting = serving->meeting;
      result.meetingDate = dateOf(serving->meeting);
      return;
    }
    const Placement* latest = nullptr;
    for (const auto& placement : m_facts.placements)
      if (placement.stage == m_stage.id && placement.body == branch.body && placement.on <= m_asOf &&
          (latest == nullptr || std::pair{latest->on, latest->id} < std::pair{placement.on, placement.id}))
        latest = &placement;
    if (latest == nullptr)
      return;
    if (latest->meeting && standsOn(*latest->meeting, treated)) {
      result.meeting = latest->meeting;
      result.meetingDate = dateOf(*latest->meeting);
    } else if (!latest->meeting && latest->date && (!treated || *latest->date > *treated)) {
      result.meetingDate = latest->date;
    }
  }

  const RoundFacts& m_facts;
  const CaseIndex& m_index;
  const Stage& m_stage;
  Date m_asOf;
  std::vector<const Decision*> m_decisions; // of the stage, on or before the day, in order of moment
  std::vector<Branch> m_branches;
  std::optional<Moment> m_reopened;
  std::optional<Moment> m_interrupted;
  std::optional<Date> m_start;
};

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

std::optional<ParticipationKind> participationOn(const std::vector<Participation>& participations, MunicipalityId municipality, Date day)
{
  const Participation* latest = nullptr;
  for (const auto& participation : participations)
    if (participation.municipality == municipality && participation.from <= day &&
        (latest == nullptr || std::pair{latest->from, latest->id} < std::pair{participation.from, participation.id}))
      latest = &participation;
  return latest == nullptr ? std::nullopt : std::optional{latest->kind};
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
  return status;
}

}
