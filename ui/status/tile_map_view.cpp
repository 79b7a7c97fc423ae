// SPDX-License-Identifier: EUPL-1.2
#include "ui/status/tile_map_view.h"

#include "ui/paper.h"
#include "ui/status/tile_painter.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cstdlib>

namespace ui {

namespace {

class TileDelegate : public QStyledItemDelegate {
public:
  TileDelegate(const presentation::TileMapModel& model, QObject* parent) : QStyledItemDelegate{parent}, m_model{model} {}

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
  {
    const auto* tile = m_model.tileAt(index);
    if (!tile)
      return;
    const auto area = option.rect.adjusted(px(2), px(2), -px(2), -px(2));
    paintTile(*painter, option.palette, area, *tile);
    if (!option.state.testFlag(QStyle::State_Selected))
      return;
    painter->save();
    const auto focused = option.widget && option.widget->hasFocus();
    painter->setPen(QPen{option.palette.color(focused ? QPalette::Highlight : QPalette::Text), focused ? 3.0 : 2.0});
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    painter->restore();
  }

private:
  const presentation::TileMapModel& m_model;
};

}

TileMapView::TileMapView(presentation::TileMapModel& model, QWidget* parent) : QTableView{parent}, m_model{model}
{
  setObjectName(QStringLiteral("tileMap"));
  setAccessibleName(tr("Tegelkaart"));
  setModel(&m_model);
  setItemDelegate(new TileDelegate{m_model, this});
  setFrameShape(NoFrame);
  setShowGrid(false);
  setCornerButtonEnabled(false);
  setSelectionMode(SingleSelection);
  setEditTriggers(NoEditTriggers);
  setTabKeyNavigation(false);
  horizontalHeader()->hide();
  verticalHeader()->hide();
  horizontalHeader()->setMinimumSectionSize(1);
  verticalHeader()->setMinimumSectionSize(1);
  setHorizontalScrollMode(ScrollPerPixel);
  setVerticalScrollMode(ScrollPerPixel);
  connect(&m_model, &QAbstractItemModel::modelReset, this, &TileMapView::fit);
  connect(this, &QTableView::activated, this, &TileMapView::tileActivated);
}

void TileMapView::fit()
{
  const auto columns = std::max(1, m_model.columnCount()), rows = std::max(1, m_model.rowCount());
  const auto size = std::clamp(std::min(viewport()->width() / columns, viewport()->height() / rows), px(24), px(132));
  horizontalHeader()->setDefaultSectionSize(size);
  verticalHeader()->setDefaultSectionSize(size);
}

void TileMapView::resizeEvent(QResizeEvent* event)
{
  QTableView::resizeEvent(event);
  fit();
}

/// The tile that lies nearest in a direction; one straight ahead goes before one aside.
QModelIndex TileMapView::nearest(int columns, int rows) const
{
  const auto current = currentIndex();
  QModelIndex best;
  auto least = 0;
  for (const auto& tile : m_model.map().tiles) {
    const auto right = tile.place.column - current.column(), down = tile.place.row - current.row();
    const auto ahead = right * columns + down * rows;
    const auto aside = std::abs(right * rows) + std::abs(down * columns);
    if (ahead <= 0)
      continue;
    const auto distance = ahead + 2 * aside;
    if (best.isValid() && distance >= least)
      continue;
    least = distance;
    best = m_model.index(tile.place.row, tile.place.column);
  }
  return best.isValid() ? best : current;
}

QModelIndex TileMapView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
  if (!currentIndex().isValid() && !m_model.map().tiles.empty())
    return m_model.indexOf(m_model.map().tiles.front().municipality);
  switch (action) {
  case MoveLeft:
  case MovePrevious: return nearest(-1, 0);
  case MoveRight:
  case MoveNext: return nearest(1, 0);
  case MoveUp:
  case MovePageUp: return nearest(0, -1);
  case MoveDown:
  case MovePageDown: return nearest(0, 1);
  case MoveHome: return m_model.map().tiles.empty() ? QModelIndex{} : m_model.indexOf(m_model.map().tiles.front().municipality);
  case MoveEnd: return m_model.map().tiles.empty() ? QModelIndex{} : m_model.indexOf(m_model.map().tiles.back().municipality);
  }
  return QTableView::moveCursor(action, modifiers);
}

void TileMapView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
  QTableView::currentChanged(current, previous);
  Q_EMIT currentTileChanged();
}

QPixmap TileMapView::picture() const
{
  constexpr auto sharpness = 2;
  const QSize size{px(1100), px(780)};
  QPixmap picture{size * sharpness};
  picture.setDevicePixelRatio(sharpness);
  picture.fill(Qt::white);
  QPainter painter{&picture};
  painter.translate(px(16), px(12));
  paintTileSheet(painter, size - QSize{px(32), px(24)}, m_model.map());
  return picture;
}

}
