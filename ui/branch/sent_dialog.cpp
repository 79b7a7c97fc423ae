// SPDX-License-Identifier: EUPL-1.2
#include "ui/branch/sent_dialog.h"

#include "app/commands/route_commands.h"
#include "presentation/qt_dates.h"
#include "ui/date_edit.h"

namespace ui {

SentDialog::SentDialog(CaseSession& session, const presentation::BranchKey& branch, QWidget* parent)
  : FormDialog{session, tr("Stukken verzonden"), tr("Vastleggen"), parent}, m_branch{branch}, m_date{dateEdit(session.today())},
    m_ends{new OptionalDateEdit{domain::addDays(session.today(), 56)}}
{
  setObjectName(QStringLiteral("sentDialog"));
  m_date->setMaximumDate(presentation::toQDate(session.today()));
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

app::DatedCommand SentDialog::command() const { return {app::MarkSent{m_branch.stage, m_ends->date()}, presentation::toDate(m_date->date())}; }

}
