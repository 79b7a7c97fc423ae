// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv.h"

#include "exchange/plain_letters.h"

#include <algorithm>
#include <map>

namespace exchange {

namespace {

std::string quotedWhereNeeded(const std::string& cell, char separator)
{
  const auto mustBeQuoted = [&](char character) {
    return character == separator || character == '"' || character == '\r' || character == '\n';
  };
  if (std::ranges::none_of(cell, mustBeQuoted))
    return cell;
  std::string quoted{'"'};
  for (const auto character : cell) {
    if (character == '"')
      quoted += '"';
    quoted += character;
  }
  return quoted + '"';
}

/// Reads from one place on; each step leaves the position behind what it took.
class CsvReader {
public:
  explicit CsvReader(std::string_view text, char separator = ',') : m_text{text}, m_separator{separator} {}

  [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
  [[nodiscard]] int line() const { return m_line; }

  /// Nothing when a quote is not closed.
  std::optional<CsvRow> row()
  {
    CsvRow cells;
    do {
      auto cell = this->cell();
      if (!cell)
        return std::nullopt;
      cells.push_back(std::move(*cell));
    } while (take(m_separator));
    const auto carriageReturn = take('\r');
    if (take('\n') || carriageReturn)
      ++m_line;
    return cells;
  }

private:
  bool take(char character)
  {
    const auto there = !atEnd() && m_text[m_at] == character;
    m_at += there ? 1 : 0;
    return there;
  }

  std::optional<std::string> cell()
  {
    std::string text;
    if (take('"') && !takeQuoted(text))
      return std::nullopt;
    // What stands behind a closing quote belongs to the cell too.
    const auto isEnd = [&](char character) { return character == m_separator || character == '\r' || character == '\n'; };
    while (!atEnd() && !isEnd(m_text[m_at]))
      text += m_text[m_at++];
    return text;
  }

  bool takeQuoted(std::string& text)
  {
    while (!atEnd()) {
      if (take('"')) {
        if (!take('"'))
          return true;
        text += '"';
      } else {
        m_line += m_text[m_at] == '\n' ? 1 : 0;
        text += m_text[m_at++];
      }
    }
    return false;
  }

  std::string_view m_text;
  char m_separator;
  std::size_t m_at = 0;
  int m_line = 1;
};

bool isEmptyRow(const CsvRow& row)
{
  return std::ranges::all_of(row, [](const std::string& cell) { return cell.find_first_not_of(" \t") == std::string::npos; });
}

/// What a first line "sep=;" says; it is Excel's own, and no row.
std::optional<char> declaredSeparator(std::string_view& text)
{
  if (text.size() < 5 || (text.substr(0, 4) != "sep=" && text.substr(0, 4) != "SEP="))
    return std::nullopt;
  const auto separator = text[4];
  const auto end = text.find('\n');
  if (end == std::string_view::npos || end > 6)
    return std::nullopt;
  text.remove_prefix(end + 1);
  return separator;
}

/// How many cells the first rows have most often, when divided by this separator, and how many of the rows have so many.
std::pair<std::size_t, int> evenness(std::string_view text, char separator)
{
  std::map<std::size_t, int> rowsByWidth;
  CsvReader reader{text, separator};
  for (auto looked = 0; looked < 20 && !reader.atEnd(); ++looked) {
    const auto row = reader.row();
    if (!row)
      break;
    if (!isEmptyRow(*row))
      ++rowsByWidth[row->size()];
  }
  const auto most = std::ranges::max_element(rowsByWidth, {}, [](const auto& entry) { return std::pair{entry.second, entry.first}; });
  return most == rowsByWidth.end() ? std::pair{std::size_t{0}, 0} : std::pair{most->first, most->second};
}

char separatorOf(std::string_view text)
{
  const auto begin = text.substr(0, 100'000);
  auto best = ';';
  std::pair bestScore{0, std::size_t{1}};
  for (const auto separator : {'\t', ';', ',', '|'}) {
    const auto [width, rows] = evenness(begin, separator);
    if (width > 1 && std::pair{rows, width} > bestScore) {
      best = separator;
      bestScore = {rows, width};
    }
  }
  return best;
}

/// What a spreadsheet would calculate. A telephone number or a negative number is no formula.
bool looksLikeFormula(std::string_view cell)
{
  if (cell.empty())
    return false;
  const auto first = cell.front();
  if (first == '=' || first == '@')
    return true;
  return (first == '+' || first == '-') && (cell.size() == 1 || !isDigit(cell[1]));
}

/// A guarded cell may itself begin with an apostrophe.
std::string_view behindApostrophes(std::string_view cell) { return cell.substr(std::min(cell.find_first_not_of('\''), cell.size())); }

}

std::string csvLine(const CsvRow& row, char separator)
{
  std::string line;
  for (std::size_t index = 0; index < row.size(); ++index) {
    if (index > 0)
      line += separator;
    line += quotedWhereNeeded(row[index], separator);
  }
  return line + "\r\n";
}

namespace {

std::optional<std::vector<CsvRow>> parseRows(std::string_view text, char separator)
{
  std::vector<CsvRow> rows;
  CsvReader reader{text, separator};
  while (!reader.atEnd()) {
    auto row = reader.row();
    if (!row)
      return std::nullopt;
    rows.push_back(std::move(*row));
  }
  return rows;
}

}

std::optional<std::vector<CsvRow>> parseCsv(std::string_view text) { return parseRows(text, ','); }

std::optional<std::vector<CsvRow>> parseSpreadsheet(std::string_view text)
{
  auto rows = parseRows(text, ';');
  if (rows)
    for (auto& row : *rows)
      std::ranges::transform(row, row.begin(), withoutGuard);
  return rows;
}

ForeignTable readForeignTable(std::string_view text)
{
  ForeignTable table;
  const auto declared = declaredSeparator(text);
  table.separator = declared.value_or(separatorOf(text));
  CsvReader reader{text, table.separator};
  while (!reader.atEnd()) {
    const auto line = reader.line() + (declared ? 1 : 0);
    auto row = reader.row();
    if (!row) {
      table.openQuote = line;
      break;
    }
    if (isEmptyRow(*row))
      continue;
    if (table.rows.size() == mostRows) {
      table.cutOff = true;
      break;
    }
    std::ranges::transform(*row, row->begin(), withoutGuard);
    table.rows.push_back({line, std::move(*row)});
  }
  return table;
}

std::string spreadsheetText(const std::vector<CsvRow>& rows)
{
  std::string text{"\xEF\xBB\xBF"};
  for (auto row : rows) {
    for (auto& cell : row)
      if (looksLikeFormula(behindApostrophes(cell)))
        cell.insert(cell.begin(), '\'');
    text += csvLine(row, ';');
  }
  return text;
}

std::string withoutGuard(std::string cell)
{
  if (cell.starts_with('\'') && looksLikeFormula(behindApostrophes(cell)))
    cell.erase(cell.begin());
  return cell;
}

}
