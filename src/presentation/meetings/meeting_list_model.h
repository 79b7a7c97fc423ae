// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/meetings.h"
#include "presentation/roles.h"
#include "presentation/rows_model.h"

namespace presentation {

struct MeetingListRow {
  qint64 key = 0; ///< of the meeting
  StatusSymbol symbol = StatusSymbol::Planned;
  QString date;
  QString body;
  ToneLine subline;
  QString spoken;
  domain::Date day = {};
  friend bool operator==(const MeetingListRow&, const MeetingListRow&) = default;
};

[[nodiscard]] std::vector<MeetingListRow> meetingListRows(const std::vector<app::MeetingRow>& meetings, domain::Date today);

/// Meetings by date: symbol, day, body and what has to be done next.
class MeetingListModel : public RowsModel<MeetingListRow> {
  Q_OBJECT

public:
  using RowsModel::RowsModel;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  /// The first meeting today or later, else the last one; invalid without any.
  [[nodiscard]] QModelIndex nextFrom(domain::Date today) const;
};

struct BodyChoice {
  std::optional<domain::BodyId> body; ///< none: all bodies
  QString name;
};
/// "Alle gremia", then the bodies that meet, regional ones first.
[[nodiscard]] QList<BodyChoice> bodyFilterChoices(const app::Facts& facts, domain::Date day);

}
