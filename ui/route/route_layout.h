// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/route_picture.h"

#include <QPolygon>
#include <QRect>
#include <QSet>

#include <vector>

namespace ui {

/// Something in the route view that can be chosen: a box or a row of a list.
struct RoutePart {
  qint64 key = 0;
  QRect area;
  const presentation::RouteBox* box = nullptr;
  const presentation::RouteListRow* row = nullptr;
  int dateWidth = 0; ///< of a row: of all days in its list
  int wordWidth = 0;
};

struct RouteListArea {
  const presentation::RouteList* list = nullptr;
  QRect area;
};

/// A line with an arrow head at its end.
struct RouteArrow {
  QPolygon points;
  bool back = false;
  QString word;
  QPoint wordAt;
};

struct RouteRoundBar {
  const presentation::RouteRound* round = nullptr;
  QRect area;
  bool folded = false;
};

/// Where everything of a route picture stands, below the heads, before scrolling. Points into the picture it was made from.
struct RouteLayout {
  std::vector<QRect> columns; ///< x and width per stage
  std::vector<RouteRoundBar> bars;
  std::vector<RoutePart> parts;
  std::vector<RouteListArea> lists;
  std::vector<RouteArrow> arrows;
  QSize size;
};

[[nodiscard]] int routeHeadHeight();
[[nodiscard]] RouteLayout layOut(const presentation::RoutePicture& picture, const QSet<qint64>& foldedRounds, int width);

}
