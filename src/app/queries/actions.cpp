// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/actions.h"

#include <algorithm>
#include <tuple>

namespace app {

using namespace domain;

namespace {

ActionState stateOn(const ActionItem& action, Date day)
{
  if (action.doneOn && *action.doneOn <= day)
    return ActionState::done;
  if (action.withdrawnOn && *action.withdrawnOn <= day)
    return ActionState::withdrawn;
  return action.due && *action.due < day ? ActionState::overdue : ActionState::open;
}

bool isClosed(ActionState state) { return state == ActionState::done || state == ActionState::withdrawn; }

bool isShown(ActionsShown shown, ActionState state)
{
  switch (shown) {
  case ActionsShown::open: return !isClosed(state);
  case ActionsShown::overdue: return state == ActionState::overdue;
  case ActionsShown::closed: return isClosed(state);
  case ActionsShown::all: return true;
  }
  return true;
}

template <class T>
bool fits(const std::optional<T>& wanted, const std::optional<T>& value)
{
  return !wanted || wanted == value;
}

bool fits(const ActionChoice& choice, const ActionItem& action, ActionState state)
{
  return isShown(choice.shown, state) && fits(choice.owner, action.owner) && fits(choice.body, action.body) &&
         (!choice.kind || *choice.kind == action.kind) && fits(choice.proposal, action.proposal) &&
         fits(choice.meeting, action.meeting) && fits(choice.item, action.item);
}

using ActionItems = std::map<AgendaItemId, AgendaItem>;

const AgendaItem* itemBehind(const ActionItems& items, const ActionItem& action)
{
  const auto found = action.item ? items.find(*action.item) : items.end();
  return found == items.end() ? nullptr : &found->second;
}

ActionItems itemsBehind(const Facts& facts, const std::vector<ActionItem>& actions)
{
  std::vector<AgendaItemId> ids;
  for (const auto& action : actions)
    if (action.item)
      ids.push_back(*action.item);
  ActionItems items;
  for (auto& item : facts.whereIn(&AgendaItem::id, ids))
    items.emplace(item.id, std::move(item));
  return items;
}

/// An item that went on to another meeting takes its actions along: their meeting is that of the item.
void followItems(const ActionItems& items, std::vector<ActionItem>& actions)
{
  for (auto& action : actions)
    if (const auto* item = itemBehind(items, action); item != nullptr)
      action.meeting = item->meeting;
}

/// Names of what actions are about, each read once.
class ActionNaming {
public:
  ActionNaming(const Facts& facts, ActionItems items)
    : m_facts{facts}, m_items{std::move(items)}, m_people{facts.byId<Person>()}, m_bodies{facts.byId<DecisionBody>()}, m_proposals{facts.byId<Proposal>()}
  {}

  [[nodiscard]] ActionRow row(const ActionItem& action, Date day) const
  {
    ActionRow row{.action = action, .state = stateOn(action, day)};
    row.owner = action.owner ? m_people.at(*action.owner).name : action.ownerName;
    if (action.body) {
      row.bodyCode = m_bodies.at(*action.body).code;
      row.bodyName = m_bodies.at(*action.body).name;
    }
    if (action.meeting) {
      const auto meeting = m_facts.get(*action.meeting);
      row.meetingNumber = meeting.number;
      row.meetingDate = meeting.date;
    }
    if (const auto* item = itemBehind(m_items, action); item != nullptr) {
      row.itemLabel = item->label;
      row.closed = item->confidentiality == Confidentiality::closed;
    }
    if (action.proposal) {
      row.proposalNumber = m_proposals.at(*action.proposal).number;
      row.proposalTitle = m_proposals.at(*action.proposal).title;
    }
    if (row.state == ActionState::overdue)
      row.daysLate = daysBetween(*action.due, day);
    return row;
  }

private:
  const Facts& m_facts;
  ActionItems m_items;
  std::map<PersonId, Person> m_people;
  std::map<BodyId, DecisionBody> m_bodies;
  std::map<ProposalId, Proposal> m_proposals;
};

/// Overdue, open with a day, open without, closed.
int rankOf(const ActionRow& row)
{
  if (isClosed(row.state))
    return 3;
  return row.state == ActionState::overdue ? 0 : row.action.due ? 1 : 2;
}

bool comesBefore(const ActionRow& a, const ActionRow& b)
{
  if (rankOf(a) != rankOf(b))
    return rankOf(a) < rankOf(b);
  if (isClosed(a.state)) {
    const auto closed = [](const ActionRow& row) { return row.action.doneOn ? *row.action.doneOn : *row.action.withdrawnOn; };
    return closed(a) > closed(b);
  }
  return std::tie(a.action.due, a.action.on, a.action.number) < std::tie(b.action.due, b.action.on, b.action.number);
}

}

std::vector<ActionRow> actionRows(const Facts& facts, Date day, const ActionChoice& choice)
{
  auto actions = choice.item ? facts.where(&ActionItem::item, choice.item) : facts.all<ActionItem>();
  auto items = itemsBehind(facts, actions);
  followItems(items, actions);
  const ActionNaming naming{facts, std::move(items)};
  std::vector<ActionRow> rows;
  for (const auto& action : actions)
    if (action.on <= day && fits(choice, action, stateOn(action, day)))
      rows.push_back(naming.row(action, day));
  if (choice.withoutClosedItems)
    std::erase_if(rows, [](const ActionRow& row) { return row.closed; });
  std::stable_sort(rows.begin(), rows.end(), comesBefore);
  return rows;
}

std::optional<ActionRow> actionRow(const Facts& facts, ActionItemId id, Date day)
{
  auto action = facts.where(&ActionItem::id, id);
  auto items = itemsBehind(facts, action);
  followItems(items, action);
  return action.empty() ? std::nullopt : std::optional{ActionNaming{facts, std::move(items)}.row(action.front(), day)};
}

std::vector<DateChange> postponementsOf(const Facts& facts, ActionItemId action) { return facts.where(&DateChange::action, std::optional{action}); }

}
