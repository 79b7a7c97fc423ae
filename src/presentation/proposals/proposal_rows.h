// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/proposals/proposal_header.h"
#include "presentation/rows_model.h"

namespace presentation {

/// A proposal in the list.
struct ProposalRow {
  qint64 key = 0;
  QString number;
  QString title;
  QString track;
  QString where;    ///< "stap 3 van 7, Stuurgroep"
  QString round;    ///< "ronde 2, versie 2.1"
  QString target;   ///< "30-06-2027"
  QString expected; ///< "verwacht 06-07-2027"; too late by the plan while not all have a day: "vroegst 06-07-2027"
  bool late = false;
  QList<RoundAlarm> alarms;
  friend bool operator==(const ProposalRow&, const ProposalRow&) = default;
};

struct ProposalFilter {
  std::optional<domain::TrackId> track;
  QString text; ///< in number or title
};

[[nodiscard]] std::vector<ProposalRow> proposalRows(const app::Facts& facts, domain::Date today, const ProposalFilter& filter = {});

class ProposalListModel : public RowsModel<ProposalRow> {
  Q_OBJECT

public:
  enum Column { Number, Title, Where, Target, Alarm, ColumnCount };
  using RowsModel::RowsModel;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

}
