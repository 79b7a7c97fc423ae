// SPDX-License-Identifier: EUPL-1.2
#include "exchange/day_notation.h"

#include "exchange/plain_letters.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace exchange {

using domain::Date;

namespace {

using std::chrono::sys_days;

/// A number or a word, in lower case, with the sign in front of it.
struct Token {
  std::string text;
  char before = ' ';
  [[nodiscard]] bool isNumber() const { return isDigit(text.front()); }
  [[nodiscard]] int number() const { return text.size() <= 8 ? std::atoi(text.c_str()) : -1; }
};

std::vector<Token> tokensOf(std::string_view text)
{
  constexpr std::size_t most = 8; // more are no day any more
  std::vector<Token> tokens;
  auto before = ' ';
  for (std::size_t at = 0; at < text.size() && tokens.size() <= most;) {
    const auto kind = isDigit(text[at]) ? &isDigit : isLetter(text[at]) ? &isLetter : nullptr;
    if (kind == nullptr) {
      before = text[at++];
      continue;
    }
    const auto begin = at;
    while (at < text.size() && kind(text[at]))
      ++at;
    tokens.push_back({inLowerCase(text.substr(begin, at - begin)), before});
    before = ' ';
  }
  return tokens;
}

struct Named {
  std::string_view name;
  unsigned number;
};

constexpr std::array monthNames{
    Named{"januari", 1}, Named{"january", 1}, Named{"jan", 1}, Named{"februari", 2}, Named{"february", 2}, Named{"febr", 2},
    Named{"feb", 2}, Named{"maart", 3}, Named{"march", 3}, Named{"mrt", 3}, Named{"mar", 3}, Named{"april", 4}, Named{"apr", 4},
    Named{"mei", 5}, Named{"may", 5}, Named{"juni", 6}, Named{"june", 6}, Named{"jun", 6}, Named{"juli", 7}, Named{"july", 7},
    Named{"jul", 7}, Named{"augustus", 8}, Named{"august", 8}, Named{"aug", 8}, Named{"september", 9}, Named{"sept", 9},
    Named{"sep", 9}, Named{"oktober", 10}, Named{"october", 10}, Named{"okt", 10}, Named{"oct", 10}, Named{"november", 11},
    Named{"nov", 11}, Named{"december", 12}, Named{"dec", 12}};
constexpr std::array weekdayNames{
    Named{"zondag", 0}, Named{"zo", 0}, Named{"sunday", 0}, Named{"sun", 0}, Named{"maandag", 1}, Named{"ma", 1}, Named{"monday", 1},
    Named{"mon", 1}, Named{"dinsdag", 2}, Named{"di", 2}, Named{"tuesday", 2}, Named{"tue", 2}, Named{"woensdag", 3}, Named{"wo", 3},
    Named{"wednesday", 3}, Named{"wed", 3}, Named{"donderdag", 4}, Named{"do", 4}, Named{"thursday", 4}, Named{"thu", 4},
    Named{"vrijdag", 5}, Named{"vr", 5}, Named{"friday", 5}, Named{"fri", 5}, Named{"zaterdag", 6}, Named{"za", 6},
    Named{"saturday", 6}, Named{"sat", 6}};

template <class Names>
std::optional<unsigned> numberOf(const Names& names, const std::string& word)
{
  const auto found = std::ranges::find(names, word, &Named::name);
  return found == names.end() ? std::nullopt : std::optional{found->number};
}

/// "30e juni", "June 30th", "op 30 juni": words that say nothing about which day.
bool isFiller(const std::string& word)
{
  constexpr std::array fillers{"e", "de", "st", "nd", "rd", "th", "op", "of", "uur"};
  return std::ranges::find(fillers, word) != fillers.end();
}

std::optional<Date> existing(int year, int month, int day)
{
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31)
    return std::nullopt;
  const Date date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)}, std::chrono::day{static_cast<unsigned>(day)}};
  return date.ok() ? std::optional{date} : std::nullopt;
}

/// The first such day from today on; 29 February waits for its year.
std::optional<Date> nextSuch(int month, int day, Date today)
{
  const auto thisYear = static_cast<int>(today.year());
  for (auto year = thisYear; year <= thisYear + 8; ++year)
    if (const auto date = existing(year, month, day); date && *date >= today)
      return date;
  return std::nullopt;
}

/// The day that was written behind a named month or as ISO: one reading.
void setOnly(WrittenDay& day, std::optional<Date> date)
{
  day.looksLikeDay = true;
  day.dayFirst = date;
  day.monthFirst = date;
}

struct NumberedYear {
  std::optional<int> year; ///< none: not written
  bool understood = true;
};

