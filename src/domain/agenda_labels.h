// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/entities.h"

#include <vector>

namespace domain {

/// 1 → "a", 26 → "z", 27 → "aa".
[[nodiscard]] std::string letters(int number);

/// The n-th attachment's label: 3a, 3b …; behind an item that has sub-items or is one: 7-1, 7b-1.
[[nodiscard]] std::string attachmentLabel(const std::string& itemLabel, bool numbered, int number);

/// The items and attachments of one agenda.
struct AgendaContent {
  std::vector<AgendaItem> items;
  std::vector<Attachment> attachments;
};

/// Items in the order of the agenda: by position, sub-items after their parent.
[[nodiscard]] std::vector<AgendaItem> inOrder(const std::vector<AgendaItem>& items);

/// Whether an item is this standing one, and not withdrawn.
[[nodiscard]] bool isStanding(const AgendaItem& item, const StandingItem& standing);

/// Before dispatch: positions from 1 without gaps, labels in order (1, 2, 3; 7a, 7b; 3a, 3b).
void renumber(AgendaContent& agenda);

/// After dispatch: gives labels only to those that have none yet; none that was ever used in this meeting, also by something withdrawn.
void labelNewOnes(AgendaContent& agenda);

}
