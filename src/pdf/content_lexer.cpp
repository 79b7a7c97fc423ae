// SPDX-License-Identifier: EUPL-1.2
#include "pdf/content_lexer.h"

#include "pdf/delimiters.h"

#include <algorithm>
#include <cstdint>

namespace pdf {

namespace {

constexpr auto blanks = std::string_view{" \t\r\n\f\0", 6};
constexpr auto longestNumber = std::size_t{18}; ///< characters that are looked at; what comes after them makes no difference
constexpr auto mostNumbers = std::size_t{256}; ///< no operator that matters here takes more

bool startsNumber(char character)
{
  return (character >= '0' && character <= '9') || character == '-' || character == '+' || character == '.';
}

std::size_t lengthUntil(std::string_view text, std::string_view stops) { return std::min(text.find_first_of(stops), text.size()); }

/// Content streams are mostly numbers of a few digits.
double numberIn(std::string_view word)
{
  const auto negative = word.front() == '-';
  if (negative || word.front() == '+')
    word.remove_prefix(1);
  auto whole = std::int64_t{0};
  auto scale = 1.0;
  auto behindPoint = false;
  for (const auto character : word.substr(0, longestNumber)) {
    if (character == '.' && !behindPoint)
      behindPoint = true;
    else if (character < '0' || character > '9')
      break;
    else {
      whole = whole * 10 + (character - '0');
      scale *= behindPoint ? 10 : 1;
    }
  }
  const auto value = static_cast<double>(whole) / scale;
  return negative ? -value : value;
}

}

const ContentOperation* ContentLexer::next()
{
  m_operation = ContentOperation{{}, std::move(m_operation.numbers), {}, 0};
  m_operation.numbers.clear();
  while (!m_rest.empty()) {
    switch (m_rest.front()) {
    case '(':
      skipString();
      break;
    case '<':
      skipAngled();
      break;
    case '%':
      m_rest.remove_prefix(lengthUntil(m_rest, "\r\n"));
      break;
    case '/': {
      m_rest.remove_prefix(1);
      const auto length = wordLength(m_rest);
      m_operation.operand = m_rest.substr(0, length);
      m_rest.remove_prefix(length);
      break;
    }
    default:
      takeWord();
      if (!m_operation.name.empty())
        return &m_operation;
    }
  }
  return nullptr;
}

void ContentLexer::takeWord()
{
  const auto length = wordLength(m_rest);
  if (length == 0) {
    m_rest.remove_prefix(1);
    return;
  }
  const auto word = m_rest.substr(0, length);
  m_rest.remove_prefix(length);
  if (!startsNumber(word.front())) {
    m_operation.name = word;
    if (word == "ID")
      skipInlineImage();
    return;
  }
  if (m_operation.numbers.size() < mostNumbers)
    m_operation.numbers.push_back(numberIn(word));
}

void ContentLexer::skipString()
{
  auto depth = 0;
  auto at = std::size_t{0};
  for (; at < m_rest.size(); ++at) {
    if (m_rest[at] == '\\')
      ++at;
    else if (m_rest[at] == '(')
      ++depth;
    else if (m_rest[at] == ')' && --depth == 0)
      break;
  }
  m_operation.textLength += at;
  m_rest.remove_prefix(std::min(at + 1, m_rest.size()));
}

void ContentLexer::skipAngled()
{
  if (m_rest.starts_with("<<")) {
    m_rest.remove_prefix(2);
    return;
  }
  const auto length = lengthUntil(m_rest, ">");
  m_operation.textLength += length;
  m_rest.remove_prefix(std::min(length + 1, m_rest.size()));
}

/// The bytes of an inline image end at "EI" between blanks; that they may hold it by chance only makes the look less precise.
void ContentLexer::skipInlineImage()
{
  for (auto at = m_rest.find("EI"); at != std::string_view::npos; at = m_rest.find("EI", at + 2)) {
    const auto before = at > 0 && blanks.find(m_rest[at - 1]) != std::string_view::npos;
    const auto after = at + 2 >= m_rest.size() || blanks.find(m_rest[at + 2]) != std::string_view::npos;
    if (before && after) {
      m_rest.remove_prefix(at + 2);
      return;
    }
  }
  m_rest = {};
}

}
