// SPDX-License-Identifier: EUPL-1.2
#include "presentation/meetings/month_calendar.h"

#include "app/queries/planning_case.h"
#include "presentation/meetings/meeting_words.h"
#include "presentation/planning_sentences.h"
#include "presentation/qt_dates.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace presentation {

using namespace domain;

namespace {

struct MonthText {
  Q_DECLARE_TR_FUNCTIONS(Month)
};

CalendarEntry entryOf(const app::MeetingRow& row)
{
  CalendarEntry entry{.meeting = row.meeting.id};
  entry.time = row.meeting.startTime.empty() ? QString{} : clockText(row.meeting.startTime);
  entry.name = text(row.body.name);
  entry.strong = !row.body.municipality;
  entry.cancelled = row.state == MeetingState::cancelled;
  if (row.outcomesMissing() > 0)
    entry.tone = Tone::Attention;
  else if (entry.cancelled || row.state == MeetingState::held)
    entry.tone = Tone::NotApplicable;
  return entry;
}

QString entryWords(const CalendarEntry& entry)
{
  auto words = entry.time.isEmpty() ? entry.name : MonthText::tr("%1 uur %2", "time and body").arg(entry.time, entry.name);
  return entry.cancelled ? MonthText::tr("%1, vervallen").arg(words) : words;
}

}

std::vector<CalendarDay> monthCalendar(const app::Facts& facts, std::chrono::year_month month, Date today, std::optional<BodyId> body)
{
  const Date first{month / 1};
  const auto from = addDays(first, 1 - toQDate(first).dayOfWeek());
  const Date last{month / std::chrono::last};
  const auto calendar = app::workCalendar(facts);
  std::vector<CalendarDay> days;
  for (auto day = from; day <= last || days.size() % 7 != 0; day = addDays(day, 1)) {
    CalendarDay made{.day = day, .inMonth = day.year() == month.year() && day.month() == month.month(), .isToday = day == today};
    const auto off = calendar.dayOff(day);
    if (off && *off != planning::DayOff::saturday && *off != planning::DayOff::sunday)
      made.off = wordFor(*off);
    days.push_back(std::move(made));
  }
  for (const auto& row : app::meetingRows(facts, today, body)) {
    const auto place = daysBetween(from, row.meeting.date);
    if (place >= 0 && place < static_cast<int>(days.size()))
      days[static_cast<std::size_t>(place)].entries.push_back(entryOf(row));
  }
  // Hers first, where there is too little room for all.
  for (auto& day : days)
    std::stable_sort(day.entries.begin(), day.entries.end(), [](const auto& a, const auto& b) { return a.strong && !b.strong; });
  return days;
}

QString monthTitle(std::chrono::year_month month)
{
  const auto words = dayInWords(Date{month / 1});
  return words.section(u' ', 1);
}

void MonthModel::setDays(std::vector<CalendarDay> days)
{
  if (days == m_days)
    return;
  beginResetModel();
  m_days = std::move(days);
  endResetModel();
}

const CalendarDay* MonthModel::dayAt(const QModelIndex& index) const
{
  const auto place = static_cast<std::size_t>(index.row() * 7 + index.column());
  return index.isValid() && place < m_days.size() ? &m_days[place] : nullptr;
}

QModelIndex MonthModel::indexOf(Date day) const
{
  for (std::size_t place = 0; place < m_days.size(); ++place)
    if (m_days[place].day == day)
      return index(static_cast<int>(place) / 7, static_cast<int>(place) % 7);
  return {};
}

QVariant MonthModel::data(const QModelIndex& index, int role) const
{
  const auto* day = dayAt(index);
  if (day == nullptr)
    return {};
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
    return {};
  QStringList parts{weekdayInWords(day->day)};
  if (!day->off.isEmpty())
    parts << day->off;
  for (const auto& entry : day->entries)
    parts << entryWords(entry);
  return role == Qt::ToolTipRole ? parts.join(u'\n') : parts.join(QStringLiteral(", "));
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (role != Qt::DisplayRole)
    return {};
  if (orientation == Qt::Horizontal) {
    const Date aMonday{std::chrono::year{2027} / 4 / 19};
    return capitalised(weekdayInWords(addDays(aMonday, section)).section(u' ', 0, 0));
  }
  const auto place = static_cast<std::size_t>(section * 7);
  return place < m_days.size() ? QVariant{MonthText::tr("week %1").arg(toQDate(m_days[place].day).weekNumber())} : QVariant{};
}

QStringList waitingHeads() { return {MonthText::tr("Gremium"), MonthText::tr("Voorstel"), MonthText::tr("Gepland")}; }

std::vector<TextRow> waitingTable(const std::vector<app::WaitingRow>& rows)
{
  std::vector<TextRow> table;
  for (const auto& row : rows)
    table.push_back({static_cast<qint64>(table.size()),
                     {text(row.bodyName), MonthText::tr("%1 (%2)", "proposal and stage").arg(text(row.proposalTitle), text(row.stageName)),
                      row.plannedOn ? dayWithYear(*row.plannedOn) : MonthText::tr("te plannen")},
                     row.started && !row.plannedOn ? Tone::Attention : row.started ? Tone::Neutral : Tone::NotApplicable});
  return table;
}

}
