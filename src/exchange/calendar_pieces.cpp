// SPDX-License-Identifier: EUPL-1.2
#include "exchange/calendar_pieces.h"

#include "exchange/plain_letters.h"
#include "exchange/text_encoding.h"

#include <algorithm>
#include <array>

namespace exchange {

namespace {

constexpr std::size_t longestCalendarLine = 16'384;
constexpr std::size_t longestPiece = 262'144;
constexpr std::size_t longestTimeZone = 65'536;
constexpr std::size_t mostTimeZones = 100;
constexpr int deepest = 3; ///< components within components

/// What a person sees of an event and what says when it is. Attachments, alarms and mail formats make up most of a real export.
bool isWanted(std::string_view name)
{
  constexpr std::array<std::string_view, 14> wanted{"UID",   "DTSTART",       "DTEND",   "DURATION", "RRULE",      "RDATE",   "EXDATE",
                                                    "STATUS", "RECURRENCE-ID", "SUMMARY", "LOCATION", "CATEGORIES", "DTSTAMP", "SEQUENCE"};
  return std::ranges::find(wanted, name) != wanted.end() || name.starts_with("X-BESLUITROUTE-");
}

/// Unfolded lines one by one; what is folded is joined byte by byte, for exporters fold in the middle of a letter.
class CalendarLines {
public:
  explicit CalendarLines(std::string_view bytes) : m_bytes{bytes} {}

  struct Line {
    int number;
    std::string_view first; ///< up to the first fold
  };

  bool next()
  {
    if (m_at >= m_bytes.size())
      return false;
    m_current.number = ++m_number;
    m_current.first = takePhysical();
    m_folded.clear();
    while (m_at < m_bytes.size() && (m_bytes[m_at] == ' ' || m_bytes[m_at] == '\t')) {
      ++m_number;
      m_folded.push_back(takePhysical().substr(1));
    }
    return true;
  }

  [[nodiscard]] int number() const { return m_current.number; }
  /// In upper case, up to the first ':' or ';'.
  [[nodiscard]] std::string name() const
  {
    const auto end = m_current.first.find_first_of(":;");
    return end > 64 ? std::string{} : inUpperCase(m_current.first.substr(0, end));
  }
  /// Empty when it is longer than any line that says something.
  [[nodiscard]] std::string text() const
  {
    std::string text{m_current.first};
    for (const auto part : m_folded) {
      if (text.size() + part.size() > longestCalendarLine)
        return {};
      text += part;
    }
    if (text.size() > longestCalendarLine)
      return {};
    std::erase(text, '\0');
    return isUtf8(text) ? text : fromWindows1252(text);
  }

private:
  std::string_view takePhysical()
  {
    const auto end = std::min(m_bytes.find('\n', m_at), m_bytes.size());
    auto line = m_bytes.substr(m_at, end - m_at);
    m_at = end + 1;
    while (!line.empty() && line.back() == '\r')
      line.remove_suffix(1);
    return line;
  }

  std::string_view m_bytes;
  std::size_t m_at = 0;
  int m_number = 0;
  Line m_current{0, {}};
  std::vector<std::string_view> m_folded;
};

std::string behindColon(const std::string& text)
{
  const auto colon = text.find(':');
  return colon == std::string::npos ? std::string{} : text.substr(colon + 1);
}

/// "BEGIN:vevent " → "VEVENT".
std::string componentName(const std::string& text)
{
  auto name = inUpperCase(behindColon(text));
  std::erase_if(name, [](char character) { return character == ' ' || character == '\t'; });
  return name;
}

std::string unescaped(const std::string& value)
{
  std::string text;
  for (std::size_t at = 0; at < value.size(); ++at) {
    const auto escaped = value[at] == '\\' && at + 1 < value.size();
    at += escaped ? 1 : 0;
    text += escaped && upperCase(value[at]) == 'N' ? ' ' : value[at];
  }
  return text;
}

class CalendarCutter {
public:
  CalendarPieces cut(std::string_view bytes)
  {
    CalendarLines lines{bytes};
    while (!m_pieces.cutOff && lines.next())
      take(lines);
    if (m_isEvent)
      m_pieces.broken.push_back(m_current.line);
    return std::move(m_pieces);
  }

private:
  void take(const CalendarLines& lines)
  {
    const auto name = lines.name();
    if (name == "BEGIN")
      begin(componentName(lines.text()), lines.number());
    else if (name == "END")
      end(componentName(lines.text()));
    else if (m_inside > 0)
      keep(name, lines);
    else
      describe(name, lines);
  }

  void begin(const std::string& component, int line)
  {
    if (component == "VCALENDAR") {
      m_pieces.isCalendar = true;
    } else if (component == "VEVENT" || component == "VTIMEZONE") {
      if (m_isEvent)
        m_pieces.broken.push_back(m_current.line);
      m_isEvent = component == "VEVENT";
      m_current = {line, "BEGIN:" + component + "\r\n"};
      m_inside = 1;
    } else if (m_inside > 0) {
      ++m_inside; // an alarm, or the summer time of a time zone
      if (!m_isEvent && m_inside <= deepest)
        m_current.text += "BEGIN:" + component + "\r\n";
    }
  }

  void end(const std::string& component)
  {
    if (m_inside == 0)
      return;
    if (component == "VCALENDAR") { // what was begun was never ended
      if (m_isEvent)
        m_pieces.broken.push_back(m_current.line);
      m_inside = 0;
      m_isEvent = false;
      return;
    }
    if (m_inside == 1 || (!m_isEvent && m_inside <= deepest))
      m_current.text += "END:" + component + "\r\n";
    if (--m_inside == 0)
      finish(component);
  }

  void finish(const std::string& component)
  {
    const auto whole = m_current.text.size() <= (m_isEvent ? longestPiece : longestTimeZone) && component == (m_isEvent ? "VEVENT" : "VTIMEZONE");
    auto& pieces = m_isEvent ? m_pieces.events : m_pieces.timeZones;
    if (m_isEvent && !whole)
      m_pieces.broken.push_back(m_current.line);
    else if (m_isEvent && pieces.size() == mostEvents)
      m_pieces.cutOff = true;
    else if (whole && (m_isEvent || pieces.size() < mostTimeZones))
      pieces.push_back(std::move(m_current));
    m_isEvent = false;
  }

  void keep(const std::string& name, const CalendarLines& lines)
  {
    const auto wanted = m_isEvent ? m_inside == 1 && isWanted(name) : !name.empty();
    if (!wanted || m_current.text.size() > longestPiece)
      return;
    if (auto text = lines.text(); !text.empty())
      m_current.text += text + "\r\n";
  }

  void describe(const std::string& name, const CalendarLines& lines)
  {
    if (name == "X-WR-CALNAME" && m_pieces.name.empty())
      m_pieces.name = unescaped(behindColon(lines.text()));
    else if (name == "METHOD")
      m_pieces.cancels = inUpperCase(behindColon(lines.text())) == "CANCEL";
  }

  CalendarPieces m_pieces;
  CalendarPiece m_current;
  int m_inside = 0;       ///< how deep inside an event or a time zone
  bool m_isEvent = false;
};

}

CalendarPieces calendarPieces(std::string_view bytes)
{
  using std::string_view_literals::operator""sv;
  const auto mayBeUtf16 = bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv) || bytes.substr(0, 64).find('\0') < 64;
  if (mayBeUtf16)
    return CalendarCutter{}.cut(decodeText(std::string{bytes}).text);
  return CalendarCutter{}.cut(bytes.starts_with("\xEF\xBB\xBF"sv) ? bytes.substr(3) : bytes);
}

}
