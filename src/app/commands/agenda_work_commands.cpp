// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/agenda_work_commands.h"

#include "app/commands/agenda_change.h"
#include "app/commands/branch_standing.h"
#include "app/commands/checked_text.h"
#include "app/queries/meetings.h"

#include <algorithm>

namespace app {

using namespace domain;

namespace {

bool isSame(const StandingItem& a, const StandingItem& b)
{
  auto same = b;
  same.id = a.id;
  return a == same;
}

bool isOnAgenda(const AgendaContent& agenda, const StandingItem& item)
{
  return std::any_of(agenda.items.begin(), agenda.items.end(), [&](const AgendaItem& each) { return isStanding(each, item); });
}

/// An item goes on once, and not when it was withdrawn or when its branch is on another agenda by now.
Result<void> refuseGone(const Facts& facts, const AgendaItem& item, const Meeting& meeting, const Context& context)
{
  if (const auto there = carriedOverTo(facts, item.id))
    return fail(ErrorCode::alreadyOnAgenda, facts.get(meeting.body).name, facts.get(there->meeting).number);
  if (item.withdrawnOn)
    return fail(ErrorCode::itemWithdrawn, item.title, toIso(*item.withdrawnOn));
  if (!item.stage)
    return {};
  if (const auto standing = standingAlsoWhenEnded(facts, *item.stage, meeting.body, context.on); standing && standsElsewhere(*standing, item))
    return fail(ErrorCode::alreadyOnAgenda, standing->bodyName(), facts.get(*standing->branch().meeting).number);
  return {};
}

/// Of an item whose meeting is over: something must be known of it before it can go on, and it must not be finished.
Result<void> refuseUnfinished(const Facts& facts, const AgendaItem& item, const Meeting& meeting, const Context& context)
{
  if (!item.stage)
    return {};
  BESLUITROUTE_TRY(standing, standingOf(facts, *item.stage, meeting.body, context.on));
  BESLUITROUTE_CHECK(standing.refuseTreated());
  for (const auto& decision : facts.where(&Decision::stage, *item.stage))
    if (decision.body == meeting.body && decision.decidedOn >= meeting.date)
      return {};
  return fail(ErrorCode::outcomeNotRecorded, item.title);
}

}

Result<Change> decide(const Facts& facts, const SetStandingItems& command, Context& context)
{
  const auto present = facts.where(&StandingItem::body, command.body);
  std::vector<StandingItem> wanted;
  for (const auto& each : command.items) {
    BESLUITROUTE_TRY(title, requiredName(each.title, "title"));
    BESLUITROUTE_TRY(presenter, optionalName(each.presenter, "presenter"));
    if (each.minutes && (*each.minutes < 0 || *each.minutes > 24 * 60))
      return fail(ErrorCode::numberOutOfRange, "minutes", "1440");
    wanted.push_back({.id = context.newId<StandingItem>(),
                      .body = command.body,
                      .position = static_cast<int>(wanted.size()) + 1,
                      .title = title,
                      .kind = each.kind.value_or(ItemKind::discussion),
                      .presenter = presenter,
                      .minutes = each.minutes,
                      .place = each.place.value_or(StandingPlace::opening),
                      .list = each.list});
  }
  if (std::equal(present.begin(), present.end(), wanted.begin(), wanted.end(), isSame))
    return Change{};
  Change change;
  for (const auto& each : present)
    change.remove(each);
  for (const auto& each : wanted)
    change.create(each);
  return change;
}

Result<Change> decide(const Facts& facts, const PutStandingItems& command, Context& context)
{
  AgendaEdit edit{facts, command.meeting};
  BESLUITROUTE_CHECK(refuseUnfit(facts, edit.meeting(), edit.meeting().body));
  auto standing = facts.where(&StandingItem::body, edit.meeting().body);
  std::stable_sort(standing.begin(), standing.end(), [](const auto& a, const auto& b) { return a.position < b.position; });
  auto opening = 0;
  for (const auto& each : standing) {
    if (isOnAgenda(edit.agenda(), each)) {
      opening += each.place == StandingPlace::opening;
      continue;
    }
    const AgendaItem item{.id = context.newId<AgendaItem>(),
                          .meeting = command.meeting,
                          .position = static_cast<int>(edit.siblings(std::nullopt).size()) + 1,
                          .label = {},
                          .title = each.title,
                          .kind = each.kind,
                          .presenter = each.presenter,
                          .minutes = each.minutes,
                          .on = context.on,
                          .list = each.list};
    edit.agenda().items.push_back(item);
    if (each.place == StandingPlace::opening)
      edit.place(item.id, ++opening);
  }
  Change change;
  edit.finish(change);
  return change;
}

Result<Change> decide(const Facts& facts, const CarryOverItem& command, Context& context)
{
  BESLUITROUTE_TRY(reason, optionalText(command.reason, "reason"));
  auto item = facts.get(command.item);
  if (item.parent)
    item = facts.get(*item.parent); // a part goes along with the whole
  AgendaEdit source{facts, item.meeting};
  AgendaEdit target{facts, command.meeting};
  const auto& from = source.meeting();
  const auto& to = target.meeting();
  if (from.id == to.id)
    return Change{};
  BESLUITROUTE_CHECK(refuseUnfit(facts, to, from.body));
  const auto isOver = from.date <= context.on;
  const auto first = isOver ? from.date : context.on; // what is still to come may also come earlier
  if (to.date < first)
    return fail(ErrorCode::endsBeforeStart, toIso(to.date), toIso(first));
  BESLUITROUTE_CHECK(refuseGone(facts, item, from, context));
  Change change;
  if (isOver) {
    BESLUITROUTE_CHECK(refuseUnfinished(facts, item, from, context));
    target.copyFrom(facts, item, context, change);
  } else if (source.dispatched()) {
    for (auto& each : source.agenda().items)
      if (each.id == item.id || each.parent == item.id)
        each.withdrawnOn = each.withdrawnOn.value_or(context.on);
    target.copyFrom(facts, item, context, change);
  } else {
    target.adopt(source.release(item.id));
    change.made(item.id);
  }
  if (item.stage)
    change.create(Placement{context.newId<Placement>(), *item.stage, from.body, to.id, std::nullopt, context.on, reason, command.cause, context.user});
  source.finish(change);
  target.finish(change);
  warnOfPassedDays(change, facts, to, context.on);
  return change;
}

Result<Change> decide(const Facts& facts, const ConfirmDecisionList& command, Context& context)
{
  BESLUITROUTE_CHECK(refuseFuture(context));
  BESLUITROUTE_TRY(source, optionalName(command.source, "source"));
  const auto before = facts.get(command.meeting);
  if (before.decisionListConfirmedOn)
    return fail(ErrorCode::listAlreadyConfirmed, before.number, toIso(*before.decisionListConfirmedOn));
  if (context.on < before.date)
    return fail(ErrorCode::confirmedBeforeDecided, toIso(context.on), toIso(before.date));
  if (command.in) {
    const auto in = facts.get(*command.in);
    BESLUITROUTE_CHECK(refuseUnfit(facts, in, before.body));
    if (in.date <= before.date)
      return fail(ErrorCode::endsBeforeStart, toIso(in.date), toIso(before.date));
  }
  auto after = before;
  after.decisionListConfirmedOn = context.on;
  after.decisionListConfirmedIn = command.in;
  auto change = Change{}.update(before, after);
  for (const auto& decision : facts.where(&Decision::meeting, std::optional{before.id})) {
    if (decision.confirmedOn || decision.decidedOn > context.on)
      continue;
    auto confirmed = decision;
    confirmed.confirmedOn = context.on;
    confirmed.confirmedBy = !source.empty() ? source : command.in ? facts.get(*command.in).number : before.number;
    change.update(decision, confirmed);
  }
  return change;
}

}
