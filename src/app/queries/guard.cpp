// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/guard.h"

namespace app {

using namespace domain;

namespace {

struct GuardedRound {
  const Proposal& proposal;
  const RoundStatus& status;
};

GuardedRound guardedRound(const PlanningCase& planningCase, RoundId round)
{
  const auto& proposal = planningCase.report.proposals.front();
  for (const auto& status : proposal.rounds)
    if (status.round.id == round)
      return {proposal.proposal, status};
  throw StoreFailure{{ErrorCode::unknownReference, "round", std::to_string(round.value())}};
}

MissingPartyRow missingRow(const PlanningCase& planningCase, const RoundStatus& round, const planning::MissingParty& missing)
{
  const auto& names = planningCase.report.names;
  MissingPartyRow row{.duty = missing.duty,
                      .ground = missing.ground,
                      .party = missing.party,
                      .source = missing.source,
                      .beforeStage = missing.beforeStage};
  if (missing.body) {
    row.party = names.bodies.at(*missing.body).name;
    row.bodyCode = names.bodies.at(*missing.body).code;
  }
  if (missing.municipality) {
    row.municipalityCode = names.municipalities.at(*missing.municipality).code;
    row.municipalityName = names.municipalities.at(*missing.municipality).name;
  }
  if (missing.stage)
    row.stageName = round.stage(*missing.stage)->stage.name;
  return row;
}

void listPassedOver(const PlanningCase& planningCase, const RoundStatus& round, GuardReport& report)
{
  for (const auto& stage : round.stages)
    for (const auto& branch : stage.branches)
      if (stage.stage.position < report.position && branch.state == BranchState::passedOver)
        report.passedOver.push_back(planningCase.report.names.bodies.at(branch.body).name + ": " + branch.passedOver->reason);
}

}

GuardReport guardReport(const Facts& facts, Date today, StageId stageId)
{
  const auto stage = facts.get(stageId);
  const auto readCase = planningCase(facts, today, facts.get(stage.round).proposal);
  const auto [proposal, status] = guardedRound(readCase, stage.round);
  GuardReport report{.proposalNumber = proposal.number,
                     .proposalTitle = proposal.title,
                     .roundNumber = status.round.number,
                     .stage = stageId,
                     .stageName = stage.name,
                     .position = stage.position};
  const auto missing = planning::missingBefore(stage.position, guardedStages(status), expectedParties(readCase, status), today);
  if (!missing.empty()) {
    const planning::PlanQuestion question{today, false, status.round.targetDate, 0};
    const auto cost =
        planning::costOfFindingLater(stage.position, planRound(readCase, status), readCase.calendars, readCase.days, question);
    report.foundAt = stage.name;
    for (const auto& other : status.stages)
      if (other.stage.position == stage.position + 1)
        report.foundAt = other.stage.name;
    for (const auto& each : missing) {
      report.missing.push_back(missingRow(readCase, status, each));
      report.missing.back().costWeeks = cost;
    }
  }
  listPassedOver(readCase, status, report);
  return report;
}

Result<StageId> stageToGuard(const Facts& facts, Date today, ProposalId proposal)
{
  const auto report = statusReport(facts, today, proposal);
  const auto* round = report.proposals.empty() ? nullptr : report.proposals.front().latestRound();
  if (round == nullptr || round->openStage() == nullptr)
    return fail(ErrorCode::noRoundToPlan, facts.get(proposal).number);
  const auto* open = round->openStage();
  auto begun = open->sentOn.has_value();
  for (const auto& branch : open->branches)
    begun = begun || branch.state == BranchState::decided || branch.state == BranchState::confirmed ||
            branch.state == BranchState::onAgenda;
  if (!begun)
    return open->stage.id;
  const auto next = static_cast<std::size_t>(open - round->stages.data()) + 1;
  return next < round->stages.size() ? round->stages[next].stage.id : open->stage.id;
}

std::string missingAsText(const GuardReport& report)
{
  std::string text;
  for (const auto& row : report.missing) {
    text += text.empty() ? "" : "\n";
    text += partyLine(row.party, row.bodyCode.empty() ? row.municipalityName : std::string{}, row.source);
  }
  return text;
}

}
