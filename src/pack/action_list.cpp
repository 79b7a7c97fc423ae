// SPDX-License-Identifier: EUPL-1.2
#include "pack/action_list.h"

#include "app/queries/setup.h"
#include "pack/document_words.h"

namespace pack {

using namespace domain;

namespace {

/// So long something closed stays on the list: what members saw open last time, they see closed once.
constexpr auto closedShownDays = 42;

std::string sourceOf(const app::ActionRow& row)
{
  if (row.meetingNumber.empty())
    return row.action.source;
  return row.itemLabel.empty() ? row.meetingNumber : row.meetingNumber + ", punt " + row.itemLabel;
}

/// Who gets the list on paper sees what is not for everybody.
std::string textOf(const app::ActionRow& row) { return row.closed ? row.action.text + " (uit een besloten agendapunt)" : row.action.text; }

std::string dueInWords(const app::ActionRow& row) { return row.action.due ? inWords(*row.action.due) : std::string{"onbekend"}; }

std::string standOf(const app::ActionRow& row)
{
  if (row.state != app::ActionState::overdue)
    return "loopt";
  return row.daysLate == 1 ? "1 dag te laat" : std::to_string(row.daysLate) + " dagen te laat";
}

std::string ownerOf(const app::ActionRow& row) { return row.owner.empty() ? "nog niemand" : row.owner; }

std::string promisedTo(const app::ActionRow& row) { return row.action.promisedTo.empty() ? row.bodyName : row.action.promisedTo; }

TextTable openActions(const std::vector<app::ActionRow>& rows)
{
  TextTable table{.header = {"Nummer", "Actie", "Wie", "Klaar op", "Stand", "Uit"}, .rows = {}, .rightAligned = {}};
  for (const auto& row : rows)
    table.rows.push_back({row.action.number, textOf(row), ownerOf(row), dueInWords(row), standOf(row), sourceOf(row)});
  return table;
}

TextTable openCommitments(const std::vector<app::ActionRow>& rows)
{
  TextTable table{.header = {"Nummer", "Toezegging", "Aan", "Door", "Klaar op", "Stand"}, .rows = {}, .rightAligned = {}};
  for (const auto& row : rows)
    table.rows.push_back({row.action.number, textOf(row), promisedTo(row), ownerOf(row), dueInWords(row), standOf(row)});
  return table;
}

TextTable closedOnes(const std::vector<app::ActionRow>& rows)
{
  TextTable table{.header = {"Nummer", "Actie of toezegging", "Wie", "Gesloten op", "Hoe"}, .rows = {}, .rightAligned = {}};
  for (const auto& row : rows) {
    const auto done = row.state == app::ActionState::done;
    const auto how = done ? row.action.closing : "vervallen: " + row.action.closing;
    table.rows.push_back({row.action.number, textOf(row), row.owner, inWords(done ? *row.action.doneOn : *row.action.withdrawnOn), how});
  }
  return table;
}

void addTable(std::vector<TextBlockValue>& blocks, const char* heading, TextTable table)
{
  if (table.rows.empty())
    return;
  table.rightAligned.assign(table.header.size(), false);
  blocks.emplace_back(TextHeading{1, heading});
  blocks.emplace_back(std::move(table));
}

std::vector<app::ActionRow> rowsOf(const app::Facts& facts, app::ActionChoice choice, Date day, ActionKind kind)
{
  choice.kind = kind;
  return app::actionRows(facts, day, choice);
}

}

std::vector<TextBlockValue> actionListBlocks(const app::Facts& facts, app::ActionChoice choice, Date day)
{
  const auto onlyOverdue = choice.shown == app::ActionsShown::overdue;
  if (!onlyOverdue)
    choice.shown = app::ActionsShown::open;
  std::vector<TextBlockValue> blocks;
  addTable(blocks, "Open acties", openActions(rowsOf(facts, choice, day, ActionKind::action)));
  addTable(blocks, "Open toezeggingen", openCommitments(rowsOf(facts, choice, day, ActionKind::commitment)));
  if (blocks.empty())
    blocks.emplace_back(TextParagraph{onlyOverdue ? "Geen actie en geen toezegging is over tijd." : "Er zijn geen open acties of toezeggingen."});
  if (onlyOverdue)
    return blocks;
  choice.shown = app::ActionsShown::closed;
  auto closed = app::actionRows(facts, day, choice);
  std::erase_if(closed, [&](const app::ActionRow& row) {
    return (row.action.doneOn ? *row.action.doneOn : *row.action.withdrawnOn) < addDays(day, -closedShownDays);
  });
  addTable(blocks, "Gesloten in de laatste zes weken", closedOnes(closed));
  return blocks;
}

TextDocument actionListOf(const app::Facts& facts, const app::ActionChoice& choice, Date day, const std::string& whose)
{
  const auto overview = app::caseOverview(facts, day);
  TextDocument document;
  document.title = choice.shown == app::ActionsShown::overdue ? "Acties en toezeggingen over tijd" : "Acties en toezeggingen";
  document.subtitle = whose.empty() ? overview.title() : whose;
  document.date = "Stand op " + inWords(day);
  document.blocks = actionListBlocks(facts, choice, day);
  return document;
}

}
