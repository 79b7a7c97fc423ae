// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/planning/timeline.h"
#include "presentation/status_table.h"
#include "presentation/text_table_model.h"

namespace presentation {

/// A round that can be planned.
struct PlanChoiceLine {
  domain::ProposalId proposal;
  domain::RoundId round;
  int roundNumber = 1;
  QString text; ///< "V-2027-03 Inkoopkader, ronde 2"
  bool failing = false; ///< does not make its target
  friend bool operator==(const PlanChoiceLine&, const PlanChoiceLine&) = default;
};
/// The running rounds, those that do not make their target first.
[[nodiscard]] QList<PlanChoiceLine> planChoices(const app::Facts& facts, domain::Date today);

/// A bold line with an explanation below, in a tone.
struct PlanStatement {
  Tone tone = Tone::Neutral;
  StatusSymbol symbol = StatusSymbol::NotYet;
  QString title;
  QString text;
  friend bool operator==(const PlanStatement&, const PlanStatement&) = default;
};

/// What the button beside an advice does.
enum class AdviceAction { addMeeting, placeBranch, tryOut, setPreparation, moveTarget, recordOutcome };

struct AdviceLine {
  PlanStatement said;
  AdviceAction action = AdviceAction::tryOut;
  QString button;
  app::AdviceRow advice;
};

/// Where a branch would be placed when the plan is taken over.
struct ProposedPlacement {
  domain::StageId stage;
  domain::BodyId body;
  domain::MeetingId meeting;
  QString name;    ///< "7 Raad Sliedrecht"
  QString now;     ///< "15-06-2027" or "nog niet gepland"
  QString becomes; ///< "06-07-2027"
  QString number;  ///< of that meeting
  QString remark;  ///< what to know before; may be empty
  bool later = false; ///< moves a day that was planned before
};

/// Everything the workspace shows about the plan of one round.
struct PlanPicture {
  app::PlanReport report;
  QString asOf; ///< "Zuid-Holland Zuid, stand op 22 april 2027"
  Timeline timeline;
  PlanStatement verdict;
  qint64 bottleneckLane = 0; ///< key; 0 without one
  QList<PlanStatement> causes;
  QList<AdviceLine> advice;
  std::vector<TextRow> table; ///< the timeline in words, a row per lane
  QList<ProposedPlacement> placements;
  QStringList stuck;   ///< bodies that stand on an agenda which the papers cannot make, and where they can: taking the plan over does not move an agenda item
  QString supposition; ///< what the dotted signs suppose, for who sees the picture without the window; empty without one
};

/// The heads of the table.
[[nodiscard]] QStringList planTableHeads();
/// Under a supposition when one is given.
[[nodiscard]] domain::Result<PlanPicture> planPicture(const app::Facts& facts, domain::Date today, const app::PlanRequest& request, const app::WhatIfReport* supposed);

}
