// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/plan.h"
#include "presentation/status_symbol.h"

#include <QList>
#include <QString>

#include <optional>

/// The plan of a round as lanes, marks and bars on one scale of days; what draws it, prints it or reads it aloud takes it from here.
namespace presentation {

/// What a sign stands for.
enum class MarkKind {
  happened, ///< a decision that was taken
  other,    ///< a meeting of the body that the plan does not use
  handIn,   ///< the last day to hand in for the earliest meeting
  earliest, ///< the meeting that the proposal can reach, or stands on
  latest,   ///< the last meeting that still meets the target
  supposed  ///< where it would end up under the supposition
};

struct TimelineMark {
  MarkKind kind = MarkKind::other;
  domain::Date date;
  StatusSymbol symbol = StatusSymbol::Planned;
  Tone tone = Tone::Neutral;
  QString label;  ///< beside the sign; may be empty
  QString spoken; ///< the day explained in whole sentences
  std::optional<domain::MeetingId> meeting;
  friend bool operator==(const TimelineMark&, const TimelineMark&) = default;
};

enum class SpanKind {
  preparing, ///< from handing in to the meeting
  slack,     ///< from the earliest to the latest meeting
  shortage,  ///< from the latest to the earliest meeting: it is too late
  term,      ///< a view term runs
  closed,    ///< recess or elections
  absent,    ///< the body takes no part
  supposed   ///< from the plan to the supposition
};

/// A part of a lane, both days included.
struct TimelineSpan {
  SpanKind kind = SpanKind::closed;
  domain::Date from;
  domain::Date until;
  QString text; ///< what it is, in a few words
  friend bool operator==(const TimelineSpan&, const TimelineSpan&) = default;
};

/// A short text at the outer side of what a lane plans.
struct LaneNote {
  QString text;
  Tone tone = Tone::OnItsWay;
  friend bool operator==(const LaneNote&, const LaneNote&) = default;
};

/// A stage, or one body in it.
struct TimelineLane {
  qint64 key = 0;
  domain::StageId stage;
  std::optional<domain::BodyId> body; ///< none for the head of a stage of several bodies
  QString number;                     ///< of the stage; empty for a body below its head
  QString name;
  bool quiet = false;      ///< takes no part, or was passed over
  bool movable = false;    ///< can be placed on another meeting
  std::optional<domain::AgendaItemId> item; ///< that treats it, where it stands on an agenda
  bool accepted = false;   ///< stands where a person placed it
  bool bottleneck = false; ///< decides when its stage is complete
  bool failing = false;    ///< makes the target fail
  QList<TimelineMark> marks; ///< by date
  QList<TimelineSpan> spans;
  LaneNote before; ///< at the left of the planned part
  LaneNote after;  ///< at its right
  LaneNote supposed; ///< at the right of the supposition
  LaneNote fact;     ///< ends at today: why there is no plan
  friend bool operator==(const TimelineLane&, const TimelineLane&) = default;
};

/// A name in the axis where a period begins that closes bodies.
struct AxisPeriod {
  QString name;
  domain::Date from;
  domain::Date until;
  friend bool operator==(const AxisPeriod&, const AxisPeriod&) = default;
};

struct Timeline {
  QString title; ///< proposal and round
  domain::Date today;
  std::optional<domain::Date> target; ///< last day
  std::optional<domain::Date> aim;    ///< target less margin
  QString targetText;
  QString aimText;
  domain::Date from; ///< of what can be scrolled to
  domain::Date until;
  domain::Date firstShown; ///< of what is shown at first
  domain::Date lastShown;
  QList<AxisPeriod> periods;
  QList<TimelineLane> lanes;
  friend bool operator==(const Timeline&, const Timeline&) = default;
};

/// What a timeline is made from, read in one go.
struct TimelineSource {
  const app::Facts& facts;
  domain::Date today;
  const app::PlanReport& report;
  const app::PlanReport* supposed = nullptr; ///< the plan under the supposition
};
[[nodiscard]] Timeline timelineOf(const TimelineSource& source);

[[nodiscard]] qint64 laneKey(domain::StageId stage, std::optional<domain::BodyId> body);
/// "6 dagen"
[[nodiscard]] QString daysWord(int days);
/// "Ronde 2 van V-2027-03 Inkoopkader jeugdhulp"
[[nodiscard]] QString planTitle(const app::PlanReport& report);

}
