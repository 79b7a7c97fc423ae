// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/agenda_change.h"

#include <algorithm>

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
  : m_meeting{facts.get(meeting)}, m_before{contentOf(facts, meeting)}, m_after{m_before}, m_closing{facts.where(&StandingItem::body, m_meeting.body)}
{
  std::erase_if(m_closing, [](const StandingItem& each) { return each.place != StandingPlace::closing; });
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

void AgendaEdit::placeNew(AgendaItemId id)
{
  auto& added = item(id);
  const auto closes = [&](const AgendaItem& each) {
    return std::any_of(m_closing.begin(), m_closing.end(), [&](const StandingItem& standing) { return isStanding(each, standing); });
  };
  if (dispatched() || added.parent || closes(added))
    return;
  auto others = siblings(std::nullopt);
  std::erase(others, &added);
  const auto last = std::find_if_not(others.rbegin(), others.rend(), [&](const AgendaItem* each) { return closes(*each); });
  place(id, static_cast<int>(std::distance(last, others.rend())) + 1);
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

AgendaContent AgendaEdit::release(AgendaItemId id)
{
  AgendaContent released;
  const auto goes = [&](const AgendaItem& each) { return each.id == id || each.parent == id; };
  std::copy_if(m_before.items.begin(), m_before.items.end(), std::back_inserter(released.items), goes);
  const auto goesAlong = [&](const Attachment& each) { return sameIn(released.items, each.item) != nullptr; };
  std::copy_if(m_before.attachments.begin(), m_before.attachments.end(), std::back_inserter(released.attachments), goesAlong);
  for (auto* content : {&m_before, &m_after}) {
    std::erase_if(content->items, goes);
    std::erase_if(content->attachments, goesAlong);
  }
  return released;
}

void AgendaEdit::adopt(const AgendaContent& content)
{
  const auto last = static_cast<int>(siblings(std::nullopt).size());
  for (auto each : content.items) {
    m_before.items.push_back(each);
    each.meeting = m_meeting.id;
    each.label.clear();
    if (!each.parent)
      each.position = last + 1;
    m_after.items.push_back(each);
    placeNew(each.id);
  }
  for (auto each : content.attachments) {
    m_before.attachments.push_back(each);
    each.label.clear();
    m_after.attachments.push_back(std::move(each));
  }
}

AgendaItemId AgendaEdit::copyFrom(const Facts& facts, const AgendaItem& item, Context& context, Change& change)
{
  const auto copyOne = [&](const AgendaItem& from, std::optional<AgendaItemId> parent) {
    auto copy = from;
    copy.id = context.newId<AgendaItem>();
    copy.meeting = m_meeting.id;
    copy.label.clear();
    copy.parent = parent;
    copy.position = static_cast<int>(siblings(parent).size()) + 1;
    copy.on = context.on;
    copy.withdrawnOn = std::nullopt;
    copy.notes.clear();
    copy.conclusion.clear();
    copy.movedFrom = from.id;
    m_after.items.push_back(copy);
    for (auto note : facts.where(&CoverNote::item, from.id)) {
      note.id = context.newId<CoverNote>();
      note.item = copy.id;
      m_notes.push_back(std::move(note));
    }
    for (auto attachment : facts.where(&Attachment::item, from.id)) {
      if (attachment.withdrawnOn)
        continue;
      attachment.id = context.newId<Attachment>();
      attachment.item = copy.id;
      attachment.label.clear();
      attachment.on = context.on;
      m_after.attachments.push_back(std::move(attachment));
    }
    return copy.id;
  };
  const auto made = copyOne(item, std::nullopt);
  auto children = facts.where(&AgendaItem::parent, std::optional{item.id});
  std::stable_sort(children.begin(), children.end(), [](const auto& a, const auto& b) { return a.position < b.position; });
  for (const auto& child : children)
    if (!child.withdrawnOn)
      copyOne(child, made);
  placeNew(made);
  change.made(made);
  return made;
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
  for (const auto& note : m_notes)
    change.create(note);
}

}
