// SPDX-License-Identifier: EUPL-1.2
#include "planning/term.h"

#include "domain/contract.h"

#include <algorithm>
#include <charconv>

namespace planning {

using namespace domain;

namespace {

std::optional<int> numberIn(std::string_view text)
{
  auto value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && end == text.data() + text.size() ? std::optional{value} : std::nullopt;
}

std::optional<bool> switchIn(std::string_view text)
{
  if (text == "yes" || text == "true" || text == "ja" || text == "1")
    return true;
  if (text == "no" || text == "false" || text == "nee" || text == "0")
    return false;
  return std::nullopt;
}

constexpr bool isSwitch(ParameterEffect effect)
{
  switch (effect) {
  case ParameterEffect::addsToAmount:
  case ParameterEffect::replacesAmount:
  case ParameterEffect::countsFromQuarterEnd:
  case ParameterEffect::extends:
    return true;
  case ParameterEffect::setsAmount:
  case ParameterEffect::movesTriggerBack:
  case ParameterEffect::setsDay:
  case ParameterEffect::setsMeeting:
    return false;
  }
  return false;
}

/// A rule with its parameters filled in.
struct Filled {
  std::optional<int> amount;
  TermExtension extension;
  int triggerBack = 0;
  bool fromQuarterEnd = false;
  std::optional<Date> day;
  std::optional<Date> meeting;
};

Result<void> setNumber(Filled& filled, const TermParameter& parameter, const std::string& text)
{
  const auto number = numberIn(text);
  if (!number)
    return fail(ErrorCode::unknownValue, parameter.name, text);
  // No term is longer than the calendar; the bound keeps every sum of days within it.
  if (*number < parameter.least.value_or(0) || *number > parameter.most.value_or(36500))
    return fail(ErrorCode::numberOutOfRange, parameter.name, text);
  if (parameter.effect == ParameterEffect::setsAmount)
    filled.amount = *number;
  else
    filled.triggerBack = *number;
  return {};
}

Result<void> setSwitch(Filled& filled, const TermParameter& parameter, const std::string& text)
{
  const auto on = switchIn(text);
  if (!on)
    return fail(ErrorCode::unknownValue, parameter.name, text);
  if (!*on)
    return {};
  if (parameter.effect == ParameterEffect::addsToAmount)
    filled.amount = std::max(filled.amount.value_or(0) + parameter.value, parameter.least.value_or(0));
  else if (parameter.effect == ParameterEffect::replacesAmount)
    filled.amount = parameter.value;
  else if (parameter.effect == ParameterEffect::countsFromQuarterEnd)
    filled.fromQuarterEnd = true;
  else
    filled.extension = TermExtension::generalTermsAct;
  return {};
}

Result<void> setDay(Filled& filled, const TermParameter& parameter, const std::string& text)
{
  const auto day = parseIsoDate(text);
  if (!day)
    return fail(ErrorCode::impossibleDate, parameter.name, text);
  if (!inCalendar(*day))
    return fail(ErrorCode::outsideCalendar, text);
  (parameter.effect == ParameterEffect::setsDay ? filled.day : filled.meeting) = *day;
  return {};
}

Result<Filled> fill(const TermRule& rule, const TermSettings& settings)
{
  for (const auto& [name, value] : settings)
    if (std::none_of(rule.parameters.begin(), rule.parameters.end(), [&](const TermParameter& each) { return each.name == name; }))
      return fail(ErrorCode::unknownField, name, rule.id);
  Filled filled{rule.amount, rule.extension};
  for (const auto& parameter : rule.parameters)
    if (parameter.standard && parameter.effect == ParameterEffect::setsAmount)
      filled.amount = parameter.standard;
  // In the order of the rule: the amount comes before what is added to it.
  for (const auto& parameter : rule.parameters) {
    const auto given = settings.find(parameter.name);
    if (given == settings.end())
      continue;
    const auto isDay = parameter.effect == ParameterEffect::setsDay || parameter.effect == ParameterEffect::setsMeeting;
    auto done = isDay                        ? setDay(filled, parameter, given->second)
                : isSwitch(parameter.effect) ? setSwitch(filled, parameter, given->second)
                                             : setNumber(filled, parameter, given->second);
    if (!done)
      return tl::unexpected<Error>{done.error()};
  }
  return filled;
}

Date addMonths(Date day, int months)
{
  auto shifted = day + std::chrono::months{months};
  return shifted.ok() ? shifted : Date{shifted.year() / shifted.month() / std::chrono::last};
}

/// So many units from a day; hours count as whole days. nullopt when that leaves the calendar.
std::optional<Date> counted(Date day, int amount, TermUnit unit)
{
  constexpr auto most = 40000; // days: more than the calendar has
  if (amount > most || amount < -most)
    return std::nullopt;
  switch (unit) {
  case TermUnit::hours:
    return addDays(day, (amount + (amount > 0 ? 23 : -23)) / 24);
  case TermUnit::days:
    return addDays(day, amount);
  case TermUnit::weeks:
    return addDays(day, amount * 7);
  case TermUnit::months:
    return addMonths(day, amount);
  case TermUnit::years:
    return addMonths(day, amount * 12);
  case TermUnit::none:
  case TermUnit::meetings:
    return day;
  }
  return std::nullopt;
}

/// Art. 4: not for terms in hours or years, nor of more than ninety days, twelve weeks or three months.
bool excludedByArticle4(int amount, TermUnit unit)
{
  switch (unit) {
  case TermUnit::hours:
  case TermUnit::years:
    return true;
  case TermUnit::days:
    return amount > 90;
  case TermUnit::weeks:
    return amount > 12;
  case TermUnit::months:
    return amount > 3;
  case TermUnit::none:
  case TermUnit::meetings:
    return true;
  }
  return true;
}

bool atLeastThreeDays(int amount, TermUnit unit) { return unit == TermUnit::days ? amount >= 3 : amount >= 1; }

Date quarterEnd(Date day)
{
  const auto month = (static_cast<unsigned>(day.month()) + 2) / 3 * 3;
  return Date{day.year() / std::chrono::month{month} / std::chrono::last};
}

std::optional<Date> dayIn(const DayOfYear& rule, int year)
{
  if (rule.everyYears > 1 && (year - rule.year) % rule.everyYears != 0)
    return std::nullopt;
  const Date day{std::chrono::year{year}, std::chrono::month{rule.month}, std::chrono::day{rule.day}};
  if (!rule.weekday)
    return day;
  const std::chrono::sys_days first{day};
  return Date{first + (std::chrono::weekday{*rule.weekday} - std::chrono::weekday{first})};
}

/// One answer while it is made.
class Counting {
public:
  Counting(const TermRule& rule, Filled filled, Date trigger, const WorkCalendar& calendar)
    : m_rule{rule}, m_filled{std::move(filled)}, m_calendar{calendar}
  {
    m_answer.rule = rule.id;
    m_answer.trigger = trigger;
    m_answer.mustPrecede = rule.mustPrecede;
    m_answer.direction = rule.direction;
    m_answer.strength = rule.strength;
    m_answer.certainty = rule.certainty;
    m_answer.source = rule.source;
  }

