// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

/// Letters and digits of ASCII, whatever the computer's language.
namespace exchange {

[[nodiscard]] constexpr bool isDigit(char character) { return character >= '0' && character <= '9'; }
[[nodiscard]] constexpr char lowerCase(char character) { return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character; }
[[nodiscard]] constexpr char upperCase(char character) { return character >= 'a' && character <= 'z' ? static_cast<char>(character - 'a' + 'A') : character; }
[[nodiscard]] constexpr bool isLetter(char character) { return lowerCase(character) >= 'a' && lowerCase(character) <= 'z'; }

[[nodiscard]] inline std::string inLowerCase(std::string_view text)
{
  std::string answer{text};
  std::ranges::transform(answer, answer.begin(), lowerCase);
  return answer;
}
[[nodiscard]] inline std::string inUpperCase(std::string_view text)
{
  std::string answer{text};
  std::ranges::transform(answer, answer.begin(), upperCase);
  return answer;
}

/// Without blanks and line ends around it.
[[nodiscard]] constexpr std::string_view trimmed(std::string_view text)
{
  constexpr std::string_view blanks = " \t\r\n";
  const auto begin = text.find_first_not_of(blanks);
  return begin == std::string_view::npos ? std::string_view{} : text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

}
