// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/roles.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace presentation {

/// Head of a stage's column.
struct RouteHead {
  QString number; ///< "3"
  QString name;   ///< "Stuurgroep"
  QString role;   ///< "adviseert"
  bool current = false;
  friend bool operator==(const RouteHead&, const RouteHead&) = default;
};

/// One body's treatment in a stage that has one body. A body that treats it again stands in the next row.
struct RouteBox {
  qint64 key = 0; ///< unique in the picture
  int stage = 0;  ///< column, from 0
  int row = 0;    ///< treatment, from 0
  StatusSymbol symbol = StatusSymbol::NotYet;
  QString head; ///< "do 29-04"
  ToneLineList lines;
  bool passedOver = false;
  QString spoken; ///< all of it in one sentence for a screen reader
  friend bool operator==(const RouteBox&, const RouteBox&) = default;
};

/// One body in a stage that has several, such as a council.
struct RouteListRow {
  qint64 key = 0;
  StatusSymbol symbol = StatusSymbol::NotYet;
  QString name;
  QString date;
  QString word;
  Tone tone = Tone::Neutral;
  bool tinted = false;
  bool hatched = false;
  QString spoken;
  friend bool operator==(const RouteListRow&, const RouteListRow&) = default;
};

struct RouteSummaryPart {
  StatusSymbol symbol = StatusSymbol::NotYet;
  QString text; ///< "6 zienswijzen"
  friend bool operator==(const RouteSummaryPart&, const RouteSummaryPart&) = default;
};

/// The bodies of a stage that has several; `title` and `summary` stand above the rows, or alone when there are no rows.
struct RouteList {
  int stage = 0;
  QString title; ///< "Termijn 11-01 t/m 08-03-2027 (8 weken)"; may be empty
  QList<RouteSummaryPart> summary;
  QList<RouteListRow> rows;
  friend bool operator==(const RouteList&, const RouteList&) = default;
};

/// From the box that was sent back to the box where it starts again.
struct RouteReturn {
  qint64 from = 0;
  qint64 to = 0;
  QString word; ///< "terug: dekking niet rond"
  friend bool operator==(const RouteReturn&, const RouteReturn&) = default;
};

struct RouteRound {
  qint64 key = 0;
  QString title;   ///< "Ronde 2: vaststelling, versie 2.1"
  QString subline; ///< "vanaf 16 maart 2027 · loopt, stap 3 van 7"
  QList<RouteBox> boxes;
  QList<RouteList> lists;
  QList<RouteReturn> returns;
  friend bool operator==(const RouteRound&, const RouteRound&) = default;
};

/// What the route view of a proposal shows: stages as columns, rounds and treatments as rows.
struct RoutePicture {
  QList<RouteHead> heads;
  QList<RouteRound> rounds;
  friend bool operator==(const RoutePicture&, const RoutePicture&) = default;
};

}
