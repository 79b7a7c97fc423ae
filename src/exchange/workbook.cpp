// SPDX-License-Identifier: EUPL-1.2
#include "exchange/workbook.h"

#include "exchange/csv.h"
#include "exchange/text_encoding.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <system_error>
#include <utility>
#include <xlsxwriter.h>

namespace exchange {

namespace {

constexpr auto firstTableRow = lxw_row_t{3}; ///< below title, subtitle and a blank line
constexpr std::size_t longestSheetName = 31;
constexpr std::size_t longestCellText = 32'000; ///< what spreadsheets take, and a little less

/// Text that every spreadsheet can show.
std::string cellText(const std::string& text) { return firstBytes(isUtf8(text) ? text : fromWindows1252(text), longestCellText); }

/// How many letters there are, of the longest line.
std::size_t lettersIn(const std::string& text)
{
  std::size_t longest = 0;
  std::size_t letters = 0;
  for (const auto byte : text) {
    letters = byte == '\n' ? 0 : letters + ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U ? 1 : 0);
    longest = std::max(longest, letters);
  }
  return longest;
}

/// A name that a sheet may have, different from those before it.
std::string sheetName(const std::string& wanted, std::set<std::string>& taken)
{
  auto name = cellText(wanted);
  std::erase_if(name, [](char character) { return std::string_view{"[]:*?/\\'"}.find(character) != std::string_view::npos; });
  name = firstLetters(name, longestSheetName - 3); // leaves room for a number
  if (name.empty())
    name = "Blad";
  auto unique = name;
  for (auto number = 2; !taken.insert(unique).second; ++number)
    unique = name + " " + std::to_string(number);
  return unique;
}

lxw_color_t inkFor(pack::CellTone tone)
{
  switch (tone) {
  case pack::CellTone::plain:
    return 0x1D2329;
  case pack::CellTone::good:
    return 0x00676B;
  case pack::CellTone::amended:
    return 0x5B2A6E;
  case pack::CellTone::underway:
    return 0x1B5A9C;
  case pack::CellTone::attention:
    return 0x8A5000;
  case pack::CellTone::wrong:
    return 0xA31237;
  case pack::CellTone::quiet:
    return 0x515B65;
  }
  return 0x1D2329;
}

/// A workbook that is closed at the end, also when nobody asked for it.
class OpenWorkbook {
public:
  explicit OpenWorkbook(const std::filesystem::path& file) : m_book{workbook_new(file.c_str())} {}
  ~OpenWorkbook()
  {
    if (m_book != nullptr)
      workbook_close(m_book);
  }
  OpenWorkbook(const OpenWorkbook&) = delete;
  OpenWorkbook& operator=(const OpenWorkbook&) = delete;
  [[nodiscard]] lxw_workbook* get() const { return m_book; }
  [[nodiscard]] lxw_error close() { return m_book != nullptr ? workbook_close(std::exchange(m_book, nullptr)) : LXW_ERROR_MEMORY_MALLOC_FAILED; }

private:
  lxw_workbook* m_book;
};

class SheetWriter {
public:
  SheetWriter(lxw_workbook* book, lxw_worksheet* sheet) : m_book{book}, m_sheet{sheet} {}

  void write(const pack::Overview& overview)
  {
    writeText(0, 0, overview.title, title());
    writeText(1, 0, overview.subtitle, nullptr);
    writeHeads(overview);
    auto row = firstTableRow;
    for (const auto& cells : overview.rows) {
      ++row;
      for (std::size_t column = 0; column < cells.size(); ++column)
        writeCell(row, static_cast<lxw_col_t>(column), cells[column]);
    }
    if (!overview.columns.empty())
      worksheet_autofilter(m_sheet, firstTableRow, 0, std::max(row, firstTableRow + 1), static_cast<lxw_col_t>(overview.columns.size() - 1));
    worksheet_freeze_panes(m_sheet, firstTableRow + 1, 1);
    row += 1;
    if (overview.rows.empty())
      writeText(row++, 0, overview.empty, nullptr);
    for (const auto& note : overview.notes)
      writeText(++row, 0, note, nullptr);
    setWidths(overview);
    printOnePage();
  }

private:
  struct Look {
    pack::CellTone tone = pack::CellTone::plain;
    bool strong = false;
    bool tinted = false;
    bool day = false;
    friend auto operator<=>(const Look&, const Look&) = default;
  };

  lxw_format* title()
  {
    auto* format = workbook_add_format(m_book);
    format_set_bold(format);
    format_set_font_size(format, 14);
    return format;
  }

  lxw_format* formatFor(const Look& look)
  {
    auto& format = m_formats[look];
    if (format != nullptr)
      return format;
    format = workbook_add_format(m_book);
    format_set_font_color(format, inkFor(look.tone));
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (look.strong)
      format_set_bold(format);
    if (look.tinted)
      format_set_bg_color(format, 0xFCEFD8);
    if (look.day) {
      format_set_num_format(format, "dd-mm-yyyy");
      format_set_align(format, LXW_ALIGN_LEFT);
    } else {
      format_set_text_wrap(format);
    }
    return format;
  }

