// SPDX-License-Identifier: EUPL-1.2
#include "planning/term.h"

#include "support/planning_days.h"
#include "support/printing.h"

#include <catch2/catch.hpp>
#include <set>

using namespace planning;
using namespace domain;
using support::day;
using support::lastDay;
using support::term;

TEST_CASE("A1: eight weeks end after three days off and a weekend")
{
  const auto answer = term("ATW", "2027-03-10", {{"weeks", "8"}});
  CHECK(answer.lastDay == day("2027-05-10"));
  REQUIRE(answer.moved.size() == 5);
  CHECK(answer.moved.front() == TermMove{day("2027-05-05"), day("2027-05-06"), MoveReason::dayOff, DayOff::liberationDay});
  CHECK(answer.moved[1].dayOff == DayOff::ascensionDay);
  CHECK(answer.moved[2].dayOff == DayOff::equated);
  CHECK(answer.moved.back() == TermMove{day("2027-05-09"), day("2027-05-10"), MoveReason::dayOff, DayOff::sunday});
}

TEST_CASE("A2: exactly twelve weeks, ninety days and three months are still extended")
{
  CHECK(lastDay("ATW", "2026-10-02", {{"weeks", "12"}}) == "2026-12-28");     // Friday 25 December
  CHECK(lastDay("ATW-DAYS", "2026-09-26", {{"days", "90"}}) == "2026-12-28"); // Friday 25 December
  CHECK(lastDay("ATW-MONTHS", "2026-09-25", {{"months", "3"}}) == "2026-12-28");
}

TEST_CASE("A3: more than that is not")
{
  CHECK(lastDay("ATW", "2026-09-25", {{"weeks", "13"}}) == "2026-12-25");
  CHECK(lastDay("ATW-DAYS", "2026-09-25", {{"days", "91"}}) == "2026-12-25");
  CHECK(lastDay("ATW-MONTHS", "2026-08-25", {{"months", "4"}}) == "2026-12-25");
  const auto answer = term("ATW", "2026-09-25", {{"weeks", "13"}});
  CHECK(answer.moved.empty());
  CHECK(answer.steps.back().kind == TermStepKind::notExtended);
}

TEST_CASE("A4: a term of three days holds two working days")
{
  const auto answer = term("ATW-DAYS", "2026-12-24", {{"days", "3"}});
  CHECK(answer.lastDay == day("2026-12-29"));
  CHECK(answer.moved.back().reason == MoveReason::twoWorkingDays);
  CHECK(lastDay("ATW-DAYS", "2026-12-24", {{"days", "2"}}) == "2026-12-28"); // shorter than three days: art. 1 only
}

TEST_CASE("A5 and A6: an ordinary end stays, an end on Christmas moves")
{
  CHECK(lastDay("ATW", "2026-11-25", {{"weeks", "4"}}) == "2026-12-23");
  CHECK(term("ATW", "2026-11-25", {{"weeks", "4"}}).moved.empty());
  CHECK(lastDay("ATW", "2026-11-27", {{"weeks", "4"}}) == "2026-12-28");
}

TEST_CASE("A7: counting back lands where it lands")
{
  CHECK(lastDay("ATW-BACK", "2027-06-28", {{"weeks", "12"}}) == "2027-04-05");
  const auto onEaster = term("ATW-BACK", "2027-06-21", {{"weeks", "12"}}); // Easter Monday
  CHECK(onEaster.lastDay == day("2027-03-29"));
  CHECK(onEaster.moved.empty());
  CHECK(onEaster.adviceDay == day("2027-03-25")); // the Thursday before Good Friday
}

TEST_CASE("B: the draft budget of a public body goes out twelve weeks before it is offered to the general board")
{
  CHECK(lastDay("WGR-35-1a", "2027-06-24") == "2027-04-01"); // the board's papers
  CHECK(lastDay("WGR-35-1a", "2027-07-08") == "2027-04-15"); // the board's meeting
  CHECK(lastDay("WGR-35-1a", "2027-07-08", {{"packDays", "14"}}) == "2027-04-01");
  CHECK(lastDay("WGR-35-1a", "2027-06-10") == "2027-03-18");
  CHECK(lastDay("WGR-35-1a", "2022-06-30") == "2022-05-05"); // eight weeks before the change of the law
}

TEST_CASE("B4: an operations body counts from adoption") { CHECK(lastDay("WGR-35-1b", "2027-07-08") == "2027-04-15"); }

TEST_CASE("B5: fixed days of the calendar year")
{
  for (const auto* year : {"2026", "2027", "2028"}) {
    const auto any = std::string{year} + "-02-11";
    CHECK(lastDay("WGR-34b", any) == std::string{year} + "-04-29");
    CHECK(lastDay("WGR-34-4", std::string{year} + "-12-01") == std::string{year} + "-07-14");
    CHECK(lastDay("WGR-34-2", std::string{year} + "-12-01") == std::string{year} + "-09-14");
  }
}

