// SPDX-License-Identifier: EUPL-1.2
#include "presentation/decision_form.h"

#include "app/commands/vote_findings.h"
#include "app/queries/missing.h"
#include "app/queries/status.h"
#include "app/queries/votes.h"
#include "domain/outcome.h"
#include "presentation/meetings/attendance_picture.h"
#include "presentation/qt_text.h"
#include "presentation/sentences.h"
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

void addNoMeeting(DecisionForm& form)
{
  form.meeting = static_cast<int>(form.meetings.size());
  form.meetings << MeetingChoice{std::nullopt, std::nullopt, DecisionFormText::tr("geen vergadering")};
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
    form.meetings << MeetingChoice{meeting.id, meeting.date, DecisionFormText::tr("%1 (%2)", "day, number").arg(weekdayShort(meeting.date), text(meeting.number)), meeting.number};
  }
  if (!planned)
    addNoMeeting(form);
}

/// What was noted and voted at the agenda item that served the branch.
void takeFromMeeting(DecisionForm& form, const BranchView& view, Date today)
{
  const auto& meeting = form.meetings[form.meeting].meeting;
  const auto item = meeting ? app::itemOf(view.facts(), *meeting, view.key().stage) : std::nullopt;
  if (!item)
    return;
  form.conclusion = text(item->conclusion);
  for (const auto& row : app::agendaOf(view.facts(), *meeting, today).items)
    if (row.item.id == item->id)
      for (const auto& point : app::askedDecision(view.facts(), row))
        form.asked += (form.asked.isEmpty() ? QString{} : QStringLiteral("\n")) + text(point);
  const auto sheet = app::voteSheetOf(view.facts(), item->id);
  if (!sheet.recorded)
    return;
  form.proposed = app::proposedOutcome(sheet, view.stage().stage.role);
  form.votes = app::voteFigures(sheet, std::nullopt);
  const auto said = DecisionFormText::tr("Gestemd: %1.").arg(voteWords(sheet));
  form.note = form.note.isEmpty() ? said : form.note + u' ' + said;
}

/// Everything that can be chosen for a branch, without what is likely.
DecisionForm choicesFor(const BranchView& view, Date today)
{
  DecisionForm form;
  form.body = text(view.body().name);
  form.subject = DecisionFormText::tr("%1 %2, ronde %3, stap %4: %5")
                   .arg(text(view.proposal().number), text(view.proposal().title))
                   .arg(view.round().round.number)
                   .arg(view.stage().stage.position)
                   .arg(text(view.stage().stage.name));
  addOutcomes(form, view.stage());
  addVersions(form, view);
  addMeetings(form, view, today);
  const auto position = view.stage().stage.position;
  for (auto stage = view.round().stages.rbegin(); stage != view.round().stages.rend(); ++stage)
    if (stage->stage.position < position)
      form.earlierStages << Choice<StageId>{stage->stage.id, DecisionFormText::tr("stap %1, %2").arg(stage->stage.position).arg(text(stage->stage.name))};
  return form;
}

template <class Choices, class Matches>
int placeIn(const Choices& choices, Matches&& matches)
{
  const auto found = std::find_if(choices.begin(), choices.end(), matches);
  return found == choices.end() ? -1 : static_cast<int>(std::distance(choices.begin(), found));
}

/// Of an amendment the version that it changed is chosen, and its own number filled in.
void chooseVersion(DecisionForm& form, const app::Facts& facts, const Decision& decision)
{
  if (!decision.version)
    return;
  const auto version = facts.get(*decision.version);
  const auto amended = decision.outcome == Outcome::adoptedAmended;
  if (amended)
    form.amendedVersion = text(version.number);
  const auto shown = amended && version.amends ? *version.amends : version.id;
  form.version = std::max(0, placeIn(form.versions, [&](const auto& each) { return each.value == shown; }));
}

void chooseMeeting(DecisionForm& form, const Decision& decision)
{
  if (const auto place = placeIn(form.meetings, [&](const MeetingChoice& each) { return each.meeting == decision.meeting; }); place >= 0)
    form.meeting = place;
  else if (!decision.meeting)
    addNoMeeting(form);
}

QString detailOf(const app::Facts& facts, const Decision& decision)
{
  QStringList said;
  if (const auto figures = app::voteFigures(app::voteSheetOf(facts, decision), decision))
    said << DecisionFormText::tr("Stemmen: %1.").arg(voteWords(*figures));
  if (!decision.source.empty())
    said << DecisionFormText::tr("Bron: %1.").arg(text(decision.source));
  if (decision.confirmedOn)
    said << DecisionFormText::tr("Bevestigd op %1; dat blijft zo.").arg(weekdayShort(*decision.confirmedOn));
  return said.join(u' ');
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
  auto form = choicesFor(*view, today);
  const auto& planned = form.meetings[form.meeting].date;
  form.date = planned && (*planned <= today || asOf == today) ? *planned : std::min(today, asOf);
  if (asOf != today)
    form.note = DecisionFormText::tr("U kijkt naar de stand van %1. Wat u vastlegt, geldt vanaf de datum hieronder.").arg(dayInWords(asOf));
  takeFromMeeting(form, *view, today);
  return form;
}

std::optional<DecisionForm> correctionForm(const app::Facts& facts, const BranchKey& branch, Date today)
{
  const auto view = BranchView::find(facts, branch, today);
  if (!view || view->branch().latest() == nullptr)
    return std::nullopt;
  auto form = choicesFor(*view, today);
  const auto decision = facts.get(view->branch().latest()->id);
  chooseMeeting(form, decision);
  chooseVersion(form, facts, decision);
  form.returnsTo = std::max(0, placeIn(form.earlierStages, [&](const auto& each) { return each.value == decision.returnsTo; }));
  form.date = decision.decidedOn;
  form.proposed = decision.outcome;
  if (const auto sheet = app::voteSheetOf(facts, decision); sheet && sheet->recorded)
    form.votes = app::voteFigures(sheet, std::nullopt);
  form.note = DecisionFormText::tr("Nu vastgelegd: %1.").arg(decisionInWords(facts, decision));
  form.noteDetail = detailOf(facts, decision);
  form.present = decision;
  return form;
}

QString notYetHeld(const std::string& number, Date day, Date today)
{
  return day > today ? DecisionFormText::tr("Vergadering %1 is nog niet geweest: %2.").arg(text(number), dayInWords(day)) : QString{};
}

QStringList decisionDoubts(const app::Facts& facts, const Decision& decision) { return findingSentences(app::meetingFindings(facts, decision)); }

QString decisionInWords(const app::Facts& facts, const Decision& decision)
{
  const auto word = capitalised(wordFor(decision.outcome));
  const auto day = weekdayShort(decision.decidedOn);
  return decision.version ? DecisionFormText::tr("%1 op %2, versie %3").arg(word, day, text(facts.get(*decision.version).number)) : DecisionFormText::tr("%1 op %2").arg(word, day);
}

QString takeBackWords(const app::Facts& facts, const Decision& decision)
{
  const auto said = DecisionFormText::tr("Dit besluit gaat weg, alsof het nooit was vastgelegd: %1. Agendapunt, stukken en stemmen blijven.").arg(decisionInWords(facts, decision));
  return decision.confirmedOn ? said + u' ' + DecisionFormText::tr("Ook de bevestiging van %1 vervalt.").arg(weekdayShort(*decision.confirmedOn)) : said;
}

}
