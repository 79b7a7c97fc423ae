// SPDX-License-Identifier: EUPL-1.2
#include "presentation/planning/plan_picture.h"

#include "presentation/planning/latest_day.h"
#include "presentation/planning/plan_causes.h"
#include "presentation/planning_sentences.h"
#include "presentation/qt_text.h"
#include "presentation/setup/case_facts.h"
#include "presentation/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace presentation {

using namespace domain;
using planning::AdviceKind;

namespace {

struct PlanPictureText {
  Q_DECLARE_TR_FUNCTIONS(PlanPicture)
};

PlanStatement verdictOf(const app::PlanReport& report)
{
  auto why = planCause(report);
  if (report.target && report.earliestCompletion && report.feasible == false)
    why = PlanPictureText::tr("Op zijn vroegst klaar op %1. %2", "day, what stands in the way").arg(dayInWords(*report.earliestCompletion), why).trimmed();
  const auto made = [&](Tone tone, StatusSymbol symbol) { return PlanStatement{tone, symbol, planVerdict(report), why}; };
  if (report.complete)
    return made(Tone::Adopted, StatusSymbol::Confirmed);
  if (!report.target || !report.feasible || report.emptyRoute)
    return made(Tone::Attention, StatusSymbol::OutcomeMissing);
  if (!*report.feasible)
    return made(Tone::Wrong, StatusSymbol::AfterTarget);
  if (report.meetsAim == false)
    return made(Tone::Attention, StatusSymbol::AfterTarget);
  return report.outcomesMissing + report.outcomesPassedBy > 0 ? made(Tone::Attention, StatusSymbol::OutcomeMissing) : made(Tone::Adopted, StatusSymbol::Confirmed);
}

qint64 bottleneckLaneOf(const app::PlanReport& report)
{
  qint64 found = 0;
  for (const auto& stage : report.stages)
    for (const auto& branch : stage.branches) {
      if (branch.causesDelay)
        return laneKey(stage.stage, branch.body);
      if (branch.bottleneckForward && !stage.complete)
        found = laneKey(stage.stage, branch.body);
    }
  return found;
}

AdviceLine adviceLine(const app::AdviceRow& advice, const app::PlanReport& report)
{
  AdviceLine line{{Tone::OnItsWay, StatusSymbol::Planned, adviceSentence(advice), {}}, AdviceAction::tryOut, {}, advice};
  const auto asks = [&line](StatusSymbol symbol, AdviceAction action, const QString& button) {
    line.said.tone = Tone::Attention;
    line.said.symbol = symbol;
    line.action = action;
    line.button = button;
  };
  switch (advice.kind) {
  case AdviceKind::extraMeeting:
    line.said = {Tone::Adopted, StatusSymbol::Confirmed, adviceSentence(advice), report.marginDays > 0 ? PlanPictureText::tr("Gerekend met %n werkdag(en) marge.", "", report.marginDays) : QString{}};
    line.action = AdviceAction::addMeeting;
    line.button = PlanPictureText::tr("Vergadering toevoegen…");
    break;
  case AdviceKind::recordOutcome:
    asks(StatusSymbol::OutcomeMissing, AdviceAction::recordOutcome, PlanPictureText::tr("Besluit vastleggen…"));
    break;
  case AdviceKind::askCalendar:
    asks(StatusSymbol::OutcomeMissing, AdviceAction::addMeeting, PlanPictureText::tr("Vergadering toevoegen…"));
    break;
  case AdviceKind::planBranch:
    asks(StatusSymbol::ToPlan, AdviceAction::placeBranch, PlanPictureText::tr("Inplannen…"));
    break;
  case AdviceKind::earlierMeeting:
    line.action = AdviceAction::placeBranch;
    line.button = PlanPictureText::tr("Verplaatsen…");
    break;
  case AdviceKind::acceptLatePapers:
    line.action = AdviceAction::tryOut;
    line.button = PlanPictureText::tr("Doorrekenen");
    break;
  case AdviceKind::shorterPreparation:
    line.action = AdviceAction::setPreparation;
    line.button = PlanPictureText::tr("Voorbereiding inkorten");
    break;
  case AdviceKind::earliestDate:
    line.said.symbol = StatusSymbol::AfterTarget;
    line.action = AdviceAction::moveTarget;
    line.button = PlanPictureText::tr("Doel verschuiven…");
    break;
  }
  return line;
}

QString tableDay(const std::optional<Date>& day) { return day ? dayWithYear(*day) : QString{}; }
QString meetingDay(const std::optional<app::PlannedMeetingRow>& meeting)
{
  if (!meeting)
    return {};
  return meeting->projected ? PlanPictureText::tr("%1 (aanname)").arg(dayWithYear(meeting->date)) : dayWithYear(meeting->date);
}

/// The lanes in words.
class PlanTable {
public:
  PlanTable(const app::PlanReport& report, const app::WhatIfReport* supposed, Date today) : m_report{report}, m_supposed{supposed}, m_today{today} {}

