// SPDX-License-Identifier: EUPL-1.2
#include "pack/text_document.h"

#include "domain/date.h"
#include "pack/document_words.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>
#include <utility>

namespace pack {

namespace {

std::string_view trimmed(std::string_view text)
{
  const auto first = text.find_first_not_of(" \t\r");
  if (first == std::string_view::npos)
    return {};
  return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::string withoutEmphasis(std::string_view text)
{
  auto result = std::string{text};
  for (auto at = result.find("**"); at != std::string::npos; at = result.find("**", at))
    result.erase(at, 2);
  return result;
}

std::vector<std::string_view> linesOf(std::string_view text)
{
  auto lines = std::vector<std::string_view>{};
  while (!text.empty()) {
    const auto end = text.find('\n');
    lines.push_back(text.substr(0, end));
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  }
  return lines;
}

std::optional<unsigned> colourOf(std::string_view text)
{
  auto value = 0U;
  if (text.size() != 7 || text.front() != '#')
    return std::nullopt;
  const auto parsed = std::from_chars(text.data() + 1, text.data() + text.size(), value, 16);
  return parsed.ec == std::errc{} && parsed.ptr == text.data() + text.size() ? std::optional{value} : std::nullopt;
}

std::optional<TextDocumentStyle> styleOf(std::string_view text)
{
  if (text == "inter")
    return TextDocumentStyle::inter;
  if (text == "noto")
    return TextDocumentStyle::noto;
  if (text == "serif")
    return TextDocumentStyle::serif;
  return std::nullopt;
}

template <class Value> bool assign(Value& to, const std::optional<Value>& value)
{
  if (value)
    to = *value;
  return value.has_value();
}

bool assignText(std::string& to, std::string_view value)
{
  to = value;
  return true;
}

/// Documents say dates in words; whoever writes one may use either way.
std::string dateInWords(std::string_view text)
{
  const auto date = domain::parseIsoDate(text);
  return date ? inWords(*date) : std::string{text};
}

bool readAbout(TextDocument& document, std::string_view line)
{
  const auto colon = line.find(':');
  const auto key = trimmed(line.substr(0, colon));
  const auto value = colon == std::string_view::npos ? std::string_view{} : trimmed(line.substr(colon + 1));
  if (key == "titel")
    return assignText(document.title, value);
  if (key == "ondertitel")
    return assignText(document.subtitle, value);
  if (key == "datum")
    return assignText(document.date, dateInWords(value));
  if (key == "kenmerk")
    return assignText(document.reference, value);
  if (key == "accent")
    return assign(document.accent, colourOf(value));
  if (key == "stijl")
    return assign(document.style, styleOf(value));
  if (key == "inhoud")
    return assign(document.contents, value == "ja" ? std::optional{true} : value == "nee" ? std::optional{false} : std::nullopt);
  return false;
}

/// Reads what stands between the first two `---` lines; answers where the text itself begins.
std::size_t readFront(TextDocument& document, const std::vector<std::string_view>& lines)
{
  if (lines.empty() || trimmed(lines.front()) != "---")
    return 0;
  for (std::size_t index = 1; index < lines.size(); ++index) {
    if (trimmed(lines[index]) == "---")
      return index + 1;
    if (!trimmed(lines[index]).empty() && !readAbout(document, lines[index]))
      document.notUnderstood.push_back(static_cast<int>(index + 1));
  }
  return lines.size();
}

int headingLevel(std::string_view line)
{
  const auto marks = line.find_first_not_of('#');
  return marks != std::string_view::npos && marks >= 1 && marks <= 3 && line[marks] == ' ' ? static_cast<int>(marks) : 0;
}

/// How many characters the marker of a list entry takes, with the space after it; 0 when there is none.
std::size_t bulletMarker(std::string_view line) { return line.starts_with("- ") || line.starts_with("* ") ? 2 : 0; }

std::size_t numberMarker(std::string_view line)
{
  const auto digits = line.find_first_not_of("0123456789");
  const auto marked = digits != std::string_view::npos && digits > 0 && digits < 4 && line.substr(digits).starts_with(". ");
  return marked ? digits + 2 : 0;
}

std::vector<std::string> cellsOf(std::string_view line)
{
  auto cells = std::vector<std::string>{};
  line.remove_prefix(1);
  if (line.ends_with('|'))
    line.remove_suffix(1);
  for (auto more = true; more;) {
    const auto end = line.find('|');
    cells.push_back(withoutEmphasis(trimmed(line.substr(0, end))));
    more = end != std::string_view::npos;
    line.remove_prefix(more ? end + 1 : line.size());
  }
  return cells;
}

bool isRuler(const std::vector<std::string>& cells)
{
  return std::all_of(cells.begin(), cells.end(),
                     [](const std::string& cell) { return !cell.empty() && cell.find_first_not_of("-:") == std::string::npos; });
}

/// Puts line after line into blocks; remembers only whether the last block is still open.
class BlockReader {
public:
  explicit BlockReader(TextDocument& document) : m_document{document} {}

  void read(std::string_view raw)
  {
    const auto line = trimmed(raw);
    if (line.empty())
      m_open = false;
    else if (const auto level = headingLevel(line); level > 0)
      readHeading(level, withoutEmphasis(trimmed(line.substr(static_cast<std::size_t>(level)))));
    else if (line.starts_with('|'))
      readRow(cellsOf(line));
    else if (const auto bullet = bulletMarker(line); bullet > 0)
      readEntry(false, withoutEmphasis(line.substr(bullet)));
    else if (const auto number = numberMarker(line); number > 0)
      readEntry(true, withoutEmphasis(line.substr(number)));
    else
      readText(withoutEmphasis(line), raw.starts_with("  "));
  }

private:
  /// The last block when it is of this kind and still open, else a new one.
  template <class Block> Block& continued(Block fresh)
  {
    if (!m_open || !std::holds_alternative<Block>(m_document.blocks.back()))
      m_document.blocks.push_back(std::move(fresh));
    m_open = true;
    return std::get<Block>(m_document.blocks.back());
  }

  void readHeading(int level, std::string text)
  {
    if (level == 1 && m_document.title.empty())
      m_document.title = std::move(text);
    else
      m_document.blocks.push_back(TextHeading{level, std::move(text)});
    m_open = false;
  }

  void readRow(std::vector<std::string> cells)
  {
    auto& table = continued(TextTable{});
    if (table.header.empty())
      table.header = std::move(cells);
    else if (table.rows.empty() && isRuler(cells))
      std::transform(cells.begin(), cells.end(), std::back_inserter(table.rightAligned),
                     [](const std::string& cell) { return cell.ends_with(':'); });
    else
      table.rows.push_back(std::move(cells));
  }

  void readEntry(bool numbered, std::string text)
  {
    if (m_open && std::holds_alternative<TextList>(m_document.blocks.back()))
      m_open = std::get<TextList>(m_document.blocks.back()).numbered == numbered;
    continued(TextList{numbered, {}}).entries.push_back(std::move(text));
  }

  void readText(const std::string& text, bool indented)
  {
    if (m_open && indented && std::holds_alternative<TextList>(m_document.blocks.back())) {
      std::get<TextList>(m_document.blocks.back()).entries.back() += " " + text;
      return;
    }
    auto& paragraph = continued(TextParagraph{});
    paragraph.text += (paragraph.text.empty() ? "" : " ") + text;
  }

  TextDocument& m_document;
  bool m_open = false;
};

}

TextDocument parseTextDocument(std::string_view text)
{
  if (text.starts_with("\xEF\xBB\xBF"))
    text.remove_prefix(3);
  auto document = TextDocument{};
  const auto lines = linesOf(text);
  auto reader = BlockReader{document};
  for (auto index = readFront(document, lines); index < lines.size(); ++index)
    reader.read(lines[index]);
  return document;
}

}
