// SPDX-License-Identifier: EUPL-1.2
#include "presentation/meetings/meeting_words.h"

#include "presentation/planning_sentences.h"
#include "presentation/words.h"

#include <QCoreApplication>

namespace presentation {

using namespace domain;

namespace {

struct MeetingWordsText {
  Q_DECLARE_TR_FUNCTIONS(Meetings)
};

/// Hand-in days further away than this are not yet anybody's concern.
constexpr auto daysOfConcern = 28;

}

QString clockText(const std::string& time) { return QString::fromStdString(time).replace(u':', u'.'); }

QString timesText(const Meeting& meeting)
{
  if (meeting.startTime.empty())
    return {};
  return meeting.endTime.empty() ? MeetingWordsText::tr("%1 uur").arg(clockText(meeting.startTime))
                                 : MeetingWordsText::tr("%1–%2 uur").arg(clockText(meeting.startTime), clockText(meeting.endTime));
}

StatusSymbol symbolOf(const app::MeetingRow& row)
{
  switch (row.state) {
  case MeetingState::cancelled: return StatusSymbol::PassedOver;
  case MeetingState::held: return row.outcomesMissing() > 0 ? StatusSymbol::OutcomeMissing : StatusSymbol::Confirmed;
  case MeetingState::dispatched: return StatusSymbol::OnAgenda;
  case MeetingState::planned: return row.agendaItems > 0 ? StatusSymbol::OnAgenda : StatusSymbol::Planned;
  }
  return StatusSymbol::Planned;
}

ToneLine nextStep(const app::MeetingRow& row, Date today)
{
  const auto& meeting = row.meeting;
  const auto line = [](const QString& text, Tone tone = Tone::Neutral) { return ToneLine{tone, text, 0}; };
  switch (row.state) {
  case MeetingState::cancelled: return line(MeetingWordsText::tr("vervallen"));
  case MeetingState::held:
    if (const auto missing = row.outcomesMissing(); missing > 0)
      return line(missing == 1 ? MeetingWordsText::tr("uitslag ontbreekt") : MeetingWordsText::tr("%n uitslag(en) ontbreken", nullptr, missing), Tone::Attention);
    return line(meeting.decisionListConfirmedOn ? MeetingWordsText::tr("lijst vastgesteld") : MeetingWordsText::tr("gehouden"));
  case MeetingState::dispatched: return line(MeetingWordsText::tr("verzonden %1").arg(weekdayAndDay(*meeting.dispatchedOn)));
  case MeetingState::planned: break;
  }
  if (row.dispatch == today)
    return line(MeetingWordsText::tr("vandaag verzenden"), Tone::Attention);
  if (row.dispatch && *row.dispatch < today && row.agendaItems > 0)
    return line(MeetingWordsText::tr("verzenden was %1").arg(weekdayAndDay(*row.dispatch)), Tone::Attention);
  if (row.handIn && *row.handIn >= today && daysBetween(today, *row.handIn) <= daysOfConcern)
    return line(MeetingWordsText::tr("aanleveren %1").arg(weekdayAndDay(*row.handIn)));
  if (row.dispatch && *row.dispatch > today && row.handIn && *row.handIn < today)
    return line(MeetingWordsText::tr("verzenden %1").arg(weekdayAndDay(*row.dispatch)));
  return line(row.agendaItems > 0 ? MeetingWordsText::tr("geagendeerd") : MeetingWordsText::tr("gepland"));
}

ToneLine dispatchHint(const planning::WorkCalendar& calendar, const app::MeetingRow& row, Date today)
{
  const auto line = [](const QString& text, Tone tone = Tone::Neutral) { return ToneLine{tone, text, 0}; };
  switch (row.state) {
  case MeetingState::cancelled: return line(MeetingWordsText::tr("vervallen op %1").arg(weekdayShort(*row.meeting.cancelledOn)), Tone::Wrong);
  case MeetingState::held:
    if (row.outcomesMissing() > 0) {
      QStringList missing;
      if (row.withoutOutcome > 0)
        missing << MeetingWordsText::tr("bij %n agendapunt(en) ontbreekt de uitslag", nullptr, row.withoutOutcome);
      if (row.plannedWithoutOutcome > 0)
        missing << MeetingWordsText::tr("van %n gepland(e) voorstel(len) ontbreekt de uitslag", nullptr, row.plannedWithoutOutcome);
      return line(missing.join(QStringLiteral(", ")), Tone::Attention);
    }
    return line(row.meeting.decisionListConfirmedOn ? MeetingWordsText::tr("besluitenlijst vastgesteld op %1").arg(weekdayShort(*row.meeting.decisionListConfirmedOn))
                                                    : MeetingWordsText::tr("gehouden"));
  case MeetingState::dispatched: return line(MeetingWordsText::tr("verzonden op %1").arg(weekdayShort(*row.meeting.dispatchedOn)));
  case MeetingState::planned: break;
  }
  if (row.dispatch == today)
    return line(MeetingWordsText::tr("verzenden vandaag"), Tone::Attention);
  if (row.dispatch && *row.dispatch < today)
    return line(MeetingWordsText::tr("verzenden had gemoeten op %1").arg(dayAndWhyOff(calendar, *row.dispatch)), Tone::Attention);
  if (row.handIn && *row.handIn >= today)
    return line(MeetingWordsText::tr("aanleveren tot en met %1").arg(dayAndWhyOff(calendar, *row.handIn)));
  return row.dispatch ? line(MeetingWordsText::tr("verzenden op %1").arg(dayAndWhyOff(calendar, *row.dispatch))) : line({});
}

}
