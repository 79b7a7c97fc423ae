// SPDX-License-Identifier: EUPL-1.2
#include "ui/branch/go_ahead_dialog.h"

#include "app/commands/route_commands.h"
#include "presentation/planning_sentences.h"
#include "presentation/qt_text.h"
#include "ui/day_edit.h"
#include "ui/theme.h"

#include <QListWidget>
#include <QPlainTextEdit>

namespace ui {

GoAheadDialog::GoAheadDialog(CaseSession& session, domain::StageId stage, const app::GuardReport& report, QWidget* parent)
  : FormDialog{session, tr("Doorgaan met reden"), tr("Doorgaan"), parent}, m_stage{stage}, m_reason{textField(3)}, 
    m_date{new DayEdit{session.today(), session.today(), DayEdit::Empty::NotAllowed}}
{
  using presentation::text;
  setObjectName(QStringLiteral("goAheadDialog"));
  setMinimumWidth(px(600));
  setSubject(tr("%1, stap %2 %3", "title of a proposal, number and name of a stage").arg(text(report.proposalTitle)).arg(report.position).arg(text(report.stageName)));
  if (report.missing.empty()) {
    setNote(tr("Deze stap begint voordat de vorige af is."), tr("Dat blijft zichtbaar, met wie nog niet had geantwoord."));
  } else {
    setNote(tr("Nog niet gehoord: %n partij(en). Toch doorgaan blijft zichtbaar, met wie ontbrak.", "", static_cast<int>(report.missing.size())), presentation::costSentence(report));
    auto* missing = new QListWidget;
    missing->setProperty("holdsData", true);
    missing->setWordWrap(true);
    missing->setMinimumHeight(px(120));
    for (const auto& party : report.missing)
      missing->addItem(presentation::missingPartySentence(party));
    missing->setCurrentRow(0);
    addField(tr("&Ontbreekt"), missing, "missing");
  }
  addField(tr("&Reden"), m_reason, "reason");
  addField(tr("&Datum"), m_date, "date");
  m_reason->setFocus();
}

app::DatedCommand GoAheadDialog::command() const
{
  return {app::GoAheadWith{m_stage, m_reason->toPlainText().trimmed().toStdString()}, m_date->knownDay()};
}

}
