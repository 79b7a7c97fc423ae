// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <iterator>
#include <set>

namespace presentation {

/// Turns `list` into `fresh` by the steps a view can follow: what is gone, what is new, what moved, what changed. `keyOf` names an
/// element whatever its content. `view` is told of each step: beginRemove/endRemove, beginInsert/endInsert (first, last),
/// beginMove/endMove (from, to), and update(row, present, fresh) for an element that stays.
template <class List, class KeyOf, class View>
void applyDifferences(List& list, List&& fresh, KeyOf keyOf, View&& view)
{
  const auto keysOf = [&](const List& elements) {
    std::set<decltype(keyOf(list.front()))> keys;
    for (const auto& element : elements)
      keys.insert(keyOf(element));
    return keys;
  };
  const auto at = [](int row) { return static_cast<std::ptrdiff_t>(row); };
  if (list.empty() && !fresh.empty()) {
    const auto last = static_cast<int>(fresh.size()) - 1;
    view.beginInsert(0, last);
    list = std::move(fresh);
    view.endInsert(0, last);
    return;
  }
  const auto wanted = keysOf(fresh);
  for (auto row = static_cast<int>(list.size()) - 1; row >= 0; --row)
    if (!wanted.contains(keyOf(*std::next(list.begin(), at(row))))) {
      view.beginRemove(row);
      list.erase(std::next(list.begin(), at(row)));
      view.endRemove();
    }
  const auto present = keysOf(list);
  for (int row = 0; row < static_cast<int>(fresh.size()); ++row) {
    auto& element = *std::next(fresh.begin(), at(row));
    const auto key = keyOf(element);
    const auto place = std::next(list.begin(), at(row));
    if (place == list.end() || keyOf(*place) != key) {
      if (!present.contains(key)) {
        view.beginInsert(row, row);
        list.insert(place, std::move(element));
        view.endInsert(row, row);
        continue;
      }
      const auto found = std::find_if(place, list.end(), [&](const auto& candidate) { return keyOf(candidate) == key; });
      view.beginMove(static_cast<int>(std::distance(list.begin(), found)), row);
      std::rotate(place, found, std::next(found));
      view.endMove();
    }
    view.update(row, *std::next(list.begin(), at(row)), std::move(element));
  }
}

}
