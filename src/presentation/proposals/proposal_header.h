// SPDX-License-Identifier: EUPL-1.2
#pragma once

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

[[nodiscard]] ProposalHeader proposalHeader(const SignContext& context, const app::ProposalStatus& proposal);

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

/// When the last stage is expected to be complete: the latest planned day of its bodies; none while one of them has no day.
[[nodiscard]] std::optional<domain::Date> expectedDay(const domain::RoundStatus& round);
/// How many bodies of the last stage have no day yet.
[[nodiscard]] int withoutDay(const domain::RoundStatus& round);

}
