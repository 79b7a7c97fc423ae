// SPDX-License-Identifier: EUPL-1.2
#include "presentation/planning/lane_maker.h"

#include "presentation/branch_sign.h"
#include "presentation/planning/latest_day.h"
#include "presentation/planning_sentences.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace presentation {

using namespace domain;

namespace {

struct LaneText {
  Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// Sentences with a blank between them; empty ones are left out.
QString joinedSentences(const QStringList& parts)
{
  QStringList said;
  for (const auto& part : parts)
    if (!part.isEmpty())
      said << part;
  return said.join(QLatin1Char(' '));
}

class LaneMaker {
public:
  LaneMaker(const LaneSource& source, const app::PlanStageRow& stage, const app::PlanBranchRow& branch, const BranchStatus* status)
    : m_source{source}, m_report{source.source.report}, m_stage{stage}, m_branch{branch}, m_status{status}, m_lane{.stage = stage.stage}
  {
  }

  [[nodiscard]] TimelineLane make(bool underHead)
  {
    m_lane.key = laneKey(m_stage.stage, m_branch.body);
    m_lane.body = m_branch.body;
    m_lane.number = underHead ? QString{} : QString::number(m_stage.position);
    m_lane.name = !underHead ? text(m_stage.name) : text(m_branch.municipalityName.empty() ? m_branch.bodyName : m_branch.municipalityName);
    m_lane.quiet = m_branch.state == BranchState::notApplicable || m_branch.state == BranchState::passedOver || m_branch.leavesOn;
    m_lane.accepted = m_branch.accepted;
    m_lane.bottleneck = m_branch.bottleneckForward && !m_stage.complete && !m_branch.outcomeMissing;
    m_lane.failing = m_branch.causesDelay;
    m_lane.movable = open() && !m_branch.outcomeMissing;
    if (m_branch.state == BranchState::onAgenda && m_status != nullptr)
      m_lane.item = m_status->item;
    addClosed();
    addTerm();
    addDecisions();
    if (open())
      addPlan();
    else
      addFact();
    addOthers();
    addSupposed();
    std::stable_sort(m_lane.marks.begin(), m_lane.marks.end(), [](const TimelineMark& a, const TimelineMark& b) { return a.date < b.date; });
    return std::move(m_lane);
  }

private:
  /// On a meeting that it can make.
  [[nodiscard]] bool stands() const { return (m_branch.accepted || m_branch.state == BranchState::onAgenda) && !m_branch.lost; }
  [[nodiscard]] bool open() const { return !m_branch.decidedOn && !m_stage.complete && !m_lane.quiet; }
  [[nodiscard]] QString bodyName() const { return text(m_branch.bodyName); }

  void addClosed()
  {
    for (const auto& closed : m_source.lanes.closed)
      if (closed.body ? *closed.body == m_branch.body : closed.municipality && closed.municipality == m_branch.municipality)
        m_lane.spans << TimelineSpan{SpanKind::closed, closed.from, closed.until,
                                     LaneText::tr("%1 van %2 tot en met %3").arg(closed.name.empty() ? wordFor(closed.kind) : text(closed.name), dayInWords(closed.from), dayInWords(closed.until))};
  }

  void addTerm()
  {
    const auto add = [this](Date from, Date until) {
      m_lane.spans << TimelineSpan{SpanKind::term, from, until, LaneText::tr("Termijn van %1 tot en met %2").arg(dayInWords(from), dayInWords(until))};
    };
    if (m_lane.quiet)
      return;
    if (m_stage.sentOn && m_stage.termEndsOn)
      add(*m_stage.sentOn, *m_stage.termEndsOn);
    else if (m_stage.forwardTerm)
      add(m_stage.forwardTerm->sent, m_stage.forwardTerm->lastDay);
  }

  void addDecisions()
  {
    if (m_status == nullptr)
      return;
    for (const auto& decision : m_status->decisions) {
      const auto sign = signOfOutcome(decision, m_source.source.today, decision.confirmedOn && *decision.confirmedOn <= m_source.source.today);
      m_lane.marks << TimelineMark{MarkKind::happened, decision.decidedOn, sign.symbol, sign.tone,
                                   sign.symbol == StatusSymbol::SentBack ? LaneText::tr("terug %1").arg(shortDay(decision.decidedOn)) : shortDay(decision.decidedOn),
                                   LaneText::tr("%1, %2: %3.", "body, day, outcome").arg(bodyName(), weekdayInWords(decision.decidedOn), sign.word), decision.meeting};
    }
  }

