// SPDX-License-Identifier: EUPL-1.2
#include "presentation/decision_form.h"

#include "app/queries/votes.h"
#include "domain/outcome.h"
#include "presentation/meetings/attendance_picture.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace presentation {

using namespace domain;

namespace {

struct DecisionFormText {
  Q_DECLARE_TR_FUNCTIONS(DecisionForm)
};

QList<Outcome> likelyFor(StageRole role)
{
  switch (role) {
  case StageRole::prepares:
  case StageRole::advises:
    return {Outcome::advisedPositive, Outcome::advisedWithRemarks, Outcome::advisedNegative, Outcome::forwarded, Outcome::noted};
  case StageRole::isConsulted: return {Outcome::advisedPositive, Outcome::advisedWithRemarks, Outcome::advisedNegative, Outcome::noted};
  case StageRole::givesView: return {Outcome::viewSubmitted, Outcome::noView, Outcome::noResponse};
  case StageRole::decides:
    return {Outcome::adopted, Outcome::adoptedAmended, Outcome::adoptedConditionally, Outcome::consented, Outcome::forwarded, Outcome::rejected, Outcome::withheld};
  case StageRole::isInformed: return {Outcome::noted};
  }
  return {};
}

void addOutcomes(DecisionForm& form, const StageStatus& stage)
{
  auto fitting = likelyFor(stage.stage.role);
  fitting << Outcome::deferred << Outcome::notReached;
  if (stage.stage.position > 1)
    fitting << Outcome::sentBack;
  for (const auto outcome : fitting)
    form.outcomes << Choice<Outcome>{outcome, wordFor(outcome)};
  form.fitting = static_cast<int>(fitting.size());
  for (const auto& [outcome, identifier] : Texts<Outcome>::values)
    if (!fitting.contains(outcome) && (outcome != Outcome::sentBack || stage.stage.position > 1))
      form.outcomes << Choice<Outcome>{outcome, wordFor(outcome)};
}

void addVersions(DecisionForm& form, const BranchView& view)
{
  const auto add = [&](const ProposalVersion& version) {
    form.versions << Choice<VersionId>{version.id, DecisionFormText::tr("%1 van %2", "version of date").arg(text(version.number), dayWithYear(version.date))};
  };
  const auto current = view.round().version;
  add(view.names().versions.at(current));
  auto versions = view.facts().where(&ProposalVersion::proposal, view.proposal().id);
  std::reverse(versions.begin(), versions.end());
  for (const auto& version : versions)
    if (version.id != current)
      add(version);
  form.amendedVersion = DecisionFormText::tr("%1-A", "number of an amended version").arg(text(view.names().version(current)));
}

void addMeetings(DecisionForm& form, const BranchView& view, Date today)
{
  const auto planned = view.branch().meeting;
  auto meetings = view.facts().where(&Meeting::body, view.key().body);
  std::erase_if(meetings, [&](const Meeting& meeting) { return meeting.cancelledOn || (meeting.date > today && meeting.id != planned); });
  std::stable_sort(meetings.begin(), meetings.end(), [](const Meeting& a, const Meeting& b) { return b.date < a.date; });
  for (const auto& meeting : meetings) {
    if (meeting.id == planned)
      form.meeting = static_cast<int>(form.meetings.size());
    form.meetings << MeetingChoice{meeting.id, meeting.date, DecisionFormText::tr("%1 (%2)", "day, number").arg(weekdayShort(meeting.date), text(meeting.number))};
  }
  if (planned)
    return;
  form.meeting = static_cast<int>(form.meetings.size());
  form.meetings << MeetingChoice{std::nullopt, std::nullopt, DecisionFormText::tr("geen vergadering")};
}

/// What was noted and voted at the agenda item that served the branch.
void takeFromMeeting(DecisionForm& form, const BranchView& view)
{
  const auto& meeting = form.meetings[form.meeting].meeting;
  const auto item = meeting ? app::itemOf(view.facts(), *meeting, view.key().stage) : std::nullopt;
  if (!item)
    return;
  form.conclusion = text(item->conclusion);
  const auto sheet = app::voteSheetOf(view.facts(), item->id);
  if (!sheet.recorded)
    return;
  form.proposed = app::proposedOutcome(sheet, view.stage().stage.role);
  form.votes = app::voteFigures(sheet, std::nullopt);
  const auto said = DecisionFormText::tr("Gestemd: %1.").arg(voteWords(sheet));
  form.note = form.note.isEmpty() ? said : form.note + u' ' + said;
}

}

OutcomeFields fieldsFor(Outcome outcome)
{
  OutcomeFields fields;
  fields.version = namesVersion(outcome);
  fields.amendedVersion = outcome == Outcome::adoptedAmended;
  fields.conditions = outcome == Outcome::adoptedConditionally;
  fields.returnsTo = outcome == Outcome::sentBack;
  fields.votes = isAnswer(outcome) && outcome != Outcome::noted && outcome != Outcome::noView;
  return fields;
}

std::optional<DecisionForm> decisionForm(const app::Facts& facts, const BranchKey& branch, Date today, Date asOf)
{
  const auto view = BranchView::find(facts, branch, today);
  if (!view)
    return std::nullopt;
  DecisionForm form{.date = std::min(today, asOf)};
  form.body = text(view->body().name);
  form.subject = DecisionFormText::tr("%1 %2, ronde %3, stap %4: %5")
                   .arg(text(view->proposal().number), text(view->proposal().title))
                   .arg(view->round().round.number)
                   .arg(view->stage().stage.position)
                   .arg(text(view->stage().stage.name));
  if (asOf != today)
    form.note = DecisionFormText::tr("U kijkt naar de stand van %1. Wat u vastlegt, geldt vanaf de datum hieronder.").arg(dayInWords(asOf));
  addOutcomes(form, view->stage());
  addVersions(form, *view);
  addMeetings(form, *view, today);
  const auto& held = form.meetings[form.meeting].date;
  if (held && *held <= form.date)
    form.date = *held;
  const auto position = view->stage().stage.position;
  for (auto stage = view->round().stages.rbegin(); stage != view->round().stages.rend(); ++stage)
    if (stage->stage.position < position)
      form.earlierStages << Choice<StageId>{stage->stage.id, DecisionFormText::tr("stap %1, %2").arg(stage->stage.position).arg(text(stage->stage.name))};
  takeFromMeeting(form, *view);
  return form;
}

}
