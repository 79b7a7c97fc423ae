// SPDX-License-Identifier: EUPL-1.2
#include "presentation/planning/timeline.h"

#include "app/queries/status.h"
#include "presentation/branch_sign.h"
#include "presentation/planning/lane_maker.h"
#include "presentation/planning_sentences.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace presentation {

using namespace domain;

namespace {

struct TimelineWords {
  Q_DECLARE_TR_FUNCTIONS(Timeline)
};

Date firstOfMonth(Date day) { return Date{day.year(), day.month(), std::chrono::day{1}}; }
Date endOfMonth(Date day) { return Date{std::chrono::year_month_day_last{day.year(), std::chrono::month_day_last{day.month()}}}; }
Date monthsLater(Date day, int months)
{
  const auto month = std::chrono::year_month{day.year(), day.month()} + std::chrono::months{months};
  return Date{month.year(), month.month(), std::chrono::day{1}};
}

/// The days that a timeline has to reach.
class Reach {
public:
  explicit Reach(Date day) : m_first{day}, m_last{day} {}
  void take(const std::optional<Date>& day)
  {
    if (!day)
      return;
    m_first = std::min(m_first, *day);
    m_last = std::max(m_last, *day);
  }
  void take(const std::optional<app::PlannedMeetingRow>& meeting)
  {
    if (meeting)
      take(std::optional{meeting->date});
  }
  void take(const app::PlanReport& report)
  {
    take(report.target);
    for (const auto& stage : report.stages) {
      take(stage.sentOn);
      take(stage.termEndsOn);
      for (const auto& branch : stage.branches) {
        take(branch.decidedOn);
        take(branch.forward);
        take(branch.backward);
      }
    }
  }
  [[nodiscard]] Date first() const { return m_first; }
  [[nodiscard]] Date last() const { return m_last; }

private:
  Date m_first;
  Date m_last;
};

/// Scrolling reaches two years, and always past everything that is planned.
void setDays(Timeline& timeline, const Reach& reach)
{
  constexpr int monthsAtLeast = 26;
  timeline.from = monthsLater(firstOfMonth(std::min(reach.first(), timeline.today)), -2);
  timeline.until = std::max(endOfMonth(monthsLater(timeline.from, monthsAtLeast)), endOfMonth(monthsLater(reach.last(), 3)));
  const Date firstPossible{std::chrono::year{planning::firstYear}, std::chrono::January, std::chrono::day{1}};
  const Date lastPossible{std::chrono::year{planning::lastYear}, std::chrono::December, std::chrono::day{31}};
  timeline.from = std::clamp(timeline.from, firstPossible, lastPossible);
  timeline.until = std::clamp(timeline.until, firstPossible, lastPossible);
  timeline.firstShown = std::max(timeline.from, monthsLater(firstOfMonth(timeline.today), -2));
  timeline.lastShown = std::min(timeline.until, endOfMonth(addDays(std::max(timeline.today, reach.last()), 21)));
}

QList<AxisPeriod> periodsOf(const app::PlanLanes& lanes)
{
  QList<AxisPeriod> periods;
  for (const auto& closed : lanes.closed) {
    const auto name = closed.name.empty() ? wordFor(closed.kind) : text(closed.name);
    const auto same = std::find_if(periods.begin(), periods.end(), [&](const AxisPeriod& each) {
      return each.name == name && each.from <= closed.until && closed.from <= each.until;
    });
    if (same == periods.end())
      periods << AxisPeriod{name, closed.from, closed.until};
    else
      *same = {name, std::min(same->from, closed.from), std::max(same->until, closed.until)};
  }
  std::sort(periods.begin(), periods.end(), [](const AxisPeriod& a, const AxisPeriod& b) { return a.from < b.from; });
  return periods;
}

}

qint64 laneKey(StageId stage, std::optional<BodyId> body) { return stage.value() * (qint64{1} << 24) + (body ? body->value() : 0); }

QString daysWord(int days) { return TimelineWords::tr("%n dag(en)", "", days); }

QString planTitle(const app::PlanReport& report)
{
  return TimelineWords::tr("%1 %2, ronde %3", "number, title, round").arg(text(report.proposalNumber), text(report.proposalTitle)).arg(report.roundNumber);
}

Timeline timelineOf(const TimelineSource& source)
{
  const auto& report = source.report;
  Timeline timeline;
  timeline.title = planTitle(report);
  timeline.today = source.today;
  timeline.target = report.target;
  timeline.aim = report.marginDays > 0 ? report.aim : std::nullopt;
  if (report.target)
    timeline.targetText = TimelineWords::tr("doel: t/m %1").arg(shortDay(*report.target));
  timeline.aimText = TimelineWords::tr("marge %n werkdag(en)", "", report.marginDays);
  Reach reach{source.today};
  reach.take(report);
  if (source.supposed != nullptr)
    reach.take(*source.supposed);
  const auto status = app::statusReport(source.facts, source.today, report.proposal);
  for (const auto& round : status.proposals.front().rounds)
    if (round.round.id == report.round)
      for (const auto& stage : round.stages)
        for (const auto& branch : stage.branches)
          for (const auto& decision : branch.decisions)
            reach.take(std::optional{decision.decidedOn});
  setDays(timeline, reach);
  const auto lanes = app::planLanes(source.facts, source.today, report.round, timeline.from, timeline.until);
  timeline.periods = periodsOf(lanes);
  timeline.lanes = lanesOf({source, lanes, status});
  return timeline;
}

}
