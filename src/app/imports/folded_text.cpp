// SPDX-License-Identifier: EUPL-1.2
#include "app/imports/folded_text.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

/// Letters U+00C0 to U+017F without their accents, as Unicode decomposes them.
constexpr std::array<std::string_view, 0x180 - 0xC0> plainLetters{
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i", "d", "n", "o", "o", "o", "o", "o", " ",
    "o", "u", "u", "u", "u", "y", "th", "ss", "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
    "d", "n", "o", "o", "o", "o", "o", " ", "o", "u", "u", "u", "u", "y", "th", "y", "a", "a", "a", "a", "a", "a", "c", "c",
    "c", "c", "c", "c", "c", "c", "d", "d", "d", "d", "e", "e", "e", "e", "e", "e", "e", "e", "e", "e", "g", "g", "g", "g",
    "g", "g", "g", "g", "h", "h", "h", "h", "i", "i", "i", "i", "i", "i", "i", "i", "i", "i", "ij", "ij", "j", "j", "k", "k",
    "k", "l", "l", "l", "l", "l", "l", "l", "l", "l", "l", "n", "n", "n", "n", "n", "n", "n", "n", "n", "o", "o", "o", "o",
    "o", "o", "oe", "oe", "r", "r", "r", "r", "r", "r", "s", "s", "s", "s", "s", "s", "s", "s", "t", "t", "t", "t", "t", "t",
    "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "w", "w", "y", "y", "y", "z", "z", "z", "z", "z", "z", "s"};

bool isPlain(unsigned char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9'); }

void appendBlank(std::string& text)
{
  if (!text.empty() && text.back() != ' ')
    text += ' ';
}

/// A letter of two bytes; answers false when it is not one of those in the table.
bool appendLetter(std::string& answer, unsigned char first, unsigned char second)
{
  const auto point = ((first & 0x1FU) << 6) | (second & 0x3FU);
  if (first < 0xC3 || first > 0xC5 || point < 0xC0 || point >= 0x180)
    return false;
  const auto plain = plainLetters[point - 0xC0];
  if (plain == " ")
    appendBlank(answer);
  else
    answer += plain;
  return true;
}

/// A combining accent behind a letter, as some programs write "e" and "´".
bool isCombining(unsigned char first, unsigned char second) { return first == 0xCC || (first == 0xCD && second < 0xB0); }

/// Quotes, dashes, bullets and blanks between U+2000 and U+206F, and those of Latin-1.
bool isSign(std::string_view text, std::size_t at)
{
  const auto byte = [&](std::size_t i) { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U; };
  return (byte(0) == 0xE2 && (byte(1) == 0x80 || byte(1) == 0x81)) || (byte(0) == 0xC2 && byte(1) >= 0xA0 && byte(1) <= 0xBF);
}

}

std::string folded(std::string_view text)
{
  std::string answer;
  answer.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const auto next = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : static_cast<unsigned char>(0);
    if (byte < 0x80) {
      const auto lower = static_cast<unsigned char>(byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte);
      if (isPlain(lower))
        answer += static_cast<char>(lower);
      else
        appendBlank(answer);
    } else if (isCombining(byte, next) || appendLetter(answer, byte, next)) {
      ++at;
    } else if (isSign(text, at)) {
      appendBlank(answer);
      at += byte == 0xE2 ? 2 : 1;
    } else {
      answer += text[at];
    }
  }
  while (!answer.empty() && answer.back() == ' ')
    answer.pop_back();
  return answer;
}

std::vector<std::string> wordsOf(std::string_view foldedText)
{
  std::vector<std::string> words;
  while (!foldedText.empty()) {
    const auto end = std::min(foldedText.find(' '), foldedText.size());
    if (end > 0)
      words.emplace_back(foldedText.substr(0, end));
    foldedText.remove_prefix(std::min(end + 1, foldedText.size()));
  }
  return words;
}

}
