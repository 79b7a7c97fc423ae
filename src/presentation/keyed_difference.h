// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>

#include <algorithm>

namespace presentation {

/// Turns the list of keys `present` into `wanted` by single removals, insertions and moves, and tells each one to `steps` before it is
/// done here, so that a model can announce it: remove(place), insert(place), move(from, to) with to < from; each runs `apply` between.
template <class Key, class Steps>
void changeStepwise(QList<Key>& present, const QList<Key>& wanted, Steps&& steps)
{
  for (auto place = present.size() - 1; place >= 0; --place)
    if (!wanted.contains(present[place]))
      steps.remove(static_cast<int>(place), [&] { present.removeAt(place); });
  for (qsizetype place = 0; place < wanted.size(); ++place) {
    if (place < present.size() && present[place] == wanted[place])
      continue;
    const auto from = present.indexOf(wanted[place], place);
    if (from < 0)
      steps.insert(static_cast<int>(place), [&] { present.insert(place, wanted[place]); });
    else
      steps.move(static_cast<int>(from), static_cast<int>(place), [&] { present.move(from, place); });
  }
}

}
