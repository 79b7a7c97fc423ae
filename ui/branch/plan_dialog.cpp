// SPDX-License-Identifier: EUPL-1.2
#include "ui/branch/plan_dialog.h"

#include "app/commands/route_commands.h"
#include "presentation/meetings/meeting_day_text.h"
#include "ui/day_edit.h"
#include "ui/outlook_callout.h"

#include <QComboBox>
#include <QLineEdit>

namespace ui {

PlanDialog::PlanDialog(CaseSession& session, const presentation::BranchKey& branch, QWidget* parent, std::optional<domain::MeetingId> proposed)
  : FormDialog{session, tr("Inplannen"), tr("Inplannen"), parent}, m_branch{branch}, m_meeting{new QComboBox}, m_day{new DayEdit{session.today(), session.today(), DayEdit::Empty::NotAllowed}},
    m_reason{new QLineEdit}, m_outlook{new OutlookCallout}
{
  setObjectName(QStringLiteral("planDialog"));
  addField(tr("&Vergadering"), m_meeting, "meeting");
  addField(tr("&Dag"), m_day, "day");
  addField(tr("&Reden"), m_reason, "reason");
  addBelow(m_outlook);
  if (auto form = session.read([&](const app::Facts& facts) { return presentation::planForm(facts, branch, session.today()); }))
    m_form = std::move(*form);
  setAcceptable(m_form.has_value());
  if (!m_form)
    return;
  setSubject(m_form->subject);
  for (const auto& choice : m_form->meetings)
    m_meeting->addItem(choice.text);
  m_day->setDay(m_form->day);
  m_reason->setPlaceholderText(m_form->wasPlanned ? tr("waarom het wordt verplaatst") : tr("mag leeg blijven"));
  connect(m_meeting, &QComboBox::currentIndexChanged, this, &PlanDialog::follow);
  connect(m_day, &DayEdit::dayChanged, this, &PlanDialog::follow);
  m_meeting->setCurrentIndex(m_form->present);
  for (int place = 0; proposed && place < m_form->meetings.size(); ++place)
    if (m_form->meetings[place].meeting == proposed)
      m_meeting->setCurrentIndex(place);
  follow();
  m_meeting->setFocus();
}

/// Shows what the choice asks for, and what it would mean.
void PlanDialog::follow()
{
  const auto place = m_meeting->currentIndex();
  showField(m_day, place == m_form->dayOnly);
  const auto& choice = m_form->meetings[place];
  const auto day = place == m_form->dayOnly ? m_day->day() : choice.date;
  const auto outlook = day ? session().read([&](const app::Facts& facts) { return presentation::placeOutlook(facts, m_branch.stage, m_branch.body, choice.meeting, *day, session().today()); })
                           : presentation::Outlook{};
  m_outlook->tell(outlook.value_or(presentation::Outlook{}));
}

app::DatedCommand PlanDialog::command() const
{
  app::PlanBranch plan{.stage = m_branch.stage, .body = m_branch.body};
  plan.meeting = m_form->meetings[m_meeting->currentIndex()].meeting;
  if (m_meeting->currentIndex() == m_form->dayOnly)
    plan.date = m_day->knownDay();
  if (const auto reason = m_reason->text().trimmed(); !reason.isEmpty())
    plan.reason = reason.toStdString();
  return {plan, std::nullopt};
}

}
