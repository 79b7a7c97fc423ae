// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/search.h"
#include "presentation/rows_model.h"

#include <QList>
#include <QString>

/// What searching found, as a list that is read from above.
namespace presentation {

/// A text with the places in it that were looked for.
struct MarkedText {
  struct Mark {
    int start = 0;
    int length = 0;
    friend bool operator==(const Mark&, const Mark&) = default;
  };
  QString text;
  QList<Mark> marks;
  friend bool operator==(const MarkedText&, const MarkedText&) = default;
};

/// A text of the index: marks become places, lines become one.
[[nodiscard]] MarkedText markedText(const std::string& found);

struct FoundRow {
  qint64 key = 0; ///< its place in the list
  MarkedText title;
  QString where;       ///< "agendapunt 4 · SG-2027-04 · Stuurgroep · do 22-04-2027"
  MarkedText snippet;
  friend bool operator==(const FoundRow&, const FoundRow&) = default;
};

[[nodiscard]] std::vector<FoundRow> foundRows(const std::vector<app::SearchResult>& results);

class FoundModel : public RowsModel<FoundRow> {
  Q_OBJECT

public:
  using RowsModel::RowsModel;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
};

}

Q_DECLARE_METATYPE(presentation::MarkedText)
