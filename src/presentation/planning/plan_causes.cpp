// SPDX-License-Identifier: EUPL-1.2
#include "presentation/planning/plan_causes.h"

#include "presentation/planning_sentences.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace presentation {

using namespace domain;

namespace {

struct CauseText {
  Q_DECLARE_TR_FUNCTIONS(PlanCauses)
};

QString namesListed(const QStringList& names)
{
  return names.size() < 2 ? names.join(QString{}) : CauseText::tr("%1 en %2", "list and its last element").arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

class Cause {
public:
  Cause(const app::PlanReport& report, const app::PlanLanes& lanes, const app::PlanStageRow& stage, const app::PlanBranchRow& branch)
    : m_report{report}, m_lanes{lanes}, m_stage{stage}, m_branch{branch}
  {
  }

  [[nodiscard]] PlanStatement statement() const
  {
    QStringList said;
    for (const auto& sentence : {missedMeeting(), reachedMeeting(), backwards(), others()})
      if (!sentence.isEmpty())
        said << sentence;
    return {Tone::Wrong, StatusSymbol::AfterTarget, CauseText::tr("%1, stap %2").arg(text(m_branch.bodyName)).arg(m_stage.position), said.join(QLatin1Char(' '))};
  }

private:
  [[nodiscard]] const app::PlannedMeetingRow* lastBeforeTarget() const
  {
    const app::PlannedMeetingRow* last = nullptr;
    for (const auto& row : m_lanes.meetings)
      if (row.body == m_branch.body && m_report.target && row.meeting.date <= *m_report.target && row.meeting.date >= m_report.from)
        last = &row.meeting;
    return last;
  }

  [[nodiscard]] bool canStillBe(const app::PlannedMeetingRow& meeting) const { return !meeting.handIn || !m_stage.handInFrom || *meeting.handIn >= *m_stage.handInFrom; }

  /// The last meeting that would have been in time, and why it cannot be reached.
  [[nodiscard]] QString missedMeeting() const
  {
    const auto* missed = lastBeforeTarget();
    if (missed == nullptr)
      return m_report.target ? CauseText::tr("Er is geen vergadering meer tot en met %1.").arg(dayInWords(*m_report.target)) : QString{};
    if (canStillBe(*missed))
      return CauseText::tr("De laatste vergadering vóór het doel is %1.").arg(dayInWords(missed->date));
    return CauseText::tr("De vergadering van %1 vraagt de stukken op %2; ze kunnen er pas vanaf %3 zijn.").arg(dayInWords(missed->date), dayInWords(*missed->handIn), dayInWords(*m_stage.handInFrom));
  }

  [[nodiscard]] QString reachedMeeting() const
  {
    if (!m_branch.forward)
      return {};
    const auto day = dayInWords(m_branch.forward->date);
    return m_branch.accepted ? CauseText::tr("Het staat gepland op %1.").arg(day) : CauseText::tr("De eerste vergadering die wel kan is %1.").arg(day);
  }

  /// One that was passed over, or in which nobody takes part, holds up nothing.
  [[nodiscard]] static bool decides(const app::PlanStageRow& stage)
  {
    return std::any_of(stage.branches.begin(), stage.branches.end(), [](const app::PlanBranchRow& branch) { return branch.forward || branch.unknown; });
  }

  /// What the stage before would have had to make.
  [[nodiscard]] QString backwards() const
  {
    if (const auto* last = lastBeforeTarget(); last != nullptr && canStillBe(*last))
      return {}; // it was put on a later day: no other stage is the reason
    const app::PlanStageRow* before = nullptr;
    for (const auto& stage : m_report.stages)
      if (stage.position < m_stage.position && !stage.complete && stage.latestCompletion && stage.earliestCompletion && decides(stage))
        before = &stage;
    if (before == nullptr || *before->latestCompletion >= *before->earliestCompletion)
      return {};
    return CauseText::tr("Teruggerekend moest de stap “%1” uiterlijk %2 klaar zijn; dat kan op zijn vroegst op %3.")
        .arg(text(before->name), dayInWords(*before->latestCompletion), dayInWords(*before->earliestCompletion));
  }

  [[nodiscard]] QString others() const
  {
    int inTime = 0;
    int missing = 0;
    QStringList tight;
    for (const auto& branch : m_stage.branches)
      if (branch.outcomeMissing && !branch.causesDelay)
        ++missing;
      else if (branch.forward && branch.slackDays && *branch.slackDays >= 0 && !branch.causesDelay) {
        ++inTime;
        if (*branch.slackDays == 0)
          tight << text(branch.municipalityName.empty() ? branch.bodyName : branch.municipalityName);
      }
    QStringList said;
    if (missing > 0)
      said << CauseText::tr("Van %n ander(e) gremium(s) van deze stap ontbreekt de uitslag.", "", missing);
    if (inTime > 0) {
      const auto able = CauseText::tr("De %n andere gremia van deze stap kan(kunnen) het doel halen", "", inTime);
      said << (tight.isEmpty() ? able + QLatin1Char('.') : CauseText::tr("%1, %2 zonder speling.").arg(able, namesListed(tight)));
    }
    return said.join(QLatin1Char(' '));
  }

  const app::PlanReport& m_report;
  const app::PlanLanes& m_lanes;
  const app::PlanStageRow& m_stage;
  const app::PlanBranchRow& m_branch;
};

/// Where the plan has the least room.
PlanStatement tightest(const app::PlanReport& report)
{
  const app::PlanBranchRow* found = nullptr;
  for (const auto& stage : report.stages)
    for (const auto& branch : stage.branches)
      if (!stage.complete && !branch.decidedOn && branch.slackDays && *branch.slackDays >= 0 && (found == nullptr || *branch.slackDays < *found->slackDays))
        found = &branch;
  if (report.complete || !report.target)
    return {Tone::Neutral, StatusSymbol::NotYet, planVerdict(report), report.target ? QString{} : CauseText::tr("Stel een doel, dan rekent de planning ook terug.")};
  const auto room = found != nullptr ? CauseText::tr("De minste ruimte heeft %1: speling %2.").arg(text(found->bodyName), daysWord(*found->slackDays)) : QString{};
  if (report.feasible == true && report.meetsAim == false)
    return {Tone::Attention, StatusSymbol::AfterTarget, CauseText::tr("Het doel wordt gehaald, maar niet met de marge van %n werkdag(en)", "", report.marginDays),
            report.earliestCompletion ? CauseText::tr("Op zijn vroegst klaar op %1.").arg(dayInWords(*report.earliestCompletion)) : QString{}};
  const auto rests = planCause(report); // nobody stands in the way
  if (report.feasible == false) // a body said no, or a term ends too late
    return {Tone::Wrong, StatusSymbol::AfterTarget, planVerdict(report), rests};
  if (!report.feasible && rests.isEmpty())
    return {Tone::Attention, StatusSymbol::OutcomeMissing, planVerdict(report), {}};
  if (!rests.isEmpty())
    return {Tone::Attention, StatusSymbol::OutcomeMissing, report.outcomesMissing + report.outcomesPassedBy > 0 ? CauseText::tr("Leg eerst de uitslagen vast") : CauseText::tr("De versies verschillen"),
            (rests + u' ' + room).trimmed()};
  return {Tone::Adopted, StatusSymbol::Confirmed, CauseText::tr("Niets staat het doel in de weg"), room};
}

}

QList<PlanStatement> planCauses(const app::PlanReport& report, const app::PlanLanes& lanes)
{
  QList<PlanStatement> causes;
  for (const auto& stage : report.stages)
    for (const auto& branch : stage.branches)
      if (branch.causesDelay)
        causes << Cause{report, lanes, stage, branch}.statement();
  if (causes.isEmpty())
    causes << tightest(report);
  return causes;
}

}
