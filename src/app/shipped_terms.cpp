// SPDX-License-Identifier: EUPL-1.2
#include "app/shipped_terms.h"

#include "domain/contract.h"

#include <array>
#include <nlohmann/json.hpp>

namespace app {

using namespace domain;
using namespace planning;
using Json = nlohmann::json;

namespace {

constexpr std::array<std::pair<ParameterEffect, std::string_view>, 8> effects{
    {{ParameterEffect::setsAmount, "setsAmount"},
     {ParameterEffect::addsToAmount, "addsToAmount"},
     {ParameterEffect::replacesAmount, "replacesAmount"},
     {ParameterEffect::countsFromQuarterEnd, "countsFromQuarterEnd"},
     {ParameterEffect::extends, "extends"},
     {ParameterEffect::movesTriggerBack, "movesTriggerBack"},
     {ParameterEffect::setsDay, "setsDay"},
     {ParameterEffect::setsMeeting, "setsMeeting"}}};

/// The data is compiled in: what does not fit is a mistake of ours.
template <class E> E word(const Json& object, const char* name, E otherwise)
{
  const auto found = object.find(name);
  if (found == object.end())
    return otherwise;
  const auto value = fromText<E>(found->get<std::string>());
  EXPECTS(value.has_value());
  return *value;
}

std::string text(const Json& object, const char* name) { return object.value(name, std::string{}); }

std::optional<int> number(const Json& object, const char* name)
{
  const auto found = object.find(name);
  return found == object.end() ? std::nullopt : std::optional{found->get<int>()};
}

std::optional<Date> date(const Json& object, const char* name)
{
  return object.contains(name) ? parseIsoDate(text(object, name)) : std::nullopt;
}

std::optional<DayOfYear> dayOfYear(const Json& object, const char* name)
{
  const auto found = object.find(name);
  if (found == object.end())
    return std::nullopt;
  DayOfYear day{found->at("month").get<unsigned>(), found->at("day").get<unsigned>(), std::nullopt, found->value("everyYears", 1),
                found->value("year", 0)};
  if (found->contains("weekday"))
    day.weekday = found->at("weekday").get<unsigned>();
  return day;
}

ParameterEffect effectOf(const std::string& name)
{
  for (const auto& [effect, known] : effects)
    if (known == name)
      return effect;
  contractBroken("a known effect", __FILE__, __LINE__);
}

std::vector<TermParameter> parametersOf(const Json& object)
{
  std::vector<TermParameter> parameters;
  for (const auto& each : object.value("parameters", Json::array()))
    parameters.push_back({text(each, "name"), effectOf(text(each, "effect")), number(each, "standard"), each.value("value", 0),
                          number(each, "least"), number(each, "most"), text(each, "meaning")});
  return parameters;
}

TermRule ruleFrom(const Json& object)
{
  return {.id = text(object, "id"),
          .what = text(object, "what"),
          .trigger = text(object, "trigger"),
          .direction = word(object, "direction", TermDirection::after),
          .amount = number(object, "amount"),
          .unit = word(object, "unit", TermUnit::none),
          .extension = word(object, "extension", TermExtension::none),
          .fixedDay = dayOfYear(object, "fixedDay"),
          .cap = dayOfYear(object, "cap"),
          .parameters = parametersOf(object),
          .strength = word(object, "strength", Strength::law),
          .certainty = word(object, "certainty", Certainty::high),
          .source = text(object, "source"),
          .validFrom = date(object, "validFrom"),
          .validUntil = date(object, "validUntil"),
          .mustPrecede = text(object, "mustPrecede"),
          .afterwards = text(object, "afterwards"),
          .note = text(object, "note")};
}

std::vector<TermRule> readRules()
{
  std::vector<TermRule> rules;
  for (const auto& object : Json::parse(shippedRulesText()))
    rules.push_back(ruleFrom(object));
  return rules;
}

EquatedDays readEquatedDays()
{
  EquatedDays days;
  const auto table = Json::parse(shippedEquatedDaysText());
  for (const auto& year : table.at("years")) {
    days.knownYears.insert(year.at("year").get<int>());
    for (const auto& day : year.at("days"))
      days.days.insert(*parseIsoDate(day.get<std::string>()));
  }
  return days;
}

}

const std::vector<TermRule>& shippedTermRules()
{
  static const auto rules = readRules();
  return rules;
}

const EquatedDays& shippedEquatedDays()
{
  static const auto days = readEquatedDays();
  return days;
}

}
