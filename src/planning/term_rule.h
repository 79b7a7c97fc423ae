// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"
#include "domain/vocabulary.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace planning {

/// What a parameter of a rule does to it.
enum class ParameterEffect {
  setsAmount,
  addsToAmount,         ///< by `value`, when the parameter is "yes"
  replacesAmount,       ///< by `value`, when the parameter is "yes"
  countsFromQuarterEnd, ///< of the trigger's quarter, when "yes"
  extends,              ///< the Algemene termijnenwet applies by choice, when "yes"
  movesTriggerBack,     ///< by so many days: the given day is a meeting, what counts is what is sent before it
  setsDay,              ///< the day itself, for a rule whose day is not known
  setsMeeting           ///< the day of the meeting from which is counted back
};

/// A local setting of a rule, with the value it has when nothing else is said.
struct TermParameter {
  std::string name;
  ParameterEffect effect = ParameterEffect::setsAmount;
  std::optional<int> standard; ///< default of a number
  int value = 0;               ///< of an effect that is only switched on
  std::optional<int> least;
  std::optional<int> most;
  std::string meaning; ///< Dutch
  friend bool operator==(const TermParameter&, const TermParameter&) = default;
};

/// A day of the year; with a weekday the first such day on or after it.
struct DayOfYear {
  unsigned month = 1;
  unsigned day = 1;
  std::optional<unsigned> weekday; ///< 1 Monday … 7 Sunday
  int everyYears = 1;              ///< only in years that are `year` plus a multiple of this
  int year = 0;
  friend bool operator==(const DayOfYear&, const DayOfYear&) = default;
};

/// A term of law or agreement, as data. The rules of law are in resources/terms.
struct TermRule {
  std::string id;
  std::string what;
  std::string trigger;
  domain::TermDirection direction = domain::TermDirection::after;
  std::optional<int> amount;
  domain::TermUnit unit = domain::TermUnit::none;
  domain::TermExtension extension = domain::TermExtension::none;
  std::optional<DayOfYear> fixedDay; ///< the last day, of a fixed rule
  std::optional<DayOfYear> cap;      ///< not later than this day of the trigger's year
  std::vector<TermParameter> parameters;
  domain::Strength strength = domain::Strength::law;
  domain::Certainty certainty = domain::Certainty::high;
  std::string source;
  std::optional<domain::Date> validFrom;
  std::optional<domain::Date> validUntil; ///< of an earlier text of the rule
  std::string mustPrecede;                ///< what a rule that only orders asks first
  std::string afterwards;                 ///< what may be done from the day after the last day
  std::string note;
  friend bool operator==(const TermRule&, const TermRule&) = default;
};

/// Values for parameters by name, as a person gives them: a number, "yes" or "no", or a day.
using TermSettings = std::map<std::string, std::string, std::less<>>;

}
