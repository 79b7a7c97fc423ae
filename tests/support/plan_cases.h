// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "planning/advice.h"
#include "planning/what_if.h"
#include "support/planning_days.h"

/// Rounds to plan, written in a few words.
namespace support {

inline planning::PlanMeeting sitting(std::int64_t id, std::string_view date, int handInDays)
{
  return {domain::MeetingId{id}, day(date), domain::addDays(day(date), -handInDays)};
}

inline planning::PlanStage planStage(int position, domain::CompletionRule completion, int preparationDays,
                                     std::vector<std::int64_t> bodies)
{
  planning::PlanStage stage{
      .stage = domain::StageId{position}, .position = position, .completion = completion, .preparationDays = preparationDays};
  for (const auto body : bodies)
    stage.branches.push_back({.body = domain::BodyId{body}});
  return stage;
}

inline planning::RoundPlan planned(const planning::PlanRound& round, const planning::Calendars& calendars, std::string_view from,
                                   std::string_view target, int margin = 0)
{
  return planning::planOf(round, calendars, workCalendar(),
                          {day(from), false, target.empty() ? std::nullopt : std::optional{day(target)}, margin});
}

inline std::string iso(const std::optional<domain::Date>& date) { return date ? domain::toIso(*date) : "-"; }
inline std::string iso(const std::optional<planning::PlanMeeting>& meeting) { return meeting ? domain::toIso(meeting->date) : "-"; }

}
