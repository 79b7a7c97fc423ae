// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv.h"

namespace exchange {

namespace {

std::string quotedWhereNeeded(const std::string& cell)
{
  if (cell.find_first_of(",\"\r\n") == std::string::npos)
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
  explicit CsvReader(std::string_view text) : m_text{text} {}

  [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

  std::optional<CsvRow> row()
  {
    CsvRow cells;
    do {
      auto cell = this->cell();
      if (!cell)
        return std::nullopt;
      cells.push_back(std::move(*cell));
    } while (take(','));
    take('\r');
    take('\n');
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
    if (take('"'))
      return quotedCell();
    const auto end = std::min(m_text.find_first_of(",\r\n", m_at), m_text.size());
    std::string text{m_text.substr(m_at, end - m_at)};
    m_at = end;
    return text;
  }

  std::optional<std::string> quotedCell()
  {
    std::string text;
    while (!atEnd()) {
      if (!take('"'))
        text += m_text[m_at++];
      else if (take('"'))
        text += '"';
      else
        return text;
    }
    return std::nullopt;
  }

  std::string_view m_text;
  std::size_t m_at = 0;
};

}

std::string csvLine(const CsvRow& row)
{
  std::string line;
  for (std::size_t index = 0; index < row.size(); ++index)
    line += (index == 0 ? "" : ",") + quotedWhereNeeded(row[index]);
  return line + "\r\n";
}

std::optional<std::vector<CsvRow>> parseCsv(std::string_view text)
{
  std::vector<CsvRow> rows;
  CsvReader reader{text};
  while (!reader.atEnd()) {
    auto row = reader.row();
    if (!row)
      return std::nullopt;
    rows.push_back(std::move(*row));
  }
  return rows;
}

}
