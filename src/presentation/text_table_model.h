// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/roles.h"
#include "presentation/rows_model.h"

#include <QStringList>

namespace presentation {

/// A row that says everything in words.
struct TextRow {
  qint64 key = 0;
  QStringList cells;
  Tone tone = Tone::Neutral; ///< NotApplicable for what is over, Attention for what asks for something
  QString group;             ///< what the row is filtered by; may be empty
  friend bool operator==(const TextRow&, const TextRow&) = default;
};

/// A table of words with heads; for lists that only show and are changed elsewhere.
class TextTableModel : public RowsModel<TextRow> {
  Q_OBJECT

public:
  explicit TextTableModel(QStringList heads, QObject* parent = nullptr) : RowsModel{parent}, m_heads{std::move(heads)} {}
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_heads.size()); }
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
  QStringList m_heads;
};

}
