// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"

namespace app {

/// A pack as it was fixed, with what was in it and to whom it went.
struct RevisionRow {
  domain::PackRevision revision;
  std::vector<domain::PackEntry> entries; ///< in order of the agenda
  std::vector<domain::PackDispatch> dispatches; ///< by day
};

/// The revisions of a meeting's pack, oldest first.
[[nodiscard]] std::vector<RevisionRow> revisionRows(const Facts& facts, domain::MeetingId meeting);
/// Whether the meeting has another day, time or place than a revision of its pack says.
[[nodiscard]] bool saysOtherwise(const domain::PackRevision& revision, const domain::Meeting& meeting);
/// "A" for the first, "AA" after "Z".
[[nodiscard]] std::string nextRevisionLetter(const Facts& facts, domain::MeetingId meeting);

/// What a region looks like on paper; none when nobody said so.
[[nodiscard]] std::optional<domain::HouseStyle> houseStyleOf(const Facts& facts, domain::RegionId region);
/// 0x1B5A9C for "#1B5A9C"; none for any other text.
[[nodiscard]] std::optional<unsigned> colourFromText(const std::string& text);

/// Of a picture as printed packs take it over: PNG.
struct PictureSize {
  std::int64_t width;
  std::int64_t height;
};
/// None when the bytes are not a PNG.
[[nodiscard]] std::optional<PictureSize> pngSize(const std::vector<std::uint8_t>& bytes);
/// A logo of more pixels than this is a photograph; it would make every pack heavy.
inline constexpr std::int64_t mostLogoPixels = 16'000'000;

}
