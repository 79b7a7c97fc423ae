// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pdf {

/// What a PDF has to say about an image, and the compressed bytes that it takes over.
struct ImageHeader {
  bool isJpeg = false;
  int width = 0;
  int height = 0;
  int bits = 8;
  int components = 3;
  int turn = 0; ///< clockwise, in degrees, to be seen upright
  bool inverted = false;
  std::string palette; ///< three bytes a colour
  std::string data;
};

/// Nothing for what is not a JPEG or PNG, is cut off, or has what a PDF cannot take over: interlaced or half-transparent PNG.
[[nodiscard]] std::optional<ImageHeader> readImageHeader(std::string_view bytes);

}