TEST_CASE("B6 and B8: two weeks after adoption, or the fixed day when that comes first")
{
  CHECK(lastDay("WGR-34-2", "2027-07-08") == "2027-07-22");
  CHECK(lastDay("WGR-34-4", "2027-07-08") == "2027-07-14");
  CHECK(term("WGR-34-4", "2027-07-08").steps.back().kind == TermStepKind::capped);
}

TEST_CASE("B9 and B11: views of the councils")
{
  CHECK(lastDay("WGR-1-3", "2027-01-28") == "2027-03-25");
  CHECK(term("WGR-1-3", "2027-01-28").moved.empty());
  CHECK(lastDay("WGR-10-5", "2026-10-01") == "2026-11-26");
  CHECK(lastDay("WGR-10-5", "2026-10-30") == "2026-12-25");                      // a local term is not extended …
  CHECK(lastDay("WGR-10-5", "2026-10-30", {{"extend", "yes"}}) == "2026-12-28"); // … unless the arrangement says so
  CHECK(lastDay("WGR-10-5", "2026-10-01", {{"weeks", "6"}}) == "2026-11-12");
}

TEST_CASE("C1 and C2: standstill, and the first day of signing")
{
  CHECK(lastDay("AW-2.127", "2027-06-01") == "2027-06-21");
  CHECK(term("AW-2.127", "2027-06-01").firstDayAfter == day("2027-06-22"));
  CHECK(lastDay("AW-2.127", "2027-06-07") == "2027-06-28");
  CHECK(term("AW-2.127", "2027-06-07").firstDayAfter == day("2027-06-29"));
}

TEST_CASE("C4: the last note of clarification")
{
  CHECK(lastDay("AW-2.54", "2027-05-31") == "2027-05-21");
  CHECK_FALSE(term("AW-2.54", "2027-05-31").adviceDay);
  CHECK(lastDay("AW-2.54", "2027-05-31", {{"urgent", "yes"}}) == "2027-05-27");
}

TEST_CASE("C6 to C11: terms of procurement")
{
  CHECK(lastDay("AW-2.71-1", "2027-03-01") == "2027-04-15");
  CHECK(lastDay("AW-2.71-1", "2027-03-01", {{"electronic", "yes"}}) == "2027-04-12"); // 40 days: Saturday 10 April
  CHECK(lastDay("AW-2.71-2", "2027-03-01") == "2027-03-31");
  CHECK(lastDay("AW-2.71-4", "2027-05-03", {{"electronic", "yes"}}) == "2027-06-07");
  CHECK(lastDay("AW-2.134", "2027-06-22") == "2027-07-22");
  CHECK(lastDay("AW-2.134", "2027-04-06", {{"quarterly", "yes"}}) == "2027-07-30");
}

TEST_CASE("D1 and D3: publication and a request for information")
{
  CHECK(lastDay("BKW-10-2", "2026-12-10") == "2026-12-18");
  CHECK(lastDay("BKW-10-2", "2026-12-17") == "2026-12-25"); // D2: entry into force is not extended (art. 4)
  CHECK(lastDay("WOO-4.4", "2026-11-26") == "2026-12-24");
  CHECK(lastDay("WOO-4.4", "2026-11-26", {{"extended", "yes"}}) == "2027-01-07");
}

TEST_CASE("E: the new councils meet first in the week after the vote's fortnight")
{
  CHECK(lastDay("GW-18", "2026-01-15") == "2026-04-01");
  CHECK(lastDay("GW-18", "2030-12-15") == "2030-04-03");
  CHECK(lastDay("GW-18", "2027-01-15") == "none");
}

TEST_CASE("F1: eleven weeks from submitting to adopting, on which the board met again")
{
  const auto answer = termOf(agreedWeeks(11), day("2020-09-24"), {}, workCalendar());
  REQUIRE(answer);
  CHECK(answer->lastDay == day("2020-12-10"));
  CHECK(answer->moved.empty());
  CHECK(std::chrono::weekday{std::chrono::sys_days{*answer->lastDay}} == std::chrono::Thursday);
}

TEST_CASE("rules that only order have no last day and say what comes first")
{
  for (const auto* id : {"WGR-35-4", "WGR-1-4", "WGR-10-6", "WGR-26-3", "GW-169-4", "JW-2.2-3", "JW-2.9", "JW-2.12", "WVBJ-VIII",
                         "AW-2.39", "WGR-17-2", "WGR-23-3", "GW-32-4", "WOO-3.3", "BDTO"}) {
    const auto answer = term(id, "2027-06-01");
    CAPTURE(id);
    CHECK_FALSE(answer.lastDay);
    CHECK_FALSE(answer.mustPrecede.empty());
  }
}

TEST_CASE("a day that is not known yet is unknown until it is entered")
{
  CHECK(lastDay("WVBJ-2.19", "2027-06-01") == "none");
  CHECK(lastDay("WVBJ-2.19", "2027-06-01", {{"date", "2028-01-01"}}) == "2028-01-01");
}