  void addFact()
  {
    const auto decided = m_status != nullptr && !m_status->decisions.empty();
    if (!m_lane.quiet && m_branch.outcomeMissing)
      return addMissing();
    if (m_branch.state == BranchState::passedOver) {
      m_lane.fact = {LaneText::tr("overgeslagen met reden"), Tone::NotApplicable};
      const auto on = m_status != nullptr && m_status->passedOver ? m_status->passedOver->on : m_source.source.today;
      m_lane.marks << TimelineMark{MarkKind::happened, on, StatusSymbol::PassedOver, Tone::NotApplicable, {},
                                   LaneText::tr("%1 is overgeslagen op %2. Reden: %3").arg(bodyName(), dayInWords(on), text(m_branch.passedOverReason)), std::nullopt};
    } else if (m_branch.leavesOn) {
      m_lane.spans << TimelineSpan{SpanKind::absent, *m_branch.leavesOn, std::max(*m_branch.leavesOn, m_report.target.value_or(m_report.from)), LaneText::tr("doet niet meer mee")};
    } else if (m_branch.state == BranchState::notApplicable) {
      m_lane.spans << TimelineSpan{SpanKind::absent, decided ? m_source.source.today : m_source.source.report.from, m_report.target.value_or(m_report.from),
                                   decided ? LaneText::tr("doet niet meer mee") : LaneText::tr("doet niet mee")};
    }
  }

  /// Also those that come too early.
  [[nodiscard]] bool hasMeetings() const
  {
    return std::any_of(m_source.lanes.meetings.begin(), m_source.lanes.meetings.end(), [&](const app::LaneMeetingRow& row) { return row.body == m_branch.body; });
  }

  void addPlan()
  {
    if (m_branch.outcomeMissing)
      return addMissing();
    if (!m_branch.forward) {
      m_lane.fact = {m_branch.cannotMeetInsideTerm ? LaneText::tr("vergadert niet binnen de termijn") : hasMeetings() ? LaneText::tr("geen vergadering die nog kan") : LaneText::tr("geen vergadering bekend"), Tone::Attention};
      return;
    }
    const auto& forward = *m_branch.forward;
    if (forward.handIn) {
      m_lane.marks << TimelineMark{MarkKind::handIn, *forward.handIn, StatusSymbol::NotYet, Tone::OnItsWay, {},
                                   LaneText::tr("%1: stukken aanleveren uiterlijk %2, voor de vergadering van %3.").arg(bodyName(), weekdayInWords(*forward.handIn), dayInWords(forward.date)),
                                   forward.meeting};
      m_lane.spans << TimelineSpan{SpanKind::preparing, *forward.handIn, forward.date, {}};
    }
    m_lane.marks << TimelineMark{MarkKind::earliest, forward.date, earliestSymbol(), toneOf(earliestSymbol()), {}, earliestSpoken(), forward.meeting};
    addBackward();
    addNotes();
  }

  /// It was to be dealt with on a day that is over: nothing of it is to choose any more.
  void addMissing()
  {
    const auto day = m_status != nullptr ? m_status->meetingDate : std::nullopt;
    if (!day)
      return;
    const auto word = wordFor(StatusSymbol::OutcomeMissing);
    const auto supposed = open() ? LaneText::tr("De planning gaat ervan uit dat het op die dag is afgehandeld.") : QString{};
    const auto late = m_branch.causesDelay && m_report.target ? LaneText::tr("Dat is %1 na het doel.").arg(daysWord(daysBetween(*m_report.target, *day))) : QString{};
    m_lane.marks << TimelineMark{MarkKind::happened, *day, StatusSymbol::OutcomeMissing, toneOf(StatusSymbol::OutcomeMissing), shortDay(*day),
                                 joinedSentences({LaneText::tr("%1, %2: %3.", "body, day, outcome").arg(bodyName(), weekdayInWords(*day), word), supposed, late}), m_status->meeting};
  }

  void addBackward()
  {
    const auto latest = latestDayOf(m_stage, m_branch, m_source.source.today);
    if (!latest)
      return;
    const auto& forward = m_branch.forward->date;
    const auto days = latest->spare;
    const auto enough = days >= 0;
    m_lane.spans << TimelineSpan{enough ? SpanKind::slack : SpanKind::shortage, std::min(latest->day, forward), std::max(latest->day, forward),
                                 enough ? LaneText::tr("Speling: %1").arg(daysWord(days)) : LaneText::tr("Tekort: %1").arg(daysWord(-days))};
    const auto isMeeting = latest->isMeeting;
    const auto handIn = isMeeting && m_branch.backward->handIn ? LaneText::tr("Aanleveren uiterlijk %1.").arg(dayInWords(*m_branch.backward->handIn)) : QString{};
    const auto what = isMeeting ? LaneText::tr("%1, laatste vergadering die het doel nog haalt: %2.") : LaneText::tr("%1 moet uiterlijk klaar zijn op %2 om het doel te halen.");
    m_lane.marks << TimelineMark{MarkKind::latest, latest->day, StatusSymbol::Planned, enough ? Tone::OnItsWay : Tone::Wrong, {},
                                 joinedSentences({what.arg(bodyName(), weekdayInWords(latest->day)), handIn,
                                            enough                ? LaneText::tr("Speling: %1.").arg(daysWord(days))
                                            : m_branch.accepted ? LaneText::tr("Het staat %1 later gepland.").arg(daysWord(-days))
                                                                : LaneText::tr("Op zijn vroegst kan het pas %1 later.").arg(daysWord(-days)),
                                            m_branch.laterSending ? branchRemark(m_branch) : QString{}}),
                                 isMeeting ? m_branch.backward->meeting : std::nullopt};
  }

