// SPDX-License-Identifier: EUPL-1.2
#include "ui/proposals/target_dialog.h"

#include "app/commands/route_commands.h"
#include "ui/day_edit.h"

#include <QLineEdit>

namespace ui {

TargetDialog::TargetDialog(CaseSession& session, domain::RoundId round, QWidget* parent)
  : FormDialog{session, tr("Doel verschuiven"), tr("Verschuiven"), parent}, m_round{round}, m_target{new DayEdit{session.today(), std::nullopt}}, m_reason{new QLineEdit}
{
  setObjectName(QStringLiteral("targetDialog"));
  addField(tr("&Uiterlijk klaar op"), m_target, "target");
  addField(tr("&Reden"), m_reason, "reason");
  if (const auto stored = session.read([&](const app::Facts& facts) { return facts.get(round); })) {
    m_target->setDay(stored->targetDate);
    setSubject(tr("Ronde %1: %2").arg(stored->number).arg(QString::fromStdString(stored->purpose)));
  }
  m_target->setFocus();
}

app::DatedCommand TargetDialog::command() const { return {app::SetTargetDate{m_round, m_target->day(), m_reason->text().trimmed().toStdString()}, std::nullopt}; }

}
