// SPDX-License-Identifier: EUPL-1.2
#include "ui/branch/confirm_dialog.h"

#include "app/commands/route_commands.h"
#include "ui/day_edit.h"

#include <QLineEdit>

namespace ui {

ConfirmDialog::ConfirmDialog(CaseSession& session, const presentation::BranchKey& branch, QWidget* parent)
  : FormDialog{session, tr("Besluit bevestigen"), tr("Bevestigen"), parent}, m_branch{branch}, m_date{new DayEdit{session.today(), session.today(), DayEdit::Empty::NotAllowed}}, m_source{new QLineEdit}
{
  setObjectName(QStringLiteral("confirmDialog"));
  if (const auto body = session.read([&](const app::Facts& facts) { return facts.get(branch.body).name; }))
    setSubject(QString::fromStdString(*body));
  m_source->setPlaceholderText(tr("vastgestelde besluitenlijst, brief van de griffie …"));
  addField(tr("Bevestigd &op"), m_date, "date");
  addField(tr("Bevestigd &met"), m_source, "source");
  m_source->setFocus();
}

app::DatedCommand ConfirmDialog::command() const
{
  app::ConfirmDecision confirm{m_branch.stage, m_branch.body, std::nullopt};
  if (const auto source = m_source->text().trimmed(); !source.isEmpty())
    confirm.source = source.toStdString();
  return {confirm, m_date->knownDay()};
}

}
