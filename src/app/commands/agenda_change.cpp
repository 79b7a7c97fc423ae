// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/agenda_change.h"

namespace app {

using namespace domain;

namespace {

AgendaContent contentOf(const Facts& facts, MeetingId meeting)
{
  AgendaContent content{facts.where(&AgendaItem::meeting, meeting), {}};
  std::vector<AgendaItemId> ids;
  for (const auto& item : content.items)
    ids.push_back(item.id);
  content.attachments = facts.whereIn(&Attachment::item, ids);
  return content;
}

template <class E>
const E* sameIn(const std::vector<E>& list, Id<E> id)
{
  const auto found = std::find_if(list.begin(), list.end(), [&](const E& each) { return each.id == id; });
  return found == list.end() ? nullptr : &*found;
}

/// Removed first (children before parents), then changed, then created: no row ever refers to one that is not there.
template <class E>
void addRemovals(Change& change, const std::vector<E>& before, const std::vector<E>& after)
{
  for (auto each = before.rbegin(); each != before.rend(); ++each)
    if (sameIn(after, each->id) == nullptr)
      change.remove(*each);
}

template <class E>
void addPuts(Change& change, const std::vector<E>& before, const std::vector<E>& after)
{
  for (const auto& each : after)
    if (const auto* old = sameIn(before, each.id); old != nullptr)
      change.update(*old, each);
    else
      change.create(each);
}

}

AgendaEdit::AgendaEdit(const Facts& facts, MeetingId meeting)
  : m_meeting{facts.get(meeting)}, m_before{contentOf(facts, meeting)}, m_after{m_before}
{
}

AgendaItem& AgendaEdit::item(AgendaItemId id)
{
  const auto found = std::find_if(m_after.items.begin(), m_after.items.end(), [&](const AgendaItem& each) { return each.id == id; });
  EXPECTS(found != m_after.items.end());
  return *found;
}

std::vector<AgendaItem*> AgendaEdit::siblings(std::optional<AgendaItemId> parent)
{
  std::vector<AgendaItem*> found;
  for (auto& each : m_after.items)
    if (each.parent == parent)
      found.push_back(&each);
  std::stable_sort(found.begin(), found.end(), [](auto* a, auto* b) { return std::pair{a->position, a->id} < std::pair{b->position, b->id}; });
  return found;
}

void AgendaEdit::place(AgendaItemId id, int position)
{
  auto& moved = item(id);
  auto others = siblings(moved.parent);
  std::erase(others, &moved);
  const auto index = std::clamp(position - 1, 0, static_cast<int>(others.size()));
  others.insert(others.begin() + index, &moved);
  auto next = 0;
  for (auto* each : others)
    each->position = ++next;
}

void AgendaEdit::drop(AgendaItemId id)
{
  const auto goes = [&](AgendaItemId candidate) {
    const auto* found = sameIn(m_after.items, candidate);
    return candidate == id || (found != nullptr && found->parent == id);
  };
  std::erase_if(m_after.attachments, [&](const Attachment& attachment) { return goes(attachment.item); });
  std::erase_if(m_after.items, [&](const AgendaItem& each) { return each.id == id || each.parent == id; });
}

void AgendaEdit::finish(Change& change)
{
  if (dispatched())
    labelNewOnes(m_after);
  else
    renumber(m_after);
  addRemovals(change, m_before.attachments, m_after.attachments);
  addRemovals(change, m_before.items, m_after.items);
  addPuts(change, m_before.items, m_after.items);
  addPuts(change, m_before.attachments, m_after.attachments);
}

}
