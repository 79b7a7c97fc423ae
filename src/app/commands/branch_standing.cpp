// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/branch_standing.h"

#include "app/commands/municipality_rules.h"
#include "app/queries/meetings.h"

namespace app {

using namespace domain;

const StageStatus& Standing::stage() const
{
  const auto* found = m_round.stage(m_stage);
  EXPECTS(found != nullptr);
  return *found;
}

const BranchStatus& Standing::branch() const
{
  EXPECTS(m_body.has_value());
  const auto* found = stage().branchOf(*m_body);
  EXPECTS(found != nullptr);
  return *found;
}

const Decision& Standing::latest() const
{
  const auto* found = branch().latest();
  EXPECTS(found != nullptr);
  return *found;
}

bool Standing::isClosed() const
{
  return branch().state == BranchState::decided || branch().state == BranchState::confirmed;
}

Result<void> Standing::refuseNotStarted() const
{
  if (stage().startedOn)
    return {};
  const auto* open = m_round.openStage();
  return fail(ErrorCode::stageNotStarted, stage().stage.name, open != nullptr ? open->stage.name : std::string{});
}

Result<void> Standing::refuseTreated() const
{
  switch (branch().state) {
  case BranchState::notApplicable:
    return fail(ErrorCode::notTakingPart, m_bodyName);
  case BranchState::passedOver:
    return fail(ErrorCode::alreadyPassedOver, m_bodyName, toIso(branch().passedOver->on));
  case BranchState::decided:
  case BranchState::confirmed:
    return fail(ErrorCode::alreadyDecided, m_bodyName, toIso(latest().decidedOn));
  case BranchState::waiting:
  case BranchState::toPlan:
  case BranchState::planned:
  case BranchState::onAgenda:
    return {};
  }
  return {};
}

Result<Standing> standingAlsoWhenEnded(const Facts& facts, StageId stageId, std::optional<BodyId> body, Date on, std::optional<DecisionId> without)
{
  const auto stage = facts.get(stageId);
  auto round = roundCase(facts, stage.round);
  if (without)
    std::erase_if(round.facts.decisions, [&](const Decision& each) { return each.id == *without; });
  auto status = statusOf(round.facts, round.index, on);
  auto bodyName = body ? facts.get(*body).name : std::string{};
  if (const auto* found = status.stage(stageId); body && (found == nullptr || found->branchOf(*body) == nullptr))
    return fail(ErrorCode::notABodyOfStage, bodyName, stage.name);
  return Standing{std::move(status), stageId, body, std::move(bodyName)};
}

Result<Standing> standingOf(const Facts& facts, StageId stage, std::optional<BodyId> body, Date on)
{
  auto standing = standingAlsoWhenEnded(facts, stage, body, on);
  if (standing && standing->round().endedOn)
    return fail(ErrorCode::roundEnded, toIso(*standing->round().endedOn));
  return standing;
}

bool standsElsewhere(const Standing& standing, const AgendaItem& item) { return standing.branch().item && *standing.branch().item != item.id; }

Result<void> refuseFuture(const Context& context)
{
  if (context.on > context.today)
    return fail(ErrorCode::inFuture, toIso(context.on), toIso(context.today));
  return {};
}

Result<void> refuseUnfit(const Facts& facts, const Meeting& meeting, BodyId body)
{
  const auto meets = facts.get(body);
  if (meeting.body != body)
    return fail(ErrorCode::meetingOfAnotherBody, meeting.number, meets.name);
  if (meeting.cancelledOn)
    return fail(ErrorCode::meetingCancelled, meeting.number, toIso(*meeting.cancelledOn));
  return refuseEnded(facts, meets, meeting.date);
}

void warnOfPassedDays(Change& change, const Facts& facts, const Meeting& meeting, Date today)
{
  if (meeting.date < today)
    return; // held: nobody waits for papers
  const auto body = facts.get(meeting.body);
  if (const auto dispatch = dispatchDay(meeting, body); dispatch && *dispatch < today)
    change.warn(FindingCode::dispatchDayPassed, meeting.number);
  else if (const auto handIn = handInDay(meeting, body); handIn && *handIn < today)
    change.warn(FindingCode::handInDayPassed, meeting.number);
}

}
