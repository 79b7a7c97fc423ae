// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/meetings.h"
#include "presentation/roles.h"

namespace presentation {

/// What was noted at one item during the meeting, and what came of its branch.
struct ItemNotes {
  std::optional<domain::AgendaItemId> item; ///< none: nothing is chosen
  QString notes;
  QString conclusion;
  bool editable = false;
  bool servesBranch = false;
  QString proposal; ///< "V-2027-03 Inkoopkader jeugdhulp 2028 e.v., ronde 2, versie 2.1"
  StatusSymbol symbol = StatusSymbol::NotYet;
  Tone tone = Tone::Neutral;
  QString outcome; ///< "Positief advies op do 29-04-2027 over versie 2.1."
  QString detail;  ///< text and conditions of the decision
  bool canRecord = false;
  std::optional<domain::StageId> stage;
};
[[nodiscard]] ItemNotes itemNotes(const app::Facts& facts, const app::Agenda& agenda, domain::AgendaItemId item, domain::Date today, bool readOnly);

}
