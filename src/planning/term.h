// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/error.h"
#include "planning/term_rule.h"
#include "planning/work_calendar.h"

/// Terms: from a rule and a day to the last day, with how it came about.
namespace planning {

/// Why the end of a term moved on from a day.
enum class MoveReason {
  dayOff,        ///< Algemene termijnenwet art. 1 lid 1, or Regulation 1182/71
  twoWorkingDays ///< Algemene termijnenwet art. 2: a term of at least three days holds two working days
};

/// The end of a term moved from one day to the next.
struct TermMove {
  domain::Date from;
  domain::Date to;
  MoveReason reason = MoveReason::dayOff;
  std::optional<DayOff> dayOff; ///< what `from` is
  friend bool operator==(const TermMove&, const TermMove&) = default;
};

/// What was done to come from the trigger to the last day, in order.
enum class TermStepKind {
  triggerMovedBack, ///< by `amount` days
  quarterEnd,       ///< the count begins at the end of the quarter
  counted,          ///< `amount` `unit` from `from` gives `to`
  moved,            ///< see TermAnswer::moved
  capped,           ///< a fixed day of the year comes first
  fixedDay,         ///< the day is given by the rule itself
  notExtended       ///< ends on a day off, and the rule is not for this term (Algemene termijnenwet art. 1 lid 2 and art. 4)
};
struct TermStep {
  TermStepKind kind;
  domain::Date from;
  domain::Date to;
  int amount = 0;
  domain::TermUnit unit = domain::TermUnit::none;
  friend bool operator==(const TermStep&, const TermStep&) = default;
};

/// The answer to one question about a term.
struct TermAnswer {
  std::string rule;
  domain::Date trigger;
  std::optional<domain::Date> lastDay; ///< none for a rule that only orders or checks, or whose day is not known
  std::vector<TermStep> steps;
  std::vector<TermMove> moved;
  std::optional<domain::Date> adviceDay;     ///< the working day before a last day that is counted back and falls on a day off
  std::optional<domain::Date> firstDayAfter; ///< from which the rule lets the next thing happen, e.g. signing after a standstill
  std::string mustPrecede;
  domain::TermDirection direction = domain::TermDirection::after;
  domain::Strength strength = domain::Strength::law;
  domain::Certainty certainty = domain::Certainty::high;
  std::string source;
  friend bool operator==(const TermAnswer&, const TermAnswer&) = default;
};

/// The rule that held on a day: the text of the law changes. termNotInForce when none of these did.
[[nodiscard]] domain::Result<TermRule> ruleOn(const std::vector<TermRule>& rules, std::string_view id, domain::Date day);

/// The last day by a rule. Forward terms end on a working day unless the rule or art. 4 excludes extension; backward terms never
/// move. outsideCalendar when a day lies outside the years that are computed.
[[nodiscard]] domain::Result<TermAnswer> termOf(const TermRule& rule, domain::Date trigger, const TermSettings& settings,
                                                const WorkCalendar& calendar);

/// The last day of an agreement of so many weeks, which nothing extends.
[[nodiscard]] TermRule agreedWeeks(int weeks);

}
