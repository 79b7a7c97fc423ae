// SPDX-License-Identifier: EUPL-1.2
#include "presentation/meetings/meeting_list_model.h"

#include "app/queries/setup.h"
#include "presentation/meetings/meeting_words.h"
#include "presentation/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace presentation {

namespace {

struct MeetingListModelText {
  Q_DECLARE_TR_FUNCTIONS(Meetings)
};

/// Days of another year say so, briefly.
QString dayInList(domain::Date date, domain::Date today)
{
  const auto day = weekdayAndDay(date);
  return date.year() == today.year() ? day : day + QStringLiteral("-%1").arg(static_cast<int>(date.year()) % 100, 2, 10, QLatin1Char{'0'});
}

}

std::vector<MeetingListRow> meetingListRows(const std::vector<app::MeetingRow>& meetings, domain::Date today)
{
  std::vector<MeetingListRow> rows;
  rows.reserve(meetings.size());
  for (const auto& row : meetings) {
    const auto body = QString::fromStdString(row.body.name);
    const auto step = nextStep(row, today);
    rows.push_back({.key = row.meeting.id.value(),
                    .symbol = symbolOf(row),
                    .date = dayInList(row.meeting.date, today),
                    .body = body,
                    .subline = step,
                    .spoken = MeetingListModelText::tr("%1, %2, %3").arg(weekdayShort(row.meeting.date), body, step.text),
                    .day = row.meeting.date});
  }
  return rows;
}

QVariant MeetingListModel::data(const QModelIndex& index, int role) const
{
  const auto* row = rowAt(index);
  if (!row)
    return {};
  switch (role) {
  case Qt::DisplayRole:
  case Qt::AccessibleTextRole:
  case Qt::ToolTipRole: return row->spoken;
  case KeyRole: return row->key;
  case SymbolRole: return QVariant::fromValue(row->symbol);
  case DateTextRole: return row->date;
  case TitleRole: return row->body;
  case SublineRole: return row->subline.text;
  case ToneRole: return QVariant::fromValue(row->subline.tone);
  default: return {};
  }
}

QModelIndex MeetingListModel::nextFrom(domain::Date today) const
{
  const auto found = std::find_if(rows().begin(), rows().end(), [&](const MeetingListRow& row) { return row.day >= today; });
  const auto row = static_cast<int>(std::distance(rows().begin(), found));
  return index(std::min(row, rowCount() - 1), 0);
}

QList<BodyChoice> bodyFilterChoices(const app::Facts& facts, domain::Date day)
{
  QList<BodyChoice> choices{{std::nullopt, MeetingListModelText::tr("Alle gremia")}};
  for (const auto& row : app::bodyRows(facts, day))
    choices << BodyChoice{row.body.id, QString::fromStdString(row.body.name)};
  return choices;
}

}
