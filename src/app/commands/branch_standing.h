// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/decide.h"
#include "app/queries/status.h"

/// Where a stage or branch stands on the day of a command: what the commands on the route share.
namespace app {

class Standing {
public:
  Standing(domain::RoundStatus round, domain::StageId stage, std::optional<domain::BodyId> body, std::string bodyName)
    : m_round{std::move(round)}, m_stage{stage}, m_body{body}, m_bodyName{std::move(bodyName)}
  {
  }

  [[nodiscard]] const domain::RoundStatus& round() const { return m_round; }
  [[nodiscard]] const domain::StageStatus& stage() const;
  /// Only where a body was asked for.
  [[nodiscard]] const domain::BranchStatus& branch() const;
  /// Only where something was decided.
  [[nodiscard]] const domain::Decision& latest() const;
  [[nodiscard]] const std::string& bodyName() const { return m_bodyName; }
  [[nodiscard]] bool isClosed() const;

  [[nodiscard]] domain::Result<void> refuseNotStarted() const;
  /// Refuses when the branch is decided, passed over or does not take part.
  [[nodiscard]] domain::Result<void> refuseTreated() const;

private:
  domain::RoundStatus m_round;
  domain::StageId m_stage;
  std::optional<domain::BodyId> m_body;
  std::string m_bodyName;
};

/// Refuses a body that is not one of the stage. `without` leaves one decision out: how it stood before that.
[[nodiscard]] domain::Result<Standing> standingAlsoWhenEnded(const Facts& facts, domain::StageId stage, std::optional<domain::BodyId> body, domain::Date on,
                                                             std::optional<domain::DecisionId> without = std::nullopt);
/// Refuses a round that has ended as well.
[[nodiscard]] domain::Result<Standing> standingOf(const Facts& facts, domain::StageId stage, std::optional<domain::BodyId> body,
                                                  domain::Date on);

/// The branch is to be treated by another item than this one.
[[nodiscard]] bool standsElsewhere(const Standing& standing, const domain::AgendaItem& item);

[[nodiscard]] domain::Result<void> refuseFuture(const Context& context);
/// Refuses a meeting of another body, a cancelled one, and one that stands in the calendar after the last day of the body's municipality.
[[nodiscard]] domain::Result<void> refuseUnfit(const Facts& facts, const domain::Meeting& meeting, domain::BodyId body);
/// A passed hand-in or dispatch day of a meeting to come warns; it never refuses.
void warnOfPassedDays(Change& change, const Facts& facts, const domain::Meeting& meeting, domain::Date today);

}
