// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/decide.h"

/// What comes back on every agenda, what goes on to another meeting, and the list of what was decided.
namespace app {

struct StandingItemText {
  std::string title;
  std::optional<domain::ItemKind> kind;
  std::optional<std::string> presenter;
  std::optional<int> minutes;
  std::optional<domain::StandingPlace> place;
  std::optional<domain::ItemList> list;
};

/// The items that come back on every agenda of a body, in order; it replaces the list there was.
struct SetStandingItems {
  domain::BodyId body;
  std::vector<StandingItemText> items;
};

/// Puts a body's standing items on an agenda, those that are not on it yet.
struct PutStandingItems {
  domain::MeetingId meeting;
};

/// An item goes on to another meeting of the same body, with its cover note and papers. Why is kept with the move of its proposal, where it has one.
struct CarryOverItem {
  domain::AgendaItemId item;
  domain::MeetingId meeting;
  std::optional<std::string> reason;
  std::optional<domain::SlipCause> cause;
};

/// The decision list of a meeting was adopted on `on`, and with it every decision of that meeting is confirmed.
struct ConfirmDecisionList {
  domain::MeetingId meeting;
  std::optional<domain::MeetingId> in; ///< the meeting that adopted it
  std::optional<std::string> source;
};

domain::Result<Change> decide(const Facts& facts, const SetStandingItems& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const PutStandingItems& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const CarryOverItem& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const ConfirmDecisionList& command, Context& context);

}

namespace domain {
BESLUITROUTE_FIELDS(app::StandingItemText, title, kind, presenter, minutes, place, list);
BESLUITROUTE_FIELDS(app::SetStandingItems, body, items);
BESLUITROUTE_FIELDS(app::PutStandingItems, meeting);
BESLUITROUTE_FIELDS(app::CarryOverItem, item, meeting, reason, cause);
BESLUITROUTE_FIELDS(app::ConfirmDecisionList, meeting, in, source);
}
