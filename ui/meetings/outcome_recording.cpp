// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/outcome_recording.h"

#include "presentation/meetings/meeting_picture.h"
#include "ui/branch/decision_mending.h"
#include "ui/decision_dialog.h"

namespace ui {

using namespace domain;

namespace {

/// What the dialog has to know of an item.
struct Subject {
  presentation::BranchKey branch;
  Date day;
};

std::optional<Subject> subjectOf(const app::Facts& facts, AgendaItemId id)
{
  const auto item = facts.get(id);
  if (!item.stage)
    return std::nullopt;
  const auto meeting = facts.get(item.meeting);
  return Subject{{facts.get(facts.get(*item.stage).round).proposal, *item.stage, meeting.body}, meeting.date};
}

void mend(CaseSession& session, AgendaItemId item, QWidget* parent, void (*act)(CaseSession&, const presentation::BranchKey&, QWidget*))
{
  if (const auto subject = session.read([&](const app::Facts& facts) { return subjectOf(facts, item); }); subject && *subject)
    act(session, (*subject)->branch, parent);
}

}

std::vector<AgendaItemId> itemsToRecord(CaseSession& session, MeetingId meeting)
{
  const auto items = session.read(
      [&](const app::Facts& facts) { return presentation::itemsToRecord(app::agendaOf(facts, meeting, session.today()), session.today()); });
  return items.value_or(std::vector<AgendaItemId>{});
}

bool recordOutcome(CaseSession& session, AgendaItemId item, QWidget* parent)
{
  const auto subject = session.read([&](const app::Facts& facts) { return subjectOf(facts, item); });
  return subject && *subject && DecisionDialog{session, (*subject)->branch, (*subject)->day, parent}.exec() == QDialog::Accepted;
}

void correctOutcome(CaseSession& session, AgendaItemId item, QWidget* parent) { mend(session, item, parent, correctDecision); }
void takeBackOutcome(CaseSession& session, AgendaItemId item, QWidget* parent) { mend(session, item, parent, takeBackDecision); }

}
