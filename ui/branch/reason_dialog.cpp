// SPDX-License-Identifier: EUPL-1.2
#include "ui/branch/reason_dialog.h"

#include "ui/day_edit.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

ReasonDialog::ReasonDialog(CaseSession& session, ReasonQuestion question, QWidget* parent)
  : FormDialog{session, question.title, question.acceptText, parent}, m_question{std::move(question)}, m_reason{textField(3)}, m_by{new QLineEdit},
    m_date{new DayEdit{session.today(), session.today(), DayEdit::Empty::NotAllowed}}
{
  setObjectName(QStringLiteral("reasonDialog"));
  setSubject(m_question.subject);
  setNote(m_question.note, {});
  addField(tr("&Reden"), m_reason, "reason");
  addField(m_question.by, m_by, "by");
  showField(m_by, !m_question.by.isEmpty());
  addField(tr("&Datum"), m_date, "date");
  showField(m_date, m_question.dated);
  m_reason->setFocus();
}

app::DatedCommand ReasonDialog::command() const
{
  const auto by = m_by->text().trimmed();
  return {m_question.command(m_reason->toPlainText().trimmed().toStdString(), by.isEmpty() ? std::nullopt : std::optional{by.toStdString()}),
          m_question.dated ? std::optional{m_date->knownDay()} : std::nullopt};
}

}
