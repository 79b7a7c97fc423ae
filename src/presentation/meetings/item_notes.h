// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/actions.h"
#include "app/queries/meetings.h"
#include "presentation/roles.h"

namespace presentation {

/// An action that was agreed at an item.
struct ItemAction {
  domain::ActionItemId action;
  QString words; ///< "A-2027-12, Y. Postma, 15-04-2027: Financiële paragraaf uitwerken"
};

/// The same subject on the agenda of another meeting.
struct ItemLink {
  domain::MeetingId meeting;
  domain::AgendaItemId item;
  QString words; ///< "Vervolg van punt 5 in SG-2027-02, 13-04-2027"
};

/// What was noted at one item during the meeting, and what came of its branch.
struct ItemNotes {
  std::optional<domain::AgendaItemId> item; ///< none: nothing is chosen
  QString notes;
  QString conclusion;
  bool editable = false;
  QString heading; ///< "3  Inkoopkader jeugdhulp": which item this is about
  bool servesBranch = false;
  QList<ItemLink> elsewhere; ///< where it came from, and where it goes on
  QString proposal; ///< "V-2027-03 Inkoopkader jeugdhulp 2028 e.v., ronde 2, versie 2.1"
  StatusSymbol symbol = StatusSymbol::NotYet;
  Tone tone = Tone::Neutral;
  QString outcome; ///< "Positief advies op do 29-04-2027 over versie 2.1."
  QString detail;  ///< text and conditions of the decision
  bool canRecord = false;
  bool canCorrect = false; ///< and take back
  QString whyNotCorrect;
  std::optional<domain::StageId> stage;
  QString votes; ///< "8 voor, 2 tegen: aangenomen"; empty when no vote is known
  QString voteWarning; ///< that somebody votes who was not there, or that the decision says otherwise than the votes
  bool canVote = false;
  QList<ItemAction> actions;
  std::optional<domain::MeetingId> listToConfirm; ///< the meeting before, when this item adopts its decision list
  QString listWords; ///< what is known of that list
};
[[nodiscard]] ItemNotes itemNotes(const app::Facts& facts, const app::Agenda& agenda, domain::AgendaItemId item, domain::Date today, bool readOnly);

}
