// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "planning/plan.h"

namespace planning {

/// What is the earliest: stage after stage, the earliest meetings that the papers can still reach.
class ForwardPass {
public:
  ForwardPass(const PlanRound& round, const Calendars& calendars, const WorkCalendar& days, const PlanQuestion& question)
    : m_round{round}, m_calendars{calendars}, m_days{days}, m_question{question}
  {}

  /// One stage, given when the one before it completes; unknown when that is.
  [[nodiscard]] StagePlan stage(std::size_t index, const std::optional<domain::Date>& previous) const;
  /// When the last stage completes, if the stage before `index` completes on that day.
  [[nodiscard]] std::optional<domain::Date> completionFrom(std::size_t index, std::optional<domain::Date> previous) const;

private:
  [[nodiscard]] std::optional<domain::Date> baseOf(std::size_t index, const std::optional<domain::Date>& previous) const;
  /// From when a stage is dealt with, if the one before it completes on `base`: the first may have begun before today.
  [[nodiscard]] domain::Date begunOn(std::size_t index, domain::Date base) const;
  void chooseMeetings(const PlanStage& stage, StagePlan& plan, domain::Date begun) const;
  void chooseInsideTerm(const PlanStage& stage, StagePlan& plan) const;
  [[nodiscard]] std::optional<domain::Date> completion(const PlanStage& stage, StagePlan& plan, domain::Date base, domain::Date begun) const;
  [[nodiscard]] const BodyCalendar& calendarOf(domain::BodyId body) const;

  const PlanRound& m_round;
  const Calendars& m_calendars;
  const WorkCalendar& m_days;
  const PlanQuestion& m_question;
};

[[nodiscard]] const BodyCalendar& calendarOf(const Calendars& calendars, domain::BodyId body);

}
