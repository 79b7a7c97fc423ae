// SPDX-License-Identifier: EUPL-1.2
#include "presentation/proposals/route_forms.h"

#include "app/queries/meetings.h"
#include "app/queries/round_start.h"
#include "app/queries/setup.h"
#include "presentation/qt_text.h"
#include "presentation/sentences.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace presentation {

using namespace domain;

namespace {

struct RouteFormsText {
  Q_DECLARE_TR_FUNCTIONS(RouteForms)
};

QString meetingText(const BranchView& view, const Meeting& meeting, Date today)
{
  QStringList parts{RouteFormsText::tr("%1 (%2)", "day, number").arg(weekdayShort(meeting.date), text(meeting.number))};
  if (const auto handIn = app::handInDay(meeting, view.body()); handIn && meeting.date >= today)
    parts << (*handIn < today ? RouteFormsText::tr("aanleverdag %1 is voorbij").arg(shortDay(*handIn)) : RouteFormsText::tr("aanleveren %1").arg(shortDay(*handIn)));
  if (const auto due = dueDay(view.round(), view.stage()); due && meeting.date > *due)
    parts << RouteFormsText::tr("na het doel");
  return parts.join(QStringLiteral(", "));
}

/// Stages of one body for which several fit.
QList<StageChoice> ambiguousStages(const app::Facts& facts, const std::vector<TemplateStage>& stages, TrackId track, Date on)
{
  QList<StageChoice> ambiguous;
  for (const auto& stage : stages) {
    if (stage.selector != BodySelector::oneBody)
      continue;
    const auto bodies = app::bodiesForStage(facts, stage, track, on);
    if (bodies.size() < 2)
      continue;
    StageChoice choice{stage.position, text(stage.name), {}};
    if (std::any_of(bodies.begin(), bodies.end(), [](const DecisionBody& body) { return body.municipality.has_value(); }))
      choice.bodies << Choice<std::optional<BodyId>>{std::nullopt, RouteFormsText::tr("kies er één")};
    for (const auto& body : bodies)
      choice.bodies << Choice<std::optional<BodyId>>{body.id, text(body.name)};
    ambiguous << choice;
  }
  return ambiguous;
}

/// Those that no choice in the form takes away.
QStringList obstaclesOf(const app::Facts& facts, const TemplateChoice& choice, TrackId track, Date on)
{
  std::vector<int> chosen;
  for (const auto& stage : choice.ambiguous)
    chosen.push_back(stage.position);
  QStringList said;
  for (const auto& obstacle : app::obstaclesToStart(facts, choice.id, track, chosen, on)) {
    const auto sentence = explain(obstacle);
    said << QStringList{sentence.what, sentence.advice}.join(QLatin1Char(' '));
  }
  return said;
}

}

std::optional<PlanForm> planForm(const app::Facts& facts, const BranchKey& branch, Date today)
{
  const auto view = BranchView::find(facts, branch, today);
  if (!view)
    return std::nullopt;
  PlanForm form{.day = view->branch().meetingDate.value_or(today)};
  form.subject = RouteFormsText::tr("%1, stap %2 van ronde %3").arg(text(view->body().name)).arg(view->stage().stage.position).arg(view->round().round.number);
  form.wasPlanned = view->branch().meetingDate.has_value();
  auto meetings = facts.where(&Meeting::body, branch.body);
  std::erase_if(meetings, [&](const Meeting& meeting) { return meeting.cancelledOn || meeting.date < view->round().round.startedOn; });
  std::stable_sort(meetings.begin(), meetings.end(), [](const Meeting& a, const Meeting& b) { return a.date < b.date; });
  int next = -1;
  for (const auto& meeting : meetings) {
    const auto place = static_cast<int>(form.meetings.size());
    if (next < 0 && meeting.date >= today)
      next = place;
    if (view->branch().meeting == meeting.id)
      form.present = next = place;
    form.meetings << MeetingChoice{meeting.id, meeting.date, meetingText(*view, meeting, today)};
  }
  form.dayOnly = static_cast<int>(form.meetings.size());
  form.meetings << MeetingChoice{std::nullopt, std::nullopt, RouteFormsText::tr("alleen een dag bekend, nog geen vergadering")};
  form.unknown = static_cast<int>(form.meetings.size());
  form.meetings << MeetingChoice{std::nullopt, std::nullopt, RouteFormsText::tr("nog geen datum")};
  form.present = view->branch().meetingDate && !view->branch().meeting ? form.dayOnly : next >= 0 ? next : form.dayOnly;
  return form;
}

RoundForm roundForm(const app::Facts& facts, ProposalId proposal, Date today)
{
  RoundForm form;
  const auto stored = facts.get(proposal);
  form.subject = RouteFormsText::tr("%1 %2", "number title").arg(text(stored.number), text(stored.title));
  for (const auto& row : app::templateRows(facts)) {
    QStringList names;
    for (const auto& stage : row.stages)
      names << text(stage.name);
    TemplateChoice choice{row.routeTemplate.id, text(row.routeTemplate.name), names.join(QStringLiteral(" → ")), ambiguousStages(facts, row.stages, stored.track, today), {}};
    choice.obstacles = obstaclesOf(facts, choice, stored.track, today);
    form.templates << choice;
  }
  auto versions = facts.where(&ProposalVersion::proposal, proposal);
  std::reverse(versions.begin(), versions.end());
  for (const auto& version : versions)
    form.versions << Choice<VersionId>{version.id, RouteFormsText::tr("%1 van %2", "version of date").arg(text(version.number), dayWithYear(version.date))};
  return form;
}

}
