// SPDX-License-Identifier: EUPL-1.2
#include "exchange/table_reader.h"

#include "app/imports/folded_text.h"
#include "domain/meeting_series.h"
#include "exchange/plain_letters.h"
#include "exchange/text_encoding.h"

#include <algorithm>
#include <charconv>

namespace exchange {

using app::ImportFindingCode;
using app::ImportFindings;
using domain::Date;
using domain::toIso;

namespace {

constexpr std::size_t longestCell = 300; ///< shown in a finding
constexpr std::size_t rowsWithTitles = 15;

std::string headKey(const std::string& head)
{
  auto key = app::folded(head);
  std::erase(key, ' ');
  return key;
}

std::string shown(const std::string& text) { return firstBytes(text, longestCell); }

/// Of each field the column under its best head.
std::map<std::string_view, std::size_t> placesIn(const CsvRow& heads, std::span<const ColumnHeads> known)
{
  std::vector<std::string> keys;
  std::ranges::transform(heads, std::back_inserter(keys), headKey);
  std::map<std::string_view, std::size_t> places;
  std::set<std::size_t> taken;
  for (const auto& field : known)
    for (const auto head : field.heads) {
      const auto found = std::ranges::find(keys, head);
      const auto at = static_cast<std::size_t>(found - keys.begin());
      if (found == keys.end() || taken.contains(at))
        continue;
      places.emplace(field.field, at);
      taken.insert(at);
      break;
    }
  return places;
}

}

OpenedTable openTable(std::string bytes)
{
  OpenedTable opened;
  const auto tell = [&](ImportFindingCode code, std::string subject = {}) { opened.findings.push_back({code, std::move(subject)}); };
  if (const auto foreign = foreignFile(bytes)) {
    tell(*foreign == ForeignFile::spreadsheet ? ImportFindingCode::spreadsheetFile
         : *foreign == ForeignFile::pdf       ? ImportFindingCode::pdfFile
                                              : ImportFindingCode::notText);
    return opened;
  }
  const auto decoded = decodeText(std::move(bytes));
  if (decoded.encoding == TextEncoding::windows1252)
    tell(ImportFindingCode::readAsWindows1252);
  else if (decoded.encoding == TextEncoding::utf16)
    tell(ImportFindingCode::readAsUtf16);
  opened.table = readForeignTable(decoded.text);
  if (opened.table.openQuote)
    tell(ImportFindingCode::openQuote, std::to_string(*opened.table.openQuote));
  if (opened.table.cutOff)
    tell(ImportFindingCode::tooManyRows, std::to_string(mostRows));
  if (opened.table.rows.empty())
    tell(ImportFindingCode::emptySource);
  return opened;
}

Columns::Columns(const ForeignTable& table, std::span<const ColumnHeads> known)
{
  for (std::size_t row = 0; row < std::min(table.rows.size(), rowsWithTitles); ++row) {
    const auto& cells = table.rows[row].cells;
    auto places = placesIn(cells, known);
    // One word that happens to be a head is a title; in a table of one column it is the head.
    const auto filled = std::ranges::count_if(cells, [](const std::string& cell) { return !trimmed(cell).empty(); });
    if (places.empty() || (places.size() < 2 && filled > 1))
      continue;
    m_headRow = row;
    m_places = std::move(places);
    for (std::size_t column = 0; column < cells.size(); ++column) {
      const auto used = std::ranges::any_of(m_places, [&](const auto& place) { return place.second == column; });
      if (!used && !trimmed(cells[column]).empty())
        m_unknown.push_back(shown(std::string{trimmed(cells[column])}));
    }
    return;
  }
}

std::optional<std::string> Columns::text(const ForeignRow& row, std::string_view field) const
{
  const auto place = m_places.find(field);
  if (place == m_places.end())
    return std::nullopt;
  auto text = place->second < row.cells.size() ? std::string{trimmed(row.cells[place->second])} : std::string{};
  return saysNothing(text) ? std::string{} : text;
}

std::optional<std::string> Columns::said(const ForeignRow& row, std::string_view field) const
{
  auto text = this->text(row, field);
  return text && !text->empty() ? std::move(text) : std::nullopt;
}

void tellAboutColumns(const Columns& columns, std::span<const std::string_view> needed, ImportFindings& findings)
{
  for (const auto& head : columns.unknown())
    findings.push_back({ImportFindingCode::columnUnknown, head});
  for (const auto field : needed)
    if (!columns.has(field))
      findings.push_back({ImportFindingCode::columnMissing, std::string{field}});
}

void DayReader::see(const std::string& text)
{
  if (!saysNothing(text))
    m_seen.push_back(readDay(text, m_options.today));
}

void DayReader::settle(std::string_view field, ImportFindings& findings)
{
  m_order = m_options.order ? m_options.order : orderOf(m_seen).order;
  const auto needed = std::ranges::any_of(m_seen, [](const WrittenDay& day) { return day.monthFirst && day.monthFirst != day.dayFirst; });
  if (m_order == DateOrder::monthFirst && needed)
    findings.push_back({ImportFindingCode::monthFirstDays, std::string{field}});
}

std::optional<Date> DayReader::read(const std::string& text, ImportFindings& findings) const
{
  if (saysNothing(text))
    return std::nullopt;
  const auto tell = [&](ImportFindingCode code, std::string detail = {}) { findings.push_back({code, shown(text), std::move(detail)}); };
  const auto day = readDay(text, m_options.today);
  const auto twofold = day.dayFirst && day.monthFirst && day.dayFirst != day.monthFirst;
  if (twofold && !m_order) {
    tell(ImportFindingCode::ambiguousDay);
    return std::nullopt;
  }
  const auto monthFirst = twofold ? m_order == DateOrder::monthFirst : !day.dayFirst;
  const auto meant = monthFirst ? day.monthFirst : day.dayFirst;
  // Who says that the day comes first does not mean the thirtieth month.
  const auto againstOrder = meant && m_options.order && *m_options.order != (monthFirst ? DateOrder::monthFirst : DateOrder::dayFirst) &&
                            day.dayFirst != day.monthFirst;
  if (!meant || againstOrder) {
    tell(ImportFindingCode::impossibleDay);
    return std::nullopt;
  }
  if (*meant > domain::lastCalendarDay)
    tell(ImportFindingCode::dayBeyondCalendar);
  if (day.wrongWeekday)
    tell(ImportFindingCode::wrongWeekday, toIso(*meant));
  if (day.yearAssumed)
    tell(ImportFindingCode::yearAssumed, toIso(*meant));
  if (day.fromSerial)
    tell(ImportFindingCode::dayFromSerial, toIso(*meant));
  return meant;
}

std::optional<Date> DayReader::readOptional(const std::optional<std::string>& text, std::string_view field, ImportFindings& findings) const
{
  if (!text || saysNothing(*text))
    return std::nullopt;
  const auto day = readDay(*text, m_options.today);
  if (!day.dayFirst && !day.monthFirst) {
    findings.push_back({ImportFindingCode::impossibleValue, shown(*text), std::string{field}});
    return std::nullopt;
  }
  return read(*text, findings);
}

std::optional<int> readNumber(const std::optional<std::string>& text, std::string_view field, ImportFindings& findings)
{
  if (!text || text->empty())
    return std::nullopt;
  auto number = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
  if (error == std::errc{} && end == text->data() + text->size())
    return number;
  findings.push_back({ImportFindingCode::impossibleValue, shown(*text), std::string{field}});
  return std::nullopt;
}

}
