// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/plan.h"
#include "presentation/branch_sign.h"

namespace presentation {

/// A fact above the tabs: what, and how it stands.
struct HeaderFact {
  QString label;
  QString value;
  Tone tone = Tone::Neutral;
  std::optional<StatusSymbol> symbol;
  friend bool operator==(const HeaderFact&, const HeaderFact&) = default;
};

/// What stands above a proposal, whatever the tab.
struct ProposalHeader {
  QString crumbs; ///< "Inkoop jeugdhulp 2028 › V-2027-03"
  QString title;
  QList<HeaderFact> facts;
  friend bool operator==(const ProposalHeader&, const ProposalHeader&) = default;
};

/// `plans` are those of the running rounds.
[[nodiscard]] ProposalHeader proposalHeader(const SignContext& context, const app::ProposalStatus& proposal, const std::vector<app::PlanSummaryRow>& plans);

/// Something about the latest round that asks for an act, and which.
struct RoundNotice {
  enum class Act { None, StartRound, AcceptDrift, GoAhead };
  Tone tone = Tone::Neutral;
  StatusSymbol symbol = StatusSymbol::NotYet;
  QString title;
  QString text;
  Act act = Act::None;
  std::optional<domain::StageId> stage;
  friend bool operator==(const RoundNotice&, const RoundNotice&) = default;
};
[[nodiscard]] std::optional<RoundNotice> roundNotice(const SignContext& context, const app::ProposalStatus& proposal);

/// What asks for attention in the latest round, worst first: "1 na het doel". Whether its plan makes the target is told beside it.
struct RoundAlarm {
  StatusSymbol symbol;
  QString text;
  friend bool operator==(const RoundAlarm&, const RoundAlarm&) = default;
};
[[nodiscard]] QList<RoundAlarm> roundAlarms(const SignContext& context, const domain::RoundStatus& round, bool makesTarget);

/// When a running round is expected to be complete, as planning says.
struct ExpectedDay {
  std::optional<domain::Date> day; ///< none when a day is needed that nobody knows
  bool planned = false;            ///< every body of the last stage stands on a day, all days can be kept, and nothing waits to be settled; else it is the earliest
};
[[nodiscard]] ExpectedDay expectedDay(const domain::RoundStatus& round, const app::PlanSummaryRow* plan);

}
