// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/move_branch_dialog.h"

#include "app/commands/route_commands.h"
#include "presentation/meetings/meeting_day_text.h"
#include "presentation/words.h"
#include "ui/outlook_callout.h"
#include "ui/planning/accept_plan_dialog.h"
#include "ui/typed_text.h"

#include <QComboBox>
#include <QLineEdit>

namespace ui {

using namespace presentation;

MoveBranchDialog::MoveBranchDialog(CaseSession& session, BranchMove move, QWidget* parent)
  : FormDialog{session, tr("Naar een andere vergadering"), tr("Verplaatsen"), parent}, m_move{std::move(move)}, m_cause{causeChoice()}, m_reason{new QLineEdit}
{
  setObjectName(QStringLiteral("moveBranchDialog"));
  addField(tr("&Oorzaak"), m_cause, "cause");
  addField(tr("&Reden"), m_reason, "reason");
  const auto meeting = session.read([&](const app::Facts& facts) { return facts.get(m_move.meeting); });
  setAcceptable(meeting.has_value());
  if (!meeting)
    return;
  const auto to = weekdayInWords(meeting->date);
  setSubject(m_move.from ? tr("%1: van %2 naar %3").arg(m_move.name, weekdayInWords(*m_move.from), to) : tr("%1: op %2").arg(m_move.name, to));
  if (m_move.from)
    setNote(tr("De oude datum blijft bewaard, met de reden als u die geeft."), {});
  showField(m_cause, m_move.from && meeting->date > *m_move.from);
  m_reason->setPlaceholderText(m_move.from ? tr("waarom het wordt verplaatst") : tr("mag leeg blijven"));
  auto* outlook = new OutlookCallout;
  addBelow(outlook);
  outlook->tell(session.read([&](const app::Facts& facts) { return placeOutlook(facts, m_move.stage, m_move.body, m_move.meeting, meeting->date, session.today()); }).value_or(Outlook{}));
  m_reason->setFocus();
}

app::DatedCommand MoveBranchDialog::command() const
{
  return {app::PlanBranch{.stage = m_move.stage, .body = m_move.body, .meeting = m_move.meeting, .date = std::nullopt, .reason = given(m_reason->text()), .cause = chosenCause(*m_cause)}, std::nullopt};
}

}
