// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/meeting_pack.h"
#include "pdf/typography.h"

namespace pdf {

/// Makes a pack as it will look within moments, for who is still writing it: the program's own pages as they will be, and a sheet with its
/// number in the place of each page of an attachment, none of which is opened. Text that was set before is not set again, so that
/// after an edit only what changed costs time. For one thread.
class PackDraft {
public:
  PackDraft();
  /// The bytes of a PDF with bookmarks. The number of pages of an attachment is what is known of it.
  [[nodiscard]] std::string make(const pack::MeetingPack& pack);
  /// How many texts were set for the last one, and how many were known.
  [[nodiscard]] int textsSet() const { return m_typography.textsSet(); }
  [[nodiscard]] int textsKnown() const { return m_typography.textsKnown(); }

private:
  Typography m_typography;
};

}
