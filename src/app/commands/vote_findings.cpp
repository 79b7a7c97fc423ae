// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/vote_findings.h"

#include "domain/outcome.h"

namespace app {

using namespace domain;

namespace {

/// Only an outcome for or against can be another one than that of a vote.
bool isForOrAgainst(Outcome outcome)
{
  return isPositive(outcome) || outcome == Outcome::rejected || outcome == Outcome::withheld || outcome == Outcome::advisedNegative;
}

bool isCounted(const Decision& decision) { return decision.votesFor && decision.votesAgainst; }

/// What figures that came with a decision mean. Whether everybody voted is known only of a body whose members are.
std::optional<planning::VoteResult> resultOf(planning::VoteCount count, bool membersKnown, const Decision& decision)
{
  count.votesFor = *decision.votesFor;
  count.votesAgainst = *decision.votesAgainst;
  count.everybodyVoted = membersKnown && count.votesFor + count.votesAgainst >= count.allVotes;
  const auto needsMembers = planning::isTied(count) || count.majority == MajorityRule::absolute;
  return needsMembers && !membersKnown ? std::nullopt : planning::resultOf(count);
}

/// By the votes, or else by the figures.
std::optional<planning::VoteResult> resultFor(const Facts& facts, const Decision& decision, const std::optional<VoteSheet>& sheet)
{
  if (sheet && sheet->recorded)
    return sheet->result;
  if (!isCounted(decision))
    return std::nullopt;
  return sheet ? resultOf(sheet->count, sheet->membersKnown, decision) : resultOf({.majority = majorityOf(facts.get(decision.body))}, false, decision);
}

bool isOther(const std::optional<int>& figure, int counted) { return figure && *figure != counted; }

/// The votes of those who were not recorded as absent; none when nobody recorded who was there.
std::optional<int> votesThere(const VoteSheet& sheet)
{
  auto known = false;
  auto votes = 0;
  for (const auto& voter : sheet.voters) {
    known = known || voter.present.has_value();
    votes += voter.present == false ? 0 : voter.weight;
  }
  return known ? std::optional{votes} : std::nullopt;
}

void addFigures(std::vector<Finding>& findings, const VoteSheet& sheet, const Decision& decision)
{
  const auto& count = sheet.count;
  if (sheet.recorded && (isOther(decision.votesFor, count.votesFor) || isOther(decision.votesAgainst, count.votesAgainst) || isOther(decision.votesAbstained, sheet.abstained)))
    findings.push_back({FindingCode::figuresDifferFromVotes, sheet.item.title});
  const auto figures = decision.votesFor.value_or(0) + decision.votesAgainst.value_or(0) + decision.votesAbstained.value_or(0);
  if (sheet.membersKnown && figures > count.allVotes)
    findings.push_back({FindingCode::moreVotesThanThereAre, std::to_string(figures), std::to_string(count.allVotes)});
  else if (const auto there = votesThere(sheet); sheet.membersKnown && there && figures > *there)
    findings.push_back({FindingCode::moreVotesThanPresent, std::to_string(figures), std::to_string(*there)});
}

}

std::vector<Finding> voteFindings(const Facts& facts, const Decision& decision, const std::optional<VoteSheet>& sheet)
{
  std::vector<Finding> findings;
  if (!isAnswer(decision.outcome))
    return findings;
  if (const auto result = resultFor(facts, decision, sheet); result && isForOrAgainst(decision.outcome) && (*result == planning::VoteResult::adopted) != isPositive(decision.outcome))
    findings.push_back({FindingCode::outcomeDiffersFromVotes, sheet ? sheet->item.title : facts.get(decision.body).name, std::string{toText(sheet ? sheet->majority : majorityOf(facts.get(decision.body)))}});
  if (sheet)
    addFigures(findings, *sheet, decision);
  return findings;
}

std::vector<Finding> meetingFindings(const Facts& facts, const Decision& decision)
{
  const auto sheet = voteSheetOf(facts, decision);
  auto findings = voteFindings(facts, decision, sheet);
  if (sheet && isAnswer(decision.outcome) && !sheet->quorate)
    findings.insert(findings.begin(), {FindingCode::noQuorum, facts.get(sheet->item.meeting).number});
  if (decision.meeting)
    if (const auto day = facts.get(*decision.meeting).date; day != decision.decidedOn)
      findings.insert(findings.begin(), {FindingCode::notOnMeetingDay, toIso(day), toIso(decision.decidedOn)});
  return findings;
}

std::vector<Finding> absentVoters(const VoteSheet& sheet)
{
  std::string names;
  for (const auto& voter : sheet.voters)
    if (voter.choice && voter.present == false)
      names += (names.empty() ? "" : ", ") + voter.name;
  if (names.empty())
    return {};
  return {{FindingCode::absentVoted, names, sheet.item.label}};
}

}
