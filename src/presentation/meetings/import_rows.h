// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/imports/import_preview.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace presentation {

/// The preview of an import, row by row: what would happen, and the rows that are picked. What cannot be taken has no box and says why.
class ImportRowsModel : public QAbstractTableModel {
  Q_OBJECT

public:
  using QAbstractTableModel::QAbstractTableModel;
  /// The advised rows are picked.
  void setPreview(app::ImportPreview preview);
  [[nodiscard]] const app::ImportPreview& preview() const { return m_preview; }
  [[nodiscard]] std::vector<std::size_t> picked() const;
  void pickAll(bool on);
  /// The text of a row that names no body we know, or more than one; empty for any other row.
  [[nodiscard]] QString unknownBodyAt(const QModelIndex& index) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size()); }
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columns; }
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
  void pickedChanged();

private:
  static constexpr int columns = 4;
  [[nodiscard]] bool canPick(std::size_t row) const { return !m_preview.rows[row].steps.empty(); }
  [[nodiscard]] QString cell(const app::ImportRow& row, int column) const;

  app::ImportPreview m_preview;
  std::vector<bool> m_picked;
};

/// What is to be said about the source as a whole; one sentence a line.
[[nodiscard]] QStringList sourceRemarks(const app::ImportPreview& preview);

}
