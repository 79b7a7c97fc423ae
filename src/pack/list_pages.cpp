// SPDX-License-Identifier: EUPL-1.2
#include "pack/list_pages.h"

#include "app/queries/names.h"
#include "pack/action_list.h"
#include "pack/decision_list.h"
#include "pack/document_words.h"

namespace pack {

using namespace domain;

std::optional<PackPage> listPage(const app::Facts& facts, const app::AgendaRow& row, const Meeting& meeting, Date day)
{
  if (!row.item.list)
    return std::nullopt;
  const auto body = facts.get(meeting.body);
  switch (*row.item.list) {
  case ItemList::decisionList: {
    const auto previous = app::meetingBefore(facts, meeting);
    if (!previous)
      return std::nullopt;
    return PackPage{row.item.label, app::nameOn(facts, body, previous->date) + ", " + inWords(previous->date), decisionListTitle(*previous, day), decisionListBlocks(facts, previous->id, day)};
  }
  case ItemList::actionList: {
    app::ActionChoice choice;
    choice.body = meeting.body;
    choice.withoutClosedItems = true;
    return PackPage{row.item.label, app::nameOn(facts, body, day) + ", stand op " + inWords(day), "Acties en toezeggingen", actionListBlocks(facts, choice, day)};
  }
  }
  return std::nullopt;
}

}
