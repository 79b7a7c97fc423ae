// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/branch_sign.h"

#include <QString>

#include <optional>
#include <vector>

namespace presentation {

/// What the matrix shows of all statuses.
enum class StatusSelection { All, Open, Deviating, Unconfirmed };

struct StatusFilter {
  std::optional<domain::TrackId> track;
  StatusSelection selection = StatusSelection::All;
  std::optional<domain::ProposalId> proposal = {}; ///< this one alone
  std::optional<domain::RegionId> region = {};     ///< its municipalities alone, on the day looked at
  friend bool operator==(const StatusFilter&, const StatusFilter&) = default;
};

/// A branch as the rest of the window asks for it.
struct BranchKey {
  domain::ProposalId proposal;
  domain::StageId stage;
  domain::BodyId body;
  friend bool operator==(const BranchKey&, const BranchKey&) = default;
};

struct StatusCell {
  std::optional<BranchSign> sign; ///< none: filtered away
  std::optional<BranchKey> branch;
  QString date;
  QString version;
  QString text; ///< for a spreadsheet: "26-01-2027 bevestigd (1.2)"
  QString spoken;
  friend bool operator==(const StatusCell&, const StatusCell&) = default;
};

struct StatusHead {
  qint64 key = 0; ///< id of the proposal or municipality
  QString number; ///< of a proposal
  QString title;
  QString subline;
  QString region; ///< of a municipality, where there is more than one region
  friend bool operator==(const StatusHead&, const StatusHead&) = default;
};

struct StatusTotal {
  SegmentList segments;
  ToneLineList lines;      ///< what there is room for
  ToneLineList everything; ///< all of it: on paper, read out, or on asking
  std::optional<ToneLine> plan; ///< what the plan says of the whole round, when it cannot be kept as it stands
  friend bool operator==(const StatusTotal&, const StatusTotal&) = default;
};

/// The matrix gemeente × proposal as of a day, ready to be shown.
struct StatusTable {
  domain::Date asOf;
  std::vector<StatusHead> columns;
  std::vector<StatusHead> rows;
  std::vector<StatusCell> cells; ///< row by row
  std::vector<StatusTotal> totals;
  int unconfirmed = 0; ///< decided four weeks ago or more, and not confirmed
  bool hasProposals = false; ///< before filtering

  [[nodiscard]] const StatusCell& cell(std::size_t row, std::size_t column) const { return cells[row * columns.size() + column]; }
  /// In the order of the legend.
  [[nodiscard]] QList<StatusSymbol> symbolsInUse() const;
};

[[nodiscard]] StatusTable statusTable(const app::Facts& facts, domain::Date asOf, const StatusFilter& filter = {});

}
