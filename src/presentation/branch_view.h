// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/branch_sign.h"
#include "presentation/status_table.h"

namespace presentation {

/// One branch as of a day, with everything around it that sentences about it need.
class BranchView {
public:
  /// None when the proposal, stage or body does not stand there on that day.
  [[nodiscard]] static std::optional<BranchView> find(const app::Facts& facts, const BranchKey& key, domain::Date asOf);

  [[nodiscard]] const app::Facts& facts() const { return *m_facts; }
  [[nodiscard]] const BranchKey& key() const { return m_key; }
  [[nodiscard]] domain::Date asOf() const { return m_planned.today; }
  [[nodiscard]] const domain::Proposal& proposal() const { return report().proposals.front().proposal; }
  [[nodiscard]] const app::StatusNames& names() const { return report().names; }
  [[nodiscard]] const domain::RoundStatus& round() const { return report().proposals.front().rounds[m_round]; }
  [[nodiscard]] const domain::StageStatus& stage() const { return round().stages[m_stage]; }
  [[nodiscard]] const domain::BranchStatus& branch() const { return stage().branches[m_branch]; }
  [[nodiscard]] const domain::DecisionBody& body() const { return report().names.bodies.at(m_key.body); }
  [[nodiscard]] BranchSign sign() const;
  [[nodiscard]] const planning::WorkCalendar& calendar() const { return m_planned.days; }
  /// What the plan of that day makes of it; none once its round is over or when it cannot be planned.
  [[nodiscard]] std::optional<app::PlanBranchRow> plan() const;
  /// "Zwijndrecht" for a council, else the body's own name.
  [[nodiscard]] QString partyName() const;
  /// What the body decided that stands; none while it has not.
  [[nodiscard]] const domain::Decision* decision() const;

private:
  BranchView(const app::Facts& facts, const BranchKey& key, app::PlanningCase&& planned) : m_facts{&facts}, m_key{key}, m_planned{std::move(planned)} {}
  [[nodiscard]] bool locate();
  [[nodiscard]] const app::StatusReport& report() const { return m_planned.report; }

  const app::Facts* m_facts;
  BranchKey m_key;
  app::PlanningCase m_planned;
  std::size_t m_round = 0;
  std::size_t m_stage = 0;
  std::size_t m_branch = 0;
};

}
