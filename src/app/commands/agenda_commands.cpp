// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/agenda_change.h"
#include "app/commands/branch_standing.h"
#include "app/commands/checked_text.h"
#include "app/commands/meeting_commands.h"
#include "app/commands/stage_terms.h"

namespace app {

using namespace domain;

namespace {

Result<void> checkMinutes(const std::optional<int>& minutes)
{
  if (minutes && (*minutes < 0 || *minutes > 24 * 60))
    return fail(ErrorCode::numberOutOfRange, "minutes", "1440");
  return {};
}

/// The item will treat the branch: it must be one that still can, and its place becomes this meeting.
Result<void> planOn(Change& change, const Facts& facts, StageId stage, const Meeting& meeting, Context& context)
{
  BESLUITROUTE_CHECK(refuseUnfit(facts, meeting, meeting.body));
  BESLUITROUTE_TRY(standing, standingOf(facts, stage, meeting.body, context.on));
  BESLUITROUTE_CHECK(standing.refuseTreated());
  if (standing.branch().item)
    return fail(ErrorCode::alreadyOnAgenda, standing.bodyName(), facts.get(*standing.branch().meeting).number);
  if (standing.branch().meeting != meeting.id)
    change.create(Placement{context.newId<Placement>(), stage, meeting.body, meeting.id, std::nullopt, context.on, {}, std::nullopt, context.user});
  if (!standing.stage().startedOn)
    change.warn(FindingCode::stageNotStartedYet, standing.stage().stage.name);
  warnOfUnheard(change, facts, standing.stage(), context.on);
  return {};
}

/// What a meeting decided on an item, or on a part of it, was treated there: the item stays.
Result<void> refuseDecided(const Facts& facts, const domain::AgendaContent& agenda, const Meeting& meeting, AgendaItemId id)
{
  for (const auto& item : agenda.items)
    if ((item.id == id || item.parent == id) && item.stage)
      for (const auto& decision : facts.where(&Decision::stage, *item.stage))
        if (decision.meeting == meeting.id)
          return fail(ErrorCode::alreadyDecided, facts.get(meeting.body).name, toIso(decision.decidedOn));
  return {};
}

/// What hangs on an item that is removed goes with it; actions stay, with their meeting.
void letGo(Change& change, const Facts& facts, AgendaItemId item)
{
  for (const auto& note : facts.where(&CoverNote::item, item))
    change.remove(note);
  for (const auto& vote : facts.where(&Vote::item, item))
    change.remove(vote);
  for (const auto& before : facts.where(&ActionItem::item, std::optional{item})) {
    auto after = before;
    after.meeting = facts.get(item).meeting; // it may have been agreed before the item went on
    after.item = std::nullopt;
    change.update(before, after);
  }
  for (const auto& before : facts.where(&AgendaItem::movedFrom, std::optional{item})) {
    auto after = before;
    after.movedFrom = std::nullopt;
    change.update(before, after);
  }
}

}

Result<Change> decide(const Facts& facts, const AddAgendaItem& command, Context& context)
{
  BESLUITROUTE_TRY(title, requiredName(command.title, "title"));
  BESLUITROUTE_TRY(presenter, optionalName(command.presenter, "presenter"));
  BESLUITROUTE_CHECK(checkMinutes(command.minutes));
  AgendaEdit edit{facts, command.meeting};
  // Sub-items have no sub-items of their own.
  const auto parent = command.parent ? facts.get(*command.parent).parent.value_or(*command.parent) : std::optional<AgendaItemId>{};
  if (parent && facts.get(*parent).meeting != command.meeting)
    return fail(ErrorCode::unknownReference, "parent");
  Change change;
  if (command.stage)
    BESLUITROUTE_CHECK(planOn(change, facts, *command.stage, edit.meeting(), context));
  AgendaItem item{.id = context.newId<AgendaItem>(),
                  .meeting = command.meeting,
                  .position = static_cast<int>(edit.siblings(parent).size()) + 1,
                  .label = {},
                  .parent = parent,
                  .title = title,
                  .kind = command.kind.value_or(ItemKind::discussion),
                  .presenter = presenter,
                  .minutes = command.minutes,
                  .confidentiality = command.confidentiality.value_or(Confidentiality::open),
                  .stage = command.stage,
                  .on = context.on,
                  .list = command.list};
  edit.agenda().items.push_back(item);
  if (command.position)
    edit.place(item.id, *command.position);
  else
    edit.placeNew(item.id);
  change.made(item.id);
  warnOfPassedDays(change, facts, edit.meeting(), context.on);
  edit.finish(change);
  return change;
}

Result<Change> decide(const Facts& facts, const ChangeAgendaItem& command, Context&)
{
  const auto before = facts.get(command.item);
  auto after = before;
  BESLUITROUTE_CHECK(replaceRequiredName(after.title, command.title, "title"));
  BESLUITROUTE_CHECK(replaceName(after.presenter, command.presenter, "presenter"));
  BESLUITROUTE_CHECK(replaceText(after.notes, command.notes, "notes"));
  BESLUITROUTE_CHECK(replaceText(after.conclusion, command.conclusion, "conclusion"));
  if (command.kind)
    after.kind = *command.kind;
  if (command.minutes)
    after.minutes = *command.minutes;
  if (command.confidentiality)
    after.confidentiality = *command.confidentiality;
  if (command.list)
    after.list = *command.list;
  BESLUITROUTE_CHECK(checkMinutes(after.minutes));
  return Change{}.update(before, after);
}

Result<Change> decide(const Facts& facts, const MoveAgendaItem& command, Context&)
{
  AgendaEdit edit{facts, facts.get(command.item).meeting};
  edit.place(command.item, command.position);
  Change change;
  edit.finish(change);
  return change;
}

Result<Change> decide(const Facts& facts, const RemoveAgendaItem& command, Context& context)
{
  AgendaEdit edit{facts, facts.get(command.item).meeting};
  BESLUITROUTE_CHECK(refuseDecided(facts, edit.agenda(), edit.meeting(), command.item));
  if (edit.dispatched()) {
    Change change;
    for (const auto& before : edit.agenda().items)
      if ((before.id == command.item || before.parent == command.item) && !before.withdrawnOn) {
        auto after = before;
        after.withdrawnOn = context.on;
        change.update(before, after);
      }
    return change;
  }
  Change change;
  for (const auto& item : edit.agenda().items)
    if (item.id == command.item || item.parent == command.item)
      letGo(change, facts, item.id);
  edit.drop(command.item);
  edit.finish(change);
  return change;
}

Result<Change> decide(const Facts& facts, const RenumberAgenda& command, Context&)
{
  AgendaEdit edit{facts, command.meeting};
  if (edit.dispatched())
    return fail(ErrorCode::alreadyDispatched, edit.meeting().number, toIso(*edit.meeting().dispatchedOn));
  Change change;
  edit.finish(change);
  return change;
}

Result<Change> decide(const Facts& facts, const WriteCoverNote& command, Context& context)
{
  const auto present = facts.where(&CoverNote::item, command.item);
  auto note = present.empty() ? CoverNote{.id = context.newId<CoverNote>(), .item = command.item} : present.front();
  BESLUITROUTE_CHECK(replaceName(note.subject, command.subject, "subject"));
  BESLUITROUTE_CHECK(replaceName(note.author, command.author, "author"));
  BESLUITROUTE_CHECK(replaceName(note.portfolioHolder, command.portfolioHolder, "portfolioHolder"));
  BESLUITROUTE_CHECK(replaceText(note.askedDecision, command.askedDecision, "askedDecision"));
  BESLUITROUTE_CHECK(replaceText(note.reasonAndCore, command.reasonAndCore, "reasonAndCore"));
  BESLUITROUTE_CHECK(replaceText(note.earlierDecisions, command.earlierDecisions, "earlierDecisions"));
  BESLUITROUTE_CHECK(replaceText(note.arguments, command.arguments, "arguments"));
  BESLUITROUTE_CHECK(replaceText(note.remarksAndRisks, command.remarksAndRisks, "remarksAndRisks"));
  BESLUITROUTE_CHECK(replaceText(note.finance, command.finance, "finance"));
  BESLUITROUTE_CHECK(replaceText(note.consulted, command.consulted, "consulted"));
  BESLUITROUTE_CHECK(replaceText(note.communication, command.communication, "communication"));
  BESLUITROUTE_CHECK(replaceText(note.followUp, command.followUp, "followUp"));
  if (present.empty())
    return note == CoverNote{.id = note.id, .item = note.item} ? Change{} : Change{}.create(note);
  return Change{}.update(present.front(), note);
}

}