  Result<TermAnswer> answer()
  {
    auto done = find();
    if (!done)
      return tl::unexpected<Error>{done.error()};
    if (m_answer.lastDay && !inCalendar(*m_answer.lastDay))
      return fail(ErrorCode::outsideCalendar, toIso(*m_answer.lastDay));
    if (m_answer.lastDay && !m_rule.afterwards.empty())
      m_answer.firstDayAfter = addDays(*m_answer.lastDay, 1);
    return std::move(m_answer);
  }

private:
  Result<void> find()
  {
    switch (m_rule.direction) {
    case TermDirection::before:
      return backward(m_answer.trigger);
    case TermDirection::after:
      return forward();
    case TermDirection::sameDay:
      if (m_filled.meeting)
        return backward(*m_filled.meeting);
      return give(m_answer.trigger);
    case TermDirection::fixed:
    case TermDirection::count:
      return fixed();
    case TermDirection::nextMeeting:
    case TermDirection::sequence:
    case TermDirection::check:
    case TermDirection::continuous:
      return {};
    }
    return {};
  }

  Result<void> give(Date day)
  {
    m_answer.steps.push_back({TermStepKind::fixedDay, m_answer.trigger, day});
    m_answer.lastDay = day;
    return {};
  }

  Result<void> fixed()
  {
    if (m_filled.day)
      return give(*m_filled.day);
    const auto day = m_rule.fixedDay ? dayIn(*m_rule.fixedDay, static_cast<int>(m_answer.trigger.year())) : std::nullopt;
    return day ? give(*day) : Result<void>{};
  }

  Result<Date> count(Date from, int sign)
  {
    if (!m_filled.amount)
      return fail(ErrorCode::termWithoutAmount, m_rule.id);
    const auto end = counted(from, sign * *m_filled.amount, m_rule.unit);
    if (!end || !inCalendar(*end))
      return fail(ErrorCode::outsideCalendar, m_rule.id);
    m_answer.steps.push_back({TermStepKind::counted, from, *end, *m_filled.amount, m_rule.unit});
    return *end;
  }

  Date start()
  {
    auto from = m_answer.trigger;
    if (m_filled.triggerBack != 0) {
      const auto earlier = addDays(from, -m_filled.triggerBack);
      m_answer.steps.push_back({TermStepKind::triggerMovedBack, from, earlier, m_filled.triggerBack, TermUnit::days});
      from = earlier;
    }
    if (m_filled.fromQuarterEnd) {
      const auto end = quarterEnd(from);
      m_answer.steps.push_back({TermStepKind::quarterEnd, from, end});
      from = end;
    }
    return from;
  }

