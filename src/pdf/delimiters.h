// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace pdf {

namespace detail {

inline constexpr auto delimiterTable = [] {
  auto table = std::array<bool, 256>{};
  for (const auto character : std::string_view{" \t\r\n\f\0()<>[]{}/%", 16})
    table[static_cast<unsigned char>(character)] = true;
  return table;
}();

}

constexpr bool isBlank(char character) 
{
  return character == ' ' || character == '\n' || character == '\r' || character == '\t' || character == '\f' || character == '\0';
}

/// Whether a word of a PDF ends before this character: blanks and brackets.
constexpr bool isDelimiter(char character) { return detail::delimiterTable[static_cast<unsigned char>(character)]; }

/// Of the word at the beginning of a text.
constexpr std::size_t wordLength(std::string_view text)
{
  auto length = std::size_t{0};
  while (length < text.size() && !isDelimiter(text[length]))
    ++length;
  return length;
}

}
