// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/meetings.h"
#include "presentation/roles.h"
#include "presentation/text_table_model.h"

#include <QAbstractTableModel>
#include <QMetaType>

#include <vector>

namespace presentation {

/// A meeting in the calendar.
struct CalendarEntry {
  domain::MeetingId meeting;
  QString time; ///< "14.00"; may be empty
  QString name; ///< of the body
  Tone tone = Tone::Neutral; ///< what is over or cancelled is grey; what waits for an outcome asks attention
  bool strong = false;       ///< a regional body: hers to prepare
  bool cancelled = false;
  friend bool operator==(const CalendarEntry&, const CalendarEntry&) = default;
};

struct CalendarDay {
  domain::Date day;
  bool inMonth = true;
  bool isToday = false;
  QString off; ///< name of the holiday; empty on other days
  std::vector<CalendarEntry> entries;
  friend bool operator==(const CalendarDay&, const CalendarDay&) = default;
};

/// The weeks of one month, Monday to Sunday, with the meetings of all bodies or one.
[[nodiscard]] std::vector<CalendarDay> monthCalendar(const app::Facts& facts, std::chrono::year_month month, domain::Date today, std::optional<domain::BodyId> body);
/// "april 2027"
[[nodiscard]] QString monthTitle(std::chrono::year_month month);

/// The month as a table of weeks and weekdays. A cell says its day and meetings in words.
class MonthModel : public QAbstractTableModel {
  Q_OBJECT

public:
  using QAbstractTableModel::QAbstractTableModel;
  void setDays(std::vector<CalendarDay> days);
  [[nodiscard]] const CalendarDay* dayAt(const QModelIndex& index) const;
  [[nodiscard]] QModelIndex indexOf(domain::Date day) const;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_days.size()) / 7; }
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 7; }
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
  std::vector<CalendarDay> m_days;
};

/// What waits for a place on an agenda, of all bodies or one; keys are places in `rows`.
[[nodiscard]] QStringList waitingHeads();
[[nodiscard]] std::vector<TextRow> waitingTable(const std::vector<app::WaitingRow>& rows);

}
