// SPDX-License-Identifier: EUPL-1.2
#include "pack/item_pages.h"

#include "pack/document_words.h"
#include "pack/pack_wording.h"
#include "pack/standing_in_words.h"

#include <algorithm>

namespace pack {

using namespace domain;

namespace {

/// Of a proposal that is on an agenda: its route, and how far each municipality is.
class RoutePage {
public:
  RoutePage(const app::Facts& facts, const app::AgendaBranch& branch, Date today)
    : m_branch{branch}, m_today{today}, m_report{app::statusReport(facts, today, branch.proposal)}
  {
    for (const auto& proposal : m_report.proposals)
      for (const auto& round : proposal.rounds)
        if (round.round.id == branch.round)
          m_round = &round;
    if (m_round != nullptr)
      m_plan = planOfRound(facts, today, m_round->round);
  }

  [[nodiscard]] std::vector<PackPage> pages(const std::string& label) const
  {
    if (m_round == nullptr)
      return {};
    PackPage page{label, m_branch.proposalNumber + " " + m_branch.proposalTitle, wording::whereItStands, {}};
    page.blocks.emplace_back(TextParagraph{summary()});
    page.blocks.emplace_back(TextHeading{2, "Route"});
    page.blocks.emplace_back(route());
    if (const auto* const stage = beforeMunicipalities()) {
      page.blocks.emplace_back(TextHeading{2, stage->stage.name + ", per gemeente"});
      page.blocks.emplace_back(municipalities(*stage));
    }
    return {page};
  }

private:
  [[nodiscard]] std::string summary() const
  {
    auto text = "Stand op " + inWords(m_today) + ", ronde " + std::to_string(m_round->round.number);
    if (const auto version = m_report.names.version(m_round->version); !version.empty())
      text += ", versie " + version;
    text += ". ";
    const auto count = std::to_string(m_round->stages.size());
    if (m_round->completedOn)
      text += "De route is doorlopen sinds " + inWords(*m_round->completedOn) + ".";
    else if (const auto* const open = m_round->openStage())
      text += "De route is bij stap " + std::to_string(open->stage.position) + " van " + count + ": " + open->stage.name + ".";
    if (m_round->round.targetDate)
      text += " Doel: " + inWords(*m_round->round.targetDate) + ".";
    return text;
  }

  [[nodiscard]] TextTable route() const
  {
    TextTable table{{"Stap", "Wie", "Wat", "Stand", "Datum"}, {}, {true}};
    for (const auto& stage : m_round->stages) {
      const auto [standing, date] = stageInWords(stage);
      table.rows.push_back({std::to_string(stage.stage.position), stage.stage.name, inWords(stage.stage.role), standing, date});
    }
    return table;
  }

  [[nodiscard]] std::pair<std::string, std::string> stageInWords(const StageStatus& stage) const
  {
    const auto* const plan = planOf(m_plan, stage.stage.id);
    if (stage.branches.size() == 1 && stage.stage.selector == BodySelector::oneBody) {
      const auto words = standingInWords(m_report.names, stage.branches.front(), plan);
      return {words.standing, words.date};
    }
    const auto takes = std::count_if(stage.branches.begin(), stage.branches.end(), [](const BranchStatus& branch) {
      return branch.state != BranchState::notApplicable && branch.state != BranchState::passedOver;
    });
    const auto done = std::count_if(stage.branches.begin(), stage.branches.end(), [](const BranchStatus& branch) {
      return branch.state == BranchState::decided || branch.state == BranchState::confirmed;
    });
    const auto standing = stage.completedOn || done > 0 ? std::to_string(done) + " van " + std::to_string(takes) + " besloten"
                          : stage.startedOn             ? std::string{"begonnen"}
                                                        : inWords(BranchState::waiting);
    return {standing, stageDates(stage, plan)};
  }

  /// From the first to the last day on which one of them treats it.
  [[nodiscard]] std::string stageDates(const StageStatus& stage, const app::PlanStageRow* plan) const
  {
    if (stage.completedOn)
      return inWords(*stage.completedOn);
    std::vector<Date> days;
    for (const auto& branch : stage.branches)
      if (branch.meetingDate && branch.state != BranchState::notApplicable)
        days.push_back(*branch.meetingDate);
    if (!days.empty()) {
      const auto [first, last] = std::minmax_element(days.begin(), days.end());
      return *first == *last ? inWords(*first) : inWords(*first) + " tot en met " + inWords(*last);
    }
    return plan != nullptr && plan->earliestCompletion ? "klaar verwacht " + inWords(*plan->earliestCompletion) : "nog onbekend";
  }

  /// The last stage of the municipalities that has come before them.
  [[nodiscard]] const StageStatus* beforeMunicipalities() const
  {
    const StageStatus* found = nullptr;
    for (const auto& stage : m_round->stages)
      if (stage.stage.selector != BodySelector::oneBody &&
          (stage.startedOn ||
           std::any_of(stage.branches.begin(), stage.branches.end(), [](const auto& branch) { return branch.latest() != nullptr; })))
        found = &stage;
    return found;
  }

  [[nodiscard]] TextTable municipalities(const StageStatus& stage) const
  {
    TextTable table{{"Gemeente", "Stand", "Datum", "Versie"}, {}, {}};
    const auto* const plan = planOf(m_plan, stage.stage.id);
    for (const auto& branch : stage.branches) {
      const auto words = standingInWords(m_report.names, branch, plan);
      const auto name = branch.municipality ? m_report.names.municipalities.at(*branch.municipality).name
                                            : m_report.names.bodies.at(branch.body).name;
      table.rows.push_back({name, words.standing, words.date, words.version});
    }
    std::sort(table.rows.begin(), table.rows.end());
    return table;
  }

  const app::AgendaBranch& m_branch;
  Date m_today;
  app::StatusReport m_report;
  const RoundStatus* m_round = nullptr;
  std::optional<app::PlanReport> m_plan;
};

}

std::vector<PackPage> pagesBehind(const app::Facts& facts, const app::AgendaRow& row, Date today)
{
  return row.branch ? RoutePage{facts, *row.branch, today}.pages(row.item.label) : std::vector<PackPage>{};
}

}
