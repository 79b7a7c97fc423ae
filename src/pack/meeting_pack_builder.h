// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"
#include "pack/meeting_pack.h"

namespace pack {

/// Whether the pages that follow the status of the day are wanted; they take longer than the rest.
enum class WithPages { yes, no };

/// Everything on a meeting's agenda, from the recorded facts: closed items and documents with all they say, marked as closed. It is what
/// editions are made of and compared by (see pack_edition.h), and is not for printing.
/// Parts of a cover note that nobody wrote are filled from the record where it has them: earlier decisions, who was heard, what follows.
/// The attachments read their bytes from `facts` when the pack is written, so `facts` must outlive the pack.
[[nodiscard]] MeetingPack everythingOn(const app::Facts& facts, domain::MeetingId meeting, domain::Date today, WithPages pages = WithPages::yes);

/// Makes the list of attachments at the end of a cover note anew, as the attachments are now.
void listAttachments(PackItem& item);

}
