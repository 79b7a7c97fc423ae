// SPDX-License-Identifier: EUPL-1.2
#include "exchange/meeting_table.h"

#include "app/imports/folded_text.h"

#include <algorithm>
#include <array>

namespace exchange {

using app::ImportFindingCode;
using app::MeetingRecord;
using app::ReadSource;

namespace {

const std::vector<ColumnHeads>& knownHeads()
{
  static const std::vector<ColumnHeads> heads{
      {"date", {"datum", "vergaderdatum", "datumvergadering", "begindatum", "startdatum", "date", "startdate", "wanneer", "dag"}},
      {"code", {"code", "gremiumcode", "afkorting"}},
      {"body", {"gremium", "orgaan", "bestuursorgaan", "overleg", "vergadering", "body", "onderwerp", "subject", "summary", "titel", "naam", "wie"}},
      {"number", {"nummer", "vergadernummer", "kenmerk", "number", "nr"}},
      {"startTime", {"begin", "aanvang", "begintijd", "starttijd", "aanvangstijd", "starttime", "tijd", "tijdstip", "van", "hoelaat"}},
      {"endTime", {"einde", "eind", "eindtijd", "endtime", "tot"}},
      {"place", {"plaats", "locatie", "zaal", "ruimte", "place", "location", "waar"}},
      {"handIn", {"aanleveren", "aanleverdag", "aanleverdatum", "aanleverenstukken", "aanleverenuiterlijk", "uiterlijkaanleveren", "inleverdatum", "deadline", "deadlinestukken", "handin"}},
      {"dispatch", {"verzenden", "verzenddag", "verzenddatum", "verzending", "verzendingstukken", "verzendenstukken", "dispatch"}},
      {"state", {"status", "vervalt", "vervallen", "state"}},
      {"uid", {"uid"}}};
  return heads;
}

constexpr std::array<std::string_view, 3> meetingDayFields{"date", "handIn", "dispatch"};

bool saysCancelled(const std::string& text)
{
  const auto said = app::folded(text);
  constexpr std::array<std::string_view, 9> words{"vervallen", "vervalt", "geannuleerd", "afgelast", "cancelled", "canceled", "gaat niet door", "ja", "x"};
  return std::ranges::find(words, said) != words.end();
}

void takeTimes(MeetingRecord& record, const std::string& begin, const std::string& end)
{
  const auto started = readTimes(begin);
  const auto ended = readTimes(end);
  for (const auto& [text, times] : {std::pair{begin, started}, std::pair{end, ended}})
    if (!times.understood)
      record.findings.push_back({ImportFindingCode::impossibleTime, text.substr(0, 60)});
  if (!started.start.empty())
    record.startTime = started.start;
  const auto& last = ended.start.empty() ? started.end : ended.start;
  if (!last.empty())
    record.endTime = last;
}

/// A table whose columns have heads that we know.
class HeadedTable {
public:
  HeadedTable(const ForeignTable& table, const Columns& columns, const TableOptions& options) : m_table{table}, m_columns{columns}, m_days{options} {}

  void read(ReadSource<MeetingRecord>& source)
  {
    for (auto row = m_columns.firstRow(); row < m_table.rows.size(); ++row)
      for (const auto field : meetingDayFields)
        if (const auto text = m_columns.said(m_table.rows[row], field))
          m_days.see(*text);
    m_days.settle("date", source.findings);
    for (auto row = m_columns.firstRow(); row < m_table.rows.size(); ++row)
      source.records.push_back(record(m_table.rows[row]));
  }

private:
  MeetingRecord record(const ForeignRow& row) const
  {
    MeetingRecord record{.line = row.line};
    for (const auto field : {"code", "body"})
      if (const auto text = m_columns.said(row, field))
        record.bodyTexts.push_back(*text);
    record.uid = m_columns.said(row, "uid").value_or("");
    record.number = m_columns.said(row, "number");
    record.place = m_columns.said(row, "place");
    const auto date = m_columns.said(row, "date");
    if (date)
      record.date = m_days.read(*date, record.findings);
    else
      record.findings.push_back({ImportFindingCode::noDay});
    const auto begin = m_columns.said(row, "startTime");
    takeTimes(record, begin ? *begin : date ? m_days.timeIn(*date) : std::string{}, m_columns.said(row, "endTime").value_or(""));
    record.handIn = m_days.readOptional(m_columns.said(row, "handIn"), "handIn", record.findings);
    record.dispatch = m_days.readOptional(m_columns.said(row, "dispatch"), "dispatch", record.findings);
    record.cancelled = saysCancelled(m_columns.said(row, "state").value_or(""));
    return record;
  }

