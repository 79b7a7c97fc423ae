// SPDX-License-Identifier: EUPL-1.2
#include "pdf/content_lexer.h"

#include <algorithm>
#include <charconv>

namespace pdf {

namespace {

constexpr auto blanks = std::string_view{" \t\r\n\f\0", 6};
constexpr auto delimiters = std::string_view{" \t\r\n\f\0()<>[]{}/%", 16};
constexpr auto mostNumbers = std::size_t{256}; ///< no operator that matters here takes more

bool startsNumber(char character)
{
  return (character >= '0' && character <= '9') || character == '-' || character == '+' || character == '.';
}

std::size_t lengthUntil(std::string_view text, std::string_view stops) { return std::min(text.find_first_of(stops), text.size()); }

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
      const auto length = lengthUntil(m_rest, delimiters);
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
  const auto length = lengthUntil(m_rest, delimiters);
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
  auto value = 0.0;
  const auto digits = word.front() == '+' ? word.substr(1) : word;
  std::from_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed);
  if (m_operation.numbers.size() < mostNumbers)
    m_operation.numbers.push_back(value);
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
