// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/decide.h"
#include "domain/agenda_labels.h"

/// One agenda being changed: loads it, lets a command edit the copy, labels it, and turns the difference into a Change.
namespace app {

class AgendaEdit {
public:
  AgendaEdit(const Facts& facts, domain::MeetingId meeting);
  /// Of a meeting that is made by the same command: still empty.
  explicit AgendaEdit(domain::Meeting meeting) : m_meeting{std::move(meeting)} {}

  [[nodiscard]] domain::AgendaContent& agenda() { return m_after; }
  [[nodiscard]] const domain::Meeting& meeting() const { return m_meeting; }
  [[nodiscard]] bool dispatched() const { return m_meeting.dispatchedOn.has_value(); }
  [[nodiscard]] domain::AgendaItem& item(domain::AgendaItemId id);
  [[nodiscard]] std::vector<domain::AgendaItem*> siblings(std::optional<domain::AgendaItemId> parent);
  /// Puts the item at a position among its siblings, from 1; beyond the last one is last.
  void place(domain::AgendaItemId id, int position);
  /// Puts an item that is new on this agenda where it belongs: before the standing items that close the meeting, or last once the papers were sent and numbers are fixed.
  void placeNew(domain::AgendaItemId id);
  void drop(domain::AgendaItemId id); ///< with its sub-items and attachments
  /// Takes an item with its sub-items and attachments out, to go on to another agenda; it is not removed.
  [[nodiscard]] domain::AgendaContent release(domain::AgendaItemId id);
  /// Takes in what another agenda released, as new.
  void adopt(const domain::AgendaContent& content);
  /// A copy of an item with its sub-items, cover notes and papers as new on this agenda, linked to where they come from.
  domain::AgendaItemId copyFrom(const Facts& facts, const domain::AgendaItem& item, Context& context, Change& change);

  /// Labels the agenda by the rules before or after dispatch and adds every difference to the change.
  void finish(Change& change);

private:
  domain::Meeting m_meeting;
  domain::AgendaContent m_before;
  domain::AgendaContent m_after;
  std::vector<domain::StandingItem> m_closing; ///< of the body, that end its meetings
  std::vector<domain::CoverNote> m_notes; ///< of copies
};

}
