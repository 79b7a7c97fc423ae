// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHeaderView>

namespace ui {

/// The heads of the matrix: number, title of up to three lines and a small line for columns; name and note for rows.
class MatrixHead : public QHeaderView {
  Q_OBJECT

public:
  MatrixHead(Qt::Orientation orientation, QWidget* parent);
  [[nodiscard]] QSize sizeHint() const override;

protected:
  void paintSection(QPainter* painter, const QRect& area, int section) const override;
  QSize sectionSizeFromContents(int section) const override;

private:
  [[nodiscard]] QString text(int section, int role) const;
  void paintColumn(QPainter& painter, const QRect& area, int section) const;
  void paintRow(QPainter& painter, const QRect& area, int section) const;
};

}
