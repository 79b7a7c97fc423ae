// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/tile_map.h"

#include <QTableView>

namespace ui {

/// The tile map on the screen: tiles as large as fit, the arrow keys go from gemeente to gemeente, Enter goes into the branch.
class TileMapView : public QTableView {
  Q_OBJECT

public:
  explicit TileMapView(presentation::TileMapModel& model, QWidget* parent = nullptr);
  /// A picture of the whole map.
  [[nodiscard]] QPixmap picture() const;

Q_SIGNALS:
  void currentTileChanged();
  void tileActivated();

protected:
  QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  void fit();
  [[nodiscard]] QModelIndex nearest(int columns, int rows) const;

  presentation::TileMapModel& m_model;
};

}
