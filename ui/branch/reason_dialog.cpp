// SPDX-License-Identifier: EUPL-1.2
#include "ui/branch/reason_dialog.h"

#include "presentation/qt_dates.h"
#include "ui/date_edit.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

ReasonDialog::ReasonDialog(CaseSession& session, ReasonQuestion question, QWidget* parent)
  : FormDialog{session, question.title, question.acceptText, parent}, m_question{std::move(question)}, m_reason{textField(3)}, m_by{new QLineEdit},
    m_date{dateEdit(session.today())}
{
  setObjectName(QStringLiteral("reasonDialog"));
  setSubject(m_question.subject);
  setNote(m_question.note, {});
  addField(tr("&Reden"), m_reason, "reason");
  addField(m_question.by, m_by, "by");
  showField(m_by, !m_question.by.isEmpty());
  addField(tr("&Datum"), m_date, "date");
  m_date->setMaximumDate(presentation::toQDate(session.today()));
  m_reason->setFocus();
}

app::DatedCommand ReasonDialog::command() const
{
  const auto by = m_by->text().trimmed();
  return {m_question.command(m_reason->toPlainText().trimmed().toStdString(), by.isEmpty() ? std::nullopt : std::optional{by.toStdString()}),
          presentation::toDate(m_date->date())};
}

}
