// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/imports/import_finding.h"
#include "exchange/csv.h"
#include "exchange/day_notation.h"

#include <map>
#include <set>
#include <span>

/// What every table of others needs: its columns by their heads, and days in whatever order they were written.
namespace exchange {

struct TableOptions {
  domain::Date today;               ///< for days without a year
  std::optional<DateOrder> order = {}; ///< when a person has said it
};

/// A field and the heads under which it may stand, folded and without blanks; the best first.
struct ColumnHeads {
  std::string_view field;
  std::vector<std::string_view> heads;
};

/// The rows of a file and what was noticed on the way; no rows when it is no table.
struct OpenedTable {
  ForeignTable table;
  app::ImportFindings findings;
};
[[nodiscard]] OpenedTable openTable(std::string bytes);

/// Which field stands in which column.
class Columns {
public:
  /// Looks for heads in the first rows; titles above the table are skipped. Without heads there are no columns.
  Columns(const ForeignTable& table, std::span<const ColumnHeads> known);

  [[nodiscard]] bool found() const { return m_headRow.has_value(); }
  [[nodiscard]] std::size_t firstRow() const { return m_headRow ? *m_headRow + 1 : 0; } ///< of the data
  [[nodiscard]] bool has(std::string_view field) const { return m_places.contains(field); }
  /// None when the column is not there; empty when it says nothing, or "-" or "n.v.t.".
  [[nodiscard]] std::optional<std::string> text(const ForeignRow& row, std::string_view field) const;
  /// The text, or none when it says nothing.
  [[nodiscard]] std::optional<std::string> said(const ForeignRow& row, std::string_view field) const;
  /// Heads that stand for no field.
  [[nodiscard]] const std::vector<std::string>& unknown() const { return m_unknown; }

private:
  std::optional<std::size_t> m_headRow;
  std::map<std::string_view, std::size_t> m_places;
  std::vector<std::string> m_unknown;
};

/// Columns found, with a finding for each head that says nothing and each needed field that has no column.
void tellAboutColumns(const Columns& columns, std::span<const std::string_view> needed, app::ImportFindings& findings);

/// Days of one table: first all are seen, so that they show in which order they are written; then each is read.
class DayReader {
public:
  explicit DayReader(const TableOptions& options) : m_options{options} {}

  void see(const std::string& text);
  /// To be called when all were seen. Adds a finding when the days are written month first.
  void settle(std::string_view field, app::ImportFindings& findings);
  /// The day that is meant; else a finding says why there is none. Nothing for a text that says nothing.
  [[nodiscard]] std::optional<domain::Date> read(const std::string& text, app::ImportFindings& findings) const;
  /// The same for a day the row can do without: a text that is no day is passed over, with a finding.
  [[nodiscard]] std::optional<domain::Date> readOptional(const std::optional<std::string>& text, std::string_view field,
                                                         app::ImportFindings& findings) const;
  /// What stood behind the day: "19:30".
  [[nodiscard]] std::string timeIn(const std::string& text) const { return readDay(text, m_options.today).time; }

private:
  TableOptions m_options;
  std::vector<WrittenDay> m_seen;
  std::optional<DateOrder> m_order;
};

/// A whole number, or a finding.
[[nodiscard]] std::optional<int> readNumber(const std::optional<std::string>& text, std::string_view field, app::ImportFindings& findings);

}
