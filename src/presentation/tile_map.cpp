// SPDX-License-Identifier: EUPL-1.2
#include "presentation/tile_map.h"

#include "presentation/qt_text.h"
#include "presentation/setup/case_facts.h"

#include <QCoreApplication>

#include <algorithm>

namespace presentation {

namespace {

struct TileMapText {
  Q_DECLARE_TR_FUNCTIONS(TileMap)
};

/// Of gemeenten that are on no list: side by side, south of all others.
std::pair<double, double> placeBelow(const MunicipalityPlaces& known, int number)
{
  if (known.empty())
    return {52.0, 5.0 + 0.1 * number};
  auto south = known.begin()->second.first;
  auto west = known.begin()->second.second;
  for (const auto& [code, place] : known) {
    south = std::min(south, place.first);
    west = std::min(west, place.second);
  }
  return {south - 0.15, west + 0.1 * number};
}

std::vector<app::TilePlace> tilePlaces(const std::vector<std::string>& codes, const MunicipalityPlaces& places)
{
  MunicipalityPlaces known;
  for (const auto& code : codes)
    if (const auto found = places.find(code); found != places.end())
      known.insert(*found);
  std::vector<app::TilePlace> result;
  auto unknown = 0;
  for (const auto& code : codes) {
    const auto found = known.find(code);
    const auto place = found != known.end() ? found->second : placeBelow(known, unknown++);
    result.push_back({code, place.first, place.second});
  }
  return result;
}

QList<std::pair<StatusSymbol, int>> countsOf(const std::vector<MapTile>& tiles)
{
  QList<std::pair<StatusSymbol, int>> counts;
  for (const auto symbol : allStatusSymbols) {
    const auto count = static_cast<int>(std::count_if(tiles.begin(), tiles.end(), [symbol](const MapTile& tile) { return tile.status.sign && tile.status.sign->symbol == symbol; }));
    if (count > 0)
      counts << std::pair{symbol, count};
  }
  return counts;
}

}

TileMap tileMap(const app::Facts& facts, const StatusTable& table, std::size_t column, const MunicipalityPlaces& places)
{
  const auto& head = table.columns[column];
  TileMap map{.proposal = head.key,
              .title = TileMapText::tr("%1 %2", "number and title of a proposal").arg(head.number, head.title),
              .asOf = caseAsOf(facts, table.asOf),
              .summary = table.totals[column].lines,
              .segments = table.totals[column].segments};
  if (const auto& plan = table.totals[column].plan)
    map.summary << *plan;
  const auto municipalities = facts.byId<domain::Municipality>();
  std::vector<std::string> codes;
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    const auto& cell = table.cell(row, column);
    if (!cell.sign)
      continue;
    map.tiles.push_back({table.rows[row].key, table.rows[row].title, {}, cell});
    const auto found = municipalities.find(domain::MunicipalityId{table.rows[row].key});
    codes.push_back(found != municipalities.end() ? found->second.code : std::string{});
  }
  const auto layout = app::tileLayout(tilePlaces(codes, places));
  map.columns = layout.columns;
  map.rows = layout.rows;
  for (std::size_t tile = 0; tile < map.tiles.size(); ++tile)
    map.tiles[tile].place = layout.cells[tile];
  map.counts = countsOf(map.tiles);
  return map;
}

void TileMapModel::setMap(TileMap map)
{
  const auto sameShape = map.columns == m_map.columns && map.rows == m_map.rows &&
                         std::equal(map.tiles.begin(), map.tiles.end(), m_map.tiles.begin(), m_map.tiles.end(), [](const MapTile& a, const MapTile& b) { return a.municipality == b.municipality && a.place == b.place; });
  if (!sameShape)
    beginResetModel();
  m_map = std::move(map);
  m_tileIn.assign(static_cast<std::size_t>(m_map.columns * m_map.rows), -1);
  for (std::size_t tile = 0; tile < m_map.tiles.size(); ++tile)
    m_tileIn[static_cast<std::size_t>(m_map.tiles[tile].place.row * m_map.columns + m_map.tiles[tile].place.column)] = static_cast<int>(tile);
  if (!sameShape)
    endResetModel();
  else if (m_map.columns > 0)
    Q_EMIT dataChanged(index(0, 0), index(m_map.rows - 1, m_map.columns - 1));
}

const MapTile* TileMapModel::tileAt(const QModelIndex& index) const
{
  if (!index.isValid() || index.row() >= m_map.rows || index.column() >= m_map.columns)
    return nullptr;
  const auto tile = m_tileIn[static_cast<std::size_t>(index.row() * m_map.columns + index.column())];
  return tile < 0 ? nullptr : &m_map.tiles[static_cast<std::size_t>(tile)];
}

QModelIndex TileMapModel::indexOf(qint64 municipality) const
{
  for (const auto& tile : m_map.tiles)
    if (tile.municipality == municipality)
      return index(tile.place.row, tile.place.column);
  return {};
}

QVariant TileMapModel::data(const QModelIndex& index, int role) const
{
  const auto* tile = tileAt(index);
  if (!tile)
    return {};
  switch (role) {
  case Qt::DisplayRole:
  case Qt::ToolTipRole: return TileMapText::tr("%1: %2", "gemeente and status").arg(tile->name, tile->status.text);
  case Qt::AccessibleTextRole: return tile->status.spoken;
  case KeyRole: return tile->municipality;
  case TitleRole: return tile->name;
  default: return {};
  }
}

Qt::ItemFlags TileMapModel::flags(const QModelIndex& index) const { return tileAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags; }

}
