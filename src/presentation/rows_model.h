// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/row_differences.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace presentation {

/// A flat model over rows with a member `key`; new rows arrive as differences, so that selection and scroll position stay.
template <class Row>
class RowsModel : public QAbstractTableModel {
public:
  using QAbstractTableModel::QAbstractTableModel;

  void setRows(std::vector<Row> rows)
  {
    applyDifferences(m_rows, std::move(rows), [](const Row& row) { return row.key; }, Steps{*this});
  }
  [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
  [[nodiscard]] const Row* rowAt(const QModelIndex& index) const
  {
    return index.isValid() && index.row() < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<std::size_t>(index.row())] : nullptr;
  }
  [[nodiscard]] QModelIndex indexOf(qint64 key) const
  {
    for (std::size_t row = 0; row < m_rows.size(); ++row)
      if (m_rows[row].key == key)
        return index(static_cast<int>(row), 0);
    return {};
  }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }

private:
  struct Steps {
    RowsModel& model;
    void beginInsert(int first, int last) { model.beginInsertRows({}, first, last); }
    void endInsert(int, int) { model.endInsertRows(); }
    void beginRemove(int row) { model.beginRemoveRows({}, row, row); }
    void endRemove() { model.endRemoveRows(); }
    void beginMove(int from, int to) { model.beginMoveRows({}, from, from, {}, to); }
    void endMove() { model.endMoveRows(); }
    void update(int row, Row& present, Row&& fresh)
    {
      if (present == fresh)
        return;
      present = std::move(fresh);
      Q_EMIT model.dataChanged(model.index(row, 0), model.index(row, model.columnCount() - 1));
    }
  };

  std::vector<Row> m_rows;
};

}
