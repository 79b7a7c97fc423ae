// SPDX-License-Identifier: EUPL-1.2
#include "pack/standing_in_words.h"

#include "pack/document_words.h"
#include "pack/pack_wording.h"

#include <algorithm>

namespace pack {

using namespace domain;

namespace {

constexpr auto unknownDate = "nog onbekend";

const app::PlanBranchRow* planOf(const BranchStatus& branch, const app::PlanStageRow* plan)
{
  if (plan == nullptr)
    return nullptr;
  const auto found = std::ranges::find(plan->branches, branch.body, &app::PlanBranchRow::body);
  return found == plan->branches.end() ? nullptr : &*found;
}

std::string dateOf(const BranchStatus& branch, const app::PlanBranchRow* plan)
{
  if (plan != nullptr && plan->leavesOn)
    return "stapt uit op " + inWords(*plan->leavesOn);
  if (branch.meetingDate && !(plan != nullptr && plan->lapsed))
    return inWords(*branch.meetingDate) + (plan != nullptr && plan->lost ? ", niet te halen" : "");
  return plan != nullptr && plan->forward ? "verwacht " + inWords(plan->forward->date) : unknownDate;
}

}

StandingInWords standingInWords(const app::StatusNames& names, const BranchStatus& branch, const app::PlanStageRow* plan)
{
  if (app::isClosedItem(names, branch))
    return {wording::closedBranch, branch.meetingDate ? inWords(*branch.meetingDate) : unknownDate, {}};
  const auto* const latest = branch.latest();
  switch (branch.state) {
  case BranchState::notApplicable:
  case BranchState::passedOver:
    return {inWords(branch.state), {}, {}};
  case BranchState::decided:
  case BranchState::confirmed:
    if (latest != nullptr)
      return {inWords(latest->outcome), inWords(latest->decidedOn), names.version(latest->version)};
    break;
  case BranchState::onAgenda:
  case BranchState::planned:
  case BranchState::toPlan:
  case BranchState::waiting:
    break;
  }
  // What was deferred or sent back is treated again; the last outcome still tells something.
  const auto* const planned = planOf(branch, plan);
  const auto isLapsed = planned != nullptr && planned->lapsed;
  const std::string now = isLapsed ? wording::planAgain : branch.outcomeMissing ? wording::outcomeMissing : inWords(branch.state);
  const auto isToBeTold = latest != nullptr && !app::isClosedItem(names, branch.latestItem);
  const auto standing = isToBeTold ? now + " (eerder " + inWords(latest->outcome) + " op " + inFigures(latest->decidedOn) + ")" : now;
  return {standing, dateOf(branch, planned), {}};
}

const app::PlanStageRow* planOf(const std::optional<app::PlanReport>& plan, StageId stage)
{
  if (!plan)
    return nullptr;
  const auto found =
      std::find_if(plan->stages.begin(), plan->stages.end(), [&](const app::PlanStageRow& row) { return row.stage == stage; });
  return found == plan->stages.end() ? nullptr : &*found;
}

std::optional<app::PlanReport> planOfRound(const app::Facts& facts, Date today, const Round& round)
{
  return planOfRound(app::planningCase(facts, today, round.proposal), round);
}

std::optional<app::PlanReport> planOfRound(const app::PlanningCase& readCase, const Round& round)
{
  auto plan = app::planWithoutAdvice(readCase, {.proposal = round.proposal, .round = round.number});
  return plan ? std::optional{std::move(*plan)} : std::nullopt;
}

}
