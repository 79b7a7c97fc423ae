// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/packs.h"

#include "domain/agenda_labels.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace app {

using namespace domain;

std::vector<RevisionRow> revisionRows(const Facts& facts, MeetingId meeting)
{
  std::vector<RevisionRow> rows;
  for (auto& revision : facts.where(&PackRevision::meeting, meeting)) {
    RevisionRow row{revision, facts.where(&PackEntry::revision, revision.id), facts.where(&PackDispatch::revision, revision.id)};
    std::stable_sort(row.entries.begin(), row.entries.end(), [](const auto& a, const auto& b) { return a.position < b.position; });
    std::stable_sort(row.dispatches.begin(), row.dispatches.end(), [](const auto& a, const auto& b) { return a.on < b.on; });
    rows.push_back(std::move(row));
  }
  return rows;
}

bool saysOtherwise(const PackRevision& revision, const Meeting& meeting)
{
  const auto& date = revision.meetingDate;
  return date && (*date != meeting.date || revision.startTime != meeting.startTime || revision.endTime != meeting.endTime || revision.place != meeting.place);
}

std::string nextRevisionLetter(const Facts& facts, MeetingId meeting)
{
  auto letter = letters(static_cast<int>(facts.where(&PackRevision::meeting, meeting).size()) + 1);
  for (auto& each : letter)
    each = static_cast<char>(each - 'a' + 'A');
  return letter;
}

std::optional<HouseStyle> houseStyleOf(const Facts& facts, RegionId region)
{
  auto found = facts.where(&HouseStyle::region, region);
  return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

std::optional<unsigned> colourFromText(const std::string& text)
{
  auto colour = 0U;
  if (text.size() != 7 || text.front() != '#')
    return std::nullopt;
  const auto* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data() + 1, end, colour, 16);
  return error == std::errc{} && stop == end ? std::optional{colour} : std::nullopt;
}

std::optional<PictureSize> pngSize(const std::vector<std::uint8_t>& bytes)
{
  constexpr std::array<std::uint8_t, 8> signature{0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  constexpr std::size_t headerEnd = 24;
  if (bytes.size() < headerEnd || !std::equal(signature.begin(), signature.end(), bytes.begin()))
    return std::nullopt;
  const auto number = [&](std::size_t at) {
    auto value = std::int64_t{0};
    for (std::size_t index = 0; index < 4; ++index)
      value = value * 256 + bytes[at + index];
    return value;
  };
  return PictureSize{number(16), number(20)};
}

}