  const ForeignTable& m_table;
  const Columns& m_columns;
  DayReader m_days;
};

/// A table without heads that we know: what is in the columns says what they are.
class BareTable {
public:
  BareTable(const ForeignTable& table, const TableOptions& options) : m_table{table}, m_options{options}, m_days{options}
  {
    for (const auto& row : table.rows)
      m_width = std::max(m_width, row.cells.size());
    for (std::size_t column = 0; column < m_width; ++column)
      if (isMostly(column, [&](const std::string& cell) { return readDay(cell, m_options.today).looksLikeDay; }))
        m_dayColumns.push_back(column);
  }

  void read(ReadSource<MeetingRecord>& source)
  {
    if (m_dayColumns.empty()) {
      source.findings.push_back({ImportFindingCode::columnMissing, "date"});
      return;
    }
    source.findings.push_back({ImportFindingCode::headsAssumed});
    for (const auto& row : m_table.rows)
      for (const auto column : m_dayColumns)
        m_days.see(cell(row, column));
    m_days.settle("date", source.findings);
    if (isScheme())
      readScheme(source);
    else
      readList(source);
  }

private:
  template <class Predicate>
  bool isMostly(std::size_t column, Predicate&& predicate) const
  {
    auto fits = 0;
    auto others = 0;
    for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
      const auto text = cell(m_table.rows[row], column);
      if (!saysNothing(text))
        ++(predicate(text) ? fits : others);
    }
    return fits > 0 && fits >= others;
  }

  static std::string cell(const ForeignRow& row, std::size_t column) { return column < row.cells.size() ? row.cells[column] : std::string{}; }

  /// Every column of days has a name above it, and no other column has anything to say about one row.
  [[nodiscard]] bool isScheme() const
  {
    const auto& heads = m_table.rows.front();
    return std::ranges::all_of(m_dayColumns, [&](std::size_t column) {
      const auto head = cell(heads, column);
      return !saysNothing(head) && !readDay(head, m_options.today).looksLikeDay;
    });
  }

  void readScheme(ReadSource<MeetingRecord>& source) const
  {
    for (std::size_t row = 1; row < m_table.rows.size(); ++row)
      for (const auto column : m_dayColumns) {
        const auto text = cell(m_table.rows[row], column);
        if (saysNothing(text))
          continue;
        MeetingRecord record{.line = m_table.rows[row].line, .bodyTexts = {cell(m_table.rows.front(), column)}};
        record.date = m_days.read(text, record.findings);
        takeTimes(record, m_days.timeIn(text), {});
        source.records.push_back(std::move(record));
      }
  }

  void readList(ReadSource<MeetingRecord>& source) const
  {
    for (const auto& row : m_table.rows) {
      MeetingRecord record{.line = row.line};
      const auto dayText = cell(row, m_dayColumns.front());
      if (saysNothing(dayText))
        record.findings.push_back({ImportFindingCode::noDay});
      else
        record.date = m_days.read(dayText, record.findings);
      std::vector<std::string> times{m_days.timeIn(dayText)};
      std::erase(times, std::string{});
      for (std::size_t column = 0; column < m_width; ++column)
        takeOther(record, times, column, cell(row, column));
      times.resize(2);
      takeTimes(record, times[0], times[1]);
      source.records.push_back(std::move(record));
    }
  }

  void takeOther(MeetingRecord& record, std::vector<std::string>& times, std::size_t column, const std::string& text) const
  {
    if (saysNothing(text) || std::ranges::find(m_dayColumns, column) != m_dayColumns.end())
      return;
    if (readTimes(text).understood)
      times.push_back(text);
    else
      record.bodyTexts.push_back(text);
  }

  const ForeignTable& m_table;
  TableOptions m_options;
  DayReader m_days;
  std::size_t m_width = 0;
  std::vector<std::size_t> m_dayColumns;
};

}

ReadSource<MeetingRecord> readMeetingTable(std::string bytes, const TableOptions& options)
{
  auto opened = openTable(std::move(bytes));
  ReadSource<MeetingRecord> source{{}, std::move(opened.findings)};
  if (opened.table.rows.empty())
    return source;
  const Columns columns{opened.table, knownHeads()};
  if (columns.has("date")) {
    tellAboutColumns(columns, {}, source.findings);
    HeadedTable{opened.table, columns, options}.read(source);
  } else {
    BareTable{opened.table, options}.read(source);
  }
  return source;
}

}
