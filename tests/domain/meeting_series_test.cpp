// SPDX-License-Identifier: EUPL-1.2
#include "domain/meeting_series.h"
#include "support/printing.h"

#include <algorithm>

using namespace domain;
using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): test

namespace {

std::vector<Date> held(const MeetingSeries& series)
{
  std::vector<Date> days;
  const auto all = daysOf(series).value();
  for (const auto& day : all)
    if (!day.skipped)
      days.push_back(day.date);
  return days;
}

}

TEST_CASE("a series of meetings")
{
  const MeetingSeries secondThursday{NthWeekday{std::chrono::Thursday, {2}}, 2027y / 1 / 1, 2027y / 6 / 30};
  SECTION("on the second Thursday of the month")
  {
    CHECK(held(secondThursday) ==
          std::vector<Date>{2027y / 1 / 14, 2027y / 2 / 11, 2027y / 3 / 11, 2027y / 4 / 8, 2027y / 5 / 13, 2027y / 6 / 10});
  }
  SECTION("every other Thursday counts from the first Thursday of the series")
  {
    CHECK(held({EveryWeeks{std::chrono::Thursday, 2}, 2027y / 6 / 1, 2027y / 7 / 15}) ==
          std::vector<Date>{2027y / 6 / 3, 2027y / 6 / 17, 2027y / 7 / 1, 2027y / 7 / 15});
  }
  SECTION("on the first and third Tuesday, every second month")
  {
    CHECK(held({NthWeekday{std::chrono::Tuesday, {3, 1}, 2}, 2027y / 1 / 10, 2027y / 5 / 31}) ==
          std::vector<Date>{2027y / 1 / 19, 2027y / 3 / 2, 2027y / 3 / 16, 2027y / 5 / 4, 2027y / 5 / 18});
  }
  SECTION("on the last Wednesday, which may be the fourth, is one meeting")
  {
    CHECK(held({NthWeekday{std::chrono::Wednesday, {4, -1}}, 2027y / 4 / 1, 2027y / 4 / 30}) == std::vector<Date>{2027y / 4 / 28});
    CHECK(held({NthWeekday{std::chrono::Wednesday, {-1}}, 2027y / 3 / 1, 2027y / 3 / 31}) == std::vector<Date>{2027y / 3 / 31});
  }
  SECTION("on a fifth Friday passes over months that have none")
  {
    CHECK(held({NthWeekday{std::chrono::Friday, {5}}, 2027y / 1 / 1, 2027y / 6 / 30}) ==
          std::vector<Date>{2027y / 1 / 29, 2027y / 4 / 30});
  }
  SECTION("names the days that fall out and why")
  {
    auto series = secondThursday;
    series.except = {2027y / 2 / 11};
    series.daysOff = {2027y / 5 / 13};
    series.windows = {{2027y / 4 / 8, 2027y / 4 / 8}, {2027y / 2 / 1, 2027y / 2 / 28}};
    CHECK(daysOf(series).value() == std::vector<SeriesDay>{{2027y / 1 / 14},
                                                           {2027y / 2 / 11, SkippedBecause::excepted},
                                                           {2027y / 3 / 11},
                                                           {2027y / 4 / 8, SkippedBecause::inWindow},
                                                           {2027y / 5 / 13, SkippedBecause::dayOff},
                                                           {2027y / 6 / 10}});
  }
  SECTION("of one day")
  {
    CHECK(held({EveryWeeks{std::chrono::Thursday}, 2027y / 4 / 22, 2027y / 4 / 22}) == std::vector<Date>{2027y / 4 / 22});
    CHECK(held({EveryWeeks{std::chrono::Friday}, 2027y / 4 / 22, 2027y / 4 / 22}).empty());
  }
}

TEST_CASE("a series that cannot be")
{
  const EveryWeeks weekly{std::chrono::Thursday};
  CHECK(daysOf({weekly, 2027y / 4 / 22, 2027y / 4 / 21}).error().code == ErrorCode::endsBeforeStart);
  CHECK(daysOf({weekly, 2027y / 1 / 1, 2100y / 1 / 1}).error() == Error{ErrorCode::beyondCalendar, "2100-01-01", "2099-12-31"});
  CHECK(daysOf({EveryWeeks{std::chrono::Thursday, 0}, 2027y / 1 / 1, 2027y / 2 / 1}).error().code == ErrorCode::numberOutOfRange);
  CHECK(daysOf({NthWeekday{std::chrono::Thursday, {6}}, 2027y / 1 / 1, 2027y / 2 / 1}).error().code == ErrorCode::numberOutOfRange);
  CHECK(daysOf({NthWeekday{std::chrono::Thursday, {}}, 2027y / 1 / 1, 2027y / 2 / 1}).error().code == ErrorCode::missingField);
  CHECK(daysOf({NthWeekday{std::chrono::Thursday, {1}, 13}, 2027y / 1 / 1, 2027y / 2 / 1}).error().code == ErrorCode::numberOutOfRange);
}

TEST_CASE("a series until the last day of the calendar ends there")
{
  const auto days = held({EveryWeeks{std::chrono::Thursday}, 2027y / 1 / 1, lastCalendarDay});
  CHECK(days.size() == 3809);
  CHECK(days.back() == 2099y / 12 / 31);
}

TEST_CASE("the days of any series lie within it, in order, on their weekday")
{
  for (auto weekday = 0U; weekday < 7; ++weekday)
    for (const auto which : {-1, 1, 2, 3, 4, 5})
      for (const auto months : {1, 2, 12}) {
        const MeetingSeries series{NthWeekday{std::chrono::weekday{weekday}, {which, 1}, months}, 2024y / 1 / 31, 2028y / 2 / 29};
        const auto days = held(series);
        CHECK(std::ranges::is_sorted(days));
        CHECK(std::ranges::adjacent_find(days) == days.end());
        for (const auto day : days) {
          CHECK((day >= series.from && day <= series.until));
          CHECK(std::chrono::weekday{std::chrono::sys_days{day}} == std::chrono::weekday{weekday});
        }
      }
}
