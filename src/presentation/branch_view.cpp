// SPDX-License-Identifier: EUPL-1.2
#include "presentation/branch_view.h"

namespace presentation {

using namespace domain;

std::optional<BranchView> BranchView::find(const app::Facts& facts, const BranchKey& key, Date asOf)
{
  if (!facts.find(key.proposal))
    return std::nullopt;
  BranchView view{facts, key, app::planningCase(facts, asOf, key.proposal)};
  return view.locate() ? std::optional{std::move(view)} : std::nullopt;
}

bool BranchView::locate()
{
  if (report().proposals.empty())
    return false;
  const auto& rounds = report().proposals.front().rounds;
  for (m_round = 0; m_round < rounds.size(); ++m_round)
    for (m_stage = 0; m_stage < rounds[m_round].stages.size(); ++m_stage) {
      const auto& stage = rounds[m_round].stages[m_stage];
      if (stage.stage.id != m_key.stage)
        continue;
      for (m_branch = 0; m_branch < stage.branches.size(); ++m_branch)
        if (stage.branches[m_branch].body == m_key.body)
          return true;
    }
  return false;
}

BranchSign BranchView::sign() const
{
  const auto places = app::placeNotes(app::planSummaries(m_planned));
  return signOf({names(), places, asOf()}, round(), stage(), branch());
}

std::optional<app::PlanBranchRow> BranchView::plan() const
{
  const auto planned = app::planWithoutAdvice(m_planned, {.proposal = m_key.proposal, .round = round().round.number, .from = {}, .target = {}, .marginDays = {}});
  if (!planned || planned->complete)
    return std::nullopt;
  for (const auto& row : planned->stages[m_stage].branches)
    if (row.body == m_key.body)
      return row;
  return std::nullopt;
}

QString BranchView::partyName() const
{
  return QString::fromStdString(branch().municipality ? names().municipalities.at(*branch().municipality).name : body().name);
}

const Decision* BranchView::decision() const { return standingDecision(branch()); }

}
