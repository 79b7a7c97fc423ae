// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/rows_model.h"

#include <QStringList>

namespace presentation {

/// A row of a plain table: an identity and a text per column.
struct TextRow {
  qint64 key = 0;
  QStringList cells;
  friend bool operator==(const TextRow&, const TextRow&) = default;
};

/// A table of texts that needs no more than its heads.
class TextTableModel : public RowsModel<TextRow> {
  Q_OBJECT

public:
  explicit TextTableModel(const QStringList& heads, QObject* parent = nullptr);
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
  QStringList m_heads;
};

}
