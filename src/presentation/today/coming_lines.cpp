// SPDX-License-Identifier: EUPL-1.2
#include "presentation/meetings/meeting_words.h"
#include "presentation/planning_sentences.h"
#include "presentation/qt_dates.h"
#include "presentation/qt_text.h"
#include "presentation/today/today_lines.h"
#include "presentation/words.h"

#include <QCoreApplication>

namespace presentation {

using namespace domain;

namespace {

struct ComingLinesText {
  Q_DECLARE_TR_FUNCTIONS(ComingLines)
};

int weekOf(Date day) { return toQDate(day).weekNumber(); }

/// The recess of a week, by its names.
QString closedIn(const app::ComingDays& coming, Date monday)
{
  QStringList names;
  for (const auto& closure : coming.closures) {
    const auto name = closure.name.empty() ? wordFor(closure.kind) : text(closure.name);
    if (closure.from <= addDays(monday, 6) && closure.until >= monday && !names.contains(name))
      names << name;
  }
  return names.join(QLatin1String(", "));
}

TodayLine weekHead(const app::ComingDays& coming, Date day)
{
  const auto monday = addDays(day, 1 - toQDate(day).dayOfWeek());
  const auto isThisWeek = monday <= coming.from;
  const auto week = isThisWeek ? ComingLinesText::tr("Deze week") : ComingLinesText::tr("Week %1").arg(weekOf(day));
  const auto closed = closedIn(coming, monday);
  TodayLine head{.key = -toQDate(monday).toJulianDay(), .head = true};
  head.words.text = closed.isEmpty() ? week : ComingLinesText::tr("%1, %2", "week and its recess").arg(week, closed);
  return head;
}

StatusSymbol symbolFor(const app::ComingDay& day)
{
  switch (day.kind) {
  case app::ComingKind::dayOff: return StatusSymbol::NotApplicable;
  case app::ComingKind::handIn:
  case app::ComingKind::dispatch:
  case app::ComingKind::action: return StatusSymbol::Stale;
  case app::ComingKind::meeting: break;
  }
  if (day.held)
    return StatusSymbol::Confirmed;
  if (day.onAgenda)
    return StatusSymbol::OnAgenda;
  return day.proposals.empty() ? StatusSymbol::NotYet : StatusSymbol::Planned;
}

/// What is treated there, behind the name of the body.
QString aboutMeeting(const app::ComingDay& day)
{
  if (day.proposals.size() == 1)
    return text(day.proposals.front());
  if (!day.proposals.empty())
    return ComingLinesText::tr("%n voorstel(len)", nullptr, static_cast<int>(day.proposals.size()));
  return day.agendaItems > 0 ? ComingLinesText::tr("%n agendapunt(en)", nullptr, day.agendaItems) : QString{};
}

QString rightOf(const app::ComingDay& day)
{
  switch (day.kind) {
  case app::ComingKind::dayOff: return ComingLinesText::tr("vrije dag");
  case app::ComingKind::handIn: return ComingLinesText::tr("aanleveren");
  case app::ComingKind::dispatch: return ComingLinesText::tr("verzenden");
  case app::ComingKind::action: return ComingLinesText::tr("actie");
  case app::ComingKind::meeting:
    if (day.held)
      return ComingLinesText::tr("gehouden");
    return day.startTime.empty() ? QString{} : ComingLinesText::tr("%1 uur").arg(clockText(day.startTime));
  }
  return {};
}

TodayLine comingLine(const app::ComingDay& day, Date today)
{
  TodayLine line{.date = weekdayAndDay(day.day), .symbol = symbolFor(day), .right = rightOf(day)};
  line.link.meeting = day.meeting;
  line.link.action = day.action;
  const auto subject = day.meeting ? day.meeting->value() : day.action ? day.action->value() : 0;
  line.key = (toQDate(day.day).toJulianDay() * 5 + static_cast<int>(day.kind)) * 1'000'000 + subject;
  if (day.kind == app::ComingKind::dayOff) {
    line.words = {Tone::NotApplicable, capitalised(wordFor(*day.dayOff)), 0};
    return line;
  }
  if (day.action) {
    const auto who = day.who.empty() ? ComingLinesText::tr("nog niemand") : text(day.who);
    line.words = {Tone::Neutral, ComingLinesText::tr("%1: %2", "who and what").arg(who, text(day.subject)), static_cast<int>(who.size())};
    if (day.day == today)
      line.rightTone = Tone::Attention;
    return line;
  }
  const auto name = text(day.bodyName);
  const auto about = day.kind == app::ComingKind::meeting ? aboutMeeting(day) : text(day.meetingNumber);
  line.words = {Tone::Neutral, about.isEmpty() ? name : ComingLinesText::tr("%1, %2", "body and what it treats").arg(name, about), static_cast<int>(name.size())};
  if (day.dayOff) {
    line.words.text = ComingLinesText::tr("%1 (geen werkdag)").arg(line.words.text);
    line.rightTone = Tone::Attention;
  }
  if (day.day == today)
    line.rightTone = Tone::Attention;
  return line;
}

}

std::vector<TodayLine> comingLines(const app::ComingDays& coming)
{
  std::vector<TodayLine> lines;
  std::optional<qint64> week;
  for (const auto& day : coming.days) {
    auto head = weekHead(coming, day.day);
    if (week != head.key) {
      week = head.key;
      lines.push_back(std::move(head));
    }
    lines.push_back(comingLine(day, coming.from));
  }
  return lines;
}

}
