// SPDX-License-Identifier: EUPL-1.2
#include "domain/date.h"

#include "support/printing.h"

using namespace domain;
using namespace std::chrono_literals;

TEST_CASE("a date is read from ISO text only when that day exists")
{
  SECTION("days that exist")
  {
    const auto [text, date] = GENERATE(table<std::string, Date>({
        {"2027-04-22", 2027y / 4 / 22},
        {"2028-02-29", 2028y / 2 / 29},
        {"2000-02-29", 2000y / 2 / 29},
        {"1900-01-01", 1900y / 1 / 1},
        {"2199-12-31", 2199y / 12 / 31},
    }));
    CHECK(parseIsoDate(text) == date);
    CHECK(toIso(date) == text);
  }
  SECTION("anything else is no date")
  {
    const auto text =
        GENERATE(as<std::string>{}, "", "2027-02-29", "2100-02-29", "2027-04-31", "2027-13-01", "2027-00-10", "2027-01-00",
                 "2027-1-1", "22-04-2027", "20270422", "2027-04-22 ", " 2027-04-22", "2027-04-22T00:00", "2027/04/22", "2027-04-2a",
                 "+027-04-22", "-027-04-22", "1899-12-31", "2200-01-01", "٢٠٢٧-04-22", "2027-W16-4");
    CAPTURE(text);
    CHECK_FALSE(parseIsoDate(text));
  }
}

TEST_CASE("days are counted over months, years and leap days")
{
  CHECK(addDays(2027y / 12 / 31, 1) == 2028y / 1 / 1);
  CHECK(addDays(2028y / 2 / 28, 1) == 2028y / 2 / 29);
  CHECK(addDays(2027y / 2 / 28, 1) == 2027y / 3 / 1);
  CHECK(addDays(2028y / 1 / 1, -1) == 2027y / 12 / 31);
  CHECK(addDays(2027y / 6 / 1, 8 * 7) == 2027y / 7 / 27);
  CHECK(daysBetween(2027y / 1 / 1, 2028y / 1 / 1) == 365);
  CHECK(daysBetween(2028y / 1 / 1, 2029y / 1 / 1) == 366);
  CHECK(daysBetween(2027y / 4 / 22, 2027y / 4 / 20) == -2);
  SECTION("adding what lies between leads from one to the other, for every day of five years")
  {
    const auto start = 2026y / 1 / 1;
    auto day = Date{start};
    for (auto count = 0; count < 5 * 366; ++count, day = addDays(day, 1)) {
      REQUIRE(daysBetween(start, day) == count);
      REQUIRE(parseIsoDate(toIso(day)) == day);
    }
  }
}
