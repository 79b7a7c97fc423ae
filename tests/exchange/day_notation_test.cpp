// SPDX-License-Identifier: EUPL-1.2
#include "exchange/day_notation.h"
#include "support/printing.h"

using namespace exchange;
using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): test
using domain::Date;

namespace {

constexpr auto today = 2027y / 4 / 22;

WrittenDay day(const std::string& text) { return readDay(text, today); }

}

TEST_CASE("days as people in the Netherlands write them")
{
  for (const auto* text : {"30-06-2027", "30-6-2027", "30/06/2027", "30.6.2027", "30-06-27", "30 juni 2027", "30 Juni 2027", "30 jun. 2027",
                           "wo 30 juni 2027", "woensdag 30 juni 2027", "Woensdag, 30-06-2027", "30e juni 2027", "2027-06-30", "2027/06/30",
                           "20270630", "2027-06-30T19:30:00", "30-06-2027 19:30", "June 30, 2027", "Wed 30 Jun 2027", "46568", " 30-06-2027 "}) {
    CAPTURE(text);
    CHECK(day(text).dayFirst == 2027y / 6 / 30);
    CHECK_FALSE(day(text).yearAssumed);
    CHECK_FALSE(day(text).wrongWeekday);
  }
  CHECK(day("30-06-2027 19:30").time == "19:30");
  CHECK(day("2027-06-30T19:30:00").time == "19:30");
}

TEST_CASE("a day without a year is the first one from today on, and that is marked")
{
  CHECK(day("30/6").dayFirst == 2027y / 6 / 30);
  CHECK(day("30/6").yearAssumed);
  CHECK(day("21 april").dayFirst == 2028y / 4 / 21);
  CHECK(day("22 april").dayFirst == 2027y / 4 / 22);
  CHECK(day("29 feb").dayFirst == 2028y / 2 / 29);
}

TEST_CASE("days that can be read in two orders have two readings")
{
  CHECK(day("6/7/2027").dayFirst == 2027y / 7 / 6);
  CHECK(day("6/7/2027").monthFirst == 2027y / 6 / 7);
  CHECK_FALSE(day("6/7/2027").dutchSigns);
  CHECK(day("6-7-2027").dutchSigns);
  CHECK(day("6/30/2027").dayFirst == std::nullopt);
  CHECK(day("6/30/2027").monthFirst == 2027y / 6 / 30);
  SECTION("unless the weekday shows which")
  {
    CHECK(day("di 6/7/2027").dayFirst == 2027y / 7 / 6);
    CHECK(day("di 6/7/2027").monthFirst == std::nullopt);
    CHECK(day("ma 6/7/2027").dayFirst == std::nullopt);
  }
}

TEST_CASE("a weekday that does not belong to the day is noticed")
{
  CHECK(day("do 30 juni 2027").wrongWeekday);
  CHECK(day("do 30-06-2027").wrongWeekday);
}

TEST_CASE("impossible days are days that do not exist, and other texts are no days")
{
  for (const auto* text : {"31-06-2027", "30 februari 2027", "2027-13-01", "45/45/2027", "29-02-2027", "20271301"}) {
    CAPTURE(text);
    CHECK(day(text).looksLikeDay);
    CHECK((!day(text).dayFirst && !day(text).monthFirst));
  }
  for (const auto* text : {"", "Stuurgroep", "30", "12345678901234567890", "1-2-3-4", "30 juni - 2 juli 2027", "juni", "€ 100", "99999"}) {
    CAPTURE(text);
    CHECK_FALSE((day(text).dayFirst || day(text).monthFirst));
  }
}

TEST_CASE("the order of a column shows from the days that can be read in one order only")
{
  const auto order = [](std::initializer_list<const char*> texts) {
    std::vector<WrittenDay> column;
    for (const auto* text : texts)
      column.push_back(day(text));
    return orderOf(column);
  };
  CHECK(order({"6/7/2027", "30/6/2027"}).order == DateOrder::dayFirst);
  CHECK(order({"6/7/2027", "6/30/2027"}).order == DateOrder::monthFirst);
  CHECK(order({"6/7/2027", "5/6/2027"}).order == std::nullopt);
  CHECK(order({"6-7-2027", "5.6.2027"}).order == DateOrder::dayFirst);
  CHECK(order({"5/5/2027", "2027-06-30"}).order == DateOrder::dayFirst);
  CHECK(order({"30/6/2027", "6/30/2027"}).order == std::nullopt);
  CHECK(order({"30/6/2027", "6/30/2027"}).bothOccur);
}

TEST_CASE("times as people write them")
{
  for (const auto* text : {"19:30", "19.30", "19.30 uur", "19u30", "19h30", "1930", "7:30 PM", "19:30:00", "19:30u"}) {
    CAPTURE(text);
    CHECK(readTimes(text) == WrittenTimes{"19:30", ""});
  }
  CHECK(readTimes("9 uur") == WrittenTimes{"09:00", ""});
  CHECK(readTimes("12:15 am") == WrittenTimes{"00:15", ""});
  for (const auto* text : {"19:30-22:00", "19.30 - 22.00 uur", "19:30 tot 22:00", "19:30 uur tot 22 uur", "1930-2200"}) {
    CAPTURE(text);
    CHECK(readTimes(text) == WrittenTimes{"19:30", "22:00"});
  }
  for (const auto* text : {"25:00", "19:60", "avond", "na de raad", "19:30 22:00 23:00"}) {
    CAPTURE(text);
    CHECK_FALSE(readTimes(text).understood);
  }
  for (const auto* text : {"", "-", "n.v.t.", "nnb", "?"}) {
    CAPTURE(text);
    CHECK(readTimes(text) == WrittenTimes{"", ""});
  }
}
