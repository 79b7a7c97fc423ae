// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTableView>
#include <QWidget>

class QLabel;

namespace ui {

/// Municipalities as rows, proposals as columns: heads of several lines, a frozen first column, and a row of totals that stays in sight.
///
/// The model gives per cell SymbolRole, DateTextRole, VersionRole, WordRole, ToneRole, TintedRole, HatchedRole, StaleRole; per column head
/// NumberRole, TitleRole, SublineRole; per row head TitleRole, SublineRole. The totals model has one row with SegmentsRole and LinesRole.
class MatrixView : public QWidget {
  Q_OBJECT

public:
  explicit MatrixView(QWidget* parent = nullptr);
  void setModels(QAbstractItemModel* cells, QAbstractItemModel* totals);
  /// Above the frozen column ("Gemeente") and before the totals ("Totaal", "van wie nu meedoen").
  void setRowHeadTitle(const QString& title);
  [[nodiscard]] QTableView& table() const { return *m_cells; }
  [[nodiscard]] QTableView& totals() const { return *m_totals; }

Q_SIGNALS:
  void currentCellChanged(const QModelIndex& current);
  void cellActivated(const QModelIndex& index);
  void columnHeadActivated(int column);

protected:
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

private:
  void prepare(QTableView& table) const;
  void shareWidth();
  [[nodiscard]] int rowHeight(int rows) const;
  void placeCorner();

  QTableView* m_cells;
  QTableView* m_totals;
  QLabel* m_corner;
};

}
