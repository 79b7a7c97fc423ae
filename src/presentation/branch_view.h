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
  [[nodiscard]] domain::Date asOf() const { return m_report.asOf; }
  [[nodiscard]] const domain::Proposal& proposal() const { return m_report.proposals.front().proposal; }
  [[nodiscard]] const app::StatusNames& names() const { return m_report.names; }
  [[nodiscard]] const domain::RoundStatus& round() const { return m_report.proposals.front().rounds[m_round]; }
  [[nodiscard]] const domain::StageStatus& stage() const { return round().stages[m_stage]; }
  [[nodiscard]] const domain::BranchStatus& branch() const { return stage().branches[m_branch]; }
  [[nodiscard]] const domain::DecisionBody& body() const { return m_report.names.bodies.at(m_key.body); }
  [[nodiscard]] BranchSign sign() const;
  /// "Zwijndrecht" for a council, else the body's own name.
  [[nodiscard]] QString partyName() const;
  /// What the body decided that stands; none while it has not.
  [[nodiscard]] const domain::Decision* decision() const;

private:
  BranchView(const app::Facts& facts, const BranchKey& key, app::StatusReport&& report) : m_facts{&facts}, m_key{key}, m_report{std::move(report)} {}
  [[nodiscard]] bool locate();

  const app::Facts* m_facts;
  BranchKey m_key;
  app::StatusReport m_report;
  std::size_t m_round = 0;
  std::size_t m_stage = 0;
  std::size_t m_branch = 0;
};

}
