// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/meetings.h"
#include "presentation/roles.h"
#include "presentation/rows_model.h"

namespace presentation {

/// A proposal that waits for a place on an agenda of this body.
struct BacklogLine {
  qint64 key = 0; ///< of the stage
  QString title;  ///< "V-2027-03 Inkoopkader jeugdhulp 2028 e.v."
  QString subline;
  QString itemTitle; ///< for the agenda
  domain::ItemKind kind = domain::ItemKind::discussion;
  bool plannedHere = false;
  friend bool operator==(const BacklogLine&, const BacklogLine&) = default;
};
/// Those planned on this meeting first.
[[nodiscard]] std::vector<BacklogLine> backlogLines(const app::Facts& facts, domain::MeetingId meeting, domain::Date today);

class BacklogModel : public RowsModel<BacklogLine> {
  Q_OBJECT

public:
  using RowsModel::RowsModel;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
};

}