  [[nodiscard]] std::vector<TextRow> rows() const
  {
    std::vector<TextRow> rows;
    for (const auto& stage : m_report.stages)
      for (const auto& branch : stage.branches)
        rows.push_back(row(stage, branch));
    return rows;
  }

private:
  [[nodiscard]] TextRow row(const app::PlanStageRow& stage, const app::PlanBranchRow& branch) const
  {
    const auto open = !branch.decidedOn && !stage.complete && branch.passedOverReason.empty() && branch.state != BranchState::notApplicable && !branch.leavesOn;
    const auto latest = latestDayOf(stage, branch, m_today);
    TextRow made{.key = laneKey(stage.stage, branch.body)};
    made.cells << QStringLiteral("%1 %2").arg(stage.position).arg(text(stage.name)) << text(branch.bodyName) << standing(branch, open)
               << (open && branch.forward && !branch.outcomeMissing ? tableDay(branch.forward->handIn) : QString{}) << (branch.decidedOn ? tableDay(branch.decidedOn) : open ? meetingDay(branch.forward) : QString{})
               << (open ? latestWords(branch, latest) : QString{}) << (open && latest ? slack(latest->spare) : QString{}) << supposed(stage, branch) << branchRemark(branch);
    made.tone = branch.causesDelay || branch.outcomeMissing ? Tone::Attention : open ? Tone::Neutral : Tone::NotApplicable;
    return made;
  }

  [[nodiscard]] static QString latestWords(const app::PlanBranchRow& branch, const std::optional<LatestDay>& latest)
  {
    if (!latest)
      return {};
    return latest->isMeeting ? meetingDay(branch.backward) : PlanPictureText::tr("%1 (stap klaar)", "day by which a stage must be complete").arg(dayWithYear(latest->day));
  }

  [[nodiscard]] static QString slack(int days) { return days < 0 ? PlanPictureText::tr("%1 te kort").arg(daysWord(-days)) : daysWord(days); }

  [[nodiscard]] QString standing(const app::PlanBranchRow& branch, bool open) const
  {
    if (branch.outcome && branch.decidedOn)
      return wordFor(*branch.outcome);
    if (branch.outcomeMissing)
      return wordFor(StatusSymbol::OutcomeMissing);
    if (branch.leavesOn)
      return PlanPictureText::tr("doet dan niet meer mee");
    if (!open)
      return wordFor(branch.state);
    if (branch.causesDelay && m_report.target && branch.forward)
      return PlanPictureText::tr("knelpunt, %1 na het doel").arg(daysWord(daysBetween(*m_report.target, branch.forward->date)));
    if (branch.lost)
      return PlanPictureText::tr("moet verplaatst worden");
    if (branch.state == BranchState::onAgenda)
      return wordFor(branch.state);
    return branch.accepted ? wordFor(BranchState::planned) : PlanPictureText::tr("nog plannen");
  }

  [[nodiscard]] QString supposed(const app::PlanStageRow& stage, const app::PlanBranchRow& branch) const
  {
    if (m_supposed == nullptr)
      return {};
    for (const auto& change : m_supposed->changes)
      if (change.position == stage.position && change.body == branch.body)
        return change.days ? PlanPictureText::tr("%1, %2", "day, difference").arg(meetingDay(change.after), *change.days < 0 ? PlanPictureText::tr("%1 eerder").arg(daysWord(-*change.days)) : PlanPictureText::tr("%1 later").arg(daysWord(*change.days)))
                           : change.after ? meetingDay(change.after) : PlanPictureText::tr("geen vergadering bekend");
    return {};
  }