  [[nodiscard]] StatusSymbol earliestSymbol() const
  {
    if (late() > 0)
      return StatusSymbol::AfterTarget;
    if (m_branch.state == BranchState::onAgenda && stands())
      return StatusSymbol::OnAgenda;
    return m_branch.accepted ? StatusSymbol::Planned : StatusSymbol::ToPlan;
  }

  /// Days after the target.
  [[nodiscard]] int late() const { return m_report.target ? daysBetween(*m_report.target, m_branch.forward->date) : 0; }

  [[nodiscard]] QString standing() const
  {
    if (m_branch.state == BranchState::onAgenda && stands())
      return LaneText::tr("Staat op de agenda.");
    if (stands())
      return {}; // its day says so
    if (m_branch.lost)
      return {}; // the remark says from where it has to move
    return m_branch.forward->projected ? LaneText::tr("Aanname uit het vergaderritme; deze vergadering is niet ingevoerd.") : LaneText::tr("Nog niet gepland.");
  }

  [[nodiscard]] QString earliestSpoken() const
  {
    const auto& forward = *m_branch.forward;
    const auto handIn = forward.handIn ? LaneText::tr("Aanleveren uiterlijk %1.").arg(dayInWords(*forward.handIn)) : LaneText::tr("De aanleverdag is onbekend.");
    const auto from = m_stage.handInFrom ? LaneText::tr("De stukken kunnen er vanaf %1 zijn.").arg(dayInWords(*m_stage.handInFrom)) : QString{};
    const auto when = stands() ? LaneText::tr("%1, gepland: %2.") : LaneText::tr("%1, vroegst mogelijke vergadering: %2.");
    return joinedSentences({when.arg(bodyName(), weekdayInWords(forward.date)), handIn, from, standing(),
                      late() > 0 ? LaneText::tr("Dat is %1 na het doel.").arg(daysWord(late())) : QString{}, m_branch.causesDelay ? LaneText::tr("Dit is een knelpunt.") : QString{},
                      m_branch.lost || m_branch.beforeRecess || m_branch.laterSending || m_branch.slackDays == 0 ? branchRemark(m_branch) : QString{}});
  }

  void addNotes()
  {
    const auto& forward = *m_branch.forward;
    auto day = shortDay(forward.date);
    if (forward.projected)
      day = LaneText::tr("%1 aanname", "day of an assumed meeting").arg(day);
    else if (m_branch.lost)
      day = LaneText::tr("%1 verplaatsen", "the day to which it has to move").arg(day);
    else if (!stands())
      day = LaneText::tr("%1 nog plannen").arg(day);
    const auto tone = stands() ? Tone::OnItsWay : Tone::Attention;
    const auto latest = latestDayOf(m_stage, m_branch, m_source.source.today);
    const auto tooLate = latest && latest->spare < 0;
    if (tooLate)
      m_lane.before = {LaneText::tr("uiterlijk %1").arg(shortDay(latest->day)), Tone::Wrong};
    if (late() > 0 && m_branch.causesDelay) {
      m_lane.after = {LaneText::tr("%1: %2 na het doel", "day, number of days").arg(day, daysWord(late())), Tone::Wrong};
    } else if (!latest || tooLate) {
      m_lane.after = {day, tone};
    } else {
      m_lane.before = {day, tone};
      m_lane.after = {latest->spare == 0 ? LaneText::tr("geen speling") : LaneText::tr("%1 d", "days of slack, short").arg(latest->spare), Tone::OnItsWay};
    }
  }

