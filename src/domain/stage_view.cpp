// SPDX-License-Identifier: EUPL-1.2
#include "domain/stage_view.h"

#include "domain/outcome.h"
#include "domain/period.h"

#include <algorithm>

namespace domain {

namespace {

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

}

StageView::StageView(const RoundFacts& facts, const CaseIndex& index, const Stage& stage, Date asOf)
  : m_facts{facts}, m_index{index}, m_stage{stage}, m_asOf{asOf}
{
  collectDecisions();
  collectBodies();
}

void StageView::start(const std::optional<Date>& previous)
{
  m_start = previous;
  const auto since = std::max(m_reopened, m_interrupted);
  for (const auto& goAhead : m_facts.goAheads)
    if (goAhead.stage == m_stage.id && goAhead.on <= m_asOf && (!since || goAhead.on > since->date) && (!m_start || goAhead.on < *m_start))
      m_start = goAhead.on;
  if (m_start && m_reopened)
    m_start = std::max(*m_start, m_reopened->date);
}

StageStatus StageView::status() const
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

void StageView::collectDecisions()
{
  for (const auto& decision : m_facts.decisions)
    if (decision.stage == m_stage.id && decision.decidedOn <= m_asOf)
      m_decisions.push_back(&decision);
  std::sort(m_decisions.begin(), m_decisions.end(), [](auto* a, auto* b) { return momentOf(*a) < momentOf(*b); });
}

void StageView::collectBodies()
{
  if (m_stage.selector == BodySelector::oneBody) {
    if (m_stage.body)
      addBody({*m_stage.body, std::nullopt, {}});
    return;
  }
  for (auto& [municipality, participations] : participationsOfEach()) {
    const auto bodies = m_index.bodiesOf.find(municipality.value());
    if (bodies == m_index.bodiesOf.end())
      continue;
    const auto& body = m_stage.selector == BodySelector::everyCouncil ? bodies->second.council : bodies->second.executive;
    if (body && existsInRound(bodies->second.existence))
      addBody({*body, municipality, bodies->second.existence, std::move(participations)});
  }
}

std::map<MunicipalityId, OrderedParticipations> StageView::participationsOfEach() const
{
  std::map<MunicipalityId, OrderedParticipations> each;
  for (const auto& participation : m_facts.participations)
    if (participation.from <= m_asOf)
      each[participation.municipality].push_back(&participation);
  for (auto& [municipality, participations] : each)
    putInOrder(participations);
  return each;
}

bool StageView::existsInRound(const Existence& existence) const
{
  return existence.from <= m_asOf && (!existence.until || std::min(m_facts.round.startedOn, m_asOf) <= *existence.until);
}

void StageView::addBody(Branch branch)
{
  for (const auto* decision : m_decisions)
    if (decision->body == branch.body)
      branch.decisions.push_back(decision);
  for (const auto& passedOver : m_facts.passedOver)
    if (passedOver.stage == m_stage.id && passedOver.body == branch.body && passedOver.on <= m_asOf)
      branch.passedOver = &passedOver;
  m_branches.push_back(std::move(branch));
}

bool StageView::takesPartOn(const Branch& branch, Date day) const
{
  if (!branch.municipality)
    return true;
  const auto* holding = holdingOn(branch.participations, branch.existence, day);
  return holding != nullptr && givesBranch(holding->kind, m_stage.role);
}

bool StageView::listedOn(const Branch& branch, Date day) const
{
  if (!branch.municipality || takesPartOn(branch, day))
    return true;
  return std::any_of(branch.participations.begin(), branch.participations.end(), [&](const Participation* participation) {
    const auto first = std::max(participation->from, branch.existence.from.value_or(participation->from));
    return first <= day && takesPartOn(branch, first);
  });
}

bool StageView::counts(const Branch& branch, Date day) const
{
  return takesPartOn(branch, day) && (branch.passedOver == nullptr || branch.passedOver->on > day);
}

const Sending* StageView::sendingOn(Date day) const
{
  const Sending* latest = nullptr;
  for (const auto& sending : m_facts.sendings) {
    const auto counts = sending.stage == m_stage.id && sending.on <= day && (!m_reopened || (m_start && sending.on >= *m_start));
    if (counts && (latest == nullptr || std::pair{latest->on, latest->id} < std::pair{sending.on, sending.id}))
      latest = &sending;
  }
  return latest;
}

bool StageView::termEndedOn(Date day) const
{
  const auto* sending = sendingOn(day);
  return sending != nullptr && sending->termEndsOn && *sending->termEndsOn <= day;
}

const Decision* StageView::standingOn(const Branch& branch, Date day) const
{
  const Decision* standing = nullptr;
  for (const auto* decision : branch.decisions)
    if (decision->decidedOn <= day && (!m_reopened || momentOf(*decision) > *m_reopened))
      standing = decision;
  return standing;
}

const Decision* StageView::closingOn(const Branch& branch, Date day) const
{
  const auto* standing = standingOn(branch, day);
  if (standing == nullptr)
    return nullptr;
  const auto closes = closesBranch(standing->outcome) || (standing->outcome == Outcome::noResponse && termEndedOn(day));
  return closes ? standing : nullptr;
}

std::set<VersionId> StageView::versionsOn(Date day) const
{
  std::set<VersionId> versions;
  if (m_stage.role != StageRole::decides)
    return versions;
  for (const auto& branch : m_branches)
    if (const auto* closing = counts(branch, day) ? closingOn(branch, day) : nullptr; closing != nullptr && closing->version)
      versions.insert(*closing->version);
  return versions;
}

std::optional<DriftAcceptance> StageView::acceptanceOn(Date day) const
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

StageView::Tally StageView::tallyOn(Date day) const
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

bool StageView::holdsOn(Date day) const
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

std::optional<Date> StageView::completion(Date start) const
{
  std::set<Date> days{start};
  for (const auto* decision : m_decisions)
    days.insert(decision->decidedOn);
  for (const auto& participation : m_facts.participations)
    days.insert(participation.from);
  for (const auto& branch : m_branches) {
    if (branch.existence.from)
      days.insert(*branch.existence.from);
    if (branch.existence.until)
      days.insert(addDays(*branch.existence.until, 1));
  }
  for (const auto& passedOver : m_facts.passedOver)
    days.insert(passedOver.on);
  for (const auto& acceptance : m_facts.driftAcceptances)
    days.insert(acceptance.on);
  for (const auto& sending : m_facts.sendings) {
    days.insert(sending.on);
    if (sending.termEndsOn)
      days.insert(*sending.termEndsOn);
  }
  for (const auto day : days)
    if (day >= start && day <= m_asOf && holdsOn(day))
      return day;
  return std::nullopt;
}

std::optional<Date> StageView::treatedUntil(const Branch& branch) const
{
  std::optional<Date> until;
  if (m_reopened)
    until = m_reopened->date;
  if (const auto* standing = standingOn(branch, m_asOf); standing != nullptr && (!until || standing->decidedOn > *until))
    until = standing->decidedOn;
  return until;
}

BranchStatus StageView::branchStatus(const Branch& branch, Date day) const
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
  if (const auto* latest = result.latest())
    result.latestItem = itemOf(branch, *latest);
  result.state = stateOf(branch, result, closing, day);
  result.outcomeMissing = (result.state == BranchState::onAgenda || result.state == BranchState::planned) && result.meetingDate &&
                          *result.meetingDate < m_asOf;
  return result;
}

BranchState StageView::stateOf(const Branch& branch, const BranchStatus& status, const Decision* closing, Date day) const
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

std::optional<AgendaItemId> StageView::itemOf(const Branch& branch, const Decision& decision) const
{
  std::optional<AgendaItemId> found;
  for (const auto& item : m_facts.items)
    if (decision.meeting == item.meeting && item.stage == m_stage.id && item.body == branch.body && !(item.withdrawnOn && *item.withdrawnOn <= decision.decidedOn))
      found = item.item;
  return found;
}

std::optional<Date> StageView::dateOf(MeetingId meeting) const
{
  const auto found = m_index.meetings.find(meeting.value());
  return found == m_index.meetings.end() ? std::nullopt : std::optional{found->second.date};
}

bool StageView::standsOn(MeetingId meeting, const std::optional<Date>& treated) const
{
  const auto found = m_index.meetings.find(meeting.value());
  if (found == m_index.meetings.end())
    return false;
  const auto& [date, cancelledOn] = found->second;
  return (!cancelledOn || *cancelledOn > m_asOf) && (!treated || date > *treated);
}

void StageView::findPlan(const Branch& branch, BranchStatus& result) const
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

}
