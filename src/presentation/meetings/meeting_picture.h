// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/meetings/agenda_tree.h"
#include "presentation/meetings/missing_rows.h"
#include "presentation/meetings/pack_choices.h"

namespace presentation {

/// What can be done with a meeting as it stands.
struct MeetingActions {
  bool change = false; ///< anything at all
  bool renumber = false;
  bool cancel = false;
  bool recordDispatch = false; ///< there is a revision that can be sent, or nobody said yet that the papers went out
  bool makePack = false;
  bool recordOutcomes = false;
  bool carryOver = false;      ///< an item, to a later meeting
  bool putStanding = false;    ///< there are standing items that are not on the agenda
  bool decisionList = false;   ///< there is something that can have been decided
  bool confirmList = false;    ///< the decision list is a concept
  // Why something cannot be done now; empty when it can.
  QString whyNotChange;
  QString whyNotRenumber;
  QString whyNotCancel;
  QString whyNotDispatch;
  QString whyNotPack;
  QString whyNotRecord;
  QString whyNotStanding;
  QString whyNotList;
  QString whyNotConfirm;
  friend bool operator==(const MeetingActions&, const MeetingActions&) = default;
};

/// All that the screen says about one meeting.
struct MeetingPicture {
  domain::MeetingId meeting;
  QString title;  ///< "Stuurgroep Inkoop jeugdhulp, SG-2027-04"
  QString when;   ///< "do 29-04-2027, 14.00–15.30 uur, Stadskantoor Dordrecht"
  ToneLine hint;  ///< "verzenden vandaag"
  PackStanding standing; ///< what was sent, and how many items changed since
  AgendaNodes agenda;
  QString emptyTitle;    ///< of an agenda without items
  QString planned;       ///< what is planned on it and stands on no agenda: "Hier is gepland: “V-2027-03 Inkoopkader”."
  QString totalLine;     ///< "Totaal van 14.00 tot 15.30 uur"
  Tone totalTone = Tone::Neutral;
  QString totalPages;    ///< "164 p. bijlagen"
  QString totalMinutes;  ///< "90"
  std::vector<MissingRow> missing;
  QString missingTitle;  ///< "Wat ontbreekt nog (3)"
  QString statusText;    ///< "7 agendapunten, 8 stukken, 1 te laat aangeleverd"
  bool sent = false;     ///< the papers went out
  MeetingActions actions;
};

[[nodiscard]] MeetingPicture meetingPicture(const app::Facts& facts, domain::MeetingId meeting, domain::Date today, bool readOnly,
                                            app::Conversions conversions = {});

/// The items of a meeting whose outcome is still to be recorded, in order of the agenda.
struct ItemsToRecord {
  std::vector<domain::AgendaItemId> ofProposals;
  std::vector<domain::AgendaItemId> others; ///< of which a conclusion is all that there is
  [[nodiscard]] bool empty() const { return ofProposals.empty() && others.empty(); }
};
[[nodiscard]] ItemsToRecord itemsToRecord(const app::Facts& facts, const app::Agenda& agenda, domain::Date today);

}
