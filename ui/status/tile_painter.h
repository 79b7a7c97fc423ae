// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/tile_map.h"

#include <QPainter>
#include <QPalette>

namespace ui {

/// Draws one gemeente of the tile map: name, symbol, day and word as far as they fit; the symbol and colour always.
void paintTile(QPainter& painter, const QPalette& palette, const QRect& area, const presentation::MapTile& tile);

/// The map with its title, counts and legend on a sheet of a size in pixels of the design.
void paintTileSheet(QPainter& painter, const QSize& sheet, const presentation::TileMap& map);
/// One A4 sheet, or A3 for a large region; false when it could not be written.
[[nodiscard]] bool writeTileMapPdf(const QString& path, const presentation::TileMap& map);

}
