// SPDX-License-Identifier: EUPL-1.2
#include "presentation/tracks/bar_picture.h"

#include "domain/period.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>

namespace presentation {

using namespace domain;

namespace {

struct BarPictureText {
  Q_DECLARE_TR_FUNCTIONS(BarPicture)
};

Date firstOfMonth(Date day) { return day.year() / day.month() / 1; }
Date lastOfMonth(Date day) { return Date{day.year() / day.month() / std::chrono::last}; }

/// From the first to the last day of all lanes and today, in whole months.
void span(BarPicture& picture)
{
  auto from = picture.today;
  auto until = picture.today;
  for (const auto& lane : picture.lanes)
    for (const auto& segment : lane.segments) {
      from = std::min(from, segment.from);
      until = std::max(until, segment.until.value_or(segment.from));
    }
  picture.from = firstOfMonth(from);
  picture.until = lastOfMonth(std::max(until, addDays(picture.from, 300)));
}

Tone barTone(app::PhaseState state)
{
  switch (state) {
  case app::PhaseState::done: return Tone::Adopted;
  case app::PhaseState::running: return Tone::OnItsWay;
  case app::PhaseState::runsLate:
  case app::PhaseState::startsLate: return Tone::Attention;
  case app::PhaseState::notStarted: return Tone::Neutral;
  }
  return Tone::Neutral;
}

Tone barTone(ParticipationKind kind)
{
  switch (kind) {
  case ParticipationKind::takesPart: return Tone::Adopted;
  case ParticipationKind::follows: return Tone::OnItsWay;
  case ParticipationKind::doesNotTakePart:
  case ParticipationKind::steppedOut: return Tone::NotApplicable;
  }
  return Tone::Neutral;
}

}

BarPicture phasePicture(const app::TrackReport& report, Date today)
{
  BarPicture picture{.from = today, .until = today, .today = today};
  for (const auto& row : report.phases) {
    BarLane lane{.name = text(row.phase.name)};
    const auto& phase = row.phase;
    if (phase.plannedFrom || phase.plannedUntil)
      lane.segments << BarSegment{.from = phase.plannedFrom.value_or(phase.plannedUntil.value_or(today)), .until = phase.plannedUntil ? phase.plannedUntil : phase.plannedFrom,
                                  .tone = Tone::Neutral, .thin = true};
    if (phase.actualFrom && *phase.actualFrom <= today)
      lane.segments << BarSegment{.from = *phase.actualFrom, .until = std::min(phase.actualUntil.value_or(today), std::max(today, *phase.actualFrom)), .tone = barTone(row.state)};
    picture.lanes << std::move(lane);
  }
  span(picture);
  picture.spoken = BarPictureText::tr("Fasen van %1 op een tijdbalk; de tabel eronder zegt hetzelfde.").arg(text(report.track.name));
  return picture;
}

BarPicture participationPicture(const app::TrackReport& report, Date today)
{
  BarPicture picture{.from = today, .until = today, .today = today};
  for (const auto& row : report.participation) {
    BarLane lane{.name = text(row.municipality.name)};
    for (std::size_t place = 0; place < row.changes.size(); ++place) {
      const auto& change = row.changes[place];
      const auto next = place + 1 < row.changes.size() ? std::optional{addDays(row.changes[place + 1].from, -1)} : std::nullopt;
      const auto from = *std::max(std::optional{change.from}, row.municipality.from);
      const auto until = firstEnd(next, row.municipality.until);
      if (until && *until < from)
        continue;
      lane.segments << BarSegment{.from = from, .until = until, .tone = barTone(change.kind),
                                  .hatched = change.kind == ParticipationKind::doesNotTakePart || change.kind == ParticipationKind::steppedOut,
                                  .word = wordFor(change.kind)};
    }
    picture.lanes << std::move(lane);
  }
  span(picture);
  picture.spoken = BarPictureText::tr("Deelname aan %1 per gemeente op een tijdbalk; de tabel eronder zegt hetzelfde.").arg(text(report.track.name));
  return picture;
}

}
