// SPDX-License-Identifier: EUPL-1.2
#include "app/facts_memory.h"

#include <algorithm>

namespace app {

namespace {

/// Asking the file for one value takes as long as looking at so many that are remembered.
constexpr std::size_t looksPerQuestion = 100;

}

std::vector<const void*> FactsMemory::inOrderOf(const Kind& kind, const MemberQuestion& question)
{
  std::vector<const void*> order;
  order.reserve(kind.count);
  for (std::size_t place = 0; place < kind.count; ++place)
    order.push_back(static_cast<const std::byte*>(kind.first) + place * kind.size);
  std::stable_sort(order.begin(), order.end(), [&](const void* entity, const void* other) {
    return question.isLess(question.valueIn(entity, question.member), question.valueIn(other, question.member));
  });
  return order;
}

std::optional<std::vector<const void*>> FactsMemory::pick(domain::EntityKind kind, const MemberQuestion& question)
{
  auto& known = m_kinds[placeOf(kind)];
  if (!known.entities)
    return std::nullopt;
  auto& order = known.orders[question.column];
  order.asked += question.count;
  if (order.entities.empty()) {
    if (known.count > order.asked * looksPerQuestion)
      return std::nullopt;
    order.entities = inOrderOf(known, question);
  }
  std::vector<const void*> found;
  for (std::size_t place = 0; place < question.count; ++place) {
    const auto* value = question.value(place);
    const auto first = std::lower_bound(order.entities.begin(), order.entities.end(), value,
                                        [&](const void* entity, const void* sought) { return question.isLess(question.valueIn(entity, question.member), sought); });
    const auto end = std::upper_bound(first, order.entities.end(), value,
                                      [&](const void* sought, const void* entity) { return question.isLess(sought, question.valueIn(entity, question.member)); });
    found.insert(found.end(), first, end);
  }
  if (question.count > 1) {
    std::sort(found.begin(), found.end(), std::less<>{});
    found.erase(std::unique(found.begin(), found.end()), found.end()); // of a value that was asked for twice
  }
  return found;
}

}