NumberedYear yearOf(const Token& token)
{
  if (token.text.size() == 4)
    return {token.number()};
  return token.text.size() == 2 ? NumberedYear{2000 + token.number()} : NumberedYear{std::nullopt, false};
}

std::optional<Date> dated(int month, int day, std::optional<int> year, Date today)
{
  return year ? existing(*year, month, day) : nextSuch(month, day, today);
}

/// "30 juni 2027", "30 juni", "June 30, 2027".
void readNamedMonth(WrittenDay& day, const std::vector<Token>& tokens, std::size_t nameAt, unsigned month, Date today)
{
  const auto dayAt = nameAt == 1 ? 0U : nameAt == 0 ? 1U : tokens.size();
  if (dayAt >= tokens.size() || tokens.size() > 3 || !tokens[dayAt].isNumber() || tokens[dayAt].text.size() > 2)
    return;
  const auto year = tokens.size() == 3 ? yearOf(tokens[2]) : NumberedYear{};
  if (!year.understood || (tokens.size() == 3 && !tokens[2].isNumber()))
    return;
  day.yearAssumed = !year.year;
  setOnly(day, dated(static_cast<int>(month), tokens[dayAt].number(), year.year, today));
}

/// "30-06-2027", "6/30/27", "30/6".
void readTwoOrders(WrittenDay& day, const std::vector<Token>& tokens, Date today)
{
  if (tokens[0].text.size() > 2 || tokens[1].text.size() > 2 || tokens[1].before == ':')
    return;
  const auto year = tokens.size() == 3 ? yearOf(tokens[2]) : NumberedYear{};
  if (!year.understood)
    return;
  day.yearAssumed = !year.year;
  day.dutchSigns = tokens[1].before == '-' || tokens[1].before == '.';
  day.dayFirst = dated(tokens[1].number(), tokens[0].number(), year.year, today);
  day.monthFirst = dated(tokens[0].number(), tokens[1].number(), year.year, today);
  day.looksLikeDay = year.year || day.dayFirst || day.monthFirst; // "19.30" is a time
}

void readOneNumber(WrittenDay& day, const Token& token)
{
  const auto number = token.number();
  if (token.text.size() == 8) {
    setOnly(day, existing(number / 10000, number / 100 % 100, number % 100));
  } else if (token.text.size() == 5 && number >= 36526 && number <= 73050) { // 2000 to 2099, as spreadsheets count days
    day.fromSerial = true;
    setOnly(day, Date{sys_days{std::chrono::year{1899} / 12 / 30} + std::chrono::days{number}});
  }
}

void readNumbers(WrittenDay& day, const std::vector<Token>& tokens, Date today)
{
  if (tokens.size() == 1)
    readOneNumber(day, tokens[0]);
  else if (tokens.size() == 3 && tokens[0].text.size() == 4)
    setOnly(day, existing(tokens[0].number(), tokens[1].number(), tokens[2].number()));
  else if (tokens.size() == 2 || tokens.size() == 3)
    readTwoOrders(day, tokens, today);
}

/// The weekday shows the order where it fits only one of them, and a mistake where it fits none.
void weigh(WrittenDay& day, unsigned weekday)
{
  const auto fits = [&](const std::optional<Date>& date) { return date && std::chrono::weekday{sys_days{*date}}.c_encoding() == weekday; };
  const auto dayFirst = fits(day.dayFirst);
  const auto monthFirst = fits(day.monthFirst);
  if (dayFirst != monthFirst)
    (dayFirst ? day.monthFirst : day.dayFirst).reset();
  else if (!dayFirst && !day.yearAssumed)
    day.wrongWeekday = day.dayFirst || day.monthFirst;
}

/// "30-06-2027 19:30" and "2027-06-30T19:30:00" in two.
std::pair<std::string_view, std::string_view> splitAtTime(std::string_view text)
{
  const auto colon = text.find(':');
  if (colon == std::string_view::npos)
    return {text, {}};
  auto begin = colon;
  while (begin > 0 && isDigit(text[begin - 1]))
    --begin;
  const auto separated = begin > 0 && (text[begin - 1] == ' ' || lowerCase(text[begin - 1]) == 't');
  return separated ? std::pair{text.substr(0, begin - 1), text.substr(begin)} : std::pair{text, std::string_view{}};
}

std::optional<std::string> clockTime(int hour, int minute)
{
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
    return std::nullopt;
  const auto digit = [](int number) { return static_cast<char>('0' + number); };
  return std::string{digit(hour / 10), digit(hour % 10), ':', digit(minute / 10), digit(minute % 10)};
}

