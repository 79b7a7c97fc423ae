// SPDX-License-Identifier: EUPL-1.2
#include "ui/branch/sent_dialog.h"

#include "app/commands/route_commands.h"
#include "ui/day_edit.h"

namespace ui {

SentDialog::SentDialog(CaseSession& session, const presentation::BranchKey& branch, QWidget* parent)
  : FormDialog{session, tr("Stukken verzonden"), tr("Vastleggen"), parent}, m_branch{branch}, m_date{new DayEdit{session.today(), session.today(), DayEdit::Empty::NotAllowed}},
    m_ends{new DayEdit{session.today(), std::nullopt}}
{
  setObjectName(QStringLiteral("sentDialog"));
  addField(tr("&Verzonden op"), m_date, "date");
  addField(tr("&Einde van de termijn"), m_ends, "ends");
  const auto stage = session.read([&](const app::Facts& facts) { return facts.get(branch.stage); });
  if (!stage)
    return;
  setSubject(tr("Stap %1, %2").arg(stage->position).arg(QString::fromStdString(stage->name)));
  if (stage->termWeeks)
    setNote(tr("In deze stap loopt een termijn van %n weken vanaf de verzending.", nullptr, *stage->termWeeks),
            tr("Vul alleen een einddatum in als die anders is."));
}

app::DatedCommand SentDialog::command() const { return {app::MarkSent{m_branch.stage, m_ends->day()}, m_date->knownDay()}; }

}
