// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/decide.h"

/// Actions (actiepunten) and commitments (toezeggingen).
namespace app {

/// Somebody will do something. With an agenda item, its meeting, body and proposal come along.
struct AddAction {
  std::string text;
  std::optional<domain::ActionKind> kind;
  std::optional<std::string> number;
  std::optional<domain::PersonId> owner;
  std::optional<std::string> ownerName; ///< of somebody who is not among the persons
  std::optional<domain::BodyId> body;
  std::optional<std::string> promisedTo;
  std::optional<domain::Date> due;
  std::optional<domain::MeetingId> meeting;
  std::optional<domain::AgendaItemId> item;
  std::optional<domain::ProposalId> proposal;
  std::optional<std::string> source;
};

/// A due day that was known is put off with a reason; the old one is kept.
struct ChangeAction {
  domain::ActionItemId action;
  std::optional<std::string> text;
  std::optional<std::string> number;
  std::optional<std::optional<domain::PersonId>> owner;
  std::optional<std::string> ownerName;
  std::optional<std::optional<domain::BodyId>> body;
  std::optional<std::string> promisedTo;
  std::optional<std::optional<domain::Date>> due;
  std::optional<std::optional<domain::ProposalId>> proposal;
  std::optional<std::string> source;
  std::optional<std::string> reason;
};

/// It was done on `on`.
struct CompleteAction {
  domain::ActionItemId action;
  std::optional<std::string> closing; ///< what came of it
};

/// It will not be done any more, from `on`.
struct WithdrawAction {
  domain::ActionItemId action;
  std::string reason;
};

/// It is open again: it was not done after all.
struct ReopenAction {
  domain::ActionItemId action;
};

domain::Result<Change> decide(const Facts& facts, const AddAction& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const ChangeAction& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const CompleteAction& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const WithdrawAction& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const ReopenAction& command, Context& context);

}

namespace domain {
BESLUITROUTE_FIELDS(app::AddAction, text, kind, number, owner, ownerName, body, promisedTo, due, meeting, item, proposal, source);
BESLUITROUTE_FIELDS(app::ChangeAction, action, text, number, owner, ownerName, body, promisedTo, due, proposal, source, reason);
BESLUITROUTE_FIELDS(app::CompleteAction, action, closing);
BESLUITROUTE_FIELDS(app::WithdrawAction, action, reason);
BESLUITROUTE_FIELDS(app::ReopenAction, action);
}
