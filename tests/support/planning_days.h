// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/shipped_terms.h"
#include "planning/term.h"

/// Short ways to write days and terms in tests.
namespace support {

/// "2027-04-22", which must exist.
inline domain::Date day(std::string_view iso) { return domain::parseIsoDate(iso).value(); }

inline const planning::WorkCalendar& workCalendar()
{
  static const planning::WorkCalendar calendar{app::shippedEquatedDays()};
  return calendar;
}

/// The answer of a shipped rule, which must have one.
inline planning::TermAnswer term(std::string_view rule, std::string_view trigger, const planning::TermSettings& settings = {})
{
  const auto found = planning::ruleOn(app::shippedTermRules(), rule, day(trigger)).value();
  return planning::termOf(found, day(trigger), settings, workCalendar()).value();
}

inline std::string lastDay(std::string_view rule, std::string_view trigger, const planning::TermSettings& settings = {})
{
  const auto answer = term(rule, trigger, settings);
  return answer.lastDay ? domain::toIso(*answer.lastDay) : "none";
}

}
