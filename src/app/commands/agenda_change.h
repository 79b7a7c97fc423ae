// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/decide.h"
#include "domain/agenda_labels.h"

/// One agenda being changed: loads it, lets a command edit the copy, labels it, and turns the difference into a Change.
namespace app {

class AgendaEdit {
public:
  AgendaEdit(const Facts& facts, domain::MeetingId meeting);

  [[nodiscard]] domain::AgendaContent& agenda() { return m_after; }
  [[nodiscard]] const domain::Meeting& meeting() const { return m_meeting; }
  [[nodiscard]] bool dispatched() const { return m_meeting.dispatchedOn.has_value(); }
  [[nodiscard]] domain::AgendaItem& item(domain::AgendaItemId id);
  [[nodiscard]] std::vector<domain::AgendaItem*> siblings(std::optional<domain::AgendaItemId> parent);
  /// Puts the item at a position among its siblings, from 1; beyond the last one is last.
  void place(domain::AgendaItemId id, int position);
  void drop(domain::AgendaItemId id); ///< with its sub-items and attachments

  /// Labels the agenda by the rules before or after dispatch and adds every difference to the change.
  void finish(Change& change);

private:
  domain::Meeting m_meeting;
  domain::AgendaContent m_before;
  domain::AgendaContent m_after;
};

}