  void writeText(lxw_row_t row, lxw_col_t column, const std::string& text, lxw_format* format)
  {
    if (!text.empty())
      worksheet_write_string(m_sheet, row, column, cellText(text).c_str(), format);
  }

  void writeHeads(const pack::Overview& overview)
  {
    auto* format = workbook_add_format(m_book);
    format_set_bold(format);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_bottom(format, LXW_BORDER_THIN);
    for (std::size_t column = 0; column < overview.columns.size(); ++column)
      writeText(firstTableRow, static_cast<lxw_col_t>(column), headOf(overview.columns[column]), format);
  }

  static std::string headOf(const pack::OverviewColumn& column)
  {
    std::string text;
    for (const auto& part : {column.above, column.heading, column.below})
      if (!part.empty())
        text += (text.empty() ? "" : "\n") + part;
    return text;
  }

  static std::string wordsOf(const pack::OverviewCell& cell)
  {
    return cell.below.empty() ? cell.text : cell.text.empty() ? cell.below : cell.text + "\n" + cell.below;
  }

  /// A day that stands alone is a day; with words beside it, it is part of the words.
  static bool isDay(const pack::OverviewCell& cell) { return cell.day && cell.below.empty(); }

  void writeCell(lxw_row_t row, lxw_col_t column, const pack::OverviewCell& cell)
  {
    auto* format = formatFor({cell.tone, cell.strong, cell.tinted, isDay(cell)});
    if (!isDay(cell)) {
      writeText(row, column, wordsOf(cell), format);
      return;
    }
    auto day = lxw_datetime{};
    day.year = static_cast<int>(cell.day->year());
    day.month = static_cast<int>(static_cast<unsigned>(cell.day->month()));
    day.day = static_cast<int>(static_cast<unsigned>(cell.day->day()));
    worksheet_write_datetime(m_sheet, row, column, &day, format);
  }

  void setWidths(const pack::Overview& overview)
  {
    for (std::size_t column = 0; column < overview.columns.size(); ++column) {
      auto letters = lettersIn(headOf(overview.columns[column])) + 3; // the arrow of the filter
      for (const auto& row : overview.rows)
        if (column < row.size())
          letters = std::max(letters, isDay(row[column]) ? std::size_t{10} : lettersIn(wordsOf(row[column])));
      const auto at = static_cast<lxw_col_t>(column);
      worksheet_set_column(m_sheet, at, at, static_cast<double>(std::clamp<std::size_t>(letters, 8, 60)) + 1.5, nullptr);
    }
  }

  void printOnePage()
  {
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, firstTableRow, firstTableRow);
  }

  lxw_workbook* m_book;
  lxw_worksheet* m_sheet;
  std::map<Look, lxw_format*> m_formats;
};

domain::ErrorCode codeFor(lxw_error error)
{
  return error == LXW_ERROR_ZIP_FILE_ADD || error == LXW_ERROR_ZIP_CLOSE || error == LXW_ERROR_CREATING_TMPFILE ? domain::ErrorCode::diskFull : domain::ErrorCode::fileNotWritable;
}

}

domain::Result<void> writeWorkbook(const std::vector<pack::Overview>& sheets, const std::filesystem::path& target)
{
  auto unfinished = target;
  unfinished += ".deel";
  // The library tells the standard error output what it cannot open; asked first, it need not.
  if (!std::ofstream{unfinished, std::ios::binary})
    return domain::fail(domain::ErrorCode::fileNotWritable, target.string());
  auto error = LXW_NO_ERROR;
  {
    OpenWorkbook book{unfinished};
    if (book.get() == nullptr)
      return domain::fail(domain::ErrorCode::fileNotWritable, target.string());
    std::set<std::string> names;
    for (const auto& overview : sheets)
      if (auto* sheet = workbook_add_worksheet(book.get(), sheetName(overview.name, names).c_str()))
        SheetWriter{book.get(), sheet}.write(overview);
    error = book.close();
  }
  std::error_code failure;
  if (error == LXW_NO_ERROR)
    std::filesystem::rename(unfinished, target, failure);
  if (error == LXW_NO_ERROR && !failure)
    return {};
  std::error_code ignored;
  std::filesystem::remove(unfinished, ignored);
  return domain::fail(failure ? domain::ErrorCode::fileNotWritable : codeFor(error), target.string());
}

std::string csvText(const pack::Overview& overview)
{
  std::vector<CsvRow> rows(1);
  for (const auto& column : overview.columns)
    rows.front().push_back(column.heading);
  for (const auto& row : overview.rows) {
    CsvRow cells;
    for (const auto& cell : row)
      cells.push_back(cell.day && cell.below.empty() ? domain::toIso(*cell.day)
                      : cell.below.empty()           ? cell.text
                                                     : cell.text + (cell.text.empty() ? "" : ", ") + cell.below);
    rows.push_back(std::move(cells));
  }
  return spreadsheetText(rows);
}

}
