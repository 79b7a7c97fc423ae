// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/today.h"
#include "presentation/roles.h"
#include "presentation/rows_model.h"

/// The lists of Vandaag beside the signals, as lines in words.
namespace presentation {

/// Where a line leads to.
struct TodayLink {
  std::optional<domain::ProposalId> proposal;
  std::optional<domain::StageId> stage;
  std::optional<domain::BodyId> body;
  std::optional<domain::MeetingId> meeting;
  std::optional<domain::ActionItemId> action = {};
  friend bool operator==(const TodayLink&, const TodayLink&) = default;
};

struct TodayLine {
  qint64 key = 0;
  bool head = false; ///< of a week; leads nowhere
  QString date;      ///< "do 22-04"
  std::optional<StatusSymbol> symbol;
  ToneLine words;    ///< with the name in bold
  QString right;     ///< "14.00 uur"
  Tone rightTone = Tone::Neutral;
  TodayLink link;
  friend bool operator==(const TodayLine&, const TodayLine&) = default;
};

class TodayLinesModel : public RowsModel<TodayLine> {
  Q_OBJECT

public:
  using RowsModel::RowsModel;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
};

/// Under a head for each week.
[[nodiscard]] std::vector<TodayLine> comingLines(const app::ComingDays& coming);
[[nodiscard]] std::vector<TodayLine> owedLines(const std::vector<app::OwedRow>& owed, domain::Date today);
[[nodiscard]] std::vector<TodayLine> recentLines(const std::vector<app::RecentRow>& recent, domain::Date today);

}