  const app::PlanReport& m_report;
  const app::WhatIfReport* m_supposed;
  Date m_today;
};

/// As the command that takes the plan over chooses them.
QList<ProposedPlacement> placementsOf(const app::Facts& facts, Date today, const app::PlanReport& report)
{
  QList<ProposedPlacement> placements;
  if (report.complete)
    return placements;
  const auto status = app::statusReport(facts, today, report.proposal);
  const RoundStatus* round = nullptr;
  for (const auto& each : status.proposals.front().rounds)
    if (each.round.id == report.round)
      round = &each;
  for (const auto& stage : report.stages)
    for (const auto& branch : stage.branches) {
      const auto* stageStatus = round != nullptr ? round->stage(stage.stage) : nullptr;
      const auto* standing = stageStatus != nullptr ? stageStatus->branchOf(branch.body) : nullptr;
      if (standing == nullptr || branch.decidedOn || branch.accepted || standing->item || branch.outcomeMissing || !branch.passedOverReason.empty() || !branch.forward || !branch.forward->meeting)
        continue;
      const auto& forward = *branch.forward;
      placements << ProposedPlacement{stage.stage, branch.body, *forward.meeting, QStringLiteral("%1 %2").arg(stage.position).arg(text(branch.bodyName)),
                                      standing->meetingDate ? dayWithYear(*standing->meetingDate) : PlanPictureText::tr("nog niet gepland"),
                                      dayWithYear(forward.date), text(forward.number),
                                      branch.causesDelay ? PlanPictureText::tr("na het doel") : forward.handIn && *forward.handIn < today ? PlanPictureText::tr("aanleverdag is voorbij") : QString{},
                                      standing->meetingDate && *standing->meetingDate < forward.date};
    }
  return placements;
}

}

namespace {

QStringList stuckOf(const app::PlanReport& report)
{
  QStringList stuck;
  for (const auto& stage : report.stages)
    for (const auto& branch : stage.branches)
      if (branch.state == BranchState::onAgenda && branch.lost)
        stuck << (branch.forward ? PlanPictureText::tr("%1 (%2, kan pas %3)", "body, day of the agenda, first day that is possible").arg(text(branch.bodyName), shortDay(branch.lost->date), shortDay(branch.forward->date))
                                 : PlanPictureText::tr("%1 (%2)", "body, day of the agenda").arg(text(branch.bodyName), shortDay(branch.lost->date)));
  return stuck;
}

}

QList<PlanChoiceLine> planChoices(const app::Facts& facts, Date today)
{
  auto rows = app::planSummaries(facts, today);
  std::stable_sort(rows.begin(), rows.end(), [](const app::PlanSummaryRow& a, const app::PlanSummaryRow& b) { return (a.feasible == false) > (b.feasible == false); });
  QList<PlanChoiceLine> lines;
  for (const auto& row : rows)
    lines << PlanChoiceLine{row.proposal, row.round, row.roundNumber,
                            PlanPictureText::tr("%1 %2, ronde %3", "number, title, round").arg(text(row.proposalNumber), text(row.proposalTitle)).arg(row.roundNumber), row.feasible == false};
  return lines;
}

QStringList planTableHeads()
{
  return {PlanPictureText::tr("Stap"),     PlanPictureText::tr("Gremium"),   PlanPictureText::tr("Stand"),  PlanPictureText::tr("Aanleveren"), PlanPictureText::tr("Dag"),
          PlanPictureText::tr("Uiterlijk"), PlanPictureText::tr("Speling"), PlanPictureText::tr("Wat als"), PlanPictureText::tr("Toelichting")};
}

Result<PlanPicture> planPicture(const app::Facts& facts, Date today, const app::PlanRequest& request, const app::WhatIfReport* supposed)
{
  auto report = app::planReport(facts, today, request);
  if (!report)
    return tl::unexpected<Error>{report.error()};
  PlanPicture picture{.report = std::move(*report)};
  picture.asOf = caseAsOf(facts, today);
  picture.timeline = timelineOf({facts, today, picture.report, supposed != nullptr ? &supposed->after : nullptr});
  picture.verdict = verdictOf(picture.report);
  picture.bottleneckLane = bottleneckLaneOf(picture.report);
  picture.causes = planCauses(picture.report, app::planLanes(facts, today, picture.report.round, picture.timeline.from, picture.timeline.until));
  for (const auto& advice : picture.report.advice)
    picture.advice << adviceLine(advice, picture.report);
  picture.table = PlanTable{picture.report, supposed, today}.rows();
  picture.placements = placementsOf(facts, today, picture.report);
  picture.stuck = stuckOf(picture.report);
  return picture;
}

}
