// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"
#include "pack/meeting_pack.h"

namespace pack {

/// The open part of a meeting's pack, from the recorded facts. Closed items keep their number and say so; closed documents are left out.
/// Parts of a cover note that nobody wrote are filled from the record where it has them: earlier decisions, who was heard, what follows.
/// The attachments read their bytes from `facts` when the pack is written, so `facts` must outlive the pack.
[[nodiscard]] MeetingPack meetingPackOf(const app::Facts& facts, domain::MeetingId meeting, domain::Date today);

}
