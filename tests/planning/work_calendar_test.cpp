// SPDX-License-Identifier: EUPL-1.2
#include "planning/work_calendar.h"

#include "support/planning_days.h"
#include "support/printing.h"

#include <catch2/catch.hpp>

using namespace planning;
using support::day;

namespace {

std::string listed(int year)
{
  std::string text;
  for (const auto& [date, kind] : support::workCalendar().holidays(year))
    text += domain::toIso(date).substr(5) + " ";
  return text;
}

}

TEST_CASE("the holidays of a year are computed, and the days of royal decrees added")
{
  CHECK(listed(2025) == "01-01 04-18 04-21 04-26 05-05 05-29 05-30 06-09 12-25 12-26 ");
  CHECK(listed(2026) == "01-01 01-02 04-03 04-06 04-27 05-05 05-14 05-15 05-25 12-25 12-26 ");
  CHECK(listed(2027) == "01-01 03-26 03-29 04-27 05-05 05-06 05-07 05-17 12-25 12-26 ");
  CHECK(listed(2028) == "01-01 04-14 04-17 04-27 04-28 05-05 05-25 05-26 06-05 12-25 12-26 ");
  CHECK(listed(2029) == "01-01 03-30 04-02 04-27 05-05 05-10 05-21 12-25 12-26 ");
  CHECK(listed(2030) == "01-01 04-19 04-22 04-27 05-05 05-30 06-10 12-25 12-26 ");
  CHECK(listed(2031) == "01-01 04-11 04-14 04-26 05-05 05-22 06-02 12-25 12-26 ");
}

TEST_CASE("A9: King's Day is on Saturday when the 27th is a Sunday")
{
  CHECK(support::workCalendar().dayOff(day("2031-04-26")) == DayOff::kingsDay);
  CHECK(support::workCalendar().dayOff(day("2031-04-27")) == DayOff::sunday);
}

TEST_CASE("holidays are there from 2015 to 2099")
{
  for (auto year = firstYear; year <= lastYear; ++year) {
    const auto days = support::workCalendar().holidays(year);
    CHECK(days.size() >= 9);
    for (const auto& [date, kind] : days)
      CHECK_FALSE(support::workCalendar().isWorkingDay(date));
  }
  CHECK(domain::toIso(easterSunday(2099)) == "2099-04-12");
  CHECK(inCalendar(day("2015-01-01")));
  CHECK(inCalendar(day("2099-12-31")));
  CHECK_FALSE(inCalendar(day("2014-12-31")));
  CHECK_FALSE(inCalendar(day("2100-01-01")));
}

TEST_CASE("a year whose decrees nobody entered is unknown")
{
  CHECK(support::workCalendar().knows(2027));
  CHECK_FALSE(support::workCalendar().knows(2029));
  CHECK_FALSE(support::workCalendar().knows(2022));
}

TEST_CASE("working days are added past weekends, holidays and decreed days")
{
  const auto& calendar = support::workCalendar();
  CHECK(calendar.addWorkingDays(day("2027-05-04"), 0) == day("2027-05-04"));
  CHECK(calendar.addWorkingDays(day("2027-05-08"), 0) == day("2027-05-08")); // a Saturday stays itself
  CHECK(calendar.addWorkingDays(day("2027-05-04"), 1) == day("2027-05-10"));
  CHECK(calendar.addWorkingDays(day("2027-05-27"), 1) == day("2027-05-28"));
  CHECK(calendar.addWorkingDays(day("2026-12-24"), 3) == day("2026-12-30"));
}

TEST_CASE("going back gives the latest day from which adding still arrives in time")
{
  const auto& calendar = support::workCalendar();
  CHECK(calendar.latestStart(day("2027-05-18"), 0) == day("2027-05-18"));
  CHECK(calendar.latestStart(day("2027-05-18"), 1) == day("2027-05-17"));
  for (auto limit = day("2027-04-15"); limit <= day("2027-06-15"); limit = domain::addDays(limit, 1))
    for (const auto n : {0, 1, 2, 5, 10}) {
      const auto start = calendar.latestStart(limit, n);
      CHECK(calendar.addWorkingDays(start, n) <= limit);
      CHECK(calendar.addWorkingDays(domain::addDays(start, 1), n) > limit);
    }
}

TEST_CASE("an absurd number of working days ends at the end of the calendar")
{
  CHECK(support::workCalendar().addWorkingDays(day("2027-01-01"), 2'000'000'000) == day("2199-12-31"));
  CHECK(support::workCalendar().latestStart(day("2027-01-01"), 2'000'000'000) == day("1900-01-01"));
}

TEST_CASE("E: the days of an election of the councils")
{
  const auto of2026 = councilElection(2026).value();
  CHECK(of2026.nomination == day("2026-02-02"));
  CHECK(of2026.vote == day("2026-03-18"));
  CHECK(of2026.newCouncils == day("2026-04-01"));
  const auto of2030 = councilElection(2030).value();
  CHECK(of2030.nomination == day("2030-02-04"));
  CHECK(of2030.vote == day("2030-03-20"));
  CHECK(of2030.newCouncils == day("2030-04-03"));
  CHECK_FALSE(councilElection(2027));
}