/// "19:30" for what these tokens say from `at` on; moves `at` behind it.
std::optional<std::string> takeTime(const std::vector<Token>& tokens, std::size_t& at)
{
  if (at >= tokens.size() || !tokens[at].isNumber())
    return std::nullopt;
  const auto isCompact = tokens[at].text.size() == 4;
  if (tokens[at].text.size() > 2 && !isCompact)
    return std::nullopt;
  auto hour = isCompact ? tokens[at].number() / 100 : tokens[at].number();
  auto minute = isCompact ? tokens[at].number() % 100 : 0;
  ++at;
  const auto isWord = [&](std::initializer_list<std::string_view> words) {
    return at < tokens.size() && std::ranges::find(words, tokens[at].text) != words.end();
  };
  const auto takeMinutes = [&](bool joined) {
    if (joined && at < tokens.size() && tokens[at].isNumber() && tokens[at].text.size() == 2)
      minute = tokens[at++].number();
  };
  const auto colonOrPoint = at < tokens.size() && (tokens[at].before == ':' || tokens[at].before == '.');
  if (!isCompact) {
    const auto hourLetter = isWord({"u", "h"});
    at += hourLetter ? 1U : 0U;
    takeMinutes(hourLetter || colonOrPoint);
  }
  if (at < tokens.size() && tokens[at].before == ':' && tokens[at].isNumber()) // seconds
    ++at;
  if (isWord({"pm"}) && hour < 12)
    hour += 12;
  else if (isWord({"am"}) && hour == 12)
    hour = 0;
  at += isWord({"pm", "am"}) ? 1U : 0U;
  at += isWord({"uur", "u", "h"}) ? 1U : 0U;
  return clockTime(hour, minute);
}

}

WrittenDay readDay(std::string_view text, Date today)
{
  WrittenDay day;
  const auto [dayText, timeText] = splitAtTime(trimmed(text));
  if (dayText.size() > 60)
    return day;
  auto tokens = tokensOf(dayText);
  std::optional<unsigned> weekday;
  if (!tokens.empty() && !tokens.front().isNumber())
    if ((weekday = numberOf(weekdayNames, tokens.front().text)))
      tokens.erase(tokens.begin());
  std::erase_if(tokens, [](const Token& token) { return isFiller(token.text); });
  const auto word = std::ranges::find_if(tokens, [](const Token& token) { return !token.isNumber(); });
  if (tokens.empty())
    return day;
  if (word == tokens.end())
    readNumbers(day, tokens, today);
  else if (const auto month = numberOf(monthNames, word->text))
    readNamedMonth(day, tokens, static_cast<std::size_t>(word - tokens.begin()), *month, today);
  if (weekday && day.looksLikeDay)
    weigh(day, *weekday);
  if (day.looksLikeDay && !timeText.empty())
    day.time = readTimes(timeText).start;
  return day;
}

ColumnOrder orderOf(const std::vector<WrittenDay>& column)
{
  auto dayFirst = false;
  auto monthFirst = false;
  auto slashes = false;
  for (const auto& day : column) {
    dayFirst = dayFirst || (day.dayFirst && !day.monthFirst);
    monthFirst = monthFirst || (day.monthFirst && !day.dayFirst);
    slashes = slashes || (day.dayFirst && day.monthFirst && day.dayFirst != day.monthFirst && !day.dutchSigns);
  }
  if (dayFirst && monthFirst)
    return {std::nullopt, true};
  if (monthFirst)
    return {DateOrder::monthFirst};
  return dayFirst || !slashes ? ColumnOrder{DateOrder::dayFirst} : ColumnOrder{};
}

WrittenTimes readTimes(std::string_view text)
{
  if (saysNothing(text))
    return {};
  if (text.size() > 60)
    return {{}, {}, false};
  const auto tokens = tokensOf(text);
  std::size_t at = 0;
  const auto start = takeTime(tokens, at);
  if (!start)
    return {{}, {}, false};
  if (at < tokens.size() && (tokens[at].text == "tot" || tokens[at].text == "to")) // also the first half of "tot en met"
    ++at;
  const auto end = at < tokens.size() ? takeTime(tokens, at) : std::nullopt;
  return at == tokens.size() ? WrittenTimes{*start, end.value_or(std::string{})} : WrittenTimes{*start, {}, false};
}

bool saysNothing(std::string_view text)
{
  const auto said = inLowerCase(trimmed(text));
  constexpr std::array nothing{"", "-", "–", "?", "n.v.t.", "nvt", "nnb", "n.n.b.", "n.t.b.", "ntb", "volgt", "onbekend"};
  return std::ranges::find(nothing, said) != nothing.end();
}

}
