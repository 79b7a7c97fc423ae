// SPDX-License-Identifier: EUPL-1.2
#include "pdf/image_header.h"

#include <array>
#include <cstdint>

namespace pdf {

namespace {

constexpr auto largestSide = 65535;
constexpr auto orientationTag = 0x0112U;

std::uint32_t numberAt(std::string_view bytes, std::size_t at, int length)
{
  auto value = std::uint32_t{0};
  for (auto index = std::size_t{0}; index < static_cast<std::size_t>(length); ++index)
    value = value << 8U | (at + index < bytes.size() ? static_cast<unsigned char>(bytes[at + index]) : 0U);
  return value;
}

/// Which way up a camera was held, from the EXIF part of a JPEG.
int turnIn(std::string_view exif)
{
  if (!exif.starts_with(std::string_view{"Exif\0\0", 6}) || exif.size() < 14)
    return 0;
  const auto tiff = exif.substr(6);
  const auto little = tiff.starts_with("II");
  const auto number = [&](std::size_t at, std::size_t length) {
    auto value = std::uint32_t{0};
    for (std::size_t index = 0; index < length; ++index)
      value = value << 8U | numberAt(tiff, little ? at + length - 1 - index : at + index, 1);
    return value;
  };
  const auto directory = std::size_t{number(4, 4)};
  const auto entries = number(directory, 2);
  for (std::size_t entry = 0; entry < entries && directory + 2 + entry * 12 + 12 <= tiff.size(); ++entry)
    if (const auto at = directory + 2 + entry * 12; number(at, 2) == orientationTag) {
      const auto orientation = number(at + 8, 2);
      return orientation == 3 ? 180 : orientation == 6 ? 90 : orientation == 8 ? 270 : 0;
    }
  return 0;
}

bool isUsable(const ImageHeader& image)
{
  return image.width > 0 && image.height > 0 && image.width <= largestSide && image.height <= largestSide;
}

std::optional<ImageHeader> readJpeg(std::string_view bytes)
{
  auto image = ImageHeader{.isJpeg = true};
  for (auto at = std::size_t{2}; at + 4 <= bytes.size();) {
    if (static_cast<unsigned char>(bytes[at]) != 0xFF)
      return std::nullopt;
    const auto marker = static_cast<unsigned char>(bytes[at + 1]);
    if (marker == 0xFF) { // fill
      ++at;
      continue;
    }
    const auto length = numberAt(bytes, at + 2, 2);
    const auto body = bytes.substr(at + 4, length < 2 ? 0 : length - 2);
    const auto isFrame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    if (isFrame) {
      image.bits = static_cast<int>(numberAt(body, 0, 1));
      image.height = static_cast<int>(numberAt(body, 1, 2));
      image.width = static_cast<int>(numberAt(body, 3, 2));
      image.components = static_cast<int>(numberAt(body, 5, 1));
    } else if (marker == 0xE1 && image.turn == 0)
      image.turn = turnIn(body);
    else if (marker == 0xEE && body.starts_with("Adobe"))
      image.inverted = true; // true only of four colours
    else if (marker == 0xDA) {
      const auto known = image.components == 1 || image.components == 3 || image.components == 4;
      image.inverted = image.inverted && image.components == 4;
      image.data = bytes;
      return known && image.bits == 8 && isUsable(image) ? std::optional{std::move(image)} : std::nullopt;
    }
    if (length < 2)
      return std::nullopt;
    at += 2 + length;
  }
  return std::nullopt;
}

std::optional<ImageHeader> readPng(std::string_view bytes)
{
  auto image = ImageHeader{};
  auto understood = false;
  for (auto at = std::size_t{8}; at + 12 <= bytes.size();) {
    const auto length = std::size_t{numberAt(bytes, at, 4)};
    const auto name = bytes.substr(at + 4, 4);
    if (length > bytes.size() - at - 12)
      return std::nullopt;
    const auto body = bytes.substr(at + 8, length);
    if (name == "IHDR" && length == 13) {
      image.width = static_cast<int>(numberAt(body, 0, 4));
      image.height = static_cast<int>(numberAt(body, 4, 4));
      image.bits = static_cast<int>(numberAt(body, 8, 1));
      const auto kind = numberAt(body, 9, 1); // 0 grey, 2 colour, 3 palette
      image.components = kind == 2 ? 3 : 1;
      understood = (kind == 0 || kind == 2 || kind == 3) && numberAt(body, 12, 1) == 0;
    } else if (name == "PLTE")
      image.palette = body;
    else if (name == "IDAT")
      image.data += body;
    else if (name == "tRNS")
      understood = false;
    else if (name == "IEND")
      return understood && !image.data.empty() && isUsable(image) && image.palette.size() % 3 == 0 ? std::optional{std::move(image)}
                                                                                                   : std::nullopt;
    at += 12 + length;
  }
  return std::nullopt;
}

}

std::optional<ImageHeader> readImageHeader(std::string_view bytes)
{
  if (bytes.starts_with("\xFF\xD8\xFF"))
    return readJpeg(bytes);
  return bytes.starts_with("\x89PNG\r\n\x1A\n") ? readPng(bytes) : std::nullopt;
}

}
