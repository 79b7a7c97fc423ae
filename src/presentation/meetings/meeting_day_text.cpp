// SPDX-License-Identifier: EUPL-1.2
#include "presentation/meetings/meeting_day_text.h"

#include "app/queries/meetings.h"
#include "app/queries/packs.h"
#include "presentation/planning_sentences.h"
#include "presentation/sentences.h"
#include "presentation/words.h"

#include <QCoreApplication>

namespace presentation {

using namespace domain;

namespace {

struct MeetingDayText {
  Q_DECLARE_TR_FUNCTIONS(MeetingDay)
};

QString number(const app::MovedPlanRow& row) { return QString::fromStdString(row.before.proposalNumber); }

/// Empty when the plan is none the worse.
QString harm(const app::MovedPlanRow& row)
{
  const auto& [before, after, tooEarly] = row;
  if (tooEarly)
    return MeetingDayText::tr("%1 kan op die dag nog niet worden behandeld.").arg(number(row));
  if (before.earliestCompletion && !after.earliestCompletion)
    return MeetingDayText::tr("Wanneer %1 dan rond komt, is niet te zeggen: daarvoor is nog geen vergadering bekend.").arg(number(row));
  if (!before.earliestCompletion || *after.earliestCompletion <= *before.earliestCompletion)
    return {};
  const auto later = MeetingDayText::tr("%1 komt rond op %2 in plaats van %3").arg(number(row), dayInWords(*after.earliestCompletion), dayInWords(*before.earliestCompletion));
  return before.feasible == true && after.feasible == false ? MeetingDayText::tr("%1, na het doel (%2).").arg(later, dayInWords(*after.target)) : later + u'.';
}

/// Empty when the plan gains nothing.
QString gain(const app::MovedPlanRow& row)
{
  const auto& [before, after, tooEarly] = row;
  if (!after.earliestCompletion || (before.earliestCompletion && *after.earliestCompletion >= *before.earliestCompletion))
    return {};
  const auto earlier = MeetingDayText::tr("%1 komt rond op %2").arg(number(row), dayInWords(*after.earliestCompletion));
  return before.feasible != true && after.feasible == true ? MeetingDayText::tr("%1, op tijd voor het doel (%2).").arg(earlier, dayInWords(*after.target)) : earlier + u'.';
}

/// "Stukken aanleveren tot en met do 15-04-2027, verzenden op do 22-04-2027."; empty once they went out.
QString daysForPapers(const app::Facts& facts, const Meeting& meeting, Date today)
{
  if (meeting.dispatchedOn)
    return {};
  const auto body = facts.get(meeting.body);
  const auto handIn = app::handInDay(meeting, body);
  const auto dispatch = app::dispatchDay(meeting, body);
  const auto calendar = app::workCalendar(facts);
  QStringList parts;
  if (handIn)
    parts << (*handIn < today ? MeetingDayText::tr("de aanleverdag, %1, is dan al voorbij") : MeetingDayText::tr("stukken aanleveren tot en met %1")).arg(dayAndWhyOff(calendar, *handIn));
  if (dispatch)
    parts << (*dispatch < today ? MeetingDayText::tr("de verzenddag, %1, is dan al voorbij") : MeetingDayText::tr("verzenden op %1")).arg(dayAndWhyOff(calendar, *dispatch));
  if (parts.isEmpty())
    return {};
  auto sentence = parts.join(QStringLiteral(", "));
  sentence.front() = sentence.front().toUpper();
  return sentence + u'.';
}

QString sentPapers(const app::Facts& facts, MeetingId meeting)
{
  const auto revisions = facts.where(&PackRevision::meeting, meeting);
  return revisions.empty() ? QString{}
                           : MeetingDayText::tr("Revisie %1 van de stukken noemt de oude dag: laat de leden de nieuwe weten.").arg(QString::fromStdString(revisions.back().letter));
}

QString ownDays(const Meeting& meeting)
{
  return meeting.handIn || meeting.dispatch ? MeetingDayText::tr("De dagen voor aanleveren en verzenden die u zelf invulde, vervallen.") : QString{};
}

QString sentences(QStringList list)
{
  list.removeAll(QString{});
  return list.join(u' ');
}

/// What becomes of plans, the worst first, then `besides`.
Outlook outlookOf(const std::vector<app::MovedPlanRow>& plans, const QStringList& besides)
{
  QStringList losses;
  QStringList gains;
  QStringList same;
  for (const auto& row : plans) {
    const auto worse = harm(row);
    const auto better = worse.isEmpty() ? gain(row) : QString{};
    losses << worse;
    gains << better;
    if (worse.isEmpty() && better.isEmpty())
      same << number(row);
  }
  losses.removeAll(QString{});
  gains << besides;
  if (!same.isEmpty())
    gains << MeetingDayText::tr("De planning van %1 blijft gelijk.").arg(same.join(QStringLiteral(", ")));
  return {losses.isEmpty() ? QString{} : MeetingDayText::tr("De planning heeft daar last van."), sentences(losses + gains)};
}

}

QString dayDoubts(const app::Facts& facts, BodyId body, Date day, Date today, std::optional<MeetingId> own)
{
  auto doubts = findingSentences(app::findingsAbout(app::doubtAbout(facts, facts.get(body), day, own), day));
  if (day < today)
    doubts << MeetingDayText::tr("Die dag is al geweest.");
  return sentences(doubts);
}

Outlook moveOutlook(const app::Facts& facts, MeetingId id, Date day, Date today)
{
  const auto meeting = facts.get(id);
  auto outlook = outlookOf(app::plansWhenMoved(facts, today, id, day), {daysForPapers(facts, app::movedTo(meeting, day), today), ownDays(meeting), sentPapers(facts, id)});
  if (auto doubts = dayDoubts(facts, meeting.body, day, today, id); !doubts.isEmpty())
    outlook.doubts = std::move(doubts);
  return outlook;
}

Outlook placeOutlook(const app::Facts& facts, StageId stage, BodyId body, std::optional<MeetingId> meeting, Date day, Date today)
{
  const auto moved = app::planWhenPlaced(facts, today, stage, body, meeting, day);
  if (!moved)
    return {};
  auto outlook = outlookOf({*moved}, {meeting ? daysForPapers(facts, facts.get(*meeting), today) : QString{}});
  if (const auto& target = moved->after.target; target && day > *target)
    outlook.doubts = MeetingDayText::tr("Die dag is na het doel (%1).").arg(dayInWords(*target));
  return outlook;
}

}
