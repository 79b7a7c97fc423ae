// SPDX-License-Identifier: EUPL-1.2
#include "presentation/planning/what_if_picture.h"

#include "presentation/planning_sentences.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace presentation {

using namespace domain;

namespace {

struct WhatIfText {
  Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

QString stageText(const app::PlanStageRow& stage) { return QStringLiteral("%1 %2").arg(stage.position).arg(text(stage.name)); }

QString placeDay(const std::optional<app::PlannedMeetingRow>& meeting) { return meeting ? dayWithYear(meeting->date) : QStringLiteral("–"); }

QString differenceText(const std::optional<int>& days)
{
  if (!days || *days == 0)
    return {};
  return *days > 0 ? WhatIfText::tr("+%1").arg(daysWord(*days)) : WhatIfText::tr("−%1").arg(daysWord(-*days));
}

/// The day before the one that the advice names, or the target.
ExtraMeetingChoice extraMeetingOf(const app::PlanReport& report, const app::PlanBranchRow& branch, std::optional<int> handInDays)
{
  ExtraMeetingChoice choice{branch.body, text(branch.bodyName), handInDays, report.target.value_or(report.from)};
  for (const auto& advice : report.advice)
    for (const auto& each : advice.bodies)
      if (each.body == branch.body && advice.kind == planning::AdviceKind::extraMeeting && advice.date) {
        choice.proposed = addDays(*advice.date, -1);
        choice.handIn = each.shorterHandIn ? advice.handIn : std::nullopt;
        return choice;
      }
  return choice;
}

/// Those of which the advice asks for one come first.
void putAdvisedFirst(QList<ExtraMeetingChoice>& bodies, const app::PlanReport& report)
{
  for (const auto& advice : report.advice)
    if (advice.kind == planning::AdviceKind::extraMeeting) {
      std::stable_partition(bodies.begin(), bodies.end(), [&](const ExtraMeetingChoice& choice) {
        return std::any_of(advice.bodies.begin(), advice.bodies.end(), [&](const app::AdviceBodyRow& each) { return each.body == choice.body; });
      });
      return;
    }
}

}

QString wordFor(WhatIfKind kind)
{
  switch (kind) {
  case WhatIfKind::none: return WhatIfText::tr("kies wat er gebeurt");
  case WhatIfKind::sentBack: return WhatIfText::tr("een gremium stuurt één keer terug");
  case WhatIfKind::partySkipped: return WhatIfText::tr("een partij blijkt overgeslagen");
  case WhatIfKind::meetingCancelled: return WhatIfText::tr("een vergadering vervalt");
  case WhatIfKind::morePreparation: return WhatIfText::tr("de voorbereiding duurt langer");
  case WhatIfKind::extraMeeting: return WhatIfText::tr("een extra vergadering");
  }
  return {};
}

WhatIfOptions whatIfOptions(const app::Facts& facts, const app::PlanReport& report)
{
  WhatIfOptions options;
  std::set<MeetingId> meetings;
  std::set<BodyId> bodies;
  for (const auto& stage : report.stages) {
    options.earlier << Choice<int>{stage.position, stageText(stage)};
    if (stage.complete)
      continue;
    options.stages << Choice<int>{stage.position, stageText(stage)};
    for (const auto& branch : stage.branches) {
      if (branch.decidedOn || branch.state == BranchState::notApplicable || !branch.passedOverReason.empty())
        continue;
      if (branch.forward && branch.forward->meeting && meetings.insert(*branch.forward->meeting).second)
        options.meetings << Choice<MeetingId>{*branch.forward->meeting, WhatIfText::tr("%1 %2", "body and day of its meeting").arg(text(branch.bodyName), dayWithYear(branch.forward->date))};
      if (bodies.insert(branch.body).second)
        options.bodies << extraMeetingOf(report, branch, facts.get(branch.body).handInDays);
    }
  }
  putAdvisedFirst(options.bodies, report);
  return options;
}

QStringList whatIfHeads() { return {WhatIfText::tr("Gremium"), WhatIfText::tr("Nu"), WhatIfText::tr("Dan"), WhatIfText::tr("Verschil")}; }

WhatIfPicture whatIfPicture(const app::WhatIfReport& report)
{
  WhatIfPicture picture;
  qint64 key = 0;
  for (const auto& change : report.changes) {
    TextRow row{.key = ++key};
    row.cells << text(change.bodyName) << (change.before ? placeDay(change.before) : change.decidedOn ? dayWithYear(*change.decidedOn) : QStringLiteral("–")) << (change.after ? placeDay(change.after) : WhatIfText::tr("geen vergadering bekend"))
              << differenceText(change.days);
    row.tone = change.days && *change.days > 0 ? Tone::Attention : Tone::Neutral;
    picture.rows.push_back(row);
  }
  auto& outcome = picture.outcome;
  if (report.changes.empty())
    outcome = {Tone::Neutral, StatusSymbol::NotYet, WhatIfText::tr("De planning verandert hierdoor niet."), {}};
  else if (report.after.feasible == true && report.after.outcomesMissing > 0)
    outcome = {Tone::Attention, StatusSymbol::OutcomeMissing, planVerdict(report.after), {}};
  else if (report.after.feasible == true)
    outcome = {Tone::Adopted, StatusSymbol::Confirmed, planVerdict(report.after), {}};
  else
    outcome = {Tone::Amended, StatusSymbol::AfterTarget, planVerdict(report.after), {}};
  if (report.after.earliestCompletion && report.days && *report.days != 0)
    outcome.text = WhatIfText::tr("Klaar op %1: %2.").arg(dayInWords(*report.after.earliestCompletion), *report.days > 0 ? WhatIfText::tr("%1 later").arg(daysWord(*report.days)) : WhatIfText::tr("%1 eerder").arg(daysWord(-*report.days)));
  return picture;
}

}