TEST_CASE("summons of a council go public on the day they are sent, so many days before the meeting")
{
  CHECK(lastDay("GW-19", "2027-06-11") == "2027-06-11");
  CHECK(lastDay("GW-19", "2027-06-01", {{"meeting", "2027-06-22"}}) == "2027-06-12");
  CHECK(term("GW-19", "2027-06-01", {{"meeting", "2027-06-22"}}).adviceDay == day("2027-06-11")); // 12 June is a Saturday
  CHECK(lastDay("GW-20", "2027-06-10") == "2027-06-11");
}

TEST_CASE("an answer about a year without known decrees says so")
{
  CHECK(term("WGR-1-3", "2027-01-28").certainty == Certainty::high);
  CHECK(term("WGR-1-3", "2031-01-30").certainty == Certainty::unknown);
  CHECK(term("WGR-35-1b", "2031-06-26").certainty == Certainty::high); // counted back: no decree matters
}

TEST_CASE("wrong questions are refused with what is wrong")
{
  const auto ask = [](const char* id, const char* trigger, const TermSettings& settings) {
    return ruleOn(app::shippedTermRules(), id, day(trigger)).and_then([&](const TermRule& rule) {
      return termOf(rule, day(trigger), settings, support::workCalendar());
    });
  };
  CHECK(ask("NOPE", "2027-01-01", {}).error().code == ErrorCode::unknownReference);
  CHECK(ask("WGR-1-3", "2021-01-01", {}).error().code == ErrorCode::termNotInForce);
  CHECK(ask("ATW", "2027-01-01", {}).error().code == ErrorCode::termWithoutAmount);
  CHECK(ask("ATW", "2027-01-01", {{"months", "3"}}).error().code == ErrorCode::unknownField);
  CHECK(ask("ATW", "2027-01-01", {{"weeks", "many"}}).error().code == ErrorCode::unknownValue);
  CHECK(ask("ATW", "2027-01-01", {{"weeks", "99999999999"}}).error().code == ErrorCode::unknownValue);
  CHECK(ask("AW-2.71-5", "2027-01-01", {{"days", "21"}}).error().code == ErrorCode::numberOutOfRange);
  CHECK(ask("WVBJ-2.19", "2027-01-01", {{"date", "2027-02-30"}}).error().code == ErrorCode::impossibleDate);
  CHECK(ask("ATW", "2099-12-20", {{"weeks", "4"}}).error().code == ErrorCode::outsideCalendar);
  CHECK(ask("ATW", "2014-12-20", {{"weeks", "4"}}).error().code == ErrorCode::outsideCalendar);
}

TEST_CASE("every shipped rule is complete, and answers on an ordinary day")
{
  std::set<std::string> ids;
  for (const auto& rule : app::shippedTermRules()) {
    CAPTURE(rule.id);
    ids.insert(rule.id);
    CHECK_FALSE(rule.what.empty());
    CHECK_FALSE(rule.trigger.empty());
    CHECK_FALSE(rule.source.empty());
    TermSettings settings;
    for (const auto& parameter : rule.parameters)
      if (parameter.effect == ParameterEffect::setsAmount && !parameter.standard)
        settings.emplace(parameter.name, "4");
    CHECK(termOf(rule, day("2026-06-01"), settings, support::workCalendar()).has_value());
  }
  CHECK(ids.size() == 46);
}

// Properties, over many days.

TEST_CASE("a forward term never ends on a day off, unless the rule is not extended")
{
  for (const auto* id : {"WGR-1-3", "WOO-4.4", "AW-2.127", "AW-2.71-1", "AW-2.71-2"})
    for (auto trigger = day("2026-01-01"); trigger <= day("2028-06-30"); trigger = addDays(trigger, 1))
      CHECK(support::workCalendar().isWorkingDay(*term(id, toIso(trigger)).lastDay));
}

TEST_CASE("backward terms never move")
{
  for (auto trigger = day("2026-01-01"); trigger <= day("2028-12-31"); trigger = addDays(trigger, 1)) {
    const auto answer = term("WGR-35-1b", toIso(trigger));
    CHECK(answer.lastDay == addDays(trigger, -84));
    CHECK(answer.moved.empty());
    CHECK(answer.adviceDay.has_value() == !support::workCalendar().isWorkingDay(*answer.lastDay));
  }
}

TEST_CASE("a later trigger never gives an earlier last day")
{
  for (const auto& rule : app::shippedTermRules()) {
    if (rule.direction != TermDirection::after && rule.direction != TermDirection::before)
      continue;
    TermSettings settings;
    for (const auto& parameter : rule.parameters)
      if (parameter.effect == ParameterEffect::setsAmount && !parameter.standard)
        settings.emplace(parameter.name, "3");
    CAPTURE(rule.id);
    std::optional<Date> before;
    for (auto trigger = day("2026-01-01"); trigger <= day("2027-12-31"); trigger = addDays(trigger, 1)) {
      const auto now = termOf(rule, trigger, settings, support::workCalendar())->lastDay;
      // A cap belongs to a year: it starts again on 1 January, and only upwards.
      CHECK((!before || *before <= *now));
      before = now;
    }
  }
}
