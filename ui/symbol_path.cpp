// SPDX-License-Identifier: EUPL-1.2
#include "ui/symbol_path.h"

#include <QPainterPathStroker>
#include <QPolygonF>

#include <map>

namespace ui {

namespace {

using presentation::StatusSymbol;

constexpr QPointF centre{8, 8};

QPainterPath stroked(const QPainterPath& line, double width, const QList<qreal>& dashes = {})
{
  QPainterPathStroker stroker;
  stroker.setWidth(width);
  stroker.setCapStyle(dashes.isEmpty() ? Qt::RoundCap : Qt::FlatCap);
  stroker.setJoinStyle(Qt::RoundJoin);
  if (!dashes.isEmpty())
    stroker.setDashPattern(dashes);
  return stroker.createStroke(line).simplified();
}

QPainterPath line(std::initializer_list<QPointF> points)
{
  QPainterPath path;
  auto point = points.begin();
  path.moveTo(*point);
  while (++point != points.end())
    path.lineTo(*point);
  return path;
}

QPainterPath shape(std::initializer_list<QPointF> points)
{
  auto path = line(points);
  path.closeSubpath();
  return path;
}

QPainterPath disc(double radius)
{
  QPainterPath path;
  path.addEllipse(centre, radius, radius);
  return path;
}

QPainterPath ring() { return disc(6.75).subtracted(disc(5.25)); }
QPainterPath cross(double reach) { return stroked(line({{8 - reach, 8 - reach}, {8 + reach, 8 + reach}}), 1.8).united(stroked(line({{8 + reach, 8 - reach}, {8 - reach, 8 + reach}}), 1.8)); }

QPainterPath square()
{
  QPainterPath path;
  path.addRoundedRect(QRectF{1.5, 1.5, 13, 13}, 2, 2);
  return path;
}

QPainterPath dot(double x, double y, double radius)
{
  QPainterPath path;
  path.addEllipse(QPointF{x, y}, radius, radius);
  return path;
}

QPainterPath questionMark()
{
  QPainterPath path;
  path.moveTo(6.1, 6.2);
  path.cubicTo(6.1, 3.6, 9.9, 3.7, 9.9, 6.1);
  path.cubicTo(9.9, 7.6, 8, 7.6, 8, 9.2);
  return stroked(path, 1.4).united(dot(8, 11.6, 0.95));
}

QPainterPath confirmed() { return disc(7).subtracted(stroked(line({{4.8, 8.2}, {7.1, 10.5}, {11.3, 5.8}}), 1.7)); }

QPainterPath amended()
{
  const auto letter = stroked(line({{5.9, 10.6}, {8, 4.9}, {10.1, 10.6}}), 1.25).united(stroked(line({{6.8, 8.9}, {9.2, 8.9}}), 1.1));
  return shape({{8, 0.4}, {15.6, 8}, {8, 15.6}, {0.4, 8}}).subtracted(letter);
}

QPainterPath halfDisc()
{
  QPainterPath half;
  half.moveTo(8, 1.6);
  half.arcTo(QRectF{1.6, 1.6, 12.8, 12.8}, 90, 180);
  half.closeSubpath();
  return ring().united(half);
}

QPainterPath warning()
{
  const auto mark = stroked(line({{8, 5.8}, {8, 9.4}}), 1.6).united(dot(8, 12, 1));
  return stroked(shape({{8, 2}, {14.4, 13.8}, {1.6, 13.8}}), 1.6).united(shape({{8, 2}, {14.4, 13.8}, {1.6, 13.8}})).subtracted(mark);
}

QPainterPath outcomeMissing() { return stroked(square(), 1.5).united(questionMark()); }
QPainterPath deferred() { return square().subtracted(stroked(line({{6, 5.4}, {6, 10.6}}), 1.9)).subtracted(stroked(line({{10, 5.4}, {10, 10.6}}), 1.9)); }

QPainterPath returnArrow()
{
  QPainterPath bend;
  bend.moveTo(5, 6.2);
  bend.lineTo(9.3, 6.2);
  bend.cubicTo(12.6, 6.2, 12.6, 10.9, 9.3, 10.9);
  bend.lineTo(6.4, 10.9);
  const auto arrow = stroked(bend, 1.5).united(shape({{3.4, 6.2}, {7, 3.2}, {7, 9.2}}));
  return square().subtracted(arrow);
}

QPainterPath octagonCross()
{
  return shape({{5, 1}, {11, 1}, {15, 5}, {15, 11}, {11, 15}, {5, 15}, {1, 11}, {1, 5}}).subtracted(cross(2.6));
}

QPainterPath arrowUp() { return shape({{8, 1.4}, {14, 7.8}, {10.6, 7.8}, {10.6, 14.4}, {5.4, 14.4}, {5.4, 7.8}, {2, 7.8}}); }

QPainterPath balloonOutline() { return shape({{1.6, 2.2}, {14.4, 2.2}, {14.4, 11}, {7, 11}, {4, 14.2}, {4, 11}, {1.6, 11}}); }

QPainterPath filledBalloon()
{
  const auto text = stroked(line({{4.2, 5.2}, {11.8, 5.2}}), 1.1).united(stroked(line({{4.2, 8}, {11.8, 8}}), 1.1));
  return stroked(balloonOutline(), 1).united(balloonOutline()).subtracted(text);
}

QPainterPath clock() { return ring().united(stroked(line({{8, 4.6}, {8, 8}, {10.6, 9.4}}), 1.4)); }

QPainterPath composedPath(StatusSymbol symbol)
{
  switch (symbol) {
  case StatusSymbol::Confirmed: return confirmed();
  case StatusSymbol::Adopted: return disc(6);
  case StatusSymbol::Conditional: return ring().united(disc(3));
  case StatusSymbol::Amended: return amended();
  case StatusSymbol::OnAgenda: return halfDisc();
  case StatusSymbol::Planned: return ring();
  case StatusSymbol::ToPlan: return stroked(disc(6), 1.6, {1.7, 1.227});
  case StatusSymbol::AfterTarget: return warning();
  case StatusSymbol::OutOfReach: return ring().united(cross(2.4));
  case StatusSymbol::OutcomeMissing: return outcomeMissing();
  case StatusSymbol::Deferred: return deferred();
  case StatusSymbol::SentBack: return returnArrow();
  case StatusSymbol::Rejected: return octagonCross();
  case StatusSymbol::PositiveAdvice: return arrowUp();
  case StatusSymbol::ViewSubmitted: return filledBalloon();
  case StatusSymbol::NoView: return stroked(balloonOutline(), 1.4);
  case StatusSymbol::NoResponse: return stroked(balloonOutline(), 1.5, {1.5, 1.1});
  case StatusSymbol::Noted: return ring().united(stroked(line({{5.2, 8.2}, {7.2, 10.2}, {10.9, 6.1}}), 1.4));
  case StatusSymbol::NotYet: return disc(1.75);
  case StatusSymbol::NotApplicable: return stroked(line({{3, 8}, {13, 8}}), 1.5);
  case StatusSymbol::PassedOver: return ring().united(stroked(line({{3.6, 12.4}, {12.4, 3.6}}), 1.4));
  case StatusSymbol::Stale: return clock();
  }
  return {};
}

}

/// Cutting shapes out of each other takes longer than filling them, and a map draws hundreds.
const QPainterPath& symbolPath(StatusSymbol symbol)
{
  thread_local std::map<StatusSymbol, QPainterPath> paths;
  const auto known = paths.find(symbol);
  return known != paths.end() ? known->second : paths.emplace(symbol, composedPath(symbol)).first->second;
}

}
