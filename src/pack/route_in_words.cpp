// SPDX-License-Identifier: EUPL-1.2
#include "pack/route_in_words.h"

#include "app/queries/missing.h"
#include "app/queries/status.h"
#include "pack/document_words.h"

#include <algorithm>

namespace pack {

using namespace domain;

namespace {

void addLine(std::string& text, const std::string& line) { text += (text.empty() ? "" : "\n") + line; }

std::string versionInBrackets(const app::StatusReport& report, const Decision& decision)
{
  return decision.version ? " (versie " + report.names.version(decision.version) + ")" : std::string{};
}

/// A regional body decides on its own; of many municipalities only how many did what is told.
std::string municipalitiesInWords(const StageStatus& stage, Date day)
{
  std::map<Outcome, int> counts;
  for (const auto& branch : stage.branches)
    if (branch.latest() != nullptr && branch.latest()->decidedOn < day && branch.state != BranchState::notApplicable)
      ++counts[branch.latest()->outcome];
  std::string text;
  for (const auto& [outcome, count] : counts)
    text += (text.empty() ? "" : ", ") + std::to_string(count) + " " + inWords(outcome);
  return text.empty() ? text : stage.stage.name + ": " + text;
}

std::string earlierDecisions(const app::StatusReport& report, const ProposalId proposal, Date day)
{
  std::vector<std::pair<Date, std::string>> lines;
  std::vector<std::string> summaries;
  for (const auto& each : report.proposals)
    for (const auto& round : each.rounds)
      for (const auto& stage : round.stages) {
        if (each.proposal.id != proposal)
          continue;
        if (stage.stage.selector != BodySelector::oneBody) {
          if (auto text = municipalitiesInWords(stage, day); !text.empty())
            summaries.push_back("Ronde " + std::to_string(round.round.number) + ", " + text);
          continue;
        }
        for (const auto& branch : stage.branches)
          for (const auto& decision : branch.decisions)
            if (decision.decidedOn < day)
              lines.emplace_back(decision.decidedOn, inWords(decision.decidedOn) + ", " + report.names.bodies.at(branch.body).name + ": " +
                                                         inWords(decision.outcome) + versionInBrackets(report, decision));
      }
  std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::string text;
  for (const auto& [date, line] : lines)
    addLine(text, line);
  for (const auto& line : summaries)
    addLine(text, line);
  return text;
}

std::string consulted(const app::Facts& facts, ProposalId proposal, Date day)
{
  std::string text;
  for (const auto& consultation : app::recordedConsultations(facts, proposal, day))
    addLine(text, consultation.party + ", " + inWords(consultation.on) +
                      (consultation.cameOut.empty() ? std::string{} : ": " + consultation.cameOut));
  return text;
}

std::string stageDates(const StageStatus& stage, Date after)
{
  std::optional<Date> first;
  std::optional<Date> last;
  for (const auto& branch : stage.branches)
    if (branch.meetingDate && *branch.meetingDate > after) {
      first = first ? std::min(*first, *branch.meetingDate) : *branch.meetingDate;
      last = last ? std::max(*last, *branch.meetingDate) : *branch.meetingDate;
    }
  if (!first)
    return {};
  return stage.stage.name + ": " + (first == last ? inWords(*first) : inWords(*first) + " tot en met " + inWords(*last));
}

std::string followUp(const app::StatusReport& report, const app::AgendaBranch& branch, Date day)
{
  std::string text;
  for (const auto& each : report.proposals)
    for (const auto& round : each.rounds)
      for (const auto& stage : round.stages)
        if (round.round.id == branch.round && stage.stage.id > branch.stage)
          if (auto line = stageDates(stage, day); !line.empty())
            addLine(text, line);
  return text;
}

}

RouteInWords routeInWords(const app::Facts& facts, const app::AgendaBranch& branch, const Meeting& meeting)
{
  const auto report = app::statusReport(facts, meeting.date, branch.proposal);
  return {earlierDecisions(report, branch.proposal, meeting.date), consulted(facts, branch.proposal, meeting.date),
          followUp(report, branch, meeting.date)};
}

}
