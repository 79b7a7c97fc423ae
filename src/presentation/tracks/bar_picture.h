// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/tracks.h"
#include "presentation/status_symbol.h"

#include <QList>
#include <QString>

namespace presentation {

/// A stretch of time on a lane. Without a last day it goes on.
struct BarSegment {
  domain::Date from;
  std::optional<domain::Date> until;
  Tone tone = Tone::Neutral;
  bool thin = false;    ///< what was planned, under what happened
  bool hatched = false; ///< outside: does not take part, stepped out
  QString word;         ///< written on it when there is room
};

struct BarLane {
  QString name;
  QList<BarSegment> segments;
};

/// Lanes over a span of time, as values to be drawn; the tables beside it say the same in words.
struct BarPicture {
  domain::Date from;
  domain::Date until; ///< last day shown
  domain::Date today;
  QList<BarLane> lanes;
  QString spoken; ///< for a screen reader
};

[[nodiscard]] BarPicture phasePicture(const app::TrackReport& report, domain::Date today);
[[nodiscard]] BarPicture participationPicture(const app::TrackReport& report, domain::Date today);

}
