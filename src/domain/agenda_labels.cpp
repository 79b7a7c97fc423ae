// SPDX-License-Identifier: EUPL-1.2
#include "domain/agenda_labels.h"

#include "domain/contract.h"

#include <algorithm>
#include <functional>
#include <set>

namespace domain {

namespace {

std::vector<AgendaItem*> children(AgendaContent& agenda, std::optional<AgendaItemId> parent)
{
  std::vector<AgendaItem*> found;
  for (auto& item : agenda.items)
    if (item.parent == parent)
      found.push_back(&item);
  std::stable_sort(found.begin(), found.end(), [](auto* a, auto* b) { return std::pair{a->position, a->id} < std::pair{b->position, b->id}; });
  return found;
}

std::vector<Attachment*> attachmentsOf(AgendaContent& agenda, AgendaItemId item)
{
  std::vector<Attachment*> found;
  for (auto& attachment : agenda.attachments)
    if (attachment.item == item)
      found.push_back(&attachment);
  std::stable_sort(found.begin(), found.end(), [](auto* a, auto* b) { return std::pair{a->position, a->id} < std::pair{b->position, b->id}; });
  return found;
}

bool attachmentsAreNumbered(AgendaContent& agenda, const AgendaItem& item)
{
  return item.parent.has_value() || !children(agenda, item.id).empty();
}

std::string firstFree(std::set<std::string>& used, const std::function<std::string(int)>& label)
{
  for (auto number = 1;; ++number)
    if (used.insert(label(number)).second)
      return label(number);
}

}

std::string letters(int number)
{
  EXPECTS(number > 0);
  std::string text;
  for (; number > 0; number = (number - 1) / 26)
    text.insert(text.begin(), static_cast<char>('a' + (number - 1) % 26));
  return text;
}

std::string attachmentLabel(const std::string& itemLabel, bool numbered, int number)
{
  return numbered ? itemLabel + "-" + std::to_string(number) : itemLabel + letters(number);
}

std::vector<AgendaItem> inOrder(const std::vector<AgendaItem>& items)
{
  AgendaContent agenda{items, {}};
  std::vector<AgendaItem> ordered;
  for (const auto* item : children(agenda, std::nullopt)) {
    ordered.push_back(*item);
    for (const auto* child : children(agenda, item->id))
      ordered.push_back(*child);
  }
  return ordered;
}

bool isStanding(const AgendaItem& item, const StandingItem& standing) { return !item.withdrawnOn && item.title == standing.title; }

void renumber(AgendaContent& agenda)
{
  auto position = 0;
  for (auto* item : children(agenda, std::nullopt)) {
    item->position = ++position;
    item->label = std::to_string(position);
    auto sub = 0;
    for (auto* child : children(agenda, item->id)) {
      child->position = ++sub;
      child->label = item->label + letters(sub);
    }
  }
  for (auto& item : agenda.items) {
    auto number = 0;
    for (auto* attachment : attachmentsOf(agenda, item.id)) {
      attachment->position = ++number;
      attachment->label = attachmentLabel(item.label, attachmentsAreNumbered(agenda, item), number);
    }
  }
}

void labelNewOnes(AgendaContent& agenda)
{
  std::set<std::string> used;
  for (const auto& item : agenda.items)
    used.insert(item.label);
  for (const auto& attachment : agenda.attachments)
    used.insert(attachment.label);
  for (auto* item : children(agenda, std::nullopt)) {
    if (item->label.empty())
      item->label = firstFree(used, [](int number) { return std::to_string(number); });
    for (auto* child : children(agenda, item->id))
      if (child->label.empty())
        child->label = firstFree(used, [&](int number) { return item->label + letters(number); });
  }
  for (auto& item : agenda.items)
    for (auto* attachment : attachmentsOf(agenda, item.id))
      if (attachment->label.empty())
        attachment->label =
            firstFree(used, [&](int number) { return attachmentLabel(item.label, attachmentsAreNumbered(agenda, item), number); });
}

}