  void addOthers()
  {
    if (m_lane.quiet)
      return;
    for (const auto& row : m_source.lanes.meetings) {
      const auto& meeting = row.meeting;
      const auto taken = std::any_of(m_lane.marks.begin(), m_lane.marks.end(), [&](const TimelineMark& mark) { return mark.kind != MarkKind::handIn && mark.date == meeting.date; });
      if (row.body != m_branch.body || taken || meeting.date < m_source.source.today)
        continue;
      const auto handIn = meeting.handIn ? LaneText::tr("Aanleveren uiterlijk %1.").arg(dayInWords(*meeting.handIn)) : QString{};
      const auto tooEarly = open() && m_stage.handInFrom && meeting.handIn && *meeting.handIn < *m_stage.handInFrom
                                ? LaneText::tr("Dat is te vroeg: de stukken kunnen er vanaf %1 zijn.").arg(dayInWords(*m_stage.handInFrom))
                                : QString{};
      const auto isLost = m_branch.lost && m_branch.lost->date == meeting.date;
      if (isLost) {
        const auto where = m_branch.state == BranchState::onAgenda ? LaneText::tr("%1 staat op de agenda van %2, maar dat kan niet.") : LaneText::tr("%1 is gepland op %2, maar dat kan niet.");
        m_lane.marks << TimelineMark{MarkKind::other, meeting.date, StatusSymbol::Planned, Tone::Wrong, {},
                                     joinedSentences({where.arg(bodyName(), weekdayInWords(meeting.date)), branchRemark(m_branch)}), meeting.meeting};
        continue;
      }
      const auto what = meeting.projected ? LaneText::tr("%1, verwachte vergadering uit het ritme: %2.") : LaneText::tr("%1, andere vergadering: %2.");
      m_lane.marks << TimelineMark{MarkKind::other, meeting.date, StatusSymbol::Planned, Tone::NotApplicable, {},
                                   joinedSentences({what.arg(bodyName(), weekdayInWords(meeting.date)), handIn, tooEarly}), meeting.meeting};
    }
  }

  void addSupposed()
  {
    const auto* supposed = m_source.source.supposed;
    if (supposed == nullptr)
      return;
    for (const auto& stage : supposed->stages)
      for (const auto& branch : stage.branches)
        if (stage.stage == m_stage.stage && branch.body == m_branch.body && branch.forward)
          addSupposed(*branch.forward);
  }

  void addSupposed(const app::PlannedMeetingRow& meeting)
  {
    const auto before = m_branch.forward ? std::optional{m_branch.forward->date} : m_branch.decidedOn;
    if (before == meeting.date)
      return;
    const auto days = before ? daysBetween(*before, meeting.date) : 0;
    const auto difference = days > 0 ? LaneText::tr("%1 later").arg(daysWord(days)) : days < 0 ? LaneText::tr("%1 eerder").arg(daysWord(-days)) : QString{};
    m_lane.marks << TimelineMark{MarkKind::supposed, meeting.date, StatusSymbol::ToPlan, Tone::Amended, {},
                                 joinedSentences({LaneText::tr("Wat als: %1 op %2.").arg(bodyName(), weekdayInWords(meeting.date)),
                                            difference.isEmpty() ? QString{} : LaneText::tr("Dat is %1.").arg(difference)}),
                                 meeting.meeting};
    if (before)
      m_lane.spans << TimelineSpan{SpanKind::supposed, std::min(*before, meeting.date), std::max(*before, meeting.date), LaneText::tr("Wat als: %1").arg(difference)};
    m_lane.supposed = {days == 0 ? shortDay(meeting.date) : LaneText::tr("%1, %2", "day and difference").arg(shortDay(meeting.date), days > 0 ? LaneText::tr("+%1 d").arg(days) : LaneText::tr("%1 d").arg(days)),
                       Tone::Amended};
  }

  const LaneSource& m_source;
  const app::PlanReport& m_report;
  const app::PlanStageRow& m_stage;
  const app::PlanBranchRow& m_branch;
  const BranchStatus* m_status;
  TimelineLane m_lane;
};

TimelineLane headOf(const app::PlanStageRow& stage)
{
  TimelineLane lane{.key = laneKey(stage.stage, std::nullopt), .stage = stage.stage};
  lane.number = QString::number(stage.position);
  lane.name = text(stage.name);
  return lane;
}

}

QList<TimelineLane> lanesOf(const LaneSource& source)
{
  const RoundStatus* round = nullptr;
  for (const auto& each : source.status.proposals.front().rounds)
    if (each.round.id == source.source.report.round)
      round = &each;
  QList<TimelineLane> lanes;
  for (const auto& stage : source.source.report.stages) {
    const auto underHead = stage.branches.size() != 1 || stage.municipal;
    if (underHead)
      lanes << headOf(stage);
    for (const auto& branch : stage.branches) {
      const auto* stageStatus = round != nullptr ? round->stage(stage.stage) : nullptr;
      lanes << LaneMaker{source, stage, branch, stageStatus != nullptr ? stageStatus->branchOf(branch.body) : nullptr}.make(underHead);
    }
  }
  return lanes;
}

}
