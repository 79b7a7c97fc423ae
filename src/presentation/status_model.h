// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/status_table.h"

#include <QAbstractTableModel>
#include <QHash>

namespace presentation {

/// The cells of the status matrix. A new table is taken over by its differences, so that selection and scrolling stay.
class StatusModel : public QAbstractTableModel {
  Q_OBJECT

public:
  using QAbstractTableModel::QAbstractTableModel;
  void setTable(StatusTable table);
  [[nodiscard]] const StatusTable& table() const { return m_table; }
  [[nodiscard]] std::optional<BranchKey> branchAt(const QModelIndex& index) const;
  [[nodiscard]] std::optional<domain::ProposalId> proposalAt(int column) const;
  /// Where a branch stands; invalid when it is not shown.
  [[nodiscard]] QModelIndex indexOf(const BranchKey& branch) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
  struct Steps;
  [[nodiscard]] const StatusCell* cellAt(const QModelIndex& index) const;

  StatusTable m_table;
  QList<qint64> m_rows;    ///< keys shown now; follow the table step by step
  QList<qint64> m_columns;
  QHash<std::pair<qint64, qint64>, StatusCell> m_cells; ///< by key of row and column
  QHash<qint64, StatusHead> m_rowHeads;
  QHash<qint64, StatusHead> m_columnHeads;
};

/// One row: bar and lines under each column of the matrix.
class StatusTotalsModel : public QAbstractTableModel {
  Q_OBJECT

public:
  using QAbstractTableModel::QAbstractTableModel;
  void setTable(const StatusTable& table);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
  std::vector<StatusTotal> m_totals;
};

}
