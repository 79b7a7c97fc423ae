// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"

/// Actions and commitments: who does what by when, and what became of it.
namespace app {

/// Derived from the days.
enum class ActionState { open, overdue, done, withdrawn };

struct ActionRow {
  domain::ActionItem action;
  ActionState state = ActionState::open;
  std::string owner;    ///< a person's name, or the name that was given; empty when nobody was named
  std::string bodyCode; ///< where it was agreed, or to which it was promised
  std::string bodyName;
  std::string meetingNumber;
  std::optional<domain::Date> meetingDate;
  std::string itemLabel;
  std::string proposalNumber;
  std::string proposalTitle;
  int daysLate = 0; ///< of an overdue one
  bool closed = false; ///< agreed at a closed item: not for papers that others see
};

enum class ActionsShown { open, overdue, closed, all }; ///< overdue ones are open too

struct ActionChoice {
  ActionsShown shown = ActionsShown::all;
  std::optional<domain::PersonId> owner;
  std::optional<domain::BodyId> body;
  std::optional<domain::ActionKind> kind;
  std::optional<domain::ProposalId> proposal;
  std::optional<domain::MeetingId> meeting;
  std::optional<domain::AgendaItemId> item;
  bool withoutClosedItems = false; ///< leaves out what was agreed at a closed item
};

/// As of a day: what is overdue first, then by due day, then what has none, then what is closed, newest first.
[[nodiscard]] std::vector<ActionRow> actionRows(const Facts& facts, domain::Date day, const ActionChoice& choice = {});
[[nodiscard]] std::optional<ActionRow> actionRow(const Facts& facts, domain::ActionItemId action, domain::Date day);
/// How often its due day was put off, oldest first.
[[nodiscard]] std::vector<domain::DateChange> postponementsOf(const Facts& facts, domain::ActionItemId action);

}

namespace domain {
template <>
struct Texts<app::ActionState> {
  static constexpr std::array<std::pair<app::ActionState, std::string_view>, 4> values{{{app::ActionState::open, "open"},
                                                                                       {app::ActionState::overdue, "overdue"},
                                                                                       {app::ActionState::done, "done"},
                                                                                       {app::ActionState::withdrawn, "withdrawn"}}};
};
}
