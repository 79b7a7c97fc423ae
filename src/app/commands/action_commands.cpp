// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/action_commands.h"

#include "app/commands/branch_standing.h"
#include "app/commands/checked_text.h"
#include "app/commands/next_number.h"

namespace app {

using namespace domain;

namespace {

Result<void> refuseTakenActionNumber(const Facts& facts, const std::string& number, std::optional<ActionItemId> except = std::nullopt)
{
  for (const auto& action : facts.where(&ActionItem::number, number))
    if (!except || action.id != *except)
      return fail(ErrorCode::alreadyExists, number);
  return {};
}

/// Commitments (toezeggingen) have a row of their own: "T-2027-03".
std::string prefixOf(ActionKind kind) { return kind == ActionKind::action ? "A" : "T"; }

std::string nextActionNumber(const Facts& facts, ActionKind kind, Date day)
{
  const auto stem = numberStem(prefixOf(kind), day);
  return numberWith(stem, lastSerial(facts.where(&ActionItem::kind, kind), stem) + 1);
}

/// From the agenda item come its meeting and proposal, from the meeting its body, unless they were given.
void takeFromItem(const Facts& facts, ActionItem& action)
{
  if (action.item) {
    const auto item = facts.get(*action.item);
    action.meeting = item.meeting;
    if (!action.proposal && item.stage)
      action.proposal = facts.get(facts.get(*item.stage).round).proposal;
  }
  if (action.meeting && !action.body)
    action.body = facts.get(*action.meeting).body;
}

Result<void> refuseClosed(const ActionItem& action)
{
  if (const auto closed = action.doneOn ? action.doneOn : action.withdrawnOn)
    return fail(ErrorCode::alreadyClosed, action.number, toIso(*closed));
  return {};
}

Result<void> refuseBeforeAgreed(const ActionItem& action, Date on)
{
  if (on < action.on)
    return fail(ErrorCode::endsBeforeStart, toIso(on), toIso(action.on));
  return {};
}

}

Result<Change> decide(const Facts& facts, const AddAction& command, Context& context)
{
  BESLUITROUTE_CHECK(refuseFuture(context));
  BESLUITROUTE_TRY(text, requiredName(command.text, "text"));
  BESLUITROUTE_TRY(ownerName, optionalName(command.ownerName, "ownerName"));
  BESLUITROUTE_TRY(promisedTo, optionalName(command.promisedTo, "promisedTo"));
  BESLUITROUTE_TRY(source, optionalName(command.source, "source"));
  const auto kind = command.kind.value_or(ActionKind::action);
  BESLUITROUTE_TRY(number, requiredName(command.number ? *command.number : nextActionNumber(facts, kind, context.on), "number"));
  BESLUITROUTE_CHECK(refuseTakenActionNumber(facts, number));
  if (command.item && command.meeting && facts.get(*command.item).meeting != *command.meeting)
    return fail(ErrorCode::unknownReference, "item");
  ActionItem action{.id = context.newId<ActionItem>(),
                    .kind = kind,
                    .number = number,
                    .text = text,
                    .owner = command.owner,
                    .ownerName = command.owner ? std::string{} : ownerName,
                    .body = command.body,
                    .promisedTo = promisedTo,
                    .due = command.due,
                    .on = context.on,
                    .meeting = command.meeting,
                    .item = command.item,
                    .proposal = command.proposal,
                    .source = source};
  takeFromItem(facts, action);
  return Change{}.create(action).made(action.id);
}

Result<Change> decide(const Facts& facts, const ChangeAction& command, Context& context)
{
  BESLUITROUTE_TRY(reason, optionalText(command.reason, "reason"));
  const auto before = facts.get(command.action);
  auto after = before;
  BESLUITROUTE_CHECK(replaceRequiredName(after.text, command.text, "text"));
  BESLUITROUTE_CHECK(replaceRequiredName(after.number, command.number, "number"));
  BESLUITROUTE_CHECK(replaceName(after.ownerName, command.ownerName, "ownerName"));
  BESLUITROUTE_CHECK(replaceName(after.promisedTo, command.promisedTo, "promisedTo"));
  BESLUITROUTE_CHECK(replaceName(after.source, command.source, "source"));
  BESLUITROUTE_CHECK(refuseTakenActionNumber(facts, after.number, before.id));
  if (command.owner)
    after.owner = *command.owner;
  if (after.owner)
    after.ownerName.clear();
  if (command.body)
    after.body = *command.body;
  if (command.proposal)
    after.proposal = *command.proposal;
  if (command.due)
    after.due = *command.due;
  auto change = Change{}.update(before, after);
  if (before.due && after.due != before.due) {
    BESLUITROUTE_CHECK(requiredReason(reason));
    change.create(DateChange{.id = context.newId<DateChange>(),
                             .was = before.due,
                             .became = after.due,
                             .on = context.on,
                             .reason = reason,
                             .by = context.user,
                             .action = before.id});
  }
  return change;
}

Result<Change> decide(const Facts& facts, const CompleteAction& command, Context& context)
{
  BESLUITROUTE_CHECK(refuseFuture(context));
  const auto before = facts.get(command.action);
  BESLUITROUTE_CHECK(refuseClosed(before));
  BESLUITROUTE_CHECK(refuseBeforeAgreed(before, context.on));
  auto after = before;
  BESLUITROUTE_CHECK(replaceText(after.closing, command.closing, "closing"));
  after.doneOn = context.on;
  return Change{}.update(before, after);
}

Result<Change> decide(const Facts& facts, const WithdrawAction& command, Context& context)
{
  BESLUITROUTE_CHECK(refuseFuture(context));
  BESLUITROUTE_TRY(reason, requiredReason(command.reason));
  const auto before = facts.get(command.action);
  BESLUITROUTE_CHECK(refuseClosed(before));
  BESLUITROUTE_CHECK(refuseBeforeAgreed(before, context.on));
  auto after = before;
  after.closing = reason;
  after.withdrawnOn = context.on;
  return Change{}.update(before, after);
}

Result<Change> decide(const Facts& facts, const ReopenAction& command, Context&)
{
  const auto before = facts.get(command.action);
  if (!before.doneOn && !before.withdrawnOn)
    return fail(ErrorCode::notClosed, before.number);
  auto after = before;
  after.doneOn = std::nullopt;
  after.withdrawnOn = std::nullopt;
  after.closing.clear();
  return Change{}.update(before, after);
}

}
