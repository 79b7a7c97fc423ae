// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/meeting_pack.h"
#include "raw_pdf.h"

namespace test {

/// A meeting pack with nothing on its agenda.
[[nodiscard]] pack::MeetingPack emptyPack();
[[nodiscard]] pack::PackItem item(const std::string& label, const std::string& title);
[[nodiscard]] pack::PackCoverNote coverNote(const std::string& title);
[[nodiscard]] pack::PackAttachment attachment(const std::string& label, const std::string& title, Bytes bytes);
/// Seven items with cover notes and attachments, one closed, one without pages.
[[nodiscard]] pack::MeetingPack smallPack();
/// A small picture, half of which can be seen through when `clear`.
[[nodiscard]] std::string picturePng(bool clear);
/// A pack with one item and the given attachment as 1a.
[[nodiscard]] pack::MeetingPack packWith(Bytes attachment);

}
