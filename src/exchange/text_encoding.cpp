// SPDX-License-Identifier: EUPL-1.2
#include "exchange/text_encoding.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace exchange {

namespace {

using std::string_view_literals::operator""sv;

constexpr char32_t replacement = 0xFFFD;

unsigned byteAt(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

/// Whether this byte goes on with the letter before it.
bool goesOnAt(std::string_view bytes, std::size_t at) { return (byteAt(bytes, at) & 0xC0U) == 0x80U; }

void append(std::string& text, char32_t point)
{
  const auto put = [&](char32_t value) { text += static_cast<char>(static_cast<unsigned char>(value)); };
  if (point < 0x80) {
    put(point);
  } else if (point < 0x800) {
    put(0xC0 | (point >> 6));
    put(0x80 | (point & 0x3F));
  } else if (point < 0x10000) {
    put(0xE0 | (point >> 12));
    put(0x80 | ((point >> 6) & 0x3F));
    put(0x80 | (point & 0x3F));
  } else {
    put(0xF0 | (point >> 18));
    put(0x80 | ((point >> 12) & 0x3F));
    put(0x80 | ((point >> 6) & 0x3F));
    put(0x80 | (point & 0x3F));
  }
}

/// Length of the well-formed sequence that begins here, 0 when there is none: no overlong forms, no surrogates, nothing above U+10FFFF.
std::size_t sequenceAt(std::string_view bytes, std::size_t at)
{
  const auto first = byteAt(bytes, at);
  if (first < 0x80)
    return 1;
  const auto length = first >= 0xC2 && first < 0xE0 ? 2U : first >= 0xE0 && first < 0xF0 ? 3U : first >= 0xF0 && first < 0xF5 ? 4U : 0U;
  if (length == 0 || bytes.size() - at < length)
    return 0;
  for (auto i = at + 1; i < at + length; ++i)
    if (!goesOnAt(bytes, i))
      return 0;
  const auto second = byteAt(bytes, at + 1);
  const auto wrong = (first == 0xE0 && second < 0xA0) || (first == 0xED && second >= 0xA0) || (first == 0xF0 && second < 0x90) ||
                     (first == 0xF4 && second >= 0x90);
  return wrong ? 0 : length;
}

std::string fromUtf16(std::string_view bytes, bool bigEndian)
{
  const auto unit = [&](std::size_t at) -> char32_t {
    const auto high = byteAt(bytes, bigEndian ? at : at + 1);
    const auto low = byteAt(bytes, bigEndian ? at + 1 : at);
    return (high << 8) | low;
  };
  std::string text;
  text.reserve(bytes.size() / 2);
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    const auto first = unit(at);
    const auto isLead = first >= 0xD800 && first < 0xDC00;
    const auto second = isLead && at + 3 < bytes.size() ? unit(at + 2) : U'\0';
    if (isLead && second >= 0xDC00 && second < 0xE000) {
      append(text, 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00));
      at += 2;
    } else {
      append(text, first >= 0xD800 && first < 0xE000 ? replacement : first);
    }
  }
  return text;
}

/// Text of mostly western letters in UTF-16 without a mark: one side of the pairs is almost always zero, the other never.
std::optional<bool> unmarkedUtf16IsBigEndian(std::string_view bytes)
{
  const auto looked = std::min<std::size_t>(bytes.size() & ~std::size_t{1}, 4096);
  std::size_t evenZeros = 0;
  std::size_t oddZeros = 0;
  for (std::size_t at = 0; at < looked; ++at)
    if (bytes[at] == '\0')
      ++(at % 2 == 0 ? evenZeros : oddZeros);
  if (looked < 4)
    return std::nullopt;
  if (evenZeros == 0 && oddZeros * 4 >= looked)
    return false;
  if (oddZeros == 0 && evenZeros * 4 >= looked)
    return true;
  return std::nullopt;
}

/// Bytes 0x80 to 0x9F; the five that mean nothing become the replacement character.
constexpr std::array<char32_t, 32> windows1252Middle{
    0x20AC, replacement, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, replacement, 0x017D, replacement,
    replacement, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, replacement, 0x017E, 0x0178};

}

bool isUtf8(std::string_view bytes)
{
  for (std::size_t at = 0; at < bytes.size();) {
    const auto length = sequenceAt(bytes, at);
    if (length == 0)
      return false;
    at += length;
  }
  return true;
}

std::string firstBytes(std::string_view text, std::size_t most)
{
  auto end = std::min(text.size(), most);
  while (end < text.size() && end > 0 && goesOnAt(text, end))
    --end;
  return std::string{text.substr(0, end)};
}

std::string firstLetters(std::string_view text, std::size_t most)
{
  std::size_t end = 0;
  for (std::size_t letters = 0; end < text.size(); ++end)
    if (!goesOnAt(text, end) && ++letters > most)
      break;
  return std::string{text.substr(0, end)};
}

std::string fromWindows1252(std::string_view bytes)
{
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (const auto character : bytes) {
    const auto byte = static_cast<unsigned char>(character);
    append(text, byte >= 0x80 && byte < 0xA0 ? windows1252Middle[byte - 0x80U] : char32_t{byte});
  }
  return text;
}

DecodedText decodeText(std::string bytes)
{
  const std::string_view view{bytes};
  if (view.starts_with("\xFF\xFE"sv))
    return {fromUtf16(view.substr(2), false), TextEncoding::utf16};
  if (view.starts_with("\xFE\xFF"sv))
    return {fromUtf16(view.substr(2), true), TextEncoding::utf16};
  if (const auto bigEndian = unmarkedUtf16IsBigEndian(view))
    return {fromUtf16(view, *bigEndian), TextEncoding::utf16};
  if (!isUtf8(view))
    return {fromWindows1252(view), TextEncoding::windows1252};
  if (view.starts_with("\xEF\xBB\xBF"sv))
    bytes.erase(0, 3);
  return {std::move(bytes), TextEncoding::utf8};
}

std::optional<ForeignFile> foreignFile(std::string_view bytes)
{
  if (bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("\xD0\xCF\x11\xE0"sv))
    return ForeignFile::spreadsheet;
  if (bytes.starts_with("%PDF-"sv))
    return ForeignFile::pdf;
  const auto isUtf16 = bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv) || unmarkedUtf16IsBigEndian(bytes);
  const auto hasZero = bytes.substr(0, 65536).find('\0') != std::string_view::npos;
  return hasZero && !isUtf16 ? std::optional{ForeignFile::other} : std::nullopt;
}

}
