// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/tile_layout.h"
#include "presentation/status_table.h"

#include <QAbstractTableModel>

#include <map>

namespace presentation {

/// Where gemeenten lie, by CBS code: latitude and longitude in degrees.
using MunicipalityPlaces = std::map<std::string, std::pair<double, double>>;

/// One gemeente on the tile map, with where a proposal stands there.
struct MapTile {
  qint64 municipality = 0;
  QString name;
  app::TileCell place;
  StatusCell status;
  friend bool operator==(const MapTile&, const MapTile&) = default;
};

/// Where one proposal stands in every gemeente, as tiles laid out by geography (tegelkaart).
struct TileMap {
  qint64 proposal = 0;
  QString title;    ///< "V-2026-22 Verordening jeugdhulp"
  QString asOf;     ///< "Zuid-Holland Zuid, stand op 22 april 2027"
  ToneLineList summary; ///< "5 van 10 vastgesteld", and what asks for something
  SegmentList segments;
  int columns = 0;
  int rows = 0;
  std::vector<MapTile> tiles;
  QList<std::pair<StatusSymbol, int>> counts; ///< in the order of the legend
};

/// Of one column of the matrix. Gemeenten whose place is not known stand below the others.
[[nodiscard]] TileMap tileMap(const app::Facts& facts, const StatusTable& table, std::size_t column, const MunicipalityPlaces& places);

/// The map as a grid of cells, most of them a gemeente.
class TileMapModel : public QAbstractTableModel {
  Q_OBJECT

public:
  using QAbstractTableModel::QAbstractTableModel;
  void setMap(TileMap map);
  [[nodiscard]] const TileMap& map() const { return m_map; }
  [[nodiscard]] const MapTile* tileAt(const QModelIndex& index) const;
  [[nodiscard]] QModelIndex indexOf(qint64 municipality) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_map.rows; }
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_map.columns; }
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
  TileMap m_map;
  std::vector<int> m_tileIn; ///< by cell; -1 for none
};

}