  /// Never moved (Algemene termijnenwet art. 1 lid 2); the working day before is advised.
  Result<void> backward(Date anchor)
  {
    auto from = anchor;
    if (m_rule.direction == TermDirection::before)
      from = start();
    auto end = count(from, -1);
    if (!end)
      return tl::unexpected<Error>{end.error()};
    m_answer.lastDay = *end;
    if (!m_calendar.isWorkingDay(*end)) {
      m_answer.steps.push_back({TermStepKind::notExtended, *end, *end});
      m_answer.adviceDay = m_calendar.workingDayOnOrBefore(*end);
      provisionalIfUnknown(*m_answer.adviceDay, *end);
    }
    return {};
  }

  Result<void> forward()
  {
    auto end = count(start(), 1);
    if (!end)
      return tl::unexpected<Error>{end.error()};
    m_answer.lastDay = extended(*end);
    if (m_rule.cap)
      if (const auto last = dayIn(*m_rule.cap, static_cast<int>(m_answer.trigger.year())); last && *last < *m_answer.lastDay) {
        m_answer.steps.push_back({TermStepKind::capped, *m_answer.lastDay, *last});
        m_answer.lastDay = *last;
      }
    return {};
  }

  Date extended(Date end)
  {
    const auto applies =
        m_filled.extension == TermExtension::euRegulation ||
        (m_filled.extension == TermExtension::generalTermsAct && !excludedByArticle4(*m_filled.amount, m_rule.unit));
    if (!applies) {
      if (!m_calendar.isWorkingDay(end))
        m_answer.steps.push_back({TermStepKind::notExtended, end, end});
      return end;
    }
    auto last = end;
    while (const auto reason = m_calendar.dayOff(last))
      last = move(last, MoveReason::dayOff, reason);
    const auto began = m_answer.steps.back().from;
    while (atLeastThreeDays(*m_filled.amount, m_rule.unit) && !holdsTwoWorkingDays(began, last)) {
      last = move(last, MoveReason::twoWorkingDays, std::nullopt);
      while (const auto reason = m_calendar.dayOff(last))
        last = move(last, MoveReason::dayOff, reason);
    }
    if (last != end)
      m_answer.steps.push_back({TermStepKind::moved, end, last});
    provisionalIfUnknown(end, last);
    return last;
  }

  Date move(Date from, MoveReason reason, std::optional<DayOff> dayOff)
  {
    const auto to = addDays(from, 1);
    m_answer.moved.push_back({from, to, reason, dayOff});
    return to;
  }

  /// Only the last days can matter: a term of a fortnight or more always holds two.
  [[nodiscard]] bool holdsTwoWorkingDays(Date began, Date last) const
  {
    return daysBetween(began, last) > 14 || m_calendar.workingDaysBetween(began, last) >= 2;
  }

  void provisionalIfUnknown(Date from, Date to)
  {
    if (!m_calendar.knows(static_cast<int>(from.year())) || !m_calendar.knows(static_cast<int>(to.year())))
      m_answer.certainty = Certainty::unknown;
  }

  const TermRule& m_rule;
  Filled m_filled;
  const WorkCalendar& m_calendar;
  TermAnswer m_answer{.trigger = Date{std::chrono::sys_days{}}};
};

}

Result<TermRule> ruleOn(const std::vector<TermRule>& rules, std::string_view id, Date day)
{
  auto known = false;
  for (const auto& rule : rules) {
    if (rule.id != id)
      continue;
    known = true;
    if ((!rule.validFrom || *rule.validFrom <= day) && (!rule.validUntil || *rule.validUntil >= day))
      return rule;
  }
  return fail(known ? ErrorCode::termNotInForce : ErrorCode::unknownReference, known ? std::string{id} : "term",
              known ? toIso(day) : std::string{id});
}

Result<TermAnswer> termOf(const TermRule& rule, Date trigger, const TermSettings& settings, const WorkCalendar& calendar)
{
  EXPECTS(trigger.ok());
  if (!inCalendar(trigger))
    return fail(ErrorCode::outsideCalendar, toIso(trigger));
  auto filled = fill(rule, settings);
  if (!filled)
    return tl::unexpected<Error>{filled.error()};
  return Counting{rule, std::move(*filled), trigger, calendar}.answer();
}

TermRule agreedWeeks(int weeks)
{
  return {.id = {},
          .direction = TermDirection::after,
          .amount = weeks,
          .unit = TermUnit::weeks,
          .strength = Strength::agreement,
          .certainty = Certainty::low};
}

}
